// SPDX-License-Identifier: EUPL-1.2
#include "app/facts.h"

namespace app {

template <class E>
std::vector<E> selectEntities(const RowSource& source, const Selection& selection)
{
  std::vector<E> entities;
  source.select(domain::kindOf<E>, selection, [&](Row&& row) { entities.push_back(fromRow<E>(row)); });
  return entities;
}

namespace {

template <class... E>
constexpr auto forAll(std::type_identity<std::tuple<E...>>)
{
  return std::tuple{&selectEntities<E>...};
}
/// Makes the compiler write each of them here.
[[gnu::used]] const auto instances = forAll(std::type_identity<domain::EntityTypes>{});

}

}
