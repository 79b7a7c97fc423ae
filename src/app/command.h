// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/commands/meeting_commands.h"
#include "app/commands/proposal_commands.h"
#include "app/commands/region_commands.h"
#include "app/commands/route_commands.h"

#include <variant>

namespace app {

/// Everything a person can do to a case file. Window, command line and tests hand one of these to CaseFile::execute.
using Command =
    std::variant<DescribeCase, AddRegion, ChangeRegion, AddMunicipality, ChangeMunicipality, JoinRegion, LeaveRegion, AddBody, ChangeBody,
                 AddPerson, ChangePerson, AddMembership, EndMembership, AddMandate, EndMandate, AddTrack, ChangeTrack, SetParticipation,
                 AddProposal, ChangeProposal, AddVersion, SetDecisionPoints, AddConsultation, RemoveConsultation, AddRouteTemplate,
                 StartRound, SetTargetDate, EndRound, PlanBranch, RecordDecision, CorrectDecision, ConfirmDecision, MeetConditions,
                 RemoveDecision, PassOver, Reinstate, GoAheadWith, MarkSent, AcceptDrift, AddMeeting, ChangeMeeting, MoveMeeting,
                 CancelMeeting, MarkDispatched, AddAgendaItem, ChangeAgendaItem, MoveAgendaItem, RemoveAgendaItem, RenumberAgenda,
                 WriteCoverNote, AddDocument, ChangeDocument, AttachDocument, RemoveAttachment, MoveAttachment>;

/// A command with the day on which it takes effect; without one that is today.
struct DatedCommand {
  Command command;
  std::optional<domain::Date> on = {};
};

}
