// SPDX-License-Identifier: EUPL-1.2
#include "program.h"

#include "storage/case_file_store.h"

#include <random>
#include <sqlite3.h>
#include <unistd.h>

using namespace cli_test;
using Catch::Matchers::Contains;

namespace {

const std::string addPerson{R"({"command": "AddPerson", "name": "Jan"})"};

/// Every way to touch a case file. Those that only read come first.
const std::vector<Words>& readingCommands()
{
  static const std::vector<Words> commands{{"status", caseFile},
                                           {"status", caseFile, "--json"},
                                           {"meetings", caseFile},
                                           {"history", caseFile},
                                           {"check", caseFile},
                                           {"backup", caseFile, "kopie.besluitroute"},
                                           {"pack", caseFile, "--meeting", "SG-2027-01", "-o", "set.pdf"}};
  return commands;
}

const std::vector<Words>& writingCommands()
{
  static const std::vector<Words> commands{{"do", caseFile}, {"undo", caseFile}, {"redo", caseFile}};
  return commands;
}

/// Each command is refused with status 3, says `message`, and leaves the file and the folder as they were.
void checkRefused(const Desk& desk, const std::vector<Words>& commands, const std::string& message)
{
  const auto before = desk.sha256(caseFile);
  const auto names = desk.names();
  for (const auto& words : commands) {
    CAPTURE(words);
    const auto refused = desk.run(words, addPerson);
    CHECK(refused.exit == 3);
    CHECK(refused.out == "");
    CHECK_THAT(refused.err, Contains(message));
    CHECK(isProse(refused.err));
    CHECK(desk.sha256(caseFile) == before);
    CHECK(desk.names() == names);
  }
}

void checkRefusedByAll(const Desk& desk, const std::string& message)
{
  checkRefused(desk, readingCommands(), message);
  checkRefused(desk, writingCommands(), message);
}

void runSql(const std::filesystem::path& file, const std::string& sql)
{
  sqlite3* database = nullptr;
  REQUIRE(sqlite3_open(file.c_str(), &database) == SQLITE_OK);
  CHECK(sqlite3_exec(database, sql.c_str(), nullptr, nullptr, nullptr) == SQLITE_OK);
  sqlite3_close(database);
}

}

TEST_CASE("a file that is not SQLite is refused untouched")
{
  const Desk desk;
  desk.write(caseFile, std::string(5000, 'x') + "gewoon tekst");
  checkRefusedByAll(desk, "is geen bestand van Besluitroute");
}

TEST_CASE("another application's SQLite file is refused untouched")
{
  const Desk desk;
  runSql(desk / caseFile,
         "PRAGMA application_id = 1234; PRAGMA user_version = 3; CREATE TABLE municipality(id INTEGER PRIMARY KEY);");
  checkRefusedByAll(desk, "is een database van een ander programma");
}

TEST_CASE("a truncated file is refused untouched")
{
  const Desk desk;
  desk.layOutCase();
  const auto bytes = desk.read(caseFile);
  const auto kept = GENERATE_COPY(bytes.size() - 4096, bytes.size() / 2, std::size_t{5000});
  desk.write(caseFile, bytes.substr(0, kept));
  checkRefusedByAll(desk, "is beschadigd");
}

TEST_CASE("a file cut off within its first hundred bytes is refused untouched")
{
  const Desk desk;
  desk.layOutCase();
  desk.write(caseFile, desk.read(caseFile).substr(0, 60));
  checkRefusedByAll(desk, "“regio.besluitroute”");
}

TEST_CASE("a file with a hole of random bytes in the middle is refused untouched")
{
  const Desk desk;
  desk.layOutCase();
  auto bytes = desk.read(caseFile);
  std::mt19937 random{20270422};
  for (auto at = bytes.size() / 2; at < bytes.size() / 2 + 16384; ++at)
    bytes[at] = static_cast<char>(random() & 0xffU);
  desk.write(caseFile, bytes);
  checkRefusedByAll(desk, "is beschadigd");
}

TEST_CASE("an empty file is refused untouched")
{
  const Desk desk;
  desk.write(caseFile, "");
  checkRefusedByAll(desk, "is geen bestand van Besluitroute");
}

TEST_CASE("a file that is not there is refused, and not made")
{
  const Desk desk;
  for (const auto& words : {Words{"status", caseFile}, Words{"do", caseFile}, Words{"check", caseFile}, Words{"undo", caseFile}}) {
    CAPTURE(words);
    const auto refused = desk.run(words, addPerson);
    CHECK(refused.exit == 3);
    CHECK_THAT(refused.err, Contains("“regio.besluitroute” is niet gevonden"));
    CHECK(desk.names().empty());
  }
}

TEST_CASE("a folder is no case file")
{
  const Desk desk;
  std::filesystem::create_directory(desk / caseFile);
  CHECK(desk.run({"status", caseFile}).exit == 3);
  CHECK(desk.run({"do", caseFile}, addPerson).exit == 3);
}

TEST_CASE("a read-only file is read, and writing is refused")
{
  if (geteuid() != 0)
    WARN("not root: as whoever runs the tests");
  const Desk desk;
  desk.layOutCase();
  std::filesystem::permissions(desk / caseFile, std::filesystem::perms{0444});
  const auto before = desk.sha256(caseFile);
  const auto refused = desk.runAsNobody({"do", caseFile}, addPerson);
  CHECK(refused.exit == 3);
  CHECK_THAT(refused.err, Contains("mag alleen worden gelezen") && Contains("Maak een kopie"));
  CHECK(isProse(refused.err));
  CHECK(desk.sha256(caseFile) == before);
  CHECK(desk.names() == Words{caseFile});
  const auto status = desk.runAsNobody({"status", caseFile, "--json"});
  CHECK(status.exit == 0);
  CHECK(status.json().size() == 1);
}

TEST_CASE("a file held by another is read, and writing is refused with who holds it")
{
  const Desk desk;
  desk.layOutCase();
  const auto held = storage::openCaseFile(desk / caseFile, storage::OpenMode::readWrite);
  REQUIRE(held);
  checkRefused(desk, writingCommands(), "Het bestand is geopend door ");
  CHECK(desk.done({"status", caseFile, "--json"}).json().size() == 1);
  CHECK(desk.done({"check", caseFile}).exit == 0);
  CHECK(desk.done({"backup", caseFile, "kopie.besluitroute"}).exit == 0);
}

TEST_CASE("a file from a newer version is refused untouched, with what is needed")
{
  const Desk desk;
  desk.layOutCase();
  runSql(desk / caseFile, "PRAGMA user_version = 999");
  checkRefusedByAll(desk, "nieuwere versie van Besluitroute (bestandsversie 999)");
}

TEST_CASE("a file in which a rule was broken by other hands is told by check")
{
  const Desk desk;
  desk.layOutCase();
  runSql(desk / caseFile, "UPDATE meeting SET number = 'SG-2027-01' WHERE number = 'SG-2027-02'");
  runSql(desk / caseFile, "UPDATE decision SET decidedOn = '2027-02-01'");
  const auto checked = desk.run({"check", caseFile});
  CHECK(checked.exit == 2);
  CHECK(checked.out == "Het bestand is heel.\nHet vergadernummer SG-2027-01 komt meer dan eens voor.\n"
                       "Het besluit van Werkgroep Jeugd ligt vóór zijn vergadering WG-2027-01.\nOp 2 plaatsen klopt een regel niet.\n");
}
