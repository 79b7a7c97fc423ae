// SPDX-License-Identifier: EUPL-1.2
#include "ui/case_desk.h"

#include "app/commands/region_commands.h"
#include "pack/handover_file.h"
#include "ui/case_session.h"
#include "ui/command_form.h"
#include "ui/day_edit.h"
#include "ui/document_export.h"
#include "ui/export_target.h"
#include "ui/handover_dialog.h"
#include "ui/preferences.h"
#include "ui/question.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

/// Where the desk asks the person for a file.
namespace ui {

namespace {

const QString suffix = QStringLiteral(".besluitroute");

QString lastFolder() { return preference(QStringLiteral("folder"), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).toString(); }

void rememberFolder(const QString& path) { setPreference(QStringLiteral("folder"), QFileInfo{path}.absolutePath()); }

QString withSuffix(const QString& path) { return path.endsWith(suffix) ? path : path + suffix; }

QString fileName(const QString& name) { return inFileName(name) + suffix; }

}

void CaseDesk::askForNew(const QString& regionCode, const QString& name)
{
  const auto chosen = QFileDialog::getSaveFileName(&m_window, tr("Waar komt het dossier te staan?"), QDir{lastFolder()}.filePath(fileName(name)),
                                                   tr("Besluitroute-dossiers (*.besluitroute)"));
  if (chosen.isEmpty())
    return;
  rememberFolder(chosen);
  create(withSuffix(chosen), regionCode, name);
}

void CaseDesk::askForFile()
{
  const auto chosen = QFileDialog::getOpenFileName(&m_window, tr("Dossier openen"), lastFolder(),
                                                   tr("Besluitroute-dossiers (*.besluitroute);;Alle bestanden (*)"));
  if (chosen.isEmpty())
    return;
  rememberFolder(chosen);
  open(chosen);
}

void CaseDesk::askForDemo(const QString& demo)
{
  const QDir folder{QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)};
  const auto path = folder.filePath((demo.isEmpty() ? tr("Voorbeeldregio") : tr("Voorbeeldnetwerk")) + suffix);
  folder.mkpath(QStringLiteral("."));
  if (!QFileInfo::exists(path))
    return makeDemo(path, demo);
  enum { GoOn, Anew, Cancel };
  const auto answer = ask(&m_window, tr("Voorbeeld"), tr("U hebt dit voorbeeld al eens geopend."),
                          tr("Wilt u verdergaan waar u was, of opnieuw beginnen? Wat u daar uitprobeerde, is dan weg."),
                          {tr("&Verdergaan"), tr("Opnieuw &beginnen"), tr("Annuleren")}, Cancel);
  if (answer == GoOn)
    open(path);
  else if (answer == Anew) {
    if (QFileInfo{m_path}.absoluteFilePath() == QFileInfo{path}.absoluteFilePath())
      close();
    QFile::remove(path);
    makeDemo(path, demo);
  }
}

void CaseDesk::askForBackup()
{
  if (!m_session)
    return;
  const QFileInfo file{m_path};
  const auto day = QDate::currentDate().toString(Qt::ISODate);
  const auto proposed = tr("%1 reservekopie %2", "name of a backup: file, day").arg(file.completeBaseName(), day) + suffix;
  const auto chosen = QFileDialog::getSaveFileName(&m_window, tr("Reservekopie maken"), file.absoluteDir().filePath(proposed),
                                                   tr("Besluitroute-dossiers (*.besluitroute)"));
  if (chosen.isEmpty())
    return;
  const auto target = withSuffix(chosen);
  if (QFileInfo{target}.absoluteFilePath() == file.absoluteFilePath()) {
    m_window.showMessage({MessageKind::Error, tr("Een reservekopie kan niet op de plaats van het dossier zelf komen."), tr("Er is niets gekopieerd."),
                          tr("Kies een andere naam of map.")});
    return;
  }
  if (const auto done = backUpCase(m_session->file(), target.toStdString()); !done)
    return refuse(done.error());
  m_window.showMessage({MessageKind::Information, tr("Reservekopie gemaakt: ‘%1’.").arg(QFileInfo{target}.fileName()), tr("U werkt verder in het dossier zelf."), {}});
}

/// An example stands still on its own day; to see what comes of it one goes on to a later one.
void CaseDesk::askForExampleDay()
{
  CommandForm form{*m_session, tr("Dag in het voorbeeld"), tr("Naar die dag"), &m_window};
  form.setObjectName(QStringLiteral("exampleDayForm"));
  form.addExplanation(tr("Het voorbeeld staat stil op zijn eigen dag. Kies een latere dag om een vergadering te houden, een termijn te laten verlopen of te zien wat er dan wacht."));
  auto* day = form.addDay(tr("&Vandaag is"), "today", m_session->today());
  form.setCommand([&]() -> domain::Result<app::DatedCommand> {
    if (!day->day())
      return domain::fail(domain::ErrorCode::missingField, "today");
    return app::DatedCommand{app::DescribeCase{.today = std::optional{day->day()}}};
  });
  form.exec();
}

void CaseDesk::makeHandover()
{
  HandoverDialog dialog{*m_session, &m_window};
  if (dialog.exec() != QDialog::Accepted)
    return;
  const auto said = exportDocument(
      *m_session, dialog.windowTitle(), dialog.fileName(),
      [&](const app::Facts& facts) { return pack::handoverFile(facts, m_session->today(), dialog.municipality()); }, &m_window);
  if (said)
    m_window.showMessage(*said);
}

}
