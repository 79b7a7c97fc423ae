// SPDX-License-Identifier: EUPL-1.2
#include "app/command_text.h"
#include "app/commands/agenda_work_commands.h"
#include "app/commands/vote_commands.h"

namespace app {

using domain::ErrorCode;

const CommandGroup& voteCommands()
{
  static const CommandGroup group{
      command<RecordAttendance>("RecordAttendance",
       "Records who was at a meeting, who is excused and who sat there instead.",
       {"Who has a place is looked up on the day of the meeting.", "Those who are not named stay as they were recorded.",
        "`replacedBy` is a deputy for that place on that day, who sat there instead and counts as present; nobody sits on two places.",
        "Without a note the one that was recorded stays.", "Who is not there and yet has a vote, gives a warning."},
       {ErrorCode::meetingCancelled, ErrorCode::textTooLong, ErrorCode::notAMember, ErrorCode::notADeputy, ErrorCode::alreadyExists},
       R"({"command": "RecordAttendance", "meeting": "SG-2027-01", "attendance": [{"person": "A. de Vries", "presence": "present"}]})"),
      command<RecordVotes>("RecordVotes",
       "Records the votes on an agenda item.",
       {"Who has a voice follows from the body's voting rule on the day of the meeting: a person, a municipality or a region.",
        "It replaces the votes of that ballot; an empty list takes them away. Without a ballot it is the first.",
        "A vote in a meeting that had no quorum warns, and so does one of who was recorded as not there."},
       {ErrorCode::numberOutOfRange, ErrorCode::decisionBeforeMeeting, ErrorCode::notAMember, ErrorCode::alreadyExists},
       R"({"command": "RecordVotes", "item": "SG-2027-01#1", "votes": [{"person": "A. de Vries", "choice": "inFavour"}]})"),
      command<SetVoteWeights>("SetVoteWeights",
       "How many votes each municipality or region has in a body, from `on`.",
       {"It replaces what held before; earlier votes keep counting by the weights of their own day.",
        "Each line names a municipality or a region. Who is not named has one vote.",
        "With `total` the weights must be that many together.", "The weight of a municipality ends with it."},
       {ErrorCode::missingField, ErrorCode::numberOutOfRange, ErrorCode::alreadyExists, ErrorCode::weightsDoNotAddUp, ErrorCode::municipalityEnded,
        ErrorCode::municipalityNotYet},
       R"({"command": "SetVoteWeights", "body": "AB", "weights": [{"municipality": "GM0505", "weight": 5}, {"municipality": "GM0642", "weight": 2}], "total": 7, "on": "2027-01-01"})"),
      command<CallSecondMeeting>("CallSecondMeeting",
       "Calls a second meeting after one without quorum, with the same items (Gemeentewet art. 20 lid 2).",
       {"It needs no quorum for those items, and for others it does.", "Only when the attendance says that the quorum was not there, and once.",
        "What was treated, or stands on another agenda by then, does not come along."},
       {ErrorCode::quorumReached, ErrorCode::endsBeforeStart, ErrorCode::alreadyExists, ErrorCode::unknownValue, ErrorCode::textTooLong,
        ErrorCode::municipalityEnded},
       R"({"command": "CallSecondMeeting", "meeting": "R-ZWI-2027-01", "date": "2027-05-11", "startTime": "20:00"})"),
      command<SetStandingItems>("SetStandingItems",
       "The items that come back on every agenda of a body, in order.",
       {"It replaces the list there was; agendas that exist stay as they are.",
        "`place` says whether an item stands before or after what comes from the routes.",
        "With `list` the pack carries the decision list of the meeting before, or the open actions, behind it."},
       {ErrorCode::emptyText, ErrorCode::textTooLong, ErrorCode::numberOutOfRange},
       R"({"command": "SetStandingItems", "body": "SG", "items": [{"title": "Opening", "kind": "announcement", "minutes": 5}, {"title": "Besluitenlijst van de vorige vergadering", "kind": "adoption", "list": "decisionList"}, {"title": "Rondvraag en sluiting", "kind": "announcement", "place": "closing"}]})"),
      command<PutStandingItems>("PutStandingItems",
       "Puts a body's standing items on the agenda of a meeting.",
       {"Those that are on it already, by their title, are not put there again."},
       {ErrorCode::meetingCancelled, ErrorCode::municipalityEnded},
       R"({"command": "PutStandingItems", "meeting": "AB-2027-02"})"),
      command<CarryOverItem>("CarryOverItem",
       "An agenda item goes on to another meeting of the same body, with its parts, cover notes and papers.",
       {"Before its meeting it may also go to an earlier one that is still to come; from that day on only to a later one.",
        "Before the papers were sent it moves as it is. Afterwards it stays listed as withdrawn, and after the meeting as it is; the new item is linked to it.",
        "After the meeting the outcome must be known: deferred or not reached.",
        "An item goes on once; one that was withdrawn, or whose proposal stands on another agenda of the body, does not.",
        "`reason` and `cause` are kept with the move in the ledger of slips, where the item is of a proposal."},
       {ErrorCode::textTooLong, ErrorCode::itemWithdrawn, ErrorCode::alreadyOnAgenda, ErrorCode::meetingOfAnotherBody, ErrorCode::meetingCancelled, ErrorCode::endsBeforeStart, ErrorCode::roundEnded,
        ErrorCode::alreadyDecided, ErrorCode::outcomeNotRecorded, ErrorCode::municipalityEnded},
       R"({"command": "CarryOverItem", "item": "SG-2027-02#2", "meeting": "SG-2027-03", "reason": "De bijlage is nog niet klaar.", "cause": "ownDelay"})"),
      command<ConfirmDecisionList>("ConfirmDecisionList",
       "The decision list of a meeting was adopted on `on`; until then it is a concept.",
       {"Every decision of that meeting that was not confirmed is confirmed with it.", "`in` is the later meeting that adopted it."},
       {ErrorCode::inFuture, ErrorCode::textTooLong, ErrorCode::listAlreadyConfirmed, ErrorCode::confirmedBeforeDecided,
        ErrorCode::meetingOfAnotherBody, ErrorCode::meetingCancelled, ErrorCode::endsBeforeStart, ErrorCode::municipalityEnded},
       R"({"command": "ConfirmDecisionList", "meeting": "SG-2027-01", "on": "2027-04-20"})")};
  return group;
}

}
