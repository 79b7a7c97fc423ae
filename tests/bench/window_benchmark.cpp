// SPDX-License-Identifier: EUPL-1.2
#include "bench/large_case.h"

#include <benchmark/benchmark.h>

#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

/// Starts the program on the large case file; it ends by itself as soon as its window is painted and takes input.
void openWindow(benchmark::State& state)
{
  const auto file = bench::largeCase(std::filesystem::temp_directory_path() / "besluitroute-bench").string();
  std::string program = WINDOW;
  std::string option = "--quit-when-usable";
  auto path = file;
  char* arguments[] = {program.data(), option.data(), path.data(), nullptr};
  ::setenv("QT_QPA_PLATFORM", "offscreen", 1);
  for (auto each : state) {
    pid_t child = 0;
    auto status = 0;
    if (posix_spawn(&child, program.c_str(), nullptr, nullptr, arguments, environ) != 0 || waitpid(child, &status, 0) != child || status != 0)
      state.SkipWithError("the window did not open");
  }
}
BENCHMARK(openWindow)->Name("venster op het grote dossier, van start tot bruikbaar")->Unit(benchmark::kMillisecond)->UseRealTime();

}
