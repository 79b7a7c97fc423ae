// SPDX-License-Identifier: EUPL-1.2
#include "app/case_file.h"
#include "app/commands/meeting_commands.h"
#include "app/commands/planning_commands.h"
#include "app/commands/route_commands.h"
#include "app/queries/guard.h"
#include "app/queries/meetings.h"
#include "app/queries/plan.h"
#include "app/queries/planning_case.h"
#include "app/queries/registers.h"
#include "app/queries/signals.h"
#include "app/queries/slips.h"
#include "support/example_case.h"
#include "support/planning_days.h"
#include "support/printing.h"

#include <algorithm>

using namespace domain;
using namespace support;

namespace {

/// The example case: its framework is before the general board, whose first meeting is past, and then before two councils.
class PlanCase : public ExampleCase {
public:
  PlanCase()
  {
    run(R"([{"command": "AddMeeting", "body": "R-DOR", "date": "2027-07-06", "handIn": "2027-06-15"},
                       {"command": "AddMeeting", "body": "R-DOR", "date": "2027-09-14", "handIn": "2027-08-24"}])");
  }
  template <class Query> auto ask(Query&& query)
  {
    return file().read([&](const app::Facts& facts) { return query(facts); }).value();
  }
  /// A second round of V-2027-04, first before the stuurgroep and then before the general board.
  std::vector<Stage> startTwoStages()
  {
    run(R"([{"command": "AddRouteTemplate", "code": "twee", "name": "Twee", "stages": [{"name": "Stuurgroep", "role": "decides", "bodyKind": "steeringGroup", "completion": "oneBody"},
                    {"name": "Bestuur", "role": "decides", "bodyKind": "generalBoard", "completion": "oneBody"}]},
            {"command": "StartRound", "proposal": "V-2027-04", "routeTemplate": "twee", "version": "V-2027-04@1.0", "purpose": "Nog eens"}])");
    auto stages = ask([](const app::Facts& facts) { return facts.where(&Stage::round, facts.all<Round>().back().id); });
    REQUIRE(stages.size() == 2);
    return stages;
  }
  MeetingId meeting(const std::string& number)
  {
    return ask([&](const app::Facts& facts) { return facts.where(&Meeting::number, number).front().id; });
  }
  void planOn(const Stage& stage, const std::string& number)
  {
    REQUIRE(file().execute(app::PlanBranch{.stage = stage.id, .body = *stage.body, .meeting = meeting(number)}));
  }
  app::PlanReport plan(app::PlanRequest request)
  {
    return ask([&](const app::Facts& facts) { return app::planReport(facts, file().today(), request).value(); });
  }
};

const app::PlanBranchRow& branchOf(const app::PlanReport& report, std::size_t stage, const std::string& body)
{
  for (const auto& branch : report.stages[stage].branches)
    if (branch.bodyCode == body)
      return branch;
  FAIL("no branch of " << body);
  return report.stages[stage].branches.front();
}

std::string iso(const std::optional<Date>& day) { return day ? toIso(*day) : "-"; }
std::string iso(const std::optional<app::PlannedMeetingRow>& meeting) { return meeting ? toIso(meeting->date) : "-"; }

}

TEST_CASE("a plan is made from the facts of the file")
{
  PlanCase example;
  example.run(R"({"command": "PlanBranch", "stage": "V-2027-01/1/3", "body": "AB", "meeting": "AB-2027-02"})");
  const auto report = example.plan({ProposalId{1}});
  CHECK(report.proposalNumber == "V-2027-01");
  CHECK(iso(report.target) == "2027-09-30");
  CHECK(report.stages[0].complete);
  CHECK(iso(report.stages[0].earliestCompletion) == "2027-01-20");
  CHECK(branchOf(report, 2, "AB").accepted);
  CHECK(iso(branchOf(report, 2, "AB").forward) == "2027-06-10");
  CHECK(iso(report.stages[3].handInFrom) == "2027-07-01"); // fifteen working days
  CHECK(iso(branchOf(report, 3, "R-DOR").forward) == "2027-09-14");
  CHECK(branchOf(report, 3, "R-DOR").forward->number == "R-DOR-2027-02");
  CHECK(branchOf(report, 3, "R-ZWI").passedOverReason == "Besluit eerder genomen.");
  CHECK(report.feasible == true);
}

TEST_CASE("another target, another first day, an earlier round")
{
  PlanCase example;
  example.run(R"({"command": "PlanBranch", "stage": "V-2027-01/1/3", "body": "AB", "meeting": "AB-2027-02"})");
  CHECK(example.plan({.proposal = ProposalId{1}, .target = day("2027-08-31")}).feasible == false);
  CHECK(iso(example.plan({.proposal = ProposalId{1}, .from = day("2027-07-01")}).from) == "2027-07-01");
  const auto refused = [&](const app::PlanRequest& request) {
    return example.ask(
        [&](const app::Facts& facts) { return app::planReport(facts, example.file().today(), request).error().code; });
  };
  CHECK(refused({.proposal = ProposalId{1}, .round = 9}) == ErrorCode::noRoundToPlan);
  CHECK(refused({.proposal = ProposalId{1}, .target = day("2100-01-01")}) == ErrorCode::outsideCalendar);
  CHECK(refused({.proposal = ProposalId{1}, .from = day("1999-01-01")}) == ErrorCode::outsideCalendar);
}

TEST_CASE("cancelled meetings are no meetings, and unknown calendars are unknown")
{
  PlanCase example;
  example.run(R"({"command": "PlanBranch", "stage": "V-2027-01/1/3", "body": "AB", "meeting": "AB-2027-02"})");
  example.run(
      R"([{"command": "CancelMeeting", "meeting": "R-DOR-2027-01", "reason": "X"}, {"command": "CancelMeeting", "meeting": "R-DOR-2027-02", "reason": "X"}])");
  const auto report = example.plan({ProposalId{1}});
  CHECK(branchOf(report, 3, "R-DOR").unknown);
  CHECK_FALSE(report.feasible.has_value());
  SECTION("a rhythm gives projected meetings after the known ones, as an assumption, and none in recess")
  {
    example.run(R"([{"command": "SetBodyRhythm", "body": "R-DOR", "kind": "monthly", "weekday": 2, "nth": 2, "from": "2027-01-01"},
                    {"command": "AddClosedPeriod", "municipalities": ["GM0505"], "name": "reces", "from": "2027-07-10", "until": "2027-08-29"}])");
    const auto projected = example.plan({ProposalId{1}});
    CHECK(iso(branchOf(projected, 3, "R-DOR").forward) == "2027-09-14");
    CHECK(branchOf(projected, 3, "R-DOR").forward->projected);
    CHECK(projected.assumptions);
  }
}

TEST_CASE("no plan goes past the last day of a gemeente, nor begins before its first")
{
  PlanCase example;
  const auto daysOf = [&](const std::string& code) {
    return example.ask([&](const app::Facts& facts) {
      std::vector<Date> days;
      const auto body = facts.where(&DecisionBody::code, code).front().id;
      const auto read = app::planningCase(facts, example.file().today());
      for (const auto& meeting : read.calendars.at(body.value()).meetings())
        days.push_back(meeting.date);
      return days;
    });
  };
  SECTION("on a meeting that still stands in the calendar")
  {
    example.run(R"({"command": "AddMeeting", "body": "R-ZWI", "date": "2027-06-22"})");
    REQUIRE(daysOf("R-ZWI").back() == day("2027-06-22"));
    example.run(R"({"command": "MergeMunicipalities", "municipalities": ["GM0642"], "into": "GM0489", "on": "2027-06-22"})");
    CHECK(daysOf("R-ZWI").back() < day("2027-06-22"));
    example.run(R"([{"command": "Undo"}, {"command": "MergeMunicipalities", "municipalities": ["GM0642"], "into": "GM0489", "on": "2027-06-23"}])");
    CHECK(daysOf("R-ZWI").back() == day("2027-06-22"));
  }
  SECTION("nor on one that the rhythm would promise")
  {
    example.run(R"([{"command": "MergeMunicipalities", "municipalities": ["GM0642"], "code": "GM1999", "name": "Waaldam", "on": "2028-01-01"},
                    {"command": "SetBodyRhythm", "body": "R-ZWI", "kind": "monthly", "weekday": 2, "nth": 4, "from": "2027-01-01"},
                    {"command": "SetBodyRhythm", "body": "R-WAA", "kind": "monthly", "weekday": 2, "nth": 4, "from": "2027-01-01"}])");
    CHECK(daysOf("R-ZWI").back() == day("2027-12-28"));
    CHECK(daysOf("R-WAA").front() == day("2028-01-25"));
  }
}

TEST_CASE("a gemeente that steps out before its turn is not waited for")
{
  PlanCase example;
  const auto council = [&] { return branchOf(example.plan({ProposalId{1}}), 3, "R-DOR"); };
  example.run(R"([{"command": "PlanBranch", "stage": "V-2027-01/1/3", "body": "AB", "meeting": "AB-2027-02"},
                  {"command": "Reinstate", "stage": "V-2027-01/1/4", "body": "R-ZWI"}, {"command": "AddMeeting", "body": "R-ZWI", "date": "2027-09-21", "handIn": "2027-08-31"}])");
  REQUIRE(iso(council().forward) == "2027-09-14");
  SECTION("on a day before its meeting")
  {
    example.run(R"({"command": "SetParticipation", "track": "INKOOP", "municipalities": ["GM0505"], "kind": "steppedOut", "on": "2027-09-14"})");
    CHECK_FALSE(council().forward);
    CHECK_FALSE(council().unknown);
    CHECK(iso(council().leavesOn) == "2027-09-14");
    CHECK(iso(example.plan({ProposalId{1}}).earliestCompletion) == "2027-09-21");
    const auto places = app::placeNotes(example.ask([&](const app::Facts& facts) { return app::planSummaries(app::planningCase(facts, example.file().today())); }));
    const auto noteOf = [&](const char* code) {
      return places.at(example.ask([&](const app::Facts& facts) {
        const auto stages = facts.where(&Stage::round, RoundId{1});
        return std::pair{stages.at(3).id, facts.where(&DecisionBody::code, std::string{code}).front().id};
      }));
    };
    CHECK(iso(noteOf("R-DOR").leavesOn) == "2027-09-14");
    CHECK_FALSE(noteOf("R-ZWI").leavesOn);
    CHECK(iso(noteOf("R-ZWI").lastHandIn) == "2027-08-31");
    const auto turns = example.ask([&](const app::Facts& facts) { return app::turnRegister(facts, example.file().today(), {}); });
    CHECK(std::none_of(turns.begin(), turns.end(), [](const app::TurnRow& row) { return row.bodyCode == "R-DOR" && row.proposal == ProposalId{1}; }));
    CHECK(std::any_of(turns.begin(), turns.end(), [](const app::TurnRow& row) { return row.bodyCode == "R-ZWI" && row.proposal == ProposalId{1}; }));
  }
  SECTION("nor is a council without meetings forgotten that stays long enough to have one")
  {
    example.run(R"([{"command": "CancelMeeting", "meeting": "R-DOR-2027-02", "reason": "Vervalt."}, {"command": "CancelMeeting", "meeting": "R-DOR-2027-01", "reason": "Vervalt."},
                    {"command": "SetParticipation", "track": "INKOOP", "municipalities": ["GM0505"], "kind": "steppedOut", "on": "2028-01-01"}])");
    CHECK(council().unknown);
    CHECK_FALSE(council().leavesOn);
  }
  SECTION("and when all go, their stage asks nothing more")
  {
    example.run(R"({"command": "SetParticipation", "track": "INKOOP", "municipalities": ["GM0505", "GM0642"], "kind": "steppedOut", "on": "2027-07-01"})");
    CHECK(iso(example.plan({ProposalId{1}}).earliestCompletion) == "2027-06-10");
  }
  SECTION("but it is on the day before it goes")
  {
    example.run(R"({"command": "SetParticipation", "track": "INKOOP", "municipalities": ["GM0505"], "kind": "steppedOut", "on": "2027-09-15"})");
    CHECK(iso(council().forward) == "2027-09-14");
    CHECK_FALSE(council().leavesOn);
  }
}

TEST_CASE("a last meeting that needs a later sending says so")
{
  PlanCase example;
  example.run(R"([{"command": "AddMeeting", "body": "AB", "date": "2027-11-18", "handIn": "2027-11-18"}, {"command": "AddMeeting", "body": "R-DOR", "date": "2027-05-25"},
                  {"command": "AddMeeting", "body": "R-DOR", "date": "2027-10-12"}, {"command": "SetTargetDate", "round": "V-2027-03/1", "targetDate": "2027-11-18", "reason": "Zo laat kan het."}])");
  const auto council = branchOf(example.plan({ProposalId{3}}), 0, "R-DOR");
  CHECK(iso(council.forward) == "2027-05-25");
  CHECK(iso(council.backward) == "2027-10-12");
  CHECK(iso(council.laterSending) == "2027-09-23"); // eight weeks before 18 November
  example.run(R"({"command": "MarkSent", "stage": "V-2027-03/1/1", "on": "2027-04-22"})");
  CHECK_FALSE(branchOf(example.plan({ProposalId{3}}), 0, "R-DOR").laterSending); // what was sent has one term
}

TEST_CASE("a council that is placed after its view term is told so, when it is placed and in the plan")
{
  PlanCase example;
  example.run(R"([{"command": "SetStageTerm", "stage": "V-2027-03/1/1", "termRule": "WGR-1-3", "extraWeeks": 1}, {"command": "MarkSent", "stage": "V-2027-03/1/1", "on": "2027-04-22"}])");
  const auto council = example.ask([](const app::Facts& facts) { return facts.where(&DecisionBody::code, "R-DOR").front().id; });
  const auto stage = example.plan({ProposalId{3}}).stages[0].stage;
  const auto place = [&](const char* on) { return example.file().execute(app::PlanBranch{.stage = stage, .body = council, .date = day(on)}).value().findings; };
  CHECK(place("2027-06-24").empty()); // the last day
  const auto found = place("2027-06-25");
  REQUIRE(found.size() == 1);
  CHECK(found.front() == Finding{FindingCode::afterTerm, "2027-06-24"});
  CHECK(iso(branchOf(example.plan({ProposalId{3}}), 0, "R-DOR").lostAfterTerm) == "2027-06-24");
  const auto asked = [&] {
    example.run(R"([{"command": "AddMeeting", "body": "R-DOR", "date": "2027-05-18", "handIn": "2027-04-29"}, {"command": "SetTargetDate", "round": "V-2027-03/1", "targetDate": "2027-12-01", "reason": "Doel."}])");
    const auto report = example.ask([&](const app::Facts& facts) { return app::signalReport(facts, example.file().today()); });
    return std::any_of(report.signals.begin(), report.signals.end(),
                       [](const app::SignalRow& row) { return row.signal.kind == planning::SignalKind::branchToPlan && row.bodyCode == "R-DOR"; });
  };
  CHECK(asked()); // where it stands is no place
}

TEST_CASE("a stage runs by a rule or agreement, with the weeks it grants for recess")
{
  PlanCase example;
  example.run(R"({"command": "SetStageTerm", "stage": "V-2027-03/1/1", "termRule": "WGR-1-3", "extraWeeks": 1})");
  example.run(R"({"command": "MarkSent", "stage": "V-2027-03/1/1", "on": "2027-04-22"})");
  const auto report = example.plan({ProposalId{3}});
  CHECK(iso(report.stages[0].termEndsOn) == "2027-06-24"); // eight weeks and one
  example.run(R"({"command": "Undo"})");
  example.run(
      R"([{"command": "AddTermAgreement", "code": "ZES", "name": "Zes weken", "trigger": "toezending", "amount": 6, "unit": "weeks"},
                  {"command": "SetStageTerm", "stage": "V-2027-03/1/1", "termRule": "ZES", "extraWeeks": null}])");
  example.run(R"({"command": "MarkSent", "stage": "V-2027-03/1/1", "on": "2027-04-22"})");
  CHECK(iso(example.plan({ProposalId{3}}).stages[0].termEndsOn) == "2027-06-03");
}

TEST_CASE("what the file says about a year's decrees replaces what came with the program")
{
  PlanCase example;
  const auto asked = [&](const char* trigger) {
    return example.ask([&](const app::Facts& facts) { return app::termAnswer(facts, "WGR-1-3", day(trigger), {}).value(); });
  };
  CHECK(asked("2029-03-16").certainty == Certainty::unknown); // ends on Friday 11 May 2029
  CHECK(iso(asked("2029-03-16").lastDay) == "2029-05-11");
  example.run(R"({"command": "SetEquatedDays", "year": 2029, "days": ["2029-05-11"]})");
  CHECK(asked("2029-03-16").certainty == Certainty::high);
  CHECK(iso(asked("2029-03-16").lastDay) == "2029-05-14");
  example.run(R"({"command": "SetEquatedDays", "year": 2029, "days": []})");
  CHECK(iso(asked("2029-03-16").lastDay) == "2029-05-11");
  CHECK(asked("2029-03-16").certainty == Certainty::high);
}

TEST_CASE("accepting a plan places every branch that can be placed, as one step of undo")
{
  PlanCase example;
  const auto before = example.dump();
  example.run(R"({"command": "AcceptPlan", "round": "V-2027-01/1", "cause": "otherParty", "reason": "Agenda vol."})");
  const auto report = example.plan({ProposalId{1}});
  CHECK(branchOf(report, 3, "R-DOR").accepted);
  CHECK(branchOf(report, 3, "R-DOR").state == BranchState::planned);
  REQUIRE(example.file().undo());
  CHECK(example.dump() == before);
}

TEST_CASE("every later move of a place, a meeting or a target is in the ledger, with who and why")
{
  PlanCase example;
  example.run(R"([
    {"command": "PlanBranch", "stage": "V-2027-01/1/3", "body": "AB", "meeting": "AB-2027-02", "cause": "otherParty", "reason": "De agenda was vol.", "on": "2027-04-20"},
    {"command": "MoveMeeting", "meeting": "AB-2027-02", "date": "2027-06-17", "cause": "recess", "reason": "Hemelvaart.", "on": "2027-04-21"},
    {"command": "SetTargetDate", "round": "V-2027-01/1", "targetDate": "2027-10-31", "cause": "ownDelay", "reason": "Later.", "on": "2027-04-22"}])");
  const auto rows = example.ask([](const app::Facts& facts) { return app::slipLedger(facts, ProposalId{1}); });
  REQUIRE(rows.size() == 3);
  CHECK(rows[0].kind == app::SlipKind::target);
  CHECK(rows[0].days == 31);
  CHECK(rows[0].cause == SlipCause::ownDelay);
  CHECK(rows[1].kind == app::SlipKind::meeting);
  CHECK(rows[1].days == 7);
  CHECK(rows[2].kind == app::SlipKind::placement);
  CHECK(rows[2].wasMeeting == "AB-2027-01");
  CHECK(rows[2].becameMeeting == "AB-2027-02");
  CHECK(rows[2].cause == SlipCause::otherParty);
  CHECK_FALSE(rows[2].by.empty());
  example.run(R"({"command": "ChangeAction", "action": "A-2027-01", "due": "2027-06-01", "reason": "Er is uitstel."})"); // no step of the route
  CHECK(example.ask([](const app::Facts& facts) { return app::slipLedger(facts, ProposalId{1}); }).size() == 3);
  const auto times = example.ask([&](const app::Facts& facts) { return app::leadTimes(facts, example.file().today()); });
  const auto steering = std::find_if(times.begin(), times.end(), [](const app::LeadTimeRow& row) { return row.bodyCode == "SG"; });
  REQUIRE(steering != times.end());
  CHECK(steering->decisions == 1);
  CHECK(steering->averageDays == 22); // from 20 January to 11 February
}

TEST_CASE("the guard names who is missing, and sending without them needs a reason that leaves a mark")
{
  PlanCase example;
  example.run(
      R"({"command": "RequireParty", "stage": "V-2027-03/1/1", "party": "Cliëntenraad", "ground": "agreement", "source": "opdracht"})");
  const auto guarded = [&] {
    return example.ask([&](const app::Facts& facts) {
      return app::guardReport(facts, example.file().today(), facts.where(&Stage::round, RoundId{3}).front().id);
    });
  };
  REQUIRE(guarded().missing.size() == 1);
  CHECK(guarded().missing[0].party == "Cliëntenraad");
  CHECK(example.refusal(R"({"command": "MarkSent", "stage": "V-2027-03/1/1"})").code == ErrorCode::partiesMissing);
  SECTION("hearing them is enough, however their name is written")
  {
    example.run(R"({"command": "AddConsultation", "proposal": "V-2027-03", "party": "cliëntenraad ", "on": "2027-04-20"})");
    CHECK(guarded().missing.empty());
    example.run(R"({"command": "MarkSent", "stage": "V-2027-03/1/1"})");
  }
  SECTION("or a reason")
  {
    example.run(R"({"command": "GoAheadWith", "stage": "V-2027-03/1/1", "reason": "De raad is later te spreken."})");
    const auto marks = example.ask([](const app::Facts& facts) { return facts.all<GoAhead>(); });
    REQUIRE(marks.size() == 1);
    CHECK(marks[0].missing == "Cliëntenraad (opdracht)");
    example.run(R"({"command": "MarkSent", "stage": "V-2027-03/1/1"})");
  }
}

TEST_CASE("a round takes over whom its template wants heard")
{
  PlanCase example;
  example.run(
      R"([{"command": "AddRouteTemplate", "code": "hoor", "name": "Hoor", "stages": [{"name": "Bestuur", "role": "decides", "bodyKind": "generalBoard", "completion": "oneBody",
                    "requiredParties": [{"party": "Onderwijs", "ground": "statute", "source": "Jeugdwet art. 2.2 lid 3"}]}]},
                  {"command": "StartRound", "proposal": "V-2027-04", "routeTemplate": "hoor", "version": "V-2027-04@1.0", "purpose": "Nog eens"}])");
  const auto parties = example.ask([](const app::Facts& facts) { return facts.all<RequiredParty>(); });
  REQUIRE(parties.size() == 3); // one of the example case, one of the template, one of the round
  CHECK(parties.back().stage.has_value());
  CHECK(parties.back().party == "Onderwijs");
  const auto stage = example.ask([&](const app::Facts& facts) { return facts.get(*parties.back().stage); });
  const auto board = *stage.body;
  SECTION("and who decides without them is told, once")
  {
    const auto decided = example.file().execute(app::RecordDecision{.stage = stage.id, .body = board, .outcome = Outcome::adopted}).value();
    CHECK(std::ranges::count(decided.findings, Finding{FindingCode::partiesNotHeard, "Bestuur"}) == 1);
  }
  SECTION("unless they were heard")
  {
    example.run(R"({"command": "AddConsultation", "proposal": "V-2027-04", "party": "Onderwijs", "on": "2027-04-20"})");
    const auto decided = example.file().execute(app::RecordDecision{.stage = stage.id, .body = board, .outcome = Outcome::adopted}).value();
    CHECK(std::ranges::count(decided.findings, Finding{FindingCode::partiesNotHeard, "Bestuur"}) == 0);
  }
}

TEST_CASE("who was passed by stays named after the stage went on without them")
{
  PlanCase example;
  example.run(
      R"([{"command": "AddRouteTemplate", "code": "hoor", "name": "Hoor", "stages": [{"name": "Bestuur", "role": "decides", "bodyKind": "generalBoard", "completion": "oneBody",
                    "requiredParties": [{"party": "Onderwijs", "ground": "statute", "source": "Jeugdwet art. 2.2 lid 3"}]},
                    {"name": "Stuurgroep", "role": "decides", "bodyKind": "steeringGroup", "completion": "oneBody"}]},
                  {"command": "StartRound", "proposal": "V-2027-04", "routeTemplate": "hoor", "version": "V-2027-04@1.0", "purpose": "Nog eens"}])");
  const auto stages = example.ask([](const app::Facts& facts) { return facts.where(&Stage::round, facts.all<Round>().back().id); });
  REQUIRE(stages.size() == 2);
  const auto proposal = example.ask([&](const app::Facts& facts) { return facts.get(stages[0].round).proposal; });
  const auto toHear = [&] { return example.ask([&](const app::Facts& facts) { return app::partiesToHear(facts, example.file().today(), proposal); }); };
  const auto signalled = [&](planning::SignalKind kind) {
    const auto report = example.ask([&](const app::Facts& facts) { return app::signalReport(facts, example.file().today()); });
    return std::ranges::count_if(report.signals, [&](const app::SignalRow& row) { return row.signal.kind == kind && row.signal.names == std::vector<std::string>{"Onderwijs"}; });
  };
  const auto decide = [&](std::size_t place) {
    REQUIRE(example.file().execute(app::RecordDecision{.stage = stages[place].id, .body = *stages[place].body, .outcome = Outcome::adopted}));
  };
  REQUIRE(toHear().size() == 1);
  CHECK_FALSE(toHear()[0].passedBy);
  SECTION("as passed by, until they were heard after all")
  {
    decide(0);
    REQUIRE(toHear().size() == 1);
    CHECK(toHear()[0].passedBy);
    CHECK(signalled(planning::SignalKind::partyPassedBy) == 1);
    CHECK(signalled(planning::SignalKind::partySkipped) == 0);
    example.run(R"({"command": "AddConsultation", "proposal": "V-2027-04", "party": "Onderwijs", "on": "2027-04-21"})");
    CHECK(toHear().empty());
    CHECK(signalled(planning::SignalKind::partyPassedBy) == 0);
  }
  SECTION("until the round is over")
  {
    decide(0);
    decide(1);
    CHECK(toHear().empty());
    CHECK(signalled(planning::SignalKind::partyPassedBy) == 0);
  }
  SECTION("not when it was decided to go on without them, but whom that did not name stays")
  {
    REQUIRE(example.file().execute(app::GoAheadWith{.stage = stages[0].id, .reason = "Het overleg is in mei."}));
    REQUIRE(example.file().execute(app::RequireParty{.stage = stages[0].id, .party = "Cliëntenraad", .ground = PartyGround::agreement, .source = "opdracht"}));
    decide(0);
    REQUIRE(toHear().size() == 1);
    CHECK(toHear()[0].party == "Cliëntenraad");
    CHECK(signalled(planning::SignalKind::partyPassedBy) == 0);
  }
  SECTION("not when that was decided at a later stage")
  {
    decide(0);
    REQUIRE(toHear().size() == 1);
    REQUIRE(example.file().execute(app::GoAheadWith{.stage = stages[1].id, .reason = "Het overleg is in mei."}));
    CHECK(toHear().empty());
  }
  SECTION("for the stage that can still wait for them, when that asks for them too")
  {
    REQUIRE(example.file().execute(app::RequireParty{.stage = stages[1].id, .party = "Onderwijs", .ground = PartyGround::agreement, .source = "opdracht"}));
    decide(0);
    REQUIRE(toHear().size() == 1);
    CHECK(toHear()[0].beforeStage == 2);
    CHECK_FALSE(toHear()[0].passedBy);
    CHECK(signalled(planning::SignalKind::partyPassedBy) == 1); // each stage for itself
    CHECK(signalled(planning::SignalKind::partySkipped) == 1);
  }
}

TEST_CASE("what stands on the agenda of a stage that has begun is treated there, however late its papers came")
{
  PlanCase example;
  const auto stages = example.startTwoStages();
  example.run(R"([{"command": "AddMeeting", "body": "SG", "date": "2027-05-06", "handIn": "2027-04-10", "number": "SG-X"},
                  {"command": "AddMeeting", "body": "AB", "date": "2027-05-07", "handIn": "2027-04-11", "number": "AB-X"}])");
  const auto round = example.ask([&](const app::Facts& facts) { return facts.get(stages[0].round); });
  example.planOn(stages[0], "SG-X");
  example.planOn(stages[1], "AB-X");
  const auto planOf = [&](std::size_t stage) { return example.plan({.proposal = round.proposal, .round = round.number}).stages[stage].branches.front(); };
  CHECK(planOf(0).lost); // twelve days ago the papers had to be there
  REQUIRE(example.file().execute(app::AddAgendaItem{.meeting = example.meeting("SG-X"), .title = "Nog eens", .stage = stages[0].id}));
  CHECK_FALSE(planOf(0).lost);
  CHECK(planOf(0).accepted);
  CHECK(iso(planOf(0).forward) == "2027-05-06");
  REQUIRE(example.file().execute(app::AddAgendaItem{.meeting = example.meeting("AB-X"), .title = "Nog eens", .stage = stages[1].id}));
  CHECK(planOf(1).lost); // its stage has not begun
}

TEST_CASE("what was planned on a meeting that was held lacks its outcome when it was its turn")
{
  PlanCase example;
  const auto stages = example.startTwoStages();
  example.run(R"([{"command": "AddMeeting", "body": "SG", "date": "2027-05-20", "number": "SG-X"}, {"command": "AddMeeting", "body": "AB", "date": "2027-06-24", "number": "AB-X"}])");
  example.planOn(stages[0], "SG-X");
  example.planOn(stages[1], "AB-X");
  using Stands = std::vector<app::PlannedStand>;
  const auto of = [&](const char* number) {
    return example.ask([&](const app::Facts& facts) {
      const auto rows = app::meetingRows(facts, example.file().today());
      const auto row = std::ranges::find(rows, number, [](const app::MeetingRow& each) { return each.meeting.number; });
      Stands stands;
      for (const auto& planned : app::plannedOn(facts, *row, example.file().today()))
        stands.push_back(planned.stand);
      CHECK(row->plannedWithoutOutcome == std::ranges::count(stands, app::PlannedStand::outcomeMissing));
      CHECK(app::agendaOf(facts, row->meeting.id, example.file().today()).meeting.plannedWithoutOutcome == row->plannedWithoutOutcome);
      return stands;
    });
  };
  const auto decide = [&](std::size_t place, Outcome outcome, const char* on) {
    const auto done = example.file().execute(app::DatedCommand{app::RecordDecision{.stage = stages[place].id, .body = *stages[place].body, .outcome = outcome}, day(on)});
    REQUIRE(done);
  };
  CHECK(of("SG-X") == Stands{app::PlannedStand::toCome});
  CHECK(of("AB-X") == Stands{app::PlannedStand::toCome});
  example.setToday(2027y / 7 / 1);
  CHECK(of("SG-X") == Stands{app::PlannedStand::outcomeMissing});
  CHECK(of("AB-X") == Stands{app::PlannedStand::outcomeMissing}); // it waits for nothing but the outcome before it
  SECTION("and not before its turn")
  {
    decide(0, Outcome::adopted, "2027-06-28"); // after the board met
    CHECK(of("SG-X").empty());
    CHECK(of("AB-X") == Stands{app::PlannedStand::lapsed});
  }
  SECTION("nor after a no")
  {
    decide(0, Outcome::rejected, "2027-05-20");
    CHECK(of("AB-X") == Stands{app::PlannedStand::lapsed});
  }
  SECTION("until it was decided")
  {
    decide(0, Outcome::adopted, "2027-05-20");
    CHECK(of("AB-X") == Stands{app::PlannedStand::outcomeMissing});
    decide(1, Outcome::adopted, "2027-06-24");
    CHECK(of("AB-X").empty());
  }
  SECTION("or it was planned on a later one, or its round ended")
  {
    example.run(R"([{"command": "AddMeeting", "body": "SG", "date": "2027-06-03", "number": "SG-Y"}])");
    REQUIRE(example.file().execute(app::PlanBranch{.stage = stages[0].id, .body = *stages[0].body, .meeting = example.meeting("SG-Y"), .reason = "Vol.", .cause = SlipCause::ownDelay}));
    CHECK(of("SG-X").empty());
    CHECK(of("SG-Y") == Stands{app::PlannedStand::outcomeMissing});
    REQUIRE(example.file().execute(app::EndRound{.round = stages[0].round, .reason = "Gestopt."}));
    CHECK(of("SG-Y").empty());
    CHECK(of("AB-X").empty());
  }
}

TEST_CASE("signals of a case, and silencing one until a day")
{
  PlanCase example;
  const auto signalsOn = [&](const char* on) {
    return example.ask([&](const app::Facts& facts) { return app::signalReport(facts, day(on)); });
  };
  const auto first = signalsOn("2027-04-22");
  const auto missing = std::find_if(first.signals.begin(), first.signals.end(), [](const app::SignalRow& row) {
    return row.signal.kind == planning::SignalKind::outcomeMissing;
  });
  REQUIRE(missing != first.signals.end()); // the board met on 15 April
  CHECK(missing->bodyCode == "AB");
  CHECK(missing->proposalNumber == "V-2027-01");
  const auto drift = std::find_if(first.signals.begin(), first.signals.end(),
                                  [](const app::SignalRow& row) { return row.signal.kind == planning::SignalKind::drift; });
  REQUIRE(drift != first.signals.end());
  CHECK(drift->signal.names == std::vector<std::string>{"1.0", "1.0-A"});
  CHECK(iso(drift->signal.date) == "2027-03-17");
  example.run(R"({"command": "SilenceSignal", "signal": ")" + missing->signal.id +
              R"(", "until": "2027-05-03", "reason": "De griffie mailt."})");
  CHECK(signalsOn("2027-04-22").signals.size() == first.signals.size() - 1);
  REQUIRE(signalsOn("2027-04-22").silenced.size() == first.silenced.size() + 1);
  CHECK(signalsOn("2027-05-03").silenced.empty());
}

TEST_CASE("the registers say whose turn it is when, and what the day rests on")
{
  PlanCase example;
  example.run(R"([{"command": "PlanBranch", "stage": "V-2027-01/1/3", "body": "AB", "meeting": "AB-2027-02"},
                  {"command": "AddMembership", "person": "A. de Vries", "body": "AB", "onBehalfOf": "GM0505", "on": "2026-06-01"}])");
  const auto today = example.file().today();
  const auto decisions = example.ask([&](const app::Facts& facts) { return app::decisionRegister(facts, today); });
  const auto board = std::find_if(decisions.begin(), decisions.end(), [](const app::TurnRow& row) {
    return row.bodyCode == "AB" && row.proposalNumber == "V-2027-01";
  });
  REQUIRE(board != decisions.end());
  CHECK(board->basis == app::DayBasis::planned);
  CHECK(board->meetingNumber == "AB-2027-02");
  const auto council = std::find_if(decisions.begin(), decisions.end(), [](const app::TurnRow& row) {
    return row.bodyCode == "R-DOR" && row.proposalNumber == "V-2027-01";
  });
  REQUIRE(council != decisions.end());
  CHECK(council->basis == app::DayBasis::expected);
  const auto hers =
      example.ask([&](const app::Facts& facts) { return app::decisionRegister(facts, today, {.person = PersonId{1}}); });
  CHECK(
      std::all_of(hers.begin(), hers.end(), [](const app::TurnRow& row) { return row.bodyCode == "AB" || row.bodyCode == "SG"; }));
  CHECK_FALSE(hers.empty());
  const auto consulted = example.ask([&](const app::Facts& facts) { return app::consultationRegister(facts, today); });
  const auto party =
      std::find_if(consulted.begin(), consulted.end(), [](const app::TurnRow& row) { return row.who == "Onderwijs"; });
  REQUIRE(party != consulted.end());
  CHECK(party->basis == app::DayBasis::unknown);
  CHECK(party->ground == "Jeugdwet art. 2.2 lid 3");
  CHECK_FALSE(party->stage); // it is no body of the route
  CHECK_FALSE(party->stageName.empty());
}

TEST_CASE("the long-term agenda flags several proposals before one council in a month")
{
  PlanCase example;
  example.run(R"([{"command": "PlanBranch", "stage": "V-2027-01/1/4", "body": "R-DOR", "meeting": "R-DOR-2027-02"},
                  {"command": "PlanBranch", "stage": "V-2027-03/1/1", "body": "R-DOR", "meeting": "R-DOR-2027-02"},
                  {"command": "MarkSent", "stage": "V-2027-03/1/1", "termEndsOn": "2027-09-30"}])");
  const auto rows = example.ask([&](const app::Facts& facts) {
    return app::longTermAgenda(facts, example.file().today(), 12,
                               {.body = facts.where(&DecisionBody::code, std::string{"R-DOR"}).front().id});
  });
  const auto september = std::find_if(rows.begin(), rows.end(), [](const app::AgendaMonthRow& row) {
    return row.month == std::chrono::year{2027} / std::chrono::September;
  });
  REQUIRE(september != rows.end());
  CHECK(september->items.size() == 2);
  CHECK(september->proposals == 2);
  CHECK(september->crowded);
}

TEST_CASE("a public register leaves closed items out, and the register of turns holds every role")
{
  PlanCase example;
  const auto all = [&](bool publicOnly) {
    return example.ask([&](const app::Facts& facts) { return app::turnRegister(facts, example.file().today(), {.publicOnly = publicOnly}); });
  };
  const auto before = all(false);
  CHECK(std::any_of(before.begin(), before.end(), [](const app::TurnRow& row) { return row.role == StageRole::prepares || row.role == StageRole::advises; }));
  CHECK(std::any_of(before.begin(), before.end(), [](const app::TurnRow& row) { return row.role == StageRole::decides; }));
  example.run(R"([{"command": "PlanBranch", "stage": "V-2027-01/1/3", "body": "AB", "meeting": "AB-2027-02"},
                  {"command": "AddAgendaItem", "meeting": "AB-2027-02", "title": "Kader", "stage": "V-2027-01/1/3", "confidentiality": "closed"}])");
  const auto isBoard = [](const app::TurnRow& row) { return row.bodyCode == "AB" && row.meetingNumber == "AB-2027-02"; };
  const auto closed = all(false), open = all(true);
  CHECK(std::any_of(closed.begin(), closed.end(), isBoard));
  CHECK(std::none_of(open.begin(), open.end(), isBoard));
  const auto months = example.ask([&](const app::Facts& facts) { return app::longTermAgenda(facts, example.file().today(), 12, {.publicOnly = true}); });
  for (const auto& month : months)
    CHECK(std::none_of(month.items.begin(), month.items.end(), isBoard));
  SECTION("also once it was decided there")
  {
    example.setToday(std::chrono::year{2027} / 6 / 14);
    example.run(R"({"command": "RecordDecision", "stage": "V-2027-01/1/3", "body": "AB", "outcome": "adopted", "meeting": "AB-2027-02", "on": "2027-06-10"})");
    const auto decided = all(false), shown = all(true);
    const auto isDecided = [&](const app::TurnRow& row) { return isBoard(row) && row.outcome; };
    CHECK(std::any_of(decided.begin(), decided.end(), isDecided));
    CHECK(std::none_of(shown.begin(), shown.end(), isBoard));
  }
}

TEST_CASE("where it is supposed to stand says whether its day is over, not where it stood")
{
  PlanCase example;
  const auto stage = example.plan({ProposalId{3}}).stages[0].stage;
  const auto body = example.ask([](const app::Facts& facts) { return facts.where(&DecisionBody::code, std::string{"R-DOR"}).front().id; });
  example.run(R"({"command": "PlanBranch", "stage": "V-2027-03/1/1", "body": "R-DOR", "meeting": "R-DOR-2027-01"})");
  example.setToday(day("2027-07-08"));
  const auto isMissing = [&](const app::PlanningCase& read) {
    for (const auto& each : read.report.proposals.front().rounds.front().stages.front().branches)
      if (each.body == body)
        return each.outcomeMissing;
    return false;
  };
  const auto read = example.ask([&](const app::Facts& facts) { return app::planningCase(facts, day("2027-07-08"), ProposalId{3}); });
  REQUIRE(isMissing(read));
  CHECK_FALSE(isMissing(app::withPartOn(read, stage, body, std::nullopt, day("2027-09-14"))));
  CHECK(isMissing(app::withPartOn(read, stage, body, std::nullopt, day("2027-07-07"))));
}

TEST_CASE("a party required in a template is required in the rounds that begin with it")
{
  PlanCase example;
  example.run(R"({"command": "RequirePartyInTemplate", "templateStage": "kort/2", "party": "Cliëntenraad", "ground": "agreement", "source": "afspraak"})");
  const auto inTemplate = example.ask([](const app::Facts& facts) { return facts.where(&RequiredParty::party, std::string{"Cliëntenraad"}); });
  REQUIRE(inTemplate.size() == 1);
  CHECK_FALSE(inTemplate[0].stage);
  example.run(R"([{"command": "EndRound", "round": "V-2027-01/1", "reason": "Opnieuw.", "on": "2027-04-21"},
                  {"command": "StartRound", "proposal": "V-2027-01", "routeTemplate": "kort", "version": "V-2027-01@1.0", "purpose": "Opnieuw", "on": "2027-04-22"}])");
  const auto now = example.ask([](const app::Facts& facts) { return facts.where(&RequiredParty::party, std::string{"Cliëntenraad"}); });
  REQUIRE(now.size() == 2);
  CHECK(now[1].stage);
}
