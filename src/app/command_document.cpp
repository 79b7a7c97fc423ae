// SPDX-License-Identifier: EUPL-1.2
#include "app/command_document.h"

#include "app/command_type.h"
#include "domain/error_text.h"

namespace app {

namespace {

constexpr std::string_view introduction = R"(<!-- SPDX-License-Identifier: EUPL-1.2 -->
# Commands

Everything that a person can do to a case file is one of the commands below. The window, the command line and the tests use the
same ones. This document is made by the program: `besluitroute-cli commands > docs/commands.md`.

## A list of commands

`besluitroute-cli do CASE LIST.json` executes a list: a JSON array of objects, or one object. A list is all or nothing: when one
command is refused, none of them has happened. Each command is one entry in the history and one undo step.

```json
[
  {"command": "AddProposal", "track": "INKOOP", "title": "Inkoopkader", "version": "1.0", "as": "kader", "on": "2027-02-01"},
  {"command": "AddConsultation", "proposal": "$kader", "party": "Cliëntenraad", "on": "2027-02-02"}
]
```

- `command` is the name of the command.
- `on` is the day on which it takes effect, `YYYY-MM-DD`; without one that is today. Every fact holds from its day, and the status
  as of an earlier day does not know it.
- `as` gives what the command makes a name; later commands of the list refer to it as `$name`.
- `history` is ignored: it is what `history --json` adds, so that a history can be executed again as it is.
- The commands `Undo` and `Redo` take back the last command, and do again what was taken back. They have no fields.
- What changes nothing makes no entry in the history.

### References

| to | written as |
|---|---|
| municipality | its CBS code: `"GM0505"` |
| region, body, track, routeTemplate, termAgreement | its code: `"JZ31"`, `"SG"` |
| person | the name, when only one person has it: `"A. de Vries"` |
| proposal | its number: `"V-2027-03"` |
| version | `"V-2027-03@2.1"` |
| round | proposal and number: `"V-2027-03/2"` |
| stage | round and position: `"V-2027-03/2/7"` |
| meeting | its number: `"SG-2027-04"` |
| agendaItem | meeting and label: `"SG-2027-04#3"` |
| actionItem | its number: `"A-2027-12"` |
| organisation | its name |
| attachment | meeting and label: `"SG-2027-04#3a"` |
| packRevision | meeting and letter: `"SG-2027-04@A"` |
| anything made earlier in the list | `"$name"` |
| anything else, and all of the above too | the number in the file: `12` |

The councils and executives that come with a municipality have codes made from its name: `R-DOR` and `C-DOR`.

### What cannot be read

Any command is refused with one of these when it cannot be understood: `notJson`, `unknownCommand`, `unknownField`, `missingField`,
`wrongType`, `impossibleDate`, `unknownValue`, `unknownReference`, `ambiguousReference`, `numberOutOfRange`. Names and titles are at
most 300 bytes (`textTooLong`), running text 200,000. `null` for an optional field means that it is not given, except where the
field says "or null for unknown".

Below, "can be refused with" lists what else may be answered. The examples work on the case that this list makes, with 22 April 2027
as today:

)";

std::string escapedForTable(std::string text)
{
  for (auto at = text.find('|'); at != std::string::npos; at = text.find('|', at + 2))
    text.insert(at, 1, '\\');
  return text;
}

void append(std::string& text, const CommandType& command)
{
  text += "\n## " + std::string{command.name} + "\n\n" + std::string{command.meaning} + "\n\n";
  text += "| field | type | |\n|---|---|---|\n";
  for (const auto& field : command.fields)
    text += "| `" + field.name + "` | " + escapedForTable(field.type) + " | " + (field.required ? "required" : "optional") + " |\n";
  if (!command.rules.empty()) {
    text += "\n";
    for (const auto rule : command.rules)
      text += "- " + std::string{rule} + "\n";
  }
  if (!command.errors.empty()) {
    text += "\nCan be refused with ";
    for (const auto& error : command.errors)
      text += (&error == &command.errors.front() ? "`" : ", `") + std::string{domain::toText(error)} + "`";
    text += ".\n";
  }
  text += "\n```json\n" + std::string{command.example} + "\n```\n";
}

}

std::string_view exampleCase()
{
  return R"([
  {"command": "DescribeCase", "name": "Voorbeeld"},
  {"command": "AddRegion", "code": "ZH", "name": "Zuid-Holland", "kind": "supraRegion"},
  {"command": "AddRegion", "code": "JZ31", "name": "Zuid-Holland Zuid"},
  {"command": "AddMunicipality", "code": "GM0505", "name": "Dordrecht", "region": "JZ31", "on": "2026-01-01"},
  {"command": "AddMunicipality", "code": "GM0642", "name": "Zwijndrecht", "region": "JZ31", "on": "2026-01-01"},
  {"command": "AddMunicipality", "code": "GM0489", "name": "Barendrecht", "on": "2026-01-01"},
  {"command": "AddBody", "code": "WG", "name": "Werkgroep inkoop", "kind": "workingGroup", "region": "JZ31"},
  {"command": "AddBody", "code": "SG", "name": "Stuurgroep", "kind": "steeringGroup", "region": "JZ31", "handInDays": 10, "dispatchDays": 7},
  {"command": "AddBody", "code": "AB", "name": "Algemeen bestuur", "kind": "generalBoard", "region": "JZ31", "votingRule": "perMunicipality"},
  {"command": "AddPerson", "name": "A. de Vries", "function": "wethouder"},
  {"command": "AddMembership", "person": "A. de Vries", "body": "SG", "onBehalfOf": "GM0505", "on": "2026-06-01"},
  {"command": "AddMandate", "person": "A. de Vries", "covers": "Gunning tot 1 miljoen euro", "on": "2026-06-01"},
  {"command": "AddTrack", "code": "INKOOP", "name": "Inkoop jeugdhulp", "kind": "procurement", "region": "JZ31"},
  {"command": "SetParticipation", "track": "INKOOP", "municipalities": ["GM0505", "GM0642"], "kind": "takesPart", "on": "2026-12-01"},
  {"command": "AddRouteTemplate", "code": "kort", "name": "Werkgroep tot raad", "stages": [
    {"name": "Werkgroep", "role": "prepares", "bodyKind": "workingGroup", "completion": "oneBody"},
    {"name": "Stuurgroep", "role": "advises", "bodyKind": "steeringGroup", "completion": "oneBody", "preparationDays": 5},
    {"name": "Algemeen bestuur", "role": "decides", "bodyKind": "generalBoard", "completion": "oneBody", "preparationDays": 10},
    {"name": "Raden", "role": "decides", "selector": "everyCouncil", "completion": "allPositive", "preparationDays": 15}]},
  {"command": "AddRouteTemplate", "code": "raden", "name": "Alleen de raden", "stages": [
    {"name": "Raden", "role": "decides", "selector": "everyCouncil", "completion": "allPositive"}]},
  {"command": "AddRouteTemplate", "code": "zienswijze", "name": "Zienswijze en bestuur", "stages": [
    {"name": "Zienswijze", "role": "givesView", "selector": "everyCouncil", "completion": "allAnswered", "termWeeks": 8},
    {"name": "Algemeen bestuur", "role": "decides", "bodyKind": "generalBoard", "completion": "oneBody"}]},
  {"command": "AddRouteTemplate", "code": "bestuur", "name": "Alleen het bestuur", "stages": [
    {"name": "Algemeen bestuur", "role": "decides", "bodyKind": "generalBoard", "completion": "oneBody"}]},
  {"command": "AddMeeting", "body": "SG", "date": "2027-02-11"},
  {"command": "AddMeeting", "body": "SG", "date": "2027-05-13"},
  {"command": "AddMeeting", "body": "AB", "date": "2027-04-15"},
  {"command": "AddMeeting", "body": "AB", "date": "2027-06-10"},

  {"command": "AddProposal", "track": "INKOOP", "title": "Inkoopkader", "version": "1.0", "decisionPoints": ["Het kader vast te stellen."], "on": "2027-01-04"},
  {"command": "AddConsultation", "proposal": "V-2027-01", "party": "Aanbieders", "form": "digital", "on": "2027-01-20"},
  {"command": "StartRound", "proposal": "V-2027-01", "routeTemplate": "kort", "version": "V-2027-01@1.0", "purpose": "Kader vaststellen", "targetDate": "2027-09-30", "on": "2027-01-05"},
  {"command": "RecordDecision", "stage": "V-2027-01/1/1", "body": "WG", "outcome": "forwarded", "on": "2027-01-20"},
  {"command": "RecordDecision", "stage": "V-2027-01/1/2", "body": "SG", "outcome": "advisedPositive", "meeting": "SG-2027-01", "on": "2027-02-11"},
  {"command": "PlanBranch", "stage": "V-2027-01/1/3", "body": "AB", "meeting": "AB-2027-01", "on": "2027-02-12"},
  {"command": "PassOver", "stage": "V-2027-01/1/4", "body": "R-ZWI", "reason": "Besluit eerder genomen.", "on": "2027-04-01"},

  {"command": "AddProposal", "track": "INKOOP", "title": "Regiovisie", "version": "1.0", "on": "2027-01-04"},
  {"command": "StartRound", "proposal": "V-2027-02", "routeTemplate": "raden", "version": "V-2027-02@1.0", "purpose": "Vaststellen", "on": "2027-02-01"},
  {"command": "RecordDecision", "stage": "V-2027-02/1/1", "body": "R-DOR", "outcome": "adopted", "on": "2027-03-10"},
  {"command": "RecordDecision", "stage": "V-2027-02/1/1", "body": "R-ZWI", "outcome": "adoptedAmended", "amendedVersion": "1.0-A", "on": "2027-03-17"},
  {"command": "AddVersion", "proposal": "V-2027-02", "number": "1.1", "on": "2027-04-12"},

  {"command": "AddProposal", "track": "INKOOP", "title": "Ontwerpbegroting", "version": "1.0", "on": "2027-03-01"},
  {"command": "StartRound", "proposal": "V-2027-03", "routeTemplate": "zienswijze", "version": "V-2027-03@1.0", "purpose": "Zienswijze", "on": "2027-03-15"},

  {"command": "AddProposal", "track": "INKOOP", "title": "Aanpassing regeling", "version": "1.0", "on": "2027-03-01"},
  {"command": "StartRound", "proposal": "V-2027-04", "routeTemplate": "bestuur", "version": "V-2027-04@1.0", "purpose": "Vaststellen", "on": "2027-03-15"},
  {"command": "RecordDecision", "stage": "V-2027-04/1/1", "body": "AB", "outcome": "adoptedConditionally", "conditions": "Na instemming van de colleges.", "on": "2027-04-01"},

  {"command": "AddAgendaItem", "meeting": "SG-2027-02", "title": "Opening", "kind": "announcement"},
  {"command": "AddAgendaItem", "meeting": "SG-2027-02", "title": "Inkoopkader", "kind": "advice", "minutes": 20},
  {"command": "AddAgendaItem", "meeting": "SG-2027-02", "title": "Rondvraag"},
  {"command": "AddDocument", "title": "Financiën", "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "size": 0, "item": "SG-2027-02#2"},
  {"command": "AddDocument", "title": "Toelichting", "sha256": "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb", "size": 1, "item": "SG-2027-02#2"},


  {"command": "AddAgendaItem", "meeting": "SG-2027-01", "title": "Opening", "kind": "announcement", "on": "2027-02-01"},
  {"command": "AttachDocument", "item": "SG-2027-01#1", "document": 1, "on": "2027-02-01"},
  {"command": "FreezePack", "meeting": "SG-2027-01", "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "pages": 2, "fileName": "SG-2027-01.pdf", "entries": [{"label": "1", "title": "Opening", "kind": "item", "state": "open", "sha256": "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb"}], "on": "2027-02-04"},

  {"command": "AddTermAgreement", "code": "DRIE-WEKEN", "name": "Reactie in drie weken", "trigger": "toezending", "amount": 3, "unit": "weeks"},
  {"command": "AddClosedPeriod", "bodies": ["AB"], "name": "zomerreces", "from": "2027-07-10", "until": "2027-08-22"},
  {"command": "SetBodyRhythm", "body": "WG", "kind": "weekly", "every": 2, "from": "2027-04-06"},
  {"command": "RequireParty", "stage": "V-2027-03/1/2", "party": "Onderwijs", "ground": "statute", "source": "Jeugdwet art. 2.2 lid 3"},
  {"command": "SilenceSignal", "signal": "notConfirmed:4:6", "until": "2027-05-01", "reason": "De griffie is ziek."},

  {"command": "AddMeeting", "body": "SG", "date": "2027-06-24"},
  {"command": "AddAgendaItem", "meeting": "SG-2027-01", "title": "Inkoopkader", "kind": "advice", "on": "2027-02-01"},
  {"command": "AddPerson", "name": "R. Smit", "function": "raadslid"},
  {"command": "AddPerson", "name": "L. Peters", "function": "raadslid"},
  {"command": "AddMembership", "person": "R. Smit", "body": "R-ZWI", "role": "chair", "on": "2026-04-01"},
  {"command": "AddMembership", "person": "L. Peters", "body": "R-ZWI", "on": "2026-04-01"},
  {"command": "AddMeeting", "body": "R-ZWI", "date": "2027-04-13"},
  {"command": "AddAgendaItem", "meeting": "R-ZWI-2027-01", "title": "Verordening", "kind": "decision", "on": "2027-04-01"},
  {"command": "RecordAttendance", "meeting": "R-ZWI-2027-01", "attendance": [{"person": "R. Smit", "presence": "present"}, {"person": "L. Peters", "presence": "absent"}]},
  {"command": "SetStandingItems", "body": "AB", "items": [{"title": "Opening", "kind": "announcement"}, {"title": "Besluitenlijst", "kind": "adoption", "list": "decisionList"}]},
  {"command": "AddAction", "text": "Brief aan de raden schrijven", "owner": "A. de Vries", "due": "2027-05-06", "meeting": "SG-2027-01", "on": "2027-02-11"},
  {"command": "AddAction", "kind": "commitment", "text": "Laten weten wat met de norm is gedaan", "promisedTo": "raad van Dordrecht", "on": "2027-03-10"},
  {"command": "CompleteAction", "action": "T-2027-01", "on": "2027-04-01"},
  {"command": "AddOrganisation", "name": "Jeugdzorg Waardenland"},
  {"command": "AddOrganisation", "name": "Kinderhulp Merwede"},
  {"command": "AddTrackProvider", "track": "INKOOP", "organisation": "Jeugdzorg Waardenland", "role": "perceel 1", "on": "2027-01-01"},
  {"command": "AddTrackPhase", "track": "INKOOP", "name": "Voorbereiding", "plannedFrom": "2027-01-01", "plannedUntil": "2027-06-30"},
  {"command": "AddContractOption", "track": "INKOOP", "name": "Eerste verlenging", "until": "2032-12-31", "noticeBy": "2031-12-31"},
  {"command": "GiveAuthority", "track": "INKOOP", "municipalities": ["GM0505"], "kind": "powerOfAttorney", "holder": "Serviceorganisatie", "on": "2027-01-01"},
  {"command": "AddAgreement", "subject": "Basisbeschikbaarheid crisisplekken", "parties": "Jeugdzorg Waardenland en de tien gemeenten", "track": "INKOOP", "on": "2027-01-01"},
  {"command": "AddAdvice", "proposal": "V-2027-01", "adviser": "Ontwikkeltafel verblijf", "text": "Neem een norm voor reistijd op.", "on": "2027-03-01"},
  {"command": "AddThermometer", "name": "Voorjaar 2027", "questions": ["Werken we goed samen?"], "on": "2027-03-01"},
  {"command": "AddPerson", "name": "J. Dubbel"},
  {"command": "AddBody", "code": "DUBBEL", "name": "Dubbel overleg", "kind": "other", "region": "JZ31"},
  {"command": "AddTrack", "code": "DUBBEL", "name": "Dubbel traject"},
  {"command": "SetParticipation", "track": "DUBBEL", "municipalities": ["GM0505"], "kind": "takesPart", "on": "2027-01-04"}
])";
}

std::string commandsDocument()
{
  auto text = std::string{introduction} + "```json\n" + std::string{exampleCase()} + "\n```\n";
  for (const auto* type : commandTypes())
    append(text, *type);
  return text;
}

}
