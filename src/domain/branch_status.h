// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/entities.h"

#include <span>
#include <unordered_map>
#include <vector>

/// The heart of the program: what follows from the recorded facts about one round, as of a day. Pure; nothing of this is stored.
namespace domain {

/// The days on which something exists; a day that is not known is no bound.
struct Existence {
  std::optional<Date> from;
  std::optional<Date> until;
};

/// The two bodies that every municipality has from the start, and the days on which there is one.
struct MunicipalBodies {
  std::optional<BodyId> council;
  std::optional<BodyId> executive;
  Existence existence = {};
};

struct MeetingDay {
  Date date;
  std::optional<Date> cancelledOn;
};

/// Looked up by all rounds of a case.
struct CaseIndex {
  std::unordered_map<std::int64_t, MunicipalBodies> bodiesOf;     ///< by municipality
  std::unordered_map<std::int64_t, MunicipalityId> municipalityOf; ///< by body
  std::unordered_map<std::int64_t, MeetingDay> meetings;
};

/// An agenda item that serves a branch.
struct ServingItem {
  AgendaItemId item;
  StageId stage;
  BodyId body;
  MeetingId meeting;
  Date on;
  std::optional<Date> withdrawnOn;
};

/// Every recorded fact that bears on one round.
struct RoundFacts {
  Round round;
  std::vector<Stage> stages; ///< in order of position
  std::vector<ProposalVersion> versions;
  std::vector<Participation> participations; ///< of the proposal's track
  std::vector<Placement> placements;
  std::vector<Decision> decisions;
  std::vector<PassedOver> passedOver;
  std::vector<GoAhead> goAheads;
  std::vector<DriftAcceptance> driftAcceptances;
  std::vector<Sending> sendings;
  std::vector<ServingItem> items;
};

/// One body's part in one stage (branch), as of a day.
struct BranchStatus {
  BodyId body;
  std::optional<MunicipalityId> municipality;
  BranchState state = BranchState::waiting;
  std::vector<Decision> decisions; ///< all on or before the day, oldest first; the last one is what shows
  std::optional<PassedOver> passedOver;
  std::optional<AgendaItemId> item;    ///< that is to treat it
  std::optional<AgendaItemId> latestItem; ///< at which the latest decision was taken
  std::optional<MeetingId> meeting;
  std::optional<Date> meetingDate;     ///< of the meeting, or the planned day
  bool outcomeMissing = false;         ///< its meeting is over and nobody has recorded what came out

  [[nodiscard]] const Decision* latest() const { return decisions.empty() ? nullptr : &decisions.back(); }
};

struct StageStatus {
  Stage stage;
  std::optional<Date> startedOn;
  std::optional<Date> completedOn;
  bool drift = false; ///< bodies decided on different versions
  std::optional<DriftAcceptance> driftAcceptance; ///< that covers the present drift
  std::optional<GoAhead> goAhead;
  std::optional<Date> sentOn;
  std::optional<Date> termEndsOn;
  std::optional<Date> reopenedOn; ///< the day on which a later stage last sent the proposal back to here or before
  std::vector<BranchStatus> branches;

  [[nodiscard]] const BranchStatus* branchOf(BodyId body) const;
};

struct RoundStatus {
  Round round;
  std::optional<Date> completedOn;
  std::optional<Date> endedOn; ///< withdrawn
  bool drift = false;
  VersionId version; ///< that goes round on the day
  std::vector<StageStatus> stages;

  [[nodiscard]] const StageStatus* stage(StageId id) const;
  /// The first stage that is not complete; none when the round is.
  [[nodiscard]] const StageStatus* openStage() const;
  [[nodiscard]] bool isRunning() const { return !completedOn && !endedOn; }
};

/// By day, and of one day in the order in which they were recorded.
using OrderedParticipations = std::vector<const Participation*>;
void putInOrder(OrderedParticipations& participations);
/// Of one municipality, whose participations are in order: what holds on a day on which it exists. Null before its first participation, and
/// while it is gone or not there yet.
[[nodiscard]] const Participation* holdingOn(std::span<const Participation* const> ofOne, const Existence& existence, Date day);
/// The same, of the municipality among all that take part in the track, in any order.
[[nodiscard]] const Participation* participationOn(const std::vector<Participation>& participations, MunicipalityId municipality,
                                                   const Existence& existence, Date day);
[[nodiscard]] inline const Participation* participationOn(const std::vector<Participation>& participations, const Municipality& municipality, Date day)
{
  return participationOn(participations, municipality.id, {municipality.from, municipality.until}, day);
}
[[nodiscard]] bool takesPartOn(const std::vector<Participation>& participations, const Municipality& municipality, Date day);

/// The status of a round as of a day: uses the facts effective on or before it, as known now. See docs/architecture.md, "Status".
[[nodiscard]] RoundStatus statusOf(const RoundFacts& facts, const CaseIndex& index, Date asOf);

}
