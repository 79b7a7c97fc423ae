// SPDX-License-Identifier: EUPL-1.2
#include "planning/signals.h"

#include "support/plan_cases.h"
#include "support/printing.h"

#include <catch2/catch.hpp>

using namespace planning;
using namespace domain;
using namespace support;

namespace {

const auto today = day("2027-04-22");

SignalRound aRound() { return {.proposal = ProposalId{3}, .round = RoundId{7}, .target = day("2027-06-30")}; }

SignalBranch aBranch(BranchState state)
{
  return {.proposal = ProposalId{3},
          .round = RoundId{7},
          .stage = StageId{9},
          .body = BodyId{11},
          .municipality = MunicipalityId{4},
          .state = state,
          .council = true,
          .decides = true};
}

SignalMeeting aMeeting()
{
  return {.meeting = MeetingId{21},
          .body = BodyId{2},
          .date = day("2027-04-29"),
          .handIn = day("2027-04-15"),
          .dispatch = day("2027-04-22"),
          .items = 3};
}

std::vector<SignalKind> kinds(const SignalFacts& facts, const SignalLimits& limits = {})
{
  std::vector<SignalKind> result;
  for (const auto& signal : signalsOf(facts, today, limits))
    result.push_back(signal.kind);
  return result;
}

using Kinds = std::vector<SignalKind>;

}

TEST_CASE("nothing to tell gives no signals") { CHECK(signalsOf({}, today).empty()); }

TEST_CASE("a target that cannot be met comes first, with the body that causes it")
{
  auto round = aRound();
  round.feasible = false;
  round.causes = {{StageId{9}, BodyId{11}}};
  round.causeDate = day("2027-07-06");
  round.extraMeetingBefore = day("2027-06-24");
  auto decided = aBranch(BranchState::decided);
  decided.decidedOn = day("2027-03-25");
  const auto signals = signalsOf({.rounds = {round}, .branches = {decided}}, today);
  REQUIRE(signals.size() == 2);
  CHECK(signals[0].kind == SignalKind::targetNotFeasible);
  CHECK(signals[0].id == "targetNotFeasible:7");
  CHECK(signals[0].body == BodyId{11});
  CHECK(iso(signals[0].before) == "2027-06-24");
  CHECK(signals[1].kind == SignalKind::notConfirmed);
  CHECK(signals[1].count == 4);
  decided.decides = false; // what it advised counts as it is
  CHECK(kinds({.branches = {decided}}).empty());
  round.feasible = std::nullopt; // unknown is not "no"
  CHECK(kinds({.rounds = {round}}).empty());
}

TEST_CASE("drift, skipped parties and terms of a round")
{
  auto round = aRound();
  round.driftStage = StageId{9};
  round.driftSince = day("2027-03-30");
  round.driftVersions = {"1.0", "1.0-A"};
  CHECK(kinds({.rounds = {round}}) == Kinds{SignalKind::drift});
  round = aRound();
  round.missing = {{.stage = StageId{4}, .due = day("2027-05-03"), .parties = {"Cliëntenraad", "Onderwijs"}}};
  const auto skipped = signalsOf({.rounds = {round}}, today);
  REQUIRE(skipped.size() == 1);
  CHECK(skipped[0].names == std::vector<std::string>{"Cliëntenraad", "Onderwijs"});
  round.missing.front().passedOn = day("2027-01-20"); // long ago: who was passed by stays so
  CHECK(kinds({.rounds = {round}}) == Kinds{SignalKind::partyPassedBy});
  round.missing.front().passedOn = std::nullopt;
  round.missing.front().due = day("2027-06-01"); // not near yet
  CHECK(kinds({.rounds = {round}}).empty());
  round = aRound();
  round.viewStage = StageId{7};
  round.termEndsOn = day("2027-05-01");
  round.unanswered = {{BodyId{11}, MunicipalityId{4}}};
  round.cannotMeet = {{BodyId{12}, MunicipalityId{5}}};
  CHECK(kinds({.rounds = {round}}) == Kinds{SignalKind::cannotMeetInsideTerm, SignalKind::termEndsSoon});
  round.termEndsOn = day("2027-06-24");
  CHECK(kinds({.rounds = {round}}) == Kinds{SignalKind::cannotMeetInsideTerm});
}

TEST_CASE("a body without places near its last chance is asked once for everything")
{
  auto first = aBranch(BranchState::toPlan);
  first.lastHandIn = day("2027-05-10");
  auto second = aBranch(BranchState::waiting);
  second.proposal = ProposalId{5};
  second.othersPlaced = true;
  second.lastHandIn = day("2027-06-08");
  const auto signals = signalsOf({.branches = {second, first}}, today);
  REQUIRE(signals.size() == 1);
  CHECK(signals[0].kind == SignalKind::branchToPlan);
  CHECK(signals[0].id == "branchToPlan:11");
  CHECK(signals[0].count == 2);
  CHECK(iso(signals[0].date) == "2027-05-10");
  SECTION("who stays behind the others of its stage stays on the list, without haste")
  {
    second.lastHandIn = day("2027-06-10");
    CHECK(signalsOf({.branches = {second}}, today).front().severity == SignalSeverity::notice);
    second.lastHandIn = day("2027-06-20"); // more than eight weeks away
    CHECK(kinds({.branches = {second}}).empty());
    second.lastHandIn = day("2027-06-10");
    CHECK(signals[0].severity == SignalSeverity::warning);
  }
  second.othersPlaced = false; // its turn is far off
  CHECK(signalsOf({.branches = {second, first}}, today)[0].count == 1);
  first.lastHandIn = day("2027-06-08");
  CHECK(kinds({.branches = {first}}).empty());
  SECTION("or its status has not been looked at for long")
  {
    first.stageStarted = true;
    first.changedOn = day("2027-03-01");
    CHECK(kinds({.branches = {first}}) == Kinds{SignalKind::statusOld});
  }
}

TEST_CASE("a body that has to be planned and of which no meeting is known is asked for its calendar, once for everything")
{
  auto branch = aBranch(BranchState::toPlan);
  branch.calendarUnknown = true;
  branch.stageStarted = true;
  branch.changedOn = day("2027-02-01"); // to say that its status is old besides would ask the same twice
  auto other = branch;
  other.proposal = ProposalId{5};
  const auto signals = signalsOf({.branches = {branch, other}}, today);
  REQUIRE(signals.size() == 1);
  CHECK(signals[0].kind == SignalKind::calendarUnknown);
  CHECK(signals[0].id == "calendarUnknown:11");
  CHECK(signals[0].action == SignalAction::askClerk);
  CHECK(signals[0].count == 2);
  branch.state = BranchState::waiting; // nobody of its stage has a place yet
  CHECK(kinds({.branches = {branch}}).empty());
  branch.state = BranchState::toPlan;
  branch.stageComplete = true;
  CHECK(kinds({.branches = {branch}}).empty());
}

TEST_CASE("outcomes that are missing, conditions that stay open")
{
  auto branch = aBranch(BranchState::onAgenda);
  branch.outcomeMissing = true;
  CHECK(kinds({.branches = {branch}}).empty()); // before its turn nothing can be recorded
  branch.stageStarted = true;
  branch.meetingDate = day("2027-04-20");
  CHECK(signalsOf({.branches = {branch}}, today)[0].count == 2);
  auto open = aBranch(BranchState::confirmed);
  open.conditionOpen = true;
  open.decidedOn = day("2027-03-20");
  CHECK(kinds({.branches = {open}}) == Kinds{SignalKind::conditionOpen});
  open.decidedOn = day("2027-04-15");
  CHECK(kinds({.branches = {open}}).empty());
}

TEST_CASE("papers of a meeting: dispatch, hand-in, an empty agenda")
{
  auto meeting = aMeeting();
  meeting.missing = {"afstemming"};
  CHECK(kinds({.meetings = {meeting}}) == Kinds{SignalKind::dispatchDue});
  meeting.items = 0;
  CHECK(kinds({.meetings = {meeting}}) == Kinds{SignalKind::meetingWithoutAgenda});
  meeting.dispatched = true;
  CHECK(kinds({.meetings = {meeting}}).empty());
  auto later = aMeeting();
  later.date = day("2027-05-13");
  later.handIn = day("2027-04-28");
  later.dispatch = day("2027-05-06");
  CHECK(kinds({.meetings = {later}}).empty()); // nothing is missing
  later.missing = {"bijlage"};
  CHECK(kinds({.meetings = {later}}) == Kinds{SignalKind::papersMissing});
  later.handIn = day("2027-05-03");
  CHECK(kinds({.meetings = {later}}).empty());
}

TEST_CASE("secrecy, quorum and mandates")
{
  auto meeting = aMeeting();
  meeting.dispatch = day("2027-04-24");
  meeting.closedItems = true;
  CHECK(kinds({.meetings = {meeting}}).empty());
  meeting.ratificationNeeded = true;
  CHECK(kinds({.meetings = {meeting}}) == Kinds{SignalKind::secrecyNotOnAgenda});
  meeting.ratifiesSecrecy = true;
  meeting.quorum = 6;
  meeting.members = 5;
  CHECK(kinds({.meetings = {meeting}}) == Kinds{SignalKind::noQuorumExpected});
  SignalMandate mandate{PersonId{1}, MunicipalityId{4}, day("2027-04-30"), BodyId{2}, day("2027-05-27")};
  CHECK(kinds({.mandates = {mandate}}) == Kinds{SignalKind::mandateEnds});
  mandate.nextDecision = day("2027-04-30");
  CHECK(kinds({.mandates = {mandate}}).empty());
}

TEST_CASE("what is overdue, what must start now, what is crowded")
{
  CHECK(kinds({.dues = {{"1", "Brief", day("2027-04-21")}, {"2", "Brief", today}}}) == Kinds{SignalKind::dueOverdue});
  CHECK(kinds({.starts = {{"1", "Contract", today}, {"2", "Contract", day("2027-06-23")}}}) == Kinds{SignalKind::mustStartNow});
  auto planned = aBranch(BranchState::planned);
  planned.meetingDate = day("2027-06-22");
  auto other = planned;
  other.meetingDate = day("2027-06-08");
  CHECK(kinds({.branches = {planned, other}}).empty());
  const auto crowded = signalsOf({.branches = {planned, other, planned}}, today);
  REQUIRE(crowded.size() == 1);
  CHECK(crowded[0].id == "crowdedMonth:11:2027-06");
  CHECK(crowded[0].count == 3);
}

TEST_CASE("papers that say another day, time or place than the meeting has are told until the meeting, once for each change")
{
  auto meeting = aMeeting();
  meeting.dispatched = true;
  CHECK(kinds({.meetings = {meeting}}).empty());
  meeting.outdated = "A";
  const auto signals = signalsOf({.meetings = {meeting}}, today);
  REQUIRE(signals.size() == 1);
  CHECK(signals[0].kind == SignalKind::papersSayOtherwise);
  CHECK(signals[0].meeting == MeetingId{21});
  CHECK(signals[0].names == std::vector<std::string>{"A"});
  auto again = meeting;
  again.date = day("2027-05-06");
  CHECK(signalsOf({.meetings = {again}}, today)[0].id != signals[0].id); // moved once more, it is not silenced any longer
  meeting.date = day("2027-04-21");
  CHECK(kinds({.meetings = {meeting}}).empty());
}
