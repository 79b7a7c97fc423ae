// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/entity_fields.h"

#include <algorithm>
#include <array>
#include <map>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

namespace app {

/// Kinds of facts as they were read whole, so that the many queries behind one screen read the file once. It knows nothing of the
/// file: who changes facts, or takes a change back, lets it forget.
class FactsMemory {
public:
  template <class E>
  using Known = std::shared_ptr<const std::vector<E>>;

  template <class E>
  [[nodiscard]] Known<E> recall() const
  {
    return std::static_pointer_cast<const std::vector<E>>(m_kinds[placeOf<E>()].entities);
  }
  template <class E>
  void keep(Known<E> entities)
  {
    m_kinds[placeOf<E>()] = {std::move(entities), {}};
  }
  /// Those of a remembered kind of which a member is one of the values, in the order in which they were read. None when putting the
  /// kind in order of that member costs more than asking the file for all values that were asked for until now.
  template <class E, class Member>
  [[nodiscard]] std::optional<std::vector<E>> pick(Member E::*member, std::string_view column, const std::vector<Member>& values)
  {
    auto& kind = m_kinds[placeOf<E>()];
    const auto known = recall<E>();
    if (!known)
      return std::nullopt;
    auto& order = kind.orders[column];
    order.asked += values.size();
    if (!order.entities && known->size() > order.asked * looksPerQuestion)
      return std::nullopt;
    if (!order.entities)
      order.entities = inOrderOf(*known, member);
    const auto valueOf = [member](const E* entity) -> const Member& { return entity->*member; };
    std::vector<const E*> places;
    for (const auto& value : values) {
      const auto same = std::ranges::equal_range(*std::static_pointer_cast<const Order<E>>(order.entities), value, {}, valueOf);
      places.insert(places.end(), same.begin(), same.end());
    }
    std::ranges::sort(places);
    const auto twice = std::ranges::unique(places); // of a value that was asked for twice
    places.erase(twice.begin(), twice.end());
    std::vector<E> found;
    found.reserve(places.size());
    for (const auto* entity : places)
      found.push_back(*entity);
    return found;
  }
  void forget(domain::EntityKind kind) { m_kinds[static_cast<std::size_t>(kind)] = {}; }
  void forgetAll() { m_kinds.fill({}); }

private:
  template <class E>
  using Order = std::vector<const E*>;
  struct ByColumn {
    std::size_t asked = 0; ///< values
    std::shared_ptr<const void> entities;
  };
  struct Kind {
    std::shared_ptr<const void> entities;
    std::map<std::string_view, ByColumn> orders;
  };

  /// Asking the file for one value takes as long as looking at so many that are remembered.
  static constexpr std::size_t looksPerQuestion = 100;

  template <class E>
  [[nodiscard]] static constexpr std::size_t placeOf()
  {
    return static_cast<std::size_t>(domain::kindOf<E>);
  }
  template <class E, class Member>
  [[nodiscard]] static std::shared_ptr<const Order<E>> inOrderOf(const std::vector<E>& known, Member E::*member)
  {
    Order<E> order;
    order.reserve(known.size());
    for (const auto& entity : known)
      order.push_back(&entity);
    std::ranges::stable_sort(order, {}, [member](const E* entity) -> const Member& { return entity->*member; });
    return std::make_shared<const Order<E>>(std::move(order));
  }

  std::array<Kind, domain::entityKindCount> m_kinds;
};

}
