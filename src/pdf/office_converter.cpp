// SPDX-License-Identifier: EUPL-1.2
#include "pdf/office_converter.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <thread>

namespace pdf {

namespace {

using namespace std::chrono_literals;

/// No macros, nothing fetched from elsewhere, links as they were saved.
constexpr auto profile = R"(<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="MacroSecurityLevel" oor:op="fuse"><value>3</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="BlockUntrustedRefererLinks" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Writer/Content/Update"><prop oor:name="Link" oor:op="fuse"><value>2</value></prop></item>
<item oor:path="/org.openoffice.Office.Calc/Content/Update"><prop oor:name="Link" oor:op="fuse"><value>2</value></prop></item>
</oor:items>
)";

constexpr auto officeProgram = "soffice";

constexpr auto exportOptions =
    R"(:{"UseTaggedPDF":{"type":"boolean","value":"true"},"SelectPdfVersion":{"type":"long","value":"2"},"ExportBookmarks":{"type":"boolean","value":"true"}})";

const char* filterOf(OfficeKind kind)
{
  switch (kind) {
  case OfficeKind::writer:
    return "writer_pdf_Export";
  case OfficeKind::calc:
    return "calc_pdf_Export";
  case OfficeKind::impress:
    return "impress_pdf_Export";
  case OfficeKind::draw:
    return "draw_pdf_Export";
  }
  return "";
}

}

bool isOfficeInstalled() { return !onThePath(officeProgram).empty(); }

OfficeConverter::OfficeConverter(OfficeSettings settings, std::function<void()> wait)
  : m_program{settings.program.empty() ? onThePath(officeProgram) : settings.program},
    m_settings{std::move(settings)}, m_wait{std::move(wait)}
{}

OfficeConverter::~OfficeConverter() = default;

int OfficeConverter::add(std::span<const std::uint8_t> bytes, const std::string& fileName, OfficeKind kind)
{
  if (!m_folder) {
    m_folder.emplace("besluitroute-office");
    std::filesystem::create_directories(m_folder->path() / "profile" / "user");
    std::ofstream{m_folder->path() / "profile" / "user" / "registrymodifications.xcu"} << profile;
  }
  const auto number = static_cast<int>(m_jobs.size());
  m_jobs.push_back({std::to_string(number) + app::endingOf(fileName), kind});
  std::ofstream{m_folder->path() / m_jobs.back().name, std::ios::binary}.write(reinterpret_cast<const char*>(bytes.data()),
                                                                       static_cast<std::streamsize>(bytes.size()));
  return number;
}

std::filesystem::path OfficeConverter::made(const Job& job) const
{
  return m_folder->path() / "pdf" / std::filesystem::path{job.name}.replace_extension(".pdf");
}

void OfficeConverter::run()
{
  for (const auto kind : {OfficeKind::writer, OfficeKind::calc, OfficeKind::impress, OfficeKind::draw})
    run(kind);
}

void OfficeConverter::run(OfficeKind kind)
{
  for (;;) {
    auto waiting = std::vector<Job*>{};
    for (auto& job : m_jobs)
      if (job.kind == kind && !job.given && !std::filesystem::exists(made(job)))
        waiting.push_back(&job);
    if (waiting.empty() || !isAvailable())
      return;
    convert(waiting);
    // What comes first and is not there was too much for it; the others get another chance without it.
    const auto stuck =
        std::find_if(waiting.begin(), waiting.end(), [this](const Job* job) { return !std::filesystem::exists(made(*job)); });
    if (stuck != waiting.end())
      (*stuck)->given = true;
  }
}

void OfficeConverter::convert(const std::vector<Job*>& jobs)
{
  auto arguments = std::vector<std::string>{m_program.string(), "-env:UserInstallation=file://" + (m_folder->path() / "profile").string(),
                                            "--headless",       "--norestore",
                                            "--nolockcheck",    "--nodefault",
                                            "--convert-to",     std::string{"pdf:"} + filterOf(jobs.front()->kind) + exportOptions,
                                            "--outdir",         (m_folder->path() / "pdf").string()};
  for (const auto* const job : jobs)
    arguments.push_back((m_folder->path() / job->name).string());
  auto office = ProcessGroup{std::move(arguments)};
  auto done = std::ptrdiff_t{0};
  auto last = std::chrono::steady_clock::now();
  while (!office.hasEnded()) {
    m_wait();
    std::this_thread::sleep_for(50ms);
    const auto now =
        std::count_if(jobs.begin(), jobs.end(), [this](const Job* job) { return std::filesystem::exists(made(*job)); });
    if (now != done)
      last = std::chrono::steady_clock::now();
    done = now;
    if (std::chrono::steady_clock::now() - last > m_settings.patience)
      return;
  }
}

std::optional<std::vector<std::uint8_t>> OfficeConverter::take(int number) const
{
  auto stream = std::ifstream{made(m_jobs.at(static_cast<std::size_t>(number))), std::ios::binary};
  if (!stream.is_open())
    return std::nullopt;
  auto bytes = std::vector<std::uint8_t>{std::istreambuf_iterator<char>{stream}, {}};
  return bytes.empty() ? std::nullopt : std::optional{std::move(bytes)};
}

}
