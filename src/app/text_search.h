// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/entity_fields.h"

#include <array>
#include <string>
#include <string_view>
#include <vector>

/// Finding by words: case and accents do not matter, a word is found by how it begins, all words must be there.
namespace app {

/// What can be found; of very many, those of the first kinds come first.
inline constexpr std::array searchedKinds{
    domain::EntityKind::proposal,       domain::EntityKind::meeting,      domain::EntityKind::agendaItem,     domain::EntityKind::decision, domain::EntityKind::actionItem,
    domain::EntityKind::track,          domain::EntityKind::body,         domain::EntityKind::person,         domain::EntityKind::municipality, domain::EntityKind::region,
    domain::EntityKind::document,       domain::EntityKind::consultation, domain::EntityKind::adviceFragment, domain::EntityKind::agreement, domain::EntityKind::organisation};

/// A thing that is found by its words.
struct TextSubject {
  domain::EntityKind kind = domain::EntityKind::proposal;
  std::int64_t id = 0;
  friend auto operator<=>(const TextSubject&, const TextSubject&) = default;
};

struct SearchText {
  TextSubject subject;
  std::string title; ///< what it is called; a word here counts for more
  std::string text;  ///< everything else it says
  std::string also = {}; ///< by which it is found too, but which nobody reads: its day in all ways of writing it
  friend bool operator==(const SearchText&, const SearchText&) = default;
};

/// Around what was found in a snippet or title.
inline constexpr char foundBegins = '\x02';
inline constexpr char foundEnds = '\x03';

struct TextHit {
  TextSubject subject;
  std::string title;   ///< with marks
  std::string snippet; ///< some words around what was found, with marks; empty when it says nothing but its title
};

/// The texts of a case file in a searchable form. For one thread.
class TextIndex {
public:
  virtual ~TextIndex() = default;
  /// Takes the place of what was put for the same subject.
  virtual void put(const std::vector<SearchText>& texts) = 0;
  virtual void remove(const std::vector<TextSubject>& subjects) = 0;
  /// Best first. What is typed may be anything: words, the beginning of a word, numbers ("V-2026-14"), "words together" in quotes.
  [[nodiscard]] virtual std::vector<TextHit> find(std::string_view typed, int limit) const = 0;
};

/// A page of a stored content on which the words stand.
struct PageHit {
  std::string sha256;
  int page = 1;
  std::string snippet; ///< with marks
};

}
