// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/case_session.h"

class QWidget;

namespace ui {

/// Items of the meeting whose outcome is still to be recorded, in order of the agenda.
[[nodiscard]] std::vector<domain::AgendaItemId> itemsToRecord(CaseSession& session, domain::MeetingId meeting);
/// Asks what the meeting's body did with the item's proposal; false when that was cancelled or there is none.
bool recordOutcome(CaseSession& session, domain::AgendaItemId item, QWidget* parent);
/// The decision on the item's proposal, when it was recorded wrongly.
void correctOutcome(CaseSession& session, domain::AgendaItemId item, QWidget* parent);
void takeBackOutcome(CaseSession& session, domain::AgendaItemId item, QWidget* parent);

}
