// SPDX-License-Identifier: EUPL-1.2
#include "app/command_json.h"

#include "app/command_names.h"

#include <nlohmann/json.hpp>

namespace app {

using namespace domain;
using Json = nlohmann::ordered_json;

namespace {

/// Where a value stands, for the error that names it; and what references are resolved with.
struct Reading {
  const Facts& facts;
  const Aliases& aliases;
  std::string_view field;
};

/// For an error: enough to recognise it by, and never half a character.
std::string shortened(const std::string& text)
{
  constexpr std::size_t most = 80;
  if (text.size() <= most)
    return text;
  auto end = most - 3;
  while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80)
    --end;
  return text.substr(0, end) + "...";
}

tl::unexpected<Error> wrongType(const Reading& reading, const Json& value)
{
  return fail(ErrorCode::wrongType, std::string{reading.field}, shortened(value.dump(-1, ' ', false, Json::error_handler_t::replace)));
}

template <class T>
struct Text; // read(Json) → Result<T>, write(T) → Json

template <>
struct Text<std::string> {
  static Result<std::string> read(const Reading& reading, const Json& value)
  {
    return value.is_string() ? Result<std::string>{value.get<std::string>()} : wrongType(reading, value);
  }
  static Json write(const Facts&, const std::string& value) { return value; }
};

template <std::integral Number>
struct Text<Number> {
  static Result<Number> read(const Reading& reading, const Json& value)
  {
    if (!value.is_number_integer())
      return wrongType(reading, value);
    if (value.is_number_unsigned() ? !std::in_range<Number>(value.get<std::uint64_t>()) : !std::in_range<Number>(value.get<std::int64_t>()))
      return fail(ErrorCode::numberOutOfRange, std::string{reading.field}, std::to_string(std::numeric_limits<Number>::max()));
    return value.get<Number>();
  }
  static Json write(const Facts&, Number value) { return value; }
};

template <>
struct Text<Date> {
  static Result<Date> read(const Reading& reading, const Json& value)
  {
    if (!value.is_string())
      return wrongType(reading, value);
    const auto date = parseIsoDate(value.get<std::string>());
    return date ? Result<Date>{*date} : fail(ErrorCode::impossibleDate, std::string{reading.field}, shortened(value.get<std::string>()));
  }
  static Json write(const Facts&, Date value) { return toIso(value); }
};

template <Worded E>
struct Text<E> {
  static Result<E> read(const Reading& reading, const Json& value)
  {
    if (!value.is_string())
      return wrongType(reading, value);
    const auto word = fromText<E>(value.get<std::string>());
    return word ? Result<E>{*word} : fail(ErrorCode::unknownValue, std::string{reading.field}, shortened(value.get<std::string>()));
  }
  static Json write(const Facts&, E value) { return toText(value); }
};

template <class E>
struct Text<Id<E>> {
  static Result<Id<E>> read(const Reading& reading, const Json& value)
  {
    if (!value.is_string() && !value.is_number_integer())
      return wrongType(reading, value);
    auto id = resolve(reading.facts, kindOf<E>, value.is_string() ? value.get<std::string>() : value.dump(), reading.aliases);
    return id ? Result<Id<E>>{Id<E>{*id}} : tl::unexpected<Error>{id.error()};
  }
  static Json write(const Facts& facts, Id<E> id)
  {
    auto text = referenceText(facts, kindOf<E>, id.value());
    return text.empty() ? Json(id.value()) : Json(std::move(text));
  }
};

template <class T>
struct Text<std::optional<T>> {
  static Result<std::optional<T>> read(const Reading& reading, const Json& value)
  {
    if (value.is_null())
      return std::optional<T>{};
    auto inner = Text<T>::read(reading, value);
    return inner ? Result<std::optional<T>>{std::move(*inner)} : tl::unexpected<Error>{inner.error()};
  }
  static Json write(const Facts& facts, const std::optional<T>& value) { return value ? Text<T>::write(facts, *value) : Json(nullptr); }
};

template <class T>
struct Text<std::vector<T>> {
  static Result<std::vector<T>> read(const Reading& reading, const Json& value)
  {
    if (!value.is_array())
      return wrongType(reading, value);
    std::vector<T> list;
    for (const auto& each : value) {
      auto item = Text<T>::read(reading, each);
      if (!item)
        return tl::unexpected<Error>{item.error()};
      list.push_back(std::move(*item));
    }
    return list;
  }
  static Json write(const Facts& facts, const std::vector<T>& list)
  {
    auto array = Json::array();
    for (const auto& each : list)
      array.push_back(Text<T>::write(facts, each));
    return array;
  }
};

template <class T>
inline constexpr bool isOptional = false;
template <class T>
inline constexpr bool isOptional<std::optional<T>> = true;

/// A field of a command: required unless it is optional, where absent means "not given". An optional of an optional can be cleared
/// with null.
template <class Member>
Result<Member> readField(const Reading& reading, const Json& object)
{
  const auto found = object.find(std::string{reading.field});
  if constexpr (isOptional<Member>) {
    if (found == object.end())
      return Member{};
    auto value = Text<typename Member::value_type>::read(reading, *found);
    if (!value && found->is_null())
      return Member{};
    return value ? Result<Member>{Member{std::move(*value)}} : tl::unexpected<Error>{value.error()};
  } else {
    return found == object.end() ? fail(ErrorCode::missingField, std::string{reading.field}) : Text<Member>::read(reading, *found);
  }
}

template <Described T>
struct Text<T> {
  static Result<T> read(const Reading& reading, const Json& object)
  {
    if (!object.is_object())
      return wrongType(reading, object);
    for (const auto& [name, value] : object.items()) {
      auto known = false;
      forEachField<T>([&](const auto& each) { known = known || each.name == name; });
      if (!known)
        return fail(ErrorCode::unknownField, shortened(name));
    }
    std::optional<Error> error;
    const auto take = [&]<class Owner, class Member>(const Field<Owner, Member>& each) -> std::optional<Member> {
      if (error)
        return std::nullopt;
      auto value = readField<Member>({reading.facts, reading.aliases, each.name}, object);
      if (!value) {
        error = value.error();
        return std::nullopt;
      }
      return std::move(*value);
    };
    // Braces keep the order of the fields.
    auto values = std::apply([&](const auto&... each) { return std::tuple{take(each)...}; }, Fields<T>::list);
    if (error)
      return tl::unexpected<Error>{*error};
    return std::apply([](auto&&... each) { return T{std::move(*each)...}; }, std::move(values));
  }
  static Json write(const Facts& facts, const T& value)
  {
    auto object = Json::object();
    forEachField<T>([&](const auto& each) {
      using Member = typename std::remove_cvref_t<decltype(each)>::Value;
      if constexpr (isOptional<Member>) {
        if (value.*each.member)
          object[std::string{each.name}] = Text<typename Member::value_type>::write(facts, *(value.*each.member));
      } else {
        object[std::string{each.name}] = Text<Member>::write(facts, value.*each.member);
      }
    });
    return object;
  }
};

template <std::size_t index = 0>
Result<Command> readNamed(std::string_view name, const Reading& reading, const Json& fields)
{
  if constexpr (index == std::variant_size_v<Command>) {
    return fail(ErrorCode::unknownCommand, shortened(std::string{name}));
  } else {
    if (commandNames[index] != name)
      return readNamed<index + 1>(name, reading, fields);
    auto read = Text<std::variant_alternative_t<index, Command>>::read(reading, fields);
    return read ? Result<Command>{std::move(*read)} : tl::unexpected<Error>{read.error()};
  }
}

Result<ParsedCommand> parseObject(const Facts& facts, const Json& object, const Aliases& aliases)
{
  if (!object.is_object())
    return wrongType({facts, aliases, "command"}, object);
  auto fields = object;
  const auto own = [&]<class T>(const char* name, std::type_identity<T>) -> Result<std::optional<T>> {
    auto value = readField<std::optional<T>>({facts, aliases, name}, object);
    fields.erase(name);
    return value;
  };
  const auto name = own("command", std::type_identity<std::string>{});
  const auto on = own("on", std::type_identity<Date>{});
  const auto alias = own("as", std::type_identity<std::string>{});
  fields.erase("history");
  if (!name || !on || !alias)
    return tl::unexpected<Error>{!name ? name.error() : !on ? on.error() : alias.error()};
  if (!*name)
    return fail(ErrorCode::missingField, "command");
  auto command = readNamed(**name, {facts, aliases, {}}, fields);
  if (!command)
    return tl::unexpected<Error>{command.error()};
  return ParsedCommand{{std::move(*command), *on}, *alias};
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
    if (auto* document = std::get_if<AddDocument>(&command); document != nullptr && document->file)
      document->file = (m_folder / *document->file).string();
  }

  CaseFile& m_file;
  const std::filesystem::path& m_folder;
  Aliases m_aliases;
  std::vector<ListedResult> m_results;
  int m_position = 0;
  Json m_command;
};

}

std::string_view nameOf(const Command& command) { return commandNames[command.index()]; }

Result<ParsedCommand> parseCommand(const Facts& facts, const std::string& json, const Aliases& aliases)
{
  auto object = parseJson(json);
  return object ? parseObject(facts, *object, aliases) : tl::unexpected<Error>{object.error()};
}

std::string toJson(const Facts& facts, const DatedCommand& dated)
{
  Json object{{"command", nameOf(dated.command)}};
  object.update(std::visit([&]<class C>(const C& command) { return Text<C>::write(facts, command); }, dated.command));
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
