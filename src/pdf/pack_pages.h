// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pdf/pack_plan.h"

/// The pages of a pack that the program itself writes. Each function continues the given flow on the sheet where it is.
namespace pdf {

void placeCover(Flow& flow, const PackPlan& plan);
void placeAgenda(Flow& flow, const PackPlan& plan);
void placeCoverNote(Flow& flow, const PlannedItem& item, const pack::HouseStyle& house);
void placePage(Flow& flow, const PlannedPage& page, const PackPlan& plan);
void placeReplacement(Flow& flow, const Delivery& delivery);
void placeProblems(Flow& flow, const PackPlan& plan);

/// The line above the title of a page: what it is at the left, and at the right the way back to the agenda.
void placeKicker(Flow& flow, const std::string& what, bool backToAgenda);
void placeFacts(Flow& flow, const std::vector<std::pair<std::string, std::string>>& facts);

}
