// SPDX-License-Identifier: EUPL-1.2
#include "presentation/region_of_three.h"
#include "app/queries/setup.h"
#include "presentation/status_model.h"
#include "presentation/status_overview.h"
#include "presentation/status_summary.h"

#include <catch2/catch.hpp>

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace presentation;
using namespace presentation_tests;
using namespace std::chrono_literals; // NOLINT(google-build-using-namespace): dates

namespace {


StatusTable tableOf(RegionOfThree& region, domain::Date asOf = demoDay, const StatusFilter& filter = {})
{
  return region.read([&](const app::Facts& facts) { return statusTable(facts, asOf, filter); });
}

StatusSymbol symbolAt(const StatusModel& model, int row, int column) { return model.index(row, column).data(SymbolRole).value<StatusSymbol>(); }
std::string textAt(const StatusModel& model, int row, int column) { return model.index(row, column).data().toString().toStdString(); }

/// Dordrecht, Sliedrecht, Zwijndrecht; Regiovisie, Inkoopkader.
enum Row { Dordrecht, Sliedrecht, Zwijndrecht };
enum Column { Vision, Framework };

}

TEST_CASE("the status matrix as a model")
{
  RegionOfThree region;
  StatusModel model;
  QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
  model.setTable(tableOf(region));
  REQUIRE(model.rowCount() == 3);
  REQUIRE(model.columnCount() == 2);

  SECTION("says where each proposal stands in each gemeente")
  {
    CHECK(symbolAt(model, Dordrecht, Vision) == StatusSymbol::Adopted);
    CHECK(symbolAt(model, Zwijndrecht, Vision) == StatusSymbol::Amended);
    CHECK(symbolAt(model, Dordrecht, Framework) == StatusSymbol::Planned);
    CHECK(symbolAt(model, Sliedrecht, Framework) == StatusSymbol::AfterTarget);
    CHECK(textAt(model, Sliedrecht, Framework) == "06-07-2027 na het doel (versie 2.1)");
  }
  SECTION("tints the one that decided on another version, and not the others")
  {
    CHECK(model.index(Zwijndrecht, Vision).data(TintedRole).toBool());
    CHECK_FALSE(model.index(Dordrecht, Vision).data(TintedRole).toBool());
  }
  SECTION("counts the weeks of a decision that nobody confirmed")
  {
    CHECK(model.index(Dordrecht, Vision).data(StaleRole).toBool());
    CHECK(model.index(Dordrecht, Vision).data(WordRole).toString() == QStringLiteral("vastgesteld, 6 wk"));
    CHECK_FALSE(model.index(Sliedrecht, Vision).data(StaleRole).toBool());
    CHECK(model.table().unconfirmed == 1);
  }
  SECTION("says of a planned day that the plan cannot keep it, and of the round")
  {
    // The stuurgroep comes together on 29 April; papers for the council of 3 May had to be there before that.
    region.run(R"([{"command": "AddMeeting", "body": "R-DOR", "date": "2027-05-03", "handIn": "2027-04-26"},
                   {"command": "PlanBranch", "stage": "V-2027-02/1/3", "body": "R-DOR", "meeting": "R-DOR-2027-01"}])");
    const auto table = tableOf(region);
    model.setTable(table);
    CHECK(symbolAt(model, Dordrecht, Framework) == StatusSymbol::OutOfReach);
    CHECK(textAt(model, Dordrecht, Framework) == "03-05-2027 niet te halen (versie 2.1)");
    CHECK(model.index(Dordrecht, Framework).data(ToneRole).value<Tone>() == Tone::Wrong);
    CHECK(table.totals[Framework].lines.back().text == QStringLiteral("1 na het doel"));
    REQUIRE(table.totals[Framework].plan);
    CHECK(table.totals[Framework].plan->text == QStringLiteral("doel volgens de planning niet haalbaar"));
    CHECK_FALSE(table.totals[Vision].plan);
    CHECK(table.symbolsInUse().contains(StatusSymbol::OutOfReach));
    region.run(R"([{"command": "MoveMeeting", "meeting": "R-DOR-2027-01", "date": "2027-06-22", "reason": "Andere zaal"}])");
    model.setTable(tableOf(region));
    CHECK(symbolAt(model, Dordrecht, Framework) == StatusSymbol::Planned);
    // The papers of the stuurgroep were ready on the 15th, after the hand-in day of a meeting on the 23rd.
    region.run(R"([{"command": "MoveMeeting", "meeting": "SG-2027-01", "date": "2027-04-23", "reason": "Zaal"}])");
    CHECK(tableOf(region).totals[Framework].plan->text.startsWith(QStringLiteral("1 geplande dag")));
  }
  SECTION("gives the last day to hand in where others have a date already")
  {
    CHECK(model.index(Zwijndrecht, Framework).data(DateTextRole).toString() == QStringLiteral("vóór 25-05"));
    CHECK(model.index(Zwijndrecht, Framework).data(WordRole).toString() == QStringLiteral("geen datum"));
  }
  SECTION("shows the past as it was")
  {
    model.setTable(tableOf(region, 2027y / 4 / 1));
    CHECK(symbolAt(model, Zwijndrecht, Vision) == StatusSymbol::ToPlan);
    CHECK_FALSE(model.index(Dordrecht, Vision).data(TintedRole).toBool());
  }
  SECTION("tells only what changed")
  {
    QSignalSpy reset{&model, &QAbstractItemModel::modelReset};
    QSignalSpy changed{&model, &QAbstractItemModel::dataChanged};
    region.run(R"([{"command": "ConfirmDecision", "stage": "V-2027-01/1/1", "body": "R-DOR", "on": "2027-04-22"}])");
    model.setTable(tableOf(region));
    CHECK(reset.isEmpty());
    REQUIRE(changed.size() == 1);
    CHECK(changed.first().at(0).toModelIndex() == model.index(Dordrecht, Vision));
    CHECK(symbolAt(model, Dordrecht, Vision) == StatusSymbol::Confirmed);
  }
  SECTION("says of who will have stepped out before its turn that it steps out, and counts it no more among what is to come")
  {
    const auto total = [&] {
      StatusTotalsModel totals;
      totals.setTable(tableOf(region));
      return totals.index(0, Framework).data().toString();
    };
    REQUIRE(total() == QStringLiteral("0 van 3 vastgesteld, wacht op Stuurgroep, 1 gepland, 1 te plannen, 1 na het doel"));
    region.run(R"([{"command": "SetParticipation", "track": "INKOOP", "municipalities": ["GM0505"], "kind": "steppedOut", "on": "2027-06-01"}])");
    model.setTable(tableOf(region));
    CHECK(textAt(model, Dordrecht, Framework) == "01-06-2027 stapt uit");
    CHECK(model.index(Dordrecht, Framework).data(HatchedRole).toBool());
    CHECK(total() == QStringLiteral("0 van 2 vastgesteld, wacht op Stuurgroep, 1 te plannen, 1 na het doel"));
    CHECK(textAt(model, Dordrecht, Vision).find("stapt uit") == std::string::npos); // what it decided stays
    CHECK(symbolAt(model, Sliedrecht, Framework) == StatusSymbol::AfterTarget);
  }
  SECTION("hatches who stepped out, and says so at the gemeente")
  {
    region.run(R"([{"command": "SetParticipation", "track": "INKOOP", "municipalities": ["GM0505"], "kind": "steppedOut", "source": "college", "on": "2027-04-20"}])");
    model.setTable(tableOf(region));
    CHECK(model.index(Dordrecht, Framework).data(HatchedRole).toBool());
    CHECK(model.headerData(Dordrecht, Qt::Vertical, SublineRole).toString() == QStringLiteral("uit inkoop gestapt per 20-04"));
  }
}

TEST_CASE("filtering the status matrix")
{
  RegionOfThree region;
  StatusModel model;
  QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
  model.setTable(tableOf(region));
  const auto shown = [&](StatusSelection selection) {
    model.setTable(tableOf(region, demoDay, {std::nullopt, selection}));
    int cells = 0;
    for (int row = 0; row < model.rowCount(); ++row)
      for (int column = 0; column < model.columnCount(); ++column)
        cells += model.index(row, column).data(SymbolRole).isValid();
    return cells;
  };
  CHECK(shown(StatusSelection::Open) == 3);
  CHECK(shown(StatusSelection::Deviating) == 4);
  CHECK(shown(StatusSelection::Unconfirmed) == 3);
  CHECK(shown(StatusSelection::All) == 6);
  SECTION("by a track without proposals says that nothing was found")
  {
    const StatusFilter filter{domain::TrackId{99}, StatusSelection::All};
    CHECK_FALSE(emptyStatus(tableOf(region, demoDay, filter), filter).button.isEmpty());
  }
  SECTION("before the first proposal says how to begin")
  {
    const auto empty = emptyStatus(tableOf(region, 2026y / 1 / 1), {});
    CHECK_FALSE(empty.title.isEmpty());
    CHECK(empty.button.isEmpty());
  }
}

TEST_CASE("who had no part in what is over keeps the participation of that time")
{
  RegionOfThree region;
  region.run(R"([{"command": "AddMunicipality", "code": "GM0512", "name": "Gorinchem", "region": "JZ31", "on": "2026-01-01"},
    {"command": "SetParticipation", "track": "INKOOP", "municipalities": ["GM0512"], "kind": "follows", "on": "2027-01-05"},
    {"command": "AcceptDrift", "stage": "V-2027-01/1/1", "reason": "Het raakt de anderen niet.", "acceptedBy": "Stuurgroep", "on": "2027-04-21"},
    {"command": "SetParticipation", "track": "INKOOP", "municipalities": ["GM0512"], "kind": "takesPart", "on": "2027-05-01"}])");
  StatusModel model;
  constexpr auto gorinchem = 1; // by name
  model.setTable(tableOf(region, 2027y / 5 / 10));
  REQUIRE(model.rowCount() == 4);
  CHECK(textAt(model, gorinchem, Vision) == "volgt");
  CHECK(textAt(model, gorinchem, Framework) != "volgt"); // that runs, and now it takes part
}

TEST_CASE("the totals under the matrix")
{
  RegionOfThree region;
  StatusTotalsModel model;
  QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
  model.setTable(tableOf(region));
  CHECK(model.index(0, Vision).data().toString().toStdString() == "3 van 3 vastgesteld, verschil 1.0 en 1.0-A");
  CHECK(model.index(0, Framework).data().toString().toStdString() == "0 van 3 vastgesteld, wacht op Stuurgroep, 1 gepland, 1 te plannen, 1 na het doel");
  int counted = 0;
  for (const auto& segment : model.index(0, Framework).data(SegmentsRole).value<SegmentList>())
    counted += segment.count;
  CHECK(counted == 3);
  model.setTable(tableOf(region, 2027y / 2 / 15));
  CHECK(model.columnCount() == 2);
}

TEST_CASE("the status of one region counts that region alone, and lists say in which region each gemeente is")
{
  RegionOfThree region;
  CHECK(tableOf(region).rows.front().region.isEmpty()); // one region says nothing
  region.run(R"([{"command": "AddRegion", "code": "OEVER", "name": "Oeverregio", "partOf": "JZ31", "on": "2026-01-01"},
                 {"command": "JoinRegion", "municipality": "GM0610", "region": "OEVER", "on": "2027-01-01"},
                 {"command": "JoinRegion", "municipality": "GM0642", "region": "OEVER", "on": "2027-04-20"}])");
  const auto parts = region.read([](const app::Facts& facts) { return app::regionParts(facts, demoDay); });
  REQUIRE(parts.size() == 1); // all are in the larger one
  CHECK(parts.front().region.name == "Oeverregio");
  StatusFilter filter;
  filter.region = parts.front().region.id;
  const auto table = tableOf(region, demoDay, filter);
  REQUIRE(table.rows.size() == 2);
  CHECK(table.rows[0].title == QStringLiteral("Sliedrecht"));
  CHECK(table.rows[0].region == QStringLiteral("Oeverregio"));
  CHECK(table.totals[Vision].lines.front().text == QStringLiteral("2 van 2 vastgesteld"));
  region.run(R"([{"command": "SetParticipation", "track": "INKOOP", "municipalities": ["GM0610", "GM0642"], "kind": "doesNotTakePart", "on": "2027-04-21"}])");
  CHECK(tableOf(region, demoDay, filter).totals[Framework].lines == ToneLineList{{Tone::NotApplicable, QStringLiteral("niemand doet mee")}});
  CHECK(tableOf(region, 2027y / 4 / 19, filter).rows.size() == 1); // who was in it on that day
  CHECK(tableOf(region).rows[Dordrecht].region.isEmpty());
  const auto list = statusList(tableOf(region), {}, {});
  CHECK(list.columns.front().heading == "Regio");
  CHECK(list.rows.back().front().text == "Oeverregio");
  CHECK(list.rows.back().size() == list.columns.size());
}
