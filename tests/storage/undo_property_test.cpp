// SPDX-License-Identifier: EUPL-1.2
#include "support.h"

#include <random>
#include <set>

using namespace storage_test;
using app::Row;
using app::RowChange;
using app::Scalar;
using domain::EntityKind;

namespace {

/// Makes rows that the schema accepts, for any kind, knowing the entities only by their fields.
class RandomRows {
public:
  RandomRows(const app::Store& store, unsigned seed) : m_store{store}, m_random{seed} {}

  /// One command: some rows created, changed and removed.
  std::vector<RowChange> command()
  {
    m_current = currentRows();
    m_taken.clear();
    std::vector<RowChange> changes;
    for (auto count = number(1, 6); count > 0; --count)
      add(changes);
    return changes;
  }
  int number(int from, int to) { return std::uniform_int_distribution{from, to}(m_random); }

private:
  using Key = std::pair<EntityKind, std::int64_t>;

  std::map<Key, Row> currentRows() const
  {
    std::map<Key, Row> rows;
    for (const auto& description : app::entityDescriptions())
      m_store.select(description.kind, {}, [&](Row&& row) {
        const auto id = std::get<std::int64_t>(row.front());
        rows.emplace(Key{description.kind, id}, std::move(row));
      });
    return rows;
  }

  void add(std::vector<RowChange>& changes)
  {
    const auto kind = static_cast<EntityKind>(number(0, static_cast<int>(domain::entityKindCount) - 1));
    const auto existing = pick(kind);
    const auto what = existing ? number(0, 3) : 0;
    if (what == 0)
      create(kind, changes);
    else if (what == 1)
      remove(kind, *existing, changes);
    else
      update(kind, *existing, changes);
  }

  void create(EntityKind kind, std::vector<RowChange>& changes)
  {
    auto id = m_store.nextId(kind);
    while (m_taken.contains({kind, id}))
      ++id;
    if (auto row = newRow(kind, id)) {
      m_taken.insert({kind, id});
      m_current.insert({{kind, id}, *row});
      changes.push_back({kind, std::nullopt, std::move(row)});
    }
  }
  void update(EntityKind kind, std::int64_t id, std::vector<RowChange>& changes)
  {
    auto row = newRow(kind, id);
    if (!row || !m_taken.insert({kind, id}).second)
      return;
    auto& current = m_current.at({kind, id});
    if (number(0, 1) == 0) // change one column only
      for (std::size_t index = 1; index < row->size(); ++index)
        if (static_cast<int>(index) % 3 != 0)
          (*row)[index] = current[index];
    changes.push_back({kind, current, row});
    current = *row;
  }
  void remove(EntityKind kind, std::int64_t id, std::vector<RowChange>& changes)
  {
    if (isReferredTo(kind, id) || !m_taken.insert({kind, id}).second)
      return;
    const Key key{kind, id};
    changes.push_back({kind, m_current.at(key), std::nullopt});
    m_current.erase(key);
  }

  std::optional<std::int64_t> pick(EntityKind kind)
  {
    std::vector<std::int64_t> ids;
    for (auto each = m_current.lower_bound({kind, 0}); each != m_current.end() && each->first.first == kind; ++each)
      ids.push_back(each->first.second);
    if (ids.empty())
      return std::nullopt;
    return ids[static_cast<std::size_t>(number(0, static_cast<int>(ids.size()) - 1))];
  }

  template <class T> Scalar scalarFor(std::type_identity<std::optional<T>>)
  {
    return number(0, 2) == 0 ? Scalar{} : scalarFor(std::type_identity<T>{});
  }
  template <class Tag> Scalar scalarFor(std::type_identity<domain::Id<Tag>>)
  {
    const auto id = pick(domain::kindOf<Tag>);
    return id ? Scalar{*id} : Scalar{};
  }
  Scalar scalarFor(std::type_identity<std::string>)
  {
    return std::to_string(m_random()) + (number(0, 3) == 0 ? " ’t Zand \"x\" \n" : "");
  }
  Scalar scalarFor(std::type_identity<domain::Date>) { return domain::toIso(domain::addDays(2026y / 1 / 1, number(0, 700))); }
  template <std::integral Number> Scalar scalarFor(std::type_identity<Number>) { return std::int64_t{number(0, 1000)}; }
  template <domain::Worded E> Scalar scalarFor(std::type_identity<E>)
  {
    const auto& values = domain::Texts<E>::values;
    return std::string{values[static_cast<std::size_t>(number(0, static_cast<int>(values.size()) - 1))].second};
  }

  /// Nothing when the row must refer to something of which there is none yet.
  std::optional<Row> newRow(EntityKind kind, std::int64_t id)
  {
    return [&]<std::size_t... index>(std::index_sequence<index...>)
    {
      std::optional<Row> row;
      static_cast<void>(
          ((static_cast<std::size_t>(kind) == index && (row = rowOf<std::tuple_element_t<index, domain::EntityTypes>>(id), true)) ||
           ...));
      return row;
    }
    (std::make_index_sequence<domain::entityKindCount>{});
  }
  template <class E> std::optional<Row> rowOf(std::int64_t id)
  {
    Row row;
    bool possible = true;
    domain::forEachField<E>([&](const auto& field) {
      using Value = typename std::remove_cvref_t<decltype(field)>::Value;
      if (row.empty()) {
        row.emplace_back(id);
        return;
      }
      row.push_back(field.name == "sha256" ? Scalar{std::string(64, 'a')} : scalarFor(std::type_identity<Value>{}));
      constexpr auto required = !requires(Value value) { value.has_value(); };
      possible = possible && !(required && std::holds_alternative<std::monostate>(row.back()));
    });
    return possible ? std::optional{row} : std::nullopt;
  }

  template <class E> bool typeRefersTo(EntityKind target, std::int64_t id) const
  {
    bool found = false;
    for (auto each = m_current.lower_bound({domain::kindOf<E>, 0});
         each != m_current.end() && each->first.first == domain::kindOf<E>; ++each) {
      std::size_t index = 0;
      domain::forEachField<E>([&](const auto& field) {
        using Value = typename std::remove_cvref_t<decltype(field)>::Value;
        found = found || (index > 0 && pointsTo(std::type_identity<Value>{}, each->second[index], target, id));
        ++index;
      });
    }
    return found;
  }
  template <class T> static bool pointsTo(std::type_identity<T>, const Scalar&, EntityKind, std::int64_t) { return false; }
  template <class Tag>
  static bool pointsTo(std::type_identity<domain::Id<Tag>>, const Scalar& value, EntityKind target, std::int64_t id)
  {
    return domain::kindOf<Tag> == target && value == Scalar{id};
  }
  template <class T>
  static bool pointsTo(std::type_identity<std::optional<T>>, const Scalar& value, EntityKind target, std::int64_t id)
  {
    return pointsTo(std::type_identity<T>{}, value, target, id);
  }
  bool isReferredTo(EntityKind target, std::int64_t id) const
  {
    return [&]<class... E>(std::type_identity<std::tuple<E...>>) {
      return (typeRefersTo<E>(target, id) || ...);
    }(std::type_identity<domain::EntityTypes>{});
  }

  const app::Store& m_store;
  std::mt19937 m_random;
  std::map<Key, Row> m_current;
  std::set<Key> m_taken; ///< changed in this command already
};

unsigned newSeed() { return std::random_device{}(); }

}

TEST_CASE("whatever was done is undone and redone exactly, also after a restart")
{
  const auto seed = GENERATE(1U, 2U, 3U, 4U, 5U, 6U, 7U, newSeed(), newSeed(), newSeed());
  INFO("seed " << seed);
  const TemporaryFolder folder;
  const auto file = folder / "a.besluitroute";
  auto store = created(file);
  RandomRows random{*store, seed};

  std::vector<Dump> states{dumpOf(*store)};
  for (int count = 0; count < 40; ++count) {
    const auto changes = random.command();
    if (changes.empty())
      continue;
    executeRows(*store, changes);
    states.push_back(dumpOf(*store));
  }
  REQUIRE(states.size() > 25);

  const auto restartAt = static_cast<std::size_t>(random.number(1, 20));
  for (auto at = states.size() - 1; at > 0; --at) {
    if (at == restartAt) {
      store.reset();
      store = opened(file);
    }
    REQUIRE(undo(*store));
    REQUIRE(dumpOf(*store) == states[at - 1]);
  }
  CHECK_FALSE(store->nextUndo());
  for (std::size_t at = 1; at < states.size(); ++at) {
    if (at == restartAt) {
      store.reset();
      store = opened(file);
    }
    REQUIRE(redo(*store));
    REQUIRE(dumpOf(*store) == states[at]);
  }
  CHECK_FALSE(store->nextRedo());
  store.reset();
  CHECK(storage::checkFile(file));
}
