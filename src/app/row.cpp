// SPDX-License-Identifier: EUPL-1.2
#include "app/row.h"

#include <array>

namespace app {

template <domain::Described E>
Row toRow(const E& entity)
{
  Row row;
  row.reserve(domain::fieldCount<E>);
  domain::forEachField<E>([&](const auto& each) {
    using Value = typename std::remove_cvref_t<decltype(each)>::Value;
    row.push_back(Convert<Value>::to(entity.*each.member));
  });
  return row;
}

template <domain::Described E>
E fromRow(Row row)
{
  EXPECTS(row.size() == domain::fieldCount<E>);
  std::size_t index = 0;
  return domain::withFields<E>(
      [&](const auto&... each) { return E{Convert<typename std::remove_cvref_t<decltype(each)>::Value>::from(std::move(row[index++]))...}; });
}

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
  std::vector<EntityDescription> descriptions;
  (descriptions.push_back(describeType<E>()), ...);
  return descriptions;
}

using Written = void (*)();

template <class... E>
auto conversionsOf(std::type_identity<std::tuple<E...>>)
{
  return std::array<Written, 2 * sizeof...(E)>{reinterpret_cast<Written>(&toRow<E>)..., reinterpret_cast<Written>(&fromRow<E>)...};
}
/// Makes the compiler write each of them here. An array: a tuple of so many takes it minutes.
[[gnu::used]] const auto instances = conversionsOf(std::type_identity<domain::EntityTypes>{});

}

const std::vector<EntityDescription>& entityDescriptions()
{
  static const auto descriptions = describeTypes(std::type_identity<domain::EntityTypes>{});
  return descriptions;
}

}
