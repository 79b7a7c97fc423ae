// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/store.h"

#include <algorithm>
#include <map>

namespace app {

/// The entities of the selected rows. Compiled once, in facts.cpp.
template <class E>
[[nodiscard]] std::vector<E> selectEntities(const RowSource& source, const Selection& selection);

/// Typed reading of stored facts. A command's `decide` and every query see the file only through this.
class Facts {
public:
  explicit Facts(const RowSource& source) : m_source{source} {}

  template <class E>
  [[nodiscard]] std::vector<E> all() const
  {
    return select<E>({});
  }
  template <class E, class Member>
  [[nodiscard]] std::vector<E> where(Member E::*member, const std::type_identity_t<Member>& value) const
  {
    return select<E>({columnOf(member), {Convert<Member>::to(value)}});
  }
  template <class E, class Member, class Values>
  [[nodiscard]] std::vector<E> whereIn(Member E::*member, const Values& values) const
  {
    Selection selection{columnOf(member), {}};
    for (const auto& value : values)
      selection.values.push_back(Convert<Member>::to(value));
    return selection.values.empty() ? std::vector<E>{} : select<E>(selection);
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

  const RowSource& m_source;
};

}
