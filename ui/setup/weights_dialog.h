// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/case_session.h"

class QWidget;

namespace ui {

/// How many votes each municipality or region has in a body, from a day on; what they are together is checked.
void changeVoteWeights(CaseSession& session, domain::BodyId body, QWidget* parent);

}
