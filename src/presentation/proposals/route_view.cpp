// SPDX-License-Identifier: EUPL-1.2
#include "presentation/proposals/route_view.h"

#include "presentation/proposals/route_boxes.h"
#include "presentation/qt_text.h"
#include "presentation/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace presentation {

using namespace domain;

namespace {

struct RouteViewText {
  Q_DECLARE_TR_FUNCTIONS(RouteView)
};

QString roundTitle(const SignContext& context, const RoundStatus& round)
{
  return RouteViewText::tr("Ronde %1: %2, versie %3").arg(round.round.number).arg(text(round.round.purpose), text(context.names.version(round.version)));
}

QString roundSubline(const RoundStatus& round)
{
  const auto start = dayInWords(round.round.startedOn);
  if (round.endedOn)
    return RouteViewText::tr("%1 t/m %2 · gestopt").arg(start, dayInWords(*round.endedOn));
  if (round.completedOn)
    return RouteViewText::tr("%1 t/m %2 · afgerond").arg(start, dayInWords(*round.completedOn));
  const auto* open = round.openStage();
  return open == nullptr ? RouteViewText::tr("vanaf %1").arg(start)
                         : RouteViewText::tr("vanaf %1 · loopt, stap %2 van %3").arg(start).arg(open->stage.position).arg(round.stages.size());
}

QString roleText(const Stage& stage)
{
  return stage.selector == BodySelector::oneBody ? wordFor(stage.role) : RouteViewText::tr("%1, %2", "role, rule").arg(wordFor(stage.role), wordFor(stage.completion));
}

QList<RouteHead> headsOf(const app::ProposalStatus& proposal)
{
  QList<RouteHead> heads;
  const auto* latest = proposal.latestRound();
  for (auto round = proposal.rounds.rbegin(); round != proposal.rounds.rend(); ++round)
    for (std::size_t stage = static_cast<std::size_t>(heads.size()); stage < round->stages.size(); ++stage) {
      const auto& own = round->stages[stage];
      const auto current = &*round == latest && latest->openStage() == &own && !latest->endedOn;
      heads << RouteHead{QString::number(own.stage.position), text(own.stage.name), roleText(own.stage), current};
    }
  return heads;
}

}

RouteView routeView(const SignContext& context, const app::ProposalStatus& proposal, bool allRows)
{
  RouteView view;
  view.picture.heads = headsOf(proposal);
  for (const auto& round : proposal.rounds) {
    const auto latest = &round == proposal.latestRound();
    RouteRound shown;
    shown.key = round.round.id.value();
    shown.title = roundTitle(context, round);
    shown.subline = roundSubline(round);
    RouteBoxes boxes{context, round, view.branches};
    boxes.addTo(shown);
    for (const auto& stage : round.stages)
      if (stage.stage.selector != BodySelector::oneBody)
        shown.lists << routeListOf(context, round, stage, latest || allRows, view.branches);
    if (latest) {
      view.current = boxes.open();
      const auto* open = round.openStage();
      if (view.current == 0 && open != nullptr && !open->branches.empty())
        view.current = routeKey(open->stage.id, open->branches.front().body, 0);
      if (view.current == 0 && !shown.boxes.isEmpty())
        view.current = shown.boxes.last().key;
    }
    view.picture.rounds << shown;
  }
  return view;
}

qint64 RouteView::keyOf(const BranchKey& branch) const
{
  qint64 latest = 0; // of the treatments of one branch the last one has the highest key
  for (auto each = branches.begin(); each != branches.end(); ++each)
    if (each.value() == branch)
      latest = std::max(latest, each.key());
  return latest;
}

}
