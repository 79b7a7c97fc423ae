// SPDX-License-Identifier: EUPL-1.2
#include "exchange/workbook.h"

#include "exchange/csv.h"
#include "support/case_under_test.h"

#include <catch2/catch.hpp>

#include <array>
#include <cstdio>

using namespace std::chrono_literals; // NOLINT(google-build-using-namespace): dates

namespace {

using Catch::Matchers::Contains;

pack::Overview someOverview()
{
  pack::Overview overview{.name = "Wie/besluit: wanneer", .title = "Wie besluit wanneer", .subtitle = "stand op 22 april 2027"};
  overview.columns = {{"Wanneer"}, {"Wie"}};
  overview.rows = {{{.text = "22-06-2027", .day = 2027y / 6 / 22}, {.text = "=Raad & \"griffie\""}}, {{.text = "geen dag"}, {.text = "\xFF", .below = "onbekend"}}};
  overview.notes = {"verwacht: nog niet gepland."};
  return overview;
}

std::string partOf(const std::filesystem::path& workbook, const std::string& part)
{
  auto* pipe = popen(("unzip -p '" + workbook.string() + "' " + part).c_str(), "r");
  REQUIRE(pipe != nullptr);
  std::string text;
  std::array<char, 4096> buffer{};
  while (const auto count = fread(buffer.data(), 1, buffer.size(), pipe))
    text.append(buffer.data(), count);
  pclose(pipe);
  return text;
}

}

TEST_CASE("a workbook holds days as days, keeps its head in view and says nothing as a formula")
{
  const support::CaseUnderTest desk; // for its folder
  const auto file = desk.folder() / "besluiten.xlsx";
  REQUIRE(exchange::writeWorkbook({someOverview(), someOverview()}, file));
  const auto sheet = partOf(file, "xl/worksheets/sheet1.xml");
  CHECK_THAT(sheet, Contains("<v>46560</v>")); // 22 June 2027, counted as spreadsheets count
  CHECK_THAT(sheet, Contains("state=\"frozen\"") && Contains("<autoFilter") && !Contains("<f>"));
  CHECK_THAT(partOf(file, "xl/sharedStrings.xml"), Contains("=Raad &amp; \"griffie\"") && Contains("ÿ"));
  const auto book = partOf(file, "xl/workbook.xml");
  CHECK_THAT(book, Contains("name=\"Wiebesluit wanneer\"") && Contains("name=\"Wiebesluit wanneer 2\""));
}

TEST_CASE("the name of a sheet is cut at a whole letter")
{
  const support::CaseUnderTest desk;
  const auto file = desk.folder() / "lang.xlsx";
  auto overview = someOverview();
  const std::string e = "é";
  std::string name;
  for (auto letter = 0; letter < 40; ++letter)
    name += e;
  overview.name = name;
  REQUIRE(exchange::writeWorkbook({overview, overview}, file));
  const auto whole = name.substr(0, 28 * e.size());
  CHECK_THAT(partOf(file, "xl/workbook.xml"), Contains("name=\"" + whole + "\"") && Contains("name=\"" + whole + " 2\""));
}

TEST_CASE("a workbook that cannot be written leaves nothing")
{
  const support::CaseUnderTest desk;
  const auto refused = exchange::writeWorkbook({someOverview()}, desk.folder() / "geen" / "map.xlsx");
  REQUIRE_FALSE(refused);
  CHECK(refused.error().code == domain::ErrorCode::fileNotWritable);
  CHECK_FALSE(std::filesystem::exists(desk.folder() / "geen"));
}

TEST_CASE("the table alone is a CSV with days in ISO, guarded against formulas")
{
  const auto csv = exchange::csvText(someOverview());
  REQUIRE(csv.starts_with("\xEF\xBB\xBF"));
  const auto rows = exchange::parseSpreadsheet(csv.substr(3));
  REQUIRE(rows);
  CHECK(rows->front() == exchange::CsvRow{"Wanneer", "Wie"});
  CHECK((*rows)[1][0] == "2027-06-22");
}
