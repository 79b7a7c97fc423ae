// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/facts_memory.h"
#include "app/store.h"

#include <map>

namespace app {

// Compiled once for each kind, in facts.cpp.
template <class E>
[[nodiscard]] std::vector<E> allOf(const RowSource& source, FactsMemory* memory);
template <class E>
[[nodiscard]] FactsMemory::Known<E> knownOf(const RowSource& source, FactsMemory* memory);
template <class E>
[[nodiscard]] std::map<domain::Id<E>, E> allById(const RowSource& source, FactsMemory* memory);
template <class E>
[[nodiscard]] std::vector<E> answerTo(const MemberQuestion& question, const RowSource& source, FactsMemory* memory);
template <class E>
[[nodiscard]] std::optional<E> foundBy(domain::Id<E> id, const RowSource& source, FactsMemory* memory);
template <class E>
[[nodiscard]] E presentBy(domain::Id<E> id, const RowSource& source, FactsMemory* memory);

/// Typed reading of stored facts. A command's `decide` and every query see the file only through this.
class Facts {
public:
  /// With a memory, kinds that are read whole are read once; the owner of the memory lets it forget what changes.
  explicit Facts(const RowSource& source, FactsMemory* memory = nullptr) : m_source{source}, m_memory{memory} {}

  template <class E>
  [[nodiscard]] std::vector<E> all() const
  {
    return allOf<E>(m_source, m_memory);
  }
  /// The same for who only looks: those that are remembered are not copied.
  template <class E, class Look>
  void forEach(const Look& look) const
  {
    const auto known = knownOf<E>(m_source, m_memory); // held until all were looked at
    for (const auto& entity : *known)
      look(entity);
  }
  template <class E, class Member>
  [[nodiscard]] std::vector<E> where(Member E::*member, const std::type_identity_t<Member>& value) const
  {
    return answerTo<E>(questionAbout(member, &value, 1), m_source, m_memory);
  }
  template <class E, class Member, class Values>
  [[nodiscard]] std::vector<E> whereIn(Member E::*member, const Values& values) const
  {
    const std::vector<Member> asked(std::begin(values), std::end(values));
    return answerTo<E>(questionAbout(member, asked.data(), asked.size()), m_source, m_memory);
  }
  template <class E>
  [[nodiscard]] std::map<domain::Id<E>, E> byId() const
  {
    return allById<E>(m_source, m_memory);
  }
  template <class E>
  [[nodiscard]] std::optional<E> find(domain::Id<E> id) const
  {
    return foundBy(id, m_source, m_memory);
  }
  /// For an id that a stored row or a resolved command names: it exists.
  template <class E>
  [[nodiscard]] E get(domain::Id<E> id) const
  {
    return presentBy(id, m_source, m_memory);
  }
  [[nodiscard]] const RowSource& source() const { return m_source; }

private:
  const RowSource& m_source;
  FactsMemory* m_memory;
};

}
