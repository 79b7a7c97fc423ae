// SPDX-License-Identifier: EUPL-1.2
#include "ui/meetings/agenda_work_dialogs.h"

#include "app/commands/agenda_work_commands.h"
#include "app/queries/meetings.h"
#include "presentation/qt_text.h"
#include "presentation/words.h"
#include "ui/day_edit.h"
#include "ui/meetings/standing_items_editor.h"
#include "ui/setup/choices.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui {

using namespace domain;

namespace {

struct AgendaWorkText {
  Q_DECLARE_TR_FUNCTIONS(AgendaWork)
};

QString nameOf(const Meeting& meeting)
{
  return AgendaWorkText::tr("%1 (%2)", "day, number").arg(presentation::weekdayShort(meeting.date), presentation::text(meeting.number));
}

/// Meetings of the same body after this one, the nearest first.
std::vector<Meeting> laterMeetings(const app::Facts& facts, const Meeting& meeting)
{
  auto later = facts.where(&Meeting::body, meeting.body);
  std::erase_if(later, [&](const Meeting& each) { return each.cancelledOn || each.date <= meeting.date; });
  std::stable_sort(later.begin(), later.end(), [](const auto& a, const auto& b) { return a.date < b.date; });
  return later;
}

}

std::optional<AgendaItemId> carryOver(CaseSession& session, AgendaItemId id, QWidget* parent)
{
  const auto item = session.read([&](const app::Facts& facts) { return facts.get(id); });
  const auto later = session.read([&](const app::Facts& facts) { return laterMeetings(facts, facts.get(facts.get(id).meeting)); });
  if (!item || !later)
    return std::nullopt;
  CommandForm form{session, AgendaWorkText::tr("Agendapunt %1 doorschuiven").arg(presentation::text(item->label)), AgendaWorkText::tr("Doorschuiven"), parent};
  form.addExplanation(AgendaWorkText::tr("“%1” gaat met oplegnotitie en stukken naar een latere vergadering van hetzelfde gremium.").arg(presentation::text(item->title)));
  if (later->empty()) {
    form.addExplanation(AgendaWorkText::tr("Er is nog geen latere vergadering van dit gremium. Leg die eerst vast."));
    form.exec();
    return std::nullopt;
  }
  QStringList names;
  for (const auto& meeting : *later)
    names << nameOf(meeting);
  auto* box = form.addChoice(AgendaWorkText::tr("&Naar"), "meeting", names);
  box->setProperty("holdsData", true);
  form.setCommand([&] { return app::DatedCommand{app::CarryOverItem{id, (*later)[static_cast<std::size_t>(box->currentIndex())].id}}; });
  if (form.exec() != QDialog::Accepted || !form.executed()->made)
    return std::nullopt;
  return AgendaItemId{form.executed()->made->id};
}

bool confirmDecisionList(CaseSession& session, MeetingId id, QWidget* parent)
{
  const auto meeting = session.read([&](const app::Facts& facts) { return facts.get(id); });
  const auto later = session.read([&](const app::Facts& facts) { return laterMeetings(facts, facts.get(id)); });
  if (!meeting || !later)
    return false;
  CommandForm form{session, AgendaWorkText::tr("Besluitenlijst van %1 vaststellen").arg(presentation::text(meeting->number)), AgendaWorkText::tr("Vaststellen"), parent};
  form.addExplanation(AgendaWorkText::tr("Daarmee zijn alle besluiten van deze vergadering bevestigd."));
  QStringList names{AgendaWorkText::tr("buiten een vergadering")};
  for (const auto& each : *later)
    if (each.date <= session.today())
      names << nameOf(each);
  auto* in = form.addChoice(AgendaWorkText::tr("&Vastgesteld in"), "in", names, names.size() > 1 ? 1 : 0);
  in->setProperty("holdsData", true);
  auto* on = form.addDay(AgendaWorkText::tr("&Op"), "on", names.size() > 1 ? std::optional{later->front().date} : session.today());
  QObject::connect(in, &QComboBox::currentIndexChanged, on, [&] {
    if (in->currentIndex() > 0)
      on->setDay((*later)[static_cast<std::size_t>(in->currentIndex() - 1)].date);
  });
  form.setCommand([&]() -> Result<app::DatedCommand> {
    if (!on->day())
      return fail(ErrorCode::missingField, "on");
    const auto where = in->currentIndex() > 0 ? std::optional{(*later)[static_cast<std::size_t>(in->currentIndex() - 1)].id} : std::nullopt;
    return app::DatedCommand{app::ConfirmDecisionList{id, where, std::nullopt}, on->day()};
  });
  return form.exec() == QDialog::Accepted;
}

void changeStandingItems(CaseSession& session, BodyId id, QWidget* parent)
{
  const auto body = session.read([&](const app::Facts& facts) { return facts.get(id); });
  const auto items = session.read([&](const app::Facts& facts) { return facts.where(&StandingItem::body, id); });
  if (!body || !items)
    return;
  CommandForm form{session, AgendaWorkText::tr("Vaste punten van %1").arg(presentation::text(body->name)), AgendaWorkText::tr("Bewaren"), parent};
  form.addExplanation(AgendaWorkText::tr("Deze punten zet u met één opdracht op een nieuwe agenda. Agenda’s die er al zijn, veranderen niet."));
  auto* editor = new StandingItemsEditor{*items};
  form.addBelow(editor);
  form.setCommand([&] { return app::DatedCommand{app::SetStandingItems{id, editor->items()}}; });
  form.exec();
}

}
