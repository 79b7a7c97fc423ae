// SPDX-License-Identifier: EUPL-1.2
#include "storage/history.h"

#include <SQLiteCpp/Statement.h>
#include <algorithm>
#include <array>
#include <limits>

namespace storage {

using app::EntryKind;
using app::HistoryEntry;

namespace {

constexpr std::array<std::pair<EntryKind, std::string_view>, 3> kindWords{
    {{EntryKind::executed, "executed"}, {EntryKind::undone, "undone"}, {EntryKind::redone, "redone"}}};

constexpr auto appendText = R"sql(
INSERT INTO historyEntry
  (kind, target, recordedAt, user, "on", commandName, schemaVersion, command, "before", "after", changeset)
VALUES
  (:kind, :target, :recordedAt, :user, :on, :commandName, :schemaVersion, :command, :before, :after, :changeset)
)sql";

constexpr auto listText = R"sql(
SELECT id, kind, target, recordedAt, user, "on", commandName, schemaVersion, command, "before", "after"
FROM historyEntry ORDER BY id DESC LIMIT :limit
)sql";

constexpr auto entryText = R"sql(
SELECT id, kind, target, recordedAt, user, "on", commandName, schemaVersion, command, "before", "after", changeset
FROM historyEntry WHERE id = :id
)sql";

constexpr auto nextUndoText = R"sql(
SELECT command.id FROM historyEntry AS command
WHERE command.kind = 'executed'
  AND (SELECT event.kind FROM historyEntry AS event WHERE event.target = command.id ORDER BY event.id DESC LIMIT 1) IS NOT 'undone'
ORDER BY command.id DESC LIMIT 1
)sql";

constexpr auto nextRedoText = R"sql(
SELECT undo.target FROM historyEntry AS undo
WHERE undo.kind = 'undone'
  AND undo.id > (SELECT max(id) FROM historyEntry WHERE kind = 'executed')
  AND NOT EXISTS (SELECT 1 FROM historyEntry AS event WHERE event.target = undo.target AND event.id > undo.id)
ORDER BY undo.id DESC LIMIT 1
)sql";

std::string wordOf(EntryKind kind)
{
  const auto found = std::ranges::find(kindWords, kind, &std::pair<EntryKind, std::string_view>::first);
  return std::string{found->second};
}

EntryKind kindNamed(std::string_view word)
{
  const auto found = std::ranges::find(kindWords, word, &std::pair<EntryKind, std::string_view>::second);
  if (found == kindWords.end())
    throw app::StoreFailure{{domain::ErrorCode::damagedFile, "historyEntry", std::string{word}}};
  return found->first;
}

HistoryEntry entryAt(const SQLite::Statement& row)
{
  HistoryEntry entry;
  entry.id = numberAt(row, 0);
  entry.kind = kindNamed(textAt(row, 1));
  entry.target = numberAt(row, 2);
  entry.recordedAt = textAt(row, 3);
  entry.user = textAt(row, 4);
  entry.on = textAt(row, 5);
  entry.commandName = textAt(row, 6);
  entry.schemaVersion = static_cast<int>(numberAt(row, 7));
  entry.command = textAt(row, 8);
  entry.before = textAt(row, 9);
  entry.after = textAt(row, 10);
  return entry;
}

std::optional<std::int64_t> firstNumber(Statements& statements, const char* sql)
{
  const auto statement = statements.take(sql);
  if (!statement->executeStep() || statement->isColumnNull(0))
    return std::nullopt;
  return numberAt(*statement, 0);
}

/// An empty vector has no address, which SQLite would take for NULL.
const void* addressOf(const std::vector<std::uint8_t>& bytes)
{
  return bytes.empty() ? static_cast<const void*>("") : bytes.data();
}

}

void History::append(const HistoryEntry& entry)
{
  const auto statement = m_statements.take(appendText);
  const auto kind = wordOf(entry.kind);
  statement->bindNoCopy(":kind", kind);
  statement->bind(":target", entry.target);
  statement->bindNoCopy(":recordedAt", entry.recordedAt);
  statement->bindNoCopy(":user", entry.user);
  statement->bindNoCopy(":on", entry.on);
  statement->bindNoCopy(":commandName", entry.commandName);
  statement->bind(":schemaVersion", entry.schemaVersion);
  statement->bindNoCopy(":command", entry.command);
  statement->bindNoCopy(":before", entry.before);
  statement->bindNoCopy(":after", entry.after);
  statement->bindNoCopy(":changeset", addressOf(entry.changeset), static_cast<int>(entry.changeset.size()));
  statement->exec();
}

std::vector<HistoryEntry> History::list(std::optional<int> limit) const
{
  const auto statement = m_statements.take(listText);
  statement->bind(":limit", limit.value_or(std::numeric_limits<int>::max()));
  std::vector<HistoryEntry> entries;
  while (statement->executeStep())
    entries.push_back(entryAt(*statement));
  std::ranges::reverse(entries);
  return entries;
}

std::optional<HistoryEntry> History::entry(std::int64_t id) const
{
  const auto statement = m_statements.take(entryText);
  statement->bind(":id", id);
  if (!statement->executeStep())
    return std::nullopt;
  auto entry = entryAt(*statement);
  entry.changeset = bytesAt(*statement, 11);
  return entry;
}

std::optional<std::int64_t> History::nextUndo() const { return firstNumber(m_statements, nextUndoText); }
std::optional<std::int64_t> History::nextRedo() const { return firstNumber(m_statements, nextRedoText); }

}
