// SPDX-License-Identifier: EUPL-1.2
#include "app/case_file.h"
#include "app/command_json.h"
#include "app/imports/body_names.h"
#include "app/queries/meetings.h"
#include "app/queries/names.h"
#include "app/queries/setup.h"
#include "app/queries/status.h"
#include "app/queries/tracks.h"
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

/// What is recorded of a gemeente in tracks: day, what it does, the decision.
Lines participationsOf(CaseUnderTest& given, const std::string& municipality)
{
  Lines lines;
  const auto id = coded<Municipality>(given, municipality).id;
  const auto all = given.file().read([&](const app::Facts& facts) { return facts.where(&Participation::municipality, id); }).value();
  for (const auto& each : all)
    lines.push_back(toIso(each.from) + " " + std::string{toText(each.kind)} + " " + each.source);
  return lines;
}

Lines namesOf(const std::vector<Municipality>& municipalities)
{
  Lines names;
  for (const auto& each : municipalities)
    names.push_back(each.name);
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
    const auto meant = given.file().read([](const app::Facts& facts) { return app::BodyNames(facts).meantBy("Raad Zwijndrecht", 2027y / 4 / 22); }).value();
    CHECK(meant == std::vector{coded<DecisionBody>(given, "R-ZWI").id});
    const auto gemeente = given.file().read([](const app::Facts& facts) { return app::municipalityMeantBy(facts, "gemeente Zwijndrecht", 2027y / 4 / 22); }).value();
    CHECK(gemeente == coded<Municipality>(given, "GM0642").id);
  }
  SECTION("a name that is only mended is mended for the past too")
  {
    given.run(R"({"command": "ChangeMunicipality", "municipality": "GM0505", "name": "Dordt"})");
    CHECK(reportAsOf(given, 2027y / 2 / 28).names.municipalities.at(coded<Municipality>(given, "GM0505").id).name == "Dordt");
    CHECK(councilsThatCount(given, "V-2027-02", 2027y / 2 / 28) == Lines{"Raad Dordt", "Raad Zwijndrecht"});
    CHECK(coded<DecisionBody>(given, "C-DOR").name == "College Dordt");
  }
  SECTION("the same name for another day moves the day, of its council and executive too")
  {
    given.run(R"({"command": "RenameMunicipality", "municipality": "GM0642", "name": "Swindrecht", "on": "2027-02-01"})");
    CHECK(councilsThatCount(given, "V-2027-02", 2027y / 2 / 1) == Lines{"Raad Dordrecht", "Raad Swindrecht"});
    given.run(R"({"command": "RenameMunicipality", "municipality": "GM0642", "name": "Swindrecht", "on": "2027-04-01"})");
    CHECK(councilsThatCount(given, "V-2027-02", 2027y / 3 / 31) == Lines{"Raad Dordrecht", "Raad Zwijndrecht"});
    CHECK(councilsThatCount(given, "V-2027-02", 2027y / 4 / 1) == Lines{"Raad Dordrecht", "Raad Swindrecht"});
    CHECK(given.file().read([](const app::Facts& facts) { return facts.all<FormerName>().size(); }) == 3);
  }
  SECTION("and for that day again it changes nothing")
  {
    CHECK(given.refusal(R"({"command": "RenameMunicipality", "municipality": "GM0642", "name": "Swindrecht ", "on": "2027-03-01"})").code == ErrorCode::nothingToChange);
  }
  SECTION("but not to before the name before it began")
  {
    given.run(R"({"command": "RenameMunicipality", "municipality": "GM0642", "name": "Drechtoever", "on": "2027-04-01"})");
    CHECK(given.refusal(R"({"command": "RenameMunicipality", "municipality": "GM0642", "name": "Drechtoever", "on": "2027-03-01"})") ==
          Error{ErrorCode::endsBeforeStart, "2027-03-01", "2027-03-02"});
    given.run(R"({"command": "RenameMunicipality", "municipality": "GM0642", "name": "Drechtoever", "on": "2027-03-02"})");
    CHECK(councilsThatCount(given, "V-2027-02", 2027y / 3 / 1) == Lines{"Raad Dordrecht", "Raad Swindrecht"});
    CHECK(councilsThatCount(given, "V-2027-02", 2027y / 3 / 2) == Lines{"Raad Dordrecht", "Raad Drechtoever"});
  }
}

TEST_CASE("the name that a thing always had cannot begin on a day")
{
  ExampleCase given;
  CHECK(given.refusal(R"({"command": "RenameMunicipality", "municipality": "GM0642", "name": "Zwijndrecht", "on": "2027-03-01"})").code == ErrorCode::nothingToChange);
  CHECK(given.refusal(R"({"command": "RenameBody", "body": "SG", "name": "Stuurgroep", "on": "2027-03-01"})").code == ErrorCode::nothingToChange);
}

TEST_CASE("a calendar that names a council means the one that is called so")
{
  ExampleCase given;
  const auto meantOn = [&](Date day, const std::string& text) {
    return given.file().read([&](const app::Facts& facts) { return app::BodyNames(facts).meantBy(text, day); }).value();
  };
  SECTION("now, before one that was")
  {
    given.run(R"([{"command": "RenameBody", "body": "WG", "name": "Overleg inkoop", "on": "2027-03-01"}, {"command": "RenameBody", "body": "SG", "name": "Werkgroep inkoop", "on": "2027-03-01"}])");
    CHECK(meantOn(2027y / 4 / 22, "Werkgroep inkoop") == std::vector{coded<DecisionBody>(given, "SG").id});
    CHECK(meantOn(2027y / 4 / 22, "Stuurgroep") == std::vector{coded<DecisionBody>(given, "SG").id});
  }
  SECTION("on the day of which it speaks, before the one that is called so now")
  {
    given.run(R"([{"command": "RenameBody", "body": "WG", "name": "Overleg inkoop", "on": "2027-03-01"}, {"command": "RenameBody", "body": "SG", "name": "Werkgroep inkoop", "on": "2027-03-01"}])");
    CHECK(meantOn(2027y / 2 / 28, "Werkgroep inkoop") == std::vector{coded<DecisionBody>(given, "WG").id});
    CHECK(meantOn(2027y / 3 / 1, "Werkgroep inkoop") == std::vector{coded<DecisionBody>(given, "SG").id});
  }
  SECTION("and that names a gemeente too")
  {
    given.run(R"([{"command": "RenameMunicipality", "municipality": "GM0642", "name": "Swindrecht", "on": "2027-03-01"}, {"command": "RenameMunicipality", "municipality": "GM0489", "name": "Zwijndrecht", "on": "2027-03-01"}])");
    const auto gemeenteOn = [&](Date day) {
      return given.file().read([&](const app::Facts& facts) { return app::municipalityMeantBy(facts, "Zwijndrecht", day); }).value();
    };
    CHECK(gemeenteOn(2027y / 2 / 28) == coded<Municipality>(given, "GM0642").id);
    CHECK(gemeenteOn(2027y / 3 / 1) == coded<Municipality>(given, "GM0489").id);
  }
  SECTION("also by the name that its gemeente had")
  {
    given.run(R"([{"command": "ChangeBody", "body": "R-ZWI", "name": "Gemeenteraad aan de Maas"}, {"command": "RenameMunicipality", "municipality": "GM0642", "name": "Swindrecht", "on": "2027-03-01"}])");
    CHECK(meantOn(2027y / 4 / 22, "Raad Zwijndrecht") == std::vector{coded<DecisionBody>(given, "R-ZWI").id});
  }
  SECTION("and before one that is to be called so, the one that was and is there")
  {
    given.run(R"([{"command": "RenameMunicipality", "municipality": "GM0642", "name": "Swindrecht", "on": "2027-03-01"},
      {"command": "MergeMunicipalities", "municipalities": ["GM0642", "GM0489"], "code": "GM1999", "name": "Zwijndrecht", "on": "2028-01-01"}])");
    CHECK(meantOn(2027y / 12 / 31, "Raad Zwijndrecht") == std::vector{coded<DecisionBody>(given, "R-ZWI").id});
  }
  SECTION("and of two gemeenten with one name that of the one that exists")
  {
    given.run(R"({"command": "MergeMunicipalities", "municipalities": ["GM0642", "GM0489"], "code": "GM1999", "name": "Zwijndrecht", "on": "2028-01-01"})");
    const auto fresh = coded<Municipality>(given, "GM1999").id;
    const auto raad = given.file().read([&](const app::Facts& facts) { return facts.where(&DecisionBody::municipality, std::optional{fresh}).front().id; }).value();
    CHECK(meantOn(2027y / 12 / 31, "Gemeenteraad Zwijndrecht") == std::vector{coded<DecisionBody>(given, "R-ZWI").id});
    CHECK(meantOn(2028y / 1 / 1, "Gemeenteraad Zwijndrecht") == std::vector{raad});
    CHECK(meantOn(2028y / 1 / 1, "Raad Barendrecht") == std::vector{coded<DecisionBody>(given, "R-BAR").id}); // nobody else is called so
    const auto gemeenteOn = [&](Date day) {
      return given.file().read([&](const app::Facts& facts) { return app::municipalityMeantBy(facts, "gemeente Zwijndrecht", day); }).value();
    };
    CHECK(gemeenteOn(2027y / 12 / 31) == coded<Municipality>(given, "GM0642").id);
    CHECK(gemeenteOn(2028y / 1 / 1) == fresh);
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

TEST_CASE("a track that is made after a merger was recorded")
{
  ExampleCase given;
  given.run(intoWaaldam);
  given.setToday(2027y / 6 / 1);
  given.run(R"([{"command": "AddTrack", "code": "VISIE", "name": "Regiovisie 2028"},
    {"command": "SetParticipation", "track": "VISIE", "municipalities": ["GM0505", "GM0642", "GM1999"], "kind": "takesPart"},
    {"command": "AddProposal", "track": "VISIE", "title": "Visie", "number": "V-9", "version": "1.0"},
    {"command": "StartRound", "proposal": "V-9", "routeTemplate": "raden", "version": "V-9@1.0", "purpose": "Vaststellen"}])");

  SECTION("has the council of the new gemeente from its first day, and of the old one until its last")
  {
    CHECK(councilsThatCount(given, "V-9", 2027y / 6 / 2) == Lines{"Raad Dordrecht", "Raad Zwijndrecht"});
    CHECK(councilsThatCount(given, "V-9", 2027y / 12 / 31) == Lines{"Raad Dordrecht", "Raad Zwijndrecht"});
    CHECK(councilsThatCount(given, "V-9", 2028y / 1 / 1) == Lines{"Raad Dordrecht", "Raad Waaldam"});
  }
  SECTION("does not list the new council before it is there")
  {
    const auto report = reportAsOf(given, 2027y / 6 / 2);
    for (const auto& proposal : report.proposals)
      for (const auto& round : proposal.rounds)
        for (const auto& stage : round.stages)
          CHECK(stage.branchOf(coded<DecisionBody>(given, "R-WAA").id) == nullptr);
  }
  SECTION("and completes without the old council, which can no longer decide")
  {
    given.setToday(2028y / 2 / 1);
    given.run(R"([{"command": "RecordDecision", "stage": "V-9/1/1", "body": "R-DOR", "outcome": "adopted", "on": "2027-12-14"},
      {"command": "RecordDecision", "stage": "V-9/1/1", "body": "R-WAA", "outcome": "adopted", "on": "2028-01-25"}])");
    const auto report = reportAsOf(given, 2028y / 2 / 1);
    for (const auto& proposal : report.proposals)
      if (proposal.proposal.number == "V-9")
        CHECK(proposal.rounds.back().completedOn == 2028y / 1 / 25);
  }
  SECTION("says of the old one that it is gone, and of both nothing on days on which they are not there")
  {
    const auto id = coded<Track>(given, "VISIE").id;
    const auto standing = [&](Date day) {
      Lines lines;
      const auto report = given.file().read([&](const app::Facts& facts) { return app::trackReport(facts, id, day); }).value();
      for (const auto& row : report.participation)
        lines.push_back(row.municipality.name + (row.exists ? "" : ", not there") + (row.now ? ", takes part" : ""));
      return lines;
    };
    CHECK(standing(2027y / 6 / 2) == Lines{"Barendrecht", "Dordrecht, takes part", "Waaldam, not there", "Zwijndrecht, takes part"});
    CHECK(standing(2028y / 1 / 1) == Lines{"Dordrecht, takes part", "Waaldam, takes part", "Zwijndrecht, not there"});
  }
  SECTION("and a round cannot start when all who took part are gone")
  {
    given.setToday(2028y / 2 / 1);
    CHECK(given.refusal(R"([{"command": "AddTrack", "code": "OUD", "name": "Oud traject"},
      {"command": "SetParticipation", "track": "OUD", "municipalities": ["GM0642"], "kind": "takesPart", "on": "2027-06-01"},
      {"command": "AddProposal", "track": "OUD", "title": "Te laat", "number": "V-10", "version": "1.0"},
      {"command": "StartRound", "proposal": "V-10", "routeTemplate": "raden", "version": "V-10@1.0", "purpose": "Vaststellen"}])") ==
          Error{ErrorCode::noParticipants, "Oud traject", "2028-02-01"});
  }
}

TEST_CASE("a gemeente whose end is recorded")
{
  ExampleCase given;
  given.run(intoWaaldam);

  SECTION("goes on in nothing else, and nothing else in it")
  {
    const Error zwijndrecht{ErrorCode::endAlreadyRecorded, "Zwijndrecht", "2027-12-31"};
    CHECK(given.refusal(R"({"command": "MergeMunicipalities", "municipalities": ["GM0642"], "into": "GM0505", "on": "2027-07-01"})") == zwijndrecht);
    CHECK(given.refusal(R"({"command": "MergeMunicipalities", "municipalities": ["GM0505"], "into": "GM0642", "on": "2027-07-01"})") == zwijndrecht);
  }
  SECTION("and nothing goes on in one before its first day")
  {
    CHECK(given.refusal(R"({"command": "MergeMunicipalities", "municipalities": ["GM0505"], "into": "GM1999", "on": "2027-12-31"})") ==
          Error{ErrorCode::municipalityNotYet, "Waaldam", "2028-01-01"});
    given.run(R"({"command": "MergeMunicipalities", "municipalities": ["GM0505"], "into": "GM1999", "on": "2028-01-01"})");
  }
  SECTION("joins a region until its last day at most")
  {
    given.run(R"([{"command": "JoinRegion", "region": "ZH", "municipality": "GM0642", "on": "2027-07-01"},
      {"command": "JoinRegion", "region": "ZH", "municipality": "GM0489", "on": "2027-07-01", "until": "2027-09-30"}])");
    CHECK(membersOf(given, "ZH", 2027y / 9 / 30) == Lines{"Barendrecht", "Zwijndrecht"});
    CHECK(membersOf(given, "ZH", 2027y / 12 / 31) == Lines{"Zwijndrecht"});
    CHECK(membersOf(given, "ZH", 2028y / 1 / 1).empty());
  }
  SECTION("has seats and weights until its last day, and none that begin later")
  {
    given.run(R"([{"command": "AddPerson", "name": "B. Vos"}, {"command": "AddMembership", "person": "B. Vos", "body": "SG", "onBehalfOf": "GM0642"},
      {"command": "AddMembership", "person": "B. Vos", "body": "R-ZWI"},
      {"command": "SetVoteWeights", "body": "AB", "weights": [{"municipality": "GM0505", "weight": 5}, {"municipality": "GM0642", "weight": 2}]}])");
    CHECK(seatsFor(given, "SG", 2027y / 12 / 31) == Lines{"Dordrecht", "Zwijndrecht"});
    CHECK(seatsFor(given, "SG", 2028y / 1 / 1) == Lines{"Dordrecht"});
    CHECK(seatsFor(given, "R-ZWI", 2028y / 1 / 1).empty());
    const auto weights = given.file().read([](const app::Facts& facts) { return facts.all<VoteWeight>(); }).value();
    for (const auto& weight : weights)
      CHECK(weight.until == (weight.weight == 2 ? std::optional<Date>{2027y / 12 / 31} : std::nullopt));
    const Error gone{ErrorCode::municipalityEnded, "Zwijndrecht", "2027-12-31"};
    CHECK(given.refusal(R"({"command": "AddMembership", "person": "B. Vos", "body": "SG", "onBehalfOf": "GM0642", "on": "2028-01-01"})") == gone);
    CHECK(given.refusal(R"({"command": "AddMembership", "person": "B. Vos", "body": "C-ZWI", "on": "2028-01-01"})") == gone);
    CHECK(given.refusal(R"({"command": "SetVoteWeights", "body": "AB", "weights": [{"municipality": "GM0642", "weight": 2}], "on": "2028-01-01"})") == gone);
    CHECK(given.refusal(R"({"command": "SetVoteWeights", "body": "R-ZWI", "weights": [{"municipality": "GM0505", "weight": 2}], "on": "2028-01-01"})") == gone);
  }
  SECTION("and its bodies meet until that day")
  {
    const Error gone{ErrorCode::municipalityEnded, "Zwijndrecht", "2027-12-31"};
    CHECK(given.refusal(R"({"command": "AddMeeting", "body": "R-ZWI", "date": "2028-01-01"})") == gone);
    given.run(R"({"command": "AddMeeting", "body": "R-ZWI", "date": "2027-12-31"})");
    CHECK(given.refusal(R"({"command": "MoveMeeting", "meeting": "R-ZWI-2027-02", "date": "2028-01-04", "reason": "Kerstreces."})") == gone);
    given.run(R"({"command": "AddMeeting", "body": "SG", "date": "2028-01-13"})");
  }
  SECTION("is not to be chosen after that day, nor the new one on a day before it is there")
  {
    const auto on = [&](Date day) { return namesOf(given.file().read([&](const app::Facts& facts) { return app::municipalitiesOn(facts, day); }).value()); };
    const auto from = [&](Date day) { return namesOf(given.file().read([&](const app::Facts& facts) { return app::municipalitiesFrom(facts, day); }).value()); };
    CHECK(on(2027y / 12 / 31) == Lines{"Barendrecht", "Dordrecht", "Zwijndrecht"});
    CHECK(on(2028y / 1 / 1) == Lines{"Dordrecht", "Waaldam"});
    CHECK(from(2027y / 12 / 31) == Lines{"Barendrecht", "Dordrecht", "Waaldam", "Zwijndrecht"});
    CHECK(from(2028y / 1 / 1) == Lines{"Dordrecht", "Waaldam"});
    const auto offers = [&](Date day, const std::string& code) {
      const auto bodies = given.file().read([&](const app::Facts& facts) { return app::bodiesFrom(facts, day); }).value();
      return std::any_of(bodies.begin(), bodies.end(), [&](const DecisionBody& body) { return body.code == code; });
    };
    CHECK(offers(2027y / 12 / 31, "R-ZWI"));
    CHECK_FALSE(offers(2028y / 1 / 1, "R-ZWI"));
    CHECK(offers(2027y / 12 / 31, "R-WAA"));
    CHECK(offers(2028y / 1 / 1, "SG"));
  }
}

TEST_CASE("what the merged would have begun later")
{
  ExampleCase given;
  const auto of = [&](const std::string& municipality) { return participationsOf(given, municipality); };
  given.run(R"([{"command": "SetParticipation", "track": "INKOOP", "municipalities": ["GM0489"], "kind": "takesPart", "source": "raadsbesluit", "on": "2028-07-01"},
    {"command": "SetParticipation", "track": "INKOOP", "municipalities": ["GM0642"], "kind": "follows", "on": "2027-06-01"}])");

  SECTION("the new gemeente begins then, by the decision of the merged one")
  {
    given.run(intoWaaldam);
    CHECK(of("GM1999") == Lines{"2028-01-01 follows Herindelingswet", "2028-07-01 takesPart raadsbesluit"});
    CHECK(councilsThatCount(given, "V-2027-03", 2028y / 7 / 1) == Lines{"Raad Dordrecht", "Raad Waaldam"});
  }
  SECTION("and an existing one until something is recorded of itself")
  {
    given.run(R"([{"command": "AddMunicipality", "code": "GM0610", "name": "Sliedrecht"},
      {"command": "SetParticipation", "track": "INKOOP", "municipalities": ["GM0610"], "kind": "doesNotTakePart", "on": "2028-06-01"},
      {"command": "MergeMunicipalities", "municipalities": ["GM0642", "GM0489"], "into": "GM0610", "on": "2028-01-01"}])");
    CHECK(of("GM0610") == Lines{"2028-06-01 doesNotTakePart ", "2028-01-01 follows "});
  }
  SECTION("and what the merged did until then stays as it was recorded")
  {
    const auto before = of("GM0642");
    given.run(intoWaaldam);
    CHECK(of("GM0642") == before);
  }
}

TEST_CASE("what the merged would have ended later")
{
  ExampleCase given;
  const auto set = [&](const std::string& municipality, const std::string& kind, const std::string& day) {
    given.run(R"({"command": "SetParticipation", "track": "INKOOP", "municipalities": [")" + municipality + R"("], "kind": ")" + kind +
              R"(", "source": "raadsbesluit )" + municipality + R"(", "on": ")" + day + "\"}");
  };
  set("GM0642", "steppedOut", "2028-07-01");

  SECTION("the new gemeente ends then, by the same decision")
  {
    given.run(intoWaaldam);
    CHECK(participationsOf(given, "GM1999") == Lines{"2028-01-01 takesPart Herindelingswet", "2028-07-01 steppedOut raadsbesluit GM0642"});
    CHECK(councilsThatCount(given, "V-2027-03", 2028y / 6 / 30) == Lines{"Raad Dordrecht", "Raad Waaldam"});
    CHECK(councilsThatCount(given, "V-2027-03", 2028y / 7 / 1) == Lines{"Raad Dordrecht"});
  }
  SECTION("it goes on while another of them would have")
  {
    set("GM0489", "takesPart", "2027-06-01");
    given.run(intoWaaldam);
    CHECK(participationsOf(given, "GM1999") == Lines{"2028-01-01 takesPart Herindelingswet"});
  }
  SECTION("and only follows once that is all that is left")
  {
    set("GM0489", "follows", "2027-06-01");
    set("GM0489", "doesNotTakePart", "2029-01-01");
    given.run(intoWaaldam);
    CHECK(participationsOf(given, "GM1999") ==
          Lines{"2028-01-01 takesPart Herindelingswet", "2028-07-01 follows raadsbesluit GM0489", "2029-01-01 doesNotTakePart raadsbesluit GM0489"});
  }
  SECTION("it begins again when one of them would have")
  {
    set("GM0489", "takesPart", "2029-01-01");
    given.run(intoWaaldam);
    CHECK(participationsOf(given, "GM1999").back() == "2029-01-01 takesPart raadsbesluit GM0489");
    CHECK(participationsOf(given, "GM1999").size() == 3);
  }
  SECTION("and what had ended before is nothing to take over")
  {
    set("GM0642", "steppedOut", "2027-07-01");
    given.run(intoWaaldam);
    CHECK(participationsOf(given, "GM1999").empty());
  }
}

TEST_CASE("memberships and seats that the merged share")
{
  ExampleCase given;
  SECTION("a region that each was in for a time is joined for as long as the longest")
  {
    given.run(R"([{"command": "JoinRegion", "region": "ZH", "municipality": "GM0642", "on": "2027-01-01", "until": "2028-03-31"},
      {"command": "JoinRegion", "region": "ZH", "municipality": "GM0489", "on": "2027-01-01", "until": "2028-09-30"}])");
    given.run(intoWaaldam);
    CHECK(membersOf(given, "ZH", 2028y / 9 / 30) == Lines{"Waaldam"});
    CHECK(membersOf(given, "ZH", 2028y / 10 / 1).empty());
  }
  SECTION("somebody who sits for one of them in a body of another leaves it once")
  {
    given.run(R"([{"command": "AddPerson", "name": "B. Vos"}, {"command": "AddMembership", "person": "B. Vos", "body": "R-ZWI", "onBehalfOf": "GM0489"}])");
    given.run(intoWaaldam);
    CHECK(seatsFor(given, "R-ZWI", 2027y / 12 / 31).size() == 3);
    CHECK(seatsFor(given, "R-ZWI", 2028y / 1 / 1).empty());
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
  SECTION("and which joins later, and steps out later, as the one that went on in it would have")
  {
    given.run(R"([{"command": "JoinRegion", "region": "ZH", "municipality": "GM0642", "on": "2028-07-01"},
      {"command": "SetParticipation", "track": "INKOOP", "municipalities": ["GM0642"], "kind": "steppedOut", "on": "2028-07-01"},
      {"command": "MergeMunicipalities", "municipalities": ["GM0642"], "into": "GM0489", "on": "2028-01-01"}])");
    CHECK(membersOf(given, "ZH", 2028y / 6 / 30).empty());
    CHECK(membersOf(given, "ZH", 2028y / 7 / 1) == Lines{"Barendrecht"});
    CHECK(councilsThatCount(given, "V-2027-03", 2028y / 6 / 30) == Lines{"Raad Barendrecht", "Raad Dordrecht"});
    CHECK(councilsThatCount(given, "V-2027-03", 2028y / 7 / 1) == Lines{"Raad Dordrecht"});
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
    CHECK(done->front().executed.findings == std::vector{Finding{FindingCode::openWhereMerged, "V-2027-03", "Raad Zwijndrecht"}});
  }
}
