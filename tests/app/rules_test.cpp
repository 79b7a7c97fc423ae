// SPDX-License-Identifier: EUPL-1.2
#include "app/case_file.h"
#include "app/queries/rules.h"
#include "support/example_case.h"
#include "support/printing.h"

#include <algorithm>

using namespace support;
using namespace domain;
using app::RuleCode;

namespace {

/// Writes rows as no command would.
void meddle(CaseUnderTest& aCase, const app::Change& change)
{
  auto& store = aCase.file().store();
  store.begin();
  REQUIRE(store.apply(change.rows()));
  store.commit();
}

template <class E> E firstOf(CaseUnderTest& aCase)
{
  const auto all = app::Facts{aCase.file().store()}.template all<E>();
  REQUIRE_FALSE(all.empty());
  return all.front();
}

/// Changes the first row of a kind behind the commands' back.
template <class E, class Edit> void spoil(CaseUnderTest& aCase, Edit&& edit)
{
  const auto before = firstOf<E>(aCase);
  auto after = before;
  edit(after);
  meddle(aCase, app::Change{}.update(before, after));
}

std::vector<RuleCode> broken(CaseUnderTest& aCase)
{
  std::vector<RuleCode> codes;
  for (const auto& each : app::ruleFindings(app::Facts{aCase.file().store()})) // as a program that opens the file finds it
    codes.push_back(each.code);
  return codes;
}

/// A proposal that was decided on, an agenda with a sub-item, a person in a body.
constexpr std::string_view soundCase = R"([
  {"command": "AddRegion", "code": "JZ31", "name": "Zuid-Holland Zuid"},
  {"command": "AddRegion", "code": "ZH", "name": "Zuid-Holland", "kind": "supraRegion"},
  {"command": "ChangeRegion", "region": "JZ31", "partOf": "ZH"},
  {"command": "AddMunicipality", "code": "GM0505", "name": "Dordrecht", "region": "JZ31", "on": "2023-01-01"},
  {"command": "AddMunicipality", "code": "GM0610", "name": "Sliedrecht", "region": "JZ31", "on": "2023-01-01"},
  {"command": "AddBody", "code": "WG", "name": "Werkgroep", "kind": "workingGroup"},
  {"command": "AddPerson", "name": "Jan"},
  {"command": "AddMembership", "person": "Jan", "body": "WG", "on": "2027-01-01", "until": "2027-12-31"},
  {"command": "AddTrack", "code": "T", "name": "Inkoop"},
  {"command": "SetParticipation", "track": "T", "municipalities": ["GM0505"], "kind": "takesPart", "on": "2027-01-01"},
  {"command": "AddProposal", "track": "T", "number": "V-1", "title": "Kader", "version": "1.0", "on": "2027-01-10"},
  {"command": "AddProposal", "track": "T", "number": "V-2", "title": "Visie", "version": "2.0", "on": "2027-01-10"},
  {"command": "AddRouteTemplate", "code": "kort", "name": "Kort", "stages": [
    {"name": "Werkgroep", "role": "prepares", "bodyKind": "workingGroup", "completion": "oneBody"},
    {"name": "Raden", "role": "decides", "selector": "everyCouncil", "completion": "allPositive"}]},
  {"command": "StartRound", "proposal": "V-1", "routeTemplate": "kort", "version": "V-1@1.0", "purpose": "x", "on": "2027-01-15"},
  {"command": "AddMeeting", "body": "WG", "number": "WG-1", "date": "2027-02-04"},
  {"command": "AddMeeting", "body": "R-DOR", "number": "R-1", "date": "2027-03-04"},
  {"command": "AddAgendaItem", "meeting": "WG-1", "title": "Kader", "stage": "V-1/1/1", "on": "2027-02-01"},
  {"command": "AddAgendaItem", "meeting": "WG-1", "title": "Deel", "parent": "WG-1#1", "on": "2027-02-01"},
  {"command": "RecordDecision", "stage": "V-1/1/1", "body": "WG", "outcome": "forwarded", "on": "2027-02-04"},
  {"command": "ConfirmDecision", "stage": "V-1/1/1", "body": "WG", "on": "2027-02-10"},
  {"command": "PassOver", "stage": "V-1/1/2", "body": "R-DOR", "reason": "x", "on": "2027-02-11"}
])";

}

TEST_CASE("a case file made by commands breaks no rule")
{
  CaseUnderTest aCase;
  CHECK(broken(aCase).empty());
  aCase.run(soundCase);
  CHECK(broken(aCase).empty());
  ExampleCase example;
  CHECK(broken(example) ==
        std::vector{RuleCode::contentMissing, RuleCode::contentMissing}); // two documents that have no bytes there
}

TEST_CASE("what other hands did to a file is found")
{
  CaseUnderTest aCase;
  aCase.run(soundCase);
  SECTION("a meeting number twice")
  {
    spoil<Meeting>(aCase, [](Meeting& meeting) { meeting.number = "R-1"; });
    CHECK(broken(aCase) == std::vector{RuleCode::meetingNumberTwice});
  }
  SECTION("a proposal number twice")
  {
    spoil<Proposal>(aCase, [](Proposal& proposal) { proposal.number = "V-2"; });
    CHECK(broken(aCase) == std::vector{RuleCode::proposalNumberTwice});
  }
  SECTION("a label twice in a meeting")
  {
    spoil<AgendaItem>(aCase, [](AgendaItem& item) { item.label = "1a"; });
    CHECK(broken(aCase) == std::vector{RuleCode::labelTwice});
  }
  SECTION("an item of another body's meeting that serves the branch, with its sub-item elsewhere")
  {
    spoil<AgendaItem>(aCase, [](AgendaItem& item) { item.meeting = MeetingId{2}; });
    CHECK(broken(aCase) == std::vector{RuleCode::bodyNotOfStage, RuleCode::subItemElsewhere});
  }
  SECTION("a version of another proposal")
  {
    spoil<Round>(aCase, [](Round& round) { round.startVersion = VersionId{2}; });
    CHECK(broken(aCase) == std::vector{RuleCode::versionOfAnotherProposal});
  }
  SECTION("a version number twice")
  {
    spoil<ProposalVersion>(aCase, [](ProposalVersion& version) {
      version.proposal = ProposalId{2};
      version.number = "2.0";
    });
    const auto found = broken(aCase);
    CHECK(std::ranges::count(found, RuleCode::versionNumberTwice) == 1);
  }
  SECTION("a decision before its meeting and confirmed before it was taken")
  {
    spoil<Decision>(aCase, [](Decision& decision) { decision.decidedOn = 2027y / 2 / 3; });
    CHECK(broken(aCase) == std::vector{RuleCode::decisionBeforeMeeting});
    spoil<Decision>(aCase, [](Decision& decision) { decision.confirmedOn = 2027y / 2 / 2; });
    CHECK(broken(aCase) == std::vector{RuleCode::decisionBeforeMeeting, RuleCode::confirmedBeforeDecided});
  }
  SECTION("a decision on another body's meeting")
  {
    spoil<Decision>(aCase, [](Decision& decision) {
      decision.meeting = MeetingId{2};
      decision.decidedOn = 2027y / 3 / 5;
      decision.confirmedOn = std::nullopt;
    });
    CHECK(broken(aCase) == std::vector{RuleCode::meetingOfAnotherBody});
  }
  SECTION("sent back to a stage that is not earlier")
  {
    spoil<Decision>(aCase, [](Decision& decision) { decision.returnsTo = StageId{2}; });
    CHECK(broken(aCase) == std::vector{RuleCode::returnsToLaterStage});
  }
  SECTION("a body that has no part in a stage")
  {
    spoil<PassedOver>(aCase, [](PassedOver& passed) { passed.body = BodyId{3}; });
    CHECK(broken(aCase) == std::vector{RuleCode::bodyNotOfStage});
  }
  SECTION("a membership that ends before it starts")
  {
    spoil<Membership>(aCase, [](Membership& membership) { membership.until = 2026y / 1 / 1; });
    CHECK(broken(aCase) == std::vector{RuleCode::endsBeforeStart});
  }
  SECTION("a region that is part of itself")
  {
    const auto before = aCase.file().read([](const app::Facts& facts) { return facts.get(RegionId{2}); }).value();
    auto after = before;
    after.partOf = RegionId{1};
    meddle(aCase, app::Change{}.update(before, after));
    CHECK(broken(aCase) == std::vector{RuleCode::circularRegion, RuleCode::circularRegion});
  }
  SECTION("a template with a stage that is not in the row")
  {
    spoil<TemplateStage>(aCase, [](TemplateStage& stage) { stage.position = 7; });
    CHECK(broken(aCase) == std::vector{RuleCode::templateNotInARow});
  }
  SECTION("a gemeente without a council")
  {
    spoil<DecisionBody>(aCase, [](DecisionBody& body) { body.kind = BodyKind::other; });
    const auto found = broken(aCase);
    CHECK(std::ranges::count(found, RuleCode::municipalityWithoutBodies) == 1);
  }
  SECTION("a document without its content")
  {
    aCase.run(
        R"({"command": "AddDocument", "title": "Weg", "sha256": "0000000000000000000000000000000000000000000000000000000000000000"})");
    CHECK(broken(aCase) == std::vector{RuleCode::contentMissing});
  }
}
