// SPDX-License-Identifier: EUPL-1.2
#include "app/commands/region_commands.h"
#include "app/case_file.h"
#include "support/example_case.h"

#include <catch2/catch.hpp>

using namespace domain;
using namespace support;

namespace {

/// Counts how often a kind is asked for.
class CountingSource : public app::RowSource {
public:
  explicit CountingSource(const app::RowSource& source) : m_source{source} {}
  void select(EntityKind kind, const app::Selection& selection, const std::function<void(app::Row&&)>& take) const override
  {
    ++asked;
    m_source.select(kind, selection, take);
  }
  [[nodiscard]] std::int64_t nextId(EntityKind kind) const override { return m_source.nextId(kind); }
  [[nodiscard]] bool hasContent(const std::string& sha256) const override { return m_source.hasContent(sha256); }
  [[nodiscard]] std::optional<std::vector<std::uint8_t>> content(const std::string& sha256) const override { return m_source.content(sha256); }
  [[nodiscard]] std::optional<std::vector<std::uint8_t>> contentEnds(const std::string& sha256) const override { return m_source.contentEnds(sha256); }

  mutable int asked = 0;

private:
  const app::RowSource& m_source;
};

std::size_t peopleIn(app::CaseFile& file)
{
  return file.read([](const app::Facts& facts) { return facts.all<Person>().size(); }).value();
}

}

TEST_CASE("a kind that is read whole is read once, until it is forgotten")
{
  ExampleCase example;
  const CountingSource source{example.file().store()};
  app::FactsMemory memory;
  const app::Facts facts{source, &memory};
  const auto people = facts.all<Person>();
  REQUIRE_FALSE(people.empty());
  CHECK(facts.all<Person>() == people);
  CHECK(source.asked == 1);
  memory.forget(EntityKind::person);
  CHECK(facts.all<Person>() == people);
  CHECK(source.asked == 2);
}

TEST_CASE("many ids are answered from what is remembered as the file would answer them")
{
  ExampleCase example;
  const CountingSource source{example.file().store()};
  app::FactsMemory memory;
  std::vector<PersonId> wanted;
  for (int id = 1000; id > 0; --id)
    wanted.emplace_back(id);
  const auto remembered = app::Facts{source, &memory}.whereIn(&Person::id, wanted);
  CHECK_FALSE(remembered.empty());
  CHECK(remembered == app::Facts{source}.whereIn(&Person::id, wanted));
  CHECK(app::Facts{source, &memory}.whereIn(&Person::id, wanted) == remembered);
  CHECK(source.asked == 2);
}

TEST_CASE("once a kind is remembered, questions about it no longer go to the file and are answered as the file would")
{
  ExampleCase example;
  const CountingSource source{example.file().store()};
  app::FactsMemory memory;
  const app::Facts facts{source, &memory};
  const app::Facts stored{example.file().store()};
  const auto bodies = facts.all<DecisionBody>();
  const auto asked = source.asked;

  CHECK(facts.get(bodies.back().id) == bodies.back());
  CHECK_FALSE(facts.find(BodyId{99999}));
  CHECK(facts.where(&DecisionBody::municipality, std::nullopt) == stored.where(&DecisionBody::municipality, std::nullopt));
  const std::vector<BodyId> wanted{bodies.back().id, bodies.front().id, bodies.back().id};
  CHECK(facts.whereIn(&DecisionBody::id, wanted) == std::vector{bodies.front(), bodies.back()});
  CHECK(facts.whereIn(&DecisionBody::id, std::vector<BodyId>{}).empty());
  CHECK(source.asked == asked);

  memory.forget(EntityKind::body);
  CHECK(facts.get(bodies.front().id) == bodies.front());
  CHECK(source.asked == asked + 1);
}

TEST_CASE("the door sees what was changed, undone, redone and taken back")
{
  ExampleCase example;
  auto& file = example.file();
  const auto before = peopleIn(file);
  REQUIRE(file.execute(app::AddPerson{.name = "Nieuw"}));
  CHECK(peopleIn(file) == before + 1);
  REQUIRE(file.undo());
  CHECK(peopleIn(file) == before);
  REQUIRE(file.redo());
  CHECK(peopleIn(file) == before + 1);
  auto seenInside = std::size_t{0};
  const auto refused = file.allOrNothing([&]() -> Result<void> {
    REQUIRE(file.execute(app::AddPerson{.name = "Nog een"}));
    seenInside = peopleIn(file);
    return fail(ErrorCode::cancelled);
  });
  CHECK_FALSE(refused);
  CHECK(seenInside == before + 2);
  CHECK(peopleIn(file) == before + 1);
}
