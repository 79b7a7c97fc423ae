// SPDX-License-Identifier: EUPL-1.2
#include "program.h"

#include "app/sha256.h"

#include <algorithm>
#include <cstdlib>
#include <fcntl.h>
#include <fstream>
#include <grp.h>
#include <iterator>
#include <regex>
#include <sys/wait.h>
#include <unistd.h>

namespace cli_test {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view caseCommands = R"([
  {"command": "AddBody", "code": "WG", "name": "Werkgroep Jeugd", "kind": "workingGroup", "region": "JZ31"},
  {"command": "AddBody", "code": "SG", "name": "Stuurgroep Jeugd", "kind": "steeringGroup", "region": "JZ31", "handInDays": 14, "dispatchDays": 7},
  {"command": "AddBody", "code": "AB", "name": "Algemeen bestuur", "kind": "generalBoard", "region": "JZ31"},
  {"command": "AddPerson", "name": "Fatima el Amrani"},
  {"command": "AddTrack", "code": "INK", "name": "Inkoop jeugdhulp", "kind": "procurement"},
  {"command": "SetParticipation", "track": "INK", "municipalities": ["GM0505", "GM0610", "GM0642"], "kind": "takesPart", "on": "2027-01-01"},
  {"command": "AddProposal", "track": "INK", "number": "V-2027-01", "title": "Inkoopkader", "version": "1.0", "on": "2027-01-10"},
  {"command": "StartRound", "proposal": "V-2027-01", "routeTemplate": "werkgroep-raad", "version": "V-2027-01@1.0",
   "purpose": "vaststelling", "targetDate": "2027-07-01", "on": "2027-01-15"},
  {"command": "AddMeeting", "body": "WG", "date": "2027-02-04"},
  {"command": "RecordDecision", "stage": "V-2027-01/1/1", "body": "WG", "outcome": "forwarded", "meeting": "WG-2027-01", "on": "2027-02-04"},
  {"command": "AddMeeting", "body": "SG", "date": "2027-04-01", "place": "Dordrecht"},
  {"command": "AddAgendaItem", "meeting": "SG-2027-01", "title": "Inkoopkader", "kind": "advice", "stage": "V-2027-01/1/2", "on": "2027-03-10"},
  {"command": "AddMeeting", "body": "SG", "date": "2027-05-20"}
])";

std::string readAll(const fs::path& file)
{
  std::ifstream stream{file, std::ios::binary};
  std::string bytes;
  std::array<char, 1U << 16U> piece{};
  while (stream.read(piece.data(), piece.size()) || stream.gcount() > 0)
    bytes.append(piece.data(), static_cast<std::size_t>(stream.gcount()));
  return bytes;
}

void writeAll(const fs::path& file, std::string_view bytes)
{
  std::ofstream stream{file, std::ios::binary};
  stream.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  REQUIRE(stream.good());
}

/// In the child: nothing here may return.
[[noreturn]] void become(const fs::path& folder, const Words& words, const std::array<fs::path, 3>& streams, bool asNobody)
{
  const auto redirect = [](const fs::path& file, int flags, int to) { return dup2(open(file.c_str(), flags, 0600), to) >= 0; };
  const auto ready = chdir(folder.c_str()) == 0 && setenv("XDG_STATE_HOME", (folder / ".state").c_str(), 1) == 0 &&
                     redirect(streams[0], O_RDONLY, 0) && redirect(streams[1], O_WRONLY, 1) && redirect(streams[2], O_WRONLY, 2) &&
                     (!asNobody || (setgroups(0, nullptr) == 0 && setgid(65534) == 0 && setuid(65534) == 0));
  std::vector<std::string> own{CLI};
  own.insert(own.end(), words.begin(), words.end());
  std::vector<char*> arguments;
  for (auto& word : own)
    arguments.push_back(word.data());
  arguments.push_back(nullptr);
  if (ready)
    execv(CLI, arguments.data());
  _exit(126);
}

}

Desk::Desk()
{
  auto pattern = (fs::temp_directory_path() / "besluitroute-cli-XXXXXX").string();
  REQUIRE(mkdtemp(pattern.data()) != nullptr);
  m_folder = pattern;
  fs::permissions(m_folder, fs::perms::all);
}

Desk::~Desk()
{
  std::error_code ignored;
  fs::permissions(m_folder, fs::perms::all, ignored);
  fs::remove_all(m_folder, ignored);
}

Words Desk::names() const
{
  Words names;
  for (const auto& entry : fs::directory_iterator{m_folder})
    if (!entry.path().filename().string().starts_with('.'))
      names.push_back(entry.path().filename().string());
  std::ranges::sort(names);
  return names;
}

Run Desk::runIn(const Words& words, const std::string& input, bool asNobody) const
{
  const std::array<fs::path, 3> streams{m_folder / ".in", m_folder / ".out", m_folder / ".err"};
  writeAll(streams[0], input);
  writeAll(streams[1], {});
  writeAll(streams[2], {});
  const auto child = fork();
  REQUIRE(child >= 0);
  if (child == 0)
    become(m_folder, words, streams, asNobody);
  auto status = 0;
  REQUIRE(waitpid(child, &status, 0) == child);
  return {WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status), readAll(streams[1]), readAll(streams[2])};
}

Run Desk::runBare(const Words& words, const std::string& input) const { return runIn(words, input, false); }

Run Desk::run(const Words& words, const std::string& input) const
{
  auto dated = words;
  dated.insert(dated.end(), {"--today", "2027-04-22", "--user", "jansen"});
  return runIn(dated, input, false);
}

Run Desk::runAsNobody(const Words& words, const std::string& input) const
{
  auto dated = words;
  dated.insert(dated.end(), {"--today", "2027-04-22", "--user", "jansen"});
  for (const auto* name : {".in", ".out", ".err"})
    fs::remove(m_folder / name);
  return runIn(dated, input, true);
}

Run Desk::done(const Words& words, const std::string& input) const
{
  auto result = run(words, input);
  CAPTURE(words);
  CHECK(result.err == "");
  REQUIRE(result.exit == 0);
  return result;
}

Run Desk::execute(const std::string& commands) const { return done({"do", caseFile}, commands); }

void Desk::layOutCase() const
{
  static const auto bytes = [] {
    const Desk desk;
    desk.done({"new", caseFile, "--region", "JZ31"});
    const auto result = desk.run({"do", caseFile}, std::string{caseCommands});
    INFO(result.err);
    REQUIRE(result.exit == 0);
    return desk.read(caseFile);
  }();
  write(caseFile, bytes);
}

void Desk::write(std::string_view name, std::string_view bytes) const { writeAll(m_folder / name, bytes); }

std::string Desk::read(std::string_view name) const { return readAll(m_folder / name); }

std::string Desk::sha256(std::string_view name) const { return sha256Of(read(name)); }

std::string sha256Of(std::string_view bytes)
{
  app::Sha256 hash;
  hash.add({reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size()});
  return hash.finish();
}

bool isProse(const std::string& message)
{
  static const std::regex place{"%[0-9n]"};
  return message.size() > 20 && (message.ends_with(".\n") || message.ends_with("”.\n")) && !std::regex_search(message, place) &&
         message.find("exception") == std::string::npos && message.find("SQL") == std::string::npos;
}

std::string onePagePdf()
{
  std::string pdf{"%PDF-1.4\n"};
  std::string table{"xref\n0 4\n0000000000 65535 f \n"};
  for (const auto* object :
       {"1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n", "2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n",
        "3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<<>>>>\nendobj\n"}) {
    auto offset = std::to_string(pdf.size());
    offset.insert(0, 10 - offset.size(), '0');
    table += offset + " 00000 n \n";
    pdf += object;
  }
  return pdf + table + "trailer\n<</Size 4/Root 1 0 R>>\nstartxref\n" + std::to_string(pdf.size()) + "\n%%EOF\n";
}

}
