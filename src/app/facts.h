// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/facts_memory.h"
#include "app/store.h"

#include <map>

namespace app {

/// The entities of the selected rows. Compiled once, in facts.cpp.
template <class E>
[[nodiscard]] std::vector<E> selectEntities(const RowSource& source, const Selection& selection);

/// Typed reading of stored facts. A command's `decide` and every query see the file only through this.
class Facts {
public:
  /// With a memory, kinds that are read whole are read once; the owner of the memory lets it forget what changes.
  explicit Facts(const RowSource& source, FactsMemory* memory = nullptr) : m_source{source}, m_memory{memory} {}

  template <class E>
  [[nodiscard]] std::vector<E> all() const
  {
    return m_memory ? *remembered<E>() : select<E>({});
  }
  template <class E, class Member>
  [[nodiscard]] std::vector<E> where(Member E::*member, const std::type_identity_t<Member>& value) const
  {
    const auto column = columnOf(member);
    if (m_memory)
      if (auto picked = m_memory->pick(member, column, std::vector<Member>{value}))
        return std::move(*picked);
    return select<E>({column, {Convert<Member>::to(value)}});
  }
  template <class E, class Member, class Values>
  [[nodiscard]] std::vector<E> whereIn(Member E::*member, const Values& values) const
  {
    if (std::size(values) == 0)
      return {};
    Selection selection{columnOf(member), {}};
    if (m_memory) {
      if (std::size(values) >= worthRemembering)
        static_cast<void>(remembered<E>());
      if (auto picked = m_memory->pick(member, selection.column, std::vector<Member>(std::begin(values), std::end(values))))
        return std::move(*picked);
    }
    for (const auto& value : values)
      selection.values.push_back(Convert<Member>::to(value));
    return select<E>(selection);
  }
  template <class E>
  [[nodiscard]] std::map<domain::Id<E>, E> byId() const
  {
    std::map<domain::Id<E>, E> entities;
    for (auto& entity : all<E>())
      entities.emplace(entity.id, std::move(entity));
    return entities;
  }
  template <class E>
  [[nodiscard]] std::optional<E> find(domain::Id<E> id) const
  {
    auto found = where(&E::id, id);
    return found.empty() ? std::nullopt : std::optional{std::move(found.front())};
  }
  /// For an id that a stored row or a resolved command names: it exists.
  template <class E>
  [[nodiscard]] E get(domain::Id<E> id) const
  {
    auto found = find(id);
    if (!found)
      throw StoreFailure{{domain::ErrorCode::unknownReference, std::string{domain::Fields<E>::table}, std::to_string(id.value())}};
    return std::move(*found);
  }
  [[nodiscard]] const RowSource& source() const { return m_source; }

private:
  template <class E>
  [[nodiscard]] std::vector<E> select(const Selection& selection) const
  {
    return selectEntities<E>(m_source, selection);
  }

  template <class E>
  [[nodiscard]] std::shared_ptr<const std::vector<E>> remembered() const
  {
    auto known = m_memory->recall<E>();
    if (!known) {
      known = std::make_shared<const std::vector<E>>(select<E>({}));
      m_memory->keep<E>(known);
    }
    return known;
  }
  /// From so many values on, looking through a whole kind costs less than asking for each.
  static constexpr std::size_t worthRemembering = 500;

  const RowSource& m_source;
  FactsMemory* m_memory;
};

}
