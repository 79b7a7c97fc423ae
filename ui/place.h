// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/id.h"

#include <optional>
#include <variant>

namespace ui {

/// A proposal, and in it the part of one body when that is given.
struct ProposalPlace {
  domain::ProposalId proposal;
  std::optional<domain::StageId> stage;
  std::optional<domain::BodyId> body;
};

struct MeetingPlace {
  domain::MeetingId meeting;
};

/// All proposals.
struct ProposalListPlace {};

/// The plan of a proposal's latest round.
struct PlanningPlace {
  domain::ProposalId proposal;
};

/// In the order of the sections.
enum class SetupSection { Regions, Bodies, People, Tracks };

struct SetupPlace {
  SetupSection section;
};

/// One action or commitment.
struct ActionPlace {
  domain::ActionItemId action;
};

/// Something that a workspace can show, and that another one links to.
struct Place : std::variant<ProposalPlace, MeetingPlace, ProposalListPlace, PlanningPlace, SetupPlace, ActionPlace> {
  using variant::variant;
};

}
