// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/case_session.h"

class QWidget;

namespace ui {

/// Lets gemeenten go on in another from a day on; the chosen one is ticked already.
void mergeMunicipalities(CaseSession& session, std::optional<domain::MunicipalityId> chosen, QWidget* parent);
/// Lets a gemeente go from one region to another on a day.
void moveToRegion(CaseSession& session, domain::MunicipalityId municipality, std::optional<domain::RegionId> leaves, QWidget* parent);

}
