// SPDX-License-Identifier: EUPL-1.2
#include "ui/tracks/track_work_dialogs.h"

#include "app/commands/region_commands.h"
#include "app/commands/track_commands.h"
#include "presentation/qt_text.h"
#include "ui/day_edit.h"
#include "ui/setup/choices.h"

#include <QCoreApplication>
#include <QPlainTextEdit>
#include <QRegularExpression>

namespace ui {

using namespace domain;
using presentation::text;

namespace {

struct TrackWorkText {
  Q_DECLARE_TR_FUNCTIONS(TrackWork)
};

Result<std::optional<std::int64_t>> amountTyped(const QLineEdit& line)
{
  static const QRegularExpression between{QStringLiteral("[.\\s€]")};
  auto digits = line.text().remove(between);
  if (digits.isEmpty())
    return std::optional<std::int64_t>{};
  auto isNumber = false;
  const auto amount = digits.toLongLong(&isNumber);
  return isNumber ? Result<std::optional<std::int64_t>>{std::optional<std::int64_t>{amount}} : fail(ErrorCode::wrongType, "budget", line.text().toStdString());
}

/// A form that asks for the last day of something.
template <class Command, class IdOf>
void endOn(CaseSession& session, const QString& title, IdOf id, QWidget* parent)
{
  CommandForm form{session, title, TrackWorkText::tr("Beëindigen"), parent};
  auto* last = form.addDay(TrackWorkText::tr("&Laatste dag"), "on", session.today());
  form.setCommand([&]() -> Result<app::DatedCommand> {
    if (!last->day())
      return fail(ErrorCode::missingField, "on");
    return app::DatedCommand{Command{id}, last->day()};
  });
  form.exec();
}

struct PhaseFields {
  PhaseFields(CommandForm& form, const TrackPhase* phase)
    : name{form.addLine(TrackWorkText::tr("&Fase"), "name", phase ? text(phase->name) : QString{})},
      plannedFrom{form.addDay(TrackWorkText::tr("&Gepland van"), "plannedFrom", phase ? phase->plannedFrom : std::nullopt)},
      plannedUntil{form.addDay(TrackWorkText::tr("Gepland &tot en met"), "plannedUntil", phase ? phase->plannedUntil : std::nullopt)},
      actualFrom{form.addDay(TrackWorkText::tr("&Begonnen op"), "actualFrom", phase ? phase->actualFrom : std::nullopt)},
      actualUntil{form.addDay(TrackWorkText::tr("&Klaar op"), "actualUntil", phase ? phase->actualUntil : std::nullopt)},
      note{form.addText(TrackWorkText::tr("&Opmerking"), "note", phase ? text(phase->note) : QString{})}
  {
    for (auto* day : {plannedFrom, plannedUntil, actualFrom, actualUntil})
      day->setPlaceholderText(TrackWorkText::tr("onbekend"));
  }

  QLineEdit* name;
  DayEdit* plannedFrom;
  DayEdit* plannedUntil;
  DayEdit* actualFrom;
  DayEdit* actualUntil;
  QPlainTextEdit* note;
};

}

void describeTrack(CaseSession& session, TrackId id, QWidget* parent)
{
  const auto track = session.read([&](const app::Facts& facts) { return facts.get(id); });
  if (!track)
    return;
  CommandForm form{session, TrackWorkText::tr("%1 wijzigen").arg(text(track->name)), TrackWorkText::tr("Bewaren"), parent};
  auto* name = form.addLine(TrackWorkText::tr("&Naam"), "name", text(track->name));
  const WordChoice<TrackKind> kind{form, TrackWorkText::tr("&Soort"), "kind", track->kind};
  const OptionalWord<ProcurementProcedure> procedure{form, TrackWorkText::tr("&Procedure"), "procedure", track->procedure, TrackWorkText::tr("nog niet gekozen")};
  auto* budget = form.addLine(TrackWorkText::tr("&Budget in euro"), "budget", track->budget ? QString::number(*track->budget) : QString{});
  budget->setPlaceholderText(TrackWorkText::tr("voor de hele contractperiode"));
  auto* from = form.addDay(TrackWorkText::tr("&Contract van"), "contractFrom", track->contractFrom);
  auto* until = form.addDay(TrackWorkText::tr("Contract &tot en met"), "contractUntil", track->contractUntil);
  for (auto* day : {from, until})
    day->setPlaceholderText(TrackWorkText::tr("onbekend"));
  const OptionalWord<MandateKind> needed{form, TrackWorkText::tr("Nodig per &gemeente"), "neededAuthority", track->neededAuthority, TrackWorkText::tr("niets")};
  auto* note = form.addText(TrackWorkText::tr("&Opmerking"), "note", text(track->note));
  form.setCommand([&]() -> Result<app::DatedCommand> {
    const auto amount = amountTyped(*budget);
    if (!amount)
      return tl::unexpected{amount.error()};
    return app::DatedCommand{app::ChangeTrack{.track = id,
                                              .name = name->text().toStdString(),
                                              .kind = kind.value(),
                                              .procedure = procedure.value(),
                                              .budget = *amount,
                                              .contractFrom = from->day(),
                                              .contractUntil = until->day(),
                                              .neededAuthority = needed.value(),
                                              .note = note->toPlainText().toStdString()}};
  });
  form.exec();
}

void addPhase(CaseSession& session, TrackId track, QWidget* parent)
{
  CommandForm form{session, TrackWorkText::tr("Fase toevoegen"), TrackWorkText::tr("Toevoegen"), parent};
  const PhaseFields fields{form, nullptr};
  form.setCommand([&] {
    return app::DatedCommand{app::AddTrackPhase{track, fields.name->text().toStdString(), fields.plannedFrom->day(), fields.plannedUntil->day(), fields.actualFrom->day(),
                                                fields.actualUntil->day(), fields.note->toPlainText().toStdString(), std::nullopt}};
  });
  form.exec();
}

void changePhase(CaseSession& session, TrackPhaseId id, QWidget* parent)
{
  const auto phase = session.read([&](const app::Facts& facts) { return facts.get(id); });
  if (!phase)
    return;
  CommandForm form{session, TrackWorkText::tr("Fase wijzigen"), TrackWorkText::tr("Bewaren"), parent};
  const PhaseFields fields{form, &*phase};
  auto* position = form.addNumber(TrackWorkText::tr("&Plaats"), "position", phase->position, 99, TrackWorkText::tr("laatste"));
  form.setCommand([&] {
    return app::DatedCommand{app::ChangeTrackPhase{id, fields.name->text().toStdString(), fields.plannedFrom->day(), fields.plannedUntil->day(), fields.actualFrom->day(),
                                                   fields.actualUntil->day(), fields.note->toPlainText().toStdString(),
                                                   optionalNumber(*position).value_or(99)}};
  });
  form.exec();
}

void addOption(CaseSession& session, TrackId track, QWidget* parent)
{
  CommandForm form{session, TrackWorkText::tr("Verlengingsoptie toevoegen"), TrackWorkText::tr("Toevoegen"), parent};
  auto* name = form.addLine(TrackWorkText::tr("&Naam"), "name");
  name->setPlaceholderText(TrackWorkText::tr("bijvoorbeeld eerste verlenging, twee jaar"));
  auto* until = form.addDay(TrackWorkText::tr("Contract dan &tot en met"), "until", std::nullopt);
  auto* notice = form.addDay(TrackWorkText::tr("&Uiterlijk melden"), "noticeBy", std::nullopt);
  form.setCommand([&] { return app::DatedCommand{app::AddContractOption{track, name->text().toStdString(), until->day(), notice->day()}}; });
  form.exec();
}

void changeOption(CaseSession& session, ContractOptionId id, QWidget* parent)
{
  const auto option = session.read([&](const app::Facts& facts) { return facts.get(id); });
  if (!option)
    return;
  CommandForm form{session, TrackWorkText::tr("%1 wijzigen").arg(text(option->name)), TrackWorkText::tr("Bewaren"), parent};
  auto* name = form.addLine(TrackWorkText::tr("&Naam"), "name", text(option->name));
  auto* until = form.addDay(TrackWorkText::tr("Contract dan &tot en met"), "until", option->until);
  auto* notice = form.addDay(TrackWorkText::tr("&Uiterlijk melden"), "noticeBy", option->noticeBy);
  auto* exercised = form.addDay(TrackWorkText::tr("&Gebruikt, besloten op"), "exercisedOn", option->exercisedOn);
  auto* declined = form.addDay(TrackWorkText::tr("N&iet gebruikt, besloten op"), "declinedOn", option->declinedOn);
  form.setCommand([&] {
    return app::DatedCommand{app::ChangeContractOption{id, name->text().toStdString(), until->day(), notice->day(), exercised->day(), declined->day()}};
  });
  form.exec();
}

void addProvider(CaseSession& session, TrackId track, QWidget* parent)
{
  CommandForm form{session, TrackWorkText::tr("Organisatie in het traject opnemen"), TrackWorkText::tr("Opnemen"), parent};
  const ThingChoice<Organisation> organisation{form, TrackWorkText::tr("&Organisatie"), "organisation", std::nullopt};
  auto* role = form.addLine(TrackWorkText::tr("&Rol"), "role");
  role->setPlaceholderText(TrackWorkText::tr("bijvoorbeeld perceel 1, dialoogtafel"));
  auto* from = form.addDay(TrackWorkText::tr("&Vanaf"), "on", session.today());
  auto* until = form.addDay(TrackWorkText::tr("&Tot en met"), "until", std::nullopt);
  form.addExplanation(TrackWorkText::tr("Organisaties maakt u bij Inrichting, Organisaties."));
  form.setCommand([&]() -> Result<app::DatedCommand> {
    if (!organisation.value())
      return fail(ErrorCode::missingField, "organisation");
    if (!from->day())
      return fail(ErrorCode::missingField, "on");
    return app::DatedCommand{app::AddTrackProvider{track, *organisation.value(), typed(*role), until->day()}, from->day()};
  });
  form.exec();
}

void endProvider(CaseSession& session, TrackProviderId id, QWidget* parent)
{
  endOn<app::EndTrackProvider>(session, TrackWorkText::tr("Deelname van een organisatie beëindigen"), id, parent);
}

void giveAuthority(CaseSession& session, TrackId id, const std::vector<MunicipalityId>& municipalities, QWidget* parent)
{
  const auto track = session.read([&](const app::Facts& facts) { return facts.get(id); });
  const auto named = session.read([&](const app::Facts& facts) { return facts.whereIn(&Municipality::id, municipalities); });
  if (!track || !named)
    return;
  QStringList names;
  for (const auto& municipality : *named)
    names << text(municipality.name);
  CommandForm form{session, TrackWorkText::tr("Bevoegdheid vastleggen"), TrackWorkText::tr("Vastleggen"), parent};
  form.addExplanation(TrackWorkText::tr("Van %1.").arg(names.join(QStringLiteral(", "))));
  const WordChoice<MandateKind> kind{form, TrackWorkText::tr("&Wat"), "kind", track->neededAuthority.value_or(MandateKind::mandate)};
  auto* holder = form.addLine(TrackWorkText::tr("&Aan"), "holder");
  holder->setPlaceholderText(TrackWorkText::tr("wie namens de gemeente mag handelen"));
  auto* source = form.addLine(TrackWorkText::tr("Volgens &besluit"), "source");
  source->setPlaceholderText(TrackWorkText::tr("bijvoorbeeld collegebesluit van 23 maart 2027"));
  auto* limits = form.addText(TrackWorkText::tr("&Grenzen"), "limits");
  auto* from = form.addDay(TrackWorkText::tr("&Vanaf"), "on", session.today());
  auto* until = form.addDay(TrackWorkText::tr("&Tot en met"), "until", std::nullopt);
  until->setPlaceholderText(TrackWorkText::tr("tot nader bericht"));
  form.setCommand([&]() -> Result<app::DatedCommand> {
    if (!from->day())
      return fail(ErrorCode::missingField, "on");
    return app::DatedCommand{
        app::GiveAuthority{id, municipalities, kind.value(), holder->text().toStdString(), typed(*source), limits->toPlainText().toStdString(), until->day()}, from->day()};
  });
  form.exec();
}

void endAuthority(CaseSession& session, TrackAuthorityId id, QWidget* parent)
{
  endOn<app::EndAuthority>(session, TrackWorkText::tr("Bevoegdheid beëindigen"), id, parent);
}

void addAgreement(CaseSession& session, std::optional<TrackId> track, QWidget* parent)
{
  CommandForm form{session, TrackWorkText::tr("Afspraak toevoegen"), TrackWorkText::tr("Toevoegen"), parent};
  auto* subject = form.addLine(TrackWorkText::tr("&Afspraak"), "subject");
  subject->setPlaceholderText(TrackWorkText::tr("bijvoorbeeld basisbeschikbaarheid crisisplekken"));
  auto* parties = form.addLine(TrackWorkText::tr("&Tussen"), "parties");
  const ThingChoice<Track> chosen{form, TrackWorkText::tr("T&raject"), "track", track, TrackWorkText::tr("geen")};
  auto* from = form.addDay(TrackWorkText::tr("&Van"), "on", session.today());
  auto* until = form.addDay(TrackWorkText::tr("Tot &en met"), "until", std::nullopt);
  auto* review = form.addDay(TrackWorkText::tr("&Opnieuw bekijken op"), "reviewOn", std::nullopt);
  const ThingChoice<Person> watcher{form, TrackWorkText::tr("&Wie let erop"), "watcher", std::nullopt, TrackWorkText::tr("nog niemand")};
  auto* note = form.addText(TrackWorkText::tr("O&pmerking"), "note");
  form.setCommand([&]() -> Result<app::DatedCommand> {
    if (!from->day())
      return fail(ErrorCode::missingField, "on");
    return app::DatedCommand{app::AddAgreement{subject->text().toStdString(), parties->text().toStdString(), chosen.value(), until->day(), review->day(), watcher.value(),
                                               note->toPlainText().toStdString()},
                             from->day()};
  });
  form.exec();
}

void changeAgreement(CaseSession& session, AgreementId id, QWidget* parent)
{
  const auto agreement = session.read([&](const app::Facts& facts) { return facts.get(id); });
  if (!agreement)
    return;
  CommandForm form{session, TrackWorkText::tr("Afspraak wijzigen"), TrackWorkText::tr("Bewaren"), parent};
  auto* subject = form.addLine(TrackWorkText::tr("&Afspraak"), "subject", text(agreement->subject));
  auto* parties = form.addLine(TrackWorkText::tr("&Tussen"), "parties", text(agreement->parties));
  const ThingChoice<Track> track{form, TrackWorkText::tr("T&raject"), "track", agreement->track, TrackWorkText::tr("geen")};
  auto* until = form.addDay(TrackWorkText::tr("Tot &en met"), "until", agreement->until);
  auto* review = form.addDay(TrackWorkText::tr("&Opnieuw bekijken op"), "reviewOn", agreement->reviewOn);
  const ThingChoice<Person> watcher{form, TrackWorkText::tr("&Wie let erop"), "watcher", agreement->watcher, TrackWorkText::tr("nog niemand")};
  auto* note = form.addText(TrackWorkText::tr("O&pmerking"), "note", text(agreement->note));
  form.setCommand([&] {
    return app::DatedCommand{app::ChangeAgreement{id, subject->text().toStdString(), parties->text().toStdString(), track.value(), until->day(), review->day(), watcher.value(),
                                                  note->toPlainText().toStdString()}};
  });
  form.exec();
}

void endAgreement(CaseSession& session, AgreementId id, QWidget* parent) { endOn<app::EndAgreement>(session, TrackWorkText::tr("Afspraak beëindigen"), id, parent); }

}
