// SPDX-License-Identifier: EUPL-1.2
#include "app/case_file.h"
#include "app/queries/actions.h"
#include "app/queries/signals.h"
#include "app/queries/today.h"
#include "support/meeting_case.h"
#include "support/printing.h"

#include <algorithm>

using namespace domain;
using namespace support;

namespace {

/// "A-2027-01 overdue 7; …" as of a day.
std::string listOn(CaseUnderTest& given, Date day, const app::ActionChoice& choice = {})
{
  const auto rows = given.file().read([&](const app::Facts& facts) { return app::actionRows(facts, day, choice); });
  REQUIRE(rows);
  std::string text;
  for (const auto& row : *rows)
    text += (text.empty() ? "" : "; ") + row.action.number + " " + std::string{toText(row.state)} + (row.daysLate > 0 ? " " + std::to_string(row.daysLate) : "");
  return text;
}

app::ActionRow theAction(CaseUnderTest& given, const std::string& number)
{
  const auto rows = given.file().read([](const app::Facts& facts) { return app::actionRows(facts, 2027y / 4 / 22); });
  REQUIRE(rows);
  const auto found = std::find_if(rows->begin(), rows->end(), [&](const app::ActionRow& row) { return row.action.number == number; });
  REQUIRE(found != rows->end());
  return *found;
}

constexpr auto fourActions = R"([
  {"command": "AddAction", "text": "Paragraaf schrijven", "owner": "J. Kok", "due": "2027-04-15", "on": "2027-04-01"},
  {"command": "AddAction", "text": "Griffie bellen", "due": "2027-04-22", "on": "2027-04-01"},
  {"command": "AddAction", "text": "Ooit opruimen", "ownerName": "de griffie", "on": "2027-04-01"},
  {"command": "AddAction", "kind": "commitment", "text": "Uitleg geven", "promisedTo": "raad van Dordrecht", "due": "2027-04-10", "on": "2027-04-02"}])";

}

TEST_CASE("what an action is follows from its days, on any day looked at")
{
  CaseUnderTest given;
  given.run(R"({"command": "AddPerson", "name": "J. Kok"})");
  given.run(fourActions);
  CHECK(listOn(given, 2027y / 4 / 22) == "T-2027-01 overdue 12; A-2027-01 overdue 7; A-2027-02 open; A-2027-03 open");
  CHECK(listOn(given, 2027y / 4 / 23) == "T-2027-01 overdue 13; A-2027-01 overdue 8; A-2027-02 overdue 1; A-2027-03 open");
  CHECK(listOn(given, 2027y / 4 / 1) == "A-2027-01 open; A-2027-02 open; A-2027-03 open");
  given.run(R"([{"command": "CompleteAction", "action": "A-2027-01", "closing": "Verzonden.", "on": "2027-04-20"},
                {"command": "WithdrawAction", "action": "T-2027-01", "reason": "De raad hoeft geen uitleg.", "on": "2027-04-21"}])");
  CHECK(listOn(given, 2027y / 4 / 22) == "A-2027-02 open; A-2027-03 open; T-2027-01 withdrawn; A-2027-01 done");
  CHECK(listOn(given, 2027y / 4 / 19) == "T-2027-01 overdue 9; A-2027-01 overdue 4; A-2027-02 open; A-2027-03 open");
  given.run(R"({"command": "ReopenAction", "action": "A-2027-01"})");
  CHECK(theAction(given, "A-2027-01").state == app::ActionState::overdue);
  CHECK(theAction(given, "A-2027-01").action.closing.empty());
}

TEST_CASE("lists of actions per person, per body, overdue and closed")
{
  MeetingCase given;
  given.run(fourActions);
  given.run(R"([{"command": "AddAction", "text": "Stukken nasturen", "meeting": "SG-2027-00", "on": "2027-03-25"},
                {"command": "CompleteAction", "action": "A-2027-04", "on": "2027-04-20"}])");
  const auto today = 2027y / 4 / 22;
  const auto one = [&](const auto& set) {
    app::ActionChoice choice;
    set(choice);
    return listOn(given, today, choice);
  };
  CHECK(one([](auto& choice) { choice.shown = app::ActionsShown::overdue; }) == "T-2027-01 overdue 12; A-2027-01 overdue 7");
  CHECK(one([](auto& choice) { choice.shown = app::ActionsShown::closed; }) == "A-2027-04 done");
  CHECK(one([](auto& choice) { choice.owner = PersonId{1}; }) == "A-2027-01 overdue 7");
  CHECK(one([](auto& choice) { choice.kind = ActionKind::commitment; }) == "T-2027-01 overdue 12");
  const auto group = given.file().read([](const app::Facts& facts) { return facts.where(&DecisionBody::code, "SG").front().id; }).value();
  CHECK(one([&](auto& choice) { choice.body = group; }) == "A-2027-04 done");
}

TEST_CASE("an action from an agenda item knows its meeting, its body and its proposal")
{
  MeetingCase given;
  given.run(R"({"command": "AddAction", "text": "Cijfers aanvullen", "owner": "J. Kok", "item": "SG-2027-01#3"})");
  const auto row = theAction(given, "A-2027-01");
  CHECK(row.owner == "J. Kok");
  CHECK(row.meetingNumber == "SG-2027-01");
  CHECK(row.itemLabel == "3");
  CHECK(row.bodyCode == "SG");
  CHECK(row.proposalNumber == "V-2027-01");
  SECTION("and keeps its meeting when the item is taken off the agenda")
  {
    given.run(R"({"command": "RemoveAgendaItem", "item": "SG-2027-01#3"})");
    const auto kept = theAction(given, "A-2027-01");
    CHECK(kept.meetingNumber == "SG-2027-01");
    CHECK(kept.itemLabel.empty());
    REQUIRE(given.file().undo());
    CHECK(theAction(given, "A-2027-01").itemLabel == "3");
  }
}

TEST_CASE("a due day that is put off is kept with the reason")
{
  CaseUnderTest given;
  given.run(R"([{"command": "AddAction", "text": "Rapport", "on": "2027-04-01"},
                {"command": "ChangeAction", "action": "A-2027-01", "due": "2027-04-15", "on": "2027-04-02"},
                {"command": "ChangeAction", "action": "A-2027-01", "due": "2027-04-29", "reason": "Uitstel voor aanbieders.", "on": "2027-04-14"}])");
  const auto kept = given.file().read([](const app::Facts& facts) { return app::postponementsOf(facts, ActionItemId{1}); }).value();
  REQUIRE(kept.size() == 1); // a day that was unknown before was not put off
  CHECK(kept.front().was == 2027y / 4 / 15);
  CHECK(kept.front().became == 2027y / 4 / 29);
  CHECK(kept.front().reason == "Uitstel voor aanbieders.");
  CHECK(kept.front().by == "jansen");
}

TEST_CASE("overdue actions are signals, and actions that are due stand among the coming days")
{
  CaseUnderTest given;
  given.run(R"({"command": "AddPerson", "name": "J. Kok"})");
  given.run(fourActions);
  const auto today = 2027y / 4 / 22;
  const auto report = given.file().read([&](const app::Facts& facts) { return app::signalReport(facts, today); }).value();
  REQUIRE(report.signals.size() == 2);
  for (const auto& row : report.signals) {
    CHECK(row.signal.kind == planning::SignalKind::dueOverdue);
    CHECK(row.signal.action == planning::SignalAction::openActions);
    CHECK(row.signal.actionItem.has_value());
  }
  CHECK(report.signals.back().personName == "J. Kok");
  const auto coming = given.file().read([&](const app::Facts& facts) { return app::comingDays(facts, app::statusReport(facts, today)); }).value();
  std::vector<std::string> subjects;
  for (const auto& day : coming.days)
    if (day.kind == app::ComingKind::action)
      subjects.push_back(toIso(day.day) + " " + day.subject);
  CHECK(subjects == std::vector<std::string>{"2027-04-22 A-2027-02, Griffie bellen"});
}

TEST_CASE("a mandate that ends, or a holder who leaves, before the next decision is a signal")
{
  MeetingCase given; // J. Kok sits in the steering group for Dordrecht; it decides on 29 April
  const auto ending = [&] {
    const auto report = given.file().read([](const app::Facts& facts) { return app::signalReport(facts, 2027y / 4 / 22); }).value();
    std::vector<std::string> found;
    for (const auto& row : report.signals)
      if (row.signal.kind == planning::SignalKind::mandateEnds)
        found.push_back(row.personName + " " + toIso(*row.signal.date));
    return found;
  };
  using Names = std::vector<std::string>;
  CHECK(ending().empty());
  SECTION("a mandate")
  {
    given.run(R"({"command": "AddMandate", "person": "J. Kok", "municipality": "GM0505", "covers": "Adviseren", "kind": "mandate", "limits": "Tot 1 miljoen.", "until": "2027-04-28", "on": "2026-06-01"})");
    CHECK(ending() == Names{"J. Kok 2027-04-28"});
    given.run(R"({"command": "ChangeMandate", "mandate": 1, "until": "2027-04-29"})");
    CHECK(ending().empty());
  }
  SECTION("a holder, unless somebody takes over")
  {
    given.run(R"({"command": "EndMembership", "membership": 1, "on": "2027-04-25"})");
    CHECK(ending() == Names{"J. Kok 2027-04-25"});
    given.run(R"([{"command": "AddPerson", "name": "Opvolger"}, {"command": "AddMembership", "person": "Opvolger", "body": "SG", "onBehalfOf": "GM0505", "on": "2027-04-26"}])");
    CHECK(ending().empty());
  }
}

TEST_CASE("a number comes after the last of the year, also when some before it were never given")
{
  support::MeetingCase given;
  given.run(R"([{"command": "AddAction", "number": "A-2027-18", "text": "Nagaan", "on": "2027-02-01"},
                {"command": "AddAction", "text": "Bellen", "on": "2027-02-02"},
                {"command": "AddAction", "text": "Mailen", "on": "2026-02-02"}])");
  const auto actions = given.file().read([](const app::Facts& facts) { return facts.all<domain::ActionItem>(); }).value();
  REQUIRE(actions.size() >= 2);
  CHECK(actions[actions.size() - 2].number == "A-2027-19");
  CHECK(actions.back().number == "A-2026-01");
}
