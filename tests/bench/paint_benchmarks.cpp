// SPDX-License-Identifier: EUPL-1.2
// How long pictures take to be drawn again: what scrolling and zooming feel like.
#include "bench/large_case.h"

#include "exchange/municipality_list.h"
#include "presentation/planning/plan_picture.h"
#include "presentation/tile_map.h"
#include "storage/case_file_store.h"
#include "ui/planning/timeline_view.h"
#include "ui/status/tile_map_view.h"

#include <QApplication>
#include <QImage>

#include <benchmark/benchmark.h>

namespace {

using namespace std::chrono_literals; // NOLINT(google-build-using-namespace)

QApplication& application()
{
  static auto count = 1;
  static char name[] = "besluitroute_bench";
  static char* arguments[] = {name, nullptr};
  ::setenv("QT_QPA_PLATFORM", "offscreen", 1);
  static QApplication only{count, arguments};
  return only;
}

/// The timeline of a round with 26 councils, two years wide, in a window of 1280 × 800.
void repaintTimeline(benchmark::State& state)
{
  static_cast<void>(application());
  const auto opened = storage::openCaseFile(bench::largeCase(), storage::OpenMode::readOnly);
  const app::Facts facts{*opened->store};
  const auto today = 2026y / 3 / 1;
  const auto choices = presentation::planChoices(facts, today);
  if (choices.isEmpty())
    return state.SkipWithError("nothing to plan");
  const app::PlanRequest request{.proposal = choices.first().proposal, .round = choices.first().roundNumber, .from = {}, .target = {}, .marginDays = {}};
  const auto picture = presentation::planPicture(facts, today, request, nullptr);
  if (!picture || picture->timeline.lanes.size() < 26)
    return state.SkipWithError("not 26 lanes");
  ui::TimelineView view;
  view.resize(1112, 640);
  view.setTimeline(picture->timeline);
  view.showDays(730, domain::addDays(today, 180));
  QImage paper{view.size(), QImage::Format_ARGB32_Premultiplied};
  for (auto each : state)
    view.render(&paper);
}
BENCHMARK(repaintTimeline)->Name("tijdlijn van 26 gremia × 24 maanden opnieuw tekenen")->Unit(benchmark::kMillisecond);

/// All gemeenten of the Netherlands, each with a status.
presentation::TileMap wholeCountry()
{
  presentation::TileMap map;
  std::vector<app::TilePlace> places;
  for (const auto& municipality : exchange::listedMunicipalities())
    places.push_back({municipality.code, municipality.latitude, municipality.longitude});
  const auto layout = app::tileLayout(places);
  map.columns = layout.columns;
  map.rows = layout.rows;
  for (std::size_t index = 0; index < places.size(); ++index) {
    const auto symbol = presentation::allStatusSymbols[index % std::size(presentation::allStatusSymbols)];
    presentation::MapTile tile{static_cast<qint64>(index) + 1, QString::fromStdString(exchange::listedMunicipalities()[index].name), layout.cells[index], {}};
    tile.status.sign = presentation::BranchSign{.symbol = symbol, .tone = presentation::toneOf(symbol), .word = presentation::wordFor(symbol)};
    tile.status.date = QStringLiteral("22-04");
    map.tiles.push_back(std::move(tile));
  }
  return map;
}

void repaintTileMap(benchmark::State& state)
{
  static_cast<void>(application());
  presentation::TileMapModel model;
  model.setMap(wholeCountry());
  ui::TileMapView view{model};
  view.resize(1112, 760);
  QImage paper{view.size(), QImage::Format_ARGB32_Premultiplied};
  for (auto each : state)
    view.render(&paper);
}
BENCHMARK(repaintTileMap)->Name("tegelkaart van 342 gemeenten opnieuw tekenen")->Unit(benchmark::kMillisecond);

void layOutTileMap(benchmark::State& state)
{
  for (auto each : state)
    benchmark::DoNotOptimize(wholeCountry().tiles.data());
}
BENCHMARK(layOutTileMap)->Name("342 gemeenten hun tegel geven")->Unit(benchmark::kMillisecond);

}
