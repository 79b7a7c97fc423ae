// SPDX-License-Identifier: EUPL-1.2
#include "presentation/proposals/route_view.h"
#include "presentation/qt_text.h"
#include "presentation/words.h"

#include <QCoreApplication>

#include <map>

/// The bodies of a stage that has several: a row each, or how many of what.
namespace presentation {

using namespace domain;

namespace {

struct RouteListText {
  Q_DECLARE_TR_FUNCTIONS(RouteList)
};

QString counted(StatusSymbol symbol, int count)
{
  switch (symbol) {
  case StatusSymbol::ViewSubmitted: return RouteListText::tr("%n zienswijze(n)", nullptr, count);
  case StatusSymbol::NoView: return RouteListText::tr("%n geen zienswijze", nullptr, count);
  case StatusSymbol::NoResponse: return RouteListText::tr("%n niet gereageerd", nullptr, count);
  default: return RouteListText::tr("%1 %2", "count, word").arg(count).arg(wordFor(symbol));
  }
}

QString termTitle(const StageStatus& stage)
{
  const auto& ends = *stage.termEndsOn;
  const auto weeks = stage.sentOn ? daysBetween(*stage.sentOn, ends) / 7 : 0;
  if (!stage.sentOn || weeks == 0)
    return RouteListText::tr("Termijn t/m %1").arg(dayWithYear(ends));
  return RouteListText::tr("Termijn %1 t/m %2 (%n weken)", nullptr, weeks).arg(shortDay(*stage.sentOn), dayWithYear(ends));
}

RouteListRow rowOf(const SignContext& context, const RoundStatus& round, const StageStatus& stage, const BranchStatus& branch)
{
  const auto sign = signOf(context, round, stage, branch);
  RouteListRow row;
  row.key = routeKey(stage.stage.id, branch.body, 0);
  row.symbol = sign.symbol;
  row.name = text(branch.municipality ? context.names.municipalities.at(*branch.municipality).name : context.names.bodies.at(branch.body).name);
  row.date = cellDay(sign, context.asOf);
  row.word = sign.word;
  row.tone = sign.tone;
  row.tinted = sign.tinted;
  row.hatched = sign.hatched;
  row.spoken = RouteListText::tr("%1, stap %2 van ronde %3: %4 %5")
                 .arg(row.name)
                 .arg(stage.stage.position)
                 .arg(round.round.number)
                 .arg(row.date, row.word)
                 .simplified();
  return row;
}

}

qint64 routeKey(StageId stage, BodyId body, int treatment) { return (stage.value() * 1'000'000 + body.value()) * 1'000 + treatment; }

RouteList routeListOf(const SignContext& context, const RoundStatus& round, const StageStatus& stage, bool withRows, QHash<qint64, BranchKey>& branches)
{
  RouteList list;
  list.stage = stage.stage.position - 1;
  if (stage.termEndsOn)
    list.title = termTitle(stage);
  else if (!withRows)
    list.title = stage.completedOn ? RouteListText::tr("Afgerond op %1").arg(dayWithYear(*stage.completedOn)) : RouteListText::tr("%n gremia", nullptr, static_cast<int>(stage.branches.size()));
  std::map<StatusSymbol, int> counts;
  for (const auto& branch : stage.branches) {
    auto row = rowOf(context, round, stage, branch);
    ++counts[row.symbol];
    branches.insert(row.key, BranchKey{round.round.proposal, stage.stage.id, branch.body});
    if (withRows)
      list.rows << std::move(row);
  }
  if (!list.title.isEmpty())
    for (const auto symbol : allStatusSymbols)
      if (const auto found = counts.find(symbol); found != counts.end())
        list.summary << RouteSummaryPart{symbol, counted(symbol, found->second)};
  return list;
}

}
