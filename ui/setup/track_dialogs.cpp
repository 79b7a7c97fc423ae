// SPDX-License-Identifier: EUPL-1.2
#include "ui/setup/track_dialogs.h"

#include "ui/day_edit.h"
#include "ui/setup/choices.h"

#include <QCoreApplication>

namespace ui {

using namespace domain;

namespace {

struct Text {
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
  CommandForm form{session, Text::tr("Traject toevoegen"), Text::tr("Toevoegen"), parent};
  auto* code = form.addLine(Text::tr("&Code"), "code");
  auto* name = form.addLine(Text::tr("&Naam"), "name");
  const WordChoice<TrackKind> kind{form, Text::tr("&Soort"), "kind", TrackKind::procurement};
  const auto settings = session.read([](const app::Facts& facts) { return facts.all<CaseSettings>(); });
  const ThingChoice<Region> region{form, Text::tr("&Regio"), "region", settings && !settings->empty() ? settings->front().region : std::nullopt, Text::tr("geen")};
  form.setCommand([&] { return app::DatedCommand{app::AddTrack{code->text().toStdString(), name->text().toStdString(), kind.value(), region.value()}}; });
  return form.exec() == QDialog::Accepted ? std::optional{TrackId{form.executed()->made->id}} : std::nullopt;
}

void changeTrack(CaseSession& session, TrackId id, QWidget* parent)
{
  const auto track = session.read([&](const app::Facts& facts) { return facts.get(id); });
  if (!track)
    return;
  CommandForm form{session, Text::tr("%1 wijzigen").arg(QString::fromStdString(track->name)), Text::tr("Bewaren"), parent};
  auto* name = form.addLine(Text::tr("&Naam"), "name", QString::fromStdString(track->name));
  const WordChoice<TrackKind> kind{form, Text::tr("&Soort"), "kind", track->kind};
  form.setCommand([&] { return app::DatedCommand{app::ChangeTrack{id, name->text().toStdString(), kind.value()}}; });
  form.exec();
}

void setParticipation(CaseSession& session, TrackId track, const std::vector<MunicipalityId>& municipalities, QWidget* parent)
{
  CommandForm form{session, Text::tr("Deelname wijzigen"), Text::tr("Vastleggen"), parent};
  form.addExplanation(Text::tr("Voor %1.").arg(namesOf(session, municipalities)));
  const WordChoice<ParticipationKind> kind{form, Text::tr("&Deelname"), "kind", ParticipationKind::takesPart};
  auto* from = form.addDay(Text::tr("&Vanaf"), "on", session.today());
  auto* source = form.addLine(Text::tr("Volgens &besluit"), "source");
  source->setPlaceholderText(Text::tr("bijvoorbeeld collegebesluit van 23 maart 2027"));
  form.setCommand([&]() -> domain::Result<app::DatedCommand> {
    if (!from->day())
      return fail(ErrorCode::missingField, "on");
    return app::DatedCommand{app::SetParticipation{track, municipalities, kind.value(), typed(*source)}, from->day()};
  });
  form.exec();
}

}
