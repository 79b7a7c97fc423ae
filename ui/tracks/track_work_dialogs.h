// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/case_session.h"

class QWidget;

namespace ui {

void describeTrack(CaseSession& session, domain::TrackId track, QWidget* parent);
void addPhase(CaseSession& session, domain::TrackId track, QWidget* parent);
void changePhase(CaseSession& session, domain::TrackPhaseId phase, QWidget* parent);
void addOption(CaseSession& session, domain::TrackId track, QWidget* parent);
void changeOption(CaseSession& session, domain::ContractOptionId option, QWidget* parent);
void addProvider(CaseSession& session, domain::TrackId track, QWidget* parent);
void endProvider(CaseSession& session, domain::TrackProviderId provider, QWidget* parent);
void giveAuthority(CaseSession& session, domain::TrackId track, const std::vector<domain::MunicipalityId>& municipalities, QWidget* parent);
void endAuthority(CaseSession& session, domain::TrackAuthorityId authority, QWidget* parent);
void addAgreement(CaseSession& session, std::optional<domain::TrackId> track, QWidget* parent);
void changeAgreement(CaseSession& session, domain::AgreementId agreement, QWidget* parent);
void endAgreement(CaseSession& session, domain::AgreementId agreement, QWidget* parent);

}
