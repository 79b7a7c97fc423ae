// SPDX-License-Identifier: EUPL-1.2
#include "presentation/setup/participation_outlook.h"

#include "app/queries/status.h"
#include "domain/branch_status.h"
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

/// A day that has been changes what was read until now.
QString dayDoubt(std::optional<Date> from, Date today)
{
  return from && *from < today ? ParticipationOutlookText::tr("Die dag is al geweest: ook de stand van toen verandert.") : QString{};
}

QString joined(QStringList parts)
{
  parts.removeAll(QString{});
  return parts.join(u' ');
}

}

Outlook participationOutlook(const app::Facts& facts, TrackId track, const std::vector<MunicipalityId>& municipalities, ParticipationKind kind, std::optional<Date> from, Date today)
{
  const auto joining = kind == ParticipationKind::takesPart;
  std::vector<ProposalId> proposals;
  for (const auto& proposal : facts.where(&Proposal::track, track))
    proposals.push_back(proposal.id);
  const auto report = app::statusReport(facts, today, proposals);
  QStringList lines;
  for (const auto& proposal : report.proposals)
    for (const auto& round : proposal.rounds) {
      const auto bodies = round.isRunning() ? bodiesIn(report, round, municipalities, joining) : QStringList{};
      if (!bodies.isEmpty())
        lines << ParticipationOutlookText::tr("%1: %2.", "proposal, bodies").arg(text(proposal.proposal.number), bodies.join(QStringLiteral(", ")));
    }
  const auto doubt = dayDoubt(from, today);
  if (lines.isEmpty())
    return {doubt, {}};
  if (joining)
    return {doubt, ParticipationOutlookText::tr("Krijgt een plaats in lopende voorstellen:") + u' ' + lines.join(u' ')};
  if (kind == ParticipationKind::follows)
    return {joined({doubt, ParticipationOutlookText::tr("Wie volgt, besluit zelf niet mee.")}), lines.join(u' ')};
  return {joined({doubt, ParticipationOutlookText::tr("Vanaf die dag vervalt de beurt in lopende voorstellen.")}),
          lines.join(u' ') + u' ' + ParticipationOutlookText::tr("Wat eerder is besloten of vóór die dag wordt behandeld, blijft staan.")};
}

std::optional<ParticipationKind> participationNow(const app::Facts& facts, TrackId track, const std::vector<MunicipalityId>& municipalities, Date today)
{
  const auto participations = facts.where(&Participation::track, track);
  std::optional<ParticipationKind> same;
  for (const auto id : municipalities) {
    const auto* now = participationOn(participations, facts.get(id), today);
    if (now == nullptr || (same && *same != now->kind))
      return std::nullopt;
    same = now->kind;
  }
  return same;
}

}
