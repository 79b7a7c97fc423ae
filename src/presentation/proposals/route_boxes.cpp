// SPDX-License-Identifier: EUPL-1.2
#include "presentation/proposals/route_boxes.h"

#include "app/queries/meetings.h"
#include "domain/outcome.h"
#include "presentation/qt_text.h"
#include "presentation/words.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <limits>

namespace presentation {

using namespace domain;

namespace {

struct RouteBoxesText {
  Q_DECLARE_TR_FUNCTIONS(RouteBoxes)
};

bool closesRow(const Decision& decision) { return !closesBranch(decision.outcome) && decision.outcome != Outcome::noResponse && decision.outcome != Outcome::withdrawn; }

/// A branch as it was right after one of its decisions.
BranchStatus asAfter(const BranchStatus& branch, const Decision& decision)
{
  BranchStatus then{.body = branch.body, .municipality = branch.municipality};
  then.decisions = {decision};
  then.state = !closesBranch(decision.outcome) && decision.outcome != Outcome::noResponse ? BranchState::toPlan
               : decision.confirmedOn                                                     ? BranchState::confirmed
                                                                                          : BranchState::decided;
  return then;
}

/// The heart of a decision's text, for beside a line.
QString shortened(const std::string& words)
{
  constexpr qsizetype longest = 34;
  auto whole = text(words).section(u'.', 0, 0).simplified();
  if (const auto colon = whole.indexOf(QStringLiteral(": ")); colon >= 0)
    whole = whole.mid(colon + 2); // "Teruggestuurd naar het ambtenarenoverleg: dekking niet rond"
  return whole.size() <= longest ? whole : whole.left(whole.lastIndexOf(u' ', longest)) + u'…';
}

}

QString boxDay(Date date, Date asOf)
{
  const auto day = weekdayShort(date);
  return date.year() == asOf.year() ? day.left(day.size() - 5) : dayWithYear(date);
}

RouteBoxes::RouteBoxes(const SignContext& context, const RoundStatus& round, QHash<qint64, BranchKey>& branches)
  : m_context{context}, m_round{round}, m_branches{branches}
{
  collectBreaks();
}

void RouteBoxes::collectBreaks()
{
  for (const auto& stage : m_round.stages)
    if (stage.stage.selector == BodySelector::oneBody)
      for (const auto& branch : stage.branches)
        for (const auto& decision : branch.decisions)
          if (closesRow(decision))
            m_breaks.emplace_back(decision.decidedOn, decision.id.value());
  std::sort(m_breaks.begin(), m_breaks.end());
}

int RouteBoxes::rowOf(Date date, std::int64_t order) const
{
  return static_cast<int>(std::lower_bound(m_breaks.begin(), m_breaks.end(), std::pair{date, order}) - m_breaks.begin());
}

void RouteBoxes::addTo(RouteRound& target)
{
  for (const auto& stage : m_round.stages)
    if (stage.stage.selector == BodySelector::oneBody)
      addStage(stage, target);
  addReturns(target);
}

void RouteBoxes::addStage(const StageStatus& stage, RouteRound& target)
{
  for (const auto& branch : stage.branches) {
    for (const auto& decision : branch.decisions) {
      const auto last = &decision == branch.latest() && isClosed(branch);
      auto box = treatment(stage, branch, decision, last);
      finish(box, stage, branch, target);
    }
    if (isClosed(branch))
      continue;
    auto box = present(stage, branch);
    if (m_open == 0 && stage.startedOn && !stage.completedOn)
      m_open = box.key;
    finish(box, stage, branch, target);
  }
}

RouteBox RouteBoxes::treatment(const StageStatus& stage, const BranchStatus& branch, const Decision& decision, bool last) const
{
  const auto then = asAfter(branch, decision);
  auto sign = signOf(m_context, m_round, stage, last ? branch : then);
  if (!last && decision.outcome == Outcome::sentBack)
    sign.symbol = StatusSymbol::SentBack;
  RouteBox box;
  box.row = rowOf(decision.decidedOn, decision.id.value());
  box.key = routeKey(stage.stage.id, branch.body, box.row);
  box.symbol = sign.symbol;
  box.head = boxDay(decision.decidedOn, m_context.asOf);
  box.lines << ToneLine{sign.tone, sign.word};
  if (decision.version && !m_round.completedOn)
    box.lines << ToneLine{Tone::Neutral, RouteBoxesText::tr("versie %1").arg(text(m_context.names.version(decision.version)))};
  return box;
}

RouteBox RouteBoxes::present(const StageStatus& stage, const BranchStatus& branch) const
{
  auto sign = signOf(m_context, m_round, stage, branch);
  if (!sign.date || (sign.symbol == StatusSymbol::Deferred || sign.symbol == StatusSymbol::SentBack)) {
    if (branch.state == BranchState::toPlan)
      sign.symbol = StatusSymbol::ToPlan;
  }
  RouteBox box;
  box.row = branch.passedOver ? rowOf(branch.passedOver->on, std::numeric_limits<std::int64_t>::max()) : static_cast<int>(m_breaks.size());
  box.key = routeKey(stage.stage.id, branch.body, box.row);
  box.symbol = sign.symbol;
  if (branch.passedOver) {
    box.passedOver = true;
    box.head = wordFor(StatusSymbol::PassedOver);
    box.lines << ToneLine{Tone::Neutral, RouteBoxesText::tr("“%1”").arg(text(branch.passedOver->reason))}
              << ToneLine{Tone::Neutral, RouteBoxesText::tr("%1, %2", "who, when").arg(text(branch.passedOver->by), shortDay(branch.passedOver->on))};
    return box;
  }
  if (!branch.meetingDate) {
    box.head = wordFor(sign.symbol);
    return box;
  }
  box.head = boxDay(*branch.meetingDate, m_context.asOf);
  const auto* item = branch.item ? &m_context.names.items.at(*branch.item) : nullptr;
  const auto onAgenda = sign.symbol == StatusSymbol::OnAgenda && item != nullptr;
  box.lines << ToneLine{sign.tone, onAgenda ? RouteBoxesText::tr("geagendeerd, punt %1").arg(text(item->label)) : sign.word};
  if (onAgenda)
    box.lines << ToneLine{Tone::Neutral, RouteBoxesText::tr("versie %1").arg(text(m_context.names.version(m_round.version)))};
  else if (branch.meeting)
    if (const auto handIn = app::handInDay(m_context.names.meetings.at(*branch.meeting), m_context.names.bodies.at(branch.body)); handIn && !branch.outcomeMissing)
      box.lines << ToneLine{Tone::Neutral, RouteBoxesText::tr("aanleveren %1").arg(boxDay(*handIn, m_context.asOf))};
  return box;
}

void RouteBoxes::finish(RouteBox& box, const StageStatus& stage, const BranchStatus& branch, RouteRound& target)
{
  box.stage = stage.stage.position - 1;
  QStringList words{text(m_context.names.bodies.at(branch.body).name), RouteBoxesText::tr("stap %1 van ronde %2").arg(stage.stage.position).arg(m_round.round.number), box.head};
  for (const auto& line : box.lines)
    words << line.text;
  box.spoken = words.join(QStringLiteral(", "));
  m_branches.insert(box.key, BranchKey{m_round.round.proposal, stage.stage.id, branch.body});
  target.boxes << box;
}

/// A line from each box that sent back to the box in which its target is treated again.
void RouteBoxes::addReturns(RouteRound& target) const
{
  for (const auto& stage : m_round.stages)
    for (const auto& branch : stage.branches)
      for (const auto& decision : branch.decisions) {
        const auto* back = decision.outcome == Outcome::sentBack && decision.returnsTo ? m_round.stage(*decision.returnsTo) : nullptr;
        if (back == nullptr)
          continue;
        const auto row = rowOf(decision.decidedOn, decision.id.value());
        for (const auto& box : target.boxes)
          if (box.stage == back->stage.position - 1 && box.row > row) {
            const auto why = shortened(decision.text);
            target.returns << RouteReturn{routeKey(stage.stage.id, branch.body, row), box.key, why.isEmpty() ? RouteBoxesText::tr("terug") : RouteBoxesText::tr("terug: %1").arg(why)};
            break;
          }
      }
}

}
