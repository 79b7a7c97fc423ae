// SPDX-License-Identifier: EUPL-1.2
#include "ui/meetings/meeting_dialogs.h"

#include "app/commands/meeting_commands.h"
#include "app/commands/pack_commands.h"
#include "app/queries/meetings.h"
#include "presentation/meetings/meeting_day_text.h"
#include "presentation/meetings/meeting_list_model.h"
#include "presentation/meetings/pack_choices.h"
#include "presentation/planning_sentences.h"
#include "presentation/words.h"
#include "ui/clock_text.h"
#include "ui/command_form.h"
#include "ui/day_edit.h"
#include "ui/outlook_callout.h"
#include "ui/question.h"
#include "ui/setup/choices.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace ui {

namespace {

struct MeetingDialogsText {
  Q_DECLARE_TR_FUNCTIONS(MeetingDialogs)
};

std::optional<std::string> filled(const QLineEdit& line)
{
  const auto text = line.text().trimmed();
  return text.isEmpty() ? std::nullopt : std::optional{text.toStdString()};
}

planning::WorkCalendar calendarOf(CaseSession& session)
{
  return session.read([](const app::Facts& facts) { return app::workCalendar(facts); }).value_or(planning::WorkCalendar{});
}

/// The fields that a new and a present meeting share.
struct MeetingFields {
  MeetingFields(CommandForm& dialog, const domain::Meeting* meeting)
  {
    const auto text = [&](std::string domain::Meeting::*member) { return meeting ? QString::fromStdString(meeting->*member) : QString{}; };
    startTime = dialog.addLine(MeetingDialogsText::tr("&Van"), "startTime", text(&domain::Meeting::startTime).replace(u':', u'.'));
    startTime->setPlaceholderText(MeetingDialogsText::tr("bijvoorbeeld 14.00"));
    endTime = dialog.addLine(MeetingDialogsText::tr("&Tot"), "endTime", text(&domain::Meeting::endTime).replace(u':', u'.'));
    place = dialog.addLine(MeetingDialogsText::tr("&Plaats"), "place", text(&domain::Meeting::place));
    number = dialog.addLine(MeetingDialogsText::tr("&Nummer"), "number", text(&domain::Meeting::number));
    handIn = dialog.addDay(MeetingDialogsText::tr("&Aanleveren"), "handIn", meeting ? meeting->handIn : std::nullopt);
    dispatch = dialog.addDay(MeetingDialogsText::tr("Ver&zenden"), "dispatch", meeting ? meeting->dispatch : std::nullopt);
  }

  /// Shows which days the body's own lead times give.
  void explainDays(const planning::WorkCalendar& calendar, const domain::DecisionBody& body, std::optional<domain::Date> date) const
  {
    const auto explain = [&](DayEdit* edit, const std::optional<int>& days) {
      edit->setPlaceholderText(days && date ? presentation::dayAndWhyOff(calendar, domain::addDays(*date, -*days)) : MeetingDialogsText::tr("onbekend"));
      edit->setToolTip(days ? MeetingDialogsText::tr("Volgens de termijn van het gremium: %n dag(en) vóór de vergadering. Vul alleen in wat anders is.", nullptr, *days) : QString{});
    };
    explain(handIn, body.handInDays);
    explain(dispatch, body.dispatchDays);
  }

  QLineEdit* startTime;
  QLineEdit* endTime;
  QLineEdit* place;
  QLineEdit* number;
  DayEdit* handIn;
  DayEdit* dispatch;
};

QStringList namesOf(const QList<presentation::BodyChoice>& choices)
{
  QStringList names;
  for (const auto& choice : choices)
    names << choice.name;
  return names;
}

int placeOf(const QList<presentation::BodyChoice>& choices, std::optional<domain::BodyId> body)
{
  for (int place = 0; place < choices.size(); ++place)
    if (choices[place].body == body)
      return place;
  return 0;
}

}

std::optional<domain::MeetingId> addMeeting(CaseSession& session, std::optional<domain::BodyId> body, QWidget* parent, const ProposedDays& proposed)
{
  auto choices = session.read([&](const app::Facts& facts) { return presentation::bodyFilterChoices(facts, session.today()); });
  if (!choices)
    return std::nullopt;
  choices->removeFirst(); // "Alle gremia"
  CommandForm dialog{session, MeetingDialogsText::tr("Nieuwe vergadering"), MeetingDialogsText::tr("Vergadering maken"), parent};
  if (choices->isEmpty()) {
    dialog.addExplanation(MeetingDialogsText::tr("Er is nog geen gremium. Maak er eerst een onder Inrichting, Gremia."));
    dialog.exec();
    return std::nullopt;
  }
  auto* bodies = dialog.addChoice(MeetingDialogsText::tr("&Gremium"), "body", namesOf(*choices), placeOf(*choices, body));
  bodies->setProperty("holdsData", true);
  auto* date = dialog.addDay(MeetingDialogsText::tr("&Datum"), "date", proposed.date);
  const MeetingFields fields{dialog, nullptr};
  fields.number->setPlaceholderText(MeetingDialogsText::tr("het volgende nummer van het gremium"));
  const auto calendar = calendarOf(session);
  auto* remark = new OutlookCallout;
  dialog.addBelow(remark);
  const auto explain = [&] {
    const auto chosen = session.read([&](const app::Facts& facts) { return facts.get(*(*choices)[bodies->currentIndex()].body); });
    if (!chosen)
      return;
    fields.explainDays(calendar, *chosen, date->day());
    const auto day = date->day();
    remark->tell({day ? session.read([&](const app::Facts& facts) { return presentation::dayDoubts(facts, chosen->id, *day, session.today()); }).value_or(QString{}) : QString{}, {}});
  };
  QObject::connect(date, &DayEdit::dayChanged, &dialog, explain);
  QObject::connect(bodies, &QComboBox::currentIndexChanged, &dialog, explain);
  explain();
  if (proposed.handIn)
    fields.handIn->setDay(*proposed.handIn);
  dialog.setCommand([&]() -> domain::Result<app::DatedCommand> {
    if (!date->day())
      return domain::fail(domain::ErrorCode::missingField, "date");
    return app::DatedCommand{app::AddMeeting{.body = *(*choices)[bodies->currentIndex()].body,
                                             .date = *date->day(),
                                             .number = filled(*fields.number),
                                             .startTime = clockGiven(fields.startTime->text()),
                                             .endTime = clockGiven(fields.endTime->text()),
                                             .place = filled(*fields.place),
                                             .handIn = fields.handIn->day(),
                                             .dispatch = fields.dispatch->day()}};
  });
  date->setFocus();
  if (dialog.exec() != QDialog::Accepted)
    return std::nullopt;
  return domain::MeetingId{dialog.executed()->made->id};
}

void changeMeeting(CaseSession& session, domain::MeetingId id, QWidget* parent)
{
  const auto agenda = session.read([&](const app::Facts& facts) { return app::agendaOf(facts, id, session.today()); });
  if (!agenda)
    return;
  const auto& meeting = agenda->meeting.meeting;
  CommandForm dialog{session, MeetingDialogsText::tr("Gegevens van %1").arg(QString::fromStdString(meeting.number)), MeetingDialogsText::tr("Bewaren"), parent};
  const MeetingFields fields{dialog, &meeting};
  fields.explainDays(calendarOf(session), agenda->meeting.body, meeting.date);
  auto* note = dialog.addText(MeetingDialogsText::tr("&Opmerking"), "note", QString::fromStdString(meeting.note));
  dialog.setCommand([&] {
    return app::DatedCommand{app::ChangeMeeting{.meeting = id,
                                                .number = fields.number->text().toStdString(),
                                                .startTime = clockTyped(fields.startTime->text()),
                                                .endTime = clockTyped(fields.endTime->text()),
                                                .place = fields.place->text().toStdString(),
                                                .handIn = fields.handIn->day(),
                                                .dispatch = fields.dispatch->day(),
                                                .note = note->toPlainText().toStdString()}};
  });
  dialog.exec();
}

void moveMeeting(CaseSession& session, domain::MeetingId id, QWidget* parent)
{
  const auto meeting = session.read([&](const app::Facts& facts) { return facts.get(id); });
  if (!meeting)
    return;
  CommandForm dialog{session, MeetingDialogsText::tr("%1 verplaatsen").arg(QString::fromStdString(meeting->number)), MeetingDialogsText::tr("Verplaatsen"), parent};
  dialog.addExplanation(MeetingDialogsText::tr("Nu op %1. Wat op deze vergadering gepland staat, gaat mee. De oude datum blijft bewaard, met de reden.")
                            .arg(presentation::weekdayInWords(meeting->date)));
  auto* date = dialog.addDay(MeetingDialogsText::tr("&Nieuwe datum"), "date", meeting->date);
  auto* reason = dialog.addLine(MeetingDialogsText::tr("&Reden"), "reason");
  auto* remark = new OutlookCallout;
  dialog.addBelow(remark);
  QObject::connect(date, &DayEdit::dayChanged, &dialog, [&] {
    const auto day = date->day();
    const auto outlook = day && *day != meeting->date ? session.read([&](const app::Facts& facts) { return presentation::moveOutlook(facts, id, *day, session.today()); })
                                                      : presentation::Outlook{};
    remark->tell(outlook.value_or(presentation::Outlook{}));
  });
  dialog.setCommand([&] { return app::DatedCommand{app::MoveMeeting{id, date->day().value_or(meeting->date), reason->text().toStdString()}}; });
  date->setFocus();
  dialog.exec();
}

void cancelMeeting(CaseSession& session, domain::MeetingId id, QWidget* parent)
{
  const auto meeting = session.read([&](const app::Facts& facts) { return facts.get(id); });
  if (!meeting)
    return;
  CommandForm dialog{session, MeetingDialogsText::tr("%1 vervalt").arg(QString::fromStdString(meeting->number)), MeetingDialogsText::tr("Laten vervallen"), parent};
  dialog.addExplanation(MeetingDialogsText::tr("De vergadering van %1 gaat niet door. Ze blijft in de lijst staan als vervallen; voorstellen die erop stonden, moeten opnieuw gepland worden.")
                            .arg(presentation::weekdayInWords(meeting->date)));
  auto* reason = dialog.addLine(MeetingDialogsText::tr("&Reden"), "reason");
  dialog.setCommand([&] { return app::DatedCommand{app::CancelMeeting{id, reason->text().toStdString()}}; });
  dialog.exec();
}

namespace {

/// The papers went out in another way than as a pack of this program.
void recordDispatchDay(CaseSession& session, const domain::Meeting& meeting, QWidget* parent)
{
  CommandForm dialog{session, MeetingDialogsText::tr("Stukken van %1 verzonden").arg(QString::fromStdString(meeting.number)), MeetingDialogsText::tr("Alleen de dag vastleggen"), parent};
  dialog.addExplanation(MeetingDialogsText::tr("Vanaf de dag van verzending liggen de nummers van de agenda vast. Wat daarna komt, krijgt een eigen nummer."));
  auto* on = dialog.addDay(MeetingDialogsText::tr("&Verzonden op"), "on", session.today());
  dialog.setCommand([&] { return app::DatedCommand{app::MarkDispatched{meeting.id}, on->day()}; });
  dialog.exec();
}

/// Nothing says yet what was sent: better to make that first.
DispatchAnswer recordWithoutRevision(CaseSession& session, const domain::Meeting& meeting, QWidget* parent)
{
  const auto answer = ask(parent, MeetingDialogsText::tr("Verzending van %1").arg(QString::fromStdString(meeting.number)),
                          MeetingDialogsText::tr("Van deze vergadering is nog geen revisie van de set vastgelegd."),
                          MeetingDialogsText::tr("Maak eerst revisie A: dan staat vast wat u verstuurt, en wijst het programma later aan wat er gewijzigd is. Zijn de stukken al op een "
                                                 "andere manier verzonden, leg dan alleen de dag vast."),
                          {MeetingDialogsText::tr("Revisie A maken…"), MeetingDialogsText::tr("Alleen de dag…"), MeetingDialogsText::tr("Annuleren")}, 2);
  if (answer == 1)
    recordDispatchDay(session, meeting, parent);
  return answer == 0 ? DispatchAnswer::MakeRevision : DispatchAnswer::Done;
}

}

DispatchAnswer recordDispatch(CaseSession& session, domain::MeetingId id, QWidget* parent, const SentCopy& sent)
{
  const auto possible = session.read([&](const app::Facts& facts) { return presentation::packPossibilities(facts, id, session.today()); });
  if (!possible)
    return DispatchAnswer::Done;
  if (possible->revisions.empty())
    return recordWithoutRevision(session, possible->meeting.meeting, parent);
  const auto& revisions = possible->revisions;
  const auto& municipalities = possible->municipalities;
  CommandForm dialog{session, MeetingDialogsText::tr("Verzending van %1").arg(QString::fromStdString(possible->meeting.meeting.number)),
                     MeetingDialogsText::tr("Vastleggen"), parent};
  dialog.addExplanation(MeetingDialogsText::tr("Legt vast wanneer welke revisie aan wie is verzonden; het verzenden zelf doet u zoals u gewend bent."));
  QStringList names;
  for (const auto& revision : revisions)
    names << revision.name;
  auto* revision = dialog.addChoice(MeetingDialogsText::tr("&Revisie"), "revision", names);
  revision->setProperty("holdsData", true);
  const WordChoice<domain::PackVariant> variant{dialog, MeetingDialogsText::tr("&Soort"), "variant", sent.variant};
  QStringList places{MeetingDialogsText::tr("geen")};
  auto placeSent = 0;
  for (const auto& municipality : municipalities) {
    places << municipality.name;
    if (sent.municipality == municipality.id)
      placeSent = static_cast<int>(places.size()) - 1;
  }
  auto* municipality = dialog.addChoice(MeetingDialogsText::tr("&Gemeente (bij een persoonlijke set)"), "municipality", places, placeSent);
  municipality->setProperty("holdsData", true);
  auto* recipients = dialog.addLine(MeetingDialogsText::tr("&Aan"), "recipients");
  auto* on = dialog.addDay(MeetingDialogsText::tr("&Verzonden op"), "on", session.today());
  auto* note = dialog.addText(MeetingDialogsText::tr("&Opmerking"), "note");
  dialog.setCommand([&] {
    const auto place = municipality->currentIndex();
    const auto personal = variant.value() == domain::PackVariant::personal && place > 0;
    return app::DatedCommand{app::RecordDispatch{revisions[static_cast<std::size_t>(revision->currentIndex())].id, recipients->text().toStdString(),
                                                 variant.value(),
                                                 personal ? std::optional{municipalities[static_cast<std::size_t>(place - 1)].id} : std::nullopt,
                                                 note->toPlainText().trimmed().isEmpty() ? std::nullopt : std::optional{note->toPlainText().toStdString()}},
                             on->day()};
  });
  recipients->setFocus();
  dialog.exec();
  return DispatchAnswer::Done;
}

}
