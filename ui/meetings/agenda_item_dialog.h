// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/case_session.h"

class QWidget;

namespace ui {

enum class ItemFrom { Title, Proposal };

/// Asks for a new item, with the proposals that wait for a place on this body's agenda to choose from. The item comes at `position`,
/// from 1, or at the end. `from` says where the cursor begins.
std::optional<domain::AgendaItemId> addAgendaItem(CaseSession& session, domain::MeetingId meeting, std::optional<int> position, ItemFrom from,
                                                  QWidget* parent);

}
