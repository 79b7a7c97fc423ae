// SPDX-License-Identifier: EUPL-1.2
#include "app/commands/region_commands.h"
#include "text_checks.h"

#include "app/case_file.h"
#include "app/command_type.h"
#include "presentation/history_words.h"
#include "support/example_case.h"

#include <QSet>

using namespace presentation;
using presentation_test::isForPeople;

namespace {

std::vector<QString> linesOf(app::CaseFile& file)
{
  const auto entries = file.history();
  REQUIRE(entries);
  const auto lines = file.read([&](const app::Facts& facts) {
    std::vector<QString> all;
    for (const auto& entry : *entries)
      all.push_back(historyLine(facts, entry));
    return all;
  });
  REQUIRE(lines);
  return *lines;
}

QString undoTextOf(app::CaseFile& file)
{
  return file.read([&](const app::Facts& facts) { return undoText(facts, file.nextUndo()); }).value();
}

QString redoTextOf(app::CaseFile& file)
{
  return file.read([&](const app::Facts& facts) { return redoText(facts, file.nextRedo()); }).value();
}

}

TEST_CASE("every command has its line in the history")
{
  for (const auto* description : app::commandTypes()) {
    CAPTURE(description->name);
    support::ExampleCase aCase;
    aCase.run(description->example);
    const auto lines = linesOf(aCase.file());
    CAPTURE(lines.back());
    CHECK(isForPeople(lines.back()));
    CHECK(lines.back().at(0).isUpper());
  }
}

TEST_CASE("the words on the menu")
{
  support::CaseUnderTest aCase;
  CHECK(undoTextOf(aCase.file()) == QStringLiteral("Ongedaan maken"));
  CHECK(redoTextOf(aCase.file()) == QStringLiteral("Opnieuw doen"));
  aCase.run(R"([{"command": "AddMunicipality", "code": "GM0505", "name": "Dordrecht"},
                {"command": "AddMeeting", "body": "R-DOR", "date": "2027-04-29"},
                {"command": "AddAgendaItem", "meeting": "R-DOR-2027-01", "title": "Kader"},
                {"command": "RemoveAgendaItem", "item": "R-DOR-2027-01#1"}])");
  SECTION("name what was removed by what it was called")
  {
    CHECK(undoTextOf(aCase.file()) == QStringLiteral("Ongedaan maken: agendapunt 1 van R-DOR-2027-01 van de agenda halen"));
  }
  SECTION("name bodies and days")
  {
    REQUIRE(aCase.file().undo());
    REQUIRE(aCase.file().undo());
    CHECK(undoTextOf(aCase.file()) == QStringLiteral("Ongedaan maken: vergadering van Raad Dordrecht op do 29-04-2027 toevoegen"));
    CHECK(redoTextOf(aCase.file()) == QStringLiteral("Opnieuw doen: agendapunt “Kader” toevoegen aan R-DOR-2027-01"));
    CHECK(linesOf(aCase.file()).back() == QStringLiteral("Ongedaan gemaakt: agendapunt “Kader” toevoegen aan R-DOR-2027-01"));
  }
  SECTION("fall back on the code of what is no longer there")
  {
    for (auto count = 0; count < 4; ++count)
      REQUIRE(aCase.file().undo());
    CHECK(linesOf(aCase.file()).at(1) == QStringLiteral("Vergadering van R-DOR op do 29-04-2027 toevoegen"));
  }
}

TEST_CASE("a command in words before it is executed")
{
  support::CaseUnderTest aCase;
  aCase.run(R"({"command": "AddMunicipality", "code": "GM0505", "name": "Dordrecht"})");
  const auto phrase = aCase.file().read([](const app::Facts& facts) {
    return commandPhrase(facts, app::ChangeMunicipality{domain::MunicipalityId{1}, "Drecht"});
  });
  CHECK(phrase.value() == QStringLiteral("gemeente Dordrecht wijzigen"));
}
