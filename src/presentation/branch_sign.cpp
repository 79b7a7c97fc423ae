// SPDX-License-Identifier: EUPL-1.2
#include "presentation/branch_sign.h"

#include "domain/outcome.h"
#include "presentation/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace presentation {

using namespace domain;

namespace {

struct BranchSignText {
  Q_DECLARE_TR_FUNCTIONS(BranchSign)
};

BranchSign sign(StatusSymbol symbol, const QString& word = {})
{
  BranchSign made;
  made.symbol = symbol;
  made.tone = toneOf(symbol);
  made.word = word.isEmpty() ? wordFor(symbol) : word;
  return made;
}

/// The sign of what a body did, in the few words that fit a cell.
BranchSign outcomeSign(const Decision& decision, Date asOf, bool confirmed)
{
  const auto adopted = confirmed ? StatusSymbol::Confirmed : StatusSymbol::Adopted;
  switch (decision.outcome) {
  case Outcome::adopted: return sign(adopted);
  case Outcome::consented: return sign(adopted, confirmed ? QString{} : BranchSignText::tr("ingestemd"));
  case Outcome::forwarded: return sign(adopted, confirmed ? QString{} : BranchSignText::tr("doorgeleid"));
  case Outcome::adoptedAmended: return sign(StatusSymbol::Amended);
  case Outcome::adoptedConditionally:
    return decision.conditionsMetOn && *decision.conditionsMetOn <= asOf ? sign(adopted) : sign(StatusSymbol::Conditional);
  case Outcome::advisedPositive: return sign(StatusSymbol::PositiveAdvice);
  case Outcome::advisedWithRemarks: return sign(StatusSymbol::PositiveAdvice, BranchSignText::tr("met opmerkingen"));
  case Outcome::viewSubmitted: return sign(StatusSymbol::ViewSubmitted);
  case Outcome::noView: return sign(StatusSymbol::NoView);
  case Outcome::noted: return sign(StatusSymbol::Noted);
  case Outcome::rejected: return sign(StatusSymbol::Rejected);
  case Outcome::withheld: return sign(StatusSymbol::Rejected, BranchSignText::tr("niet ingestemd"));
  case Outcome::advisedNegative: return sign(StatusSymbol::Rejected, BranchSignText::tr("negatief advies"));
  case Outcome::noResponse: return sign(StatusSymbol::NoResponse);
  case Outcome::deferred: return sign(StatusSymbol::Deferred);
  case Outcome::notReached: return sign(StatusSymbol::Deferred, BranchSignText::tr("niet behandeld"));
  case Outcome::sentBack: return sign(StatusSymbol::SentBack);
  case Outcome::withdrawn: return sign(StatusSymbol::Rejected, BranchSignText::tr("ingetrokken"));
  }
  return {};
}

bool hasPlannedSibling(const StageStatus& stage)
{
  return std::any_of(stage.branches.begin(), stage.branches.end(), [](const BranchStatus& branch) {
    return branch.state == BranchState::planned || branch.state == BranchState::onAgenda || isClosed(branch);
  });
}

class SignMaker {
public:
  SignMaker(const SignContext& context, const RoundStatus& round, const StageStatus& stage, const BranchStatus& branch)
    : m_context{context}, m_round{round}, m_stage{stage}, m_branch{branch}
  {
  }

  [[nodiscard]] BranchSign make() const
  {
    if (const auto* note = place(); note != nullptr && note->leavesOn)
      return leaving(*note->leavesOn);
    switch (m_branch.state) {
    case BranchState::notApplicable: return left();
    case BranchState::passedOver: return passedOver();
    case BranchState::confirmed:
    case BranchState::decided: return m_branch.latest() != nullptr ? decided(*m_branch.latest()) : BranchSign{};
    case BranchState::onAgenda:
    case BranchState::planned: return planned();
    case BranchState::toPlan: return toPlan();
    case BranchState::waiting: return waiting();
    }
    return {};
  }

private:
  [[nodiscard]] const app::PlaceNote* place() const
  {
    const auto found = m_context.places.find({m_stage.stage.id, m_branch.body});
    return found == m_context.places.end() ? nullptr : &found->second;
  }

  /// Takes part still, and not any more when it is its turn: wherever it stands, it will not decide.
  [[nodiscard]] BranchSign leaving(Date day) const
  {
    auto made = sign(StatusSymbol::NotApplicable, BranchSignText::tr("stapt uit"));
    made.date = day;
    made.hatched = true;
    return made;
  }

  /// Does not take part (any more); what it decided before it left stays.
  [[nodiscard]] BranchSign left() const
  {
    auto made = sign(StatusSymbol::NotApplicable);
    if (const auto* latest = m_branch.latest(); latest != nullptr && closesBranch(latest->outcome)) {
      made = outcomeSign(*latest, m_context.asOf, latest->confirmedOn && *latest->confirmedOn <= m_context.asOf);
      made.word = BranchSignText::tr("doet niet meer mee");
      made.tone = Tone::NotApplicable;
      made.date = latest->decidedOn;
      made.version = latest->version;
    }
    made.hatched = true;
    return made;
  }

  [[nodiscard]] BranchSign passedOver() const
  {
    auto made = sign(StatusSymbol::PassedOver);
    made.hatched = true;
    return made;
  }

  [[nodiscard]] BranchSign decided(const Decision& decision) const
  {
    const auto confirmed = m_branch.state == BranchState::confirmed;
    auto made = outcomeSign(decision, m_context.asOf, confirmed);
    made.date = decision.decidedOn;
    made.version = m_stage.stage.role == StageRole::givesView ? std::nullopt : decision.version;
    if (drifts(m_round, m_stage, m_branch)) {
      made.tone = Tone::Amended;
      made.tinted = true;
    } else if (made.tone == Tone::Wrong) {
      made.tinted = true;
    }
    if (const auto weeks = daysBetween(decision.decidedOn, m_context.asOf) / 7;
        !confirmed && m_stage.stage.role == StageRole::decides && weeks >= unconfirmedWeeksThatShow) {
      made.unconfirmedWeeks = weeks;
      made.word = BranchSignText::tr("%1, %2 wk", "decided but not confirmed for that many weeks").arg(made.word).arg(weeks);
    }
    return made;
  }

  [[nodiscard]] BranchSign planned() const
  {
    const auto date = *m_branch.meetingDate;
    const auto due = dueDay(m_round, m_stage);
    const auto isLost = place() != nullptr && place()->lost;
    if (isLost && place()->lapsed)
      return withLastChance(sign(StatusSymbol::ToPlan, BranchSignText::tr("opnieuw plannen")));
    auto made = sign(m_branch.outcomeMissing ? StatusSymbol::OutcomeMissing
                     : isLost                ? StatusSymbol::OutOfReach
                     : due && date > *due    ? StatusSymbol::AfterTarget
                     : m_branch.item         ? StatusSymbol::OnAgenda
                                             : StatusSymbol::Planned);
    if (made.symbol == StatusSymbol::AfterTarget && m_stage.stage.role == StageRole::givesView)
      made.word = BranchSignText::tr("na de termijn");
    made.tinted = made.symbol == StatusSymbol::OutcomeMissing || made.tone == Tone::Wrong;
    made.date = date;
    if (m_stage.stage.role != StageRole::givesView)
      made.version = m_round.version;
    return made;
  }

  [[nodiscard]] BranchSign toPlan() const
  {
    const auto* latest = m_branch.latest();
    const auto stands = latest != nullptr && (!m_stage.reopenedOn || latest->decidedOn > *m_stage.reopenedOn) && !closesBranch(latest->outcome);
    if (!stands && m_stage.completedOn)
      return wentOn();
    if (!stands)
      return withLastChance(sign(StatusSymbol::ToPlan));
    auto made = outcomeSign(*latest, m_context.asOf, false);
    made.date = latest->decidedOn;
    return made;
  }

  /// The stage is over without it: of a view that is an answer by itself.
  [[nodiscard]] BranchSign wentOn() const
  {
    if (m_stage.stage.role != StageRole::givesView || !m_stage.termEndsOn)
      return sign(StatusSymbol::ToPlan);
    auto made = sign(StatusSymbol::NoResponse);
    made.date = m_stage.termEndsOn;
    return made;
  }

  /// Before its turn; asks for a date once other bodies of the stage have one.
  [[nodiscard]] BranchSign waiting() const
  {
    if (m_branch.municipality && hasPlannedSibling(m_stage))
      return withLastChance(sign(StatusSymbol::ToPlan, BranchSignText::tr("geen datum")));
    return sign(StatusSymbol::NotYet);
  }

  [[nodiscard]] BranchSign withLastChance(BranchSign made) const
  {
    if (const auto due = dueDay(m_round, m_stage); due && m_round.isRunning()) {
      const auto sentView = m_stage.stage.role == StageRole::givesView && m_stage.sentOn; // its papers are there
      made.date = place() != nullptr && !sentView ? place()->lastHandIn.value_or(*due) : *due;
      made.isLastChance = true;
      if (*made.date < m_context.asOf) {
        made.word = BranchSignText::tr("te laat");
        made.tone = Tone::Wrong;
        made.tinted = true;
      }
    }
    return made;
  }

  const SignContext& m_context;
  const RoundStatus& m_round;
  const StageStatus& m_stage;
  const BranchStatus& m_branch;
};

}

bool isClosed(const BranchStatus& branch) { return branch.state == BranchState::decided || branch.state == BranchState::confirmed; }

const Decision* standingDecision(const BranchStatus& branch) { return isClosed(branch) ? branch.latest() : nullptr; }

std::optional<Date> dueDay(const RoundStatus& round, const StageStatus& stage)
{
  return stage.stage.role == StageRole::givesView && stage.termEndsOn ? stage.termEndsOn : round.round.targetDate;
}

std::optional<VersionId> commonVersion(const RoundStatus& round, const StageStatus& stage)
{
  std::map<VersionId, int> counts;
  for (const auto& branch : stage.branches)
    if (const auto* decision = standingDecision(branch); decision != nullptr && decision->version)
      ++counts[*decision->version];
  std::optional<VersionId> common;
  for (const auto& [version, count] : counts)
    if (!common || count > counts[*common] || (count == counts[*common] && version == round.version))
      common = version;
  return common;
}

bool drifts(const RoundStatus& round, const StageStatus& stage, const BranchStatus& branch)
{
  const auto* decision = standingDecision(branch);
  return stage.drift && !stage.driftAcceptance && decision != nullptr && decision->version && decision->version != commonVersion(round, stage);
}

BranchSign signOf(const SignContext& context, const RoundStatus& round, const StageStatus& stage, const BranchStatus& branch)
{
  return SignMaker{context, round, stage, branch}.make();
}


QString cellDay(const BranchSign& sign, Date asOf)
{
  if (!sign.date)
    return {};
  const auto day = dayReadOn(asOf, *sign.date);
  return sign.isLastChance ? BranchSignText::tr("vóór %1").arg(day) : day;
}

QString cellVersion(const BranchSign& sign, const app::StatusNames& names)
{
  return sign.version ? BranchSignText::tr("v%1", "short for: version").arg(QString::fromStdString(names.version(sign.version))) : QString{};
}

BranchSign signOfOutcome(const Decision& decision, Date asOf, bool confirmed) { return outcomeSign(decision, asOf, confirmed); }

}
