// SPDX-License-Identifier: EUPL-1.2
#include "app/queries/proposals.h"

#include <algorithm>
#include <set>

namespace app {

using namespace domain;

ProposalDossier proposalDossier(const Facts& facts, ProposalId id)
{
  const auto proposal = facts.get(id);
  ProposalDossier dossier{proposal, facts.get(proposal.track), {}, {}, {}, {}};
  const auto documents = facts.where(&ProposalDocument::proposal, id);
  for (const auto& version : facts.where(&ProposalVersion::proposal, id)) {
    VersionRow row{version, facts.where(&DecisionPoint::version, version.id), {}};
    for (const auto& document : documents)
      if (document.version == version.id)
        row.documents.push_back(facts.get(document.document));
    dossier.versions.push_back(std::move(row));
  }
  std::stable_sort(dossier.versions.begin(), dossier.versions.end(), [](const VersionRow& a, const VersionRow& b) {
    return std::pair{b.version.date, b.version.id} < std::pair{a.version.date, a.version.id};
  });
  for (const auto& document : documents)
    if (!document.version)
      dossier.looseDocuments.push_back(facts.get(document.document));
  dossier.consultations = facts.where(&Consultation::proposal, id);
  std::stable_sort(dossier.consultations.begin(), dossier.consultations.end(),
                   [](const Consultation& a, const Consultation& b) { return b.on < a.on; });
  for (const auto& round : facts.where(&Round::proposal, id))
    for (auto& change : facts.where(&DateChange::round, round.id))
      dossier.targetChanges.push_back(std::move(change));
  return dossier;
}

}
