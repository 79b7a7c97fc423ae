// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/case_file.h"
#include "support/case_under_test.h"

namespace presentation_tests {

inline constexpr domain::Date demoDay{std::chrono::year{2027}, std::chrono::April, std::chrono::day{22}};

/// Three gemeenten and a stuurgroep. Regiovisie V-2027-01: the stuurgroep advised, two councils adopted 1.0 and one 1.0-A.
/// Inkoopkader V-2027-02: sent back once by the stuurgroep, target 30 June, one council planned after it. Today is 22 April 2027.
inline constexpr auto regionOfThree = R"([
  {"command": "AddRegion", "code": "JZ31", "name": "Zuid-Holland Zuid", "on": "2026-01-01"},
  {"command": "AddMunicipality", "code": "GM0505", "name": "Dordrecht", "region": "JZ31", "on": "2026-01-01"},
  {"command": "AddMunicipality", "code": "GM0610", "name": "Sliedrecht", "region": "JZ31", "on": "2026-01-01"},
  {"command": "AddMunicipality", "code": "GM0642", "name": "Zwijndrecht", "region": "JZ31", "on": "2026-01-01"},
  {"command": "AddBody", "code": "WG", "name": "Werkgroep inkoop", "kind": "workingGroup", "region": "JZ31"},
  {"command": "AddBody", "code": "SG", "name": "Stuurgroep", "kind": "steeringGroup", "region": "JZ31", "handInDays": 14, "dispatchDays": 7},
  {"command": "AddTrack", "code": "INKOOP", "name": "Inkoop jeugdhulp", "kind": "procurement", "region": "JZ31"},
  {"command": "SetParticipation", "track": "INKOOP", "municipalities": ["GM0505", "GM0610", "GM0642"], "kind": "takesPart", "on": "2026-12-01"},
  {"command": "AddRouteTemplate", "code": "kort", "name": "Werkgroep tot raad", "stages": [
    {"name": "Werkgroep", "role": "prepares", "bodyKind": "workingGroup", "completion": "oneBody"},
    {"name": "Stuurgroep", "role": "advises", "bodyKind": "steeringGroup", "completion": "oneBody"},
    {"name": "Gemeenteraden", "role": "decides", "selector": "everyCouncil", "completion": "allPositive"}]},
  {"command": "AddRouteTemplate", "code": "raden", "name": "Alleen de raden", "stages": [
    {"name": "Gemeenteraden", "role": "decides", "selector": "everyCouncil", "completion": "allPositive"}]},
  {"command": "AddMeeting", "body": "SG", "date": "2027-04-29", "startTime": "14:00"},
  {"command": "AddMeeting", "body": "R-SLI", "date": "2027-07-06"},
  {"command": "AddMeeting", "body": "R-ZWI", "date": "2027-06-15", "handIn": "2027-05-25"},
  {"command": "AddProposal", "track": "INKOOP", "title": "Regiovisie", "version": "1.0", "on": "2027-01-04"},
  {"command": "StartRound", "proposal": "V-2027-01", "routeTemplate": "raden", "version": "V-2027-01@1.0", "purpose": "vaststelling", "on": "2027-02-01"},
  {"command": "RecordDecision", "stage": "V-2027-01/1/1", "body": "R-DOR", "outcome": "adopted", "on": "2027-03-10"},
  {"command": "RecordDecision", "stage": "V-2027-01/1/1", "body": "R-SLI", "outcome": "adopted", "on": "2027-04-13"},
  {"command": "RecordDecision", "stage": "V-2027-01/1/1", "body": "R-ZWI", "outcome": "adoptedAmended", "amendedVersion": "1.0-A", "text": "Amendement over wachttijden.", "on": "2027-04-20"},
  {"command": "AddProposal", "track": "INKOOP", "title": "Inkoopkader", "version": "2.0", "on": "2027-01-04"},
  {"command": "StartRound", "proposal": "V-2027-02", "routeTemplate": "kort", "version": "V-2027-02@2.0", "purpose": "vaststelling", "targetDate": "2027-06-30", "on": "2027-03-01"},
  {"command": "RecordDecision", "stage": "V-2027-02/1/1", "body": "WG", "outcome": "advisedPositive", "on": "2027-03-16"},
  {"command": "RecordDecision", "stage": "V-2027-02/1/2", "body": "SG", "outcome": "sentBack", "returnsTo": "V-2027-02/1/1", "text": "Terug: dekking niet rond.", "on": "2027-04-01"},
  {"command": "AddVersion", "proposal": "V-2027-02", "number": "2.1", "on": "2027-04-12"},
  {"command": "RecordDecision", "stage": "V-2027-02/1/1", "body": "WG", "outcome": "advisedPositive", "on": "2027-04-15"},
  {"command": "PlanBranch", "stage": "V-2027-02/1/2", "body": "SG", "meeting": "SG-2027-01", "on": "2027-04-15"},
  {"command": "PlanBranch", "stage": "V-2027-02/1/3", "body": "R-DOR", "date": "2027-06-22", "on": "2027-04-15"},
  {"command": "PlanBranch", "stage": "V-2027-02/1/3", "body": "R-SLI", "meeting": "R-SLI-2027-01", "on": "2027-04-15"}
])";

class RegionOfThree : public support::CaseUnderTest {
public:
  RegionOfThree() { run(regionOfThree); }

  /// Reads through a query as the window does.
  template <class Query>
  auto read(Query&& query)
  {
    return std::move(file().read(std::forward<Query>(query)).value());
  }
};

}
