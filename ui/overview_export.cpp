// SPDX-License-Identifier: EUPL-1.2
#include "ui/overview_export.h"

#include "exchange/workbook.h"
#include "pdf/overview_writer.h"
#include "presentation/qt_text.h"
#include "ui/export_target.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace ui {

namespace {

struct OverviewExportText {
  Q_DECLARE_TR_FUNCTIONS(OverviewExport)
};

bool writeCsv(const pack::Overview& table, const QString& path)
{
  QSaveFile file{path};
  if (!file.open(QIODevice::WriteOnly))
    return false;
  const auto csv = exchange::csvText(table);
  file.write(csv.data(), static_cast<qint64>(csv.size()));
  return file.commit();
}

QString formOf(const QString& path) { return QFileInfo{path}.suffix().toLower(); }

bool written(const ExportedOverview& overview, const QString& path)
{
  const auto native = path.toStdString();
  if (formOf(path) == QStringLiteral("pdf"))
    return pdf::writeOverview(overview.page, native);
  if (formOf(path) == QStringLiteral("xlsx"))
    return exchange::writeWorkbook(overview.tables, native).has_value();
  return !overview.tables.empty() && writeCsv(overview.tables.back(), path);
}

}

Message writeOverview(const ExportedOverview& overview, const QString& path)
{
  const auto shown = QDir::toNativeSeparators(path);
  if (written(overview, path))
    return {MessageKind::Information, OverviewExportText::tr("%1 staat in %2.").arg(presentation::text(overview.page.title), shown), {}, {}, path};
  return {MessageKind::Error, OverviewExportText::tr("%1 kon niet worden geschreven.").arg(shown), OverviewExportText::tr("Er is niets gewijzigd."),
          OverviewExportText::tr("Kies een andere map of naam, of sluit het bestand in een ander programma.")};
}

std::optional<Message> saveOverview(QWidget* parent, const ExportedOverview& overview, domain::Date day, const QString& form)
{
  const auto path = askTarget(parent, presentation::text(overview.page.title), withDay(presentation::text(overview.page.name), day), form);
  return path ? std::optional{writeOverview(overview, *path)} : std::nullopt;
}

}
