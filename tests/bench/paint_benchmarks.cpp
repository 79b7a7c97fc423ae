// SPDX-License-Identifier: EUPL-1.2
// How long pictures take to be drawn again: what scrolling and zooming feel like.
#include "bench/large_case.h"

#include "presentation/planning/plan_picture.h"
#include "storage/case_file_store.h"
#include "ui/planning/timeline_view.h"

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
  const auto opened = storage::openCaseFile(bench::largeCase(std::filesystem::temp_directory_path() / "besluitroute-bench"), storage::OpenMode::readOnly);
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

}
