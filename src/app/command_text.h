// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/command_type.h"

#include <array>
#include <nlohmann/json.hpp>
#include <span>

/// The values of commands as JSON, by type. For the files that describe commands (commands/*_command_types.cpp) and the reader of lists.
namespace app::text {

using domain::Date;
using domain::Described;
using domain::Error;
using domain::ErrorCode;
using domain::Field;
using domain::Fields;
using domain::forEachField;
using domain::fromText;
using domain::Id;
using domain::kindOf;
using domain::parseIsoDate;
using domain::Texts;
using domain::toIso;
using domain::Worded;
using Json = nlohmann::ordered_json;

/// For an error: enough to recognise it by, and never half a character.
[[nodiscard]] std::string shortened(const std::string& text);

/// Thrown while a value is read; who reads a whole command answers with the error.
struct Unreadable {
  Error error;
};
[[noreturn]] void refuse(ErrorCode code, std::string_view field, const std::string& what);
[[noreturn]] void refuseType(const Reading& reading, const Json& value);
/// The text of a value that must be one.
[[nodiscard]] std::string textOf(const Reading& reading, const Json& value);

template <class T>
struct Text; // read(Json) → T, write(T) → Json, words() → what T looks like in JSON

template <>
struct Text<std::string> {
  static std::string read(const Reading& reading, const Json& value) { return textOf(reading, value); }
  static Json write(const Facts&, const std::string& value) { return value; }
  static std::string words() { return "text"; }
};

template <std::integral Number>
  requires(!std::is_same_v<Number, bool>)
struct Text<Number> {
  static Number read(const Reading& reading, const Json& value)
  {
    if (!value.is_number_integer())
      refuseType(reading, value);
    if (value.is_number_unsigned() ? !std::in_range<Number>(value.get<std::uint64_t>()) : !std::in_range<Number>(value.get<std::int64_t>()))
      refuse(ErrorCode::numberOutOfRange, reading.field, std::to_string(std::numeric_limits<Number>::max()));
    return value.get<Number>();
  }
  static Json write(const Facts&, Number value) { return value; }
  static std::string words() { return "number"; }
};

template <>
struct Text<Date> {
  static Date read(const Reading& reading, const Json& value)
  {
    const auto text = textOf(reading, value);
    const auto date = parseIsoDate(text);
    if (!date)
      refuse(ErrorCode::impossibleDate, reading.field, shortened(text));
    return *date;
  }
  static Json write(const Facts&, Date value) { return toIso(value); }
  static std::string words() { return "date"; }
};

template <Worded E>
struct Text<E> {
  static E read(const Reading& reading, const Json& value)
  {
    const auto text = textOf(reading, value);
    const auto word = fromText<E>(text);
    if (!word)
      refuse(ErrorCode::unknownValue, reading.field, shortened(text));
    return *word;
  }
  static Json write(const Facts&, E value) { return toText(value); }
  static std::string words()
  {
    std::string words;
    for (const auto& [value, word] : Texts<E>::values)
      words += (words.empty() ? "one of " : ", ") + std::string{word};
    return words;
  }
};

[[nodiscard]] std::int64_t readId(domain::EntityKind kind, const Reading& reading, const Json& value);
[[nodiscard]] Json writeId(domain::EntityKind kind, const Facts& facts, std::int64_t id);

template <class E>
struct Text<Id<E>> {
  static Id<E> read(const Reading& reading, const Json& value) { return Id<E>{readId(kindOf<E>, reading, value)}; }
  static Json write(const Facts& facts, Id<E> id) { return writeId(kindOf<E>, facts, id.value()); }
  static std::string words() { return "reference to " + std::string{Fields<E>::table}; }
};

template <class T>
struct Text<std::optional<T>> {
  static std::optional<T> read(const Reading& reading, const Json& value) { return value.is_null() ? std::nullopt : std::optional<T>{Text<T>::read(reading, value)}; }
  static Json write(const Facts& facts, const std::optional<T>& value) { return value ? Text<T>::write(facts, *value) : Json(nullptr); }
  /// An optional within an optional field: the value can be taken away again.
  static std::string words() { return Text<T>::words() + ", or null for unknown"; }
};

template <class T>
struct Text<std::vector<T>> {
  static std::vector<T> read(const Reading& reading, const Json& value)
  {
    if (!value.is_array())
      refuseType(reading, value);
    std::vector<T> list;
    list.reserve(value.size());
    for (const auto& each : value)
      list.push_back(Text<T>::read(reading, each));
    return list;
  }
  static Json write(const Facts& facts, const std::vector<T>& list)
  {
    auto array = Json::array();
    for (const auto& each : list)
      array.push_back(Text<T>::write(facts, each));
    return array;
  }
  static std::string words() { return "list of " + Text<T>::words(); }
};

template <class T>
inline constexpr bool isOptional = false;
template <class T>
inline constexpr bool isOptional<std::optional<T>> = true;

/// Null when the object has no such field.
[[nodiscard]] const Json* fieldOf(const Json& object, std::string_view name);
/// Of an object whose fields are these; wrongType when it is no object.
void refuseOtherFields(const Reading& reading, const Json& object, std::span<const std::string_view> known);

/// A field of a command: required unless it is optional, where absent means "not given". An optional of an optional can be cleared
/// with null.
template <class Member>
Member readField(const Reading& reading, const Json& object)
{
  const auto* found = fieldOf(object, reading.field);
  if constexpr (isOptional<Member>) {
    using Value = typename Member::value_type;
    if (found == nullptr || (found->is_null() && !isOptional<Value>))
      return {};
    return Member{Text<Value>::read(reading, *found)};
  } else {
    if (found == nullptr)
      refuse(ErrorCode::missingField, reading.field, {});
    return Text<Member>::read(reading, *found);
  }
}

template <class Member>
void writeField(const Facts& facts, Json& object, std::string_view name, const Member& value)
{
  if constexpr (isOptional<Member>) {
    if (value)
      object[std::string{name}] = Text<typename Member::value_type>::write(facts, *value);
  } else {
    object[std::string{name}] = Text<Member>::write(facts, value);
  }
}

template <class T>
[[nodiscard]] std::vector<FieldDescription> fieldsOf()
{
  std::vector<FieldDescription> fields;
  forEachField<T>([&](const auto& each) {
    using Member = typename std::remove_cvref_t<decltype(each)>::Value;
    if constexpr (isOptional<Member>)
      fields.push_back({std::string{each.name}, Text<typename Member::value_type>::words(), false});
    else
      fields.push_back({std::string{each.name}, Text<Member>::words(), true});
  });
  return fields;
}

template <Described T>
struct Text<T> {
  static T read(const Reading& reading, const Json& object)
  {
    static constexpr auto names = domain::withFields<T>([](const auto&... each) { return std::array<std::string_view, sizeof...(each)>{each.name...}; });
    refuseOtherFields(reading, object, names);
    // Braces keep the order of the fields.
    return domain::withFields<T>([&](const auto&... each) {
      return T{readField<typename std::remove_cvref_t<decltype(each)>::Value>({reading.facts, reading.aliases, each.name}, object)...};
    });
  }
  static Json write(const Facts& facts, const T& value)
  {
    auto object = Json::object();
    forEachField<T>([&](const auto& each) { writeField(facts, object, each.name, value.*each.member); });
    return object;
  }
  static std::string words()
  {
    std::string members;
    for (const auto& field : fieldsOf<T>())
      members += (members.empty() ? "" : "; ") + field.name + (field.required ? "" : " (optional)") + ": " + field.type;
    return "{" + members + "}";
  }
};

}

namespace app {

/// Describes one command; its fields and how it is read, written and decided follow from the struct.
template <domain::Described Values>
[[nodiscard]] CommandType command(std::string_view name, std::string_view meaning, std::vector<std::string_view> rules,
                                  std::vector<domain::ErrorCode> errors, std::string_view example)
{
  return {typeid(Values), name, meaning, std::move(rules), std::move(errors), example, text::fieldsOf<Values>(),
          [](const Reading& reading, const nlohmann::ordered_json& fields) { return Command{text::Text<Values>::read(reading, fields)}; },
          [](const Facts& facts, const void* values) { return text::Text<Values>::write(facts, *static_cast<const Values*>(values)); },
          [](const Facts& facts, const void* values, Context& context) { return decide(facts, *static_cast<const Values*>(values), context); }};
}

}
