// SPDX-License-Identifier: EUPL-1.2
#include "presentation/status_totals.h"

#include "domain/outcome.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <map>
#include <set>

namespace presentation {

using namespace domain;

namespace {

struct StatusTotalsText {
  Q_DECLARE_TR_FUNCTIONS(StatusTotals)
};

constexpr qsizetype noteCount = 2; // lines that fit under the first one
constexpr qsizetype allNotes = -1;

/// Counts the signs of one column.
class Tally {
public:
  Tally(const SignContext& context, const RoundStatus& round, const StageStatus& stage, const std::set<MunicipalityId>* only) : m_context{context}, m_round{round}, m_stage{stage}
  {
    for (const auto& branch : stage.branches)
      if (branch.state != BranchState::notApplicable && branch.state != BranchState::passedOver && (only == nullptr || (branch.municipality && only->contains(*branch.municipality))))
        count(branch);
  }

  [[nodiscard]] StatusTotal total() const { return {segments(), lines(noteCount), lines(allNotes)}; }

private:
  void count(const BranchStatus& branch)
  {
    const auto sign = signOf(m_context, m_round, m_stage, branch);
    if (sign.symbol == StatusSymbol::NotApplicable)
      return; // steps out before its turn
    ++m_bodies;
    ++m_symbols[sign.symbol];
    ++m_tones[sign.symbol == StatusSymbol::NotYet ? Tone::Neutral : sign.tone];
    const auto* decision = standingDecision(branch);
    if (decision == nullptr)
      return;
    m_reached += m_stage.stage.role == StageRole::decides ? isPositive(decision->outcome) : isAnswer(decision->outcome);
    m_confirmed += branch.state == BranchState::confirmed;
    if (decision->version)
      m_versions.insert(QString::fromStdString(m_context.names.version(decision->version)));
  }

  [[nodiscard]] SegmentList segments() const
  {
    SegmentList segments;
    for (const auto tone : {Tone::Adopted, Tone::Amended, Tone::OnItsWay, Tone::Attention, Tone::Wrong, Tone::Neutral})
      if (const auto found = m_tones.find(tone); found != m_tones.end())
        segments << Segment{tone, found->second};
    return segments;
  }

  [[nodiscard]] ToneLine firstLine() const
  {
    const auto count = StatusTotalsText::tr("%1 van %2", "reached of taking part").arg(m_reached).arg(m_bodies);
    const auto text = [&] {
      switch (m_stage.stage.role) {
      case StageRole::decides: return StatusTotalsText::tr("%1 vastgesteld").arg(count);
      case StageRole::givesView: return StatusTotalsText::tr("%1 gereageerd").arg(count);
      case StageRole::advises: return StatusTotalsText::tr("%1 geadviseerd").arg(count);
      case StageRole::prepares:
      case StageRole::isConsulted:
      case StageRole::isInformed: break;
      }
      return StatusTotalsText::tr("%1 klaar").arg(count);
    }();
    return {Tone::Neutral, text, static_cast<int>(count.size())};
  }

  [[nodiscard]] int of(StatusSymbol symbol) const
  {
    const auto found = m_symbols.find(symbol);
    return found == m_symbols.end() ? 0 : found->second;
  }

  /// What asks for something, worst first.
  [[nodiscard]] ToneLineList notes() const
  {
    ToneLineList notes;
    const auto note = [&](StatusSymbol symbol, const QString& text) {
      if (of(symbol) > 0)
        notes << ToneLine{toneOf(symbol), text.arg(of(symbol))};
    };
    note(StatusSymbol::AfterTarget, m_stage.stage.role == StageRole::givesView ? StatusTotalsText::tr("%1 na de termijn") : StatusTotalsText::tr("%1 na het doel"));
    note(StatusSymbol::OutOfReach, StatusTotalsText::tr("%1 niet te halen"));
    note(StatusSymbol::Rejected, StatusTotalsText::tr("%1 verworpen"));
    note(StatusSymbol::SentBack, StatusTotalsText::tr("%1 teruggestuurd"));
    if (m_stage.drift && !m_stage.driftAcceptance)
      notes << ToneLine{Tone::Amended, StatusTotalsText::tr("verschil %1").arg(versions())};
    note(StatusSymbol::OutcomeMissing, StatusTotalsText::tr("%1 uitslag ontbreekt"));
    note(StatusSymbol::Deferred, StatusTotalsText::tr("%1 aangehouden"));
    note(StatusSymbol::ToPlan, StatusTotalsText::tr("%1 te plannen"));
    note(StatusSymbol::NoResponse, StatusTotalsText::tr("%1 niet gereageerd"));
    if (of(StatusSymbol::Conditional) > 0)
      notes << ToneLine{Tone::Neutral, StatusTotalsText::tr("%1 met voorbehoud").arg(of(StatusSymbol::Conditional))};
    if (m_stage.drift && m_stage.driftAcceptance)
      notes << ToneLine{Tone::Neutral, StatusTotalsText::tr("verschil %1 aanvaard").arg(versions())};
    return notes;
  }

  [[nodiscard]] QString versions() const
  {
    const QStringList names{m_versions.begin(), m_versions.end()};
    return names.size() < 2 ? names.join(QString{}) : StatusTotalsText::tr("%1 en %2").arg(names.mid(0, names.size() - 1).join(QStringLiteral(", ")), names.last());
  }

  /// What asks for nothing, what says most first.
  [[nodiscard]] ToneLineList quietNotes() const
  {
    ToneLineList notes;
    const auto note = [&](const QString& text) { notes << ToneLine{Tone::Neutral, text}; };
    if (m_bodies > 0 && m_confirmed == m_bodies)
      note(StatusTotalsText::tr("alle bevestigd"));
    else if (m_stage.completedOn)
      note(StatusTotalsText::tr("stap afgerond"));
    if (const auto planned = of(StatusSymbol::Planned) + of(StatusSymbol::OnAgenda); planned > 0)
      note(StatusTotalsText::tr("%1 gepland").arg(planned));
    if (const auto* open = m_round.openStage(); !m_stage.startedOn && open != nullptr)
      note(StatusTotalsText::tr("wacht op %1").arg(QString::fromStdString(open->stage.name)));
    return notes;
  }

  /// The first line with as many notes under it as there is room for.
  [[nodiscard]] ToneLineList lines(qsizetype room) const
  {
    if (m_bodies == 0)
      return {{Tone::NotApplicable, StatusTotalsText::tr("niemand doet mee")}};
    auto shown = notes().mid(0, room);
    if (const auto quiet = quietNotes(); room == allNotes)
      shown << quiet;
    else if (shown.size() < room)
      shown << quiet.mid(0, 1);
    std::reverse(shown.begin(), shown.end()); // the worst stands last, as in a sum
    shown.prepend(firstLine());
    return shown;
  }

  const SignContext& m_context;
  const RoundStatus& m_round;
  const StageStatus& m_stage;
  int m_bodies = 0;
  int m_reached = 0;
  int m_confirmed = 0;
  std::map<StatusSymbol, int> m_symbols;
  std::map<Tone, int> m_tones;
  std::set<QString> m_versions;
};

}

StatusTotal totalOf(const SignContext& context, const RoundStatus& round, const StageStatus& stage, const std::set<MunicipalityId>* only) { return Tally{context, round, stage, only}.total(); }

}
