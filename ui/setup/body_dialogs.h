// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/case_session.h"

class QWidget;

namespace ui {

std::optional<domain::BodyId> addBody(CaseSession& session, QWidget* parent);
void changeBody(CaseSession& session, domain::BodyId body, QWidget* parent);

}
