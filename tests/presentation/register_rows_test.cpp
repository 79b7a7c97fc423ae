// SPDX-License-Identifier: EUPL-1.2
#include "presentation/planning/register_rows.h"
#include "presentation/region_of_three.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace presentation;
using namespace presentation_tests;

namespace {

std::vector<RegisterLine> linesOf(RegionOfThree& region, pack::RegisterKind kind)
{
  return region.read([&](const app::Facts& facts) { return registerLines(facts, {}, kind, demoDay); });
}

}

TEST_CASE("a line of a register knows whether it is over, and in the agenda whether its month is crowded")
{
  RegionOfThree region;
  QStringList over;
  QStringList coming;
  const auto turns = linesOf(region, pack::RegisterKind::turns);
  for (const auto& line : turns)
    (line.over ? over : coming) << line.row.cells[1] + u' ' + line.row.cells.back();
  CHECK(over.join(u'|').toStdString() == "Raad Dordrecht vastgesteld|Raad Sliedrecht vastgesteld|Werkgroep inkoop positief advies|Raad Zwijndrecht gewijzigd vastgesteld");
  CHECK(coming.join(u'|').toStdString() == "Stuurgroep gepland|Raad Zwijndrecht verwacht|Raad Dordrecht gepland|Raad Sliedrecht gepland");
  CHECK(registerSummary(turns).toStdString() == "8 regels");
  region.run(R"([{"command": "AddProposal", "track": "INKOOP", "title": "Begroting", "version": "1.0", "on": "2027-01-04"},
                 {"command": "StartRound", "proposal": "V-2027-03", "routeTemplate": "raden", "version": "V-2027-03@1.0", "purpose": "vaststelling", "on": "2027-02-01"},
                 {"command": "PlanBranch", "stage": "V-2027-03/1/1", "body": "R-SLI", "meeting": "R-SLI-2027-01", "on": "2027-04-15"}])");
  const auto agenda = linesOf(region, pack::RegisterKind::agenda);
  const auto crowded = std::count_if(agenda.begin(), agenda.end(), [](const RegisterLine& line) { return line.crowded; });
  CHECK(crowded == 4); // two proposals before Sliedrecht in July, and before Zwijndrecht in June
  CHECK(registerSummary(agenda).endsWith(QStringLiteral("4 in drukke maanden")));
  CHECK(std::none_of(agenda.begin(), agenda.end(), [](const RegisterLine& line) { return line.over; }));
}
