// SPDX-License-Identifier: EUPL-1.2
#include "storage/migrations.h"
#include "storage/opening.h"
#include "support.h"

using namespace storage_test;
using app::Facts;
using domain::ErrorCode;
using domain::Municipality;
using storage::Migration;
using storage::OpenMode;

namespace {

const auto fixture = std::filesystem::path{FIXTURES} / "case_v1.besluitroute";

std::vector<Migration> until(int version)
{
  auto all = storage::migrations();
  std::erase_if(all, [&](const Migration& each) { return each.version > version; });
  return all;
}

std::vector<Migration> followedBy(std::string_view sql)
{
  auto all = storage::migrations();
  all.push_back({storage::newestVersion(all) + 1, "test", sql});
  return all;
}

std::string schemaOf(const std::filesystem::path& file)
{
  return answerTo(file, "SELECT group_concat(sql, ';') FROM (SELECT sql FROM sqlite_schema ORDER BY type, name)");
}

std::string versionIn(const std::filesystem::path& file) { return answerTo(file, "PRAGMA user_version"); }

/// What was put into the fixture.
void fillFixture(app::Store& store, const std::filesystem::path& document)
{
  const auto dordrecht = municipality(1, "GM0505", "Dordrecht");
  const auto gorinchem = municipality(2, "GM0512", "Gorinchem");
  const auto council = councilOf(1, dordrecht);
  execute(store, app::Change{}.create(dordrecht).create(gorinchem));
  execute(store, app::Change{}.create(council).create(meeting(1, council, "R-2027-01")));
  execute(store, app::Change{}.create(municipality(3, "GM0000", "Mistake")));
  REQUIRE(undo(store));
  const auto stored = store.addContent(document);
  REQUIRE(stored);
  execute(store, app::Change{}.create(domain::Document{domain::DocumentId{1},
                                                       "Regiovisie",
                                                       "regiovisie.txt",
                                                       2027y / 4 / 1,
                                                       domain::Confidentiality::open,
                                                       stored->sha256,
                                                       stored->size,
                                                       {},
                                                       {}}));
}

}

// How tests/fixtures/case_v1.besluitroute was made: storage_tests "[.fixture]" with only migration 1. Never again after a release.
TEST_CASE("the version 1 fixture is made", "[.fixture]")
{
  const TemporaryFolder folder;
  writeFile(folder / "regiovisie.txt", "Regiovisie jeugd");
  std::filesystem::remove(fixture);
  auto store = storage::createWith(fixture, until(1));
  REQUIRE(store);
  fillFixture(**store, folder / "regiovisie.txt");
}

TEST_CASE("a file of version 1 is brought up to date")
{
  const TemporaryFolder folder;
  const auto file = folder / "old.besluitroute";
  std::filesystem::copy_file(fixture, file);
  REQUIRE(versionIn(file) == "1");
  const auto original = bytesOf(file);
  auto result = storage::openCaseFile(file, OpenMode::readWrite);
  REQUIRE(result);
  const auto backup = folder / "old.besluitroute.v1.bak";

  SECTION("after a copy was made")
  {
    CHECK(result->backup == backup);
    CHECK(versionIn(backup) == "1");
    CHECK(answerTo(backup, "SELECT count(*) FROM municipality") == "2");
    CHECK(storage::checkFile(backup));
  }
  SECTION("with the schema of a new file")
  {
    created(folder / "new.besluitroute");
    CHECK(schemaOf(file) == schemaOf(folder / "new.besluitroute"));
    CHECK(versionIn(file) == versionIn(folder / "new.besluitroute"));
  }
  SECTION("with what was in it")
  {
    const Facts facts{*result->store};
    CHECK(facts.all<Municipality>() == std::vector{municipality(1, "GM0505", "Dordrecht"), municipality(2, "GM0512", "Gorinchem")});
    CHECK(facts.all<domain::Meeting>().front().number == "R-2027-01");
    const auto document = facts.get(domain::DocumentId{1});
    CHECK(result->store->content(document.sha256)->size() == 16);
    CHECK(result->store->history().size() == 5);
    CHECK(result->store->nextId(domain::EntityKind::municipality) == 4);
    CHECK(storage::checkFile(file));
  }
  SECTION("and undo goes back no further than that")
  {
    const auto before = dumpOf(*result->store);
    CHECK(result->store->entry(5)->schemaVersion == 1);
    CHECK(undo(*result->store).error().code == ErrorCode::undoCrossesMigration);
    CHECK(dumpOf(*result->store) == before);
    execute(*result->store, app::Change{}.create(municipality(4, "GM0523", "Hardinxveld")));
    CHECK(undo(*result->store));
    CHECK(undo(*result->store).error().code == ErrorCode::undoCrossesMigration);
  }
  SECTION("and the copy goes at the next start")
  {
    result->store.reset();
    CHECK(folder.names() == std::vector<std::string>{"old.besluitroute", "old.besluitroute.v1.bak"});
    const auto again = storage::openCaseFile(file, OpenMode::readWrite);
    REQUIRE(again);
    CHECK_FALSE(again->backup);
    CHECK_FALSE(std::filesystem::exists(backup));
  }
}

TEST_CASE("a file of version 1 is read without being changed")
{
  const TemporaryFolder folder;
  const auto file = folder / "old.besluitroute";
  std::filesystem::copy_file(fixture, file);
  const auto before = sha256Of(file);
  const auto store = opened(file, OpenMode::readOnly);
  CHECK(store->schemaVersion() == storage::newestVersion(storage::migrations()));
  CHECK(Facts{*store}.all<Municipality>().size() == 2);
  CHECK(sha256Of(file) == before);
  CHECK(folder.names() == std::vector<std::string>{"old.besluitroute"});
}

TEST_CASE("documents without words are read once more when the program learns to read more kinds")
{
  const TemporaryFolder folder;
  const auto file = folder / "a.besluitroute";
  writeFile(folder / "nota.docx", "Word");
  writeFile(folder / "kader.pdf", "PDF");
  {
    const auto store = created(file);
    std::string word = store->addContent(folder / "nota.docx")->sha256, pages = store->addContent(folder / "kader.pdf")->sha256;
    execute(*store, app::Change{}
                        .create(domain::Document{.id = domain::DocumentId{1}, .title = "Nota", .fileName = "nota.docx", .sha256 = word, .size = 4})
                        .create(domain::Document{.id = domain::DocumentId{2}, .title = "Kader", .fileName = "kader.pdf", .sha256 = pages, .size = 3}));
    store->keepWords(word, 1, {}, true);
    store->keepWords(pages, 1, {"Kader"}, true);
    REQUIRE(store->contentToRead().empty());
  }
  // As a program of version 7 left it.
  meddle(file, "ALTER TABLE packRevision DROP COLUMN meetingDate; ALTER TABLE packRevision DROP COLUMN startTime; ALTER TABLE packRevision DROP COLUMN endTime; "
               "ALTER TABLE packRevision DROP COLUMN place; PRAGMA user_version = 7");
  const auto unread = opened(file)->contentToRead();
  REQUIRE(unread.size() == 1);
  CHECK(unread[0].fileName == "nota.docx");
}

TEST_CASE("a migration that fails in the middle leaves the version before it")
{
  const TemporaryFolder folder;
  const auto file = folder / "a.besluitroute";
  addDordrecht(*created(file));
  const auto schema = schemaOf(file);
  const auto version = versionIn(file);
  const auto dump = dumpOf(*opened(file));

  SECTION("when its SQL is wrong")
  {
    const auto failed =
        storage::openWith(file, OpenMode::readWrite,
                          followedBy("UPDATE municipality SET name = 'x'; CREATE TABLE extra (id INTEGER); CREATE nonsense;"));
    REQUIRE_FALSE(failed);
    CHECK(failed.error().code == ErrorCode::storageFailed);
  }
  SECTION("when it leaves a reference that leads nowhere")
  {
    const auto failed = storage::openWith(file, OpenMode::readWrite, followedBy("DELETE FROM municipality;"));
    REQUIRE_FALSE(failed);
    CHECK(failed.error() == domain::Error{ErrorCode::storageFailed, "test", "body"});
  }
  CHECK(schemaOf(file) == schema);
  CHECK(versionIn(file) == version);
  CHECK(std::filesystem::exists(folder / ("a.besluitroute.v" + version + ".bak")));
  CHECK(dumpOf(*opened(file)) == dump);
}

TEST_CASE("a migration may rebuild a table that others refer to")
{
  const TemporaryFolder folder;
  const auto file = folder / "a.besluitroute";
  addDordrecht(*created(file));
  const auto result = storage::openWith(file, OpenMode::readWrite, followedBy(R"(
CREATE TABLE rebuilt (
  id INTEGER PRIMARY KEY AUTOINCREMENT, code TEXT NOT NULL UNIQUE, name TEXT NOT NULL, "from" TEXT, until TEXT, mergedInto INTEGER
) STRICT;
INSERT INTO rebuilt SELECT * FROM municipality;
DROP TABLE municipality;
ALTER TABLE rebuilt RENAME TO municipality;
)"));
  REQUIRE(result);
  CHECK(Facts{*result->store}.all<Municipality>().size() == 1);
  CHECK(result->store->nextId(domain::EntityKind::municipality) == 2);
  result->store->begin();
  const auto orphan = result->store->apply(app::Change{}.create(councilOf(2, municipality(9, "GM0009", "Nowhere"))).rows());
  CHECK(orphan.error().code == ErrorCode::unknownReference);
  result->store->rollback();
}

TEST_CASE("a copy is complete or not there at all")
{
  const TemporaryFolder folder;
  auto store = created(folder / "a.besluitroute");
  addDordrecht(*store);
  const auto copy = folder / "copy.besluitroute";

  SECTION("and opens as the original does, also over an older copy")
  {
    writeFile(copy, "old");
    REQUIRE(storage::backUp(*store, copy));
    CHECK(dumpOf(*opened(copy)) == dumpOf(*store));
    CHECK(folder.names() == std::vector<std::string>{"a.besluitroute", "a.besluitroute.lock", "copy.besluitroute"});
  }
  SECTION("where the folder does not exist")
  {
    CHECK_FALSE(storage::backUp(*store, folder / "nowhere" / "copy.besluitroute"));
    CHECK(folder.names() == std::vector<std::string>{"a.besluitroute", "a.besluitroute.lock"});
  }
}

TEST_CASE("twenty thousand rows are read whole, and half of them by their ids")
{
  const TemporaryFolder folder;
  auto store = created(folder / "a.besluitroute");
  addDordrecht(*store);
  const auto council = Facts{*store}.get(domain::BodyId{1});
  app::Change change;
  change.create(meeting(1, council, "R-2027-01"));
  for (std::int64_t id = 1; id <= 20'000; ++id)
    change.create(domain::AgendaItem{domain::AgendaItemId{id},
                                     domain::MeetingId{1},
                                     static_cast<int>(id),
                                     std::to_string(id),
                                     {},
                                     "Vaststellen regiovisie jeugd",
                                     domain::ItemKind::decision,
                                     "wethouder Jansen",
                                     10,
                                     domain::Confidentiality::open,
                                     {},
                                     2027y / 4 / 22,
                                     {},
                                     "",
                                     ""});
  execute(*store, change);
  std::size_t count = 0;
  store->select(domain::EntityKind::agendaItem, {}, [&](app::Row&&) { ++count; });
  CHECK(count == 20'000);

  std::vector<domain::AgendaItemId> ids;
  for (std::int64_t id = 1; id <= 20'000; id += 2)
    ids.emplace_back(id);
  CHECK(Facts{*store}.whereIn(&domain::AgendaItem::id, ids).size() == 10'000);
}
