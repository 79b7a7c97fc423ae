// SPDX-License-Identifier: EUPL-1.2
#include "bench/large_case.h"

#include "exchange/import_source.h"
#include "storage/case_file_store.h"

#include <benchmark/benchmark.h>

namespace {

using namespace domain;
using namespace std::chrono_literals; // NOLINT(google-build-using-namespace)

constexpr auto importDay = 2026y / 6 / 15;

/// 3,000 meetings of 26 councils, as a registry would send them: each with its time zone, a place and a description.
std::string calendarOf3000()
{
  std::string text = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nX-WR-CALNAME:Regio\r\n";
  for (auto number = 0; number < 3000; ++number) {
    auto day = toIso(addDays(2027y / 1 / 4, number / 26 * 3));
    std::erase(day, '-');
    text += "BEGIN:VEVENT\r\nUID:" + std::to_string(number) + "@griffie.example\r\nDTSTAMP:20261201T090000Z\r\nDTSTART;TZID=Europe/Amsterdam:" + day +
            "T193000\r\nDTEND;TZID=Europe/Amsterdam:" + day + "T223000\r\nSUMMARY:Raad Gemeente " + std::to_string(number % 26 + 1) +
            "\r\nLOCATION:Stadhuis\\, raadzaal\r\nDESCRIPTION:De agenda wordt tien dagen voor de vergadering gepubliceerd.\r\nEND:VEVENT\r\n";
  }
  return text + "END:VCALENDAR\r\n";
}

/// Reading, comparing with the 3,000 meetings that are there, and writing as one command with its commit.
void importCalendar(benchmark::State& state)
{
  const auto target = bench::workingCopy("import.besluitroute");
  const app::SystemClock clock{importDay};
  app::CaseFile file{std::move(storage::openCaseFile(target, storage::OpenMode::readWrite)->store), clock, "bench"};
  const auto text = calendarOf3000();
  for (auto each : state) {
    const auto preview = exchange::previewImport(file, {app::ImportKind::meetings, text}, {.source = "griffie.ics", .reason = "griffie.ics", .today = importDay});
    const auto done = exchange::executeImport(file, *preview, app::advisedRows(*preview));
    if (preview->rows.size() < 3000 || !done || done->entry == 0)
      state.SkipWithError("not imported");
    state.PauseTiming();
    if (!file.undo())
      state.SkipWithError("not undone");
    state.ResumeTiming();
  }
}
BENCHMARK(importCalendar)->Name("import van 3.000 vergaderingen uit een agenda (ICS)")->Unit(benchmark::kMillisecond);

}
