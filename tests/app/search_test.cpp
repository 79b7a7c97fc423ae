// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>

#include "app/commands/meeting_commands.h"
#include "app/queries/search.h"
#include "storage/text_index.h"
#include "support/meeting_case.h"

using namespace domain;

namespace {

/// A search that hears of changes, as the window's does.
class Searching {
public:
  Searching()
  {
    m_subscription = given.file().subscribe([this](const app::ChangedKinds& kinds) { m_search.changed(kinds); });
  }
  std::vector<app::SearchResult> find(std::string_view typed) { return m_search.find(typed, 20); }
  /// The only one of its kind.
  app::SearchResult one(std::string_view typed, EntityKind kind)
  {
    auto results = find(typed);
    std::erase_if(results, [kind](const app::SearchResult& each) { return each.subject.kind != kind; });
    REQUIRE(results.size() == 1);
    return results.front();
  }

  support::MeetingCase given;

private:
  app::CaseSearch m_search{given.file().store(), storage::makeTextIndex()};
  app::Subscription m_subscription;
};

}

TEST_CASE("a proposal is found by its number and by what its decision points say")
{
  Searching searching;
  const auto proposal = searching.given.file().read([](const app::Facts& facts) { return facts.all<Proposal>().front(); }).value();
  const auto byNumber = searching.find(proposal.number);
  REQUIRE_FALSE(byNumber.empty());
  CHECK(byNumber.front().subject == app::TextSubject{EntityKind::proposal, proposal.id.value()});
  CHECK(byNumber.front().proposal == proposal.id);
  CHECK(byNumber.front().number == proposal.number);

  searching.given.run(R"([{"command": "AddVersion", "proposal": ")" + proposal.number + R"(", "number": "9.0", "decisionPoints": ["Instemmen met het reële tarief"]}])");
  CHECK(searching.one("reele tarief", EntityKind::proposal).proposal == proposal.id);
  REQUIRE(searching.given.file().undo());
  CHECK(searching.find("reele tarief").empty());
}

TEST_CASE("an agenda item is found by its cover note, and leads to its meeting")
{
  Searching searching;
  searching.given.run(R"([{"command": "WriteCoverNote", "item": "SG-2027-01#3", "finance": "Dekking uit de egalisatiereserve"}])");
  const auto found = searching.one("egalisatie", EntityKind::agendaItem);
  CHECK(found.item == searching.given.item("3"));
  CHECK(found.meeting == searching.given.meeting());
  CHECK(found.number == "SG-2027-01");
  CHECK(found.itemLabel == "3");
  CHECK(found.snippet.find("\x02" "egalisatiereserve\x03") != std::string::npos);
}

TEST_CASE("what a body decided in a month is found by two words, and said in the words of the decision")
{
  Searching searching;
  searching.given.setToday(2027y / 4 / 30);
  searching.given.run(R"({"command": "RecordDecision", "stage": "V-2027-01/1/1", "body": "SG", "outcome": "advisedPositive", "text": "De stuurgroep adviseert positief.", "on": "2027-04-29"})");
  const auto found = searching.one("SG april", EntityKind::decision);
  CHECK(found.outcome == Outcome::advisedPositive);
  CHECK(found.snippet == "De stuurgroep adviseert positief."); // not the ways in which its day can be written
}

TEST_CASE("what was decided is found by the track of its proposal too")
{
  Searching searching;
  searching.given.setToday(2027y / 4 / 30);
  searching.given.run(R"({"command": "RecordDecision", "stage": "V-2027-01/1/1", "body": "SG", "outcome": "advisedPositive", "text": "De stuurgroep adviseert positief.", "on": "2027-04-29"})");
  CHECK(searching.one("jeugdhulp april 2027", EntityKind::decision).outcome == Outcome::advisedPositive); // of the track Inkoop jeugdhulp
  CHECK(searching.one("V-2027-01 29-04-2027", EntityKind::decision).outcome == Outcome::advisedPositive);
}

TEST_CASE("words in a document lead to the item it lies behind, with its page")
{
  Searching searching;
  auto& store = searching.given.file().store();
  const auto contents = store.contentToRead();
  REQUIRE_FALSE(contents.empty());
  store.keepWords(contents.front().sha256, 1, {"Eerste bladzijde", "Hier staat het woord wachtlijstaanpak"}, true);
  const auto found = searching.one("wachtlijst", EntityKind::document);
  CHECK(found.page == 2);
  CHECK(found.meeting == searching.given.meeting());
  CHECK(found.item);
}

TEST_CASE("a page of a paper that was taken back is not found, and is there again when it comes back")
{
  Searching searching;
  auto& store = searching.given.file().store();
  store.keepWords(store.contentToRead().front().sha256, 1, {"Hier staat het woord wachtlijstaanpak"}, true);
  const auto paper = searching.one("wachtlijst", EntityKind::document);
  const auto attachment = searching.given.file().read([&](const app::Facts& facts) { return facts.where(&Attachment::item, *paper.item).front().id; }).value();
  REQUIRE(searching.given.file().execute(app::RemoveAttachment{attachment}));
  CHECK(searching.find("wachtlijst").empty());
  REQUIRE(searching.given.file().undo());
  CHECK(searching.one("wachtlijst", EntityKind::document).item == paper.item);
}

TEST_CASE("a meeting is found by its day in figures, and a body by its name")
{
  Searching searching;
  CHECK(searching.one("29-04-2027", EntityKind::meeting).meeting == searching.given.meeting());
  CHECK(searching.one("29-4", EntityKind::meeting).meeting == searching.given.meeting());
  CHECK(searching.one("SG april 2027", EntityKind::meeting).meeting == searching.given.meeting());
  CHECK(searching.find("stuurgroep").size() > 1);
}
