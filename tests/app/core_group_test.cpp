// SPDX-License-Identifier: EUPL-1.2
#include "app/case_file.h"
#include "app/queries/status.h"
#include "planning/voting.h"
#include "support/case_under_test.h"
#include "support/printing.h"

using namespace domain;
using namespace support;

namespace {

/// A core group of regions with one equal vote each decides; then every executive has to carry it.
class CoreGroupCase : public CaseUnderTest {
public:
  CoreGroupCase()
  {
    run(R"([
      {"command": "AddRegion", "code": "U", "name": "Utrecht", "on": "2026-01-01"},
      {"command": "AddMunicipality", "code": "GM0344", "name": "Utrecht", "region": "U", "on": "2026-01-01"},
      {"command": "AddMunicipality", "code": "GM0307", "name": "Amersfoort", "region": "U", "on": "2026-01-01"},
      {"command": "AddBody", "code": "KG", "name": "Kerngroep", "kind": "coreGroup", "region": "U", "votingRule": "perRegion"},
      {"command": "AddTrack", "code": "INKOOP", "name": "Inkoop", "kind": "procurement", "region": "U"},
      {"command": "SetParticipation", "track": "INKOOP", "municipalities": ["GM0344", "GM0307"], "kind": "takesPart", "on": "2026-01-01"},
      {"command": "AddRouteTemplate", "code": "netwerk", "name": "Kerngroep en colleges", "stages": [
        {"name": "Kerngroep", "role": "decides", "bodyKind": "coreGroup", "completion": "oneBody"},
        {"name": "Colleges", "role": "decides", "selector": "everyExecutive", "completion": "allPositive"}]},
      {"command": "AddProposal", "track": "INKOOP", "title": "Inkoopkader", "version": "1.0", "on": "2027-01-04"},
      {"command": "StartRound", "proposal": "V-2027-01", "routeTemplate": "netwerk", "version": "V-2027-01@1.0", "purpose": "vaststelling", "on": "2027-02-01"}])");
  }
  [[nodiscard]] RoundStatus round()
  {
    return file().read([&](const app::Facts& facts) { return app::statusReport(facts, file().today()).proposals.front().rounds.front(); }).value();
  }
};

}

TEST_CASE("V12: what a core group of six equal votes decides is carried by each executive, and not decided before")
{
  CHECK(planning::resultOf({.votesFor = 4, .votesAgainst = 2, .everybodyVoted = true}) == planning::VoteResult::adopted);
  CoreGroupCase example;
  example.run(R"({"command": "RecordDecision", "stage": "V-2027-01/1/1", "body": "KG", "outcome": "adopted", "votesFor": 4, "votesAgainst": 2, "on": "2027-03-10"})");
  CHECK(example.round().stages[0].completedOn == 2027y / 3 / 10);
  CHECK_FALSE(example.round().completedOn);
  for (const auto& branch : example.round().stages[1].branches)
    CHECK(branch.state == BranchState::toPlan);
  const auto colleges = example.round().stages[1].branches;
  REQUIRE(colleges.size() == 2);
  const auto codes = example.file().read([&](const app::Facts& facts) { return std::pair{facts.get(colleges[0].body).code, facts.get(colleges[1].body).code}; }).value();
  example.run(R"({"command": "RecordDecision", "stage": "V-2027-01/1/2", "body": ")" + codes.first + R"(", "outcome": "consented", "on": "2027-03-23"})");
  CHECK_FALSE(example.round().completedOn);
  example.run(R"({"command": "RecordDecision", "stage": "V-2027-01/1/2", "body": ")" + codes.second + R"(", "outcome": "consented", "on": "2027-03-30"})");
  CHECK(example.round().completedOn == 2027y / 3 / 30);
}
