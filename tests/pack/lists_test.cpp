// SPDX-License-Identifier: EUPL-1.2
#include "app/case_file.h"
#include "app/queries/status.h"
#include "pack/action_list.h"
#include "pack/decision_list.h"
#include "pack/handover_file.h"
#include "pack/pack_edition.h"
#include "pack/standing_in_words.h"
#include "support/meeting_case.h"
#include "support/plain_text.h"

#include <catch2/catch.hpp>

using namespace domain;
using namespace support;

namespace {

constexpr auto held = R"([
  {"command": "AddPerson", "name": "P. van Dam"}, {"command": "AddMembership", "person": "P. van Dam", "body": "SG", "onBehalfOf": "GM0642", "on": "2026-06-01"},
  {"command": "RecordAttendance", "meeting": "SG-2027-01", "attendance": [{"person": "J. Kok", "presence": "present"}, {"person": "P. van Dam", "presence": "excused"}]},
  {"command": "AddAgendaItem", "meeting": "SG-2027-01", "title": "Tarief van Kinderhulp", "confidentiality": "closed", "on": "2027-04-20"},
  {"command": "ChangeAgendaItem", "item": "SG-2027-01#5", "conclusion": "Geheim bedrag."},
  {"command": "ChangeAgendaItem", "item": "SG-2027-01#3", "conclusion": "Het kader is helder."},
  {"command": "RecordVotes", "item": "SG-2027-01#3", "votes": [{"person": "J. Kok", "choice": "inFavour"}, {"person": "P. van Dam", "choice": "against"}]},
  {"command": "RecordDecision", "stage": "V-2027-01/1/1", "body": "SG", "outcome": "advisedPositive", "text": "Door naar de raden.", "on": "2027-04-29"},
  {"command": "AddAction", "text": "Tarief Kwikstaart vertrouwelijk navragen", "item": "SG-2027-01#5", "on": "2027-04-29"},
  {"command": "AddAction", "text": "Raden informeren", "owner": "J. Kok", "due": "2027-05-10", "item": "SG-2027-01#3", "on": "2027-04-29"}])";

}

TEST_CASE("the decision list says who was there, what was decided, how it was voted and what was agreed")
{
  MeetingCase given;
  given.setToday(2027y / 4 / 30);
  given.run(held);
  const auto list = [&] {
    return given.file().read([&](const app::Facts& facts) { return pack::decisionListOf(facts, given.meeting(), 2027y / 5 / 31); }).value();
  };
  const auto text = plainText(list().blocks);
  CHECK(list().title == "Concept-besluitenlijst SG-2027-01");
  for (const auto* part : {"Concept: deze lijst is nog niet vastgesteld.", "14.00 tot 15.30 uur, Stadskantoor.", "J. Kok (Dordrecht).", "Afwezig: P. van Dam (Zwijndrecht), met bericht.", "Het kader is helder.",
                           "Besluit: positief advies, versie 1.0.", "Door naar de raden.", "Stemming: 1 voor, 1 tegen. Tegen: P. van Dam.",
                           "A-2027-02 | Raden informeren | J. Kok | 10 mei 2027 | "})
    CHECK_THAT(text, Catch::Matchers::Contains(part));
  CHECK_THAT(text, Catch::Matchers::Contains("Besluitenlijst\nNog niets vastgelegd.")); // nobody said that nothing was decided
  CHECK(given.file().read([&](const app::Facts& facts) { return pack::itemsWithoutResult(facts, given.meeting(), 2027y / 5 / 31); }).value() == std::vector<std::string>{"2"});
  CHECK_THAT(text, Catch::Matchers::Contains("Opening\nGeen besluit gevraagd.\n#"));
  SECTION("in the order in which it was agreed")
  {
    given.run(R"({"command": "AddAction", "text": "Eerder klaar", "owner": "J. Kok", "due": "2027-05-03", "item": "SG-2027-01#3", "on": "2027-04-29"})");
    const auto later = plainText(list().blocks);
    REQUIRE(later.find("Eerder klaar") != std::string::npos);
    CHECK(later.find("Raden informeren") < later.find("Eerder klaar"));
  }
  SECTION("and no word of what was treated behind closed doors")
  {
    for (const auto* secret : {"Geheim", "Kinderhulp", "Kwikstaart"})
      CHECK_THAT(text, !Catch::Matchers::Contains(secret));
    CHECK_THAT(text, Catch::Matchers::Contains("# 5  Besloten agendapunt\nDit punt is in beslotenheid behandeld."));
  }
  SECTION("which stands in a list apart, with nothing else in it")
  {
    const auto closed = given.file().read([&](const app::Facts& facts) { return pack::decisionListOf(facts, given.meeting(), 2027y / 5 / 31, pack::ListPart::closed); }).value();
    CHECK(closed.title == "Concept-besluitenlijst SG-2027-01, besloten deel");
    const auto words = plainText(closed.blocks);
    CHECK_THAT(words, Catch::Matchers::Contains("Tarief van Kinderhulp\nGeheim bedrag."));
    CHECK_THAT(words, !Catch::Matchers::Contains("Het kader is helder."));
    given.run(R"({"command": "RemoveAgendaItem", "item": "SG-2027-01#5"})");
    const auto none = given.file().read([&](const app::Facts& facts) { return pack::decisionListOf(facts, given.meeting(), 2027y / 5 / 31, pack::ListPart::closed); }).value();
    CHECK_THAT(plainText(none.blocks), Catch::Matchers::Contains("Deze vergadering heeft geen besloten agendapunten."));
  }
  SECTION("and where a deferred item goes on")
  {
    given.run(R"([{"command": "AddMeeting", "body": "SG", "date": "2027-05-27", "number": "SG-2027-09"},
      {"command": "CarryOverItem", "item": "SG-2027-01#4", "meeting": "SG-2027-09"}])");
    CHECK_THAT(plainText(list().blocks), Catch::Matchers::Contains("Dit punt gaat verder op 27 mei 2027 (SG-2027-09)."));
  }
  SECTION("and whether that was enough of them")
  {
    given.run(R"({"command": "ChangeBody", "body": "SG", "quorum": 1})");
    CHECK_THAT(plainText(list().blocks), Catch::Matchers::Contains("Van de 2 leden met stem was er 1; nodig was er 1."));
    given.run(R"({"command": "ChangeBody", "body": "SG", "quorum": 2})");
    CHECK_THAT(plainText(list().blocks), Catch::Matchers::Contains("was er 1; nodig waren er 2. Het quorum was er dus niet."));
  }
  SECTION("and is a concept no more once it was adopted")
  {
    given.run(R"({"command": "ConfirmDecisionList", "meeting": "SG-2027-01", "on": "2027-04-30"})");
    CHECK(list().title == "Besluitenlijst SG-2027-01");
    CHECK_THAT(plainText(list().blocks), Catch::Matchers::Contains("Vastgesteld op 30 april 2027."));
    CHECK_THAT(plainText(list().blocks), Catch::Matchers::Contains("Besluitenlijst\nGeen besluit vastgelegd."));
  }
}

TEST_CASE("of what was only told the decision list says that it was")
{
  MeetingCase given;
  given.run(R"({"command": "AddAgendaItem", "meeting": "SG-2027-01", "title": "Tussenstand", "kind": "forInformation", "on": "2027-04-20"})");
  const auto list = plainText(given.file().read([&](const app::Facts& facts) { return pack::decisionListBlocks(facts, given.meeting(), 2027y / 5 / 31); }).value());
  CHECK_THAT(list, Catch::Matchers::Contains("Tussenstand\nTer kennisneming.\n"));
  CHECK_THAT(list, Catch::Matchers::Contains("Rondvraag\nGeen besluit gevraagd.\n"));
}

TEST_CASE("what was for information and yet asks something is not passed over")
{
  MeetingCase given;
  given.run(R"([{"command": "AddAgendaItem", "meeting": "SG-2027-01", "title": "Tussenstand", "kind": "forInformation", "on": "2027-04-20"},
    {"command": "WriteCoverNote", "item": "SG-2027-01#5", "askedDecision": "Kennis te nemen van de tussenstand."}])");
  given.setToday(2027y / 4 / 30);
  const auto list = [&] { return plainText(given.file().read([&](const app::Facts& facts) { return pack::decisionListBlocks(facts, given.meeting(), 2027y / 5 / 31); }).value()); };
  CHECK_THAT(list(), Catch::Matchers::Contains("Tussenstand\nNog niets vastgelegd.\n"));
  given.run(R"({"command": "ChangeAgendaItem", "item": "SG-2027-01#5", "conclusion": "Kennisgenomen."})");
  CHECK_THAT(list(), Catch::Matchers::Contains("Tussenstand\nKennisgenomen.\n"));
}

TEST_CASE("an outcome without words of its own says in the decision list what was asked")
{
  MeetingCase given;
  given.setToday(2027y / 4 / 30);
  const auto list = [&] { return plainText(given.file().read([&](const app::Facts& facts) { return pack::decisionListBlocks(facts, given.meeting(), 2027y / 5 / 31); }).value()); };
  given.run(R"({"command": "RecordDecision", "stage": "V-2027-01/1/1", "body": "SG", "outcome": "advisedPositive", "on": "2027-04-29"})");
  CHECK_THAT(list(), Catch::Matchers::Contains("Besluit: positief advies, versie 1.0.\nGevraagd was: Positief te adviseren.\n"));
  SECTION("by the points of its version where the cover note asks nothing")
  {
    given.run(R"({"command": "WriteCoverNote", "item": "SG-2027-01#3", "askedDecision": ""})");
    CHECK_THAT(list(), Catch::Matchers::Contains("Gevraagd was: Het kader vast te stellen.\n"));
  }
  SECTION("in a list when they are several")
  {
    given.run(R"({"command": "WriteCoverNote", "item": "SG-2027-01#3", "askedDecision": "Te adviseren.\nDe raden te vragen."})");
    CHECK_THAT(list(), Catch::Matchers::Contains("Gevraagd was:\n1. Te adviseren.\n2. De raden te vragen.\n"));
  }
  SECTION("but not beside what was noted as decided")
  {
    given.run(R"({"command": "ChangeAgendaItem", "item": "SG-2027-01#3", "conclusion": "Akkoord, met dank."})");
    CHECK_THAT(list(), !Catch::Matchers::Contains("Gevraagd was"));
  }
}

TEST_CASE("the action list on paper")
{
  MeetingCase given;
  given.run(R"([{"command": "AddAction", "text": "Cijfers", "owner": "J. Kok", "due": "2027-04-15", "on": "2027-04-01"},
    {"command": "AddAction", "text": "Zonder datum", "on": "2027-04-01"},
    {"command": "AddAction", "kind": "commitment", "text": "Uitleg", "promisedTo": "raad van Dordrecht", "due": "2027-06-11", "on": "2027-04-01"},
    {"command": "AddAction", "text": "Oud", "on": "2027-01-04"}, {"command": "CompleteAction", "action": "A-2027-03", "on": "2027-02-01"},
    {"command": "AddAction", "text": "Net klaar", "on": "2027-04-01"}, {"command": "CompleteAction", "action": "A-2027-04", "closing": "Gebeld.", "on": "2027-04-20"}])");
  const auto text =
      plainText(given.file().read([](const app::Facts& facts) { return pack::actionListBlocks(facts, {}, 2027y / 4 / 22); }).value());
  CHECK(text == "# Open acties\n"
                "A-2027-01 | Cijfers | J. Kok | 15 april 2027 | 7 dagen te laat |  | \n"
                "A-2027-02 | Zonder datum | nog niemand | onbekend | loopt |  | \n"
                "# Open toezeggingen\n"
                "T-2027-01 | Uitleg | raad van Dordrecht | nog niemand | 11 juni 2027 | loopt | \n"
                "# Gesloten in de laatste zes weken\n"
                "A-2027-04 | Net klaar |  | 20 april 2027 | Gebeld. | \n");
  SECTION("marks what was agreed at a closed item, and the handover says that it is not there")
  {
    given.run(R"([{"command": "AddAgendaItem", "meeting": "SG-2027-01", "title": "Besloten", "kind": "discussion", "confidentiality": "closed"},
      {"command": "AddAction", "text": "Grond aangeven", "item": "SG-2027-01#5", "on": "2027-04-20"}])");
    CHECK_THAT(plainText(given.file().read([](const app::Facts& facts) { return pack::actionListBlocks(facts, {}, 2027y / 4 / 22); }).value()),
               Catch::Matchers::Contains("Grond aangeven (uit een besloten agendapunt) |"));
    const auto handover = plainText(given.file().read([](const app::Facts& facts) { return pack::handoverFile(facts, 2027y / 4 / 22); }).value().blocks);
    CHECK_THAT(handover, !Catch::Matchers::Contains("Grond aangeven") && Catch::Matchers::Contains("Eén actie of toezegging uit een besloten agendapunt staat niet op dit papier, wel in Besluitroute."));
  }
}

TEST_CASE("what was decided at a closed item is not told on paper for others, nor what it did there before")
{
  MeetingCase given;
  given.run(R"([{"command": "ChangeAgendaItem", "item": "SG-2027-01#3", "confidentiality": "closed"}])");
  given.setToday(2027y / 4 / 30);
  const auto standing = [&] {
    return given.file().read([](const app::Facts& facts) {
      const auto report = app::statusReport(facts, 2027y / 4 / 30);
      return pack::standingInWords(report.names, report.proposals.front().rounds.front().stages.front().branches.front(), nullptr).standing;
    }).value();
  };
  SECTION("a decision")
  {
    given.run(R"({"command": "RecordDecision", "stage": "V-2027-01/1/1", "body": "SG", "outcome": "advisedPositive", "meeting": "SG-2027-01", "on": "2027-04-29"})");
    CHECK(standing() == "besloten agendapunt");
  }
  SECTION("a treatment that came to nothing")
  {
    given.run(R"({"command": "RecordDecision", "stage": "V-2027-01/1/1", "body": "SG", "outcome": "deferred", "meeting": "SG-2027-01", "on": "2027-04-29"})");
    CHECK(standing() == "te plannen");
    given.run(R"({"command": "ChangeAgendaItem", "item": "SG-2027-01#3", "confidentiality": "open"})");
    CHECK(standing() == "te plannen (eerder aangehouden op 29-04-2027)");
  }
}

TEST_CASE("a pack carries the lists that its items ask for")
{
  MeetingCase given;
  given.run(R"([{"command": "ChangeAgendaItem", "item": "SG-2027-01#2", "list": "decisionList"},
    {"command": "AddAgendaItem", "meeting": "SG-2027-01", "title": "Acties", "list": "actionList"},
    {"command": "AddAction", "text": "Brief schrijven", "meeting": "SG-2027-00", "on": "2027-03-25"}])");
  const auto pack = given.file().read([&](const app::Facts& facts) { return pack::packEdition(facts, given.meeting(), 2027y / 4 / 22).pack; }).value();
  REQUIRE(pack.items[1].pages.size() == 1);
  CHECK(pack.items[1].pages.front().title == "Concept-besluitenlijst SG-2027-00");
  REQUIRE(pack.items[4].pages.size() == 1);
  CHECK_THAT(plainText(pack.items[4].pages.front().blocks), Catch::Matchers::Contains("Brief schrijven"));
  for (const auto& page : pack.items[2].pages) { // where its proposal stands, and no list
    CHECK(page.title != "Concept-besluitenlijst SG-2027-00");
    CHECK(page.title != "Acties en toezeggingen");
  }
}

TEST_CASE("the handover file says what runs, what was decided, what is open, who sits where and what comes up")
{
  MeetingCase given;
  given.setToday(2027y / 4 / 30);
  given.run(held);
  const auto text = [&](const std::optional<std::string>& code = std::nullopt) {
    return plainText(given.file()
                     .read([&](const app::Facts& facts) {
                       const auto one = code ? std::optional{facts.where(&Municipality::code, *code).front().id} : std::nullopt;
                       return pack::handoverFile(facts, 2027y / 4 / 30, one);
                     })
                     .value()
                     .blocks);
  };
  SECTION("of the whole case")
  {
    const auto whole = text();
    for (const auto* part : {"# Lopende voorstellen", "# V-2027-01 ", "Ronde 1", "# Open acties", "Raden informeren", "# Trajecten", "# Wie zit waar", "Stuurgroep", "J. Kok | ", "P. van Dam | lid | Zwijndrecht"})
      CHECK_THAT(whole, Catch::Matchers::Contains(part));
    for (const auto* secret : {"Geheim", "Kinderhulp", "Kwikstaart"})
      CHECK_THAT(whole, !Catch::Matchers::Contains(secret));
  }
  SECTION("with who begins later, and the last day of who leaves")
  {
    CHECK_THAT(text(), Catch::Matchers::Contains("P. van Dam | lid | Zwijndrecht | \n")); // a column that says nothing is not there
    given.run(R"([{"command": "AddPerson", "name": "N. Nieuw"}, {"command": "AddMembership", "person": "N. Nieuw", "body": "SG", "onBehalfOf": "GM0505", "on": "2027-06-01", "until": "2028-05-31"},
      {"command": "EndMembership", "membership": 1, "on": "2027-05-31"}, {"command": "AddPerson", "name": "O. Oud"},
      {"command": "AddMembership", "person": "O. Oud", "body": "SG", "onBehalfOf": "GM0642", "on": "2026-06-01", "until": "2027-03-31"}])");
    const auto whole = text();
    for (const auto* part : {"P. van Dam | lid | Zwijndrecht |  | \n", "N. Nieuw | lid | Dordrecht | vanaf 01-06-2027 tot en met 31-05-2028", "J. Kok | voorzitter | Dordrecht | tot en met 31-05-2027"})
      CHECK_THAT(whole, Catch::Matchers::Contains(part));
    CHECK_THAT(whole, !Catch::Matchers::Contains("O. Oud"));
  }
  SECTION("and on the day of a meeting that was held does not announce it any more")
  {
    const auto onTheDay = plainText(given.file().read([](const app::Facts& facts) { return pack::handoverFile(facts, 2027y / 4 / 29, std::nullopt); }).value().blocks);
    CHECK_THAT(onTheDay, !Catch::Matchers::Contains("donderdag 29 april 2027 | "));
  }
  SECTION("with the votes and the words of a decision, and no day of what has to be settled first")
  {
    given.run(R"([{"command": "AddMeeting", "body": "R-DOR", "date": "2027-04-26", "number": "R-DOR-2027-08"},
      {"command": "AddAgendaItem", "meeting": "R-DOR-2027-08", "title": "Inkoopkader", "stage": "V-2027-01/1/2", "on": "2027-04-20"}])");
    CHECK_THAT(text(), !Catch::Matchers::Contains("De uitslag ontbreekt")); // its turn came three days later
    given.run(R"([{"command": "RemoveAgendaItem", "item": "R-DOR-2027-08#1"}, {"command": "AddMeeting", "body": "R-DOR", "date": "2027-04-29", "number": "R-DOR-2027-09"},
      {"command": "AddAgendaItem", "meeting": "R-DOR-2027-09", "title": "Inkoopkader", "stage": "V-2027-01/1/2", "on": "2027-04-20"}])");
    CHECK_THAT(text(), Catch::Matchers::Contains("De uitslag ontbreekt van Raad Dordrecht."));
    CHECK_THAT(text(), !Catch::Matchers::Contains("Op zijn vroegst klaar op"));
    given.run(R"({"command": "RecordDecision", "stage": "V-2027-01/1/2", "body": "R-DOR", "outcome": "adopted", "text": "Conform.", "votesFor": 20, "votesAgainst": 15, "on": "2027-04-29"})");
    CHECK_THAT(text(), Catch::Matchers::Contains("vastgesteld met 20 voor en 15 tegen; nog niet bevestigd: Conform."));
    given.run(R"({"command": "CorrectDecision", "stage": "V-2027-01/1/2", "body": "R-DOR", "votesAbstained": 1, "reason": "Eén onthouding"})");
    CHECK_THAT(text(), Catch::Matchers::Contains("vastgesteld met 20 voor, 15 tegen en 1 onthouden; "));
  }
  SECTION("with what was concluded without a proposal, and what is only planned on a meeting to come")
  {
    given.run(R"([{"command": "AddAgendaItem", "meeting": "SG-2027-01", "title": "Locatie van het overleg", "kind": "decision", "on": "2027-04-20"},
      {"command": "ChangeAgendaItem", "item": "SG-2027-01#6", "conclusion": "Voortaan in Zwijndrecht."},
      {"command": "ChangeAgendaItem", "item": "SG-2027-01#1", "conclusion": "Geen mededelingen."},
      {"command": "PlanBranch", "stage": "V-2027-01/1/2", "body": "R-DOR", "meeting": "R-DOR-2027-01"}])");
    const auto whole = text();
    CHECK_THAT(whole, Catch::Matchers::Contains("29-04-2027 | Locatie van het overleg | Stuurgroep Inkoop | Voortaan in Zwijndrecht."));
    CHECK_THAT(whole, !Catch::Matchers::Contains("Geen mededelingen"));
    CHECK_THAT(whole, Catch::Matchers::Contains("dinsdag 15 juni 2027 | Raad Dordrecht | gepland: V-2027-01 Inkoopkader | "));
    given.run(R"({"command": "AddAgendaItem", "meeting": "R-DOR-2027-01", "title": "Kader jeugdhulp", "kind": "decision", "stage": "V-2027-01/1/2"})");
    CHECK_THAT(text(), Catch::Matchers::Contains("dinsdag 15 juni 2027 | Raad Dordrecht | 1 Kader jeugdhulp | "));
    given.run(R"([{"command": "AddMeeting", "body": "SG", "date": "2027-04-28", "number": "SG-VERVALT"},
      {"command": "AddAgendaItem", "meeting": "SG-VERVALT", "title": "Zaal", "kind": "decision", "on": "2027-04-20"},
      {"command": "ChangeAgendaItem", "item": "SG-VERVALT#1", "conclusion": "Zoals voorgesteld."},
      {"command": "CancelMeeting", "meeting": "SG-VERVALT", "reason": "Ziekte", "on": "2027-04-27"}])");
    CHECK_THAT(text(), !Catch::Matchers::Contains("Zoals voorgesteld.")); // it was never held
  }
  SECTION("with who was not heard before a stage that is complete")
  {
    given.run(R"([{"command": "RequireParty", "stage": "V-2027-01/1/1", "party": "Onderwijs", "ground": "agreement", "source": "opdracht"}, {"command": "RequireParty", "stage": "V-2027-01/1/2", "party": "Cliëntenraad", "ground": "agreement", "source": "opdracht"}])");
    CHECK_THAT(text(), Catch::Matchers::Contains("Nog te raadplegen: Onderwijs (niet gehoord vóór stap 1, die al klaar is), Cliëntenraad."));
  }
  SECTION("of one municipality only what is its own or everybody's")
  {
    const auto own = text("GM0642");
    CHECK_THAT(own, Catch::Matchers::Contains("P. van Dam | lid | Zwijndrecht"));
    CHECK_THAT(own, !Catch::Matchers::Contains("J. Kok | lid"));
    CHECK_THAT(own, !Catch::Matchers::Contains("Dordrecht"));
    CHECK_THAT(own, !Catch::Matchers::Contains("Raden informeren")); // to be done by an alderman of Dordrecht
    CHECK_THAT(text("GM0505"), Catch::Matchers::Contains("Raden informeren"));
  }
}

TEST_CASE("an item without a proposal that was voted on has its result on every paper")
{
  MeetingCase given;
  given.setToday(2027y / 4 / 30);
  given.run(R"([{"command": "RecordVotes", "item": "SG-2027-01#4", "votes": [{"person": "J. Kok", "choice": "inFavour"}]},
    {"command": "AddAgendaItem", "meeting": "SG-2027-01", "title": "Tarief van Kinderhulp", "confidentiality": "closed", "on": "2027-04-20"},
    {"command": "RecordVotes", "item": "SG-2027-01#5", "votes": [{"person": "J. Kok", "choice": "against"}]}])");
  const auto read = [&](auto&& query) { return plainText(given.file().read(query).value().blocks); };
  const auto list = read([&](const app::Facts& facts) { return pack::decisionListOf(facts, given.meeting(), 2027y / 4 / 30); });
  CHECK_THAT(list, Catch::Matchers::Contains("Rondvraag\nUitslag: aangenomen.\nStemming: 1 voor, 0 tegen."));
  const auto handover = read([](const app::Facts& facts) { return pack::handoverFile(facts, 2027y / 4 / 30, std::nullopt); });
  CHECK_THAT(handover, Catch::Matchers::Contains("29-04-2027 | Rondvraag | Stuurgroep Inkoop | aangenomen met 1 voor en 0 tegen | "));
  CHECK_THAT(handover, Catch::Matchers::Contains("29-04-2027 | Besloten agendapunt | Stuurgroep Inkoop | besloten agendapunt | "));
  CHECK_THAT(handover, !Catch::Matchers::Contains("Kinderhulp"));
}
