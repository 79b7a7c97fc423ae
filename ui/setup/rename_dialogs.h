// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/case_session.h"

class QWidget;

namespace ui {

// Another name from a day on; the old one is kept for the days before.
void renameMunicipality(CaseSession& session, domain::MunicipalityId municipality, QWidget* parent);
void renameRegion(CaseSession& session, domain::RegionId region, QWidget* parent);
void renameBody(CaseSession& session, domain::BodyId body, QWidget* parent);

}
