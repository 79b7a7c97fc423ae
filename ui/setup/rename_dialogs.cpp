// SPDX-License-Identifier: EUPL-1.2
#include "ui/setup/rename_dialogs.h"

#include "app/commands/region_commands.h"
#include "app/commands/reorganisation_commands.h"
#include "app/queries/names.h"
#include "ui/command_form.h"
#include "ui/day_edit.h"

#include <QCoreApplication>
#include <QLineEdit>

namespace ui {

using namespace domain;

namespace {

struct RenameDialogsText {
  Q_DECLARE_TR_FUNCTIONS(RenameDialogs)
};

/// The form begins with what is the case: the name, and since when. A name that is typed then holds from today, unless she says otherwise.
void proposeDay(const QLineEdit& line, DayEdit& from, Date today)
{
  const auto name = line.text();
  const auto since = from.day();
  QObject::connect(&line, &QLineEdit::textChanged, &from, [&from, name, since, today, proposed = since](const QString& text) mutable {
    if (from.day() != proposed)
      return;
    proposed = text.trimmed() == name ? since : std::optional{today};
    from.setDay(proposed);
  });
}

/// `rename` gives a name from a day on, `mend` for always.
template <class Thing, class Rename, class Mend>
void askName(CaseSession& session, Id<Thing> id, const QString& explanation, Rename rename, Mend mend, QWidget* parent)
{
  const auto thing = session.read([&](const app::Facts& facts) { return facts.get(id); });
  const auto since = session.read([&](const app::Facts& facts) { return app::FormerNames{facts}.presentSince(id); });
  if (!thing || !since)
    return;
  const auto name = QString::fromStdString(thing->name);
  CommandForm form{session, RenameDialogsText::tr("Andere naam voor %1").arg(name), RenameDialogsText::tr("Vastleggen"), parent};
  form.addExplanation(explanation);
  form.addExplanation(RenameDialogsText::tr("Was de naam alleen verkeerd geschreven, haal de dag dan weg: hij wordt ook voor het verleden verbeterd."));
  auto* line = form.addLine(RenameDialogsText::tr("&Nieuwe naam"), "name", name);
  auto* from = form.addDay(RenameDialogsText::tr("&Vanaf"), "on", *since);
  from->setPlaceholderText(RenameDialogsText::tr("van het begin af"));
  proposeDay(*line, *from, session.today());
  form.setCommand([&]() -> Result<app::DatedCommand> {
    const auto given = line->text().toStdString();
    return from->day() ? app::DatedCommand{rename(given), from->day()} : app::DatedCommand{mend(given)};
  });
  line->selectAll();
  form.exec();
}

QString olderNameStays() { return RenameDialogsText::tr("De oude naam blijft staan voor alles van vóór die dag."); }

}

void renameMunicipality(CaseSession& session, MunicipalityId id, QWidget* parent)
{
  askName(
    session, id, RenameDialogsText::tr("De oude naam blijft staan voor alles van vóór die dag. Raad en college die naar de gemeente heten, krijgen de nieuwe naam mee; codes en nummers blijven."),
    [&](const std::string& name) { return app::RenameMunicipality{id, name}; }, [&](const std::string& name) { return app::ChangeMunicipality{id, name}; }, parent);
}

void renameRegion(CaseSession& session, RegionId id, QWidget* parent)
{
  askName(
    session, id, olderNameStays(), [&](const std::string& name) { return app::RenameRegion{id, name}; },
    [&](const std::string& name) { return app::ChangeRegion{.region = id, .name = name}; }, parent);
}

void renameBody(CaseSession& session, BodyId id, QWidget* parent)
{
  askName(
    session, id, olderNameStays(), [&](const std::string& name) { return app::RenameBody{id, name}; },
    [&](const std::string& name) { return app::ChangeBody{.body = id, .name = name}; }, parent);
}

}
