// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/imports/folded_text.h"
#include "domain/vocabulary.h"

#include <span>
#include <string>

/// The closed lists of the field as they stand in tables: Dutch words out; Dutch words and identifiers in.
namespace exchange {

template <class E>
struct TableWord {
  E value;
  std::string_view word;
};

[[nodiscard]] std::span<const TableWord<domain::BodyKind>> wordsFor(domain::BodyKind);
[[nodiscard]] std::span<const TableWord<domain::BodyLevel>> wordsFor(domain::BodyLevel);
[[nodiscard]] std::span<const TableWord<domain::VotingRule>> wordsFor(domain::VotingRule);
[[nodiscard]] std::span<const TableWord<domain::MemberRole>> wordsFor(domain::MemberRole);

/// The first word of a value is the one that is written.
template <class E>
[[nodiscard]] std::string tableWord(E value)
{
  for (const auto& each : wordsFor(E{}))
    if (each.value == value)
      return std::string{each.word};
  return std::string{domain::toText(value)};
}

template <class E>
[[nodiscard]] std::optional<E> fromTableWord(const std::string& text)
{
  if (const auto value = domain::fromText<E>(text))
    return value;
  const auto key = app::folded(text);
  for (const auto& each : wordsFor(E{}))
    if (app::folded(each.word) == key)
      return each.value;
  return std::nullopt;
}

}
