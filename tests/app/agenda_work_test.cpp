// SPDX-License-Identifier: EUPL-1.2
#include "app/case_file.h"
#include "app/queries/actions.h"
#include "app/queries/meetings.h"
#include "app/queries/slips.h"
#include "support/meeting_case.h"
#include "support/printing.h"

#include <algorithm>

using namespace domain;
using namespace support;

namespace {

std::string agendaOfMeeting(CaseUnderTest& given, const std::string& number)
{
  return given.file()
      .read([&](const app::Facts& facts) {
        std::string text;
        for (const auto& row : app::agendaOf(facts, facts.where(&Meeting::number, number).front().id, 2027y / 4 / 22).items) {
          text += (text.empty() ? "" : "; ") + std::string{row.item.withdrawnOn ? "-" : ""} + row.item.label + " " + row.item.title;
          for (const auto& each : row.attachments)
            text += " [" + each.attachment.label + "]";
          text += row.coverNote ? " (o)" : "";
        }
        return text;
      })
      .value();
}

const std::string nextMeeting = R"({"command": "AddMeeting", "body": "SG", "date": "2027-05-27", "number": "SG-2027-09"})";

}

TEST_CASE("the standing items of a body go on an agenda once, around what is there")
{
  MeetingCase given;
  given.run(nextMeeting);
  given.run(R"([{"command": "SetStandingItems", "body": "SG", "items": [{"title": "Opening", "kind": "announcement"},
      {"title": "Besluitenlijst van de vorige vergadering", "kind": "adoption", "list": "decisionList"}, {"title": "Sluiting", "place": "closing"}]},
    {"command": "AddAgendaItem", "meeting": "SG-2027-09", "title": "Kader"},
    {"command": "PutStandingItems", "meeting": "SG-2027-09"}])");
  CHECK(agendaOfMeeting(given, "SG-2027-09") == "1 Opening; 2 Besluitenlijst van de vorige vergadering; 3 Kader; 4 Sluiting");
  given.run(R"([{"command": "RemoveAgendaItem", "item": "SG-2027-09#4"}, {"command": "PutStandingItems", "meeting": "SG-2027-09"}])");
  CHECK(agendaOfMeeting(given, "SG-2027-09") == "1 Opening; 2 Besluitenlijst van de vorige vergadering; 3 Kader; 4 Sluiting");
  const auto length = given.historyLength();
  given.run(R"({"command": "PutStandingItems", "meeting": "SG-2027-09"})");
  CHECK(given.historyLength() == length); // nothing left to put
}

TEST_CASE("what is new on an agenda comes before the standing items that close the meeting")
{
  MeetingCase given;
  given.run(nextMeeting);
  given.run(R"([{"command": "SetStandingItems", "body": "SG", "items": [{"title": "Opening"}, {"title": "Rondvraag", "place": "closing"}, {"title": "Sluiting", "place": "closing"}]},
    {"command": "PutStandingItems", "meeting": "SG-2027-09"}, {"command": "AddAgendaItem", "meeting": "SG-2027-09", "title": "Kader"},
    {"command": "CarryOverItem", "item": "SG-2027-01#3", "meeting": "SG-2027-09"}])");
  CHECK(agendaOfMeeting(given, "SG-2027-09") == "1 Opening; 2 Kader; 3 Inkoopkader [3a] (o); 4 Rondvraag; 5 Sluiting");
  SECTION("unless she says where")
  {
    given.run(R"({"command": "AddAgendaItem", "meeting": "SG-2027-09", "title": "Borrel", "position": 6})");
    CHECK(agendaOfMeeting(given, "SG-2027-09") == "1 Opening; 2 Kader; 3 Inkoopkader [3a] (o); 4 Rondvraag; 5 Sluiting; 6 Borrel");
  }
  SECTION("a part comes last under its item")
  {
    given.run(R"([{"command": "AddAgendaItem", "meeting": "SG-2027-09", "parent": "SG-2027-09#2", "title": "Cijfers"}, {"command": "AddAgendaItem", "meeting": "SG-2027-09", "parent": "SG-2027-09#2", "title": "Tekst"}])");
    CHECK_THAT(agendaOfMeeting(given, "SG-2027-09"), Catch::Matchers::Contains("2a Cijfers; 2b Tekst; 3 Inkoopkader"));
  }
  SECTION("and last once the papers were sent: numbers stay")
  {
    given.run(R"([{"command": "MarkDispatched", "meeting": "SG-2027-09"}, {"command": "AddAgendaItem", "meeting": "SG-2027-09", "title": "Nagekomen"}])");
    CHECK(agendaOfMeeting(given, "SG-2027-09") == "1 Opening; 2 Kader; 3 Inkoopkader [3a] (o); 4 Rondvraag; 5 Sluiting; 6 Nagekomen");
  }
}

TEST_CASE("an item goes on to a later meeting")
{
  MeetingCase given;
  given.run(nextMeeting);
  REQUIRE(agendaOfMeeting(given, "SG-2027-01") == "1 Opening; 2 Besluitenlijst; 3 Inkoopkader [3a] (o); 4 Rondvraag");
  const auto carry = R"({"command": "CarryOverItem", "item": "SG-2027-01#3", "meeting": "SG-2027-09"})";
  const auto itemOn = [&](const std::string& number) {
    return given.file()
        .read([&](const app::Facts& facts) { return facts.where(&AgendaItem::meeting, facts.where(&Meeting::number, number).front().id).front(); })
        .value();
  };
  SECTION("as it is while nothing was sent")
  {
    given.run(carry);
    CHECK(agendaOfMeeting(given, "SG-2027-01") == "1 Opening; 2 Besluitenlijst; 3 Rondvraag");
    CHECK(agendaOfMeeting(given, "SG-2027-09") == "1 Inkoopkader [1a] (o)");
    CHECK_FALSE(itemOn("SG-2027-09").movedFrom);
    REQUIRE(given.file().undo());
    CHECK(agendaOfMeeting(given, "SG-2027-01") == "1 Opening; 2 Besluitenlijst; 3 Inkoopkader [3a] (o); 4 Rondvraag");
  }
  SECTION("leaving what was sent, marked as withdrawn, and linked to it")
  {
    const auto was = given.item("3");
    given.run(R"({"command": "MarkDispatched", "meeting": "SG-2027-01", "on": "2027-04-22"})");
    given.run(carry);
    CHECK(agendaOfMeeting(given, "SG-2027-01") == "1 Opening; 2 Besluitenlijst; -3 Inkoopkader [3a] (o); 4 Rondvraag");
    CHECK(agendaOfMeeting(given, "SG-2027-09") == "1 Inkoopkader [1a] (o)");
    CHECK(itemOn("SG-2027-09").movedFrom == was);
  }
  SECTION("after the meeting only when it is known what came of it")
  {
    given.setToday(2027y / 4 / 30);
    CHECK(given.refusal(carry).code == ErrorCode::outcomeNotRecorded);
    given.run(R"({"command": "RecordDecision", "stage": "V-2027-01/1/1", "body": "SG", "outcome": "deferred", "on": "2027-04-29"})");
    given.run(carry);
    CHECK(agendaOfMeeting(given, "SG-2027-01") == "1 Opening; 2 Besluitenlijst; 3 Inkoopkader [3a] (o); 4 Rondvraag");
    CHECK(agendaOfMeeting(given, "SG-2027-09") == "1 Inkoopkader [1a] (o)");
    const auto waiting = given.file().read([](const app::Facts& facts) { return app::waitingForAgenda(facts, 2027y / 4 / 30); }).value();
    CHECK(std::none_of(waiting.begin(), waiting.end(), [](const app::WaitingRow& row) { return row.proposalNumber == "V-2027-01" && row.bodyName == "Stuurgroep Inkoop"; }));
  }
}

TEST_CASE("an item goes on once, and not when it is gone")
{
  MeetingCase given;
  given.run("[" + nextMeeting + R"(, {"command": "AddMeeting", "body": "SG", "date": "2027-06-24", "number": "SG-2027-10"}])");
  const auto carry = [](const std::string& label, const std::string& to) {
    return R"({"command": "CarryOverItem", "item": "SG-2027-01#)" + label + R"(", "meeting": ")" + to + R"("})";
  };
  SECTION("twice the same")
  {
    given.setToday(2027y / 4 / 30);
    given.run(carry("4", "SG-2027-09"));
    CHECK(given.refusal(carry("4", "SG-2027-10")) == Error{ErrorCode::alreadyOnAgenda, "Stuurgroep Inkoop", "SG-2027-09"});
    given.run(R"({"command": "RemoveAgendaItem", "item": "SG-2027-09#1"})");
    given.run(carry("4", "SG-2027-10"));
    CHECK(agendaOfMeeting(given, "SG-2027-10") == "1 Rondvraag");
  }
  SECTION("one that was withdrawn")
  {
    given.run(R"([{"command": "MarkDispatched", "meeting": "SG-2027-01", "on": "2027-04-22"}, {"command": "RemoveAgendaItem", "item": "SG-2027-01#3"}])");
    CHECK(given.refusal(carry("3", "SG-2027-09")) == Error{ErrorCode::itemWithdrawn, "Inkoopkader", "2027-04-22"});
  }
  SECTION("one whose proposal stands on another agenda by now")
  {
    given.setToday(2027y / 4 / 30);
    given.run(R"([{"command": "RecordDecision", "stage": "V-2027-01/1/1", "body": "SG", "outcome": "deferred", "on": "2027-04-29"},
      {"command": "AddAgendaItem", "meeting": "SG-2027-10", "title": "Inkoopkader", "stage": "V-2027-01/1/1"}])");
    CHECK(given.refusal(carry("3", "SG-2027-09")) == Error{ErrorCode::alreadyOnAgenda, "Stuurgroep Inkoop", "SG-2027-10"});
  }
}

TEST_CASE("why an item went to another meeting is kept in the ledger of its proposal")
{
  MeetingCase given; // today is 22 April
  given.run("[" + nextMeeting + R"(, {"command": "AddMeeting", "body": "SG", "date": "2027-04-26", "number": "SG-2027-08"},
    {"command": "CarryOverItem", "item": "SG-2027-01#3", "meeting": "SG-2027-09", "reason": "De bijlage ontbreekt.", "cause": "ownDelay"}])");
  const auto ledger = [&] { return given.file().read([](const app::Facts& facts) { return app::slipLedger(facts, facts.where(&Proposal::number, std::string{"V-2027-01"}).front().id); }).value(); };
  const auto later = ledger().front();
  CHECK(later.was == 2027y / 4 / 29);
  CHECK(later.became == 2027y / 5 / 27);
  CHECK(later.reason == "De bijlage ontbreekt.");
  CHECK(later.cause == SlipCause::ownDelay);
  SECTION("also to an earlier one, as long as both are still to come")
  {
    given.run(R"({"command": "CarryOverItem", "item": "SG-2027-09#1", "meeting": "SG-2027-08"})");
    CHECK(agendaOfMeeting(given, "SG-2027-08") == "1 Inkoopkader [1a] (o)");
    CHECK(ledger().front().days == -31);
  }
  SECTION("but not back from one that was held")
  {
    given.setToday(2027y / 5 / 27);
    CHECK(given.refusal(R"({"command": "CarryOverItem", "item": "SG-2027-09#1", "meeting": "SG-2027-08"})") == Error{ErrorCode::endsBeforeStart, "2027-04-26", "2027-05-27"});
  }
}

TEST_CASE("an item that goes on takes its actions along")
{
  MeetingCase given;
  given.run("[" + nextMeeting + R"(, {"command": "AddAction", "text": "Cijfers aanvullen", "item": "SG-2027-01#3"},
    {"command": "CarryOverItem", "item": "SG-2027-01#3", "meeting": "SG-2027-09"}])");
  const auto actionsOf = [&](const std::string& number) {
    return given.file()
        .read([&](const app::Facts& facts) {
          app::ActionChoice choice;
          choice.meeting = facts.where(&Meeting::number, number).front().id;
          std::vector<std::string> rows;
          for (const auto& row : app::actionRows(facts, 2027y / 4 / 22, choice))
            rows.push_back(row.meetingNumber + " " + row.itemLabel + " " + row.action.text);
          return rows;
        })
        .value();
  };
  CHECK(actionsOf("SG-2027-01").empty());
  CHECK(actionsOf("SG-2027-09") == std::vector<std::string>{"SG-2027-09 1 Cijfers aanvullen"});
  given.run(R"({"command": "RemoveAgendaItem", "item": "SG-2027-09#1"})"); // it stays with the meeting where the item was
  CHECK(actionsOf("SG-2027-09") == std::vector<std::string>{"SG-2027-09  Cijfers aanvullen"});
}

TEST_CASE("the parts of an item keep their order in the meeting to which it goes on")
{
  MeetingCase given;
  given.run("[" + nextMeeting + R"(, {"command": "AddAgendaItem", "meeting": "SG-2027-01", "title": "Tarieven", "parent": "SG-2027-01#4"},
    {"command": "AddAgendaItem", "meeting": "SG-2027-01", "title": "Planning", "parent": "SG-2027-01#4", "position": 1},
    {"command": "MarkDispatched", "meeting": "SG-2027-01", "on": "2027-04-22"}])");
  REQUIRE(agendaOfMeeting(given, "SG-2027-01") == "1 Opening; 2 Besluitenlijst; 3 Inkoopkader [3a] (o); 4 Rondvraag; 4a Planning; 4b Tarieven");
  given.run(R"({"command": "CarryOverItem", "item": "SG-2027-01#4", "meeting": "SG-2027-09"})");
  CHECK(agendaOfMeeting(given, "SG-2027-09") == "1 Rondvraag; 1a Planning; 1b Tarieven");
}

TEST_CASE("adopting the decision list confirms every decision of that meeting")
{
  MeetingCase given;
  given.setToday(2027y / 5 / 28);
  given.run(nextMeeting);
  given.run(R"({"command": "RecordDecision", "stage": "V-2027-01/1/1", "body": "SG", "outcome": "advisedPositive", "on": "2027-04-29"})");
  const auto decision = [&] { return given.file().read([](const app::Facts& facts) { return facts.all<Decision>().front(); }).value(); };
  CHECK_FALSE(decision().confirmedOn);
  given.run(R"({"command": "ConfirmDecisionList", "meeting": "SG-2027-01", "in": "SG-2027-09", "on": "2027-05-27"})");
  CHECK(decision().confirmedOn == 2027y / 5 / 27);
  CHECK(decision().confirmedBy == "SG-2027-09");
  REQUIRE(given.file().undo());
  CHECK_FALSE(decision().confirmedOn);
}

TEST_CASE("the backlog of all bodies: what has no agenda item, and since when it waits")
{
  MeetingCase given;
  const auto waiting = given.file().read([](const app::Facts& facts) { return app::waitingForAgenda(facts, 2027y / 4 / 22); }).value();
  std::vector<std::string> lines;
  for (const auto& row : waiting)
    if (row.started)
      lines.push_back(row.bodyName + ": " + row.proposalTitle);
  CHECK(lines == std::vector<std::string>{"Stuurgroep Inkoop: Regiovisie"}); // the framework is on the agenda of 29 April
}
