// SPDX-License-Identifier: EUPL-1.2
#include "ui/meetings/agenda_work_dialogs.h"

#include "app/commands/agenda_work_commands.h"
#include "app/queries/meetings.h"
#include "presentation/meetings/meeting_day_text.h"
#include "presentation/qt_text.h"
#include "presentation/words.h"
#include "ui/day_edit.h"
#include "ui/meetings/standing_items_editor.h"
#include "ui/outlook_callout.h"
#include "ui/setup/choices.h"
#include "ui/typed_text.h"

#include <QCoreApplication>
#include <QLineEdit>

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

/// Other meetings of the same body from a day on, the nearest first.
std::vector<Meeting> otherMeetings(const app::Facts& facts, const Meeting& meeting, Date from)
{
  auto others = facts.where(&Meeting::body, meeting.body);
  std::erase_if(others, [&](const Meeting& each) { return each.cancelledOn || each.id == meeting.id || each.date < from; });
  std::stable_sort(others.begin(), others.end(), [](const auto& a, const auto& b) { return a.date < b.date; });
  return others;
}

Date dayAfter(const Meeting& meeting) { return addDays(meeting.date, 1); }

/// Of a meeting that is over only to a later one; before, to any that is still to come.
std::vector<Meeting> meetingsToGoTo(const app::Facts& facts, const Meeting& meeting, Date today) { return otherMeetings(facts, meeting, meeting.date <= today ? dayAfter(meeting) : today); }

}

bool canGoOn(CaseSession& session, AgendaItemId item)
{
  return session.read([&](const app::Facts& facts) { return !meetingsToGoTo(facts, facts.get(facts.get(item).meeting), session.today()).empty(); }).value_or(false);
}

std::optional<AgendaItemId> carryOver(CaseSession& session, AgendaItemId id, QWidget* parent, std::optional<MeetingId> to)
{
  const auto item = session.read([&](const app::Facts& facts) { return facts.get(id); });
  const auto meeting = session.read([&](const app::Facts& facts) { return facts.get(facts.get(id).meeting); });
  if (!item || !meeting)
    return std::nullopt;
  const auto isOver = meeting->date <= session.today();
  const auto others = session.read([&](const app::Facts& facts) { return meetingsToGoTo(facts, *meeting, session.today()); });
  if (!others)
    return std::nullopt;
  CommandForm form{session, (isOver ? AgendaWorkText::tr("Agendapunt %1 doorschuiven") : AgendaWorkText::tr("Agendapunt %1 naar een andere vergadering")).arg(presentation::text(item->label)),
                   isOver ? AgendaWorkText::tr("Doorschuiven") : AgendaWorkText::tr("Verplaatsen"), parent};
  form.setObjectName(QStringLiteral("carryOverForm"));
  form.addExplanation(AgendaWorkText::tr("“%1” gaat met oplegnotitie en stukken naar een andere vergadering van hetzelfde gremium.").arg(presentation::text(item->title)));
  if (others->empty()) {
    form.addExplanation(isOver ? AgendaWorkText::tr("Er is nog geen latere vergadering van dit gremium. Leg die eerst vast.")
                               : AgendaWorkText::tr("Er is nog geen andere vergadering van dit gremium. Leg die eerst vast."));
    form.exec();
    return std::nullopt;
  }
  if (!isOver && meeting->dispatchedOn)
    form.addExplanation(AgendaWorkText::tr("De stukken van %1 zijn al verzonden: op die agenda blijft het punt staan als ingetrokken.").arg(presentation::text(meeting->number)));
  QStringList names;
  for (const auto& each : *others)
    names << nameOf(each);
  const auto isLater = [&](const Meeting& each) { return each.date > meeting->date; };
  auto wanted = std::find_if(others->begin(), others->end(), [&](const Meeting& each) { return to ? each.id == *to : isLater(each); });
  if (wanted == others->end())
    wanted = std::find_if(others->begin(), others->end(), isLater); // `to` is where it stands
  auto* box = form.addChoice(AgendaWorkText::tr("&Naar"), "meeting", names, wanted == others->end() ? 0 : static_cast<int>(wanted - others->begin()));
  box->setProperty("holdsData", true);
  std::optional<OptionalWord<SlipCause>> cause;
  QLineEdit* reason = nullptr;
  if (item->stage) { // of a proposal: its ledger of slips keeps why
    cause.emplace(form, AgendaWorkText::tr("&Oorzaak"), "cause", std::nullopt, AgendaWorkText::tr("Onbekend"));
    reason = form.addLine(AgendaWorkText::tr("&Reden"), "reason");
    reason->setPlaceholderText(AgendaWorkText::tr("mag leeg blijven; staat bij Verschuivingen"));
  }
  auto* outlook = new OutlookCallout;
  form.addBelow(outlook);
  const auto tell = [&] {
    const auto& chosen = (*others)[static_cast<std::size_t>(box->currentIndex())];
    const auto told = item->stage ? session.read([&](const app::Facts& facts) { return presentation::placeOutlook(facts, *item->stage, meeting->body, chosen.id, chosen.date, session.today()); })
                                  : presentation::Outlook{};
    outlook->tell(told.value_or(presentation::Outlook{}));
  };
  QObject::connect(box, &QComboBox::currentIndexChanged, &form, tell);
  tell();
  form.setCommand([&] {
    app::CarryOverItem carry{.item = id, .meeting = (*others)[static_cast<std::size_t>(box->currentIndex())].id, .reason = {}, .cause = {}};
    if (item->stage) {
      carry.reason = given(reason->text());
      carry.cause = cause->value();
    }
    return app::DatedCommand{std::move(carry)};
  });
  if (form.exec() != QDialog::Accepted || !form.executed()->made)
    return std::nullopt;
  return AgendaItemId{form.executed()->made->id};
}

bool confirmDecisionList(CaseSession& session, MeetingId id, QWidget* parent)
{
  const auto meeting = session.read([&](const app::Facts& facts) { return facts.get(id); });
  const auto later = session.read([&](const app::Facts& facts) { return otherMeetings(facts, facts.get(id), dayAfter(facts.get(id))); });
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
