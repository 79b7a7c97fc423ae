// SPDX-License-Identifier: EUPL-1.2
#include "app/command_json.h"

#include "app/command_text.h"
#include "app/commands/meeting_commands.h"

namespace app {

using namespace domain;
using Json = text::Json;

namespace {

ParsedCommand readCommand(const Facts& facts, const Json& object, const Aliases& aliases)
{
  if (!object.is_object())
    text::refuseType({facts, aliases, "command"}, object);
  auto fields = object;
  const auto own = [&]<class T>(const char* name, std::type_identity<T>) {
    auto value = text::readField<std::optional<T>>({facts, aliases, name}, object);
    fields.erase(name);
    return value;
  };
  const auto name = own("command", std::type_identity<std::string>{});
  const auto on = own("on", std::type_identity<Date>{});
  auto alias = own("as", std::type_identity<std::string>{});
  fields.erase("history");
  if (!name)
    text::refuse(ErrorCode::missingField, "command", {});
  const auto* type = findCommandType(*name);
  if (type == nullptr)
    text::refuse(ErrorCode::unknownCommand, text::shortened(*name), {});
  return {{type->read({facts, aliases, {}}, fields), on}, std::move(alias)};
}

Result<ParsedCommand> parseObject(const Facts& facts, const Json& object, const Aliases& aliases)
{
  try {
    return readCommand(facts, object, aliases);
  } catch (const text::Unreadable& unreadable) {
    return tl::unexpected{unreadable.error};
  }
}

Result<Json> parseJson(const std::string& text)
{
  // Nothing of ours is nested deeply, and what is would be copied and printed recursively.
  constexpr auto deepest = 32;
  auto tooDeep = false;
  const auto watch = [&](int depth, Json::parse_event_t, Json&) {
    tooDeep = tooDeep || depth > deepest;
    return !tooDeep;
  };
  auto json = Json::parse(text, watch, false);
  return json.is_discarded() || tooDeep ? fail(ErrorCode::notJson) : Result<Json>{std::move(json)};
}

/// One run of a command list: aliases grow as commands make things.
class ListRun {
public:
  ListRun(CaseFile& file, const std::filesystem::path& folder) : m_file{file}, m_folder{folder} {}

  Result<void> run(const Json& list)
  {
    for (const auto& object : list) {
      ++m_position;
      m_command = object.is_object() ? object.value("command", Json{}) : Json{};
      if (auto done = runOne(object); !done)
        return done;
    }
    return {};
  }

  [[nodiscard]] int position() const { return m_position; }
  [[nodiscard]] std::string command() const { return m_command.is_string() ? m_command.get<std::string>() : std::string{}; }
  [[nodiscard]] std::vector<ListedResult> take() { return std::move(m_results); }

private:
  Result<void> runOne(const Json& object)
  {
    if (command() == "Undo" || command() == "Redo") {
      auto turned = command() == "Undo" ? m_file.undo() : m_file.redo();
      if (turned)
        m_results.push_back({command(), {}, {}, {}});
      return turned;
    }
    const Facts facts{m_file.store()};
    auto parsed = parseObject(facts, object, m_aliases);
    if (!parsed)
      return tl::unexpected<Error>{parsed.error()};
    takeFromFolder(parsed->command.command);
    auto executed = m_file.execute(parsed->command);
    if (!executed)
      return tl::unexpected<Error>{executed.error()};
    ListedResult result{command(), parsed->alias, *executed, {}};
    if (executed->made) {
      if (parsed->alias)
        m_aliases.insert_or_assign(*parsed->alias, *executed->made);
      result.reference = referenceText(facts, executed->made->kind, executed->made->id);
      if (result.reference.empty())
        result.reference = std::to_string(executed->made->id);
    }
    m_results.push_back(std::move(result));
    return {};
  }

  void takeFromFolder(Command& command) const
  {
    const auto* given = command.as<AddDocument>();
    if (given == nullptr || !given->file)
      return;
    auto document = *given;
    document.file = (m_folder / *document.file).string();
    command = std::move(document);
  }

  CaseFile& m_file;
  const std::filesystem::path& m_folder;
  Aliases m_aliases;
  std::vector<ListedResult> m_results;
  int m_position = 0;
  Json m_command;
};

}

std::string_view nameOf(const Command& command) { return command.type().name; }

bool takesAway(const Command& command) { return nameOf(command).starts_with("Remove"); }

Result<ParsedCommand> parseCommand(const Facts& facts, const std::string& json, const Aliases& aliases)
{
  auto object = parseJson(json);
  return object ? parseObject(facts, *object, aliases) : tl::unexpected<Error>{object.error()};
}

std::string toJson(const Facts& facts, const DatedCommand& dated)
{
  Json object{{"command", nameOf(dated.command)}};
  object.update(dated.command.type().write(facts, dated.command.values()));
  if (dated.on)
    object["on"] = toIso(*dated.on);
  return object.dump(-1, ' ', false, Json::error_handler_t::replace);
}

tl::expected<std::vector<ListedResult>, ListError> executeList(CaseFile& file, const std::string& json, const std::filesystem::path& folder)
{
  auto list = parseJson(json);
  if (list && list->is_object())
    *list = Json::array({*list});
  if (list && !list->is_array())
    list = fail(ErrorCode::notJson);
  if (!list)
    return tl::unexpected<ListError>{{list.error(), 0, {}}};
  ListRun run{file, folder};
  auto done = file.allOrNothing([&] { return run.run(*list); });
  if (!done)
    return tl::unexpected<ListError>{{done.error(), run.position(), run.command()}};
  return run.take();
}

std::string historyAsJson(const std::vector<HistoryEntry>& entries)
{
  auto list = Json::array();
  for (const auto& entry : entries) {
    auto object = entry.kind == EntryKind::executed ? Json::parse(entry.command, nullptr, false)
                                                    : Json{{"command", entry.kind == EntryKind::undone ? "Undo" : "Redo"}};
    Json note{{"id", entry.id}, {"recordedAt", entry.recordedAt}, {"user", entry.user}, {"on", entry.on}};
    if (entry.kind != EntryKind::executed)
      note["target"] = entry.target;
    note["before"] = Json::parse(entry.before, nullptr, false);
    note["after"] = Json::parse(entry.after, nullptr, false);
    object["history"] = std::move(note);
    list.push_back(std::move(object));
  }
  return list.dump(2, ' ', false, Json::error_handler_t::replace);
}

}
