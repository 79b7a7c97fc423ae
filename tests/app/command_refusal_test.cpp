// SPDX-License-Identifier: EUPL-1.2
#include "app/command_type.h"
#include "support/example_case.h"
#include "support/printing.h"

#include <fstream>
#include <nlohmann/json.hpp>
#include <set>

using namespace domain;
using namespace support;

namespace {

/// A command that is refused on the example case, after `before` was executed.
struct Refusal {
  ErrorCode code;
  std::string json;
  std::string before = "[]";
};

const std::string tooLongName(301, 'x');
const std::string tooLongText(200'001, 'x');

/// {"command": NAME, …rest}, with ≈ for a text that is too long for running text and ~ for one that is too long for a name.
std::string command(std::string text)
{
  const auto put = [&](std::string_view mark, const std::string& with) {
    if (const auto at = text.find(mark); at != std::string::npos)
      text.replace(at, mark.size(), with);
  };
  put("≈", tooLongText);
  put("~", tooLongName);
  return text;
}

const std::string endedRound = R"({"command": "EndRound", "round": "V-2027-01/1", "reason": "Gestopt.", "on": "2027-04-20"})";
const std::string endedViews = R"({"command": "EndRound", "round": "V-2027-03/1", "reason": "Gestopt.", "on": "2027-04-20"})";
const std::string endedVision = R"({"command": "EndRound", "round": "V-2027-02/1", "reason": "Gestopt.", "on": "2027-04-20"})";
const std::string steppedOut =
    R"({"command": "SetParticipation", "track": "INKOOP", "municipalities": ["GM0642"], "kind": "steppedOut", "on": "2027-04-01"})";

const std::string steppedOutWithMeeting = "[" + steppedOut + R"(, {"command": "AddMeeting", "body": "R-ZWI", "date": "2027-06-22"}])";

const std::vector<Refusal>& refusals()
{
  static const std::vector<Refusal> all{
      {ErrorCode::textTooLong, R"({"command": "DescribeCase", "name": "~"})"},

      {ErrorCode::emptyText, R"({"command": "AddRegion", "code": " ", "name": "Zuid"})"},
      {ErrorCode::textTooLong, R"({"command": "AddRegion", "code": "Z", "name": "~"})"},
      {ErrorCode::alreadyExists, R"({"command": "AddRegion", "code": "JZ31", "name": "Nog een"})"},
      {ErrorCode::emptyText, R"({"command": "ChangeRegion", "region": "JZ31", "name": ""})"},
      {ErrorCode::textTooLong, R"({"command": "ChangeRegion", "region": "JZ31", "name": "~"})"},
      {ErrorCode::circularRegion, R"({"command": "ChangeRegion", "region": "JZ31", "partOf": "JZ31"})"},
      {ErrorCode::circularRegion, R"({"command": "ChangeRegion", "region": "ZH", "partOf": "JZ31"})",
       R"({"command": "ChangeRegion", "region": "JZ31", "partOf": "ZH"})"},

      {ErrorCode::emptyText, R"({"command": "AddMunicipality", "code": "GM0610", "name": "\n "})"},
      {ErrorCode::textTooLong, R"({"command": "AddMunicipality", "code": "~", "name": "Sliedrecht"})"},
      {ErrorCode::alreadyExists, R"({"command": "AddMunicipality", "code": "GM0505", "name": "Dordrecht"})"},
      {ErrorCode::emptyText, R"({"command": "ChangeMunicipality", "municipality": "GM0505", "name": ""})"},
      {ErrorCode::textTooLong, R"({"command": "ChangeMunicipality", "municipality": "GM0505", "name": "~"})"},
      {ErrorCode::endsBeforeStart,
       R"({"command": "JoinRegion", "region": "ZH", "municipality": "GM0505", "on": "2027-02-01", "until": "2027-01-31"})"},
      {ErrorCode::alreadyExists, R"({"command": "JoinRegion", "region": "JZ31", "municipality": "GM0505", "on": "2027-02-01"})"},
      {ErrorCode::unknownReference, R"({"command": "LeaveRegion", "region": "ZH", "municipality": "GM0505"})"},
      {ErrorCode::endsBeforeStart, R"({"command": "LeaveRegion", "region": "JZ31", "municipality": "GM0505", "on": "2025-12-31"})"},

      {ErrorCode::emptyText, R"({"command": "AddBody", "code": "", "name": "Bestuur", "kind": "dailyBoard"})"},
      {ErrorCode::textTooLong, R"({"command": "AddBody", "code": "DB", "name": "Bestuur", "kind": "dailyBoard", "note": "≈"})"},
      {ErrorCode::alreadyExists, R"({"command": "AddBody", "code": "R-DOR", "name": "Nog een raad", "kind": "council"})"},
      {ErrorCode::numberOutOfRange,
       R"({"command": "AddBody", "code": "DB", "name": "Bestuur", "kind": "dailyBoard", "quorum": -1})"},
      {ErrorCode::numberOutOfRange,
       R"({"command": "AddBody", "code": "DB", "name": "Bestuur", "kind": "dailyBoard", "handInDays": 366})"},
      {ErrorCode::emptyText, R"({"command": "ChangeBody", "body": "SG", "code": ""})"},
      {ErrorCode::textTooLong, R"({"command": "ChangeBody", "body": "SG", "name": "~"})"},
      {ErrorCode::alreadyExists, R"({"command": "ChangeBody", "body": "SG", "code": "AB"})"},
      {ErrorCode::numberOutOfRange, R"({"command": "ChangeBody", "body": "SG", "dispatchDays": -1})"},

      {ErrorCode::emptyText, R"({"command": "AddPerson", "name": ""})"},
      {ErrorCode::textTooLong, R"({"command": "AddPerson", "name": "J", "email": "~"})"},
      {ErrorCode::emptyText, R"({"command": "ChangePerson", "person": "A. de Vries", "name": ""})"},
      {ErrorCode::textTooLong, R"({"command": "ChangePerson", "person": "A. de Vries", "function": "~"})"},
      {ErrorCode::textTooLong, R"({"command": "AddMembership", "person": "A. de Vries", "body": "AB", "organisation": "~"})"},
      {ErrorCode::endsBeforeStart,
       R"({"command": "AddMembership", "person": "A. de Vries", "body": "AB", "on": "2027-01-01", "until": "2026-12-31"})"},
      {ErrorCode::endsBeforeStart, R"({"command": "EndMembership", "membership": 1, "on": "2026-05-31"})"},
      {ErrorCode::emptyText, R"({"command": "AddMandate", "person": "A. de Vries", "covers": ""})"},
      {ErrorCode::textTooLong, R"({"command": "AddMandate", "person": "A. de Vries", "covers": "~"})"},
      {ErrorCode::endsBeforeStart,
       R"({"command": "AddMandate", "person": "A. de Vries", "covers": "Alles", "on": "2027-01-02", "until": "2027-01-01"})"},
      {ErrorCode::endsBeforeStart, R"({"command": "EndMandate", "mandate": 1, "on": "2026-05-31"})"},

      {ErrorCode::emptyText, R"({"command": "AddTrack", "code": "T", "name": ""})"},
      {ErrorCode::textTooLong, R"({"command": "AddTrack", "code": "T", "name": "~"})"},
      {ErrorCode::alreadyExists, R"({"command": "AddTrack", "code": "INKOOP", "name": "Inkoop"})"},
      {ErrorCode::emptyText, R"({"command": "ChangeTrack", "track": "INKOOP", "name": ""})"},
      {ErrorCode::textTooLong, R"({"command": "ChangeTrack", "track": "INKOOP", "name": "~"})"},
      {ErrorCode::textTooLong,
       R"({"command": "SetParticipation", "track": "INKOOP", "municipalities": ["GM0505"], "kind": "follows", "source": "~"})"},
      {ErrorCode::missingField, R"({"command": "SetParticipation", "track": "INKOOP", "municipalities": [], "kind": "follows"})"},

      {ErrorCode::emptyText, R"({"command": "AddProposal", "track": "INKOOP", "title": ""})"},
      {ErrorCode::emptyText, R"({"command": "AddProposal", "track": "INKOOP", "title": "Iets", "number": ""})"},
      {ErrorCode::textTooLong, R"({"command": "AddProposal", "track": "INKOOP", "title": "Iets", "summary": "≈"})"},
      {ErrorCode::textTooLong, R"({"command": "AddProposal", "track": "INKOOP", "title": "Iets", "decisionPoints": ["≈"]})"},
      {ErrorCode::alreadyExists, R"({"command": "AddProposal", "track": "INKOOP", "title": "Iets", "number": "V-2027-01"})"},
      {ErrorCode::emptyText, R"({"command": "ChangeProposal", "proposal": "V-2027-01", "number": ""})"},
      {ErrorCode::textTooLong, R"({"command": "ChangeProposal", "proposal": "V-2027-01", "owner": "~"})"},
      {ErrorCode::alreadyExists, R"({"command": "ChangeProposal", "proposal": "V-2027-01", "number": "V-2027-02"})"},
      {ErrorCode::emptyText, R"({"command": "AddVersion", "proposal": "V-2027-01", "number": ""})"},
      {ErrorCode::textTooLong, R"({"command": "AddVersion", "proposal": "V-2027-01", "number": "1.1", "note": "≈"})"},
      {ErrorCode::alreadyExists, R"({"command": "AddVersion", "proposal": "V-2027-01", "number": "1.0"})"},
      {ErrorCode::versionOfAnotherProposal,
       R"({"command": "AddVersion", "proposal": "V-2027-01", "number": "1.1", "amends": "V-2027-02@1.0"})"},
      {ErrorCode::textTooLong, R"({"command": "SetDecisionPoints", "version": "V-2027-01@1.0", "decisionPoints": ["≈"]})"},
      {ErrorCode::emptyText, R"({"command": "AddConsultation", "proposal": "V-2027-01", "party": ""})"},
      {ErrorCode::textTooLong, R"({"command": "AddConsultation", "proposal": "V-2027-01", "party": "Raad", "cameOut": "≈"})"},

      {ErrorCode::emptyText, R"({"command": "AddRouteTemplate", "code": "x", "name": "", "stages": []})"},
      {ErrorCode::textTooLong, R"({"command": "AddRouteTemplate", "code": "x", "name": "~", "stages": []})"},
      {ErrorCode::alreadyExists, R"({"command": "AddRouteTemplate", "code": "kort", "name": "Kort", "stages": []})"},
      {ErrorCode::templateWithoutStages, R"({"command": "AddRouteTemplate", "code": "x", "name": "Leeg", "stages": []})"},
      {ErrorCode::numberOutOfRange,
       R"({"command": "AddRouteTemplate", "code": "x", "name": "X", "stages": [{"name": "S", "role": "decides", "completion": "oneBody", "preparationDays": -1}]})"},
      {ErrorCode::numberOutOfRange,
       R"({"command": "AddRouteTemplate", "code": "x", "name": "X", "stages": [{"name": "S", "role": "decides", "completion": "oneBody", "termWeeks": 0}]})"},

      {ErrorCode::emptyText,
       R"({"command": "StartRound", "proposal": "V-2027-01", "routeTemplate": "raden", "version": "V-2027-01@1.0", "purpose": ""})"},
      {ErrorCode::textTooLong,
       R"({"command": "StartRound", "proposal": "V-2027-01", "routeTemplate": "raden", "version": "V-2027-01@1.0", "purpose": "~"})"},
      {ErrorCode::inFuture,
       R"({"command": "StartRound", "proposal": "V-2027-01", "routeTemplate": "raden", "version": "V-2027-01@1.0", "purpose": "X", "on": "2027-04-23"})"},
      {ErrorCode::versionOfAnotherProposal,
       R"({"command": "StartRound", "proposal": "V-2027-01", "routeTemplate": "raden", "version": "V-2027-02@1.0", "purpose": "X"})"},
      {ErrorCode::endsBeforeStart,
       R"({"command": "StartRound", "proposal": "V-2027-01", "routeTemplate": "raden", "version": "V-2027-01@1.0", "purpose": "X", "targetDate": "2027-04-21"})"},
      {ErrorCode::unknownReference,
       R"({"command": "StartRound", "proposal": "V-2027-01", "routeTemplate": "raden", "version": "V-2027-01@1.0", "purpose": "X", "bodies": [{"stage": 1, "body": "SG"}]})"},
      {ErrorCode::unknownReference,
       R"({"command": "StartRound", "proposal": "V-2027-01", "routeTemplate": "kort", "version": "V-2027-01@1.0", "purpose": "X", "bodies": [{"stage": 5, "body": "SG"}]})"},
      {ErrorCode::noBodyForStage,
       R"({"command": "StartRound", "proposal": "V-2027-01", "routeTemplate": "kort", "version": "V-2027-01@1.0", "purpose": "X"})",
       R"({"command": "AddBody", "code": "SG2", "name": "Tweede stuurgroep", "kind": "steeringGroup", "region": "JZ31"})"},
      {ErrorCode::noParticipants,
       R"({"command": "StartRound", "proposal": "V-2027-01", "routeTemplate": "raden", "version": "V-2027-01@1.0", "purpose": "X", "on": "2026-11-30"})"},

      {ErrorCode::reasonRequired,
       R"({"command": "SetTargetDate", "round": "V-2027-01/1", "targetDate": "2027-10-01", "reason": " \n"})"},
      {ErrorCode::textTooLong,
       R"({"command": "SetTargetDate", "round": "V-2027-01/1", "targetDate": "2027-10-01", "reason": "≈"})"},
      {ErrorCode::textTooLong, R"({"command": "SetEquatedDays", "year": 2029, "days": [], "source": "~"})"},
      {ErrorCode::numberOutOfRange, R"({"command": "SetEquatedDays", "year": 2100, "days": []})"},
      {ErrorCode::impossibleDate, R"({"command": "SetEquatedDays", "year": 2029, "days": ["2030-05-10"]})"},
      {ErrorCode::emptyText, R"({"command": "AddTermAgreement", "code": "", "name": "X", "trigger": "X", "amount": 1, "unit": "weeks"})"},
      {ErrorCode::textTooLong, R"({"command": "AddTermAgreement", "code": "X", "name": "~", "trigger": "X", "amount": 1, "unit": "weeks"})"},
      {ErrorCode::alreadyExists, R"({"command": "AddTermAgreement", "code": "WGR-1-3", "name": "X", "trigger": "X", "amount": 1, "unit": "weeks"})"},
      {ErrorCode::alreadyExists, R"({"command": "AddTermAgreement", "code": "DRIE-WEKEN", "name": "X", "trigger": "X", "amount": 1, "unit": "weeks"})"},
      {ErrorCode::unknownValue, R"({"command": "AddTermAgreement", "code": "X", "name": "X", "trigger": "X", "direction": "fixed", "amount": 1, "unit": "weeks"})"},
      {ErrorCode::unknownValue, R"({"command": "AddTermAgreement", "code": "X", "name": "X", "trigger": "X", "amount": 1, "unit": "meetings"})"},
      {ErrorCode::numberOutOfRange, R"({"command": "AddTermAgreement", "code": "X", "name": "X", "trigger": "X", "amount": 0, "unit": "weeks"})"},
      {ErrorCode::stillInUse, R"({"command": "RemoveTermAgreement", "termAgreement": "DRIE-WEKEN"})",
       R"({"command": "SetStageTerm", "stage": "V-2027-03/1/1", "termRule": "DRIE-WEKEN"})"},
      {ErrorCode::emptyText, R"({"command": "AddClosedPeriod", "bodies": ["AB"], "name": " ", "from": "2027-07-10", "until": "2027-07-11"})"},
      {ErrorCode::textTooLong, R"({"command": "AddClosedPeriod", "bodies": ["AB"], "name": "~", "from": "2027-07-10", "until": "2027-07-11"})"},
      {ErrorCode::endsBeforeStart, R"({"command": "AddClosedPeriod", "bodies": ["AB"], "name": "X", "from": "2027-07-10", "until": "2027-07-09"})"},
      {ErrorCode::outsideCalendar, R"({"command": "AddClosedPeriod", "bodies": ["AB"], "name": "X", "from": "2099-12-01", "until": "2100-01-01"})"},
      {ErrorCode::missingField, R"({"command": "AddClosedPeriod", "name": "X", "from": "2027-07-10", "until": "2027-07-11"})"},
      {ErrorCode::numberOutOfRange, R"({"command": "SetBodyRhythm", "body": "AB", "kind": "monthly", "weekday": 8})"},
      {ErrorCode::numberOutOfRange, R"({"command": "SetBodyRhythm", "body": "AB", "kind": "weekly", "every": 0})"},
      {ErrorCode::missingField, R"({"command": "SetBodyRhythm", "body": "AB", "kind": "monthly"})"},
      {ErrorCode::endsBeforeStart, R"({"command": "SetBodyRhythm", "body": "AB", "kind": "weekly", "from": "2027-05-01", "until": "2027-04-30"})"},
      {ErrorCode::outsideCalendar, R"({"command": "SetBodyRhythm", "body": "AB", "kind": "weekly", "from": "2101-05-01"})"},
      {ErrorCode::emptyText, R"({"command": "RequireParty", "stage": "V-2027-01/1/3", "party": "X", "ground": "agreement", "source": ""})"},
      {ErrorCode::textTooLong, R"({"command": "RequireParty", "stage": "V-2027-01/1/3", "party": "~", "ground": "agreement", "source": "X"})"},
      {ErrorCode::alreadyExists, R"({"command": "RequireParty", "stage": "V-2027-03/1/2", "party": "Onderwijs", "ground": "agreement", "source": "X"})"},
      {ErrorCode::emptyText, R"({"command": "RequirePartyInTemplate", "templateStage": "kort/2", "party": " ", "ground": "agreement", "source": "X"})"},
      {ErrorCode::textTooLong, R"({"command": "RequirePartyInTemplate", "templateStage": "kort/2", "party": "X", "ground": "agreement", "source": "~"})"},
      {ErrorCode::alreadyExists, R"({"command": "RequirePartyInTemplate", "templateStage": "kort/2", "party": "Onderwijs", "ground": "agreement", "source": "X"})",
       R"({"command": "RequirePartyInTemplate", "templateStage": "kort/2", "party": "Onderwijs", "ground": "statute", "source": "Jeugdwet art. 2.2 lid 3"})"},
      {ErrorCode::roundEnded, R"({"command": "SetStageTerm", "stage": "V-2027-03/1/1", "termWeeks": 6})", endedViews},
      {ErrorCode::stageAlreadyComplete, R"({"command": "SetStageTerm", "stage": "V-2027-01/1/1", "termWeeks": 6})"},
      {ErrorCode::numberOutOfRange, R"({"command": "SetStageTerm", "stage": "V-2027-03/1/1", "termWeeks": 0})"},
      {ErrorCode::numberOutOfRange, R"({"command": "SetStageTerm", "stage": "V-2027-03/1/1", "extraWeeks": 53})"},
      {ErrorCode::numberOutOfRange, R"({"command": "SetStageTerm", "stage": "V-2027-03/1/1", "preparationDays": -1})"},
      {ErrorCode::unknownValue, R"({"command": "SetStageTerm", "stage": "V-2027-03/1/1", "termRule": "WGR-35-1a"})"},
      {ErrorCode::unknownValue, R"({"command": "SetStageTerm", "stage": "V-2027-03/1/1", "termRule": "NERGENS"})"},
      {ErrorCode::numberOutOfRange, R"({"command": "SetPlanMargin", "round": "V-2027-01/1", "marginDays": -1})"},
      {ErrorCode::emptyText, R"({"command": "SilenceSignal", "signal": "", "until": "2027-05-01", "reason": "X"})"},
      {ErrorCode::textTooLong, R"({"command": "SilenceSignal", "signal": "~", "until": "2027-05-01", "reason": "X"})"},
      {ErrorCode::reasonRequired, R"({"command": "SilenceSignal", "signal": "drift:1", "until": "2027-05-01", "reason": " "})"},
      {ErrorCode::endsBeforeStart, R"({"command": "SilenceSignal", "signal": "drift:1", "until": "2027-04-22", "reason": "X"})"},
      {ErrorCode::nothingToChange, R"({"command": "EndSilence", "signal": "drift:1"})"},
      {ErrorCode::textTooLong, R"({"command": "AcceptPlan", "round": "V-2027-01/1", "reason": "≈"})"},
      {ErrorCode::unknownReference, R"({"command": "AcceptPlan", "round": "V-2027-01/1", "choices": [{"stage": "V-2027-03/1/2", "body": "AB", "meeting": "AB-2027-02"}]})"},
      {ErrorCode::roundEnded, R"({"command": "AcceptPlan", "round": "V-2027-01/1", "choices": [{"stage": "V-2027-01/1/3", "body": "AB", "meeting": "AB-2027-02"}]})", endedRound},
      {ErrorCode::notABodyOfStage, R"({"command": "AcceptPlan", "round": "V-2027-01/1", "choices": [{"stage": "V-2027-01/1/3", "body": "SG", "meeting": "SG-2027-02"}]})"},
      {ErrorCode::notTakingPart, R"({"command": "AcceptPlan", "round": "V-2027-03/1", "choices": [{"stage": "V-2027-03/1/1", "body": "R-ZWI", "meeting": "R-ZWI-2027-01"}]})", steppedOutWithMeeting},
      {ErrorCode::alreadyPassedOver, R"({"command": "AcceptPlan", "round": "V-2027-01/1", "choices": [{"stage": "V-2027-01/1/4", "body": "R-ZWI", "meeting": "R-ZWI-2027-01"}]})",
       R"({"command": "AddMeeting", "body": "R-ZWI", "date": "2027-06-22"})"},
      {ErrorCode::alreadyDecided, R"({"command": "AcceptPlan", "round": "V-2027-01/1", "choices": [{"stage": "V-2027-01/1/2", "body": "SG", "meeting": "SG-2027-02"}]})"},
      {ErrorCode::alreadyOnAgenda, R"({"command": "AcceptPlan", "round": "V-2027-01/1", "choices": [{"stage": "V-2027-01/1/3", "body": "AB", "meeting": "AB-2027-02"}]})",
       R"({"command": "AddAgendaItem", "meeting": "AB-2027-02", "title": "Kader", "stage": "V-2027-01/1/3"})"},
      {ErrorCode::meetingOfAnotherBody, R"({"command": "AcceptPlan", "round": "V-2027-01/1", "choices": [{"stage": "V-2027-01/1/3", "body": "AB", "meeting": "SG-2027-02"}]})"},
      {ErrorCode::meetingCancelled, R"({"command": "AcceptPlan", "round": "V-2027-01/1", "choices": [{"stage": "V-2027-01/1/3", "body": "AB", "meeting": "AB-2027-02"}]})",
       R"({"command": "CancelMeeting", "meeting": "AB-2027-02", "reason": "X"})"},
      {ErrorCode::nothingToChange, R"({"command": "AcceptPlan", "round": "V-2027-02/1"})"},
      {ErrorCode::partiesMissing, R"({"command": "MarkSent", "stage": "V-2027-03/1/1"})",
       R"({"command": "RequireParty", "stage": "V-2027-03/1/1", "party": "Onderwijs", "ground": "statute", "source": "Jeugdwet art. 2.2 lid 3"})"},
      {ErrorCode::unknownValue, R"({"command": "AddRouteTemplate", "code": "x", "name": "X", "stages": [{"name": "S", "role": "givesView", "completion": "allAnswered", "termRule": "NERGENS"}]})"},

      {ErrorCode::reasonRequired, R"({"command": "EndRound", "round": "V-2027-01/1", "reason": ""})"},
      {ErrorCode::textTooLong, R"({"command": "EndRound", "round": "V-2027-01/1", "reason": "≈"})"},
      {ErrorCode::inFuture, R"({"command": "EndRound", "round": "V-2027-01/1", "reason": "X", "on": "2027-04-23"})"},
      {ErrorCode::roundEnded, R"({"command": "EndRound", "round": "V-2027-01/1", "reason": "X"})", endedRound},
      {ErrorCode::roundEnded, R"({"command": "EndRound", "round": "V-2027-01/1", "reason": "X"})",
       R"({"command": "RecordDecision", "stage": "V-2027-01/1/3", "body": "AB", "outcome": "withdrawn", "on": "2027-04-15"})"},
      {ErrorCode::endsBeforeStart, R"({"command": "EndRound", "round": "V-2027-01/1", "reason": "X", "on": "2027-01-04"})"},

      {ErrorCode::textTooLong,
       R"({"command": "PlanBranch", "stage": "V-2027-01/1/3", "body": "AB", "meeting": "AB-2027-02", "reason": "≈"})"},
      {ErrorCode::roundEnded, R"({"command": "PlanBranch", "stage": "V-2027-01/1/3", "body": "AB", "meeting": "AB-2027-02"})",
       endedRound},
      {ErrorCode::notABodyOfStage, R"({"command": "PlanBranch", "stage": "V-2027-01/1/3", "body": "SG", "meeting": "SG-2027-02"})"},
      {ErrorCode::notTakingPart, R"({"command": "PlanBranch", "stage": "V-2027-03/1/1", "body": "R-ZWI", "date": "2027-05-01"})",
       steppedOut},
      {ErrorCode::alreadyPassedOver,
       R"({"command": "PlanBranch", "stage": "V-2027-01/1/4", "body": "R-ZWI", "date": "2027-05-01"})"},
      {ErrorCode::alreadyDecided, R"({"command": "PlanBranch", "stage": "V-2027-01/1/2", "body": "SG", "meeting": "SG-2027-02"})"},
      {ErrorCode::alreadyOnAgenda, R"({"command": "PlanBranch", "stage": "V-2027-01/1/3", "body": "AB", "date": "2027-06-01"})",
       R"({"command": "AddAgendaItem", "meeting": "AB-2027-02", "title": "Kader", "stage": "V-2027-01/1/3"})"},
      {ErrorCode::meetingOfAnotherBody,
       R"({"command": "PlanBranch", "stage": "V-2027-01/1/3", "body": "AB", "meeting": "SG-2027-02"})"},
      {ErrorCode::meetingCancelled, R"({"command": "PlanBranch", "stage": "V-2027-01/1/3", "body": "AB", "meeting": "AB-2027-02"})",
       R"({"command": "CancelMeeting", "meeting": "AB-2027-02", "reason": "X"})"},

      {ErrorCode::inFuture,
       R"({"command": "RecordDecision", "stage": "V-2027-01/1/3", "body": "AB", "outcome": "adopted", "on": "2027-04-23"})"},
      {ErrorCode::emptyText,
       R"({"command": "RecordDecision", "stage": "V-2027-01/1/3", "body": "AB", "outcome": "adoptedConditionally", "on": "2027-04-15"})"},
      {ErrorCode::textTooLong,
       R"({"command": "RecordDecision", "stage": "V-2027-01/1/3", "body": "AB", "outcome": "adopted", "text": "≈", "on": "2027-04-15"})"},
      {ErrorCode::numberOutOfRange,
       R"({"command": "RecordDecision", "stage": "V-2027-01/1/3", "body": "AB", "outcome": "adopted", "votesFor": -1, "on": "2027-04-15"})"},
      {ErrorCode::numberOutOfRange,
       R"({"command": "RecordDecision", "stage": "V-2027-01/1/3", "body": "AB", "outcome": "adopted", "votesAbstained": 10001, "on": "2027-04-15"})"},
      {ErrorCode::roundEnded, R"({"command": "RecordDecision", "stage": "V-2027-01/1/3", "body": "AB", "outcome": "adopted"})",
       endedRound},
      {ErrorCode::notABodyOfStage,
       R"({"command": "RecordDecision", "stage": "V-2027-01/1/3", "body": "SG", "outcome": "adopted"})"},
      {ErrorCode::notABodyOfStage,
       R"({"command": "RecordDecision", "stage": "V-2027-03/1/1", "body": "R-BAR", "outcome": "noView"})"},
      {ErrorCode::notTakingPart, R"({"command": "RecordDecision", "stage": "V-2027-03/1/1", "body": "R-ZWI", "outcome": "noView"})",
       steppedOut},
      {ErrorCode::alreadyPassedOver,
       R"({"command": "RecordDecision", "stage": "V-2027-01/1/4", "body": "R-ZWI", "outcome": "adopted"})"},
      {ErrorCode::stageNotStarted,
       R"({"command": "RecordDecision", "stage": "V-2027-01/1/4", "body": "R-DOR", "outcome": "adopted"})"},
      {ErrorCode::stageNotStarted,
       R"({"command": "RecordDecision", "stage": "V-2027-03/1/2", "body": "AB", "outcome": "adopted"})"},
      {ErrorCode::termNotEnded,
       R"({"command": "RecordDecision", "stage": "V-2027-03/1/1", "body": "R-DOR", "outcome": "noResponse"})"},
      {ErrorCode::termNotEnded,
       R"({"command": "RecordDecision", "stage": "V-2027-03/1/1", "body": "R-DOR", "outcome": "noResponse"})",
       R"({"command": "MarkSent", "stage": "V-2027-03/1/1", "termEndsOn": "2027-04-23", "on": "2027-03-15"})"},
      {ErrorCode::outcomeNeedsReturnStage,
       R"({"command": "RecordDecision", "stage": "V-2027-01/1/3", "body": "AB", "outcome": "sentBack", "on": "2027-04-15"})"},
      {ErrorCode::stageNotEarlier,
       R"({"command": "RecordDecision", "stage": "V-2027-01/1/3", "body": "AB", "outcome": "sentBack", "returnsTo": "V-2027-01/1/3", "on": "2027-04-15"})"},
      {ErrorCode::stageNotEarlier,
       R"({"command": "RecordDecision", "stage": "V-2027-01/1/3", "body": "AB", "outcome": "sentBack", "returnsTo": "V-2027-02/1/1", "on": "2027-04-15"})"},
      {ErrorCode::versionOfAnotherProposal,
       R"({"command": "RecordDecision", "stage": "V-2027-01/1/3", "body": "AB", "outcome": "adopted", "version": "V-2027-02@1.0", "on": "2027-04-15"})"},
      {ErrorCode::versionRequired,
       R"({"command": "RecordDecision", "stage": "V-2027-01/1/3", "body": "AB", "outcome": "adoptedAmended", "on": "2027-04-15"})"},
      {ErrorCode::alreadyDecided,
       R"({"command": "RecordDecision", "stage": "V-2027-02/1/1", "body": "R-DOR", "outcome": "rejected", "on": "2027-03-20"})"},
      {ErrorCode::meetingOfAnotherBody,
       R"({"command": "RecordDecision", "stage": "V-2027-01/1/3", "body": "AB", "outcome": "adopted", "meeting": "SG-2027-01"})"},
      {ErrorCode::meetingCancelled,
       R"({"command": "RecordDecision", "stage": "V-2027-01/1/3", "body": "AB", "outcome": "adopted", "meeting": "AB-2027-01"})",
       R"({"command": "CancelMeeting", "meeting": "AB-2027-01", "reason": "X"})"},
      {ErrorCode::decisionBeforeMeeting,
       R"({"command": "RecordDecision", "stage": "V-2027-01/1/3", "body": "AB", "outcome": "adopted", "meeting": "AB-2027-01", "on": "2027-04-14"})"},
      {ErrorCode::decisionBeforeMeeting,
       R"({"command": "RecordDecision", "stage": "V-2027-01/1/3", "body": "AB", "outcome": "adopted", "on": "2027-04-14"})"},

      {ErrorCode::reasonRequired, R"({"command": "CorrectDecision", "stage": "V-2027-04/1/1", "body": "AB", "reason": ""})"},
      {ErrorCode::textTooLong,
       R"({"command": "CorrectDecision", "stage": "V-2027-04/1/1", "body": "AB", "source": "~", "reason": "X"})"},
      {ErrorCode::numberOutOfRange,
       R"({"command": "CorrectDecision", "stage": "V-2027-04/1/1", "body": "AB", "votesFor": -1, "reason": "X"})"},
      {ErrorCode::notABodyOfStage, R"({"command": "CorrectDecision", "stage": "V-2027-04/1/1", "body": "SG", "reason": "X"})"},
      {ErrorCode::noDecisionToConfirm, R"({"command": "CorrectDecision", "stage": "V-2027-01/1/3", "body": "AB", "reason": "X"})"},
      {ErrorCode::inFuture, R"({"command": "ConfirmDecision", "stage": "V-2027-04/1/1", "body": "AB", "on": "2027-04-23"})"},
      {ErrorCode::textTooLong, R"({"command": "ConfirmDecision", "stage": "V-2027-04/1/1", "body": "AB", "source": "~"})"},
      {ErrorCode::notABodyOfStage, R"({"command": "ConfirmDecision", "stage": "V-2027-04/1/1", "body": "SG"})"},
      {ErrorCode::noDecisionToConfirm, R"({"command": "ConfirmDecision", "stage": "V-2027-01/1/3", "body": "AB"})"},
      {ErrorCode::alreadyConfirmed, R"({"command": "ConfirmDecision", "stage": "V-2027-04/1/1", "body": "AB"})",
       R"({"command": "ConfirmDecision", "stage": "V-2027-04/1/1", "body": "AB", "on": "2027-04-10"})"},
      {ErrorCode::confirmedBeforeDecided,
       R"({"command": "ConfirmDecision", "stage": "V-2027-04/1/1", "body": "AB", "on": "2027-03-31"})"},
      {ErrorCode::inFuture, R"({"command": "MeetConditions", "stage": "V-2027-04/1/1", "body": "AB", "on": "2027-04-23"})"},
      {ErrorCode::notABodyOfStage, R"({"command": "MeetConditions", "stage": "V-2027-04/1/1", "body": "SG"})"},
      {ErrorCode::noDecisionToConfirm, R"({"command": "MeetConditions", "stage": "V-2027-01/1/3", "body": "AB"})"},
      {ErrorCode::nothingToChange, R"({"command": "MeetConditions", "stage": "V-2027-02/1/1", "body": "R-DOR"})"},
      {ErrorCode::nothingToChange, R"({"command": "MeetConditions", "stage": "V-2027-04/1/1", "body": "AB"})",
       R"({"command": "MeetConditions", "stage": "V-2027-04/1/1", "body": "AB", "on": "2027-04-10"})"},
      {ErrorCode::confirmedBeforeDecided,
       R"({"command": "MeetConditions", "stage": "V-2027-04/1/1", "body": "AB", "on": "2027-03-31"})"},
      {ErrorCode::reasonRequired, R"({"command": "RemoveDecision", "stage": "V-2027-02/1/1", "body": "R-ZWI", "reason": "\t"})"},
      {ErrorCode::textTooLong, R"({"command": "RemoveDecision", "stage": "V-2027-02/1/1", "body": "R-ZWI", "reason": "≈"})"},
      {ErrorCode::notABodyOfStage, R"({"command": "RemoveDecision", "stage": "V-2027-02/1/1", "body": "AB", "reason": "X"})"},
      {ErrorCode::noDecisionToConfirm, R"({"command": "RemoveDecision", "stage": "V-2027-01/1/3", "body": "AB", "reason": "X"})"},

      {ErrorCode::inFuture,
       R"({"command": "FreezePack", "meeting": "SG-2027-02", "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "pages": 1, "fileName": "x.pdf", "entries": [{"label": "1", "title": "T", "kind": "item", "state": "open", "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"}], "on": "2027-04-23"})"},
      {ErrorCode::emptyText,
       R"({"command": "FreezePack", "meeting": "SG-2027-02", "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "pages": 1, "fileName": " ", "entries": [{"label": "1", "title": "T", "kind": "item", "state": "open", "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"}]})"},
      {ErrorCode::textTooLong,
       R"({"command": "FreezePack", "meeting": "SG-2027-02", "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "pages": 1, "fileName": "~", "entries": [{"label": "1", "title": "T", "kind": "item", "state": "open", "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"}]})"},
      {ErrorCode::unknownValue,
       R"({"command": "FreezePack", "meeting": "SG-2027-02", "sha256": "x", "pages": 1, "fileName": "x.pdf", "entries": [{"label": "1", "title": "T", "kind": "item", "state": "open", "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"}]})"},
      {ErrorCode::unknownValue,
       R"({"command": "FreezePack", "meeting": "SG-2027-02", "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "pages": 1, "fileName": "x.pdf", "entries": [{"label": "1", "title": "T", "kind": "item", "state": "open", "sha256": "x"}]})"},
      {ErrorCode::numberOutOfRange,
       R"({"command": "FreezePack", "meeting": "SG-2027-02", "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "pages": 0, "fileName": "x.pdf", "entries": [{"label": "1", "title": "T", "kind": "item", "state": "open", "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"}]})"},
      {ErrorCode::missingField,
       R"({"command": "FreezePack", "meeting": "SG-2027-02", "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "pages": 1, "fileName": "x.pdf", "entries": []})"},
      {ErrorCode::labelTaken,
       R"({"command": "FreezePack", "meeting": "SG-2027-02", "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "pages": 1, "fileName": "x.pdf", "entries": [{"label": "1", "title": "T", "kind": "item", "state": "open", "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"}, {"label": "1", "title": "T", "kind": "item", "state": "open", "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"}]})"},
      {ErrorCode::alreadyExists,
       R"({"command": "FreezePack", "meeting": "SG-2027-02", "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "pages": 1, "fileName": "x.pdf", "entries": [{"label": "1", "title": "T", "kind": "item", "state": "open", "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"}], "letter": "B"})"},
      {ErrorCode::unknownReference,
       R"({"command": "FreezePack", "meeting": "SG-2027-02", "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "pages": 1, "fileName": "x.pdf", "entries": [{"label": "1", "title": "T", "kind": "item", "state": "open", "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"}], "since": "SG-2027-01@A"})"},
      {ErrorCode::inFuture,
       R"({"command": "RecordDispatch", "revision": "SG-2027-01@A", "recipients": "X", "on": "2027-04-23"})"},
      {ErrorCode::emptyText,
       R"({"command": "RecordDispatch", "revision": "SG-2027-01@A", "recipients": " "})"},
      {ErrorCode::textTooLong,
       R"({"command": "RecordDispatch", "revision": "SG-2027-01@A", "recipients": "~"})"},
      {ErrorCode::endsBeforeStart,
       R"({"command": "RecordDispatch", "revision": "SG-2027-01@A", "recipients": "X", "on": "2027-02-03"})"},
      {ErrorCode::missingField,
       R"({"command": "RecordDispatch", "revision": "SG-2027-01@A", "recipients": "X", "variant": "personal"})"},
      {ErrorCode::alreadyExists,
       R"({"command": "ReplaceAttachment", "attachment": "SG-2027-02#2a", "document": 2})"},
      {ErrorCode::textTooLong,
       R"({"command": "SetHouseStyle", "region": "JZ31", "name": "~"})"},
      {ErrorCode::unknownValue,
       R"({"command": "SetHouseStyle", "region": "JZ31", "accent": "rood"})"},
      {ErrorCode::unknownValue,
       R"({"command": "SetHouseStyle", "region": "JZ31", "logo": 1})"},

      {ErrorCode::documentTooLarge, R"({"command": "SetHouseStyle", "region": "JZ31", "logo": "poster.png"})",
       R"({"command": "AddDocument", "title": "Poster", "file": "poster.png"})"},

      {ErrorCode::reasonRequired, R"({"command": "PassOver", "stage": "V-2027-03/1/1", "body": "R-ZWI", "reason": ""})"},
      {ErrorCode::textTooLong, R"({"command": "PassOver", "stage": "V-2027-03/1/1", "body": "R-ZWI", "reason": "≈"})"},
      {ErrorCode::inFuture,
       R"({"command": "PassOver", "stage": "V-2027-03/1/1", "body": "R-ZWI", "reason": "X", "on": "2027-04-23"})"},
      {ErrorCode::roundEnded, R"({"command": "PassOver", "stage": "V-2027-03/1/1", "body": "R-ZWI", "reason": "X"})", endedViews},
      {ErrorCode::notABodyOfStage, R"({"command": "PassOver", "stage": "V-2027-03/1/1", "body": "SG", "reason": "X"})"},
      {ErrorCode::notTakingPart, R"({"command": "PassOver", "stage": "V-2027-03/1/1", "body": "R-ZWI", "reason": "X"})",
       steppedOut},
      {ErrorCode::alreadyPassedOver, R"({"command": "PassOver", "stage": "V-2027-01/1/4", "body": "R-ZWI", "reason": "X"})"},
      {ErrorCode::alreadyDecided, R"({"command": "PassOver", "stage": "V-2027-02/1/1", "body": "R-ZWI", "reason": "X"})"},
      {ErrorCode::roundEnded, R"({"command": "Reinstate", "stage": "V-2027-01/1/4", "body": "R-ZWI"})", endedRound},
      {ErrorCode::notABodyOfStage, R"({"command": "Reinstate", "stage": "V-2027-01/1/4", "body": "SG"})"},
      {ErrorCode::notPassedOver, R"({"command": "Reinstate", "stage": "V-2027-01/1/4", "body": "R-DOR"})"},

      {ErrorCode::reasonRequired, R"({"command": "GoAheadWith", "stage": "V-2027-01/1/4", "reason": ""})"},
      {ErrorCode::textTooLong, R"({"command": "GoAheadWith", "stage": "V-2027-01/1/4", "reason": "≈"})"},
      {ErrorCode::inFuture, R"({"command": "GoAheadWith", "stage": "V-2027-01/1/4", "reason": "X", "on": "2027-04-23"})"},
      {ErrorCode::roundEnded, R"({"command": "GoAheadWith", "stage": "V-2027-01/1/4", "reason": "X"})", endedRound},
      {ErrorCode::nothingToChange, R"({"command": "GoAheadWith", "stage": "V-2027-01/1/3", "reason": "X"})"},
      {ErrorCode::inFuture, R"({"command": "MarkSent", "stage": "V-2027-03/1/1", "on": "2027-04-23"})"},
      {ErrorCode::roundEnded, R"({"command": "MarkSent", "stage": "V-2027-03/1/1"})", endedViews},
      {ErrorCode::stageNotStarted, R"({"command": "MarkSent", "stage": "V-2027-03/1/2"})"},
      {ErrorCode::alreadySent, R"({"command": "MarkSent", "stage": "V-2027-03/1/1"})",
       R"({"command": "MarkSent", "stage": "V-2027-03/1/1", "on": "2027-03-15"})"},
      {ErrorCode::endsBeforeStart, R"({"command": "MarkSent", "stage": "V-2027-03/1/1", "termEndsOn": "2027-04-21"})"},
      {ErrorCode::reasonRequired, R"({"command": "AcceptDrift", "stage": "V-2027-02/1/1", "reason": ""})"},
      {ErrorCode::textTooLong, R"({"command": "AcceptDrift", "stage": "V-2027-02/1/1", "reason": "X", "acceptedBy": "~"})"},
      {ErrorCode::inFuture, R"({"command": "AcceptDrift", "stage": "V-2027-02/1/1", "reason": "X", "on": "2027-04-23"})"},
      {ErrorCode::roundEnded, R"({"command": "AcceptDrift", "stage": "V-2027-02/1/1", "reason": "X"})", endedVision},
      {ErrorCode::noDrift, R"({"command": "AcceptDrift", "stage": "V-2027-02/1/1", "reason": "X", "on": "2027-03-16"})"},
      {ErrorCode::noDrift, R"({"command": "AcceptDrift", "stage": "V-2027-02/1/1", "reason": "X"})",
       R"({"command": "AcceptDrift", "stage": "V-2027-02/1/1", "reason": "X", "on": "2027-04-01"})"},

      {ErrorCode::emptyText, R"({"command": "ImportMeetings", "source": "lijst.csv", "added": [{"body": "AB", "date": "2027-07-08", "number": ""}]})"},
      {ErrorCode::textTooLong, R"({"command": "ImportMeetings", "source": "lijst.csv", "added": [{"body": "AB", "date": "2027-07-08", "place": "~"}]})"},
      {ErrorCode::alreadyExists, R"({"command": "ImportMeetings", "source": "lijst.csv", "added": [{"body": "AB", "date": "2027-07-08", "number": "SG-2027-01"}]})"},
      {ErrorCode::unknownValue, R"({"command": "ImportMeetings", "source": "lijst.csv", "added": [{"body": "AB", "date": "2027-07-08", "startTime": "24:00"}]})"},
      {ErrorCode::endsBeforeStart, R"({"command": "ImportMeetings", "source": "lijst.csv", "changed": [{"meeting": "SG-2027-02", "dispatch": "2027-05-14"}]})"},
      {ErrorCode::reasonRequired, R"({"command": "ImportMeetings", "source": "lijst.csv", "moved": [{"meeting": "SG-2027-02", "date": "2027-05-20", "reason": ""}]})"},
      {ErrorCode::decisionBeforeMeeting, R"({"command": "ImportMeetings", "source": "lijst.csv", "moved": [{"meeting": "SG-2027-01", "date": "2027-02-12", "reason": "X"}]})"},
      {ErrorCode::meetingCancelled, R"({"command": "ImportMeetings", "source": "lijst.csv", "cancelled": [{"meeting": "SG-2027-02", "reason": "X"}]})",
       R"({"command": "CancelMeeting", "meeting": "SG-2027-02", "reason": "X"})"},
      {ErrorCode::stillInUse, R"({"command": "ImportMeetings", "source": "lijst.csv", "cancelled": [{"meeting": "SG-2027-01", "reason": "X"}]})"},
      {ErrorCode::emptyText, R"({"command": "ImportBodies", "source": "lijst.csv", "added": [{"code": "", "name": "Bestuur", "kind": "dailyBoard"}]})"},
      {ErrorCode::textTooLong, R"({"command": "ImportBodies", "source": "lijst.csv", "added": [{"code": "DB", "name": "~", "kind": "dailyBoard"}]})"},
      {ErrorCode::alreadyExists, R"({"command": "ImportBodies", "source": "lijst.csv", "added": [{"code": "R-DOR", "name": "Nog een raad", "kind": "council"}]})"},
      {ErrorCode::numberOutOfRange, R"({"command": "ImportBodies", "source": "lijst.csv", "changed": [{"body": "SG", "handInDays": 366}]})"},
      {ErrorCode::emptyText, R"({"command": "ImportPeople", "source": "lijst.csv", "people": [{"name": ""}]})"},
      {ErrorCode::textTooLong, R"({"command": "ImportPeople", "source": "lijst.csv", "people": [{"name": "J", "email": "~"}]})"},
      {ErrorCode::endsBeforeStart, R"({"command": "ImportPeople", "source": "lijst.csv", "people": [{"name": "J", "body": "AB", "from": "2027-01-01", "until": "2026-12-31"}]})"},
      {ErrorCode::emptyText, R"({"command": "ImportProposals", "source": "lijst.csv", "proposals": [{"track": "INKOOP", "title": ""}]})"},
      {ErrorCode::textTooLong, R"({"command": "ImportProposals", "source": "lijst.csv", "proposals": [{"track": "INKOOP", "title": "~"}]})"},
      {ErrorCode::alreadyExists, R"({"command": "ImportProposals", "source": "lijst.csv", "proposals": [{"track": "INKOOP", "title": "Iets", "number": "V-2027-01"}]})"},
      {ErrorCode::missingField, R"({"command": "ImportProposals", "source": "lijst.csv", "proposals": [{"title": "Iets"}]})"},
      {ErrorCode::emptyText, R"({"command": "AddMeeting", "body": "AB", "date": "2027-07-08", "number": ""})"},
      {ErrorCode::textTooLong, R"({"command": "AddMeeting", "body": "AB", "date": "2027-07-08", "place": "~"})"},
      {ErrorCode::alreadyExists, R"({"command": "AddMeeting", "body": "AB", "date": "2027-07-08", "number": "SG-2027-01"})"},
      {ErrorCode::unknownValue, R"({"command": "AddMeeting", "body": "AB", "date": "2027-07-08", "startTime": "24:00"})"},
      {ErrorCode::unknownValue, R"({"command": "AddMeeting", "body": "AB", "date": "2027-07-08", "endTime": "9:30"})"},
      {ErrorCode::endsBeforeStart, R"({"command": "AddMeeting", "body": "AB", "date": "2027-07-08", "handIn": "2027-07-09"})"},
      {ErrorCode::emptyText, R"({"command": "ChangeMeeting", "meeting": "SG-2027-02", "number": ""})"},
      {ErrorCode::textTooLong, R"({"command": "ChangeMeeting", "meeting": "SG-2027-02", "note": "≈"})"},
      {ErrorCode::alreadyExists, R"({"command": "ChangeMeeting", "meeting": "SG-2027-02", "number": "SG-2027-01"})"},
      {ErrorCode::unknownValue, R"({"command": "ChangeMeeting", "meeting": "SG-2027-02", "startTime": "12:60"})"},
      {ErrorCode::endsBeforeStart, R"({"command": "ChangeMeeting", "meeting": "SG-2027-02", "dispatch": "2027-05-14"})"},
      {ErrorCode::reasonRequired, R"({"command": "MoveMeeting", "meeting": "SG-2027-02", "date": "2027-05-20", "reason": ""})"},
      {ErrorCode::textTooLong, R"({"command": "MoveMeeting", "meeting": "SG-2027-02", "date": "2027-05-20", "reason": "≈"})"},
      {ErrorCode::decisionBeforeMeeting,
       R"({"command": "MoveMeeting", "meeting": "SG-2027-01", "date": "2027-02-12", "reason": "X"})"},
      {ErrorCode::reasonRequired, R"({"command": "CancelMeeting", "meeting": "SG-2027-02", "reason": ""})"},
      {ErrorCode::textTooLong, R"({"command": "CancelMeeting", "meeting": "SG-2027-02", "reason": "≈"})"},
      {ErrorCode::meetingCancelled, R"({"command": "CancelMeeting", "meeting": "SG-2027-02", "reason": "X"})",
       R"({"command": "CancelMeeting", "meeting": "SG-2027-02", "reason": "X"})"},
      {ErrorCode::stillInUse, R"({"command": "CancelMeeting", "meeting": "SG-2027-01", "reason": "X"})"},
      {ErrorCode::inFuture, R"({"command": "MarkDispatched", "meeting": "SG-2027-02", "on": "2027-04-23"})"},
      {ErrorCode::alreadyDispatched, R"({"command": "MarkDispatched", "meeting": "SG-2027-02"})",
       R"({"command": "MarkDispatched", "meeting": "SG-2027-02"})"},

      {ErrorCode::emptyText, R"({"command": "AddAgendaItem", "meeting": "SG-2027-02", "title": ""})"},
      {ErrorCode::textTooLong, R"({"command": "AddAgendaItem", "meeting": "SG-2027-02", "title": "~"})"},
      {ErrorCode::numberOutOfRange, R"({"command": "AddAgendaItem", "meeting": "SG-2027-02", "title": "X", "minutes": -1})"},
      {ErrorCode::unknownReference,
       R"({"command": "AddAgendaItem", "meeting": "AB-2027-02", "title": "X", "parent": "SG-2027-02#1"})"},
      {ErrorCode::meetingCancelled,
       R"({"command": "AddAgendaItem", "meeting": "AB-2027-02", "title": "X", "stage": "V-2027-01/1/3"})",
       R"({"command": "CancelMeeting", "meeting": "AB-2027-02", "reason": "X"})"},
      {ErrorCode::roundEnded, R"({"command": "AddAgendaItem", "meeting": "AB-2027-02", "title": "X", "stage": "V-2027-01/1/3"})",
       endedRound},
      {ErrorCode::notABodyOfStage,
       R"({"command": "AddAgendaItem", "meeting": "SG-2027-02", "title": "X", "stage": "V-2027-01/1/3"})"},
      {ErrorCode::notTakingPart,
       R"({"command": "AddAgendaItem", "meeting": "R-ZWI-2027-01", "title": "X", "stage": "V-2027-03/1/1"})",
       "[" + steppedOut + R"(, {"command": "AddMeeting", "body": "R-ZWI", "date": "2027-05-18"}])"},
      {ErrorCode::alreadyPassedOver,
       R"({"command": "AddAgendaItem", "meeting": "R-ZWI-2027-01", "title": "X", "stage": "V-2027-01/1/4"})",
       R"({"command": "AddMeeting", "body": "R-ZWI", "date": "2027-05-18"})"},
      {ErrorCode::alreadyDecided,
       R"({"command": "AddAgendaItem", "meeting": "SG-2027-02", "title": "X", "stage": "V-2027-01/1/2"})"},
      {ErrorCode::alreadyOnAgenda,
       R"({"command": "AddAgendaItem", "meeting": "AB-2027-02", "title": "X", "stage": "V-2027-01/1/3"})",
       R"({"command": "AddAgendaItem", "meeting": "AB-2027-02", "title": "X", "stage": "V-2027-01/1/3"})"},
      {ErrorCode::emptyText, R"({"command": "ChangeAgendaItem", "item": "SG-2027-02#2", "title": ""})"},
      {ErrorCode::textTooLong, R"({"command": "ChangeAgendaItem", "item": "SG-2027-02#2", "notes": "≈"})"},
      {ErrorCode::numberOutOfRange, R"({"command": "ChangeAgendaItem", "item": "SG-2027-02#2", "minutes": 1441})"},
      {ErrorCode::alreadyDispatched, R"({"command": "RenumberAgenda", "meeting": "SG-2027-02"})",
       R"({"command": "MarkDispatched", "meeting": "SG-2027-02"})"},
      {ErrorCode::textTooLong, R"({"command": "WriteCoverNote", "item": "SG-2027-02#2", "finance": "≈"})"},

      {ErrorCode::emptyText, R"({"command": "AddDocument", "title": "", "file": "inkoopkader.pdf"})"},
      {ErrorCode::textTooLong, R"({"command": "AddDocument", "title": "~", "file": "inkoopkader.pdf"})"},
      {ErrorCode::missingField, R"({"command": "AddDocument", "title": "X"})"},
      {ErrorCode::unknownValue, R"({"command": "AddDocument", "title": "X", "sha256": "E3B0"})"},
      {ErrorCode::numberOutOfRange,
       R"({"command": "AddDocument", "title": "X", "size": -1, "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"})"},
      {ErrorCode::versionOfAnotherProposal,
       R"({"command": "AddDocument", "title": "X", "file": "inkoopkader.pdf", "proposal": "V-2027-01", "version": "V-2027-02@1.0"})"},
      {ErrorCode::fileNotFound, R"({"command": "AddDocument", "title": "X", "file": "nergens.pdf"})"},
      {ErrorCode::emptyDocument, R"({"command": "AddDocument", "title": "X", "file": "empty.pdf"})"},
      {ErrorCode::emptyText, R"({"command": "ChangeDocument", "document": 1, "title": ""})"},
      {ErrorCode::textTooLong, R"({"command": "ChangeDocument", "document": 1, "title": "~"})"},
      {ErrorCode::alreadyExists, R"({"command": "AttachDocument", "item": "SG-2027-02#2", "document": 1})"},

      {ErrorCode::quorumTooLarge, R"({"command": "ChangeBody", "body": "R-ZWI", "quorum": 3})"},
      {ErrorCode::notAMember, R"({"command": "AddMembership", "person": "R. Smit", "body": "SG", "role": "deputy", "deputyFor": "L. Peters", "on": "2027-01-01"})"},
      {ErrorCode::emptyText, R"({"command": "ChangeMandate", "mandate": 1, "covers": ""})"},
      {ErrorCode::textTooLong, R"({"command": "ChangeMandate", "mandate": 1, "limits": "≈"})"},
      {ErrorCode::endsBeforeStart, R"({"command": "ChangeMandate", "mandate": 1, "until": "2025-01-01"})"},
      {ErrorCode::emptyText, R"({"command": "AddOrganisation", "name": " "})"},
      {ErrorCode::textTooLong, R"({"command": "AddOrganisation", "name": "~"})"},
      {ErrorCode::alreadyExists, R"({"command": "AddOrganisation", "name": "Kinderhulp Merwede"})"},
      {ErrorCode::emptyText, R"({"command": "ChangeOrganisation", "organisation": "Jeugdzorg Waardenland", "name": ""})"},
      {ErrorCode::textTooLong, R"({"command": "ChangeOrganisation", "organisation": "Jeugdzorg Waardenland", "note": "≈"})"},
      {ErrorCode::alreadyExists, R"({"command": "ChangeOrganisation", "organisation": "Jeugdzorg Waardenland", "name": "Kinderhulp Merwede"})"},
      {ErrorCode::numberOutOfRange, R"({"command": "ChangeTrack", "track": "INKOOP", "budget": -1})"},
      {ErrorCode::endsBeforeStart, R"({"command": "ChangeTrack", "track": "INKOOP", "contractFrom": "2028-01-01", "contractUntil": "2027-12-31"})"},
      {ErrorCode::meetingCancelled, R"({"command": "RecordAttendance", "meeting": "AB-2027-02", "attendance": []})", R"({"command": "CancelMeeting", "meeting": "AB-2027-02", "reason": "Vervalt.", "on": "2027-04-20"})"},
      {ErrorCode::textTooLong, R"({"command": "RecordAttendance", "meeting": "SG-2027-01", "attendance": [{"person": "A. de Vries", "presence": "present", "note": "~"}]})"},
      {ErrorCode::notAMember, R"({"command": "RecordAttendance", "meeting": "SG-2027-01", "attendance": [{"person": "R. Smit", "presence": "present"}]})"},
      {ErrorCode::alreadyExists, R"({"command": "RecordAttendance", "meeting": "SG-2027-01", "attendance": [{"person": "A. de Vries", "presence": "present"}, {"person": "A. de Vries", "presence": "present"}]})"},
      {ErrorCode::notADeputy, R"({"command": "RecordAttendance", "meeting": "SG-2027-01", "attendance": [{"person": "A. de Vries", "presence": "excused", "replacedBy": "B. Vos"}]})",
       R"([{"command": "AddPerson", "name": "B. Vos"}, {"command": "AddMembership", "person": "B. Vos", "body": "SG", "onBehalfOf": "GM0642", "on": "2026-06-01"}])"},
      {ErrorCode::numberOutOfRange, R"({"command": "RecordVotes", "item": "SG-2027-01#1", "ballot": 10, "votes": []})"},
      {ErrorCode::decisionBeforeMeeting, R"({"command": "RecordVotes", "item": "SG-2027-02#1", "votes": [{"person": "A. de Vries", "choice": "inFavour"}]})"},
      {ErrorCode::notAMember, R"({"command": "RecordVotes", "item": "SG-2027-01#1", "votes": [{"person": "R. Smit", "choice": "against"}]})"},
      {ErrorCode::alreadyExists, R"({"command": "RecordVotes", "item": "SG-2027-01#1", "votes": [{"person": "A. de Vries", "choice": "inFavour"}, {"person": "A. de Vries", "choice": "inFavour"}]})"},
      {ErrorCode::missingField, R"({"command": "SetVoteWeights", "body": "AB", "weights": [{"weight": 1}]})"},
      {ErrorCode::numberOutOfRange, R"({"command": "SetVoteWeights", "body": "AB", "weights": [{"municipality": "GM0505", "weight": 0}]})"},
      {ErrorCode::alreadyExists, R"({"command": "SetVoteWeights", "body": "AB", "weights": [{"municipality": "GM0505", "weight": 5}, {"municipality": "GM0505", "weight": 5}]})"},
      {ErrorCode::weightsDoNotAddUp, R"({"command": "SetVoteWeights", "body": "AB", "weights": [{"municipality": "GM0505", "weight": 5}], "total": 7})"},
      {ErrorCode::quorumReached, R"({"command": "CallSecondMeeting", "meeting": "SG-2027-01", "date": "2027-05-01"})"},
      {ErrorCode::endsBeforeStart, R"({"command": "CallSecondMeeting", "meeting": "R-ZWI-2027-01", "date": "2027-04-13"})"},
      {ErrorCode::alreadyExists, R"({"command": "CallSecondMeeting", "meeting": "R-ZWI-2027-01", "date": "2027-05-18"})", R"({"command": "CallSecondMeeting", "meeting": "R-ZWI-2027-01", "date": "2027-05-11"})"},
      {ErrorCode::unknownValue, R"({"command": "CallSecondMeeting", "meeting": "R-ZWI-2027-01", "date": "2027-05-11", "startTime": "25:00"})"},
      {ErrorCode::textTooLong, R"({"command": "CallSecondMeeting", "meeting": "R-ZWI-2027-01", "date": "2027-05-11", "place": "~"})"},
      {ErrorCode::emptyText, R"({"command": "SetStandingItems", "body": "SG", "items": [{"title": " "}]})"},
      {ErrorCode::textTooLong, R"({"command": "SetStandingItems", "body": "SG", "items": [{"title": "Opening", "presenter": "~"}]})"},
      {ErrorCode::numberOutOfRange, R"({"command": "SetStandingItems", "body": "SG", "items": [{"title": "Opening", "minutes": -1}]})"},
      {ErrorCode::meetingCancelled, R"({"command": "PutStandingItems", "meeting": "AB-2027-02"})", R"({"command": "CancelMeeting", "meeting": "AB-2027-02", "reason": "Vervalt.", "on": "2027-04-20"})"},
      {ErrorCode::itemWithdrawn, R"({"command": "CarryOverItem", "item": "SG-2027-02#2", "meeting": "SG-2027-03"})", R"([{"command": "MarkDispatched", "meeting": "SG-2027-02", "on": "2027-04-22"}, {"command": "RemoveAgendaItem", "item": "SG-2027-02#2"}])"},
      {ErrorCode::alreadyOnAgenda, R"({"command": "CarryOverItem", "item": "SG-2027-02#2", "meeting": "SG-2027-03"})", R"([{"command": "MarkDispatched", "meeting": "SG-2027-02", "on": "2027-04-22"}, {"command": "CarryOverItem", "item": "SG-2027-02#2", "meeting": "SG-2027-03"}])"},
      {ErrorCode::meetingOfAnotherBody, R"({"command": "CarryOverItem", "item": "SG-2027-02#2", "meeting": "AB-2027-02"})"},
      {ErrorCode::meetingCancelled, R"({"command": "CarryOverItem", "item": "SG-2027-02#2", "meeting": "SG-2027-03"})", R"({"command": "CancelMeeting", "meeting": "SG-2027-03", "reason": "Vervalt.", "on": "2027-04-20"})"},
      {ErrorCode::endsBeforeStart, R"({"command": "CarryOverItem", "item": "SG-2027-02#2", "meeting": "SG-2027-01"})"},
      {ErrorCode::roundEnded, R"({"command": "CarryOverItem", "item": "AB-2027-01#1", "meeting": "AB-2027-02"})", R"([{"command": "AddAgendaItem", "meeting": "AB-2027-01", "title": "Inkoopkader", "stage": "V-2027-01/1/3", "on": "2027-04-01"}, {"command": "EndRound", "round": "V-2027-01/1", "reason": "Gestopt.", "on": "2027-04-20"}])"},
      {ErrorCode::alreadyDecided, R"({"command": "CarryOverItem", "item": "AB-2027-01#1", "meeting": "AB-2027-02"})", R"([{"command": "AddAgendaItem", "meeting": "AB-2027-01", "title": "Inkoopkader", "stage": "V-2027-01/1/3", "on": "2027-04-01"}, {"command": "RecordDecision", "stage": "V-2027-01/1/3", "body": "AB", "outcome": "adopted", "on": "2027-04-15"}])"},
      {ErrorCode::outcomeNotRecorded, R"({"command": "CarryOverItem", "item": "AB-2027-01#1", "meeting": "AB-2027-02"})", R"({"command": "AddAgendaItem", "meeting": "AB-2027-01", "title": "Inkoopkader", "stage": "V-2027-01/1/3", "on": "2027-04-01"})"},
      {ErrorCode::inFuture, R"({"command": "ConfirmDecisionList", "meeting": "SG-2027-01", "on": "2027-04-23"})"},
      {ErrorCode::textTooLong, R"({"command": "ConfirmDecisionList", "meeting": "SG-2027-01", "source": "~"})"},
      {ErrorCode::listAlreadyConfirmed, R"({"command": "ConfirmDecisionList", "meeting": "SG-2027-01"})", R"({"command": "ConfirmDecisionList", "meeting": "SG-2027-01"})"},
      {ErrorCode::confirmedBeforeDecided, R"({"command": "ConfirmDecisionList", "meeting": "SG-2027-01", "on": "2027-02-01"})"},
      {ErrorCode::meetingOfAnotherBody, R"({"command": "ConfirmDecisionList", "meeting": "SG-2027-01", "in": "AB-2027-01"})"},
      {ErrorCode::meetingCancelled, R"({"command": "ConfirmDecisionList", "meeting": "SG-2027-01", "in": "SG-2027-02"})", R"({"command": "CancelMeeting", "meeting": "SG-2027-02", "reason": "Vervalt.", "on": "2027-04-20"})"},
      {ErrorCode::endsBeforeStart, R"({"command": "ConfirmDecisionList", "meeting": "SG-2027-01", "in": "SG-2027-01"})"},
      {ErrorCode::inFuture, R"({"command": "AddAction", "text": "Bellen", "on": "2027-04-23"})"},
      {ErrorCode::emptyText, R"({"command": "AddAction", "text": " "})"},
      {ErrorCode::textTooLong, R"({"command": "AddAction", "text": "~"})"},
      {ErrorCode::alreadyExists, R"({"command": "AddAction", "text": "Bellen", "number": "A-2027-01"})"},
      {ErrorCode::unknownReference, R"({"command": "AddAction", "text": "Bellen", "item": "SG-2027-02#2", "meeting": "SG-2027-01"})"},
      {ErrorCode::emptyText, R"({"command": "ChangeAction", "action": "A-2027-01", "text": ""})"},
      {ErrorCode::textTooLong, R"({"command": "ChangeAction", "action": "A-2027-01", "source": "~"})"},
      {ErrorCode::alreadyExists, R"({"command": "ChangeAction", "action": "A-2027-01", "number": "T-2027-01"})"},
      {ErrorCode::reasonRequired, R"({"command": "ChangeAction", "action": "A-2027-01", "due": "2027-06-01"})"},
      {ErrorCode::inFuture, R"({"command": "CompleteAction", "action": "A-2027-01", "on": "2027-04-23"})"},
      {ErrorCode::textTooLong, R"({"command": "CompleteAction", "action": "A-2027-01", "closing": "≈"})"},
      {ErrorCode::alreadyClosed, R"({"command": "CompleteAction", "action": "T-2027-01"})"},
      {ErrorCode::endsBeforeStart, R"({"command": "CompleteAction", "action": "A-2027-01", "on": "2027-02-01"})"},
      {ErrorCode::inFuture, R"({"command": "WithdrawAction", "action": "A-2027-01", "reason": "Nee.", "on": "2027-04-23"})"},
      {ErrorCode::reasonRequired, R"({"command": "WithdrawAction", "action": "A-2027-01", "reason": " "})"},
      {ErrorCode::textTooLong, R"({"command": "WithdrawAction", "action": "A-2027-01", "reason": "≈"})"},
      {ErrorCode::alreadyClosed, R"({"command": "WithdrawAction", "action": "T-2027-01", "reason": "Nee."})"},
      {ErrorCode::endsBeforeStart, R"({"command": "WithdrawAction", "action": "A-2027-01", "reason": "Nee.", "on": "2027-02-01"})"},
      {ErrorCode::notClosed, R"({"command": "ReopenAction", "action": "A-2027-01"})"},
      {ErrorCode::emptyText, R"({"command": "AddTrackPhase", "track": "INKOOP", "name": " "})"},
      {ErrorCode::textTooLong, R"({"command": "AddTrackPhase", "track": "INKOOP", "name": "Fase", "note": "≈"})"},
      {ErrorCode::endsBeforeStart, R"({"command": "AddTrackPhase", "track": "INKOOP", "name": "Fase", "plannedFrom": "2027-06-01", "plannedUntil": "2027-05-01"})"},
      {ErrorCode::emptyText, R"({"command": "ChangeTrackPhase", "phase": 1, "name": " "})"},
      {ErrorCode::textTooLong, R"({"command": "ChangeTrackPhase", "phase": 1, "note": "≈"})"},
      {ErrorCode::endsBeforeStart, R"({"command": "ChangeTrackPhase", "phase": 1, "plannedFrom": "2027-06-01", "plannedUntil": "2027-05-01"})"},
      {ErrorCode::emptyText, R"({"command": "AddContractOption", "track": "INKOOP", "name": " "})"},
      {ErrorCode::textTooLong, R"({"command": "AddContractOption", "track": "INKOOP", "name": "~"})"},
      {ErrorCode::endsBeforeStart, R"({"command": "AddContractOption", "track": "INKOOP", "name": "Optie", "until": "2030-12-31", "noticeBy": "2031-01-01"})"},
      {ErrorCode::emptyText, R"({"command": "ChangeContractOption", "option": 1, "name": " "})"},
      {ErrorCode::textTooLong, R"({"command": "ChangeContractOption", "option": 1, "name": "~"})"},
      {ErrorCode::endsBeforeStart, R"({"command": "ChangeContractOption", "option": 1, "until": "2030-12-31"})"},
      {ErrorCode::alreadyClosed, R"({"command": "ChangeContractOption", "option": 1, "exercisedOn": "2027-04-01", "declinedOn": "2027-04-01"})"},
      {ErrorCode::textTooLong, R"({"command": "AddTrackProvider", "track": "INKOOP", "organisation": "Kinderhulp Merwede", "role": "~"})"},
      {ErrorCode::endsBeforeStart, R"({"command": "AddTrackProvider", "track": "INKOOP", "organisation": "Kinderhulp Merwede", "until": "2026-01-01"})"},
      {ErrorCode::alreadyExists, R"({"command": "AddTrackProvider", "track": "INKOOP", "organisation": "Jeugdzorg Waardenland"})"},
      {ErrorCode::endsBeforeStart, R"({"command": "EndTrackProvider", "provider": 1, "on": "2026-01-01"})"},
      {ErrorCode::emptyText, R"({"command": "GiveAuthority", "track": "INKOOP", "municipalities": ["GM0642"], "kind": "mandate", "holder": " "})"},
      {ErrorCode::textTooLong, R"({"command": "GiveAuthority", "track": "INKOOP", "municipalities": ["GM0642"], "kind": "mandate", "holder": "X", "limits": "≈"})"},
      {ErrorCode::endsBeforeStart, R"({"command": "GiveAuthority", "track": "INKOOP", "municipalities": ["GM0642"], "kind": "mandate", "holder": "X", "until": "2026-01-01"})"},
      {ErrorCode::missingField, R"({"command": "GiveAuthority", "track": "INKOOP", "municipalities": [], "kind": "mandate", "holder": "X"})"},
      {ErrorCode::endsBeforeStart, R"({"command": "EndAuthority", "authority": 1, "on": "2026-01-01"})"},
      {ErrorCode::emptyText, R"({"command": "AddAgreement", "subject": "Solidariteit", "parties": " "})"},
      {ErrorCode::textTooLong, R"({"command": "AddAgreement", "subject": "~", "parties": "allen"})"},
      {ErrorCode::endsBeforeStart, R"({"command": "AddAgreement", "subject": "Solidariteit", "parties": "allen", "until": "2026-01-01"})"},
      {ErrorCode::emptyText, R"({"command": "ChangeAgreement", "agreement": 1, "subject": " "})"},
      {ErrorCode::textTooLong, R"({"command": "ChangeAgreement", "agreement": 1, "note": "≈"})"},
      {ErrorCode::endsBeforeStart, R"({"command": "ChangeAgreement", "agreement": 1, "until": "2026-01-01"})"},
      {ErrorCode::alreadyClosed, R"({"command": "EndAgreement", "agreement": 1})", R"({"command": "EndAgreement", "agreement": 1})"},
      {ErrorCode::endsBeforeStart, R"({"command": "EndAgreement", "agreement": 1, "on": "2026-01-01"})"},
      {ErrorCode::emptyText, R"({"command": "AddAdvice", "proposal": "V-2027-01", "adviser": "Tafel", "text": " "})"},
      {ErrorCode::textTooLong, R"({"command": "AddAdvice", "proposal": "V-2027-01", "adviser": "~", "text": "Doen."})"},
      {ErrorCode::textTooLong, R"({"command": "AnswerAdvice", "advice": 1, "response": "takenOver", "why": "≈"})"},
      {ErrorCode::reasonRequired, R"({"command": "AnswerAdvice", "advice": 1, "response": "notTaken"})"},
      {ErrorCode::emptyText, R"({"command": "AddThermometer", "name": " ", "questions": ["Gaat het?"]})"},
      {ErrorCode::textTooLong, R"({"command": "AddThermometer", "name": "Najaar", "questions": ["~"]})"},
      {ErrorCode::missingField, R"({"command": "AddThermometer", "name": "Najaar", "questions": []})"},
      {ErrorCode::emptyText, R"({"command": "AnswerThermometer", "thermometer": 1, "municipality": "GM0505", "role": " ", "answers": []})"},
      {ErrorCode::textTooLong, R"({"command": "AnswerThermometer", "thermometer": 1, "municipality": "GM0505", "role": "bestuurder", "answers": [{"question": 1, "score": 7, "remark": "≈"}]})"},
      {ErrorCode::missingField, R"({"command": "AnswerThermometer", "thermometer": 1, "role": "bestuurder", "answers": []})"},
      {ErrorCode::unknownReference, R"({"command": "AnswerThermometer", "thermometer": 1, "municipality": "GM0505", "role": "bestuurder", "answers": [{"question": 9, "score": 7}]})"},
      {ErrorCode::alreadyExists, R"({"command": "AnswerThermometer", "thermometer": 1, "municipality": "GM0505", "role": "bestuurder", "answers": [{"question": 1, "score": 7}, {"question": 1, "score": 8}]})"},
      {ErrorCode::numberOutOfRange, R"({"command": "AnswerThermometer", "thermometer": 1, "municipality": "GM0505", "role": "bestuurder", "answers": [{"question": 1, "score": 11}]})"},
  };
  return all;
}

}

TEST_CASE("every refusal leaves the case file as it was")
{
  for (std::size_t i = 0; i < refusals().size(); ++i) {
    const auto& each = refusals()[i];
    DYNAMIC_SECTION(i << ' ' << each.json)
    {
      ExampleCase example;
      example.run(each.before);
      CHECK(example.refusal(command(each.json)).code == each.code);
    }
  }
}

TEST_CASE("every error that a command is said to give has a case, and none gives another")
{
  std::set<std::pair<std::string, std::string>> told;
  for (const auto& each : refusals())
    told.emplace(nlohmann::json::parse(each.json)["command"].get<std::string>(), toText(each.code));
  std::set<std::pair<std::string, std::string>> described;
  for (const auto* each : app::commandTypes())
    for (const auto code : each->errors)
      described.emplace(each->name, toText(code));
  for (const auto& [name, code] : described) {
    INFO(name << " " << code << " has no case");
    CHECK(told.contains({name, code}));
  }
  for (const auto& [name, code] : told) {
    INFO(name << " does not say that it gives " << code);
    CHECK(described.contains({name, code}));
  }
}

TEST_CASE("what cannot be read is refused, naming what is wrong")
{
  ExampleCase example;
  const auto [json, code, subject] = GENERATE(table<std::string, ErrorCode, std::string>({
      {"", ErrorCode::notJson, ""},
      {"{", ErrorCode::notJson, ""},
      {"7", ErrorCode::notJson, ""},
      {"\"AddPerson\"", ErrorCode::notJson, ""},
      {"null", ErrorCode::notJson, ""},
      {"[] []", ErrorCode::notJson, ""},
      {"{\"command\": \"AddPerson\", \"name\": \"\xff\"}", ErrorCode::notJson, ""},
      {"[7]", ErrorCode::wrongType, "command"},
      {"[null]", ErrorCode::wrongType, "command"},
      {"{}", ErrorCode::missingField, "command"},
      {R"({"command": 7})", ErrorCode::wrongType, "command"},
      {R"({"command": "addPerson", "name": "J"})", ErrorCode::unknownCommand, "addPerson"},
      {R"({"command": "DropTables"})", ErrorCode::unknownCommand, "DropTables"},
      {R"({"command": "AddPerson"})", ErrorCode::missingField, "name"},
      {R"({"command": "AddPerson", "name": null})", ErrorCode::wrongType, "name"},
      {R"({"command": "AddPerson", "name": 7})", ErrorCode::wrongType, "name"},
      {R"({"command": "AddPerson", "name": ["J"]})", ErrorCode::wrongType, "name"},
      {R"({"command": "AddPerson", "name": "J", "nmae": "K"})", ErrorCode::unknownField, "nmae"},
      {R"({"command": "AddPerson", "name": "J", "id": 7})", ErrorCode::unknownField, "id"},
      {R"({"command": "AddPerson", "name": "J", "on": "2027-02-30"})", ErrorCode::impossibleDate, "on"},
      {R"({"command": "AddPerson", "name": "J", "on": 20270422})", ErrorCode::wrongType, "on"},
      {R"({"command": "AddPerson", "name": "J", "as": 7})", ErrorCode::wrongType, "as"},
      {R"({"command": "AddMeeting", "body": "AB", "date": "08-07-2027"})", ErrorCode::impossibleDate, "date"},
      {R"({"command": "AddMeeting", "body": "AB", "date": "vandaag"})", ErrorCode::impossibleDate, "date"},
      {R"({"command": "AddMeeting", "body": "AB", "date": null})", ErrorCode::wrongType, "date"},
      {R"({"command": "AddMeeting", "body": "DB", "date": "2027-07-08"})", ErrorCode::unknownReference, "DB"},
      {R"({"command": "AddMeeting", "body": 99, "date": "2027-07-08"})", ErrorCode::unknownReference, "99"},
      {R"({"command": "AddMeeting", "body": "$nobody", "date": "2027-07-08"})", ErrorCode::unknownReference, "$nobody"},
      {R"({"command": "AddMeeting", "body": "", "date": "2027-07-08"})", ErrorCode::unknownReference, ""},
      {R"({"command": "AddMeeting", "body": 1.5, "date": "2027-07-08"})", ErrorCode::wrongType, "body"},
      {R"({"command": "AddMeeting", "body": "sg", "date": "2027-07-08"})", ErrorCode::unknownReference, "sg"},
      {R"({"command": "AddBody", "code": "X", "name": "X", "kind": "board"})", ErrorCode::unknownValue, "kind"},
      {R"({"command": "AddBody", "code": "X", "name": "X", "kind": "dailyBoard", "quorum": 99999999999})",
       ErrorCode::numberOutOfRange, "quorum"},
      {R"({"command": "AddBody", "code": "X", "name": "X", "kind": "dailyBoard", "quorum": 1.5})", ErrorCode::wrongType, "quorum"},
      {R"({"command": "AddBody", "code": "X", "name": "X", "kind": "dailyBoard", "quorum": "7"})", ErrorCode::wrongType, "quorum"},
      {R"({"command": "AddBody", "code": "X", "name": "X", "kind": "dailyBoard", "quorum": true})", ErrorCode::wrongType, "quorum"},
      {R"({"command": "ChangeProposal", "proposal": "V-2027-09"})", ErrorCode::unknownReference, "V-2027-09"},
      {R"({"command": "SetDecisionPoints", "version": "V-2027-01@9.9", "decisionPoints": []})", ErrorCode::unknownReference,
       "V-2027-01@9.9"},
      {R"({"command": "SetDecisionPoints", "version": "V-2027-01@1.0", "decisionPoints": "Een"})", ErrorCode::wrongType,
       "decisionPoints"},
      {R"({"command": "SetDecisionPoints", "version": "V-2027-01@1.0", "decisionPoints": [1]})", ErrorCode::wrongType,
       "decisionPoints"},
      {R"({"command": "SetTargetDate", "round": "V-2027-01/2", "reason": "X"})", ErrorCode::unknownReference, "V-2027-01/2"},
      {R"({"command": "MarkSent", "stage": "V-2027-01/1/9"})", ErrorCode::unknownReference, "V-2027-01/1/9"},
      {R"({"command": "MarkDispatched", "meeting": "SG-2027-09"})", ErrorCode::unknownReference, "SG-2027-09"},
      {R"({"command": "MoveAgendaItem", "item": "SG-2027-02#9", "position": 1})", ErrorCode::unknownReference, "SG-2027-02#9"},
      {R"({"command": "RemoveAttachment", "attachment": "SG-2027-02#2z"})", ErrorCode::unknownReference, "SG-2027-02#2z"},
      {R"({"command": "RemoveAttachment", "attachment": "SG-2027-02#2"})", ErrorCode::unknownReference, "SG-2027-02#2"},
      {R"({"command": "EndMembership", "membership": 7})", ErrorCode::unknownReference, "7"},
      {R"({"command": "ChangePerson", "person": "Niemand"})", ErrorCode::unknownReference, "Niemand"},
      {R"({"command": "AddRouteTemplate", "code": "x", "name": "X", "stages": [{"name": "S"}]})", ErrorCode::missingField, "role"},
      {R"({"command": "AddRouteTemplate", "code": "x", "name": "X", "stages": ["S"]})", ErrorCode::wrongType, "stages"},
      {R"({"command": "SetParticipation", "track": "INKOOP", "municipalities": ["GM0000"], "kind": "follows"})",
       ErrorCode::unknownReference, "GM0000"},
  }));
  CAPTURE(json);
  const auto error = example.refusal(json);
  CHECK(error.code == code);
  CHECK(error.subject == subject);
}

TEST_CASE("of two persons with one name the number must be given")
{
  ExampleCase example;
  example.run(R"({"command": "AddPerson", "name": "A. de Vries"})");
  const auto error = example.refusal(R"({"command": "ChangePerson", "person": "A. de Vries", "phone": "1"})");
  CHECK(error.code == ErrorCode::ambiguousReference);
  CHECK(error.subject == "A. de Vries");
  example.run(R"({"command": "ChangePerson", "person": 4, "phone": "1"})");
  example.run(R"({"command": "ChangePerson", "person": "4", "phone": "2"})");
}

TEST_CASE("JSON that is nested absurdly deep is not JSON of ours")
{
  ExampleCase example;
  const auto depth = GENERATE(34, 1'000'000);
  const auto list = std::string(static_cast<std::size_t>(depth), '[') + std::string(static_cast<std::size_t>(depth), ']');
  CHECK(example.refusal(list).code == ErrorCode::notJson);
  CHECK(example.refusal(R"({"command": "AddPerson", "name": )" + list + "}").code == ErrorCode::notJson);
}

TEST_CASE("an error quotes at most 80 bytes and never half a character")
{
  ExampleCase example;
  std::string emoji;
  for (auto i = 0; i < 100; ++i)
    emoji += "😀";
  for (const auto* before : {"", "a", "ab", "abc"}) {
    const auto error = example.refusal(std::string{R"({"command": "AddPerson", "name": "J", "on": ")"} + before + emoji + "\"}");
    CHECK(error.code == ErrorCode::impossibleDate);
    CHECK(error.detail.size() <= 80);
    CHECK_NOTHROW(nlohmann::json(error.detail).dump());
  }
}
