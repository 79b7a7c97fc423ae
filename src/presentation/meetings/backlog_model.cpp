// SPDX-License-Identifier: EUPL-1.2
#include "presentation/meetings/backlog_model.h"

#include "presentation/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace presentation {

using namespace domain;

namespace {

struct BacklogModelText {
  Q_DECLARE_TR_FUNCTIONS(Backlog)
};

ItemKind kindFor(StageRole role)
{
  switch (role) {
  case StageRole::prepares: return ItemKind::discussion;
  case StageRole::isConsulted: return ItemKind::consultation;
  case StageRole::advises: return ItemKind::advice;
  case StageRole::givesView: return ItemKind::view;
  case StageRole::decides: return ItemKind::decision;
  case StageRole::isInformed: return ItemKind::forInformation;
  }
  return ItemKind::discussion;
}

}

std::vector<BacklogLine> backlogLines(const app::Facts& facts, MeetingId meeting, Date today)
{
  std::vector<BacklogLine> lines;
  for (const auto& row : app::backlogOf(facts, meeting, today)) {
    BacklogLine line{.key = row.stage.value(), .plannedHere = row.plannedHere};
    line.itemTitle = QString::fromStdString(row.proposalTitle);
    line.title = QString::fromStdString(row.proposalNumber) + u' ' + line.itemTitle;
    line.kind = kindFor(facts.get(row.stage).role);
    const auto stage = QString::fromStdString(row.stageName);
    line.subline = row.plannedHere ? BacklogModelText::tr("ronde %1, %2, op deze vergadering gepland").arg(row.roundNumber).arg(stage)
                                   : BacklogModelText::tr("ronde %1, %2, nog te plannen").arg(row.roundNumber).arg(stage);
    lines.push_back(std::move(line));
  }
  std::stable_partition(lines.begin(), lines.end(), [](const BacklogLine& line) { return line.plannedHere; });
  return lines;
}

QVariant BacklogModel::data(const QModelIndex& index, int role) const
{
  const auto* line = rowAt(index);
  if (!line)
    return {};
  switch (role) {
  case Qt::DisplayRole:
  case Qt::AccessibleTextRole: return tr("%1, %2").arg(line->title, line->subline);
  case TitleRole: return line->title;
  case SublineRole: return line->subline;
  case SymbolRole: return QVariant::fromValue(line->plannedHere ? StatusSymbol::Planned : StatusSymbol::ToPlan);
  case KeyRole: return line->key;
  default: return {};
  }
}

}
