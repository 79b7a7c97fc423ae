// SPDX-License-Identifier: EUPL-1.2
#include "bench/large_case.h"

#include "app/clock.h"
#include "app/case_file.h"
#include "app/queries/meeting_days.h"
#include "app/queries/plan.h"
#include "app/queries/signals.h"
#include "app/shipped_terms.h"
#include "planning/plan.h"
#include "planning/signals.h"
#include "storage/case_file_store.h"

#include <algorithm>
#include <benchmark/benchmark.h>
#include <map>

namespace {

using namespace domain;
using namespace planning;

const Date planDay = *parseIsoDate("2027-01-04");

/// Rounds of eight stages, the last of which has 26 councils with a meeting every five weeks.
struct PlanningLoad {
  std::vector<PlanRound> rounds;
  Calendars calendars;
  WorkCalendar days{app::shippedEquatedDays()};

  explicit PlanningLoad(int count)
  {
    for (std::int64_t body = 1; body <= 33; ++body) {
      std::vector<PlanMeeting> meetings;
      for (auto day = static_cast<int>(body % 28); day < 1000; day += 35)
        meetings.push_back({MeetingId{body * 1000 + day}, addDays(planDay, day), addDays(planDay, day - 14)});
      calendars.emplace(body, BodyCalendar{std::move(meetings)});
    }
    for (auto number = 1; number <= count; ++number) {
      PlanRound round{RoundId{number}, std::nullopt, {}};
      for (auto position = 1; position <= 8; ++position) {
        PlanStage stage{.stage = StageId{number * 10 + position},
                        .position = position,
                        .completion = CompletionRule::allPositive,
                        .preparationDays = 5};
        if (position == 8)
          for (std::int64_t council = 8; council <= 33; ++council)
            stage.branches.push_back({.body = BodyId{council}, .municipality = MunicipalityId{council}});
        else
          stage.branches.push_back({.body = BodyId{position}});
        round.stages.push_back(std::move(stage));
      }
      rounds.push_back(std::move(round));
    }
  }

  [[nodiscard]] PlanQuestion question() const { return {planDay, false, addDays(planDay, 400), 5}; }
};

void planOneRound(benchmark::State& state)
{
  const PlanningLoad load{1};
  const auto question = load.question();
  for (auto each : state)
    benchmark::DoNotOptimize(planOf(load.rounds.front(), load.calendars, load.days, question).stages.data());
}
BENCHMARK(planOneRound)->Name("planning van een ronde met 26 raden, vooruit en terug")->Unit(benchmark::kMillisecond);

/// Linear in the number of branches: ten times the rounds, ten times the time.
void planManyRounds(benchmark::State& state)
{
  const PlanningLoad load{static_cast<int>(state.range(0))};
  const auto question = load.question();
  for (auto each : state)
    for (const auto& round : load.rounds)
      benchmark::DoNotOptimize(planOf(round, load.calendars, load.days, question).stages.data());
}
BENCHMARK(planManyRounds)->Name("planning van zoveel rondes")->Arg(10)->Arg(100)->Arg(1000)->Unit(benchmark::kMillisecond);

/// Everything Vandaag asks of the large case file, as the window asks it: plans of all running rounds, the guard, the signals.
void allSignals(benchmark::State& state)
{
  const auto copy = bench::workingCopy("signals.besluitroute");
  const auto day = *parseIsoDate("2026-03-01");
  const app::SystemClock clock{day};
  app::CaseFile file{std::move(storage::openCaseFile(copy, storage::OpenMode::readWrite)->store), clock, "bench"};
  for (auto each : state)
    benchmark::DoNotOptimize(file.read([&](const app::Facts& facts) { return app::signalReport(facts, day).signals.size(); }));
}
BENCHMARK(allSignals)->Name("signalen van het grote dossier: alle plannen, wachter en signalen")->Unit(benchmark::kMillisecond);

/// What is told while another day is chosen for the meeting that most proposals stand on.
void meetingMoved(benchmark::State& state)
{
  const auto copy = bench::workingCopy("moved.besluitroute");
  const auto day = *parseIsoDate("2026-03-01");
  const app::SystemClock clock{day};
  app::CaseFile file{std::move(storage::openCaseFile(copy, storage::OpenMode::readWrite)->store), clock, "bench"};
  const auto meeting = file.read([&](const app::Facts& facts) {
    std::map<MeetingId, int> placed;
    for (const auto& placement : facts.all<Placement>())
      if (placement.meeting && facts.get(*placement.meeting).date > day)
        ++placed[*placement.meeting];
    return std::ranges::max_element(placed, {}, &std::pair<const MeetingId, int>::second)->first;
  }).value();
  for (auto each : state)
    benchmark::DoNotOptimize(file.read([&](const app::Facts& facts) { return app::plansWhenMoved(facts, day, meeting, addDays(facts.get(meeting).date, 14)).size(); }));
}
BENCHMARK(meetingMoved)->Name("wat het verplaatsen van een vergadering met de plannen doet")->Unit(benchmark::kMillisecond);

/// All signals with everything read from the file each time, as the command line does once.
void allSignalsRead(benchmark::State& state)
{
  const auto opened = storage::openCaseFile(bench::largeCase(),
                                            storage::OpenMode::readOnly);
  const app::Facts facts{*opened->store};
  const auto day = *parseIsoDate("2026-03-01");
  for (auto each : state)
    benchmark::DoNotOptimize(app::signalReport(facts, day).signals.size());
}
BENCHMARK(allSignalsRead)->Name("die signalen, telkens uit het bestand gelezen")->Unit(benchmark::kMillisecond);

/// The same without reading the file: what planning itself takes.
void signalsWithoutReading(benchmark::State& state)
{
  const auto opened = storage::openCaseFile(bench::largeCase(),
                                            storage::OpenMode::readOnly);
  const app::Facts facts{*opened->store};
  const auto readCase = app::planningCase(facts, *parseIsoDate("2026-03-01"));
  for (auto each : state)
    for (const auto& proposal : readCase.report.proposals)
      for (const auto& round : proposal.rounds) {
        const auto planned = app::planRound(readCase, round);
        benchmark::DoNotOptimize(
            planOf(planned, readCase.calendars, readCase.days, {readCase.today, false, round.round.targetDate, 0}).stages.data());
        benchmark::DoNotOptimize(missingBefore(8, app::guardedStages(round), {}, readCase.today).size());
      }
}
BENCHMARK(signalsWithoutReading)
    ->Name("alle plannen en de wachter van het grote dossier, zonder lezen")
    ->Unit(benchmark::kMillisecond);

}
