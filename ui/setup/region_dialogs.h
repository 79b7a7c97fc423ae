// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/case_session.h"

class QWidget;

namespace ui {

std::optional<domain::RegionId> addRegion(CaseSession& session, QWidget* parent);
void changeRegion(CaseSession& session, domain::RegionId region, QWidget* parent);
/// Gemeenten from the list of the whole country, to be searched by name or by region; each comes with its college and raad.
void addMunicipalities(CaseSession& session, std::optional<domain::RegionId> region, QWidget* parent);
/// Joins or leaves a region from a day on.
void changeRegionMembership(CaseSession& session, domain::MunicipalityId municipality, std::optional<domain::RegionId> region, QWidget* parent);

}
