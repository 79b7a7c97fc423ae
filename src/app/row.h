// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/contract.h"
#include "domain/entity_fields.h"

#include <span>
#include <string>
#include <variant>
#include <vector>

/// Entities as rows: the only form in which the store sees them, so that storage needs to know no entity by name.
namespace app {

/// One value in a row: unknown, a whole number, or text.
using Scalar = std::variant<std::monostate, std::int64_t, std::string>;
using Row = std::vector<Scalar>;

/// What the store must know of a kind: its table and columns; the first column is the id.
struct EntityDescription {
  domain::EntityKind kind;
  std::string_view table;
  std::vector<std::string_view> columns;
};

/// All kinds, in the order of domain::EntityTypes.
[[nodiscard]] const std::vector<EntityDescription>& entityDescriptions();
[[nodiscard]] inline const EntityDescription& describe(domain::EntityKind kind)
{
  return entityDescriptions()[static_cast<std::size_t>(kind)];
}

/// Thrown when the file holds something this program cannot have written; turned into ErrorCode::damagedFile at the door.
struct UnreadableRow {
  std::string what;
};

template <class T>
struct Convert;

template <class Tag>
struct Convert<domain::Id<Tag>> {
  static Scalar to(domain::Id<Tag> value) { return value.value(); }
  static domain::Id<Tag> from(const Scalar& scalar)
  {
    if (const auto* number = std::get_if<std::int64_t>(&scalar))
      return domain::Id<Tag>{*number};
    throw UnreadableRow{"an id is missing"};
  }
};

template <>
struct Convert<std::string> {
  static Scalar to(const std::string& value) { return value; }
  /// Takes the text over.
  static std::string from(Scalar scalar)
  {
    if (auto* text = std::get_if<std::string>(&scalar))
      return std::move(*text);
    throw UnreadableRow{"a text is missing"};
  }
};

template <std::integral Number>
struct Convert<Number> {
  static Scalar to(Number value) { return static_cast<std::int64_t>(value); }
  static Number from(const Scalar& scalar)
  {
    if (const auto* number = std::get_if<std::int64_t>(&scalar); number != nullptr && std::in_range<Number>(*number))
      return static_cast<Number>(*number);
    throw UnreadableRow{"a number is missing or too large"};
  }
};

template <>
struct Convert<domain::Date> {
  static Scalar to(domain::Date value) { return domain::toIso(value); }
  static domain::Date from(const Scalar& scalar)
  {
    if (const auto* text = std::get_if<std::string>(&scalar))
      if (const auto date = domain::parseIsoDate(*text))
        return *date;
    throw UnreadableRow{"a date is missing or impossible"};
  }
};

template <domain::Worded E>
struct Convert<E> {
  static Scalar to(E value) { return std::string{domain::toText(value)}; }
  static E from(const Scalar& scalar)
  {
    if (const auto* text = std::get_if<std::string>(&scalar))
      if (const auto value = domain::fromText<E>(*text))
        return *value;
    throw UnreadableRow{"an unknown word"};
  }
};

template <class T>
struct Convert<std::optional<T>> {
  static Scalar to(const std::optional<T>& value) { return value ? Convert<T>::to(*value) : Scalar{}; }
  static std::optional<T> from(Scalar scalar)
  {
    if (std::holds_alternative<std::monostate>(scalar))
      return std::nullopt;
    return Convert<T>::from(std::move(scalar));
  }
};

/// Both are compiled once, for the types of domain::EntityTypes, in row.cpp.
template <domain::Described E>
[[nodiscard]] Row toRow(const E& entity);
/// The entity that the row was made from; texts are taken over. Throws UnreadableRow when a value does not fit its field.
template <domain::Described E>
[[nodiscard]] E fromRow(Row row);

/// The column of a member, e.g. `&AgendaItem::meeting` → "meeting".
template <class E, class Member>
[[nodiscard]] std::string_view columnOf(Member E::*member)
{
  std::string_view name;
  domain::forEachField<E>([&](const auto& each) {
    if constexpr (std::is_same_v<std::remove_cvref_t<decltype(each.member)>, Member E::*>)
      if (each.member == member)
        name = each.name;
  });
  EXPECTS(!name.empty());
  return name;
}

}
