// SPDX-License-Identifier: EUPL-1.2
#include "pack/register_overview.h"
#include "pack/route_sheet.h"

#include "app/case_file.h"
#include "support/example_case.h"
#include "support/printing.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace domain;
using namespace support;

namespace {

app::TurnRow turn(std::int64_t body, const std::string& municipality, Date day)
{
  app::TurnRow row{.proposal = ProposalId{1}};
  row.trackName = "Inkoop";
  row.proposalNumber = "V-2027-01";
  row.proposalTitle = "Inkoopkader";
  row.stage = StageId{4};
  row.stageName = "Gemeenteraden";
  row.body = BodyId{body};
  row.who = "Raad " + municipality;
  row.municipalityName = municipality;
  row.day = day;
  row.basis = app::DayBasis::planned;
  return row;
}

const pack::RegisterAbout decisions{pack::RegisterKind::decisions, 2027y / 4 / 22, {}, false, "voorbeeld"};

}

TEST_CASE("on a page, who decides the same on the same day shares a row, while in a spreadsheet each has its own")
{
  const std::vector turns{turn(1, "Dordrecht", 2027y / 6 / 22), turn(2, "Gorinchem", 2027y / 6 / 22), turn(3, "Sliedrecht", 2027y / 7 / 6)};
  const auto page = pack::registerPage(turns, decisions);
  REQUIRE(page.rows.size() == 2);
  CHECK(page.rows[0][0].text == "22-06-2027");
  CHECK(page.rows[0][0].day == turns[0].day);
  CHECK(page.rows[0][4].text == "Raad Dordrecht en Gorinchem");
  CHECK(page.rows[1][4].text == "Raad Sliedrecht");
  CHECK(page.mark == "voorbeeld");
  const auto table = pack::registerTable(turns, decisions);
  CHECK(table.rows.size() == 3);
  CHECK(table.rows[0].size() == table.columns.size());
}

TEST_CASE("a register says what it rests on, and that it is the public version")
{
  auto expected = turn(1, "Dordrecht", 2027y / 6 / 22);
  expected.basis = app::DayBasis::expected;
  auto unknown = turn(2, "Gorinchem", 2027y / 6 / 22);
  unknown.basis = app::DayBasis::unknown;
  unknown.day.reset();
  auto about = decisions;
  about.publicOnly = true;
  const auto page = pack::registerPage({expected, unknown}, about);
  CHECK(page.subtitle.find("openbare versie") != std::string::npos);
  CHECK(page.notes.size() == 2);
  CHECK(page.rows[1][0].text == "geen dag");
}

namespace {

const pack::RegisterAbout agenda{pack::RegisterKind::agenda, 2027y / 4 / 22, {}, false, {}};

/// Dordrecht: two proposals in June, one of them a second time, and one in September of which the day is an assumption.
std::vector<app::AgendaMonthRow> monthsOfDordrecht()
{
  app::AgendaMonthRow june{BodyId{1}, "R-DOR", "Raad Dordrecht", "Dordrecht", 2027y / std::chrono::June, {turn(1, "Dordrecht", 2027y / 6 / 8), turn(1, "Dordrecht", 2027y / 6 / 22), turn(1, "Dordrecht", 2027y / 6 / 29)}, 2, true};
  june.items[1].proposal = ProposalId{2};
  june.items[1].proposalTitle = "Regiovisie";
  june.items[1].basis = app::DayBasis::onAgenda;
  app::AgendaMonthRow september{BodyId{1}, "R-DOR", "Raad Dordrecht", "Dordrecht", 2027y / std::chrono::September, {turn(1, "Dordrecht", 2027y / 9 / 14)}, 1, false};
  september.items[0].basis = app::DayBasis::projected;
  return {june, september};
}

bool says(const std::vector<std::string>& notes, const std::string& beginning)
{
  return std::any_of(notes.begin(), notes.end(), [&](const std::string& note) { return note.starts_with(beginning); });
}

}

TEST_CASE("the long-term agenda sets bodies against months and marks crowded ones with a word")
{
  const auto page = pack::agendaPage(monthsOfDordrecht(), agenda);
  REQUIRE(page.columns.size() == 3);
  CHECK(page.columns[1].heading == "juni 2027");
  REQUIRE(page.rows.size() == 1);
  CHECK(page.rows[0][1].text == "08-06 Inkoopkader\n22-06 Regiovisie\n29-06 Inkoopkader");
  CHECK(page.rows[0][1].below == "druk: 2 voorstellen");
  CHECK(page.rows[0][1].tinted);
  CHECK(page.rows[0][2].text == "14-09 Inkoopkader (aanname)");
  CHECK(page.rows[0][2].below.empty());
}

TEST_CASE("in a spreadsheet the long-term agenda has a row for each time a proposal comes by")
{
  const auto table = pack::agendaTable(monthsOfDordrecht(), agenda);
  REQUIRE(table.rows.size() == 4);
  for (const auto& row : table.rows)
    CHECK(row.size() == table.columns.size());
  const auto texts = [&](std::size_t row) {
    std::vector<std::string> all;
    for (const auto& cell : table.rows[row])
      all.push_back(cell.text);
    return all;
  };
  CHECK(texts(1) == std::vector<std::string>{"Raad Dordrecht", "Dordrecht", "juni 2027", "22-06-2027", "V-2027-01", "Regiovisie", "Gemeenteraden", "besluit", "geagendeerd", "druk: 2 voorstellen"});
  CHECK(texts(3) == std::vector<std::string>{"Raad Dordrecht", "Dordrecht", "september 2027", "14-09-2027", "V-2027-01", "Inkoopkader", "Gemeenteraden", "besluit", "aanname", ""});
  CHECK(table.rows[1][3].day == Date{2027y / 6 / 22});
}

TEST_CASE("the long-term agenda explains the words that it uses, and no others")
{
  const auto months = monthsOfDordrecht();
  for (const auto& whole : {pack::agendaPage(months, agenda), pack::agendaTable(months, agenda)}) {
    CHECK(says(whole.notes, "aanname: "));
    CHECK_FALSE(says(whole.notes, "verwacht: "));
  }
  CHECK(says(pack::agendaPage(months, agenda).notes, "druk: "));
  CHECK_FALSE(says(pack::agendaPage({months[1]}, agenda).notes, "druk: "));
}

TEST_CASE("an empty register says what there is none of")
{
  CHECK(pack::registerPage({}, decisions).empty == "Er zijn nu geen besluiten te verwachten.");
  CHECK(pack::registerPage({}, {pack::RegisterKind::turns, 2027y / 4 / 22, {}, false, {}}).empty == "Er is nu niemand aan zet.");
  CHECK(pack::agendaPage({}, agenda).empty == "Er worden de komende maanden geen voorstellen verwacht.");
  CHECK(pack::agendaPage({}, agenda).notes.empty());
}

TEST_CASE("parties that must be heard before different stages keep rows of their own")
{
  auto first = turn(1, "Dordrecht", 2027y / 6 / 22);
  first.body.reset();
  first.stage.reset();
  first.who = "Onderwijs";
  auto second = first;
  second.stageName = "Algemeen bestuur";
  second.who = "Cliëntenraad";
  const auto page = pack::registerPage({first, second}, {pack::RegisterKind::consultations, 2027y / 4 / 22, {}, false, {}});
  REQUIRE(page.rows.size() == 2);
  CHECK(page.rows[0][3].text == "Gemeenteraden");
  CHECK(page.rows[1][3].text == "Algemeen bestuur");
}

TEST_CASE("the route sheet holds every stage and body, what happened and what is to come")
{
  ExampleCase example;
  const auto sheet = [&](bool publicOnly) {
    return example.file().read([&](const app::Facts& facts) { return pack::routeSheet(facts, example.file().today(), {.proposal = ProposalId{1}, .publicOnly = publicOnly}).value(); }).value();
  };
  const auto whole = sheet(false);
  CHECK(whole.title.starts_with("V-2027-01 "));
  CHECK(whole.rows.size() >= 5);
  CHECK(whole.rows[0][0].text.starts_with("1. "));
  for (const auto& row : whole.rows)
    CHECK(row.size() == whole.columns.size());
  const auto hasDecided = std::any_of(whole.rows.begin(), whole.rows.end(), [](const pack::OverviewRow& row) { return row[5].tone == pack::CellTone::good && row[4].day; });
  CHECK(hasDecided);
  example.run(R"({"command": "AddAgendaItem", "meeting": "AB-2027-02", "title": "Kader", "stage": "V-2027-01/1/3", "confidentiality": "closed"})");
  CHECK(sheet(true).rows.size() == whole.rows.size() - 1);
}

TEST_CASE("the route sheet says of which body nobody recorded what came out")
{
  ExampleCase example;
  const auto standing = [&] {
    const auto sheet = example.file().read([&](const app::Facts& facts) { return pack::routeSheet(facts, example.file().today(), {.proposal = ProposalId{1}}).value(); }).value();
    std::vector<std::string> words;
    for (const auto& row : sheet.rows)
      words.push_back(row[5].text);
    return words;
  };
  example.run(R"({"command": "PlanBranch", "stage": "V-2027-01/1/3", "body": "AB", "meeting": "AB-2027-02"})");
  CHECK(std::ranges::count(standing(), "uitslag ontbreekt") == 0);
  example.setToday(2027y / 6 / 14); // its meeting was on the tenth
  CHECK(std::ranges::count(standing(), "uitslag ontbreekt") == 1);
  const auto notes = [&] { return example.file().read([&](const app::Facts& facts) { return pack::routeSheet(facts, example.file().today(), {.proposal = ProposalId{1}}).value().notes; }).value(); };
  CHECK(std::ranges::count(notes(), "De planning gaat ervan uit dat is afgehandeld waarvan de uitslag nu ontbreekt.") == 1);
  const auto isMissed = [&] { return std::ranges::any_of(notes(), [](const std::string& note) { return note.starts_with("Het doel is volgens de planning niet haalbaar"); }); };
  CHECK_FALSE(isMissed());
  example.run(R"({"command": "SetTargetDate", "round": "V-2027-01/1", "targetDate": "2027-06-01", "reason": "Eerder."})");
  CHECK(isMissed());
}

TEST_CASE("a proposal without a round has no route sheet")
{
  ExampleCase example;
  example.run(R"({"command": "AddProposal", "as": "los", "track": "INKOOP", "title": "Los voorstel"})");
  const auto refused = example.file().read([&](const app::Facts& facts) {
    const auto proposals = facts.all<Proposal>();
    return pack::routeSheet(facts, example.file().today(), {.proposal = proposals.back().id});
  });
  REQUIRE(refused);
  REQUIRE_FALSE(*refused);
  CHECK(refused->error().code == ErrorCode::noRoundToPlan);
}
