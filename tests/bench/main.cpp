// SPDX-License-Identifier: EUPL-1.2
// Runs all benchmarks; with --document=FILE it writes docs/performance.md, with the machine, the day and the figures.

#include "side_by_side.h"

#include <benchmark/benchmark.h>

#include <chrono>
#include <ctime>
#include <fstream>
#include <iomanip>
#include <iostream>
#include <sstream>
#include <vector>

namespace {

class Collector : public benchmark::ConsoleReporter {
public:
  void ReportRuns(const std::vector<Run>& runs) override
  {
    ConsoleReporter::ReportRuns(runs);
    m_runs.insert(m_runs.end(), runs.begin(), runs.end());
  }
  [[nodiscard]] const std::vector<Run>& runs() const { return m_runs; }

private:
  std::vector<Run> m_runs;
};

std::string processor()
{
  std::ifstream info{"/proc/cpuinfo"};
  for (std::string line; std::getline(info, line);)
    if (line.starts_with("model name"))
      return line.substr(line.find(':') + 2);
  return "unknown processor";
}

std::string todayText()
{
  const auto now = std::time(nullptr);
  std::tm local{};
  localtime_r(&now, &local);
  char text[16];
  std::strftime(text, sizeof text, "%Y-%m-%d", &local);
  return text;
}

/// What was asked for, in milliseconds; by the beginning of a benchmark's name.
const char* goalOf(const std::string& name)
{
  if (name.starts_with("venster"))
    return "300";
  if (name.starts_with("statusmatrix 26 × 40"))
    return "20";
  if (name.starts_with("opdracht"))
    return "50";
  if (name.starts_with("tijdlijn"))
    return "8";
  if (name.starts_with("tegelkaart"))
    return "16";
  if (name.starts_with("zoeken"))
    return "30";
  if (name.starts_with("import van 3.000"))
    return "1000";
  if (name.starts_with("vergaderset"))
    return "2000";
  if (name.starts_with("planning van een ronde"))
    return "1";
  if (name.starts_with("signalen van het grote dossier"))
    return "100";
  return "–";
}

std::string rowOf(const bench::SideBySide& measured)
{
  std::ostringstream row;
  row << std::fixed << std::setprecision(2) << "| " << measured.attachments << " | " << measured.pages << " | " << measured.floor.seconds << " | "
      << measured.pack.seconds << " | " << measured.pack.seconds / measured.floor.seconds << " | " << std::setprecision(0) << measured.floor.megabytes
      << " | " << measured.pack.megabytes << " | " << std::setprecision(2) << measured.pack.megabytes / measured.floor.megabytes << " | "
      << std::setprecision(1) << 100 * (measured.pack.bytes / measured.floor.bytes - 1) << " |\n";
  return row.str();
}

/// The pack beside mere merging, as a table.
std::string mergeTable()
{
  return "\nA whole pack beside `qpdf --empty --pages` over the same attachments, taking turns in one run; the best of three. Asked for: at most 1.5 × in\n"
         "time and memory, at most 2 % larger, linear to 10,000 pages.\n\n"
         "| attachments | pages | merging (s) | pack (s) | × | merging (MiB) | pack (MiB) | × | larger (%) |\n|---:|---:|---:|---:|---:|---:|---:|---:|---:|\n" +
         rowOf(bench::sideBySide(200, 1500)) + rowOf(bench::sideBySide(200, 10000));
}

/// What a person wrote below the figures of an earlier run: it stays.
std::string wordsBelowFigures(const std::string& file)
{
  std::ifstream stream{file};
  const std::string text{std::istreambuf_iterator<char>{stream}, {}};
  const auto begin = text.find("\n## ");
  return begin == std::string::npos ? std::string{} : text.substr(begin);
}

std::string document(const std::vector<benchmark::BenchmarkReporter::Run>& runs, const std::string& merged)
{
  std::ostringstream text;
  text << "# Performance\n\nMade by `cmake --build --preset release --target bench`, which generates a large case file (26 gemeenten, 200 proposals,\n"
          "6,400 branches, 3,000 meetings, over 20,000 agenda items, 300 MB of documents) and writes this page.\n\n"
       << "Measured on " << todayText() << ", " << processor() << ", " << benchmark::CPUInfo::Get().num_cpus << " processors.\n\n"
       << "| what | measured (ms) | asked for (ms) |\n|---|---:|---:|\n";
  for (const auto& run : runs)
    if (!run.error_occurred) {
      const auto name = run.run_name.function_name;
      text << "| " << name << " | " << std::fixed << std::setprecision(1) << run.GetAdjustedRealTime() << " | " << goalOf(name) << " |\n";
      if (const auto memory = run.counters.find("MiB"); memory != run.counters.end())
        text << "| – het geheugen daarvan, op zijn hoogst (MiB) | " << memory->second.value << " | 200 |\n";
    }
  text << merged << "\nEvery command is measured with its commit to disk (`synchronous=FULL`). The window is the whole process: from its start until the\n"
          "first workspace is painted and the window takes input, on the offscreen platform, with the file in the disk cache.\n";
  return text.str();
}

}

int main(int argc, char** argv)
{
  std::string target;
  std::vector<char*> rest;
  for (auto i = 0; i < argc; ++i)
    if (const std::string argument = argv[i]; argument.starts_with("--document="))
      target = argument.substr(11);
    else
      rest.push_back(argv[i]);
  if (rest.size() > 1 && std::string{rest[1]} == "--merge") {
    std::cout << mergeTable();
    return 0;
  }
  // First, in a process that holds nothing yet: both ways begin as a copy of this process, and pay for what it holds.
  const auto merged = target.empty() ? std::string{} : mergeTable();
  auto count = static_cast<int>(rest.size());
  benchmark::Initialize(&count, rest.data());
  Collector collector;
  benchmark::RunSpecifiedBenchmarks(&collector);
  if (!target.empty())
  {
    const auto text = document(collector.runs(), merged) + wordsBelowFigures(target);
    std::ofstream{target} << text;
  }
  return 0;
}
