// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/command_type.h"

#include <nlohmann/json.hpp>

/// The values of commands as JSON, by type. For the files that describe commands (commands/*_command_types.cpp) and the reader of lists.
namespace app::text {

using domain::Date;
using domain::Described;
using domain::Error;
using domain::ErrorCode;
using domain::fail;
using domain::Field;
using domain::Fields;
using domain::forEachField;
using domain::fromText;
using domain::Id;
using domain::kindOf;
using domain::parseIsoDate;
using domain::Result;
using domain::Texts;
using domain::toIso;
using domain::Worded;
using Json = nlohmann::ordered_json;

/// For an error: enough to recognise it by, and never half a character.
[[nodiscard]] std::string shortened(const std::string& text);
[[nodiscard]] tl::unexpected<Error> wrongType(const Reading& reading, const Json& value);

template <class T>
struct Text; // read(Json) → Result<T>, write(T) → Json, words() → what T looks like in JSON

template <>
struct Text<std::string> {
  static Result<std::string> read(const Reading& reading, const Json& value)
  {
    return value.is_string() ? Result<std::string>{value.get<std::string>()} : wrongType(reading, value);
  }
  static Json write(const Facts&, const std::string& value) { return value; }
  static std::string words() { return "text"; }
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
  static std::string words() { return std::is_same_v<Number, bool> ? "yes/no" : "number"; }
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
  static std::string words() { return "date"; }
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
  static std::string words()
  {
    std::string words;
    for (const auto& [value, word] : Texts<E>::values)
      words += (words.empty() ? "one of " : ", ") + std::string{word};
    return words;
  }
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
  static std::string words() { return "reference to " + std::string{Fields<E>::table}; }
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
  /// An optional within an optional field: the value can be taken away again.
  static std::string words() { return Text<T>::words() + ", or null for unknown"; }
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
  static std::string words() { return "list of " + Text<T>::words(); }
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
    auto values = domain::withFields<T>([&](const auto&... each) { return std::tuple{take(each)...}; });
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
          [](const Reading& reading, const nlohmann::ordered_json& fields) -> domain::Result<Command> {
            auto values = text::Text<Values>::read(reading, fields);
            return values ? domain::Result<Command>{std::move(*values)} : tl::unexpected<domain::Error>{values.error()};
          },
          [](const Facts& facts, const void* values) { return text::Text<Values>::write(facts, *static_cast<const Values*>(values)); },
          [](const Facts& facts, const void* values, Context& context) { return decide(facts, *static_cast<const Values*>(values), context); }};
}

}
