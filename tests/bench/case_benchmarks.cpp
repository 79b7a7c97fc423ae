// SPDX-License-Identifier: EUPL-1.2
#include "app/commands/meeting_commands.h"
#include "app/commands/route_commands.h"
#include "bench/large_case.h"

#include "app/case_file.h"
#include "app/queries/meetings.h"
#include "app/queries/setup.h"
#include "app/queries/status.h"
#include "presentation/branch_details.h"
#include "presentation/proposals/proposal_rows.h"
#include "presentation/status_table.h"
#include "storage/case_file_store.h"

#include <benchmark/benchmark.h>
#include <cstdlib>

namespace {

using namespace domain;
using namespace std::chrono_literals; // NOLINT(google-build-using-namespace)

constexpr auto today = 2026y / 6 / 15;

app::CaseFile& workingFile()
{
  static const app::SystemClock clock{today};
  static app::CaseFile file{std::move(storage::openCaseFile(bench::workingCopy("working.besluitroute"), storage::OpenMode::readWrite)->store), clock, "bench"};
  return file;
}

void demand(bool done, benchmark::State& state)
{
  if (!done)
    state.SkipWithError("refused");
}

/// Opening with all checks, and what the window shows first: the overview and the status of everything.
void openAndFirstStatus(benchmark::State& state)
{
  const auto file = bench::largeCase();
  for (auto each : state) {
    auto opened = storage::openCaseFile(file, storage::OpenMode::readOnly);
    const app::Facts facts{*opened->store};
    benchmark::DoNotOptimize(app::caseOverview(facts, today));
    benchmark::DoNotOptimize(app::meetingRows(facts, today));
  }
}
BENCHMARK(openAndFirstStatus)->Name("openen tot overzicht en vergaderlijst")->Unit(benchmark::kMillisecond);

std::vector<ProposalId> fortyProposals()
{
  std::vector<ProposalId> forty;
  const auto proposals = workingFile().read([](const app::Facts& facts) { return facts.all<Proposal>(); });
  for (const auto& proposal : *proposals)
    if (forty.size() < 40)
      forty.push_back(proposal.id);
  return forty;
}

bool isMatrixOf40(const app::Facts& facts, const std::vector<ProposalId>& forty)
{
  const auto report = app::statusReport(facts, 2026y / 3 / 1, forty);
  const auto matrix = app::statusMatrix(report);
  benchmark::DoNotOptimize(matrix.cells.data());
  return matrix.rows.size() == 26 && matrix.columns.size() == 40;
}

/// 26 municipalities × 40 proposals as of a day, as in the window, where Vandaag has asked for all rounds before.
void matrixOf40(benchmark::State& state)
{
  const auto forty = fortyProposals();
  demand(workingFile().read([](const app::Facts& facts) { return app::statusReport(facts, 2026y / 3 / 1).proposals.size(); }).value_or(0) > 0, state);
  for (auto each : state)
    demand(workingFile().read([&](const app::Facts& facts) { return isMatrixOf40(facts, forty); }).value_or(false), state);
}
BENCHMARK(matrixOf40)->Name("statusmatrix 26 × 40 op een peildatum")->Unit(benchmark::kMillisecond);

/// The whole table of Status as the window makes it on every change: 26 × 200 with what the plan says of every running round.
void tableOfAll(benchmark::State& state)
{
  const auto made = [] { return workingFile().read([](const app::Facts& facts) { return presentation::statusTable(facts, 2026y / 3 / 1).cells.size(); }).value_or(0); };
  demand(made() > 1000, state);
  for (auto each : state)
    benchmark::DoNotOptimize(made());
}
BENCHMARK(tableOfAll)->Name("tabel van Status 26 × 200, met de planning van elke ronde")->Unit(benchmark::kMillisecond);

/// What stands beside the table when she goes to another cell: of a council that is planned.
void branchBeside(benchmark::State& state)
{
  const auto day = 2026y / 3 / 1;
  std::optional<presentation::BranchKey> planned;
  const auto found = workingFile().read([&](const app::Facts& facts) {
    const auto table = presentation::statusTable(facts, day);
    for (const auto& cell : table.cells)
      if (cell.branch && cell.sign && (cell.sign->symbol == presentation::StatusSymbol::Planned || cell.sign->symbol == presentation::StatusSymbol::OutOfReach || cell.sign->symbol == presentation::StatusSymbol::OnAgenda))
        planned = cell.branch;
    return planned.has_value();
  });
  demand(found.value_or(false), state);
  for (auto each : state)
    demand(workingFile().read([&](const app::Facts& facts) { return presentation::branchDetails(facts, *planned, day).has_value(); }).value_or(false), state);
}
BENCHMARK(branchBeside)->Name("paneel bij een vakje van Status")->Unit(benchmark::kMillisecond);

/// The same with everything read from the file each time, as the command line does once.
void matrixOf40Read(benchmark::State& state)
{
  const auto opened = storage::openCaseFile(bench::largeCase(), storage::OpenMode::readOnly);
  const app::Facts facts{*opened->store};
  const auto forty = fortyProposals();
  for (auto each : state)
    demand(isMatrixOf40(facts, forty), state);
}
BENCHMARK(matrixOf40Read)->Name("de matrix van 26 × 40, telkens uit het bestand gelezen")->Unit(benchmark::kMillisecond);

void matrixOfAll(benchmark::State& state)
{
  const auto opened = storage::openCaseFile(bench::largeCase(), storage::OpenMode::readOnly);
  const app::Facts facts{*opened->store};
  for (auto each : state) {
    const auto report = app::statusReport(facts, 2026y / 3 / 1);
    benchmark::DoNotOptimize(app::statusMatrix(report).cells.data());
  }
}
BENCHMARK(matrixOfAll)->Name("statusmatrix 26 × 200 op een peildatum")->Unit(benchmark::kMillisecond);

/// Records a decision on the next branch that has none, and takes it back outside the measurement.
void recordDecision(benchmark::State& state)
{
  auto& file = workingFile();
  const auto stage = file.read([](const app::Facts& facts) { return facts.where(&Stage::selector, BodySelector::everyCouncil).front(); });
  const auto branch = file.read([&](const app::Facts& facts) { return facts.where(&Decision::stage, stage->id).front(); });
  demand(file.execute(app::RemoveDecision{branch->stage, branch->body, "meting"}).has_value(), state);
  for (auto each : state) {
    demand(file.execute(app::RecordDecision{.stage = branch->stage, .body = branch->body, .outcome = Outcome::adopted}).has_value(), state);
    state.PauseTiming();
    demand(file.undo().has_value(), state);
    state.ResumeTiming();
  }
}
BENCHMARK(recordDecision)->Name("opdracht: besluit vastleggen")->Unit(benchmark::kMillisecond);

void moveAgendaItem(benchmark::State& state)
{
  auto& file = workingFile();
  const auto items = file.read([](const app::Facts& facts) { return facts.where(&AgendaItem::meeting, MeetingId{2999}); });
  auto position = 1;
  for (auto each : state) {
    position = position == 1 ? 5 : 1;
    demand(file.execute(app::MoveAgendaItem{items->front().id, position}).has_value(), state);
  }
}
BENCHMARK(moveAgendaItem)->Name("opdracht: agendapunt verplaatsen en hernummeren")->Unit(benchmark::kMillisecond);

void addMeeting(benchmark::State& state)
{
  auto& file = workingFile();
  auto day = 2027y / 1 / 1;
  for (auto each : state) {
    day = addDays(day, 1);
    demand(file.execute(app::AddMeeting{BodyId{1}, day}).has_value(), state);
  }
}
BENCHMARK(addMeeting)->Name("opdracht: vergadering toevoegen")->Unit(benchmark::kMillisecond)->Iterations(50);

void undoRedo(benchmark::State& state)
{
  auto& file = workingFile();
  demand(file.execute(app::ChangeMeeting{.meeting = MeetingId{1}, .place = "Gemeentehuis"}).has_value(), state);
  for (auto each : state) {
    demand(file.undo().has_value(), state);
    demand(file.redo().has_value(), state);
  }
}
BENCHMARK(undoRedo)->Name("ongedaan maken en opnieuw (samen)")->Unit(benchmark::kMillisecond);

void meetingList(benchmark::State& state)
{
  auto& file = workingFile();
  for (auto each : state)
    benchmark::DoNotOptimize(file.read([](const app::Facts& facts) { return app::meetingRows(facts, today); })->size());
}
BENCHMARK(meetingList)->Name("lijst van 3.000 vergaderingen")->Unit(benchmark::kMillisecond);

/// The list of Voorstellen: where each round is, and whether its plan makes the target.
void proposalList(benchmark::State& state)
{
  for (auto each : state)
    demand(workingFile().read([](const app::Facts& facts) { return presentation::proposalRows(facts, 2026y / 3 / 1).size(); }).value_or(0) > 0, state);
}
BENCHMARK(proposalList)->Name("lijst van 200 voorstellen, met wat er aandacht vraagt")->Unit(benchmark::kMillisecond);

}
