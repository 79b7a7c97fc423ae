// SPDX-License-Identifier: EUPL-1.2
#include "bench/large_case.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

constexpr auto bytesPerMebibyte = 1024 * 1024;

/// Starts the program on the case file; it ends by itself as soon as its window is painted and takes input. Counts its memory at the highest.
void openWindow(benchmark::State& state, const bench::Size& size)
{
  const auto file = bench::largeCase(size).string();
  std::string program = WINDOW;
  std::string option = "--quit-when-usable";
  auto path = file;
  char* arguments[] = {program.data(), option.data(), path.data(), nullptr};
  ::setenv("QT_QPA_PLATFORM", "offscreen", 1);
  auto memory = 0.0;
  const auto open = [&] {
    pid_t child = 0;
    auto status = 0;
    rusage used{};
    if (posix_spawn(&child, program.c_str(), nullptr, nullptr, arguments, environ) != 0 || wait4(child, &status, 0, &used) != child || status != 0)
      state.SkipWithError("the window did not open");
    memory = std::max(memory, static_cast<double>(used.ru_maxrss) * 1024 / bytesPerMebibyte);
  };
  open(); // brings the file and the program into the disk cache
  for (auto each : state)
    open();
  state.counters["MiB"] = memory;
}
BENCHMARK_CAPTURE(openWindow, large, bench::Size{})->Name("venster op het grote dossier, van start tot bruikbaar")->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK_CAPTURE(openWindow, grown, bench::grownCase)
    ->Name("venster op dat dossier met 1 GB in 2.000 stukken, van start tot bruikbaar")
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();

}
