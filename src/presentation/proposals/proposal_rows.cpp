// SPDX-License-Identifier: EUPL-1.2
#include "presentation/proposals/proposal_rows.h"

#include "app/queries/plan.h"
#include "presentation/qt_text.h"
#include "presentation/words.h"

#include <QCoreApplication>
#include <QStringList>

namespace presentation {

using namespace domain;

namespace {

struct ProposalRowsText {
  Q_DECLARE_TR_FUNCTIONS(ProposalRows)
};

void placeOf(const SignContext& context, const RoundStatus& round, const app::PlanSummaryRow* plan, ProposalRow& row)
{
  row.round = ProposalRowsText::tr("ronde %1, versie %2").arg(round.round.number).arg(text(context.names.version(round.version)));
  const auto* open = round.openStage();
  row.where = round.endedOn      ? ProposalRowsText::tr("gestopt op %1").arg(dayWithYear(*round.endedOn))
              : round.completedOn ? ProposalRowsText::tr("afgerond op %1").arg(dayWithYear(*round.completedOn))
              : open != nullptr   ? ProposalRowsText::tr("stap %1 van %2, %3").arg(open->stage.position).arg(round.stages.size()).arg(text(open->stage.name))
                                  : QString{};
  if (round.round.targetDate)
    row.target = dayWithYear(*round.round.targetDate);
  const auto expected = round.isRunning() ? expectedDay(round, plan) : ExpectedDay{};
  const auto makesTarget = plan == nullptr || plan->feasible.value_or(true);
  if (expected.day)
    row.expected = (expected.planned ? ProposalRowsText::tr("verwacht %1") : ProposalRowsText::tr("vroegst %1")).arg(dayWithYear(*expected.day));
  row.late = !makesTarget || (expected.day && round.round.targetDate && *expected.day > *round.round.targetDate);
  row.alarms = roundAlarms(context, round, makesTarget);
}

QString restOf(const QList<RoundAlarm>& alarms)
{
  QStringList rest;
  for (const auto& alarm : alarms.mid(1))
    rest << alarm.text;
  return rest.join(QStringLiteral(", "));
}

/// First and second line of a cell.
std::pair<QString, QString> linesOf(const ProposalRow& row, int column)
{
  switch (column) {
  case ProposalListModel::Number: return {row.number, {}};
  case ProposalListModel::Title: return {row.title, row.track};
  case ProposalListModel::Where: return {row.where, row.round};
  case ProposalListModel::Target: return {row.target, row.expected};
  case ProposalListModel::Alarm: return row.alarms.isEmpty() ? std::pair<QString, QString>{} : std::pair{row.alarms.first().text, restOf(row.alarms)};
  default: return {};
  }
}

}

std::vector<ProposalRow> proposalRows(const app::Facts& facts, Date today, const ProposalFilter& filter)
{
  const auto planned = app::planningCase(facts, today);
  const auto& report = planned.report;
  const auto plans = app::planSummaries(planned);
  const auto places = app::placeNotes(plans);
  const SignContext context{report.names, places, today};
  std::vector<ProposalRow> rows;
  for (const auto& status : report.proposals) {
    const auto& proposal = status.proposal;
    ProposalRow row{.key = proposal.id.value(), .number = text(proposal.number), .title = text(proposal.title), .track = text(report.names.tracks.at(proposal.track).name)};
    const auto matches = filter.text.isEmpty() || row.title.contains(filter.text, Qt::CaseInsensitive) || row.number.contains(filter.text, Qt::CaseInsensitive);
    if (!matches || (filter.track && *filter.track != proposal.track))
      continue;
    row.where = ProposalRowsText::tr("nog geen ronde");
    if (const auto* round = status.latestRound())
      placeOf(context, *round, app::planOfRound(plans, round->round.id), row);
    rows.push_back(std::move(row));
  }
  return rows;
}

QVariant ProposalListModel::data(const QModelIndex& index, int role) const
{
  const auto* row = rowAt(index);
  if (row == nullptr)
    return {};
  const auto [first, second] = linesOf(*row, index.column());
  switch (role) {
  case Qt::DisplayRole:
  case Qt::ToolTipRole:
  case Qt::AccessibleTextRole: return second.isEmpty() ? first : first + QStringLiteral(", ") + second;
  case KeyRole: return row->key;
  case TitleRole: return first;
  case SublineRole: return second;
  case StrongRole: return index.column() == Title;
  case ToneRole: return index.column() == Target && row->late ? QVariant::fromValue(Tone::Wrong) : QVariant{};
  case SymbolRole: return index.column() == Alarm && !row->alarms.isEmpty() ? QVariant::fromValue(row->alarms.first().symbol) : QVariant{};
  default: return {};
  }
}

QVariant ProposalListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
  if (orientation == Qt::Vertical)
    return {};
  if (role == Qt::TextAlignmentRole)
    return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
  if (role != Qt::DisplayRole)
    return {};
  switch (section) {
  case Number: return tr("Nummer");
  case Title: return tr("Voorstel");
  case Where: return tr("Waar nu");
  case Target: return tr("Doel");
  case Alarm: return tr("Let op");
  default: return {};
  }
}

}
