// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/facts.h"

namespace app {

struct VersionRow {
  domain::ProposalVersion version;
  std::vector<domain::DecisionPoint> decisionPoints;
  std::vector<domain::Document> documents;
};

/// Everything about one proposal but its route, which is in queries/status.h.
struct ProposalDossier {
  domain::Proposal proposal;
  domain::Track track;
  std::vector<VersionRow> versions;             ///< newest first
  std::vector<domain::Document> looseDocuments; ///< that belong to no version
  std::vector<domain::Consultation> consultations; ///< newest first
  std::vector<domain::DateChange> targetChanges;
};
[[nodiscard]] ProposalDossier proposalDossier(const Facts& facts, domain::ProposalId proposal);

}
