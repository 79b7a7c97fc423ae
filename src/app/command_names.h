// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/command.h"

#include <array>

namespace app {

/// The names of the commands in JSON, in the order of Command; a test holds the two together.
inline constexpr std::array<std::string_view, std::variant_size_v<Command>> commandNames{
    "DescribeCase", "AddRegion", "ChangeRegion", "AddMunicipality", "ChangeMunicipality", "JoinRegion", "LeaveRegion", "AddBody",
    "ChangeBody", "AddPerson", "ChangePerson", "AddMembership", "EndMembership", "AddMandate", "EndMandate", "AddTrack",
    "ChangeTrack", "SetParticipation", "AddProposal", "ChangeProposal", "AddVersion", "SetDecisionPoints", "AddConsultation",
    "RemoveConsultation", "AddRouteTemplate", "StartRound", "SetTargetDate", "EndRound", "PlanBranch", "RecordDecision",
    "CorrectDecision", "ConfirmDecision", "MeetConditions", "RemoveDecision", "PassOver", "Reinstate", "GoAheadWith", "MarkSent",
    "AcceptDrift", "AddMeeting", "ChangeMeeting", "MoveMeeting", "CancelMeeting", "MarkDispatched", "AddAgendaItem",
    "ChangeAgendaItem", "MoveAgendaItem", "RemoveAgendaItem", "RenumberAgenda", "WriteCoverNote", "AddDocument", "ChangeDocument",
    "AttachDocument", "RemoveAttachment", "MoveAttachment"};

}
