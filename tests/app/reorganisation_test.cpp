// SPDX-License-Identifier: EUPL-1.2
#include "app/case_file.h"
#include "app/command_json.h"
#include "app/imports/body_names.h"
#include "app/queries/meetings.h"
#include "app/queries/names.h"
#include "app/queries/setup.h"
#include "app/queries/status.h"
#include "app/queries/votes.h"
#include "support/example_case.h"
#include "support/printing.h"

#include <algorithm>

using namespace domain;
using namespace support;

namespace {

using Lines = std::vector<std::string>;

template <class E>
E coded(CaseUnderTest& given, const std::string& code)
{
  return given.file().read([&](const app::Facts& facts) { return facts.where(&E::code, code).at(0); }).value();
}

app::StatusReport reportAsOf(CaseUnderTest& given, Date day)
{
  return given.file().read([&](const app::Facts& facts) { return app::statusReport(facts, day); }).value();
}

/// Of the stage before all councils of a proposal: "Raad Dordrecht" for each that counts on the day.
Lines councilsThatCount(CaseUnderTest& given, const std::string& proposal, Date day)
{
  Lines names;
  const auto report = reportAsOf(given, day);
  for (const auto& each : report.proposals)
    if (each.proposal.number == proposal)
      for (const auto& branch : app::municipalStage(each.rounds.back())->branches)
        if (branch.state != BranchState::notApplicable)
          names.push_back(report.names.bodies.at(branch.body).name);
  return names;
}

Lines membersOf(CaseUnderTest& given, const std::string& region, Date day)
{
  Lines names;
  const auto rows = given.file().read([&](const app::Facts& facts) { return app::regionRows(facts, day); }).value();
  for (const auto& row : rows)
    if (row.region.code == region)
      for (const auto& member : row.members)
        names.push_back(member.name);
  return names;
}

/// For whom the members of a body sit there on the day.
Lines seatsFor(CaseUnderTest& given, const std::string& body, Date day)
{
  Lines names;
  const auto id = coded<DecisionBody>(given, body).id;
  const auto seats = given.file().read([&](const app::Facts& facts) { return app::seatsOf(facts, id, day); }).value();
  for (const auto& seat : seats)
    names.push_back(seat.sitsFor.empty() ? seat.person.name : seat.sitsFor);
  return names;
}

const std::string intoWaaldam = R"({"command": "MergeMunicipalities", "municipalities": ["GM0642", "GM0489"], "code": "GM1999", "name": "Waaldam", "source": "Herindelingswet", "on": "2028-01-01"})";

}

TEST_CASE("a gemeente that is called otherwise from a day on")
{
  ExampleCase given;
  given.run(R"([{"command": "AddMeeting", "body": "R-ZWI", "date": "2027-02-16"},
    {"command": "RenameMunicipality", "municipality": "GM0642", "name": "Swindrecht", "on": "2027-03-01"}])");

  SECTION("has its name of the day in the status, and so have its council and executive")
  {
    CHECK(councilsThatCount(given, "V-2027-02", 2027y / 2 / 28) == Lines{"Raad Dordrecht", "Raad Zwijndrecht"});
    CHECK(councilsThatCount(given, "V-2027-02", 2027y / 3 / 1) == Lines{"Raad Dordrecht", "Raad Swindrecht"});
    CHECK(reportAsOf(given, 2027y / 2 / 28).names.municipalities.at(coded<Municipality>(given, "GM0642").id).name == "Zwijndrecht");
    CHECK(coded<DecisionBody>(given, "C-ZWI").name == "College Swindrecht");
  }
  SECTION("and its meetings keep the name of their day, and their numbers")
  {
    Lines names;
    const auto rows = given.file().read([&](const app::Facts& facts) { return app::meetingRows(facts, 2027y / 4 / 22, coded<DecisionBody>(given, "R-ZWI").id); }).value();
    for (const auto& row : rows)
      names.push_back(row.meeting.number + " " + row.body.name);
    CHECK(names == Lines{"R-ZWI-2027-02 Raad Zwijndrecht", "R-ZWI-2027-01 Raad Swindrecht"});
    const auto agenda = given.file().read([&](const app::Facts& facts) { return app::agendaOf(facts, rows.front().meeting.id, 2027y / 4 / 22); }).value();
    CHECK(agenda.meeting.body.name == "Raad Zwijndrecht");
  }
  SECTION("a second name for the same day mends the first one")
  {
    given.run(R"({"command": "RenameMunicipality", "municipality": "GM0642", "name": "Zwindrecht", "on": "2027-03-01"})");
    CHECK(councilsThatCount(given, "V-2027-02", 2027y / 2 / 28) == Lines{"Raad Dordrecht", "Raad Zwijndrecht"});
    CHECK(councilsThatCount(given, "V-2027-02", 2027y / 3 / 1) == Lines{"Raad Dordrecht", "Raad Zwindrecht"});
    CHECK(given.file().read([](const app::Facts& facts) { return facts.all<FormerName>().size(); }) == 3); // gemeente, raad, college
  }
  SECTION("of three names each holds in its own time")
  {
    given.run(R"({"command": "RenameMunicipality", "municipality": "GM0642", "name": "Drechtoever", "on": "2027-04-01"})");
    const auto nameOf = [&](Date day) {
      return given.file().read([&](const app::Facts& facts) { return app::nameOn(facts, coded<Municipality>(given, "GM0642"), day); }).value();
    };
    CHECK(nameOf(2027y / 2 / 28) == "Zwijndrecht");
    CHECK(nameOf(2027y / 3 / 1) == "Swindrecht");
    CHECK(nameOf(2027y / 3 / 31) == "Swindrecht");
    CHECK(nameOf(2027y / 4 / 1) == "Drechtoever");
  }
  SECTION("and a calendar that still has the old name is understood")
  {
    const auto meant = given.file().read([](const app::Facts& facts) { return app::BodyNames{facts}.meantBy("Raad Zwijndrecht"); }).value();
    CHECK(meant == std::vector{coded<DecisionBody>(given, "R-ZWI").id});
  }
  SECTION("a name that is only mended is mended for the past too")
  {
    given.run(R"({"command": "ChangeMunicipality", "municipality": "GM0505", "name": "Dordt"})");
    CHECK(reportAsOf(given, 2027y / 2 / 28).names.municipalities.at(coded<Municipality>(given, "GM0505").id).name == "Dordt");
  }
}

TEST_CASE("a body with a name of its own keeps it when its gemeente gets another")
{
  ExampleCase given;
  given.run(R"([{"command": "ChangeBody", "body": "R-ZWI", "name": "Gemeenteraad aan de Maas"}, {"command": "RenameMunicipality", "municipality": "GM0642", "name": "Swindrecht", "on": "2027-03-01"}])");
  CHECK(coded<DecisionBody>(given, "R-ZWI").name == "Gemeenteraad aan de Maas");
  CHECK(coded<DecisionBody>(given, "C-ZWI").name == "College Swindrecht");
}

TEST_CASE("a region and a body that are called otherwise from a day on")
{
  ExampleCase given;
  given.run(R"([{"command": "DescribeCase", "region": "JZ31"}, {"command": "RenameRegion", "region": "JZ31", "name": "Jeugdregio Drechtsteden", "on": "2027-04-01"},
    {"command": "RenameBody", "body": "SG", "name": "Regiegroep Jeugd", "on": "2027-04-01"}])");
  const auto regionNameOn = [&](Date day) { return given.file().read([&](const app::Facts& facts) { return app::caseOverview(facts, day).region->name; }).value(); };
  CHECK(regionNameOn(2027y / 3 / 31) == "Zuid-Holland Zuid");
  CHECK(regionNameOn(2027y / 4 / 1) == "Jeugdregio Drechtsteden");
  Lines names;
  const auto rows = given.file().read([&](const app::Facts& facts) { return app::meetingRows(facts, 2027y / 4 / 22, coded<DecisionBody>(given, "SG").id); }).value();
  for (const auto& row : rows)
    names.push_back(row.body.name);
  CHECK(names == Lines{"Stuurgroep", "Regiegroep Jeugd", "Regiegroep Jeugd"});
}

TEST_CASE("circular regions")
{
  ExampleCase given;
  given.run(R"([{"command": "AddRegion", "code": "NL", "name": "Nederland"}, {"command": "ChangeRegion", "region": "JZ31", "partOf": "ZH"}, {"command": "ChangeRegion", "region": "ZH", "partOf": "NL"}])");
  const auto error = given.refusal(R"({"command": "ChangeRegion", "region": "NL", "partOf": "JZ31"})");
  CHECK(error == Error{ErrorCode::circularRegion, "Nederland", "Zuid-Holland Zuid"});
  CHECK(given.refusal(R"({"command": "ChangeRegion", "region": "ZH", "partOf": "ZH"})").code == ErrorCode::circularRegion);
  given.run(R"([{"command": "ChangeRegion", "region": "JZ31", "partOf": null}, {"command": "ChangeRegion", "region": "NL", "partOf": "JZ31"}])");
}

TEST_CASE("a gemeente goes to another region on a day")
{
  ExampleCase given;
  given.run(R"({"command": "MoveToRegion", "municipality": "GM0642", "region": "ZH", "leaves": "JZ31", "on": "2027-07-01"})");
  CHECK(membersOf(given, "JZ31", 2027y / 6 / 30) == Lines{"Dordrecht", "Zwijndrecht"});
  CHECK(membersOf(given, "JZ31", 2027y / 7 / 1) == Lines{"Dordrecht"});
  CHECK(membersOf(given, "ZH", 2027y / 6 / 30).empty());
  CHECK(membersOf(given, "ZH", 2027y / 7 / 1) == Lines{"Zwijndrecht"});
  CHECK(councilsThatCount(given, "V-2027-03", 2027y / 7 / 1) == Lines{"Raad Dordrecht", "Raad Zwijndrecht"}); // taking part is another decision
}

TEST_CASE("gemeenten that go on as a new one")
{
  ExampleCase given;
  given.run(R"([{"command": "AddPerson", "name": "B. Vos"}, {"command": "AddMembership", "person": "B. Vos", "body": "SG", "onBehalfOf": "GM0642", "on": "2026-06-01"},
    {"command": "SetVoteWeights", "body": "AB", "weights": [{"municipality": "GM0505", "weight": 5}, {"municipality": "GM0642", "weight": 2}], "on": "2027-01-01"}])");
  CHECK(given.findings(intoWaaldam) == std::vector{FindingCode::openWhereMerged});
  given.setToday(2028y / 2 / 1);

  SECTION("are members of their region until the last day, and the new one from the next")
  {
    CHECK(membersOf(given, "JZ31", 2027y / 12 / 31) == Lines{"Dordrecht", "Zwijndrecht"});
    CHECK(membersOf(given, "JZ31", 2028y / 1 / 1) == Lines{"Dordrecht", "Waaldam"});
  }
  SECTION("count until the last day, and their open branches go over to the council of the new one")
  {
    CHECK(councilsThatCount(given, "V-2027-03", 2027y / 12 / 31) == Lines{"Raad Dordrecht", "Raad Zwijndrecht"});
    CHECK(councilsThatCount(given, "V-2027-03", 2028y / 1 / 1) == Lines{"Raad Dordrecht", "Raad Waaldam"});
    given.run(R"({"command": "RecordDecision", "stage": "V-2027-03/1/1", "body": "R-WAA", "outcome": "viewSubmitted", "on": "2028-01-20"})");
    CHECK(given.refusal(R"({"command": "RecordDecision", "stage": "V-2027-03/1/1", "body": "R-ZWI", "outcome": "viewSubmitted", "on": "2028-01-20"})").code == ErrorCode::notTakingPart);
    given.run(R"({"command": "RecordDecision", "stage": "V-2027-03/1/1", "body": "R-ZWI", "outcome": "viewSubmitted", "on": "2027-12-20"})"); // entered afterwards
  }
  SECTION("say since when they are gone and into what")
  {
    const auto old = coded<Municipality>(given, "GM0642");
    const auto fresh = coded<Municipality>(given, "GM1999");
    CHECK(old.until == 2027y / 12 / 31);
    CHECK(old.mergedInto == fresh.id);
    CHECK(fresh.from == 2028y / 1 / 1);
    const auto participations = given.file().read([&](const app::Facts& facts) { return facts.where(&Participation::municipality, fresh.id); }).value();
    REQUIRE(participations.size() == 1);
    CHECK(participations.front().source == "Herindelingswet");
  }
  SECTION("leave their seats and their weights in votes on the last day")
  {
    CHECK(seatsFor(given, "SG", 2027y / 12 / 31) == Lines{"Dordrecht", "Zwijndrecht"});
    CHECK(seatsFor(given, "SG", 2028y / 1 / 1) == Lines{"Dordrecht"});
    CHECK(seatsFor(given, "R-ZWI", 2027y / 12 / 31) == Lines{"R. Smit", "L. Peters"});
    CHECK(seatsFor(given, "R-ZWI", 2028y / 1 / 1).empty());
    const auto weights = given.file().read([](const app::Facts& facts) { return facts.all<VoteWeight>(); }).value();
    for (const auto& weight : weights)
      CHECK(weight.until.has_value() == (weight.weight == 2));
  }
  SECTION("and all of it is one step back")
  {
    ExampleCase untouched;
    untouched.run(R"([{"command": "AddPerson", "name": "B. Vos"}, {"command": "AddMembership", "person": "B. Vos", "body": "SG", "onBehalfOf": "GM0642", "on": "2026-06-01"},
      {"command": "SetVoteWeights", "body": "AB", "weights": [{"municipality": "GM0505", "weight": 5}, {"municipality": "GM0642", "weight": 2}], "on": "2027-01-01"}])");
    REQUIRE(given.file().undo());
    CHECK(given.dump() == untouched.dump());
  }
}

TEST_CASE("a gemeente that goes on in one that is there already")
{
  ExampleCase given;
  SECTION("which takes its places where it had none")
  {
    given.run(R"({"command": "MergeMunicipalities", "municipalities": ["GM0642"], "into": "GM0489", "on": "2028-01-01"})");
    CHECK(membersOf(given, "JZ31", 2028y / 1 / 1) == Lines{"Barendrecht", "Dordrecht"});
    CHECK(councilsThatCount(given, "V-2027-03", 2028y / 1 / 1) == Lines{"Raad Barendrecht", "Raad Dordrecht"});
  }
  SECTION("which stays what it is where it takes part itself")
  {
    given.run(R"([{"command": "SetParticipation", "track": "INKOOP", "municipalities": ["GM0505"], "kind": "follows", "on": "2027-06-01"},
      {"command": "MergeMunicipalities", "municipalities": ["GM0642"], "into": "GM0505", "on": "2028-01-01"}])");
    CHECK(membersOf(given, "JZ31", 2028y / 1 / 1) == Lines{"Dordrecht"});
    const auto own = given.file().read([&](const app::Facts& facts) { return facts.where(&Participation::municipality, coded<Municipality>(given, "GM0505").id); }).value();
    CHECK(own.back().kind == ParticipationKind::follows);
  }
  SECTION("and what it would have joined later it does not join")
  {
    given.run(R"([{"command": "JoinRegion", "region": "ZH", "municipality": "GM0642", "on": "2028-07-01"},
      {"command": "SetParticipation", "track": "INKOOP", "municipalities": ["GM0642"], "kind": "steppedOut", "on": "2028-07-01"},
      {"command": "MergeMunicipalities", "municipalities": ["GM0642"], "into": "GM0489", "on": "2028-01-01"}])");
    CHECK(membersOf(given, "ZH", 2028y / 6 / 30).empty());
    CHECK(membersOf(given, "ZH", 2028y / 7 / 1) == Lines{"Barendrecht"});
    CHECK(councilsThatCount(given, "V-2027-03", 2028y / 7 / 1) == Lines{"Raad Barendrecht", "Raad Dordrecht"});
  }
}

TEST_CASE("a merger dated before the decisions of the merged")
{
  ExampleCase given; // Raad Zwijndrecht decided on 17 March 2027
  const auto mergeOn = [](const std::string& day) { return R"({"command": "MergeMunicipalities", "municipalities": ["GM0489", "GM0642"], "into": "GM0505", "on": ")" + day + "\"}"; };
  SECTION("is refused, and names the first of them")
  {
    given.run(R"({"command": "RecordDecision", "stage": "V-2027-03/1/1", "body": "R-ZWI", "outcome": "viewSubmitted", "on": "2027-04-13"})");
    CHECK(given.refusal(mergeOn("2027-03-01")) == Error{ErrorCode::decidedAfterEnd, "Raad Zwijndrecht", "2027-03-17"});
    CHECK(given.refusal(mergeOn("2027-03-17")) == Error{ErrorCode::decidedAfterEnd, "Raad Zwijndrecht", "2027-03-17"});
    CHECK(given.refusal(mergeOn("2027-03-18")) == Error{ErrorCode::decidedAfterEnd, "Raad Zwijndrecht", "2027-04-13"});
    given.run(mergeOn("2027-04-14"));
  }
  SECTION("is refused before a meeting for which something is planned, until that is planned otherwise")
  {
    given.run(R"([{"command": "AddMeeting", "body": "R-ZWI", "date": "2027-06-22"}, {"command": "PlanBranch", "stage": "V-2027-03/1/1", "body": "R-ZWI", "meeting": "R-ZWI-2027-02"}])");
    CHECK(given.refusal(mergeOn("2027-06-22")) == Error{ErrorCode::plannedAfterEnd, "Raad Zwijndrecht", "2027-06-22"});
    given.run(R"({"command": "PlanBranch", "stage": "V-2027-03/1/1", "body": "R-ZWI"})");
    CHECK(given.findings(mergeOn("2027-06-22")) == std::vector{FindingCode::openWhereMerged});
  }
  SECTION("and what is still open is named, round by round")
  {
    const auto done = app::executeList(given.file(), mergeOn("2028-01-01"), given.folder());
    REQUIRE(done);
    CHECK(done->front().executed.findings == std::vector{Finding{FindingCode::openWhereMerged, "V-2027-03, Raad Zwijndrecht"}});
  }
}
