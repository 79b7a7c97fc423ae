// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/facts.h"
#include "domain/branch_status.h"

#include <map>

/// The decision status: one query for window, command line, packs and reports.
namespace app {

/// One proposal with all its rounds, as of a day. Rounds that had not started on that day are left out.
struct ProposalStatus {
  domain::Proposal proposal;
  std::vector<domain::RoundStatus> rounds; ///< in order of number

  [[nodiscard]] const domain::RoundStatus* latestRound() const { return rounds.empty() ? nullptr : &rounds.back(); }
};

/// Names for the ids in a status, as they were on its day.
struct StatusNames {
  std::map<domain::MunicipalityId, domain::Municipality> municipalities;
  std::map<domain::BodyId, domain::DecisionBody> bodies;
  std::map<domain::VersionId, domain::ProposalVersion> versions;
  std::map<domain::MeetingId, domain::Meeting> meetings;
  std::map<domain::TrackId, domain::Track> tracks;
  std::map<domain::AgendaItemId, domain::AgendaItem> items; ///< that serve a branch

  [[nodiscard]] std::string version(std::optional<domain::VersionId> id) const; ///< "1.0"; empty for none
  [[nodiscard]] std::string meeting(std::optional<domain::MeetingId> id) const; ///< "AB-2027-03"; empty for none
};

[[nodiscard]] bool isClosedItem(const StatusNames& names, std::optional<domain::AgendaItemId> item);
/// The body treats it, or treated it, as a closed item of its agenda.
[[nodiscard]] bool isClosedItem(const StatusNames& names, const domain::BranchStatus& branch);

struct StatusReport {
  domain::Date asOf;
  std::vector<ProposalStatus> proposals; ///< in order of number
  StatusNames names;
};

/// The status of all proposals, or of one, as of a day.
[[nodiscard]] StatusReport statusReport(const Facts& facts, domain::Date asOf, std::optional<domain::ProposalId> only = std::nullopt);
/// The status of these proposals only.
[[nodiscard]] StatusReport statusReport(const Facts& facts, domain::Date asOf, const std::vector<domain::ProposalId>& only);

/// The facts of one round and the index to judge them by; for commands that must know where a branch stands.
struct RoundCase {
  domain::RoundFacts facts;
  domain::CaseIndex index;
};
[[nodiscard]] RoundCase roundCase(const Facts& facts, domain::RoundId round);

/// The body decided nothing after it in the same stage: the one that can be corrected, confirmed or taken back.
[[nodiscard]] bool isLatestDecision(const Facts& facts, const domain::Decision& decision);

/// A cell of gemeente × proposal: the municipality's branch in the municipal stage of the latest round that matters now.
struct MatrixCell {
  const domain::RoundStatus* round = nullptr;
  const domain::StageStatus* stage = nullptr;
  const domain::BranchStatus* branch = nullptr; ///< null when the municipality has no branch there
};

/// The matrix gemeente × proposal over a report that must outlive it.
struct StatusMatrix {
  std::vector<domain::MunicipalityId> rows;  ///< by name: every municipality with a branch in some column
  std::vector<const ProposalStatus*> columns; ///< proposals with a round that comes before municipalities, or no round yet
  std::vector<MatrixCell> cells;             ///< row by row

  [[nodiscard]] const MatrixCell& cell(std::size_t row, std::size_t column) const { return cells[row * columns.size() + column]; }
};
[[nodiscard]] StatusMatrix statusMatrix(const StatusReport& report);

/// The municipal stage of a round that the matrix shows: the last one that has started, else the first one; null without any.
[[nodiscard]] const domain::StageStatus* municipalStage(const domain::RoundStatus& round);

}
