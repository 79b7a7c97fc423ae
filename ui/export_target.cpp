// SPDX-License-Identifier: EUPL-1.2
#include "ui/export_target.h"

#include "presentation/words.h"
#include "ui/preferences.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

namespace ui {

namespace {

struct ExportTargetText {
  Q_DECLARE_TR_FUNCTIONS(ExportTarget)
};

QString exportFolderKey() { return QStringLiteral("exportFolder"); }

QString filterFor(const QString& form)
{
  if (form == QStringLiteral("pdf"))
    return ExportTargetText::tr("PDF-bestanden (*.pdf)");
  return form == QStringLiteral("xlsx") ? ExportTargetText::tr("Werkmappen (*.xlsx)") : ExportTargetText::tr("CSV-bestanden (*.csv)");
}

QString endingOn(const QString& name, const QString& form)
{
  const auto end = QString{u'.' + form};
  return name.endsWith(end, Qt::CaseInsensitive) ? name : name + end;
}

}

QString inFileName(const QString& text)
{
  auto name = text.simplified();
  std::replace_if(name.begin(), name.end(), [](QChar letter) { return QStringLiteral("/\\:*?\"<>|").contains(letter); }, u'-');
  while (name.endsWith(u'.')) // a dot and its ending would follow
    name.chop(1);
  return name;
}

QString withDay(const QString& name, domain::Date day) { return name + u' ' + presentation::dayWithYear(day); }

std::optional<QString> askTarget(QWidget* parent, const QString& title, const QString& name, const QString& form)
{
  const QDir folder{preference(exportFolderKey(), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).toString()};
  const auto chosen = QFileDialog::getSaveFileName(parent, title, folder.filePath(endingOn(inFileName(name), form)), filterFor(form));
  if (chosen.isEmpty())
    return std::nullopt;
  const auto path = endingOn(chosen, form);
  setPreference(exportFolderKey(), QFileInfo{path}.absolutePath());
  return path;
}

}
