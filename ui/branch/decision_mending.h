// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "presentation/branch_view.h"
#include "ui/case_session.h"

class QWidget;

namespace ui {

/// The latest decision of a branch was recorded wrongly: what it was, what it is, and why.
void correctDecision(CaseSession& session, const presentation::BranchKey& branch, QWidget* parent);
/// It was never made, or recorded in the wrong place: takes it back with a reason.
void takeBackDecision(CaseSession& session, const presentation::BranchKey& branch, QWidget* parent);

}
