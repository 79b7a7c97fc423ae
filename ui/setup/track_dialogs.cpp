// SPDX-License-Identifier: EUPL-1.2
#include "ui/setup/track_dialogs.h"

#include "app/commands/region_commands.h"
#include "app/commands/removal_commands.h"
#include "app/queries/tracks.h"
#include "presentation/setup/participation_outlook.h"
#include "ui/day_edit.h"
#include "ui/outlook_callout.h"
#include "ui/setup/choices.h"

#include <QComboBox>
#include <QCoreApplication>

namespace ui {

using namespace domain;

namespace {

struct TrackDialogsText {
  Q_DECLARE_TR_FUNCTIONS(TrackDialogs)
};

QString namesOf(CaseSession& session, const std::vector<MunicipalityId>& municipalities)
{
  const auto named = session.read([&](const app::Facts& facts) { return facts.whereIn(&Municipality::id, municipalities); });
  QStringList names;
  for (const auto& municipality : named.value_or(std::vector<Municipality>{}))
    names << QString::fromStdString(municipality.name);
  return names.join(QStringLiteral(", "));
}

}

std::optional<TrackId> addTrack(CaseSession& session, QWidget* parent)
{
  CommandForm form{session, TrackDialogsText::tr("Traject toevoegen"), TrackDialogsText::tr("Toevoegen"), parent};
  auto* code = form.addLine(TrackDialogsText::tr("&Code"), "code");
  auto* name = form.addLine(TrackDialogsText::tr("&Naam"), "name");
  const WordChoice<TrackKind> kind{form, TrackDialogsText::tr("&Soort"), "kind", TrackKind::procurement};
  const auto settings = session.read([](const app::Facts& facts) { return facts.all<CaseSettings>(); });
  const ThingChoice<Region> region{form, TrackDialogsText::tr("&Regio"), "region", settings && !settings->empty() ? settings->front().region : std::nullopt, TrackDialogsText::tr("geen")};
  form.setCommand([&] { return app::DatedCommand{app::AddTrack{code->text().toStdString(), name->text().toStdString(), kind.value(), region.value()}}; });
  return form.exec() == QDialog::Accepted ? std::optional{TrackId{form.executed()->made->id}} : std::nullopt;
}

void changeTrack(CaseSession& session, TrackId id, QWidget* parent)
{
  const auto track = session.read([&](const app::Facts& facts) { return facts.get(id); });
  if (!track)
    return;
  CommandForm form{session, TrackDialogsText::tr("%1 wijzigen").arg(QString::fromStdString(track->name)), TrackDialogsText::tr("Bewaren"), parent};
  auto* name = form.addLine(TrackDialogsText::tr("&Naam"), "name", QString::fromStdString(track->name));
  const WordChoice<TrackKind> kind{form, TrackDialogsText::tr("&Soort"), "kind", track->kind};
  form.setCommand([&] { return app::DatedCommand{app::ChangeTrack{id, name->text().toStdString(), kind.value()}}; });
  form.exec();
}

void setParticipation(CaseSession& session, TrackId track, const std::vector<MunicipalityId>& municipalities, QWidget* parent)
{
  CommandForm form{session, TrackDialogsText::tr("Deelname wijzigen"), TrackDialogsText::tr("Vastleggen"), parent};
  form.addExplanation(TrackDialogsText::tr("Voor %1.").arg(namesOf(session, municipalities)));
  const auto now = session.read([&](const app::Facts& facts) { return presentation::participationNow(facts, track, municipalities, session.today()); });
  const WordChoice<ParticipationKind> kind{form, TrackDialogsText::tr("&Deelname"), "kind", now.value_or(std::nullopt).value_or(ParticipationKind::takesPart)};
  auto* from = form.addDay(TrackDialogsText::tr("&Vanaf"), "on", session.today());
  auto* source = form.addLine(TrackDialogsText::tr("Volgens &besluit"), "source");
  source->setPlaceholderText(TrackDialogsText::tr("bijvoorbeeld collegebesluit van 23 maart 2027"));
  auto* outlook = new OutlookCallout;
  form.addBelow(outlook);
  const auto tell = [&] {
    const auto told = session.read([&](const app::Facts& facts) { return presentation::participationOutlook(facts, track, municipalities, kind.value(), from->day(), session.today()); });
    outlook->tell(told.value_or(presentation::Outlook{}));
  };
  QObject::connect(&kind.box(), &QComboBox::currentIndexChanged, &form, tell);
  QObject::connect(from, &DayEdit::dayChanged, &form, tell);
  tell();
  form.setCommand([&]() -> domain::Result<app::DatedCommand> {
    if (!from->day())
      return fail(ErrorCode::missingField, "on");
    return app::DatedCommand{app::SetParticipation{track, municipalities, kind.value(), typed(*source)}, from->day()};
  });
  form.exec();
}

void removeLastParticipation(CaseSession& session, TrackId track, MunicipalityId municipality)
{
  const auto last = session.read([&](const app::Facts& facts) { return app::lastParticipation(facts, track, municipality); });
  if (last && *last)
    session.execute(app::Command{app::RemoveParticipation{(*last)->id}});
}

}
