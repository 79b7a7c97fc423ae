// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/case_session.h"

class QWidget;

namespace ui {

void addAdvice(CaseSession& session, domain::ProposalId proposal, QWidget* parent);
void answerAdvice(CaseSession& session, domain::AdviceFragmentId advice, QWidget* parent);

}
