// SPDX-License-Identifier: EUPL-1.2
#include "app/case_file.h"
#include "app/queries/signals.h"
#include "pack/pack_edition.h"
#include "pack/pack_files.h"
#include "support/meeting_case.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <map>

namespace {

using Catch::Matchers::Contains;
using pack::PackChange;
using pack::PackState;
using support::MeetingCase;

/// A meeting whose papers can be frozen, changed and held against each other. Item 3 has an open document 3a and a closed one, 3b; item 5
/// is closed, with a cover note and a document.
class SentMeeting {
public:
  SentMeeting()
  {
    add("Bedragen", "bedragen.pdf", "3", "closed");
    given.run(R"({"command": "AddAgendaItem", "meeting": "SG-2027-01", "title": "Crisisplekken", "kind": "decision", "presenter": "A. Bakker", "confidentiality": "closed"})");
    given.run(R"({"command": "WriteCoverNote", "item": "SG-2027-01#5", "askedDecision": "Drie aanbieders te verlengen."})");
    add("Memo crisisplekken", "memo.pdf", "5", "open");
  }

  void add(const std::string& title, const std::string& file, const std::string& item, const std::string& confidentiality)
  {
    given.run(R"({"command": "AddDocument", "title": ")" + title + R"(", "file": ")" + given.pdf(file, title).string() + R"(", "confidentiality": ")" +
              confidentiality + R"(", "item": "SG-2027-01#)" + item + R"(", "on": "2027-04-10"})");
  }

  [[nodiscard]] pack::PackEdition edition(const pack::PackRequest& request = {})
  {
    return given.file().read([&](const app::Facts& facts) { return pack::packEdition(facts, given.meeting(), given.file().today(), request); }).value();
  }

  domain::PackRevisionId freeze()
  {
    const auto now = edition({.asRevision = true});
    const auto frozen = given.file().execute(now.freezing({"set.pdf", std::string(64, 'a'), 12, {{"3", "Inkoopkader", 4, 2}, {"3a", "Inkoopkader", 6, 1}}}));
    REQUIRE(frozen);
    return domain::PackRevisionId{frozen->made->id};
  }

  /// What differs from the latest revision, by label.
  [[nodiscard]] std::map<std::string, PackChange> changes()
  {
    std::map<std::string, PackChange> found;
    for (const auto& entry : pack::differences(edition().compared))
      found.emplace(entry.now.label, entry.change);
    return found;
  }

  MeetingCase given;
};

const pack::PackItem& itemOf(const pack::MeetingPack& pack, const std::string& label)
{
  for (const auto& item : pack.items)
    if (item.label == label)
      return item;
  FAIL("no item " << label);
  return pack.items.front();
}

const pack::PackAttachment& attachmentOf(const pack::MeetingPack& pack, const std::string& label)
{
  for (const auto& item : pack.items)
    for (const auto& attachment : item.attachments)
      if (attachment.label == label)
        return attachment;
  FAIL("no attachment " << label);
  return pack.items.front().attachments.front();
}

struct SaidWords {
  std::string text;
  void add(const std::string& words) { text += words + "\n"; }
  void operator()(const pack::TextHeading& heading) { add(heading.text); }
  void operator()(const pack::TextParagraph& paragraph) { add(paragraph.text); }
  void operator()(const pack::TextList& list)
  {
    for (const auto& entry : list.entries)
      add(entry);
  }
  void operator()(const pack::TextTable& table)
  {
    for (const auto& row : table.rows)
      for (const auto& cell : row)
        add(cell);
  }
};

std::string wordsOf(const pack::PackPage& page)
{
  SaidWords words;
  words.add(page.kicker + " " + page.title);
  for (const auto& block : page.blocks)
    std::visit(words, block);
  return words.text;
}

/// Every word that a reader of the pack could come across.
std::string wordsOf(const pack::MeetingPack& pack)
{
  std::string text = pack.documentTitle + pack.footer + pack.agendaSummary;
  for (const auto& [label, value] : pack.facts)
    text += label + value + "\n";
  for (const auto& page : pack.openingPages)
    text += wordsOf(page);
  for (const auto& item : pack.items) {
    text += item.title + item.kind + item.presenter + item.note + item.change + "\n";
    if (item.coverNote) {
      text += item.coverNote->title;
      for (const auto& section : item.coverNote->sections) {
        text += section.heading + section.text;
        for (const auto& line : section.lines)
          text += line;
      }
    }
    for (const auto& attachment : item.attachments)
      text += attachment.title + attachment.fileName + attachment.note + "\n";
    for (const auto& page : item.pages)
      text += wordsOf(page);
  }
  return text;
}

}

TEST_CASE("a pack is held against the revision that was sent")
{
  SentMeeting sent;
  sent.freeze();

  SECTION("and nothing differs at first, nor when only notes of the meeting are written")
  {
    CHECK(sent.changes().empty());
    sent.given.run(R"({"command": "ChangeAgendaItem", "item": "SG-2027-01#1", "notes": "Allen aanwezig."})");
    CHECK(sent.changes().empty());
  }
  SECTION("and a moved meeting changes no paper")
  {
    sent.given.run(R"({"command": "MoveMeeting", "meeting": "SG-2027-01", "date": "2027-04-30", "reason": "zaal bezet"})");
    CHECK(sent.changes().empty());
  }
  SECTION("a cover note that says something else is a change")
  {
    sent.given.run(R"({"command": "WriteCoverNote", "item": "SG-2027-01#3", "finance": "Dekking rond."})");
    CHECK(sent.changes() == std::map<std::string, PackChange>{{"3", PackChange::changed}});
    CHECK(itemOf(sent.edition().pack, "3").change == "gewijzigd sinds revisie A");
    CHECK(sent.edition().touched == 1);
  }
  SECTION("a new document is new, and changes the list in its cover note")
  {
    sent.add("Aanvulling", "aanvulling.pdf", "3", "open");
    CHECK(sent.changes() == std::map<std::string, PackChange>{{"3", PackChange::changed}, {"3c", PackChange::added}});
    CHECK_THAT(attachmentOf(sent.edition().pack, "3c").note, Contains("nieuw sinds revisie A"));
  }
  SECTION("a document with the same title and other bytes is a change")
  {
    const auto file = sent.given.pdf("andere.pdf", "Andere tekst").string();
    sent.given.run(R"([{"command": "AddDocument", "title": "Inkoopkader", "file": ")" + file +
                   R"(", "as": "d"}, {"command": "ReplaceAttachment", "attachment": "SG-2027-01#3a", "document": "$d"}])");
    CHECK(sent.changes() == std::map<std::string, PackChange>{{"3a", PackChange::changed}});
  }
  SECTION("what is taken off keeps its number as withdrawn, and is not new when it was never sent")
  {
    sent.given.run(R"({"command": "RemoveAgendaItem", "item": "SG-2027-01#4"})");
    sent.given.run(R"({"command": "RemoveAttachment", "attachment": "SG-2027-01#3a"})");
    CHECK(sent.changes() ==
          std::map<std::string, PackChange>{{"3", PackChange::changed}, {"3a", PackChange::withdrawn}, {"4", PackChange::withdrawn}});
    CHECK(itemOf(sent.edition().pack, "4").note == "vervallen sinds revisie A");
    sent.freeze();
    CHECK(sent.changes().empty());
  }
  SECTION("what becomes closed is a change")
  {
    sent.given.run(R"({"command": "ChangeAgendaItem", "item": "SG-2027-01#3", "confidentiality": "closed"})");
    CHECK(sent.changes().at("3") == PackChange::changed);
  }
  SECTION("the cover says where it stands")
  {
    const auto revision = [&](const pack::PackRequest& request) {
      for (const auto& [label, value] : sent.edition(request).pack.facts)
        if (label == "Revisie")
          return value;
      return std::string{};
    };
    CHECK(revision({}) == "A, 22 april 2027");
    sent.given.run(R"({"command": "ChangeAgendaItem", "item": "SG-2027-01#1", "minutes": 15})");
    CHECK_THAT(revision({}), Contains("concept na revisie A"));
    CHECK(revision({.asRevision = true}) == "B, 22 april 2027: vervangt revisie A");
  }
}

TEST_CASE("what is not sent cannot be mistaken for what is")
{
  SentMeeting sent;
  const auto isMarked = [&](const pack::PackRequest& request) {
    const auto edition = sent.edition(request);
    const auto mark = edition.pack.footer.starts_with("CONCEPT · ");
    CHECK(mark == edition.draft);
    CHECK(mark == (edition.pack.draft == "CONCEPT van 22 april 2027"));
    CHECK(mark == edition.pack.documentTitle.starts_with("CONCEPT "));
    CHECK(mark == pack::wholeFileName(edition).starts_with("00-concept-"));
    CHECK(pack::listAsJson(edition, {}, {}).find(mark ? R"("draft": true)" : R"("draft": false)") != std::string::npos);
    return mark;
  };
  const auto copies = {pack::PackRequest{}, pack::PackRequest{.variant = domain::PackVariant::publicCopy}, pack::PackRequest{.variant = domain::PackVariant::closedPart}};

  SECTION("every copy is a concept before a revision is made, and the revision is none")
  {
    for (const auto& copy : copies)
      CHECK(isMarked(copy));
    CHECK_FALSE(isMarked({.asRevision = true}));
  }
  SECTION("a copy of what was sent carries its letter, until something changes")
  {
    const auto revision = sent.freeze();
    for (const auto& copy : copies) {
      CHECK_FALSE(isMarked(copy));
      CHECK_THAT(sent.edition(copy).pack.footer, Contains(" · revisie A"));
    }
    sent.given.run(R"({"command": "WriteCoverNote", "item": "SG-2027-01#3", "finance": "Dekking rond."})");
    for (const auto& copy : copies) {
      CHECK(isMarked(copy));
      CHECK_THAT(sent.edition(copy).pack.footer, !Contains("revisie"));
    }
    CHECK_FALSE(isMarked({.supplementSince = revision}));
    CHECK_THAT(sent.edition({.supplementSince = revision}).pack.footer, Contains(" · revisie B"));
  }
  SECTION("papers that went out in another way are no concept, nor are those of a meeting that was held")
  {
    SECTION("sent") { sent.given.run(R"({"command": "MarkDispatched", "meeting": "SG-2027-01"})"); }
    SECTION("held") { sent.given.setToday(domain::parseIsoDate("2027-05-01").value()); }
    CHECK_FALSE(isMarked({}));
  }
}

TEST_CASE("a supplement")
{
  SentMeeting sent;
  const auto first = sent.freeze();
  const pack::PackRequest request{.supplementSince = first};

  SECTION("holds what changed, under the same numbers, and of the rest only the number")
  {
    sent.given.run(R"({"command": "WriteCoverNote", "item": "SG-2027-01#3", "finance": "Dekking rond."})");
    const auto edition = sent.edition(request);
    CHECK(edition.letter == "B");
    CHECK(itemOf(edition.pack, "3").coverNote.has_value());
    CHECK(attachmentOf(edition.pack, "3a").state == PackState::elsewhere);
    CHECK_FALSE(attachmentOf(edition.pack, "3a").content);
    CHECK(itemOf(edition.pack, "1").state == PackState::elsewhere);
    CHECK(itemOf(edition.pack, "1").note == "ongewijzigd sinds revisie A");
    REQUIRE(edition.pack.openingPages.size() == 1);
    const auto& table = std::get<pack::TextTable>(edition.pack.openingPages.front().blocks.back());
    CHECK(table.rows == std::vector<std::vector<std::string>>{{"3", "Inkoopkader", "Vervangt wat u hebt.", "pagina 4 tot en met 5"}});
    CHECK(table.leadsTo == std::vector<std::string>{"3"});
  }
  SECTION("keeps every document on its agenda, which takes the place of the former one")
  {
    sent.given.run(R"({"command": "WriteCoverNote", "item": "SG-2027-01#5", "finance": "Andere bedragen."})");
    const auto pack = sent.edition(request).pack;
    CHECK(itemOf(pack, "3").state == PackState::elsewhere);
    CHECK_FALSE(itemOf(pack, "3").coverNote);
    CHECK(attachmentOf(pack, "3a").state == PackState::elsewhere);
    CHECK(attachmentOf(pack, "3a").title == "Inkoopkader");
    CHECK(attachmentOf(pack, "3a").note.empty()); // said of the item
    CHECK_FALSE(attachmentOf(pack, "3a").content);
  }
  SECTION("with a new document has the cover note again, and leaves the other documents out")
  {
    sent.add("Aanvulling", "aanvulling.pdf", "3", "open");
    const auto pack = sent.edition(request).pack;
    CHECK(attachmentOf(pack, "3c").content);
    CHECK_FALSE(attachmentOf(pack, "3a").content);
  }
  SECTION("names what was withdrawn")
  {
    sent.given.run(R"({"command": "RemoveAgendaItem", "item": "SG-2027-01#4"})");
    const auto pack = sent.edition(request).pack;
    CHECK_THAT(wordsOf(pack.openingPages.front()), Contains("Rondvraag") && Contains("Vervalt; het nummer blijft."));
    CHECK(std::get<pack::TextTable>(pack.openingPages.front().blocks.back()).leadsTo == std::vector<std::string>{""});
  }
  SECTION("of nothing says so")
  {
    const auto edition = sent.edition(request);
    CHECK(edition.touched == 0);
    CHECK_THAT(wordsOf(edition.pack.openingPages.front()), Contains("Sinds revisie A is er niets gewijzigd."));
  }
  SECTION("put on record is what the next one is held against")
  {
    sent.given.run(R"({"command": "WriteCoverNote", "item": "SG-2027-01#3", "finance": "Dekking rond."})");
    const auto edition = sent.edition(request);
    REQUIRE(sent.given.file().execute(edition.freezing({"b.pdf", std::string(64, 'b'), 5, {}})));
    CHECK(sent.changes().empty());
    CHECK(sent.edition().since->revision.letter == "B");
  }
}

TEST_CASE("no word of what is closed is in a public copy")
{
  SentMeeting sent;
  sent.freeze();
  sent.given.run(R"({"command": "WriteCoverNote", "item": "SG-2027-01#5", "finance": "Vertrouwelijke bedragen."})");
  const auto pack = sent.edition({.variant = domain::PackVariant::publicCopy}).pack;
  const auto words = wordsOf(pack);

  for (const auto* const secret : {"Crisisplekken", "crisisplekken", "Drie aanbieders", "A. Bakker", "Bedragen", "bedragen", "memo"}) {
    CAPTURE(secret);
    CHECK(words.find(secret) == std::string::npos);
  }
  SECTION("while the numbers stay")
  {
    CHECK(itemOf(pack, "5").title == "Besloten agendapunt");
    CHECK(itemOf(pack, "5").state == PackState::closed);
    CHECK(attachmentOf(pack, "3b").title == "Besloten stuk");
    CHECK_FALSE(attachmentOf(pack, "3b").content);
    CHECK_THAT(words, Contains("Inkoopkader"));
  }
  SECTION("not even when it was withdrawn")
  {
    sent.given.run(R"({"command": "RemoveAgendaItem", "item": "SG-2027-01#5"})");
    sent.given.run(R"({"command": "RemoveAttachment", "attachment": "SG-2027-01#3b"})");
    for (const auto supplement : {false, true}) {
      pack::PackRequest request{.variant = domain::PackVariant::publicCopy};
      if (supplement)
        request.supplementSince = sent.edition().since->revision.id;
      const auto withdrawn = wordsOf(sent.edition(request).pack);
      CHECK(withdrawn.find("Crisisplekken") == std::string::npos);
      CHECK(withdrawn.find("Bedragen") == std::string::npos);
      CHECK(withdrawn.find("Memo") == std::string::npos);
    }
  }
}

TEST_CASE("the complete copy names what is closed and holds none of it")
{
  SentMeeting sent;
  const auto pack = sent.edition().pack;
  CHECK(itemOf(pack, "5").title == "Crisisplekken");
  CHECK_FALSE(itemOf(pack, "5").coverNote);
  CHECK(itemOf(pack, "5").attachments.empty());
  CHECK(attachmentOf(pack, "3b").title == "Bedragen");
  CHECK_FALSE(attachmentOf(pack, "3b").content);
  CHECK(pack.facts.back().second ==
        "Openbaar deel. Agendapunt 5 is besloten en staat niet in deze set. Bijlage 3b is besloten en staat niet in deze set.");
}

TEST_CASE("the closed part holds only what is closed, under its numbers")
{
  SentMeeting sent;
  const auto pack = sent.edition({.variant = domain::PackVariant::closedPart}).pack;
  REQUIRE(pack.items.size() == 2);
  CHECK(pack.items.front().label == "3");
  CHECK_FALSE(pack.items.front().coverNote);
  REQUIRE(pack.items.front().attachments.size() == 1);
  CHECK(pack.items.front().attachments.front().label == "3b");
  CHECK(pack.items.back().label == "5");
  CHECK(pack.items.back().coverNote.has_value());
  CHECK(attachmentOf(pack, "5a").content);
}

TEST_CASE("a personal pack opens with how the gemeente stands")
{
  SentMeeting sent;
  const auto dordrecht =
      sent.given.file().read([](const app::Facts& facts) { return facts.where(&domain::Municipality::code, "GM0505").front().id; }).value();
  const auto pack = sent.edition({.variant = domain::PackVariant::personal, .municipality = dordrecht}).pack;
  REQUIRE(pack.openingPages.size() == 1);
  const auto words = wordsOf(pack.openingPages.front());
  CHECK_THAT(words, Contains("Stand van zaken voor Dordrecht") && Contains("V-2027-01 Inkoopkader") && Contains("nog niet aan de beurt"));
  CHECK_THAT(words, Contains("15 juni 2027"));
  CHECK(words.find("Zwijndrecht") == std::string::npos);
}

TEST_CASE("a personal pack is for the gemeente as it was called on the day of the meeting, and its page as on the day it was made")
{
  SentMeeting sent; // the meeting is on 29 April 2027
  const auto dordrecht =
      sent.given.file().read([](const app::Facts& facts) { return facts.where(&domain::Municipality::code, "GM0505").front().id; }).value();
  sent.given.setToday(domain::Date{std::chrono::year{2027}, std::chrono::May, std::chrono::day{10}});
  sent.given.run(R"({"command": "RenameMunicipality", "municipality": "GM0505", "name": "Dordt", "on": "2027-05-01"})");
  const auto madeThen = sent.edition({.variant = domain::PackVariant::personal, .municipality = dordrecht}).pack;
  CHECK_THAT(madeThen.packName, Contains("voor Dordrecht"));
  CHECK_THAT(wordsOf(madeThen.openingPages.front()), Contains("Stand van zaken voor Dordt") && Contains("Raad Dordt"));
  sent.given.setToday(domain::Date{std::chrono::year{2027}, std::chrono::April, std::chrono::day{22}});
  const auto madeBefore = sent.edition({.variant = domain::PackVariant::personal, .municipality = dordrecht}).pack;
  CHECK_THAT(madeBefore.packName, Contains("voor Dordrecht"));
  CHECK_THAT(wordsOf(madeBefore.openingPages.front()), Contains("Stand van zaken voor Dordrecht") && Contains("Raad Dordrecht"));
}

TEST_CASE("behind an item stands where its proposal is")
{
  SentMeeting sent;
  const auto words = [&] { return wordsOf(itemOf(sent.edition().pack, "3").pages.at(0)); };

  SECTION("with the route and its days")
  {
    CHECK_THAT(words(), Contains("De route is bij stap 1 van 2: Stuurgroep.") && Contains("geagendeerd") && Contains("29 april 2027"));
    CHECK(words().find("Zwijndrecht") == std::string::npos);
  }
  SECTION("and each gemeente once it has come before them")
  {
    sent.given.run(R"([
      {"command": "RecordDecision", "stage": "V-2027-01/1/1", "body": "SG", "outcome": "advisedPositive", "on": "2027-04-20"},
      {"command": "RecordDecision", "stage": "V-2027-01/1/2", "body": "R-DOR", "outcome": "adopted", "on": "2027-04-21"}])");
    CHECK_THAT(words(), Contains("Raden, per gemeente") && Contains("Dordrecht\nvastgesteld\n21 april 2027\n1.0") && Contains("Zwijndrecht\nte plannen"));
  }
  SECTION("and not behind an item that serves no route") { CHECK(itemOf(sent.edition().pack, "1").pages.empty()); }
  SECTION("and that it moves on makes the item no other paper")
  {
    sent.given.run(R"({"command": "WriteCoverNote", "item": "SG-2027-01#3", "followUp": "Raden in juni."})");
    sent.freeze();
    sent.given.run(R"({"command": "PlanBranch", "stage": "V-2027-01/1/2", "body": "R-DOR", "date": "2027-06-15"})");
    CHECK(sent.changes().empty());
  }
}

TEST_CASE("the house style of the region is on the pack")
{
  SentMeeting sent;
  sent.given.run(R"({"command": "SetHouseStyle", "region": "P", "name": "Jeugd Proef", "accent": "#5B2A6E"})");
  const auto pack = sent.edition().pack;
  CHECK(pack.region == "Jeugd Proef");
  CHECK(pack.house.accent == 0x5B2A6EU);
}

TEST_CASE("the hash of what an item says")
{
  pack::MeetingPack pack;
  pack.items = {{.label = "1", .title = "ab", .kind = "c"}};
  const auto first = pack::contentsOf(pack).front().sha256;
  SECTION("tells words apart that only stand together differently")
  {
    pack.items.front() = {.label = "1", .title = "a", .kind = "bc"};
    CHECK(pack::contentsOf(pack).front().sha256 != first);
  }
  SECTION("does not look at remarks about changes")
  {
    pack.items.front().note = "later aangeleverd";
    pack.items.front().change = "gewijzigd sinds revisie A";
    CHECK(pack::contentsOf(pack).front().sha256 == first);
  }
}

TEST_CASE("a meeting that moved after its papers went out is not as it was sent")
{
  SentMeeting sent;
  const auto state = [&] { return sent.given.file().read([&](const app::Facts& facts) { return pack::sentState(facts, sent.given.meeting(), sent.given.file().today()); }).value(); };
  const auto revision = sent.freeze();
  REQUIRE(state().isAsSent());
  sent.given.run(R"({"command": "MoveMeeting", "meeting": "SG-2027-01", "date": "2027-05-06", "reason": "Ziekte"})");
  CHECK_FALSE(state().isAsSent());
  CHECK(state().touched == 0);
  CHECK(state().moved);
  CHECK(sent.edition().draft);
  CHECK(sent.edition().moved);
  const auto signals = sent.given.file().read([&](const app::Facts& facts) { return app::signalReport(facts, sent.given.file().today()).signals; }).value();
  CHECK(std::ranges::count_if(signals, [](const app::SignalRow& row) { return row.signal.kind == planning::SignalKind::papersSayOtherwise && row.signal.names == std::vector<std::string>{"A"}; }) == 1);

  SECTION("the supplement says which day it was and which it is, though no item changed")
  {
    const auto supplement = sent.edition({.supplementSince = revision});
    REQUIRE_FALSE(supplement.pack.openingPages.empty());
    const auto& first = std::get<pack::TextParagraph>(supplement.pack.openingPages.front().blocks.front());
    CHECK(first.text == "Let op: de vergadering is op donderdag 6 mei 2027, 14.00 tot 15.30 uur, Stadskantoor. In revisie A stond: donderdag 29 april 2027, 14.00 tot 15.30 uur, Stadskantoor.");
  }
  SECTION("what is sent then holds again, until another place is chosen")
  {
    sent.freeze();
    CHECK(state().isAsSent());
    sent.given.run(R"({"command": "ChangeMeeting", "meeting": "SG-2027-01", "place": "Gemeentehuis"})");
    CHECK(state().moved);
  }
}
