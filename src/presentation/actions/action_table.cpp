// SPDX-License-Identifier: EUPL-1.2
#include "presentation/actions/action_table.h"

#include "presentation/qt_text.h"
#include "presentation/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace presentation {

using namespace domain;

namespace {

struct ActionsText {
  Q_DECLARE_TR_FUNCTIONS(Actions)
};

Tone toneOf(app::ActionState state)
{
  switch (state) {
  case app::ActionState::open: return Tone::Neutral;
  case app::ActionState::overdue: return Tone::Wrong;
  case app::ActionState::done:
  case app::ActionState::withdrawn: return Tone::NotApplicable;
  }
  return Tone::Neutral;
}

QString ownerOf(const app::ActionRow& row) { return row.owner.empty() ? ActionsText::tr("nog niemand") : text(row.owner); }

QString sourceOf(const app::ActionRow& row)
{
  if (row.meetingNumber.empty())
    return text(row.action.source);
  return row.itemLabel.empty() ? text(row.meetingNumber) : ActionsText::tr("%1, punt %2", "meeting and item").arg(text(row.meetingNumber), text(row.itemLabel));
}

QString promisedTo(const app::ActionRow& row) { return text(row.action.promisedTo.empty() ? row.bodyName : row.action.promisedTo); }

bool contains(const TextRow& row, const QString& search)
{
  return search.isEmpty() || std::any_of(row.cells.begin(), row.cells.end(), [&](const QString& cell) { return cell.contains(search, Qt::CaseInsensitive); });
}

void addFact(ActionDetails& details, const QString& label, const QString& value, Tone tone = Tone::Neutral)
{
  if (!value.isEmpty())
    details.facts << ActionFact{label, value, tone};
}

}

QString standInWords(const app::ActionRow& row)
{
  switch (row.state) {
  case app::ActionState::open: return ActionsText::tr("open");
  case app::ActionState::overdue: return ActionsText::tr("%n dag(en) te laat", nullptr, row.daysLate);
  case app::ActionState::done: return ActionsText::tr("afgedaan op %1").arg(dayWithYear(*row.action.doneOn));
  case app::ActionState::withdrawn: return ActionsText::tr("vervallen op %1").arg(dayWithYear(*row.action.withdrawnOn));
  }
  return {};
}

QStringList actionHeads()
{
  return {ActionsText::tr("Nummer"), ActionsText::tr("Wat"), ActionsText::tr("Wie"), ActionsText::tr("Klaar op"), ActionsText::tr("Stand"), ActionsText::tr("Uit")};
}

std::vector<TextRow> actionTable(const std::vector<app::ActionRow>& rows, Date, const QString& search)
{
  std::vector<TextRow> table;
  for (const auto& row : rows) {
    const auto isCommitment = row.action.kind == ActionKind::commitment;
    const auto to = promisedTo(row);
    const auto what = isCommitment && !to.isEmpty() ? ActionsText::tr("%1 (toegezegd aan %2)").arg(text(row.action.text), to) : text(row.action.text);
    TextRow line{.key = row.action.id.value(),
                 .cells = {text(row.action.number), what, ownerOf(row), row.action.due ? dayWithYear(*row.action.due) : ActionsText::tr("onbekend"),
                           standInWords(row), sourceOf(row)},
                 .tone = toneOf(row.state)};
    if (contains(line, search))
      table.push_back(std::move(line));
  }
  return table;
}

QString actionSummary(const std::vector<app::ActionRow>& open)
{
  const auto late = static_cast<int>(std::count_if(open.begin(), open.end(), [](const app::ActionRow& row) { return row.state == app::ActionState::overdue; }));
  return ActionsText::tr("%1 open, %2 te laat").arg(open.size()).arg(late);
}

std::optional<ActionDetails> actionDetails(const app::Facts& facts, ActionItemId id, Date today)
{
  const auto row = app::actionRow(facts, id, today);
  if (!row)
    return std::nullopt;
  const auto& action = row->action;
  ActionDetails details{.action = id};
  details.title = ActionsText::tr("%1 %2", "kind and number").arg(capitalised(wordFor(action.kind)), text(action.number));
  details.text = text(action.text);
  details.open = !action.doneOn && !action.withdrawnOn;
  addFact(details, ActionsText::tr("Stand"), capitalised(standInWords(*row)), toneOf(row->state));
  addFact(details, ActionsText::tr("Wie"), ownerOf(*row));
  addFact(details, ActionsText::tr("Klaar op"), action.due ? weekdayShort(*action.due) : ActionsText::tr("onbekend"));
  if (action.kind == ActionKind::commitment)
    addFact(details, ActionsText::tr("Toegezegd aan"), promisedTo(*row));
  else
    addFact(details, ActionsText::tr("Gremium"), text(row->bodyName));
  addFact(details, ActionsText::tr("Afgesproken"), weekdayShort(action.on));
  addFact(details, ActionsText::tr("Bron"), text(action.source));
  addFact(details, ActionsText::tr("Wat ervan kwam"), text(action.closing));
  for (const auto& each : app::postponementsOf(facts, id))
    addFact(details, ActionsText::tr("Verschoven"),
            ActionsText::tr("van %1 naar %2: %3", "old day, new day, reason")
                .arg(each.was ? dayWithYear(*each.was) : ActionsText::tr("onbekend"), each.became ? dayWithYear(*each.became) : ActionsText::tr("onbekend"),
                     text(each.reason)));
  details.meeting = action.meeting;
  details.meetingWords = action.meeting ? sourceOf(*row) : QString{};
  details.proposal = action.proposal;
  details.proposalWords = action.proposal ? ActionsText::tr("%1 %2", "number and title").arg(text(row->proposalNumber), text(row->proposalTitle)) : QString{};
  return details;
}

}
