// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/case_session.h"

class QWidget;

namespace ui {

std::optional<domain::TrackId> addTrack(CaseSession& session, QWidget* parent);
void changeTrack(CaseSession& session, domain::TrackId track, QWidget* parent);
/// For several gemeenten at once.
void setParticipation(CaseSession& session, domain::TrackId track, const std::vector<domain::MunicipalityId>& municipalities, QWidget* parent);

/// Takes away the last change of one gemeente; what held before goes on.
void removeLastParticipation(CaseSession& session, domain::TrackId track, domain::MunicipalityId municipality);

}
