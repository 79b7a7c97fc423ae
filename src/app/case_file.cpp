// SPDX-License-Identifier: EUPL-1.2
#include "app/case_file.h"

#include "app/command_json.h"
#include "app/command_type.h"
#include "app/commands/meeting_commands.h"
#include "app/document_form.h"

#include <nlohmann/json.hpp>

namespace app {

using namespace domain;

namespace {

nlohmann::ordered_json toJson(const RowChange& change, const Row& row)
{
  const auto& description = describe(change.kind);
  nlohmann::ordered_json object{{"table", description.table}};
  for (std::size_t i = 0; i < row.size(); ++i)
    std::visit(
        [&](const auto& value) {
          if constexpr (std::is_same_v<std::remove_cvref_t<decltype(value)>, std::monostate>)
            object[std::string{description.columns[i]}] = nullptr;
          else
            object[std::string{description.columns[i]}] = value;
        },
        row[i]);
  return object;
}

/// The rows of a change as they were (or became), readable without the program.
std::string rowsAsJson(const std::vector<RowChange>& rows, std::optional<Row> RowChange::*side)
{
  auto list = nlohmann::ordered_json::array();
  for (const auto& change : rows)
    if (change.*side)
      list.push_back(toJson(change, *(change.*side)));
  return list.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

std::optional<EntityKind> kindOfTable(std::string_view table)
{
  for (const auto& description : entityDescriptions())
    if (description.table == table)
      return description.kind;
  return std::nullopt;
}

void addKinds(const std::string& rowsJson, ChangedKinds& kinds)
{
  for (const auto& row : nlohmann::json::parse(rowsJson, nullptr, false))
    if (const auto kind = kindOfTable(row.value("table", std::string{})))
      kinds.insert(*kind);
}

/// Whether a pack could hold nothing of it. What is made into pages when the pack is made, is fine as it is.
bool isOfNoUse(const DocumentInspection& inspection, const Store::StoredContent& stored, const std::string& fileName, const Store& store)
{
  if (inspection.isPdf || inspection.pages)
    return false;
  const auto bytes = store.content(stored.sha256).value_or(std::vector<std::uint8_t>{});
  return documentFormOf({reinterpret_cast<const char*>(bytes.data()), bytes.size()}, fileName) == DocumentForm::other;
}

void warnAboutContent(const DocumentInspection& inspection, std::int64_t size, bool ofNoUse, const std::string& title, std::vector<Finding>& findings)
{
  constexpr std::int64_t large = 50'000'000; // a case file with such documents can no longer be mailed
  if (size > large)
    findings.push_back({FindingCode::documentVeryLarge, title});
  if (ofNoUse)
    findings.push_back({FindingCode::documentNotPdf, title});
  else if (inspection.encrypted)
    findings.push_back({FindingCode::documentEncrypted, title});
  else if (inspection.damaged)
    findings.push_back({FindingCode::documentDamaged, title});
}

}

CaseFile::CaseFile(std::unique_ptr<Store> store, const Clock& clock, std::string user, DocumentInspector inspector, FactsMemory memory)
  : m_store{std::move(store)}, m_clock{clock}, m_user{std::move(user)}, m_inspector{std::move(inspector)}, m_memory{std::move(memory)},
    // Somebody else may write to a file that is only read here.
    m_facts{*m_store, m_store->readOnly() ? nullptr : &m_memory}
{
}

CaseFile::~CaseFile() = default;

Date CaseFile::today() const { return m_clock.today(); }

bool CaseFile::readOnly() const { return m_store->readOnly(); }

Result<Executed> CaseFile::execute(const DatedCommand& command)
{
  Result<Executed> executed = fail(ErrorCode::storageFailed);
  auto done = allOrNothing([&]() -> Result<void> {
    executed = executeInTransaction(command);
    return executed ? Result<void>{} : tl::unexpected<Error>{executed.error()};
  });
  if (!done)
    return tl::unexpected<Error>{done.error()};
  return executed;
}

Result<void> CaseFile::allOrNothing(const std::function<Result<void>()>& steps)
{
  if (m_inTransaction) // already inside: the outer one decides
    return steps();
  if (readOnly())
    return fail(ErrorCode::fileReadOnly);
  auto done = guarded([&]() -> Result<void> {
    m_store->begin();
    m_inTransaction = true;
    auto result = steps();
    if (result)
      m_store->commit();
    return result;
  });
  m_inTransaction = false;
  if (!done) {
    m_store->rollback();
    m_memory.forgetAll();
    m_pending.clear();
    return done;
  }
  notify();
  return done;
}

/// Brings a document's bytes into the file before the command is decided; within the same transaction.
Result<void> CaseFile::prepare(Command& command, std::vector<Finding>& findings)
{
  const auto* given = command.as<AddDocument>();
  if (given == nullptr || !given->file)
    return {};
  auto document = *given;
  const std::filesystem::path file{*document.file};
  auto stored = m_store->addContent(file);
  if (!stored)
    return tl::unexpected<Error>{stored.error()};
  const auto inspection = m_inspector ? m_inspector(file) : DocumentInspection{true, false, false, std::nullopt};
  const auto ofNoUse = isOfNoUse(inspection, *stored, document.fileName.value_or(file.filename().string()), *m_store);
  warnAboutContent(inspection, stored->size, ofNoUse, document.title, findings);
  document.sha256 = stored->sha256;
  document.size = stored->size;
  document.pages = inspection.pages;
  if (!document.fileName)
    document.fileName = file.filename().string();
  document.file = std::nullopt;
  command = std::move(document);
  return {};
}

Result<Executed> CaseFile::executeInTransaction(const DatedCommand& given)
{
  auto dated = given;
  Executed executed;
  if (auto prepared = prepare(dated.command, executed.findings); !prepared)
    return tl::unexpected<Error>{prepared.error()};
  Context context{*m_store, today(), dated.on.value_or(today()), m_user};
  dated.on = context.on;
  auto change = dated.command.type().decide(m_facts, dated.command.values(), context);
  if (!change)
    return tl::unexpected<Error>{change.error()};
  executed.made = change->madeThing();
  executed.findings.insert(executed.findings.end(), change->findings().begin(), change->findings().end());
  if (change->rows().empty()) // nothing changes: nothing to undo either
    return executed;

  HistoryEntry entry{.recordedAt = m_clock.timestamp(), .user = m_user, .on = toIso(context.on)};
  entry.commandName = nameOf(dated.command);
  entry.command = app::toJson(m_facts, dated);
  entry.before = rowsAsJson(change->rows(), &RowChange::before);
  entry.after = rowsAsJson(change->rows(), &RowChange::after);
  entry.schemaVersion = m_store->schemaVersion();
  auto changeset = m_store->apply(change->rows());
  if (!changeset)
    return tl::unexpected<Error>{changeset.error()};
  entry.changeset = std::move(*changeset);
  executed.entry = m_store->append(entry);
  for (const auto& row : change->rows())
    changed(row.kind);
  return executed;
}

Result<void> CaseFile::turn(EntryKind kind)
{
  return allOrNothing([&]() -> Result<void> {
    const auto undoing = kind == EntryKind::undone;
    const auto id = undoing ? m_store->nextUndo() : m_store->nextRedo();
    const auto target = id ? m_store->entry(*id) : std::nullopt;
    if (!target)
      return fail(undoing ? ErrorCode::nothingToUndo : ErrorCode::nothingToRedo);
    if (target->schemaVersion != m_store->schemaVersion())
      return fail(ErrorCode::undoCrossesMigration, target->recordedAt);
    if (auto applied = m_store->reapply(target->changeset, undoing); !applied)
      return applied;
    HistoryEntry entry{.kind = kind, .target = target->id, .recordedAt = m_clock.timestamp(), .user = m_user, .on = target->on};
    entry.commandName = target->commandName;
    entry.command = target->command;
    entry.before = undoing ? target->after : target->before;
    entry.after = undoing ? target->before : target->after;
    entry.schemaVersion = m_store->schemaVersion();
    m_store->append(entry);
    ChangedKinds kinds;
    addKinds(target->before, kinds);
    addKinds(target->after, kinds);
    for (const auto each : kinds)
      changed(each);
    return {};
  });
}

Result<void> CaseFile::undo() { return turn(EntryKind::undone); }

Result<void> CaseFile::redo() { return turn(EntryKind::redone); }

std::optional<HistoryEntry> CaseFile::nextUndo() const
{
  const auto entry = guarded([&]() -> Result<std::optional<HistoryEntry>> {
    const auto id = m_store->nextUndo();
    return id ? m_store->entry(*id) : std::nullopt;
  });
  return entry.value_or(std::nullopt);
}

std::optional<HistoryEntry> CaseFile::nextRedo() const
{
  const auto entry = guarded([&]() -> Result<std::optional<HistoryEntry>> {
    const auto id = m_store->nextRedo();
    return id ? m_store->entry(*id) : std::nullopt;
  });
  return entry.value_or(std::nullopt);
}

Result<std::optional<HistoryEntry>> CaseFile::firstEntry() const
{
  return guarded([&]() -> Result<std::optional<HistoryEntry>> { return m_store->entry(1); });
}

Result<std::vector<HistoryEntry>> CaseFile::history(std::optional<int> limit) const
{
  return guarded([&]() -> Result<std::vector<HistoryEntry>> { return m_store->history(limit); });
}

void CaseFile::changed(EntityKind kind)
{
  m_memory.forget(kind);
  m_pending.insert(kind);
}

Subscription CaseFile::subscribe(std::function<void(const ChangedKinds&)> listener)
{
  const auto key = m_nextListener++;
  m_listeners.emplace(key, std::move(listener));
  return Subscription{[this, key] { m_listeners.erase(key); }};
}

void CaseFile::notify()
{
  const auto kinds = std::exchange(m_pending, {});
  if (kinds.empty())
    return;
  // A listener may end its own subscription while it is called.
  const auto listeners = m_listeners;
  for (const auto& [key, listener] : listeners)
    if (m_listeners.contains(key))
      listener(kinds);
}

}
