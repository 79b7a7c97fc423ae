// SPDX-License-Identifier: EUPL-1.2
#include "support.h"

using namespace storage_test;
using app::Change;
using app::Facts;
using domain::EntityKind;
using domain::ErrorCode;
using domain::Municipality;

TEST_CASE("a case file keeps what was written")
{
  const TemporaryFolder folder;
  const auto file = folder / "jeugd.besluitroute";
  auto store = created(file);
  const auto dordrecht = municipality(1, "GM0505", "Dordrecht");
  execute(*store, Change{}.create(dordrecht).create(councilOf(1, dordrecht)));

  SECTION("and reads it back as it was")
  {
    CHECK(Facts{*store}.all<Municipality>() == std::vector{dordrecht});
    CHECK(Facts{*store}.get(domain::BodyId{1}) == councilOf(1, dordrecht));
  }
  SECTION("also after it was closed")
  {
    store.reset();
    CHECK(Facts{*opened(file)}.all<Municipality>() == std::vector{dordrecht});
  }
  SECTION("and is exactly one file when it is closed")
  {
    CHECK(folder.names() == std::vector<std::string>{"jeugd.besluitroute", "jeugd.besluitroute.lock"});
    store.reset();
    CHECK(folder.names() == std::vector<std::string>{"jeugd.besluitroute"});
  }
  SECTION("and is not created over an existing one")
  {
    store.reset();
    const auto before = sha256Of(file);
    CHECK(storage::createCaseFile(file).error().code == ErrorCode::fileExists);
    CHECK(sha256Of(file) == before);
  }
  SECTION("and forgets what was rolled back")
  {
    store->begin();
    REQUIRE(store->apply(Change{}.create(municipality(2, "GM0512", "Gorinchem")).rows()));
    store->rollback();
    store->rollback();
    CHECK(Facts{*store}.all<Municipality>().size() == 1);
  }
}

TEST_CASE("a case file is not created where it cannot be")
{
  const TemporaryFolder folder;
  CHECK(storage::createCaseFile(folder / "nowhere" / "a.besluitroute").error().code == ErrorCode::fileNotWritable);
  CHECK(folder.names().empty());
}

TEST_CASE("rows are selected by a column")
{
  const TemporaryFolder folder;
  auto store = created(folder / "a.besluitroute");
  const auto dordrecht = municipality(1, "GM0505", "Dordrecht");
  const auto gorinchem = municipality(2, "GM0512", "Gorinchem");
  auto steering = councilOf(3, dordrecht);
  steering.code = "STG";
  steering.municipality.reset();
  execute(*store, Change{}
                      .create(gorinchem)
                      .create(dordrecht)
                      .create(councilOf(2, gorinchem))
                      .create(councilOf(1, dordrecht))
                      .create(steering));
  const Facts facts{*store};
  const auto idsOf = [](const std::vector<domain::DecisionBody>& bodies) {
    std::vector<std::int64_t> ids;
    for (const auto& body : bodies)
      ids.push_back(body.id.value());
    return ids;
  };
  using Ids = std::vector<std::int64_t>;

  CHECK(idsOf(facts.all<domain::DecisionBody>()) == Ids{1, 2, 3});
  CHECK(idsOf(facts.where(&domain::DecisionBody::municipality, gorinchem.id)) == Ids{2});
  CHECK(idsOf(facts.where(&domain::DecisionBody::municipality, std::nullopt)) == Ids{3});
  CHECK(idsOf(facts.where(&domain::DecisionBody::code, "STG")) == Ids{3});
  CHECK(idsOf(facts.whereIn(&domain::DecisionBody::id, std::vector{domain::BodyId{3}, domain::BodyId{1}})) == Ids{1, 3});
  CHECK(idsOf(facts.whereIn(&domain::DecisionBody::code, std::vector<std::string>{"STG", "it's \"quoted\""})) == Ids{3});
  CHECK(idsOf(facts.whereIn(&domain::DecisionBody::municipality,
                            std::vector<std::optional<domain::MunicipalityId>>{std::nullopt, dordrecht.id})) == Ids{1, 3});
  CHECK(idsOf(facts.whereIn(&domain::DecisionBody::id, std::vector<domain::BodyId>{})).empty());

  SECTION("while rows of the same kind are being read")
  {
    std::size_t pairs = 0;
    store->select(EntityKind::body, {}, [&](app::Row&&) { pairs += facts.all<domain::DecisionBody>().size(); });
    CHECK(pairs == 9);
  }
}

TEST_CASE("an id is never used twice")
{
  const TemporaryFolder folder;
  const auto file = folder / "a.besluitroute";
  auto store = created(file);
  CHECK(store->nextId(EntityKind::municipality) == 1);
  addDordrecht(*store);
  CHECK(store->nextId(EntityKind::municipality) == 2);
  REQUIRE(undo(*store));
  CHECK(store->nextId(EntityKind::municipality) == 2);
  store.reset();
  CHECK(opened(file)->nextId(EntityKind::municipality) == 2);
}

TEST_CASE("a change is refused as a whole")
{
  const TemporaryFolder folder;
  auto store = created(folder / "a.besluitroute");
  addDordrecht(*store);
  const auto before = dumpOf(*store);
  const auto dordrecht = municipality(1, "GM0505", "Dordrecht");
  const auto gorinchem = municipality(2, "GM0512", "Gorinchem");
  const auto refusal = [&](const Change& change) {
    store->begin();
    const auto result = store->apply(change.rows());
    REQUIRE_FALSE(result);
    store->commit(); // also then nothing of it may be there
    return result.error();
  };
  auto renamed = dordrecht;
  renamed.name = "Dordt";

  SECTION("when a row is not as it was read")
  {
    CHECK(refusal(Change{}.create(gorinchem).update(renamed, dordrecht)) == domain::Error{ErrorCode::stale, "municipality", "1"});
  }
  SECTION("when a row to be removed is not as it was read")
  {
    CHECK(refusal(Change{}.create(gorinchem).remove(renamed)).code == ErrorCode::stale);
  }
  SECTION("when a code is taken")
  {
    auto same = gorinchem;
    same.code = "GM0505";
    CHECK(refusal(Change{}.update(dordrecht, renamed).create(same)) ==
          domain::Error{ErrorCode::alreadyExists, "municipality.code"});
  }
  SECTION("when what it refers to does not exist")
  {
    CHECK(refusal(Change{}.create(councilOf(2, gorinchem))).code == ErrorCode::unknownReference);
  }
  SECTION("when something else still refers to what it removes")
  {
    CHECK(refusal(Change{}.remove(dordrecht)).code == ErrorCode::stillInUse);
  }
  CHECK(dumpOf(*store) == before);
}

TEST_CASE("the rows of a change may come in any order")
{
  const TemporaryFolder folder;
  auto store = created(folder / "a.besluitroute");
  const auto dordrecht = municipality(1, "GM0505", "Dordrecht");
  execute(*store, Change{}.create(councilOf(1, dordrecht)).create(dordrecht));
  execute(*store, Change{}.remove(dordrecht).remove(councilOf(1, dordrecht)));
  CHECK(Facts{*store}.all<Municipality>().empty());
  REQUIRE(undo(*store));
  CHECK(Facts{*store}.all<Municipality>().size() == 1);
}

TEST_CASE("a value outside its list or an impossible day is refused by the file itself")
{
  const TemporaryFolder folder;
  auto store = created(folder / "a.besluitroute");
  auto row = app::toRow(municipality(1, "GM0505", "Dordrecht"));
  row[3] = std::string{"2027-02-30"};
  store->begin();
  CHECK(failureOf([&] {
          static_cast<void>(store->apply({{EntityKind::municipality, std::nullopt, row}}));
        }) == ErrorCode::storageFailed);
  row[3] = {};
  row[2] = {};
  CHECK(failureOf([&] {
          static_cast<void>(store->apply({{EntityKind::municipality, std::nullopt, row}}));
        }) == ErrorCode::storageFailed);
  store->rollback();
}
