// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/case_session.h"

class QWidget;

namespace ui {

/// Whether its body has another meeting that an item can go on to.
[[nodiscard]] bool canGoOn(CaseSession& session, domain::AgendaItemId item);
/// An item goes on to another meeting of the same body, `to` when nothing else is chosen; the item there, when it was carried over.
std::optional<domain::AgendaItemId> carryOver(CaseSession& session, domain::AgendaItemId item, QWidget* parent, std::optional<domain::MeetingId> to = std::nullopt);
/// The day on which the decision list of a meeting was adopted, and where; true when it was.
bool confirmDecisionList(CaseSession& session, domain::MeetingId meeting, QWidget* parent);
/// The items that come back on every agenda of a body.
void changeStandingItems(CaseSession& session, domain::BodyId body, QWidget* parent);

}
