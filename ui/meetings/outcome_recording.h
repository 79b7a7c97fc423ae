// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "presentation/meetings/meeting_picture.h"
#include "ui/case_session.h"

class QWidget;

namespace ui {

/// Items of the meeting whose outcome is still to be recorded, in order of the agenda.
[[nodiscard]] presentation::ItemsToRecord itemsToRecord(CaseSession& session, domain::MeetingId meeting);
/// Asks in one form what came of items without a proposal; what is left empty stays open.
void recordConclusions(CaseSession& session, const std::vector<domain::AgendaItemId>& items, QWidget* parent);
/// Asks what the meeting's body did with the item's proposal; false when that was cancelled or there is none.
bool recordOutcome(CaseSession& session, domain::AgendaItemId item, QWidget* parent);
/// The decision on the item's proposal, when it was recorded wrongly.
void correctOutcome(CaseSession& session, domain::AgendaItemId item, QWidget* parent);
void takeBackOutcome(CaseSession& session, domain::AgendaItemId item, QWidget* parent);

}
