// SPDX-License-Identifier: EUPL-1.2
#include "presentation/setup/participation_outlook.h"

#include "app/queries/status.h"
#include "domain/outcome.h"
#include "presentation/qt_text.h"

#include <QCoreApplication>
#include <algorithm>

namespace presentation {

using namespace domain;

namespace {

struct ParticipationOutlookText {
  Q_DECLARE_TR_FUNCTIONS(ParticipationOutlook)
};

/// Who of them has a part in a round that is still to be decided, or would have one.
QStringList bodiesIn(const app::StatusReport& report, const RoundStatus& round, const std::vector<MunicipalityId>& municipalities, bool joining)
{
  QStringList bodies;
  for (const auto& stage : round.stages)
    for (const auto& branch : stage.branches) {
      const auto isOne = branch.municipality && std::ranges::find(municipalities, *branch.municipality) != municipalities.end();
      const auto isOpen = joining ? branch.state == BranchState::notApplicable : branch.state != BranchState::notApplicable && branch.latest() == nullptr && !branch.passedOver;
      if (isOne && isOpen && !stage.completedOn)
        bodies << text(report.names.bodies.at(branch.body).name);
    }
  bodies.removeDuplicates();
  return bodies;
}

}

Outlook participationOutlook(const app::Facts& facts, TrackId track, const std::vector<MunicipalityId>& municipalities, ParticipationKind kind, Date today)
{
  const auto joining = kind == ParticipationKind::takesPart;
  const auto report = app::statusReport(facts, today);
  QStringList lines;
  for (const auto& proposal : report.proposals)
    for (const auto& round : proposal.rounds) {
      const auto bodies = proposal.proposal.track == track && round.isRunning() ? bodiesIn(report, round, municipalities, joining) : QStringList{};
      if (!bodies.isEmpty())
        lines << ParticipationOutlookText::tr("%1: %2.", "proposal, bodies").arg(text(proposal.proposal.number), bodies.join(QStringLiteral(", ")));
    }
  if (lines.isEmpty())
    return {};
  if (joining)
    return {{}, ParticipationOutlookText::tr("Krijgt een plaats in lopende voorstellen:") + u' ' + lines.join(u' ')};
  if (kind == ParticipationKind::follows)
    return {ParticipationOutlookText::tr("Wie volgt, besluit zelf niet mee."), lines.join(u' ')};
  return {ParticipationOutlookText::tr("Vanaf die dag vervalt de beurt in lopende voorstellen."),
          lines.join(u' ') + u' ' + ParticipationOutlookText::tr("Wat eerder is besloten of vóór die dag wordt behandeld, blijft staan.")};
}

}
