// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "presentation/proposals/proposal_tabs.h"
#include "presentation/proposals/proposal_header.h"
#include "presentation/proposals/route_view.h"

namespace presentation {

/// One proposal with all its tabs, read at once.
struct ProposalPageContent {
  domain::ProposalId proposal;
  ProposalHeader header;
  std::optional<RoundNotice> notice;
  RouteView route;
  std::vector<VersionView> versions;
  std::vector<TextRow> documents;
  std::vector<TextRow> consultations;
  QString toHear; ///< "Nog te horen: Cliëntenraad jeugd vóór stap 6."; empty when nobody is left
  std::vector<TextRow> events;
  std::vector<TextRow> advice;
  bool hasRound = false;
  bool hasRunningRound = false;
  std::optional<domain::RoundId> round; ///< the latest one
  QString summary; ///< for the status bar: "Ronde 2 · stap 3 van 7     1 overgeslagen, 1 na het doel"
};

[[nodiscard]] std::optional<ProposalPageContent> proposalPage(const app::Facts& facts, domain::ProposalId proposal, domain::Date today, bool allRows);

}
