// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/id.h"

#include <cstdint>
#include <optional>
#include <variant>

namespace ui {

/// A proposal, and in it the part of one body when that is given.
struct ProposalPlace {
  domain::ProposalId proposal;
  std::optional<domain::StageId> stage;
  std::optional<domain::BodyId> body;
};

/// A meeting, and an item on its agenda when that is given.
struct MeetingPlace {
  domain::MeetingId meeting;
  std::optional<domain::AgendaItemId> item = {};
};

/// All proposals.
struct ProposalListPlace {};

/// The plan of a proposal's latest round.
struct PlanningPlace {
  domain::ProposalId proposal;
};

/// In the order of the sections.
enum class SetupSection { Regions, Bodies, People, Tracks, Templates, Days, Terms, Parties, Organisations };

/// A section of Inrichting, and in its list the row of this key when that is given.
struct SetupPlace {
  SetupSection section;
  std::optional<std::int64_t> key = {};
};

/// A track, and an agreement when that is given; without a track the one that is shown.
struct TrackPlace {
  std::optional<domain::TrackId> track;
  std::optional<domain::AgreementId> agreement = {};
};

/// One action or commitment.
struct ActionPlace {
  domain::ActionItemId action;
};

/// Something that a workspace can show, and that another one links to.
struct Place : std::variant<ProposalPlace, MeetingPlace, ProposalListPlace, PlanningPlace, SetupPlace, TrackPlace, ActionPlace> {
  using variant::variant;
};

}
