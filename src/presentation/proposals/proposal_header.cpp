// SPDX-License-Identifier: EUPL-1.2
#include "presentation/proposals/proposal_header.h"

#include "presentation/qt_text.h"
#include "presentation/words.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <map>

namespace presentation {

using namespace domain;

namespace {

struct ProposalHeaderText {
  Q_DECLARE_TR_FUNCTIONS(ProposalHeader)
};

bool takesPart(const BranchStatus& branch) { return branch.state != BranchState::notApplicable && branch.state != BranchState::passedOver; }

bool leaves(const app::PlanSummaryRow* plan, StageId stage, BodyId body)
{
  if (plan == nullptr)
    return false;
  const auto place = plan->places.find({stage, body});
  return place != plan->places.end() && place->second.leavesOn;
}

/// How many bodies of the last stage have no day yet, and will need one.
int withoutDay(const RoundStatus& round, const app::PlanSummaryRow* plan)
{
  if (round.stages.empty())
    return 0;
  const auto& last = round.stages.back();
  return static_cast<int>(std::ranges::count_if(last.branches, [&](const BranchStatus& branch) { return takesPart(branch) && !isClosed(branch) && !branch.meetingDate && !leaves(plan, last.stage.id, branch.body); }));
}

/// Versions that differ, and outcomes that are missing: until that is settled no day is more than the earliest.
bool isUnsettled(const RoundStatus& round)
{
  return std::ranges::any_of(round.stages, [](const StageStatus& stage) {
    return !stage.completedOn && ((stage.drift && !stage.driftAcceptance) || std::ranges::any_of(stage.branches, &BranchStatus::outcomeMissing));
  });
}

HeaderFact goal(const RoundStatus& round)
{
  return {ProposalHeaderText::tr("Doel"), round.round.targetDate ? ProposalHeaderText::tr("uiterlijk %1").arg(dayInWords(*round.round.targetDate)) : ProposalHeaderText::tr("geen datum"), Tone::Neutral, {}};
}

HeaderFact expected(const RoundStatus& round, const app::PlanSummaryRow* plan)
{
  const auto label = ProposalHeaderText::tr("Verwacht");
  if (round.endedOn)
    return {label, ProposalHeaderText::tr("gestopt op %1").arg(dayInWords(*round.endedOn)), Tone::NotApplicable, {}};
  if (round.completedOn)
    return {ProposalHeaderText::tr("Afgerond"), dayInWords(*round.completedOn), Tone::Adopted, StatusSymbol::Confirmed};
  const auto [day, planned] = expectedDay(round, plan);
  const auto missing = withoutDay(round, plan);
  if (!day)
    return missing > 0 ? HeaderFact{label, ProposalHeaderText::tr("onbekend; %n zonder datum in de laatste stap", nullptr, missing), Tone::Attention, StatusSymbol::ToPlan}
                       : HeaderFact{label, ProposalHeaderText::tr("onbekend"), Tone::Neutral, {}};
  const auto words = planned ? dayInWords(*day) : ProposalHeaderText::tr("op zijn vroegst %1").arg(dayInWords(*day));
  if (round.round.targetDate && *day > *round.round.targetDate)
    return {label, ProposalHeaderText::tr("%1, te laat").arg(words), Tone::Wrong, StatusSymbol::AfterTarget};
  if (missing > 0)
    return {label, ProposalHeaderText::tr("%1; %n zonder datum in de laatste stap", nullptr, missing).arg(words), Tone::Attention, StatusSymbol::ToPlan};
  return {label, words, Tone::Neutral, {}};
}

HeaderFact version(const SignContext& context, const RoundStatus& round)
{
  const auto& going = context.names.versions.at(round.version);
  return {ProposalHeaderText::tr("Versie"), ProposalHeaderText::tr("%1 van %2", "version of date").arg(text(going.number), dayWithYear(going.date)), Tone::Neutral, {}};
}

std::optional<HeaderFact> takingPart(const RoundStatus& round, const app::PlanSummaryRow* plan)
{
  const auto* stage = app::municipalStage(round);
  if (stage == nullptr || stage->branches.empty())
    return std::nullopt;
  const auto part = std::count_if(stage->branches.begin(), stage->branches.end(), [](const BranchStatus& branch) { return branch.state != BranchState::notApplicable; });
  const auto leaving = static_cast<int>(std::ranges::count_if(stage->branches, [&](const BranchStatus& branch) { return leaves(plan, stage->stage.id, branch.body); }));
  const auto words = ProposalHeaderText::tr("%1 van %2 gemeenten").arg(part).arg(stage->branches.size());
  return HeaderFact{ProposalHeaderText::tr("Doen mee"), leaving == 0 ? words : ProposalHeaderText::tr("%1; %n stapt/stappen nog uit", nullptr, leaving).arg(words), Tone::Neutral, {}};
}

const StageStatus* driftingStage(const RoundStatus& round)
{
  const auto found = std::find_if(round.stages.begin(), round.stages.end(), [](const StageStatus& stage) { return stage.drift && !stage.driftAcceptance; });
  return found == round.stages.end() ? nullptr : &*found;
}

QString versionsIn(const SignContext& context, const StageStatus& stage)
{
  std::map<QString, QStringList> parties;
  for (const auto& branch : stage.branches)
    if (const auto* decision = standingDecision(branch); decision != nullptr && decision->version)
      parties[text(context.names.version(decision->version))] << text(context.names.bodies.at(branch.body).name);
  QStringList sentences;
  for (const auto& [name, bodies] : parties)
    sentences << (bodies.size() <= 2 ? ProposalHeaderText::tr("%1 besloot op versie %2.").arg(bodies.join(QStringLiteral(", ")), name)
                                     : ProposalHeaderText::tr("%1 gremia besloten op versie %2.").arg(bodies.size()).arg(name));
  return sentences.join(u' ');
}

}

ExpectedDay expectedDay(const RoundStatus& round, const app::PlanSummaryRow* plan)
{
  if (plan != nullptr && plan->earliestCompletion)
    return {plan->earliestCompletion, withoutDay(round, plan) == 0 && !isUnsettled(round) && std::ranges::none_of(plan->places, app::isLost)};
  std::optional<Date> latest;
  if (!round.stages.empty())
    for (const auto& branch : round.stages.back().branches)
      if (takesPart(branch) && !isClosed(branch) && branch.meetingDate && (!latest || *branch.meetingDate > *latest))
        latest = branch.meetingDate;
  const auto late = latest && round.round.targetDate && *latest > *round.round.targetDate;
  return {late ? latest : std::nullopt}; // too late is too late, whatever is still unknown
}

ProposalHeader proposalHeader(const SignContext& context, const app::ProposalStatus& status, const std::vector<app::PlanSummaryRow>& plans)
{
  ProposalHeader header;
  header.crumbs = ProposalHeaderText::tr("%1 › %2", "track, number").arg(text(context.names.tracks.at(status.proposal.track).name), text(status.proposal.number));
  header.title = text(status.proposal.title);
  if (const auto* round = status.latestRound()) {
    header.facts << goal(*round) << expected(*round, app::planOfRound(plans, round->round.id)) << version(context, *round);
    if (const auto part = takingPart(*round, app::planOfRound(plans, round->round.id)))
      header.facts << *part;
  }
  if (!status.proposal.owner.empty())
    header.facts.insert(std::min<qsizetype>(3, header.facts.size()), HeaderFact{ProposalHeaderText::tr("Eigenaar"), text(status.proposal.owner), Tone::Neutral, {}});
  return header;
}

std::optional<RoundNotice> roundNotice(const SignContext& context, const app::ProposalStatus& status)
{
  const auto* round = status.latestRound();
  if (round == nullptr)
    return RoundNotice{Tone::OnItsWay, StatusSymbol::Planned, ProposalHeaderText::tr("Dit voorstel heeft nog geen ronde"),
                       ProposalHeaderText::tr("Een ronde legt vast langs welke gremia het gaat, in welke volgorde en voor wanneer."), RoundNotice::Act::StartRound, {}};
  if (round->endedOn)
    return RoundNotice{Tone::NotApplicable, StatusSymbol::NotApplicable, ProposalHeaderText::tr("Deze ronde is gestopt op %1").arg(dayInWords(*round->endedOn)),
                       text(round->round.endReason), RoundNotice::Act::StartRound, {}};
  if (const auto* stage = driftingStage(*round))
    return RoundNotice{Tone::Amended, StatusSymbol::Amended, ProposalHeaderText::tr("Versieverschil in stap %1, %2").arg(stage->stage.position).arg(text(stage->stage.name)),
                       ProposalHeaderText::tr("%1 De stap is pas af na een nieuwe ronde of een aanvaard verschil.").arg(versionsIn(context, *stage)),
                       RoundNotice::Act::AcceptDrift, stage->stage.id};
  return std::nullopt;
}

QList<RoundAlarm> roundAlarms(const SignContext& context, const RoundStatus& round, bool makesTarget)
{
  std::map<StatusSymbol, int> counts;
  bool drift = false;
  for (const auto& stage : round.stages) {
    drift = drift || (stage.drift && !stage.driftAcceptance);
    for (const auto& branch : stage.branches) {
      const auto sign = signOf(context, round, stage, branch);
      if (sign.symbol != StatusSymbol::ToPlan || stage.startedOn || sign.date)
        ++counts[sign.symbol];
      if (sign.unconfirmedWeeks > 0)
        ++counts[StatusSymbol::Stale];
    }
  }
  QList<RoundAlarm> alarms;
  const auto add = [&](StatusSymbol symbol, const QString& words) {
    if (const auto found = counts.find(symbol); found != counts.end() && round.isRunning())
      alarms << RoundAlarm{symbol, words.arg(found->second)};
  };
  add(StatusSymbol::AfterTarget, ProposalHeaderText::tr("%1 na het doel"));
  if (alarms.isEmpty() && !makesTarget) // nobody stands after it yet, but no plan can make it
    alarms << RoundAlarm{StatusSymbol::AfterTarget, ProposalHeaderText::tr("doel niet haalbaar")};
  add(StatusSymbol::OutOfReach, ProposalHeaderText::tr("%1 niet te halen"));
  add(StatusSymbol::Rejected, ProposalHeaderText::tr("%1 verworpen"));
  if (drift)
    alarms << RoundAlarm{StatusSymbol::Amended, ProposalHeaderText::tr("versieverschil")};
  add(StatusSymbol::OutcomeMissing, ProposalHeaderText::tr("%1 uitslag ontbreekt"));
  add(StatusSymbol::Deferred, ProposalHeaderText::tr("%1 aangehouden"));
  add(StatusSymbol::SentBack, ProposalHeaderText::tr("%1 teruggestuurd"));
  add(StatusSymbol::ToPlan, ProposalHeaderText::tr("%1 zonder datum"));
  add(StatusSymbol::PassedOver, ProposalHeaderText::tr("%1 overgeslagen"));
  add(StatusSymbol::Stale, ProposalHeaderText::tr("%1 lang niet bevestigd"));
  return alarms;
}

}
