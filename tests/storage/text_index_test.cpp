// SPDX-License-Identifier: EUPL-1.2
#include "support.h"

#include "storage/search_words.h"
#include "storage/text_index.h"

using namespace storage_test;
using domain::EntityKind;
using storage::matchExpression;

namespace {

app::SearchText text(std::int64_t id, std::string title, std::string body = {}, EntityKind kind = EntityKind::proposal)
{
  return {{kind, id}, std::move(title), std::move(body)};
}

std::vector<std::int64_t> idsOf(const std::vector<app::TextHit>& hits)
{
  std::vector<std::int64_t> ids;
  for (const auto& hit : hits)
    ids.push_back(hit.subject.id);
  return ids;
}

using Ids = std::vector<std::int64_t>;

domain::Document documentOf(const std::string& sha256, const std::string& fileName = "stuk.pdf", int number = 2)
{
  return {.id = domain::DocumentId{number}, .title = "Stuk", .fileName = fileName, .sha256 = sha256, .size = 3};
}

/// Puts a document with this content behind an item of a council's meeting.
void attach(app::Store& store, const std::string& sha256)
{
  const auto dordrecht = municipality(2, "GM0505", "Dordrecht");
  const auto council = councilOf(2, dordrecht);
  const auto sitting = meeting(2, council, "R-DOR-2027-01");
  app::Change change;
  change.create(dordrecht);
  change.create(council);
  change.create(sitting);
  change.create(domain::AgendaItem{.id = domain::AgendaItemId{2}, .meeting = sitting.id, .label = "1", .title = "Tarieven", .on = 2027y / 3 / 1});
  change.create(documentOf(sha256));
  change.create(domain::Attachment{.id = domain::AttachmentId{2}, .item = domain::AgendaItemId{2}, .label = "1a", .document = domain::DocumentId{2}, .on = 2027y / 3 / 1});
  execute(store, change);
}

}

TEST_CASE("what is typed becomes words by how they begin")
{
  CHECK(matchExpression("inkoop kader") == R"("inkoop"* "kader"*)");
  CHECK(matchExpression("  V-2026-14 ") == R"("V-2026-14"*)");
  CHECK(matchExpression(R"("goed leven" zorg)") == R"("goed leven" "zorg"*)");
  CHECK(matchExpression(R"("goed le)") == R"("goed le"*)"); // still being typed
  CHECK(matchExpression("").empty());
  CHECK(matchExpression("  - ? \" ").empty());
}

TEST_CASE("an index finds by beginnings, whatever the accents and capitals")
{
  const auto index = storage::makeTextIndex();
  index->put({text(1, "Regiovisie jeugdhulp", "Samen met cliënten, één plan"), text(2, "Inkoopkader 2028"), text(3, "Opdracht", "voor het inkoopkader van de regio")});

  CHECK(idsOf(index->find("CLIENT", 10)) == Ids{1});
  CHECK(idsOf(index->find("een plan", 10)) == Ids{1});
  CHECK(idsOf(index->find("inkoop", 10)) == Ids{2, 3}); // a title goes before a text
  CHECK(idsOf(index->find("inkoop regio", 10)) == Ids{3}); // all words must be there
  CHECK(idsOf(index->find("\"plan samen\"", 10)).empty());
  CHECK(idsOf(index->find("inkoop", 1)) == Ids{2});
  CHECK(index->find("koopkader", 10).empty()); // the beginning of a word
}

TEST_CASE("a hit shows the words around what was found, marked")
{
  const auto index = storage::makeTextIndex();
  index->put({text(1, "Regiovisie jeugdhulp", "Samen met cliënten één plan")});
  const auto hits = index->find("regio clienten", 10);
  REQUIRE(hits.size() == 1);
  CHECK(hits[0].title == "\x02Regiovisie\x03 jeugdhulp");
  CHECK(hits[0].snippet == "Samen met \x02" "cliënten\x03 één plan");
  CHECK(index->find("jeugd", 10)[0].snippet == "Samen met cliënten één plan");
}

TEST_CASE("what is put again takes the place of what was there, and what is removed is gone")
{
  const auto index = storage::makeTextIndex();
  index->put({text(1, "Oude naam"), text(1, "Raad Dordrecht", {}, EntityKind::body)});
  index->put({text(1, "Nieuwe naam")});
  CHECK(index->find("oude", 10).empty());
  REQUIRE(index->find("naam", 10).size() == 1);
  CHECK(index->find("naam", 10)[0].subject == app::TextSubject{EntityKind::proposal, 1});
  CHECK(index->find("dordrecht", 10)[0].subject == app::TextSubject{EntityKind::body, 1}); // the same id of another kind
  index->remove({{EntityKind::proposal, 1}});
  CHECK(index->find("naam", 10).empty());
  CHECK(index->find("dordrecht", 10).size() == 1);
}

TEST_CASE("of very many the titles come first, by kind and then newest first, and none stands twice")
{
  const auto index = storage::makeTextIndex();
  std::vector<app::SearchText> texts;
  for (auto number = 1; number <= 3000; ++number)
    texts.push_back(number % 1000 == 0 ? text(number, "Jeugdhulp", "over jeugdhulp") : text(number, "Agenda", "iets over jeugdhulp"));
  index->put(texts);
  CHECK(idsOf(index->find("jeugd", 5)) == Ids{3000, 2000, 1000, 2999, 2998});
  CHECK(idsOf(index->find("over jeugdhulp", 2)) == Ids{3000, 2999}); // a word in the title, another in the text
  CHECK(index->find("jeugd", 5)[0].title == "\x02Jeugdhulp\x03");
  index->put({text(7, "Jeugdhulp in de regio", {}, EntityKind::organisation)});
  CHECK(idsOf(index->find("jeugd", 5)) == Ids{3000, 2000, 1000, 7, 2999});
}

TEST_CASE("anything may be typed")
{
  const auto index = storage::makeTextIndex();
  index->put({text(1, "C.1 (art. 2:10) AND \"NEAR\" 50%")});
  for (const auto* typed : {"\"", "AND", "OR NOT", "NEAR(", "title:", "*", "a*b", "'; DROP TABLE words; --", "{x y}", "^c", "-", "50%", "2:10", "\xff\xfe", "é", "🙂", "\"🙂\"", "**", "\0"})
    CHECK_NOTHROW(index->find(typed, 10));
  CHECK(idsOf(index->find("2:10", 10)) == Ids{1});
  CHECK(idsOf(index->find("… near", 10)) == Ids{1}); // no word, so nothing that must be there
  CHECK(idsOf(index->find("🙂 near", 10)).empty());
  index->put({text(2, "🙂 near")});
  CHECK(idsOf(index->find("🙂 near", 10)) == Ids{2}); // a sign that one can type can be looked for
  CHECK(idsOf(index->find("and near", 10)) == Ids{1});
}

TEST_CASE("the words in a document are kept once, and found by page")
{
  const TemporaryFolder folder;
  const auto file = folder / "a.besluitroute";
  writeFile(folder / "een.pdf", "one");
  writeFile(folder / "twee.pdf", "two");
  std::string one, two;
  {
    const auto store = created(file);
    CHECK(store->contentToRead().empty());
    one = store->addContent(folder / "een.pdf")->sha256;
    two = store->addContent(folder / "twee.pdf")->sha256;
    CHECK(store->contentToRead().empty()); // no document has it
    execute(*store, app::Change{}.create(documentOf(one, "oud.pdf", 10)).create(documentOf(one, "een.pdf", 11)).create(documentOf(two, "twee.pdf", 12)));
    CHECK(store->contentToRead() == std::vector<app::Store::UnreadContent>{{one, "een.pdf"}, {two, "twee.pdf"}});

    store->keepWords(one, 1, {"Tarieven voor jeugdhulp", ""}, false);
    CHECK(store->contentToRead().size() == 2); // not to its end yet
    store->keepWords(one, 3, {"Bijlage over tarieven en reële kosten"}, true);
    store->keepWords(one, 1, {"Tarieven nog een keer"}, true);
    store->keepWords(two, 1, {}, true); // a picture: nothing to read, and not tried again
    CHECK(store->contentToRead().empty());
    CHECK(store->findInContent("tarieven", 10).empty()); // it lies nowhere
    attach(*store, one);
  }
  const auto store = opened(file, storage::OpenMode::readOnly);
  CHECK(store->contentToRead().empty());
  const auto hits = store->findInContent("tarieven", 10);
  REQUIRE(hits.size() == 2);
  CHECK(store->findInContent("tarieven", 1).size() == 1);
  CHECK(store->findInContent("keer", 10).empty());
  const auto costs = store->findInContent("reele kost", 10);
  REQUIRE(costs.size() == 1);
  CHECK(costs[0].sha256 == one);
  CHECK(costs[0].page == 3);
  CHECK(costs[0].snippet == "Bijlage over tarieven en \x02reële\x03 \x02kosten\x03");
  CHECK(store->findInContent("", 10).empty());
}

TEST_CASE("words of documents are outside undo, and stay for the document that comes back")
{
  const TemporaryFolder folder;
  const auto store = created(folder / "a.besluitroute");
  writeFile(folder / "een.pdf", "one");
  const auto content = store->addContent(folder / "een.pdf").value();
  store->keepWords(content.sha256, 1, {"Tarieven"}, true);
  attach(*store, content.sha256);
  CHECK(store->findInContent("tarieven", 10).size() == 1);
  REQUIRE(undo(*store));
  CHECK(store->findInContent("tarieven", 10).empty());
  CHECK(store->contentToRead().empty());
  REQUIRE(redo(*store));
  CHECK(store->findInContent("tarieven", 10).size() == 1);
  CHECK(storage::checkFile(folder / "a.besluitroute"));
}

TEST_CASE("very many pages are found within a keystroke too, the newest first")
{
  const TemporaryFolder folder;
  const auto store = created(folder / "a.besluitroute");
  writeFile(folder / "een.pdf", "one");
  const auto content = store->addContent(folder / "een.pdf").value();
  attach(*store, content.sha256);
  store->keepWords(content.sha256, 1, std::vector<std::string>(2500, "jeugdhulp in de regio"), true);
  const auto hits = store->findInContent("jeugd", 3);
  REQUIRE(hits.size() == 3);
  CHECK(hits[0].page == 2500);
  CHECK(hits[2].page == 2498);
}

TEST_CASE("an older file that is only read can be opened again beside itself")
{
  const TemporaryFolder folder;
  std::filesystem::copy_file(FIXTURES "/case_v1.besluitroute", folder / "oud.besluitroute");
  const auto store = opened(folder / "oud.besluitroute", storage::OpenMode::readOnly);
  CHECK(storage::pathOf(*store) == std::filesystem::weakly_canonical(folder / "oud.besluitroute"));
  CHECK(opened(storage::pathOf(*store), storage::OpenMode::readOnly)->findInContent("jeugd", 3).empty());
}
