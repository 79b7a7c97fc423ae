// SPDX-License-Identifier: EUPL-1.2
#include "presentation/status_overview.h"

#include "presentation/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace presentation {

namespace {

struct StatusOverviewText {
  Q_DECLARE_TR_FUNCTIONS(StatusOverview)
};

pack::Overview statusHead(const StatusTable& table, const QString& shown, const std::string& mark)
{
  const auto day = StatusOverviewText::tr("stand op %1").arg(dayInWords(table.asOf));
  pack::Overview overview{.name = StatusOverviewText::tr("Status per gemeente").toStdString(), .title = StatusOverviewText::tr("Status per gemeente").toStdString()};
  overview.subtitle = (shown.isEmpty() ? day : StatusOverviewText::tr("%1 · %2", "what is shown and as of when").arg(shown, day)).toStdString();
  overview.empty = StatusOverviewText::tr("Er is niets om te tonen.").toStdString();
  overview.mark = mark;
  return overview;
}

pack::OverviewCell matrixCell(const StatusCell& cell)
{
  if (!cell.sign)
    return {};
  const auto& sign = *cell.sign;
  pack::OverviewCell made{.text = sign.word.toStdString(), .tone = cellTone(sign.tone), .tinted = sign.tinted || sign.hatched};
  if (!cell.date.isEmpty()) {
    made.text = cell.date.toStdString();
    made.below = (cell.version.isEmpty() ? sign.word : StatusOverviewText::tr("%1 · %2", "status and version").arg(sign.word, cell.version)).toStdString();
    made.strong = true;
  }
  return made;
}

pack::OverviewCell totalCell(const StatusTotal& total)
{
  pack::OverviewCell made{.strong = true};
  QStringList notes;
  for (const auto& line : total.everything) {
    if (made.text.empty())
      made.text = line.text.toStdString();
    else
      notes << line.text;
  }
  made.below = notes.join(QStringLiteral(", ")).toStdString();
  return made;
}

}

pack::CellTone cellTone(Tone tone)
{
  switch (tone) {
  case Tone::Neutral: return pack::CellTone::plain;
  case Tone::Adopted: return pack::CellTone::good;
  case Tone::Amended: return pack::CellTone::amended;
  case Tone::OnItsWay: return pack::CellTone::underway;
  case Tone::Attention: return pack::CellTone::attention;
  case Tone::Wrong: return pack::CellTone::wrong;
  case Tone::NotApplicable: return pack::CellTone::quiet;
  }
  return pack::CellTone::plain;
}

QString whoseAndWhat(const QString& region, const QString& narrowedTo)
{
  QStringList parts{region, narrowedTo};
  parts.removeAll(QString{});
  return parts.join(QStringLiteral(" · "));
}

pack::Overview statusPage(const StatusTable& table, const QString& shown, const std::string& mark)
{
  auto overview = statusHead(table, shown, mark);
  overview.columns.push_back({StatusOverviewText::tr("Gemeente").toStdString()});
  for (const auto& column : table.columns)
    overview.columns.push_back({.heading = column.title.toStdString(), .above = column.number.toStdString(), .below = column.subline.toStdString()});
  for (std::size_t row = 0; row < table.rows.size(); ++row) {
    pack::OverviewRow cells{{.text = table.rows[row].title.toStdString(), .below = table.rows[row].subline.toStdString(), .strong = true}};
    for (std::size_t column = 0; column < table.columns.size(); ++column)
      cells.push_back(matrixCell(table.cell(row, column)));
    overview.rows.push_back(std::move(cells));
  }
  if (table.rows.empty())
    return overview;
  pack::OverviewRow totals{{.text = StatusOverviewText::tr("Totaal").toStdString(), .below = StatusOverviewText::tr("van wie nu meedoen").toStdString(), .strong = true}};
  for (const auto& total : table.totals)
    totals.push_back(totalCell(total));
  overview.rows.push_back(std::move(totals));
  return overview;
}

pack::Overview statusList(const StatusTable& table, const QString& shown, const std::string& mark)
{
  auto overview = statusHead(table, shown, mark);
  overview.name = StatusOverviewText::tr("Lijst").toStdString();
  const auto hasRegions = std::ranges::any_of(table.rows, [](const StatusHead& row) { return !row.region.isEmpty(); });
  if (hasRegions)
    overview.columns.push_back({StatusOverviewText::tr("Regio").toStdString()});
  for (const auto& heading : {StatusOverviewText::tr("Gemeente"), StatusOverviewText::tr("Nummer"), StatusOverviewText::tr("Voorstel"), StatusOverviewText::tr("Ronde"), StatusOverviewText::tr("Status"),
                              StatusOverviewText::tr("Datum"), StatusOverviewText::tr("Versie"), StatusOverviewText::tr("Weken niet bevestigd")})
    overview.columns.push_back({heading.toStdString()});
  for (std::size_t row = 0; row < table.rows.size(); ++row)
    for (std::size_t column = 0; column < table.columns.size(); ++column) {
      const auto& cell = table.cell(row, column);
      if (!cell.sign)
        continue;
      const auto& head = table.columns[column];
      const auto day = cell.sign->date;
      const auto weeks = cell.sign->unconfirmedWeeks;
      pack::OverviewRow cells;
      if (hasRegions)
        cells.push_back({.text = table.rows[row].region.toStdString()});
      for (auto& each : pack::OverviewRow{{.text = table.rows[row].title.toStdString()},
                               {.text = head.number.toStdString()},
                               {.text = head.title.toStdString()},
                               {.text = head.subline.toStdString()},
                               {.text = (cell.sign->isLastChance ? StatusOverviewText::tr("%1, uiterlijk aanleveren").arg(cell.sign->word) : cell.sign->word).toStdString(),
                                .tone = cellTone(cell.sign->tone)},
                               {.text = day ? dayWithYear(*day).toStdString() : std::string{}, .day = day},
                               {.text = cell.version.toStdString()},
                               {.text = weeks > 0 ? std::to_string(weeks) : std::string{}}})
        cells.push_back(std::move(each));
      overview.rows.push_back(std::move(cells));
    }
  return overview;
}

}
