// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/case_session.h"

class QWidget;

namespace ui {

std::optional<domain::TemplateId> addRouteTemplate(CaseSession& session, QWidget* parent);
std::optional<domain::TemplateId> copyRouteTemplate(CaseSession& session, domain::TemplateId original, QWidget* parent);
void changeRouteTemplate(CaseSession& session, domain::TemplateId routeTemplate, QWidget* parent);

/// Offers the place after `after`, or the last one.
std::optional<domain::TemplateStageId> addTemplateStage(CaseSession& session, domain::TemplateId routeTemplate, std::optional<domain::TemplateStageId> after, QWidget* parent);
void changeTemplateStage(CaseSession& session, domain::TemplateStageId stage, QWidget* parent);

}
