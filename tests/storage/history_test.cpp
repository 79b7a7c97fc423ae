// SPDX-License-Identifier: EUPL-1.2
#include "storage/migrations.h"
#include "support.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

using namespace storage_test;
using app::Change;
using app::EntryKind;
using app::Facts;
using domain::ErrorCode;
using domain::Municipality;

namespace {

std::vector<std::string> namesIn(const app::Store& store)
{
  std::vector<std::string> names;
  for (const auto& each : Facts{store}.all<Municipality>())
    names.push_back(each.name);
  return names;
}

std::int64_t addNamed(app::Store& store, const std::string& name)
{
  const auto id = store.nextId(domain::EntityKind::municipality);
  return execute(store, Change{}.create(municipality(id, "GM" + std::to_string(id), name)));
}

}

TEST_CASE("an entry of the history is kept as it was given")
{
  const TemporaryFolder folder;
  const auto file = folder / "a.besluitroute";
  auto store = created(file);
  const app::HistoryEntry given{1,
                                EntryKind::executed,
                                0,
                                "2027-04-22T14:32:05Z",
                                "jansen",
                                "2027-04-22",
                                "addMunicipality",
                                "{}",
                                "[]",
                                "[{\"name\":\"Dordrecht\"}]",
                                store->schemaVersion(),
                                {1, 2, 3}};
  store->begin();
  CHECK(store->append(given) == 1);
  store->commit();
  store.reset();
  store = opened(file);

  const auto entry = store->entry(1);
  REQUIRE(entry);
  CHECK(entry->kind == given.kind);
  CHECK(entry->recordedAt == given.recordedAt);
  CHECK(entry->user == given.user);
  CHECK(entry->on == given.on);
  CHECK(entry->commandName == given.commandName);
  CHECK(entry->command == given.command);
  CHECK(entry->before == given.before);
  CHECK(entry->after == given.after);
  CHECK(entry->schemaVersion == storage::newestVersion(storage::migrations()));
  CHECK(entry->changeset == given.changeset);
  CHECK_FALSE(store->entry(2));
  CHECK(store->history().size() == 1);
  CHECK(store->history().front().changeset.empty());
}

TEST_CASE("undo and redo walk through the history")
{
  const TemporaryFolder folder;
  auto store = created(folder / "a.besluitroute");
  using Names = std::vector<std::string>;
  CHECK_FALSE(store->nextUndo());
  CHECK_FALSE(store->nextRedo());
  const auto first = addNamed(*store, "first");
  const auto second = addNamed(*store, "second");
  const auto third = addNamed(*store, "third");

  SECTION("backward from the newest, forward from where undo stopped")
  {
    CHECK(store->nextUndo() == third);
    REQUIRE(undo(*store));
    CHECK(store->nextUndo() == second);
    REQUIRE(undo(*store));
    CHECK(namesIn(*store) == Names{"first"});
    CHECK(store->nextRedo() == second);
    REQUIRE(redo(*store));
    CHECK(store->nextRedo() == third);
    CHECK(store->nextUndo() == second);
    REQUIRE(redo(*store));
    CHECK_FALSE(store->nextRedo());
    CHECK(namesIn(*store) == Names{"first", "second", "third"});
    REQUIRE(undo(*store));
    REQUIRE(undo(*store));
    REQUIRE(undo(*store));
    CHECK_FALSE(store->nextUndo());
    CHECK(store->nextRedo() == first);
  }
  SECTION("and forget redo when something new is done")
  {
    REQUIRE(undo(*store));
    REQUIRE(undo(*store));
    const auto fourth = addNamed(*store, "fourth");
    CHECK_FALSE(store->nextRedo());
    CHECK(store->nextUndo() == fourth);
    REQUIRE(undo(*store));
    CHECK(store->nextRedo() == fourth);
    CHECK(store->nextUndo() == first);
  }
  SECTION("leaving a line for each")
  {
    REQUIRE(undo(*store));
    REQUIRE(redo(*store));
    const auto history = store->history();
    REQUIRE(history.size() == 5);
    CHECK(history[3].kind == EntryKind::undone);
    CHECK(history[3].target == third);
    CHECK(history[4].kind == EntryKind::redone);
    const auto newest = store->history(2);
    REQUIRE(newest.size() == 2);
    CHECK(newest.front().id == history[3].id);
  }
}

TEST_CASE("undo that does not fit changes nothing")
{
  const TemporaryFolder folder;
  const auto file = folder / "a.besluitroute";
  auto store = created(file);
  const auto dordrecht = municipality(1, "GM0505", "Dordrecht");
  execute(*store, Change{}.create(dordrecht));
  auto renamed = dordrecht;
  renamed.name = "Dordt";
  execute(*store, Change{}.update(dordrecht, renamed).create(municipality(2, "GM0512", "Gorinchem")));

  SECTION("when a row was changed behind the history's back")
  {
    meddle(file, "UPDATE municipality SET name = 'Thuredrecht' WHERE id = 1");
  }
  SECTION("when a row is gone") { meddle(file, "DELETE FROM municipality WHERE id = 2"); }
  SECTION("when another row refers to what would go")
  {
    meddle(file,
           "INSERT INTO mandate (person, municipality, covers, source, \"from\") SELECT NULL, 2, '', '', '2027-01-01' WHERE 0;"
           "INSERT INTO region (code, name, kind) VALUES ('JZ31', '', 'youthRegion');"
           "INSERT INTO regionMembership (region, municipality, \"from\") VALUES (1, 2, '2027-01-01')");
  }
  const auto before = dumpOf(*store);
  const auto undone = undo(*store);
  REQUIRE_FALSE(undone);
  CHECK(undone.error().code == ErrorCode::undoDoesNotFit);
  CHECK(dumpOf(*store) == before);
}

TEST_CASE("a changeset that no table answers to is not taken for applied")
{
  const TemporaryFolder folder;
  auto store = created(folder / "a.besluitroute");
  const auto id = addDordrecht(*store);
  auto changeset = store->entry(id)->changeset;
  auto text = std::string{changeset.begin(), changeset.end()};
  text.replace(text.find("municipality"), 12, "municipalitx");
  store->begin();
  CHECK(store->reapply({text.begin(), text.end()}, true).error().code == ErrorCode::undoDoesNotFit);
  CHECK(store->reapply({}, true).error().code == ErrorCode::undoDoesNotFit);
  store->rollback();
}

TEST_CASE("undo does not cross a migration")
{
  const TemporaryFolder folder;
  auto store = created(folder / "a.besluitroute");
  auto changeset = store->entry(addDordrecht(*store))->changeset;
  changeset[3] = static_cast<std::uint8_t>(changeset[3] - 1);
  store->begin();
  CHECK(store->reapply(changeset, true).error().code == ErrorCode::undoCrossesMigration);
  store->rollback();
}

TEST_CASE("numbers and positions that people swap can be swapped and back in one command")
{
  const TemporaryFolder folder;
  auto store = created(folder / "a.besluitroute");
  addDordrecht(*store);
  const auto council = Facts{*store}.get(domain::BodyId{1});
  const auto june = meeting(1, council, "R-2027-01");
  const auto july = meeting(2, council, "R-2027-02");
  execute(*store, Change{}.create(june).create(july));
  const auto before = dumpOf(*store);
  auto first = june;
  auto second = july;
  std::swap(first.number, second.number);
  execute(*store, Change{}.update(june, first).update(july, second));
  const auto swapped = dumpOf(*store);
  REQUIRE(undo(*store));
  CHECK(dumpOf(*store) == before);
  REQUIRE(redo(*store));
  CHECK(dumpOf(*store) == swapped);
}

TEST_CASE("codes of municipalities and bodies cannot be swapped in one command, but in three, which undo one by one")
{
  const TemporaryFolder folder;
  auto store = created(folder / "a.besluitroute");
  const auto dordrecht = municipality(1, "GM0505", "Dordrecht");
  const auto gorinchem = municipality(2, "GM0512", "Gorinchem");
  execute(*store, Change{}.create(dordrecht).create(gorinchem));
  const auto before = dumpOf(*store);
  const auto withCode = [](Municipality each, const std::string& code) {
    each.code = code;
    return each;
  };
  store->begin();
  const auto swap = Change{}.update(dordrecht, withCode(dordrecht, "GM0512")).update(gorinchem, withCode(gorinchem, "GM0505"));
  CHECK(store->apply(swap.rows()).error().code == ErrorCode::alreadyExists);
  store->rollback();

  execute(*store, Change{}.update(dordrecht, withCode(dordrecht, "?")));
  execute(*store, Change{}.update(gorinchem, withCode(gorinchem, "GM0505")));
  execute(*store, Change{}.update(withCode(dordrecht, "?"), withCode(dordrecht, "GM0512")));
  for (int count = 0; count < 3; ++count)
    REQUIRE(undo(*store));
  CHECK(dumpOf(*store) == before);
}

TEST_CASE("undo and redo are found without reading through a long history")
{
  const TemporaryFolder folder;
  const auto file = folder / "a.besluitroute";
  auto store = created(file);
  meddle(file, R"(
WITH RECURSIVE number (value) AS (SELECT 1 UNION ALL SELECT value + 1 FROM number WHERE value < 50000)
INSERT INTO historyEntry (kind, target, recordedAt, user, "on", commandName, schemaVersion, command, "before", "after", changeset)
SELECT iif(value <= 25000, 'executed', 'undone'), iif(value <= 25000, 0, 50001 - value),
  '', '', '', '', 2, '{}', '[]', '[]', zeroblob(300)
FROM number)");
  REQUIRE(std::filesystem::file_size(file) > 15'000'000);
  const auto read = bytesReadBy([&] {
    CHECK_FALSE(store->nextUndo());
    CHECK(store->nextRedo() == 1);
    CHECK(store->history(100).size() == 100);
  });
  CHECK(read < 3'000'000); // indexes, and the last hundred
}
