// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/row.h"

#include <array>
#include <map>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

namespace app {

/// Which entities of a kind have one of these values in a member. It has no types, so that what answers it is compiled once and not
/// in every file that asks.
struct MemberQuestion {
  std::string_view column;
  const void* member; ///< the pointer to it
  const void* (*valueIn)(const void* entity, const void* member);
  bool (*isLess)(const void* value, const void* other);
  Scalar (*scalarOf)(const void* value);
  const void* values; ///< one behind the other
  std::size_t valueSize;
  std::size_t count;

  [[nodiscard]] const void* value(std::size_t place) const { return static_cast<const std::byte*>(values) + place * valueSize; }
};

/// Member and values live at least as long as the question.
template <class E, class Member>
[[nodiscard]] MemberQuestion questionAbout(Member E::*const& member, const Member* values, std::size_t count)
{
  return {.column = columnOf(member),
          .member = &member,
          .valueIn = [](const void* entity, const void* of) -> const void* { return &(static_cast<const E*>(entity)->**static_cast<Member E::*const*>(of)); },
          .isLess = [](const void* value, const void* other) { return *static_cast<const Member*>(value) < *static_cast<const Member*>(other); },
          .scalarOf = [](const void* value) { return Convert<Member>::to(*static_cast<const Member*>(value)); },
          .values = values,
          .valueSize = sizeof(Member),
          .count = count};
}

/// Kinds of facts as they were read whole, so that the many queries behind one screen read the file once. It knows nothing of the
/// file: who changes facts, or takes a change back, lets it forget.
class FactsMemory {
public:
  template <class E>
  using Known = std::shared_ptr<const std::vector<E>>;

  template <class E>
  [[nodiscard]] Known<E> recall() const
  {
    return std::static_pointer_cast<const std::vector<E>>(m_kinds[placeOf(domain::kindOf<E>)].entities);
  }
  template <class E>
  void keep(Known<E> entities)
  {
    m_kinds[placeOf(domain::kindOf<E>)] = {entities, entities->data(), sizeof(E), entities->size(), {}};
  }
  /// Pointers to those of a remembered kind that answer a question, in the order in which they were read. None when putting the kind
  /// in order of that member costs more than asking the file for all values that were asked for until now.
  [[nodiscard]] std::optional<std::vector<const void*>> pick(domain::EntityKind kind, const MemberQuestion& question);
  void forget(domain::EntityKind kind) { m_kinds[placeOf(kind)] = {}; }
  void forgetAll() { m_kinds.fill({}); }

private:
  struct ByColumn {
    std::size_t asked = 0;             ///< values
    std::vector<const void*> entities; ///< in order of the member, of equals in the order in which they were read
  };
  struct Kind {
    std::shared_ptr<const void> entities;
    const void* first = nullptr;
    std::size_t size = 0; ///< of one
    std::size_t count = 0;
    std::map<std::string_view, ByColumn> orders;
  };

  [[nodiscard]] static constexpr std::size_t placeOf(domain::EntityKind kind) { return static_cast<std::size_t>(kind); }
  [[nodiscard]] static std::vector<const void*> inOrderOf(const Kind& kind, const MemberQuestion& question);

  std::array<Kind, domain::entityKindCount> m_kinds;
};

}
