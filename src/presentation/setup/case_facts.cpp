// SPDX-License-Identifier: EUPL-1.2
#include "presentation/setup/case_facts.h"

#include "presentation/words.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>

namespace presentation {

namespace {

struct CaseFactsText {
  Q_DECLARE_TR_FUNCTIONS(Setup)
};

}

QList<QPair<QString, QString>> caseFacts(const app::Facts& facts, domain::Date today, const QString& path, qint64 size)
{
  const auto overview = app::caseOverview(facts, today);
  QList<QPair<QString, QString>> lines{{CaseFactsText::tr("Naam"), QString::fromStdString(overview.name)}};
  if (overview.region)
    lines << QPair{CaseFactsText::tr("Regio"), QString::fromStdString(overview.region->name)};
  lines << QPair{CaseFactsText::tr("Gemeenten"), QString::number(overview.municipalities)};
  if (!overview.mark.empty())
    lines << QPair{CaseFactsText::tr("Aanduiding"), QString::fromStdString(overview.mark)};
  if (overview.today)
    lines << QPair{CaseFactsText::tr("Vaste dag van vandaag"), weekdayInWords(*overview.today)};
  const auto documents = facts.all<domain::Document>();
  auto pages = 0;
  for (const auto& document : documents)
    pages += document.pages.value_or(0);
  lines << QPair{CaseFactsText::tr("Stukken"), CaseFactsText::tr("%n stuk(ken), %1 bladzijden", nullptr, static_cast<int>(documents.size())).arg(pages)};
  lines << QPair{CaseFactsText::tr("Bestand"), QDir::toNativeSeparators(path)};
  lines << QPair{CaseFactsText::tr("Grootte"), QLocale{}.formattedDataSize(size, 1, QLocale::DataSizeTraditionalFormat)};
  return lines;
}

QString caseAsOf(const app::Facts& facts, domain::Date day)
{
  const auto overview = app::caseOverview(facts, day);
  const auto title = QString::fromStdString(overview.title());
  const auto marked = overview.mark.empty() ? title : QStringLiteral("%1 (%2)").arg(title, QString::fromStdString(overview.mark));
  return CaseFactsText::tr("%1, stand op %2", "region or case file, day").arg(marked, dayInWords(day));
}

QString backupPath(const QString& path, domain::Date today)
{
  const QFileInfo file{path};
  return file.dir().filePath(QStringLiteral("%1 %2.%3").arg(file.completeBaseName(), QString::fromStdString(domain::toIso(today)), file.suffix()));
}

}
