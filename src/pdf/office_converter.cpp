// SPDX-License-Identifier: EUPL-1.2
#include "pdf/office_converter.h"

#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <sstream>
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

std::string endingOf(const std::string& fileName)
{
  auto ending = std::filesystem::path{fileName}.extension().string();
  std::transform(ending.begin(), ending.end(), ending.begin(),
                 [](char letter) { return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter; });
  return ending;
}

std::filesystem::path onThePath(const char* name)
{
  auto folders = std::istringstream{std::getenv("PATH") != nullptr ? std::getenv("PATH") : ""};
  for (std::string folder; std::getline(folders, folder, ':');)
    if (const auto candidate = std::filesystem::path{folder} / name; ::access(candidate.c_str(), X_OK) == 0)
      return candidate;
  return {};
}

std::filesystem::path ownFolder()
{
  auto name = (std::filesystem::temp_directory_path() / "besluitroute-office-XXXXXX").string();
  return ::mkdtemp(name.data()) != nullptr ? std::filesystem::path{name} : std::filesystem::path{};
}

/// A program and everything it starts; ended with this object.
class ProcessGroup {
public:
  explicit ProcessGroup(std::vector<std::string> arguments)
  {
    auto pointers = std::vector<char*>{};
    for (auto& argument : arguments)
      pointers.push_back(argument.data());
    pointers.push_back(nullptr);
    auto attributes = posix_spawnattr_t{};
    ::posix_spawnattr_init(&attributes);
    ::posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETPGROUP);
    auto actions = posix_spawn_file_actions_t{};
    ::posix_spawn_file_actions_init(&actions);
    for (auto stream = 0; stream < 3; ++stream)
      ::posix_spawn_file_actions_addopen(&actions, stream, "/dev/null", O_RDWR, 0);
    ::posix_spawn_file_actions_addclosefrom_np(&actions, 3);
    if (::posix_spawn(&m_process, pointers[0], &actions, &attributes, pointers.data(), environ) != 0)
      m_process = -1;
    ::posix_spawn_file_actions_destroy(&actions);
    ::posix_spawnattr_destroy(&attributes);
  }
  ~ProcessGroup()
  {
    if (m_process <= 0)
      return;
    ::kill(-m_process, SIGKILL);
    if (!m_ended)
      ::waitpid(m_process, nullptr, 0);
  }
  ProcessGroup(const ProcessGroup&) = delete;
  ProcessGroup& operator=(const ProcessGroup&) = delete;
  [[nodiscard]] bool hasEnded()
  {
    m_ended = m_ended || m_process <= 0 || ::waitpid(m_process, nullptr, WNOHANG) != 0;
    return m_ended;
  }

private:
  pid_t m_process = -1;
  bool m_ended = false;
};

}

std::optional<OfficeKind> officeKindOf(std::string_view bytes, const std::string& fileName)
{
  const auto ending = endingOf(fileName);
  const auto is = [&ending](std::initializer_list<const char*> endings) {
    return std::find(endings.begin(), endings.end(), ending) != endings.end();
  };
  const auto package = bytes.starts_with("PK\x03\x04") && (bytes.find("[Content_Types].xml") != std::string_view::npos ||
                                                           bytes.substr(0, 64).find("mimetype") != std::string_view::npos);
  const auto older = bytes.starts_with("\xD0\xCF\x11\xE0");
  if (bytes.starts_with("{\\rtf"))
    return OfficeKind::writer;
  if (bytes.starts_with("GIF8") || bytes.starts_with(std::string_view{"II*\0", 4}) ||
      bytes.starts_with(std::string_view{"MM\0*", 4}) || (bytes.starts_with("RIFF") && bytes.substr(8, 4) == "WEBP") ||
      bytes.starts_with("\x89PNG"))
    return OfficeKind::draw;
  if (!package && !older)
    return std::nullopt;
  if (is({".docx", ".doc", ".odt", ".dotx", ".docm", ".ott"}))
    return OfficeKind::writer;
  if (is({".xlsx", ".xls", ".ods", ".xlsm", ".ots"}))
    return OfficeKind::calc;
  if (is({".pptx", ".ppt", ".odp", ".ppsx"}))
    return OfficeKind::impress;
  return is({".odg"}) ? std::optional{OfficeKind::draw} : std::nullopt;
}

OfficeConverter::OfficeConverter(OfficeSettings settings, std::function<void()> wait)
  : m_program{settings.program.empty() ? onThePath("soffice") : settings.program},
    m_settings{std::move(settings)}, m_wait{std::move(wait)}
{}

OfficeConverter::~OfficeConverter()
{
  auto ignored = std::error_code{};
  if (!m_folder.empty())
    std::filesystem::remove_all(m_folder, ignored);
}

int OfficeConverter::add(std::span<const std::uint8_t> bytes, const std::string& fileName, OfficeKind kind)
{
  if (m_folder.empty()) {
    m_folder = ownFolder();
    std::filesystem::create_directories(m_folder / "profile" / "user");
    std::ofstream{m_folder / "profile" / "user" / "registrymodifications.xcu"} << profile;
  }
  const auto number = static_cast<int>(m_jobs.size());
  m_jobs.push_back({std::to_string(number) + endingOf(fileName), kind});
  std::ofstream{m_folder / m_jobs.back().name, std::ios::binary}.write(reinterpret_cast<const char*>(bytes.data()),
                                                                       static_cast<std::streamsize>(bytes.size()));
  return number;
}

std::filesystem::path OfficeConverter::made(const Job& job) const
{
  return m_folder / "pdf" / std::filesystem::path{job.name}.replace_extension(".pdf");
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
  auto arguments = std::vector<std::string>{m_program.string(), "-env:UserInstallation=file://" + (m_folder / "profile").string(),
                                            "--headless",       "--norestore",
                                            "--nolockcheck",    "--nodefault",
                                            "--convert-to",     std::string{"pdf:"} + filterOf(jobs.front()->kind) + exportOptions,
                                            "--outdir",         (m_folder / "pdf").string()};
  for (const auto* const job : jobs)
    arguments.push_back((m_folder / job->name).string());
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
