// SPDX-License-Identifier: EUPL-1.2
#include "app/facts.h"

#include <array>

namespace app {

namespace {

/// From so many values on, looking through a whole kind costs less than asking for each.
constexpr std::size_t worthRemembering = 500;

template <class E>
std::vector<E> select(const RowSource& source, const Selection& selection)
{
  std::vector<E> entities;
  source.select(domain::kindOf<E>, selection, [&](Row&& row) { entities.push_back(fromRow<E>(std::move(row))); });
  return entities;
}

template <class E>
FactsMemory::Known<E> remembered(const RowSource& source, FactsMemory& memory)
{
  auto known = memory.recall<E>();
  if (!known) {
    known = std::make_shared<const std::vector<E>>(select<E>(source, {}));
    memory.keep<E>(known);
  }
  return known;
}

}

template <class E>
std::vector<E> allOf(const RowSource& source, FactsMemory* memory)
{
  return memory != nullptr ? *remembered<E>(source, *memory) : select<E>(source, {});
}

template <class E>
FactsMemory::Known<E> knownOf(const RowSource& source, FactsMemory* memory)
{
  return memory != nullptr ? remembered<E>(source, *memory) : std::make_shared<const std::vector<E>>(select<E>(source, {}));
}

template <class E>
std::map<domain::Id<E>, E> allById(const RowSource& source, FactsMemory* memory)
{
  std::map<domain::Id<E>, E> entities;
  for (auto& entity : allOf<E>(source, memory))
    entities.emplace_hint(entities.end(), entity.id, std::move(entity));
  return entities;
}

template <class E>
std::vector<E> answerTo(const MemberQuestion& question, const RowSource& source, FactsMemory* memory)
{
  if (question.count == 0)
    return {};
  if (memory != nullptr) {
    if (question.count >= worthRemembering)
      static_cast<void>(remembered<E>(source, *memory));
    if (const auto picked = memory->pick(domain::kindOf<E>, question)) {
      std::vector<E> entities;
      entities.reserve(picked->size());
      for (const auto* entity : *picked)
        entities.push_back(*static_cast<const E*>(entity));
      return entities;
    }
  }
  Selection selection{question.column, {}};
  for (std::size_t place = 0; place < question.count; ++place)
    selection.values.push_back(question.scalarOf(question.value(place)));
  return select<E>(source, selection);
}

template <class E>
std::optional<E> foundBy(domain::Id<E> id, const RowSource& source, FactsMemory* memory)
{
  auto found = answerTo<E>(questionAbout(&E::id, &id, 1), source, memory);
  return found.empty() ? std::nullopt : std::optional{std::move(found.front())};
}

template <class E>
E presentBy(domain::Id<E> id, const RowSource& source, FactsMemory* memory)
{
  auto found = foundBy(id, source, memory);
  if (!found)
    throw StoreFailure{{domain::ErrorCode::unknownReference, std::string{domain::Fields<E>::table}, std::to_string(id.value())}};
  return std::move(*found);
}

namespace {

using Written = void (*)();

template <class... E>
auto forAll(std::type_identity<std::tuple<E...>>)
{
  return std::array<Written, 6 * sizeof...(E)>{
                    reinterpret_cast<Written>(&allOf<E>)..., reinterpret_cast<Written>(&knownOf<E>)..., reinterpret_cast<Written>(&allById<E>)..., reinterpret_cast<Written>(&answerTo<E>)...,
                    reinterpret_cast<Written>(&foundBy<E>)..., reinterpret_cast<Written>(&presentBy<E>)...};
}
/// Makes the compiler write each of them here. An array: a tuple of so many takes it minutes.
[[gnu::used]] const auto instances = forAll(std::type_identity<domain::EntityTypes>{});

}

}
