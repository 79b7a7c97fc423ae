// SPDX-License-Identifier: EUPL-1.2
#include "app/row.h"

namespace app {

namespace {

template <class E>
EntityDescription describeType()
{
  EntityDescription description{domain::kindOf<E>, domain::Fields<E>::table, {}};
  domain::forEachField<E>([&](const auto& each) { description.columns.push_back(each.name); });
  return description;
}

template <class... E>
std::vector<EntityDescription> describeTypes(std::type_identity<std::tuple<E...>>)
{
  return {describeType<E>()...};
}

}

const std::vector<EntityDescription>& entityDescriptions()
{
  static const auto descriptions = describeTypes(std::type_identity<domain::EntityTypes>{});
  return descriptions;
}

}
