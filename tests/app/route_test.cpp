// SPDX-License-Identifier: EUPL-1.2
#include "app/case_file.h"
#include "app/command_json.h"
#include "app/queries/status.h"
#include "support/example_case.h"
#include "support/printing.h"

using namespace domain;
using namespace support;

namespace {

app::StatusReport reportOn(CaseUnderTest& example, Date day)
{
  auto report = example.file().read([&](const app::Facts& facts) { return app::statusReport(facts, day); });
  REQUIRE(report);
  return *report;
}

const ProposalVersion& versionNumbered(const app::StatusReport& report, const std::string& number, ProposalId proposal)
{
  for (const auto& [id, version] : report.names.versions)
    if (version.number == number && version.proposal == proposal)
      return version;
  FAIL("no version " << number);
  std::abort();
}

/// The branches of a stage by state.
std::map<BranchState, int> statesOf(const StageStatus& stage)
{
  std::map<BranchState, int> states;
  for (const auto& branch : stage.branches)
    ++states[branch.state];
  return states;
}

/// Ten municipalities, all taking part in the track REGIO, and the regional vision of the worked example in its second round.
class RegionalVision : public CaseUnderTest {
public:
  RegionalVision() : CaseUnderTest{2027y / 12 / 31}
  {
    std::string list =
        R"([{"command": "AddRegion", "code": "JZ31", "name": "Regio"}, {"command": "AddTrack", "code": "REGIO", "name": "Regiovisie"},
      {"command": "AddRouteTemplate", "code": "raden", "name": "Raden",
       "stages": [{"name": "Raden", "role": "decides", "selector": "everyCouncil", "completion": "allPositive"}]})";
    std::string all;
    for (const auto* letter : letters) {
      const auto code = std::string{R"("GM-)"} + letter + "\"";
      list += R"(, {"command": "AddMunicipality", "code": )" + code + R"(, "name": "Aa)" + letter +
              R"(", "region": "JZ31", "on": "2026-01-01"})";
      all += (all.empty() ? "" : ", ") + code;
    }
    list += R"(, {"command": "SetParticipation", "track": "REGIO", "kind": "takesPart", "municipalities": [)" + all +
            R"(], "on": "2026-01-01"},
      {"command": "AddProposal", "track": "REGIO", "number": "RV", "title": "Regiovisie jeugd", "version": "0.9", "on": "2027-01-04"},
      {"command": "StartRound", "proposal": "RV", "routeTemplate": "raden", "version": "RV@0.9", "purpose": "Opiniërend", "on": "2027-01-05"},
      {"command": "EndRound", "round": "RV/1", "reason": "Opgenomen in 1.0.", "on": "2027-02-20"},
      {"command": "AddVersion", "proposal": "RV", "number": "1.0", "on": "2027-02-25"},
      {"command": "StartRound", "proposal": "RV", "routeTemplate": "raden", "version": "RV@1.0", "purpose": "Vaststellen", "targetDate": "2027-06-30", "on": "2027-03-01"}])";
    run(list);
  }

  void decide(const std::string& letter, const std::string& outcome, Date on)
  {
    run(R"({"command": "RecordDecision", "stage": "RV/2/1", "body": "R-AA)" + letter + R"(", )" + outcome + R"(, "on": ")" +
        toIso(on) + "\"}");
  }

  static constexpr std::array letters{"B", "C", "D", "E", "F", "G", "H", "I", "J", "K"};
};

}

TEST_CASE("the worked example, by commands: ten councils adopt a regional vision, one of them amended")
{
  RegionalVision vision;
  const ProposalId proposal{1};
  const auto councils = [&](Date day) { return reportOn(vision, day).proposals.at(0).rounds.at(1).stages.at(0); };

  SECTION("one of the ten steps out on 1 May by decision of its college: nine from that date on, as of 30 April still ten")
  {
    vision.run(R"({"command": "SetParticipation", "track": "REGIO", "municipalities": ["GM-K"], "kind": "steppedOut",
                   "source": "Besluit college", "on": "2027-05-01"})");
    CHECK(statesOf(councils(2027y / 4 / 30)) == std::map<BranchState, int>{{BranchState::toPlan, 10}});
    CHECK(statesOf(councils(2027y / 5 / 1)) ==
          std::map<BranchState, int>{{BranchState::notApplicable, 1}, {BranchState::toPlan, 9}});
    CHECK(vision
              .refusal(
                  R"({"command": "RecordDecision", "stage": "RV/2/1", "body": "R-AAK", "outcome": "adopted", "on": "2027-06-01"})")
              .code == ErrorCode::notTakingPart);
    vision.run(R"({"command": "RecordDecision", "stage": "RV/2/1", "body": "R-AAK", "outcome": "adopted", "on": "2027-04-30"})");
  }
  SECTION("a difference of versions is told when it arises, and not with every decision after it")
  {
    vision.decide("B", R"("outcome": "adopted")", 2027y / 6 / 1);
    CHECK(vision.findings(R"({"command": "RecordDecision", "stage": "RV/2/1", "body": "R-AAK", "outcome": "adoptedAmended", "amendedVersion": "1.0-A", "on": "2027-06-08"})") ==
          std::vector{FindingCode::driftArises});
    CHECK(vision.findings(R"({"command": "RecordDecision", "stage": "RV/2/1", "body": "R-AAC", "outcome": "adopted", "on": "2027-06-15"})").empty());
  }
  SECTION("nine adopt version 1.0 on several dates in June, one adopts it with an amendment")
  {
    for (auto i = 0; i < 9; ++i)
      vision.decide(RegionalVision::letters[static_cast<std::size_t>(i)], R"("outcome": "adopted")", addDays(2027y / 6 / 1, 3 * i));
    const auto findings = vision.findings(
        R"({"command": "RecordDecision", "stage": "RV/2/1", "body": "R-AAK", "outcome": "adoptedAmended", "amendedVersion": "1.0-A", "on": "2027-06-29"})");
    CHECK(findings == std::vector{FindingCode::driftArises});

    const auto report = reportOn(vision, 2027y / 6 / 30);
    const auto& round = report.proposals.at(0).rounds.at(1);
    const auto& stage = round.stages.at(0);
    const auto& original = versionNumbered(report, "1.0", proposal);
    const auto& amended = versionNumbered(report, "1.0-A", proposal);
    CHECK(amended.amends == original.id);
    CHECK(round.version == original.id); // an amended text does not go round by itself
    std::map<std::pair<Outcome, VersionId>, int> outcomes;
    for (const auto& branch : stage.branches)
      ++outcomes[{branch.decisions.back().outcome, *branch.decisions.back().version}];
    CHECK(outcomes == std::map<std::pair<Outcome, VersionId>, int>{{{Outcome::adopted, original.id}, 9},
                                                                   {{Outcome::adoptedAmended, amended.id}, 1}});
    CHECK(stage.drift);
    CHECK_FALSE(stage.completedOn);
    CHECK_FALSE(round.completedOn);

    SECTION("the steering group accepts the drift, with its reason")
    {
      vision.run(
          R"({"command": "AcceptDrift", "stage": "RV/2/1", "reason": "Alleen een extra rapportage.", "acceptedBy": "Stuurgroep", "on": "2027-07-08"})");
      CHECK_FALSE(councils(2027y / 7 / 7).completedOn);
      const auto accepted = councils(2027y / 7 / 8);
      CHECK(accepted.completedOn == 2027y / 7 / 8);
      CHECK(accepted.drift);
      CHECK(accepted.driftAcceptance->reason == "Alleen een extra rapportage.");
      CHECK(accepted.branches.back().decisions.back().version == amended.id);
    }
    SECTION("or round 3 starts with version 1.1 for all ten")
    {
      vision.run(R"([{"command": "AddVersion", "proposal": "RV", "number": "1.1", "on": "2027-07-05"}])");
      CHECK(
          vision.findings(
              R"({"command": "StartRound", "proposal": "RV", "routeTemplate": "raden", "version": "RV@1.1", "purpose": "Opnieuw", "on": "2027-07-08"})") ==
          std::vector{FindingCode::roundAlreadyRunning});
      const auto after = reportOn(vision, 2027y / 7 / 8);
      REQUIRE(after.proposals.at(0).rounds.size() == 3);
      CHECK(after.proposals.at(0).rounds.at(2).round.number == 3);
      CHECK(statesOf(after.proposals.at(0).rounds.at(2).stages.at(0)) == std::map<BranchState, int>{{BranchState::toPlan, 10}});
      CHECK(statesOf(after.proposals.at(0).rounds.at(1).stages.at(0)) == std::map<BranchState, int>{{BranchState::decided, 10}});
    }
    SECTION("the matrix keeps showing which version each council adopted")
    {
      const auto matrix = app::statusMatrix(report);
      REQUIRE(matrix.columns.size() == 1);
      REQUIRE(matrix.rows.size() == 10);
      CHECK(matrix.cell(0, 0).branch->decisions.back().version == original.id);
      CHECK(matrix.cell(9, 0).branch->decisions.back().version == amended.id);
      CHECK(matrix.cell(9, 0).round->round.number == 2);
    }
  }
}

TEST_CASE("a round takes a copy of its template")
{
  ExampleCase example;
  const auto stages = app::Facts{example.file().store()}.where(&Stage::round, RoundId{1});
  REQUIRE(stages.size() == 4);
  CHECK(stages[1].name == "Stuurgroep");
  CHECK(stages[1].role == StageRole::advises);
  CHECK(stages[1].preparationDays == 5);
  CHECK(stages[1].body == app::Facts{example.file().store()}.where(&DecisionBody::code, std::string{"SG"}).front().id);
  CHECK(stages[3].selector == BodySelector::everyCouncil);
  CHECK_FALSE(stages[3].body);
  SECTION("bodies names the body where the template's kind does not decide it")
  {
    example.run(R"([{"command": "AddBody", "code": "SG2", "name": "Tweede", "kind": "steeringGroup", "region": "JZ31"},
      {"command": "StartRound", "proposal": "V-2027-01", "routeTemplate": "kort", "version": "V-2027-01@1.0", "purpose": "X", "bodies": [{"stage": 2, "body": "SG2"}]}])");
    const auto again = app::Facts{example.file().store()}.where(&Stage::round, RoundId{5});
    CHECK(app::Facts{example.file().store()}.get(*again.at(1).body).code == "SG2");
  }
  SECTION("a body of another region is not taken")
  {
    example.run(R"([{"command": "AddBody", "code": "SG3", "name": "Elders", "kind": "steeringGroup", "region": "ZH"},
      {"command": "StartRound", "proposal": "V-2027-01", "routeTemplate": "kort", "version": "V-2027-01@1.0", "purpose": "X"}])");
  }
}

TEST_CASE("deadlines warn, they never refuse")
{
  ExampleCase example;
  SECTION("planning on a meeting whose hand-in day has passed")
  {
    example.setToday(2027y / 5 / 4); // handed in ten days before 13 May
    CHECK(
        example.findings(
            R"([{"command": "RecordDecision", "stage": "V-2027-01/1/3", "body": "AB", "outcome": "sentBack", "returnsTo": "V-2027-01/1/2", "on": "2027-04-15"},
      {"command": "PlanBranch", "stage": "V-2027-01/1/2", "body": "SG", "meeting": "SG-2027-02"}])") ==
        std::vector{FindingCode::handInDayPassed});
    example.setToday(2027y / 5 / 7); // sent out seven days before
    CHECK(example.findings(R"({"command": "AddAgendaItem", "meeting": "SG-2027-02", "title": "Te laat"})") ==
          std::vector{FindingCode::dispatchDayPassed});
  }
  SECTION("on the hand-in day itself nothing is late")
  {
    example.setToday(2027y / 5 / 3);
    CHECK(example.findings(R"({"command": "AddAgendaItem", "meeting": "SG-2027-02", "title": "Op tijd"})").empty());
  }
  SECTION("putting a stage on an agenda that has not started")
  {
    example.run(R"({"command": "AddMeeting", "body": "R-DOR", "date": "2027-06-15"})");
    CHECK(example.findings(
              R"({"command": "AddAgendaItem", "meeting": "R-DOR-2027-01", "title": "Kader", "stage": "V-2027-01/1/4"})") ==
          std::vector{FindingCode::stageNotStartedYet});
  }
  SECTION("entering it all afterwards")
  {
    example.setToday(2028y / 3 / 1);
    example.run(R"([{"command": "AddMeeting", "body": "SG", "date": "2027-03-04"},
      {"command": "AddAgendaItem", "meeting": "SG-2027-03", "title": "Achteraf", "on": "2027-02-20"},
      {"command": "RecordDecision", "stage": "V-2027-01/1/3", "body": "AB", "outcome": "adopted", "on": "2027-04-15"},
      {"command": "ConfirmDecision", "stage": "V-2027-01/1/3", "body": "AB", "on": "2027-05-01"}])");
    CHECK(reportOn(example, 2027y / 4 / 16).proposals.at(0).rounds.at(0).stages.at(2).completedOn == 2027y / 4 / 15);
  }
}

TEST_CASE("sending starts the term")
{
  ExampleCase example;
  const auto views = [&](Date day) { return reportOn(example, day).proposals.at(2).rounds.at(0).stages.at(0); };
  SECTION("of the stage's own number of weeks")
  {
    example.run(R"({"command": "MarkSent", "stage": "V-2027-03/1/1", "on": "2027-03-15"})");
    CHECK(views(2027y / 3 / 15).termEndsOn == 2027y / 5 / 10);
    CHECK_FALSE(views(2027y / 5 / 9).completedOn);
    CHECK(views(2027y / 5 / 10).completedOn == 2027y / 5 / 10);
  }
  SECTION("or until the day that is given; no response can be recorded from that day on")
  {
    example.run(R"([{"command": "MarkSent", "stage": "V-2027-03/1/1", "termEndsOn": "2027-04-12", "on": "2027-03-15"},
      {"command": "RecordDecision", "stage": "V-2027-03/1/1", "body": "R-DOR", "outcome": "noResponse", "on": "2027-04-12"}])");
    CHECK(views(2027y / 4 / 12).branches.at(0).state == BranchState::decided);
    SECTION("and an answer that came after all is recorded over it")
    {
      example.run(
          R"({"command": "RecordDecision", "stage": "V-2027-03/1/1", "body": "R-DOR", "outcome": "viewSubmitted", "on": "2027-04-14"})");
      CHECK(views(2027y / 4 / 14).branches.at(0).decisions.size() == 2);
    }
  }
  SECTION("once; when the stage is opened again it is sent again")
  {
    example.run(R"([{"command": "MarkSent", "stage": "V-2027-03/1/1", "termEndsOn": "2027-04-01", "on": "2027-03-15"},
      {"command": "RecordDecision", "stage": "V-2027-03/1/2", "body": "AB", "outcome": "sentBack", "returnsTo": "V-2027-03/1/1", "on": "2027-04-10"},
      {"command": "MarkSent", "stage": "V-2027-03/1/1", "on": "2027-04-12"}])");
    CHECK(views(2027y / 4 / 12).termEndsOn == 2027y / 6 / 7);
    CHECK_FALSE(views(2027y / 4 / 22).completedOn);
  }
}

TEST_CASE("the changes of planned and target days are all kept")
{
  ExampleCase example;
  example.run(
      R"([{"command": "SetTargetDate", "round": "V-2027-01/1", "targetDate": "2027-12-31", "reason": "Later", "on": "2027-04-20"},
    {"command": "SetTargetDate", "round": "V-2027-01/1", "reason": "Onbekend", "on": "2027-04-21"},
    {"command": "MoveMeeting", "meeting": "AB-2027-02", "date": "2027-06-17", "reason": "Zaal bezet"},
    {"command": "PlanBranch", "stage": "V-2027-01/1/3", "body": "AB", "meeting": "AB-2027-02", "reason": "Vol"}])");
  const app::Facts facts{example.file().store()};
  const auto changes = facts.all<DateChange>();
  REQUIRE(changes.size() == 3);
  CHECK(changes[0].was == 2027y / 9 / 30);
  CHECK(changes[0].became == 2027y / 12 / 31);
  CHECK(changes[0].on == 2027y / 4 / 20);
  CHECK(changes[0].reason == "Later");
  CHECK(changes[1].was == 2027y / 12 / 31);
  CHECK_FALSE(changes[1].became);
  CHECK(changes[2].meeting == MeetingId{4});
  CHECK(changes[2].was == 2027y / 6 / 10);
  const auto placements = facts.where(&Placement::stage, StageId{3});
  REQUIRE(placements.size() == 2);
  CHECK(placements[0].meeting == MeetingId{3});
  CHECK(placements[1].reason == "Vol");
  CHECK(reportOn(example, 2027y / 4 / 22).proposals.at(0).rounds.at(0).stages.at(2).branches.at(0).meetingDate == 2027y / 6 / 17);
}

TEST_CASE("what was recorded can be mended after the round has ended")
{
  ExampleCase example;
  example.run(
      R"({"command": "RecordDecision", "stage": "V-2027-01/1/3", "body": "AB", "outcome": "withdrawn", "on": "2027-04-15"})");
  REQUIRE(reportOn(example, 2027y / 4 / 22).proposals.at(0).rounds.at(0).endedOn == 2027y / 4 / 15);
  example.run(R"({"command": "RemoveDecision", "stage": "V-2027-01/1/3", "body": "AB", "reason": "Verkeerd voorstel"})");
  CHECK_FALSE(reportOn(example, 2027y / 4 / 22).proposals.at(0).rounds.at(0).endedOn);
}

TEST_CASE("who records a decision is kept with it, and what it is on")
{
  ExampleCase example;
  example.run(R"([{"command": "AddVersion", "proposal": "V-2027-01", "number": "1.2", "on": "2027-03-01"},
    {"command": "RecordDecision", "stage": "V-2027-01/1/3", "body": "AB", "outcome": "adopted", "votesFor": 2, "source": "Telefoon", "on": "2027-04-15"}])");
  const auto decision = app::Facts{example.file().store()}.all<Decision>().back();
  CHECK(decision.recordedBy == "jansen");
  CHECK(decision.source == "Telefoon");
  CHECK(decision.meeting == MeetingId{3}); // the one on which it stood
  CHECK(decision.version == app::Facts{example.file().store()}.where(&ProposalVersion::number, std::string{"1.2"}).front().id);
  CHECK(decision.votesFor == 2);
  CHECK_FALSE(decision.votesAgainst);
}

TEST_CASE("municipalities of the same name have a row each")
{
  ExampleCase example;
  example.run(R"([{"command": "AddMunicipality", "code": "GM9999", "name": "Dordrecht", "on": "2026-01-01"},
    {"command": "SetParticipation", "track": "INKOOP", "municipalities": ["GM9999"], "kind": "takesPart", "on": "2026-12-02"}])");
  const auto report = reportOn(example, 2027y / 3 / 31);
  const auto matrix = app::statusMatrix(report);
  CHECK(matrix.rows.size() == 3);
}

TEST_CASE("a decision that was recorded wrongly is corrected in one step, by the rules of a new one")
{
  ExampleCase example;
  const auto latest = [&](const char* body) {
    const auto facts = app::Facts{example.file().store()};
    const auto id = facts.where(&DecisionBody::code, std::string{body}).front().id;
    return facts.where(&Decision::body, id).back();
  };
  const auto stateOfDordrecht = [&] {
    const auto report = reportOn(example, 2027y / 4 / 22);
    return statesOf(report.proposals.at(1).rounds.at(0).stages.at(0));
  };
  SECTION("another outcome and day; what is not given stays")
  {
    const auto before = example.dump();
    const auto entries = example.historyLength();
    example.run(R"({"command": "CorrectDecision", "stage": "V-2027-02/1/1", "body": "R-DOR", "outcome": "rejected", "decidedOn": "2027-03-11", "votesFor": 5, "votesAgainst": 20, "reason": "Verkeerde uitslag"})");
    CHECK(latest("R-DOR").outcome == Outcome::rejected);
    CHECK(latest("R-DOR").decidedOn == 2027y / 3 / 11);
    CHECK_FALSE(latest("R-DOR").version); // a refusal names none
    CHECK(latest("R-DOR").recordedBy == "jansen");
    CHECK(example.historyLength() == entries + 1);
    REQUIRE(example.file().undo());
    CHECK(example.dump() == before);
  }
  SECTION("deferred instead of adopted opens the branch again")
  {
    REQUIRE(stateOfDordrecht()[BranchState::toPlan] == 0);
    example.run(R"({"command": "CorrectDecision", "stage": "V-2027-02/1/1", "body": "R-DOR", "outcome": "deferred", "reason": "Het punt is aangehouden"})");
    CHECK(stateOfDordrecht()[BranchState::toPlan] == 1);
  }
  SECTION("a confirmation stays with it, and a condition that was met goes with its outcome")
  {
    example.run(R"([{"command": "ConfirmDecision", "stage": "V-2027-04/1/1", "body": "AB", "source": "Lijst", "on": "2027-04-15"},
      {"command": "MeetConditions", "stage": "V-2027-04/1/1", "body": "AB", "on": "2027-04-15"},
      {"command": "CorrectDecision", "stage": "V-2027-04/1/1", "body": "AB", "outcome": "adopted", "conditions": "", "reason": "Zonder voorbehoud"}])");
    CHECK(latest("AB").outcome == Outcome::adopted);
    CHECK(latest("AB").confirmedOn == 2027y / 4 / 15);
    CHECK(latest("AB").confirmedBy == "Lijst");
    CHECK_FALSE(latest("AB").conditionsMetOn);
    CHECK(latest("AB").version);
  }
  SECTION("an amendment names its version")
  {
    example.run(R"({"command": "CorrectDecision", "stage": "V-2027-02/1/1", "body": "R-DOR", "outcome": "adoptedAmended", "version": "V-2027-02@1.0", "amendedVersion": "1.0-B", "reason": "Met amendement"})");
    const auto facts = app::Facts{example.file().store()};
    CHECK(facts.get(*latest("R-DOR").version).number == "1.0-B");
    CHECK(facts.get(*latest("R-DOR").version).date == latest("R-DOR").decidedOn);
  }
  SECTION("a withdrawal that was none no longer ends the round")
  {
    example.run(R"([{"command": "RecordDecision", "stage": "V-2027-01/1/3", "body": "AB", "outcome": "withdrawn", "on": "2027-04-15"},
      {"command": "CorrectDecision", "stage": "V-2027-01/1/3", "body": "AB", "outcome": "adopted", "reason": "Verkeerd gekozen"}])");
    CHECK_FALSE(reportOn(example, 2027y / 4 / 22).proposals.at(0).rounds.at(0).endedOn);
    CHECK(latest("AB").outcome == Outcome::adopted);
  }
}
