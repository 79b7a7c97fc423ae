// SPDX-License-Identifier: EUPL-1.2
#include "presentation/status_table.h"

#include "app/queries/setup.h"
#include "presentation/qt_text.h"
#include "presentation/status_totals.h"
#include "presentation/words.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace presentation {

using namespace domain;

namespace {

struct StatusTableText {
  Q_DECLARE_TR_FUNCTIONS(StatusTable)
};

QString leftTrack(TrackKind kind, const QString& day)
{
  switch (kind) {
  case TrackKind::procurement: return StatusTableText::tr("uit inkoop gestapt per %1").arg(day);
  case TrackKind::regionalVision: return StatusTableText::tr("uit de visie gestapt per %1").arg(day);
  case TrackKind::budget: return StatusTableText::tr("uit de begroting gestapt per %1").arg(day);
  case TrackKind::bylaw: return StatusTableText::tr("uit de verordening gestapt per %1").arg(day);
  case TrackKind::other: break;
  }
  return StatusTableText::tr("uitgestapt per %1").arg(day);
}

/// Builds the table for one day and one filter.
class TableBuilder {
public:
  TableBuilder(const app::Facts& facts, Date asOf, const StatusFilter& filter)
    : m_filter{filter}, m_planned{app::planningCase(facts, asOf)}, m_matrix{app::statusMatrix(m_report)},
      m_plans{app::planSummaries(m_planned)}, m_places{app::placeNotes(m_plans)}, m_context{m_report.names, m_places, asOf}, m_tracks{app::trackRows(facts)}, m_regions{app::regionParts(facts, asOf)}
  {
    const auto chosen = std::ranges::find_if(m_regions, [&](const app::RegionPart& part) { return part.region.id == filter.region; });
    if (chosen != m_regions.end())
      m_region = &*chosen;
  }

  [[nodiscard]] StatusTable build() const
  {
    StatusTable table{.asOf = m_report.asOf, .hasProposals = !m_report.proposals.empty()};
    const auto columns = chosenColumns();
    const auto rows = chosenRows(columns);
    for (const auto column : columns) {
      table.columns.push_back(columnHead(column));
      table.totals.push_back(total(column));
    }
    for (const auto row : rows) {
      table.rows.push_back(rowHead(m_matrix.rows[row]));
      for (const auto column : columns) {
        table.cells.push_back(cell(row, column));
        table.unconfirmed += table.cells.back().sign && table.cells.back().sign->unconfirmedWeeks > 0;
      }
    }
    return table;
  }

private:
  [[nodiscard]] std::vector<std::size_t> chosenColumns() const
  {
    std::vector<std::size_t> columns;
    for (std::size_t column = 0; column < m_matrix.columns.size(); ++column) {
      if (m_filter.track && m_matrix.columns[column]->proposal.track != *m_filter.track)
        continue;
      if (m_filter.proposal && m_matrix.columns[column]->proposal.id != *m_filter.proposal)
        continue;
      bool any = m_filter.selection == StatusSelection::All;
      for (std::size_t row = 0; row < m_matrix.rows.size() && !any; ++row)
        any = isInRegion(row) && matches(m_matrix.cell(row, column));
      if (any)
        columns.push_back(column);
    }
    return columns;
  }

  [[nodiscard]] std::vector<std::size_t> chosenRows(const std::vector<std::size_t>& columns) const
  {
    std::vector<std::size_t> rows;
    for (std::size_t row = 0; row < m_matrix.rows.size(); ++row)
      if (isInRegion(row) && std::any_of(columns.begin(), columns.end(), [&](std::size_t column) { return matches(m_matrix.cell(row, column)); }))
        rows.push_back(row);
    return rows;
  }

  [[nodiscard]] bool isInRegion(std::size_t row) const { return m_region == nullptr || m_region->municipalities.contains(m_matrix.rows[row]); }

  /// The smallest that it is in.
  [[nodiscard]] QString regionOf(MunicipalityId municipality) const
  {
    const app::RegionPart* smallest = nullptr;
    for (const auto& part : m_regions)
      if (part.municipalities.contains(municipality) && (smallest == nullptr || part.municipalities.size() < smallest->municipalities.size()))
        smallest = &part;
    return smallest == nullptr ? QString{} : text(smallest->region.name);
  }

  [[nodiscard]] bool matches(const app::MatrixCell& cell) const
  {
    if (m_filter.selection == StatusSelection::All)
      return cell.branch != nullptr || cell.round == nullptr;
    if (cell.branch == nullptr)
      return false;
    const auto& branch = *cell.branch;
    switch (m_filter.selection) {
    case StatusSelection::Open: return !isClosed(branch) && branch.state != BranchState::notApplicable && branch.state != BranchState::passedOver;
    case StatusSelection::Deviating: return deviates(signOf(m_context, *cell.round, *cell.stage, branch));
    case StatusSelection::Unconfirmed: return branch.state == BranchState::decided && cell.stage->stage.role == StageRole::decides;
    case StatusSelection::All: break;
    }
    return true;
  }

  [[nodiscard]] static bool deviates(const BranchSign& sign)
  {
    return sign.tinted || sign.hatched || sign.tone == Tone::Amended || sign.tone == Tone::Attention || sign.tone == Tone::Wrong ||
           sign.unconfirmedWeeks > 0;
  }

  [[nodiscard]] StatusHead columnHead(std::size_t column) const
  {
    const auto& status = *m_matrix.columns[column];
    StatusHead head{status.proposal.id.value(), text(status.proposal.number), text(status.proposal.title), {}, {}};
    const auto* round = status.latestRound();
    if (round == nullptr) {
      head.subline = StatusTableText::tr("nog geen ronde");
      return head;
    }
    const auto* stage = app::municipalStage(*round);
    head.subline = round->endedOn ? StatusTableText::tr("ronde %1 · ingetrokken").arg(round->round.number)
                   : stage->stage.role == StageRole::givesView && stage->termEndsOn
                     ? StatusTableText::tr("zienswijze t/m %1").arg(shortDay(*stage->termEndsOn))
                     : StatusTableText::tr("ronde %1 · v%2").arg(round->round.number).arg(text(m_report.names.version(round->version)));
    return head;
  }

  [[nodiscard]] StatusHead rowHead(MunicipalityId municipality) const
  {
    StatusHead head{municipality.value(), {}, text(m_report.names.municipalities.at(municipality).name), {}, regionOf(municipality)};
    for (const auto& row : m_tracks) {
      const auto* now = participationOn(row.participations, m_report.names.municipalities.at(municipality), m_report.asOf);
      if (now != nullptr && now->kind == ParticipationKind::steppedOut)
        head.subline = leftTrack(row.track.kind, shortDay(now->from));
    }
    return head;
  }

  [[nodiscard]] const Participation* participation(std::size_t row, std::size_t column) const
  {
    const auto& shown = *m_matrix.columns[column];
    const auto track = std::ranges::find(m_tracks, shown.proposal.track, [](const app::TrackRow& each) { return each.track.id; });
    if (track == m_tracks.end())
      return nullptr;
    const auto* round = shown.latestRound();
    const auto over = round == nullptr ? std::nullopt : round->completedOn ? round->completedOn : round->endedOn; // what holds of it does not change any more
    return participationOn(track->participations, m_report.names.municipalities.at(m_matrix.rows[row]), over.value_or(m_report.asOf));
  }

  [[nodiscard]] StatusTotal total(std::size_t column) const
  {
    const auto* round = m_matrix.columns[column]->latestRound();
    const auto* stage = round != nullptr ? app::municipalStage(*round) : nullptr;
    if (stage == nullptr)
      return {};
    auto total = totalOf(m_context, *round, *stage, m_region == nullptr ? nullptr : &m_region->municipalities);
    if (const auto* plan = app::planOfRound(m_plans, round->round.id))
      total.plan = planLine(*plan, stage->stage.id);
    return total;
  }

  /// What the signs of the column do not say: that days of other stages cannot be kept, or that all come too late. Who is shown the status does not see Planning.
  [[nodiscard]] static std::optional<ToneLine> planLine(const app::PlanSummaryRow& plan, StageId shown)
  {
    const auto elsewhere = static_cast<int>(std::ranges::count_if(plan.places, [&](const auto& place) { return app::isLost(place) && place.first.first != shown; }));
    if (elsewhere > 0)
      return ToneLine{.tone = Tone::Wrong, .text = StatusTableText::tr("%n geplande dag(en) in andere stappen niet te halen", "", elsewhere)};
    if (plan.feasible == false)
      return ToneLine{.tone = Tone::Wrong, .text = StatusTableText::tr("doel volgens de planning niet haalbaar")};
    return std::nullopt;
  }

  [[nodiscard]] StatusCell cell(std::size_t row, std::size_t column) const
  {
    const auto& found = m_matrix.cell(row, column);
    StatusCell cell;
    if (!matches(found) && m_filter.selection != StatusSelection::All)
      return cell;
    cell.sign = signFor(found, row, column);
    if (found.branch != nullptr)
      cell.branch = BranchKey{found.round->round.proposal, found.stage->stage.id, found.branch->body};
    cell.date = cellDay(*cell.sign, m_report.asOf);
    cell.version = cellVersion(*cell.sign, m_report.names);
    cell.text = plainText(*cell.sign);
    cell.spoken = StatusTableText::tr("%1, %2: %3", "municipality, proposal: status")
                    .arg(text(m_report.names.municipalities.at(m_matrix.rows[row]).name), text(m_matrix.columns[column]->proposal.title), cell.text);
    return cell;
  }

  [[nodiscard]] BranchSign signFor(const app::MatrixCell& found, std::size_t row, std::size_t column) const
  {
    BranchSign sign;
    if (found.branch != nullptr) {
      sign = signOf(m_context, *found.round, *found.stage, *found.branch);
      if (found.branch->state != BranchState::notApplicable)
        return sign;
    } else {
      sign.symbol = found.round == nullptr ? StatusSymbol::NotYet : StatusSymbol::NotApplicable;
      sign.tone = toneOf(sign.symbol);
      sign.word = wordFor(sign.symbol);
      sign.hatched = found.round != nullptr;
    }
    if (const auto* then = found.round == nullptr ? nullptr : participation(row, column); then != nullptr && then->kind == ParticipationKind::follows)
      sign.word = wordFor(ParticipationKind::follows);
    return sign;
  }

  [[nodiscard]] QString plainText(const BranchSign& sign) const
  {
    auto plain = sign.word;
    if (sign.date) {
      const auto day = sign.isLastChance ? StatusTableText::tr("vóór %1").arg(dayWithYear(*sign.date)) : dayWithYear(*sign.date);
      plain = StatusTableText::tr("%1 %2", "day and word").arg(day, sign.word);
    }
    return sign.version ? StatusTableText::tr("%1 (versie %2)").arg(plain, text(m_report.names.version(sign.version))) : plain;
  }

  const StatusFilter& m_filter;
  app::PlanningCase m_planned;
  const app::StatusReport& m_report = m_planned.report;
  app::StatusMatrix m_matrix;
  std::vector<app::PlanSummaryRow> m_plans;
  app::PlaceNotes m_places;
  SignContext m_context;
  std::vector<app::TrackRow> m_tracks;
  std::vector<app::RegionPart> m_regions;
  const app::RegionPart* m_region = nullptr; ///< the chosen one
};

}

QList<StatusSymbol> StatusTable::symbolsInUse() const
{
  QSet<StatusSymbol> used;
  for (const auto& cell : cells) {
    if (!cell.sign)
      continue;
    used.insert(cell.sign->symbol);
    if (cell.sign->unconfirmedWeeks > 0)
      used.insert(StatusSymbol::Stale);
  }
  QList<StatusSymbol> ordered;
  for (const auto symbol : allStatusSymbols)
    if (used.contains(symbol))
      ordered << symbol;
  return ordered;
}

StatusTable statusTable(const app::Facts& facts, Date asOf, const StatusFilter& filter) { return TableBuilder{facts, asOf, filter}.build(); }

}
