// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/queries/planning_case.h"
#include "planning/signals.h"

/// What asks for attention on a day: one query for Vandaag and the command line.
namespace app {

/// A signal with the names of what it is about.
struct SignalRow {
  planning::Signal signal; ///< ids and figures
  std::string proposalNumber;
  std::string proposalTitle;
  std::vector<std::string> otherProposals; ///< titles, when it is about several
  int roundNumber = 0;
  std::string stageName;
  std::string bodyCode;
  std::string bodyName;
  bool council = false; ///< the body is a council, and so has a clerk (griffie)
  std::string municipalityCode;
  std::string municipalityName;
  std::string meetingNumber;
  std::string personName;
  std::optional<domain::TrackId> track; ///< of the signal itself, or of its proposal
  std::string trackName;
  std::optional<domain::Date> silentUntil;
  std::string silenceReason;
};

struct SignalReport {
  domain::Date day;
  std::vector<SignalRow> signals;  ///< what hurts first on top
  std::vector<SignalRow> silenced; ///< the same, by the day they speak again
};

[[nodiscard]] SignalReport signalReport(const Facts& facts, domain::Date day, const planning::SignalLimits& limits = {});
/// The same from a case that was read already, on its day.
[[nodiscard]] SignalReport signalReport(const Facts& facts, const PlanningCase& planned, const planning::SignalLimits& limits = {});

}
