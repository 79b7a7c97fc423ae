// SPDX-License-Identifier: EUPL-1.2
#include "app/command_registry.h"

#include "app/command.h"
#include "app/command_names.h"
#include "domain/error_text.h"

namespace app {

using domain::ErrorCode;

namespace {

template <class T> struct TypeWords; // text(): what a value of T looks like in JSON

template <> struct TypeWords<std::string> {
  static std::string text() { return "text"; }
};
template <std::integral Number> struct TypeWords<Number> {
  static std::string text() { return "number"; }
};
template <> struct TypeWords<bool> {
  static std::string text() { return "yes/no"; }
};
template <> struct TypeWords<domain::Date> {
  static std::string text() { return "date"; }
};
template <domain::Worded E> struct TypeWords<E> {
  static std::string text()
  {
    std::string words;
    for (const auto& [value, word] : domain::Texts<E>::values)
      words += (words.empty() ? "one of " : ", ") + std::string{word};
    return words;
  }
};
template <class E> struct TypeWords<domain::Id<E>> {
  static std::string text() { return "reference to " + std::string{domain::Fields<E>::table}; }
};
template <class T> struct TypeWords<std::vector<T>> {
  static std::string text() { return "list of " + TypeWords<T>::text(); }
};
/// An optional within an optional field: the value can be taken away again.
template <class T> struct TypeWords<std::optional<T>> {
  static std::string text() { return TypeWords<T>::text() + ", or null for unknown"; }
};

template <class Member> struct FieldType {
  static std::string text() { return TypeWords<Member>::text(); }
  static constexpr bool required = true;
};
template <class T> struct FieldType<std::optional<T>> {
  static std::string text() { return TypeWords<T>::text(); }
  static constexpr bool required = false;
};

template <class Command> std::vector<FieldDescription> fieldsOf()
{
  std::vector<FieldDescription> fields;
  domain::forEachField<Command>([&](const auto& each) {
    using Type = FieldType<typename std::remove_cvref_t<decltype(each)>::Value>;
    fields.push_back({std::string{each.name}, Type::text(), Type::required});
  });
  return fields;
}

template <domain::Described T> struct TypeWords<T> {
  static std::string text()
  {
    std::string members;
    for (const auto& field : fieldsOf<T>())
      members += (members.empty() ? "" : "; ") + field.name + (field.required ? "" : " (optional)") + ": " + field.type;
    return "{" + members + "}";
  }
};

/// What a person writes about a command; its fields are derived.
struct Prose {
  std::string_view name;
  std::string_view meaning;
  std::vector<std::string_view> rules;
  std::vector<ErrorCode> errors;
  std::string_view example;
};

std::vector<Prose> setupProse()
{
  return {
      {"DescribeCase",
       "Says what this case file is called, whether it is an example, which day it takes for today, and which region it opens "
       "with.",
       {"Fields that are not given stay as they are.", "`today` is for example files only: with it the file has a day of its own."},
       {ErrorCode::textTooLong},
       R"({"command": "DescribeCase", "name": "Jeugdhulp Zuid-Holland Zuid", "region": "JZ31"})"},
      {"AddRegion",
       "Adds a region: a set of municipalities that work together.",
       {"The code is unique in the file.", "Without a kind it is a youth region."},
       {ErrorCode::emptyText, ErrorCode::textTooLong, ErrorCode::alreadyExists},
       R"({"command": "AddRegion", "code": "ZW", "name": "Zuidwest", "kind": "supraRegion"})"},
      {"ChangeRegion",
       "Changes a region's name or kind, or the region it lies in.",
       {"A region never lies within itself, over any number of steps."},
       {ErrorCode::emptyText, ErrorCode::textTooLong, ErrorCode::circularRegion},
       R"({"command": "ChangeRegion", "region": "JZ31", "partOf": "ZH"})"},
      {"AddMunicipality",
       "Adds a municipality with its council (raad) and executive (college), as a member of the region from `on`.",
       {"The CBS code is unique in the file.", "Council and executive get codes of their own, like R-DOR and C-DOR."},
       {ErrorCode::emptyText, ErrorCode::textTooLong, ErrorCode::alreadyExists},
       R"({"command": "AddMunicipality", "code": "GM0610", "name": "Sliedrecht", "region": "JZ31", "on": "2026-01-01"})"},
      {"ChangeMunicipality",
       "Changes a municipality's name.",
       {},
       {ErrorCode::emptyText, ErrorCode::textTooLong},
       R"({"command": "ChangeMunicipality", "municipality": "GM0489", "name": "Gemeente Barendrecht"})"},
      {"JoinRegion",
       "Makes a municipality a member of a region from `on`, until `until` (that day included) or further notice.",
       {"A municipality may be a member of several regions, of each once at a time."},
       {ErrorCode::endsBeforeStart, ErrorCode::alreadyExists},
       R"({"command": "JoinRegion", "region": "JZ31", "municipality": "GM0489", "on": "2027-01-01", "until": "2028-12-31"})"},
      {"LeaveRegion",
       "Ends a municipality's membership of a region; `on` is its last day.",
       {"What was counted before that day keeps counting."},
       {ErrorCode::unknownReference, ErrorCode::endsBeforeStart},
       R"({"command": "LeaveRegion", "region": "JZ31", "municipality": "GM0642", "on": "2027-12-31"})"},
      {"AddBody",
       "Adds a body (gremium): anything that meets and has a say.",
       {"The code is unique in the file; it begins the numbers of the body's meetings.",
        "Lead days are calendar days before a meeting: papers are handed in `handInDays` and sent out `dispatchDays` before it.",
        "Without a level it gets the usual one of its kind."},
       {ErrorCode::emptyText, ErrorCode::textTooLong, ErrorCode::alreadyExists, ErrorCode::numberOutOfRange},
       R"({"command": "AddBody", "code": "DB", "name": "Dagelijks bestuur", "kind": "dailyBoard", "region": "JZ31", "votingRule": "perMunicipality", "handInDays": 10, "dispatchDays": 7})"},
      {"ChangeBody",
       "Changes a body's code, name, voting rule, lead days or note.",
       {"Fields that are not given stay as they are.", "Meetings that exist keep their numbers."},
       {ErrorCode::emptyText, ErrorCode::textTooLong, ErrorCode::alreadyExists, ErrorCode::numberOutOfRange},
       R"({"command": "ChangeBody", "body": "SG", "handInDays": 14, "dispatchDays": null})"},
      {"AddPerson",
       "Adds a person.",
       {"Two persons may have the same name; then they are referred to by number."},
       {ErrorCode::emptyText, ErrorCode::textTooLong},
       R"({"command": "AddPerson", "name": "M. Bakker", "function": "beleidsadviseur", "email": "m.bakker@example.nl"})"},
      {"ChangePerson",
       "Changes what is known of a person.",
       {"Fields that are not given stay as they are."},
       {ErrorCode::emptyText, ErrorCode::textTooLong},
       R"({"command": "ChangePerson", "person": "A. de Vries", "phone": "078 000 00 00"})"},
      {"AddMembership",
       "A person sits in a body from `on`, until `until` (that day included) or further notice.",
       {"Who was a member is always looked up on the day of the meeting or decision.", "Without a role it is an ordinary member."},
       {ErrorCode::textTooLong, ErrorCode::endsBeforeStart},
       R"({"command": "AddMembership", "person": "A. de Vries", "body": "AB", "role": "chair", "onBehalfOf": "GM0505", "on": "2027-01-01"})"},
      {"EndMembership",
       "Ends a membership; `on` is its last day.",
       {"Memberships are referred to by number."},
       {ErrorCode::endsBeforeStart},
       R"({"command": "EndMembership", "membership": 1, "on": "2027-06-30"})"},
      {"AddMandate",
       "Records what a person may decide in another's name from `on`, and where that comes from.",
       {},
       {ErrorCode::emptyText, ErrorCode::textTooLong, ErrorCode::endsBeforeStart},
       R"({"command": "AddMandate", "person": "A. de Vries", "municipality": "GM0505", "covers": "Gunning tot 2 miljoen euro", "source": "Mandaatbesluit 2027", "on": "2027-01-01", "until": "2030-03-31"})"},
      {"EndMandate",
       "Ends a mandate; `on` is its last day.",
       {"Mandates are referred to by number."},
       {ErrorCode::endsBeforeStart},
       R"({"command": "EndMandate", "mandate": 1, "on": "2027-06-30"})"},
      {"AddTrack",
       "Adds a track (traject): a procurement, a regional vision, a budget cycle.",
       {"The code is unique in the file."},
       {ErrorCode::emptyText, ErrorCode::textTooLong, ErrorCode::alreadyExists},
       R"({"command": "AddTrack", "code": "BEGR28", "name": "Begroting 2028", "kind": "budget", "region": "JZ31"})"},
      {"ChangeTrack",
       "Changes a track's name or kind.",
       {},
       {ErrorCode::emptyText, ErrorCode::textTooLong},
       R"({"command": "ChangeTrack", "track": "INKOOP", "name": "Inkoop jeugdhulp 2028-2032"})"},
      {"SetParticipation",
       "From `on`, these municipalities do this in the track; `source` names the decision that says so.",
       {"It replaces what they did before from that day on; earlier days stay as they were.",
        "Who takes part has a branch in every stage, who follows only in stages that consult or inform.",
        "A stage that was complete by then keeps the participants of the day on which it completed."},
       {ErrorCode::textTooLong, ErrorCode::missingField},
       R"({"command": "SetParticipation", "track": "INKOOP", "municipalities": ["GM0642"], "kind": "steppedOut", "source": "Besluit college 2027-04-20", "on": "2027-05-01"})"},
  };
}

std::vector<Prose> proposalProse()
{
  return {
      {"AddProposal",
       "Registers a proposal (voorstel) with its first version.",
       {"Without a number it gets the next one of the year: V-2027-09.", "Without a version number the first version is 0.1."},
       {ErrorCode::emptyText, ErrorCode::textTooLong, ErrorCode::alreadyExists},
       R"({"command": "AddProposal", "track": "INKOOP", "title": "Inkoopstrategie", "owner": "M. Bakker", "decisionPoints": ["De strategie vast te stellen."], "as": "strategie"})"},
      {"ChangeProposal",
       "Changes a proposal's number, title, summary or owner.",
       {"Fields that are not given stay as they are.", "The number is unique in the file."},
       {ErrorCode::emptyText, ErrorCode::textTooLong, ErrorCode::alreadyExists},
       R"({"command": "ChangeProposal", "proposal": "V-2027-01", "title": "Inkoopkader jeugdhulp 2028"})"},
      {"AddVersion",
       "Adds a version of a proposal, dated `on`.",
       {"What a body decides on is always one version.",
        "A version dated inside a running round goes round from that day; one that `amends` another does not go round by itself."},
       {ErrorCode::emptyText, ErrorCode::textTooLong, ErrorCode::alreadyExists, ErrorCode::versionOfAnotherProposal},
       R"({"command": "AddVersion", "proposal": "V-2027-01", "number": "1.1", "note": "Na advies van de stuurgroep", "on": "2027-03-01"})"},
      {"SetDecisionPoints",
       "Replaces the numbered decision points (beslispunten) of a version.",
       {"Empty texts are left out."},
       {ErrorCode::textTooLong},
       R"({"command": "SetDecisionPoints", "version": "V-2027-01@1.0", "decisionPoints": ["Het inkoopkader vast te stellen.", "De raden te informeren."]})"},
      {"AddConsultation",
       "Records who was heard about a proposal on `on`, how, about what, and what came out.",
       {},
       {ErrorCode::emptyText, ErrorCode::textTooLong},
       R"({"command": "AddConsultation", "proposal": "V-2027-01", "party": "Cliëntenraad", "about": "Keuzevrijheid", "form": "meeting", "cameOut": "Positief, met aandacht voor wachttijden.", "on": "2027-02-02"})"},
      {"RemoveConsultation",
       "Removes a consultation that was recorded by mistake.",
       {"Consultations are referred to by number."},
       {},
       R"({"command": "RemoveConsultation", "consultation": 1})"},
  };
}

std::vector<Prose> routeProse()
{
  return {
      {"AddRouteTemplate",
       "Adds a route template: the stages that a proposal passes, in order.",
       {"The code is unique in the file.",
        "Stages name kinds of bodies, since a template belongs to no region; everyCouncil and "
        "everyExecutive mean one of each participating municipality.",
        "`preparationDays` are working days between the completion of the stage before and handing in; `termWeeks` runs from "
        "sending.",
        "A later change of a template never rewrites a running round."},
       {ErrorCode::emptyText, ErrorCode::textTooLong, ErrorCode::alreadyExists, ErrorCode::templateWithoutStages,
        ErrorCode::numberOutOfRange},
       R"({"command": "AddRouteTemplate", "code": "colleges", "name": "Stuurgroep en colleges", "stages": [{"name": "Stuurgroep", "role": "advises", "bodyKind": "steeringGroup", "completion": "oneBody"}, {"name": "Colleges", "role": "decides", "selector": "everyExecutive", "completion": "allPositive", "preparationDays": 10}]})"},
      {"StartRound",
       "Starts a round (ronde) of a proposal along a route on `on`, from one version.",
       {"Its stages are a copy of the template as it is now.",
        "The body of a stage is the only one of its kind in the track's region; `bodies` names it where there are more or none.",
        "A round of the proposal that is still running gives a warning."},
       {ErrorCode::emptyText, ErrorCode::textTooLong, ErrorCode::inFuture, ErrorCode::versionOfAnotherProposal,
        ErrorCode::endsBeforeStart, ErrorCode::unknownReference, ErrorCode::noBodyForStage, ErrorCode::noParticipants},
       R"({"command": "StartRound", "proposal": "V-2027-02", "routeTemplate": "raden", "version": "V-2027-02@1.1", "purpose": "Opnieuw vaststellen", "targetDate": "2027-09-30", "on": "2027-04-20"})"},
      {"SetTargetDate",
       "Sets or takes away the last day on which a round may be complete.",
       {"The old day is kept with the reason."},
       {ErrorCode::reasonRequired, ErrorCode::textTooLong},
       R"({"command": "SetTargetDate", "round": "V-2027-01/1", "targetDate": "2027-12-31", "reason": "De raden vergaderen later."})"},
      {"EndRound",
       "Ends a round that will not be completed; `on` is the day.",
       {"What was recorded in it stays."},
       {ErrorCode::reasonRequired, ErrorCode::textTooLong, ErrorCode::inFuture, ErrorCode::roundEnded, ErrorCode::endsBeforeStart},
       R"({"command": "EndRound", "round": "V-2027-03/1", "reason": "Er komt een nieuw ontwerp.", "on": "2027-04-20"})"},
      {"PlanBranch",
       "Puts one body's part of a stage on a meeting, or on a day that is all that is known; with neither it is to be planned "
       "again.",
       {"The latest plan counts, all are kept.", "A hand-in or dispatch day that has passed warns and never refuses."},
       {ErrorCode::textTooLong, ErrorCode::roundEnded, ErrorCode::notABodyOfStage, ErrorCode::notTakingPart,
        ErrorCode::alreadyPassedOver, ErrorCode::alreadyDecided, ErrorCode::alreadyOnAgenda, ErrorCode::meetingOfAnotherBody,
        ErrorCode::meetingCancelled},
       R"({"command": "PlanBranch", "stage": "V-2027-01/1/3", "body": "AB", "meeting": "AB-2027-02", "reason": "De vergadering van april is vol."})"},
      {"RecordDecision",
       "Records what a body did with the proposal; `on` is the day it did so.",
       {"A decision lies not in the future and not before its meeting; without a meeting it is the one on which the branch stands.",
        "Outcomes on the content name a version: the one given, else the one that goes round. An amendment names the version that "
        "it "
        "adopts, or makes it: `amendedVersion`.",
        "Sent back names the stage that it returns to, which opens again; what was decided is kept.",
        "No response can be recorded from the last day of the term on.",
        "Recording it afterwards is always possible. Versions that differ within a stage give a warning."},
       {ErrorCode::inFuture, ErrorCode::emptyText, ErrorCode::textTooLong, ErrorCode::numberOutOfRange, ErrorCode::roundEnded,
        ErrorCode::notABodyOfStage, ErrorCode::notTakingPart, ErrorCode::alreadyPassedOver, ErrorCode::stageNotStarted,
        ErrorCode::termNotEnded, ErrorCode::outcomeNeedsReturnStage, ErrorCode::stageNotEarlier,
        ErrorCode::versionOfAnotherProposal, ErrorCode::versionRequired, ErrorCode::alreadyDecided, ErrorCode::meetingOfAnotherBody,
        ErrorCode::meetingCancelled, ErrorCode::decisionBeforeMeeting},
       R"({"command": "RecordDecision", "stage": "V-2027-01/1/3", "body": "AB", "outcome": "adopted", "meeting": "AB-2027-01", "text": "Conform besloten.", "votesFor": 9, "votesAgainst": 1, "source": "Concept-besluitenlijst", "on": "2027-04-15"})"},
      {"CorrectDecision",
       "Mends what was recorded wrongly in the latest decision of a branch: text, conditions, votes or source.",
       {"Outcome, day and version cannot be mended: take the decision back with RemoveDecision and record it again.",
        "Also possible after the round has ended."},
       {ErrorCode::reasonRequired, ErrorCode::textTooLong, ErrorCode::numberOutOfRange, ErrorCode::notABodyOfStage,
        ErrorCode::noDecisionToConfirm},
       R"({"command": "CorrectDecision", "stage": "V-2027-04/1/1", "body": "AB", "votesFor": 8, "votesAgainst": 2, "reason": "Telfout."})"},
      {"ConfirmDecision",
       "The body has confirmed its latest decision on `on`: decision list adopted, letter received.",
       {"Decided and confirmed are two things."},
       {ErrorCode::inFuture, ErrorCode::textTooLong, ErrorCode::notABodyOfStage, ErrorCode::noDecisionToConfirm,
        ErrorCode::alreadyConfirmed, ErrorCode::confirmedBeforeDecided},
       R"({"command": "ConfirmDecision", "stage": "V-2027-04/1/1", "body": "AB", "source": "Besluitenlijst vastgesteld", "on": "2027-04-15"})"},
      {"MeetConditions",
       "The condition under which the body adopted was met on `on`.",
       {},
       {ErrorCode::inFuture, ErrorCode::notABodyOfStage, ErrorCode::noDecisionToConfirm, ErrorCode::nothingToChange,
        ErrorCode::confirmedBeforeDecided},
       R"({"command": "MeetConditions", "stage": "V-2027-04/1/1", "body": "AB", "on": "2027-04-15"})"},
      {"RemoveDecision",
       "Takes back the latest decision of a branch, which was never made.",
       {"Also possible after the round has ended, as by a withdrawal that was recorded by mistake."},
       {ErrorCode::reasonRequired, ErrorCode::textTooLong, ErrorCode::notABodyOfStage, ErrorCode::noDecisionToConfirm},
       R"({"command": "RemoveDecision", "stage": "V-2027-02/1/1", "body": "R-ZWI", "reason": "Verkeerde gemeente."})"},
      {"PassOver",
       "Leaves a body out of a stage from `on` (overgeslagen).",
       {"It does not count for the stage, and is listed with its reason wherever the round is shown."},
       {ErrorCode::reasonRequired, ErrorCode::textTooLong, ErrorCode::inFuture, ErrorCode::roundEnded, ErrorCode::notABodyOfStage,
        ErrorCode::notTakingPart, ErrorCode::alreadyPassedOver, ErrorCode::alreadyDecided},
       R"({"command": "PassOver", "stage": "V-2027-03/1/1", "body": "R-ZWI", "reason": "De raad heeft afgezien van een zienswijze.", "on": "2027-04-20"})"},
      {"Reinstate",
       "A body that was passed over is part of the stage after all.",
       {},
       {ErrorCode::roundEnded, ErrorCode::notABodyOfStage, ErrorCode::notPassedOver},
       R"({"command": "Reinstate", "stage": "V-2027-01/1/4", "body": "R-ZWI"})"},
      {"GoAheadWith",
       "Begins a stage on `on` although the one before it is not complete.",
       {"It stays visible: who, when and why.", "A stage that sends the proposal back waits again for the one before it."},
       {ErrorCode::reasonRequired, ErrorCode::textTooLong, ErrorCode::inFuture, ErrorCode::roundEnded, ErrorCode::nothingToChange},
       R"({"command": "GoAheadWith", "stage": "V-2027-01/1/4", "reason": "Het bestuur besluit na de zomer; de raden willen nu.", "on": "2027-04-20"})"},
      {"MarkSent",
       "The papers of a stage were sent on `on`.",
       {"A stage that informs is complete by it.",
        "A term runs from here: until `termEndsOn`, else for the stage's own number of weeks; a stage in which not everybody answered completes on its last day.",
        "A stage that was opened again must be sent again."},
       {ErrorCode::inFuture, ErrorCode::roundEnded, ErrorCode::stageNotStarted, ErrorCode::alreadySent, ErrorCode::endsBeforeStart},
       R"({"command": "MarkSent", "stage": "V-2027-03/1/1", "on": "2027-03-15"})"},
      {"AcceptDrift",
       "Accepts that bodies of a stage decided on different versions.",
       {"It covers the versions decided on by then and no later ones.", "The versions stay visible."},
       {ErrorCode::reasonRequired, ErrorCode::textTooLong, ErrorCode::inFuture, ErrorCode::roundEnded, ErrorCode::noDrift},
       R"({"command": "AcceptDrift", "stage": "V-2027-02/1/1", "reason": "Het amendement raakt de andere gemeenten niet.", "acceptedBy": "Stuurgroep", "on": "2027-04-01"})"},
  };
}

std::vector<Prose> meetingProse()
{
  return {
      {"AddMeeting",
       "Adds a meeting of a body.",
       {"Without a number it gets the body's next one of that year: AB-2027-03; a number is unique in the file.",
        "Without hand-in and dispatch days they follow from the body's lead days."},
       {ErrorCode::emptyText, ErrorCode::textTooLong, ErrorCode::alreadyExists, ErrorCode::unknownValue,
        ErrorCode::endsBeforeStart},
       R"({"command": "AddMeeting", "body": "AB", "date": "2027-07-08", "startTime": "14:00", "endTime": "16:00", "place": "Stadskantoor Dordrecht"})"},
      {"ChangeMeeting",
       "Changes a meeting's number, times, place, hand-in day, dispatch day or note.",
       {"Fields that are not given stay as they are.", "The day itself is changed by MoveMeeting."},
       {ErrorCode::emptyText, ErrorCode::textTooLong, ErrorCode::alreadyExists, ErrorCode::unknownValue,
        ErrorCode::endsBeforeStart},
       R"({"command": "ChangeMeeting", "meeting": "SG-2027-02", "startTime": "09:30", "handIn": "2027-05-03"})"},
      {"MoveMeeting",
       "Moves a meeting to another day.",
       {"What was planned on it goes along; the old day is kept with the reason.",
        "Hand-in and dispatch days that were entered by hand are taken away."},
       {ErrorCode::reasonRequired, ErrorCode::textTooLong, ErrorCode::decisionBeforeMeeting},
       R"({"command": "MoveMeeting", "meeting": "SG-2027-02", "date": "2027-05-20", "reason": "Hemelvaart."})"},
      {"CancelMeeting",
       "A meeting does not take place; known from `on`.",
       {"What was planned on it is to be planned again.", "Not once a decision of it was recorded."},
       {ErrorCode::reasonRequired, ErrorCode::textTooLong, ErrorCode::meetingCancelled, ErrorCode::stillInUse},
       R"({"command": "CancelMeeting", "meeting": "AB-2027-02", "reason": "Geen quorum te verwachten.", "on": "2027-04-20"})"},
      {"MarkDispatched",
       "The papers of a meeting went out on `on`.",
       {"Labels that were sent are never given to something else.", "What is taken off afterwards stays listed as withdrawn."},
       {ErrorCode::inFuture, ErrorCode::alreadyDispatched},
       R"({"command": "MarkDispatched", "meeting": "SG-2027-02", "on": "2027-04-22"})"},
      {"AddAgendaItem",
       "Adds an item at the end of an agenda, or at `position`; with a stage it serves the branch of that stage and the meeting's "
       "body.",
       {"A branch is on one agenda at a time.", "Sub-items are 7a, 7b; they have none of their own.",
        "A stage that has not started, or a hand-in day that has passed, warns and never refuses."},
       {ErrorCode::emptyText, ErrorCode::textTooLong, ErrorCode::numberOutOfRange, ErrorCode::unknownReference,
        ErrorCode::meetingCancelled, ErrorCode::roundEnded, ErrorCode::notABodyOfStage, ErrorCode::notTakingPart,
        ErrorCode::alreadyPassedOver, ErrorCode::alreadyDecided, ErrorCode::alreadyOnAgenda},
       R"({"command": "AddAgendaItem", "meeting": "AB-2027-02", "title": "Inkoopkader jeugdhulp", "kind": "decision", "minutes": 20, "stage": "V-2027-01/1/3"})"},
      {"ChangeAgendaItem",
       "Changes an agenda item, and records notes and the conclusion.",
       {"Fields that are not given stay as they are."},
       {ErrorCode::emptyText, ErrorCode::textTooLong, ErrorCode::numberOutOfRange},
       R"({"command": "ChangeAgendaItem", "item": "SG-2027-02#2", "minutes": 30, "presenter": "A. de Vries", "conclusion": "Akkoord."})"},
      {"MoveAgendaItem",
       "Moves an item with its sub-items to a position among its siblings, from 1.",
       {"Until dispatch labels follow the order; afterwards an item keeps its label."},
       {},
       R"({"command": "MoveAgendaItem", "item": "SG-2027-02#3", "position": 2})"},
      {"RemoveAgendaItem",
       "Takes an item with its sub-items off the agenda.",
       {"After dispatch it stays, marked as withdrawn, and keeps its label."},
       {},
       R"({"command": "RemoveAgendaItem", "item": "SG-2027-02#3"})"},
      {"RenumberAgenda",
       "Gives the labels 1, 2, 3 … in the order of the agenda again.",
       {"Not after dispatch. Before it labels are always in order, so that it changes nothing on an agenda made with these "
        "commands."},
       {ErrorCode::alreadyDispatched},
       R"({"command": "RenumberAgenda", "meeting": "SG-2027-02"})"},
      {"WriteCoverNote",
       "Writes the cover note (oplegnotitie) of an agenda item.",
       {"Fields that are not given stay as they are.", "The lines of `askedDecision` are the numbered decision points."},
       {ErrorCode::textTooLong},
       R"({"command": "WriteCoverNote", "item": "SG-2027-02#2", "subject": "Inkoopkader jeugdhulp", "author": "M. Bakker", "askedDecision": "Positief te adviseren.\nHet kader door te geleiden naar het algemeen bestuur."})"},
      {"AddDocument",
       "Puts a document into the case file, and where it belongs: behind an agenda item, with a version of a proposal, or both.",
       {"The bytes come from `file`, taken from the folder of the command list, and are stored once per content.",
        "`sha256`, `size` and `pages` are what the history writes in place of `file`; without the bytes the document gives a "
        "warning."},
       {ErrorCode::emptyText, ErrorCode::textTooLong, ErrorCode::missingField, ErrorCode::unknownValue, ErrorCode::numberOutOfRange,
        ErrorCode::versionOfAnotherProposal, ErrorCode::fileNotFound, ErrorCode::emptyDocument},
       R"({"command": "AddDocument", "title": "Inkoopkader jeugdhulp", "file": "inkoopkader.pdf", "date": "2027-02-01", "item": "SG-2027-02#2", "version": "V-2027-01@1.0"})"},
      {"ChangeDocument",
       "Changes a document's title, date or confidentiality.",
       {"Documents are referred to by number."},
       {ErrorCode::emptyText, ErrorCode::textTooLong},
       R"({"command": "ChangeDocument", "document": 1, "title": "Financiële paragraaf", "confidentiality": "closed"})"},
      {"AttachDocument",
       "Puts a document that is already in the case file behind an agenda item.",
       {"Attachments of item 3 are 3a, 3b … 3z, 3aa; of an item with sub-items 7-1, and of a sub-item 7b-1."},
       {ErrorCode::alreadyExists},
       R"({"command": "AttachDocument", "item": "SG-2027-02#3", "document": 1})"},
      {"RemoveAttachment",
       "Takes a document off an agenda item; the document stays in the case file.",
       {"After dispatch it stays listed as withdrawn, and keeps its label."},
       {},
       R"({"command": "RemoveAttachment", "attachment": "SG-2027-02#2b"})"},
      {"MoveAttachment",
       "Moves an attachment to a position within its item, from 1.",
       {"Until dispatch labels follow the order; afterwards an attachment keeps its label."},
       {},
       R"({"command": "MoveAttachment", "attachment": "SG-2027-02#2b", "position": 1})"},
  };
}

template <std::size_t... index> std::vector<std::vector<FieldDescription>> fieldsOfAll(std::index_sequence<index...>)
{
  return {fieldsOf<std::variant_alternative_t<index, Command>>()...};
}

std::vector<CommandDescription> described()
{
  auto fields = fieldsOfAll(std::make_index_sequence<std::variant_size_v<Command>>{});
  std::vector<CommandDescription> all;
  for (const auto& part : {setupProse(), proposalProse(), routeProse(), meetingProse()})
    for (const auto& each : part) {
      const auto index = all.size();
      EXPECTS(index < commandNames.size() && commandNames[index] == each.name);
      all.push_back({each.name, each.meaning, each.rules, each.errors, each.example, std::move(fields[index])});
    }
  EXPECTS(all.size() == commandNames.size());
  return all;
}

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
| region, body, track, routeTemplate | its code: `"JZ31"`, `"SG"` |
| person | the name, when only one person has it: `"A. de Vries"` |
| proposal | its number: `"V-2027-03"` |
| version | `"V-2027-03@2.1"` |
| round | proposal and number: `"V-2027-03/2"` |
| stage | round and position: `"V-2027-03/2/7"` |
| meeting | its number: `"SG-2027-04"` |
| agendaItem | meeting and label: `"SG-2027-04#3"` |
| attachment | meeting and label: `"SG-2027-04#3a"` |
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

void append(std::string& text, const CommandDescription& command)
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

const std::vector<CommandDescription>& commandDescriptions()
{
  static const auto all = described();
  return all;
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
  {"command": "AddDocument", "title": "Toelichting", "sha256": "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb", "size": 1, "item": "SG-2027-02#2"}
])";
}

std::string commandsDocument()
{
  auto text = std::string{introduction} + "```json\n" + std::string{exampleCase()} + "\n```\n";
  for (const auto& command : commandDescriptions())
    append(text, command);
  return text;
}

}
