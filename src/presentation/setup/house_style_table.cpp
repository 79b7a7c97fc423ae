// SPDX-License-Identifier: EUPL-1.2
#include "presentation/setup/house_style_table.h"

#include "app/queries/packs.h"

#include <QCoreApplication>
#include <algorithm>

namespace presentation {

namespace {

struct HouseStyleText {
  Q_DECLARE_TR_FUNCTIONS(HouseStyle)
};

}

QStringList houseStyleHeads()
{
  return {HouseStyleText::tr("Regio"), HouseStyleText::tr("Naam op papier"), HouseStyleText::tr("Kleur"), HouseStyleText::tr("Logo")};
}

std::vector<TextRow> houseStyleTable(const app::Facts& facts)
{
  std::vector<TextRow> rows;
  auto regions = facts.all<domain::Region>();
  std::stable_sort(regions.begin(), regions.end(), [](const auto& a, const auto& b) { return a.name < b.name; });
  for (const auto& region : regions) {
    const auto style = app::houseStyleOf(facts, region.id);
    const auto name = QString::fromStdString(style && !style->name.empty() ? style->name : region.name);
    rows.push_back({.key = region.id.value(),
                    .cells = {QString::fromStdString(region.name), name,
                              style ? QString::fromStdString(style->accent) : HouseStyleText::tr("blauw"),
                              style && style->logo ? HouseStyleText::tr("ja") : HouseStyleText::tr("geen")}});
  }
  return rows;
}

}
