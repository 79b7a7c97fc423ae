// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/facts.h"

/// What a round along a template needs to begin: the same answer for the form, before anything is filled in, and for the command.
namespace app {

/// The bodies of a stage that goes to one body: of the kind that the template names, of the track's region or of none, and not gone.
[[nodiscard]] std::vector<domain::DecisionBody> bodiesForStage(const Facts& facts, const domain::TemplateStage& stage, domain::TrackId track, domain::Date on);

/// Everything that keeps a round from beginning, in the order of the route. A stage for which several bodies fit is one of them unless it is among `chosen`.
[[nodiscard]] std::vector<domain::Error> obstaclesToStart(const Facts& facts, domain::TemplateId routeTemplate, domain::TrackId track,
                                                          const std::vector<int>& chosen, domain::Date on);

}
