// SPDX-License-Identifier: EUPL-1.2
#include "pdf/overview_writer.h"
#include "conformance.h"
#include "written_pdf.h"

#include <catch2/catch.hpp>

#include <cmath>

namespace {

using Catch::Matchers::Contains;

pack::Overview overviewOf(int rows, int columns = 5)
{
  pack::Overview overview{.name = "Proef", .title = "Wie besluit wanneer", .subtitle = "alle lopende voorstellen", .mark = "voorbeeld"};
  for (auto column = 0; column < columns; ++column)
    overview.columns.push_back({.heading = "Kolom " + std::to_string(column), .above = "V-2027-0" + std::to_string(column)});
  for (auto row = 0; row < rows; ++row) {
    pack::OverviewRow cells;
    for (auto column = 0; column < columns; ++column)
      cells.push_back({.text = "rij" + std::to_string(row) + "-" + std::to_string(column), .below = "gepland", .tone = pack::CellTone::attention, .tinted = column == 2});
    overview.rows.push_back(cells);
  }
  overview.notes = {"verwacht: nog niet gepland."};
  return overview;
}

test::WrittenPdf writtenOverview(const test::TemporaryFolder& folder, const pack::Overview& overview)
{
  REQUIRE(pdf::writeOverview(overview, folder.file("overzicht.pdf")));
  return test::WrittenPdf{folder.file("overzicht.pdf")};
}

}

TEST_CASE("an overview stands on one page: A4 when it fits, A3 when it does not")
{
  const auto folder = test::TemporaryFolder{};
  const auto [rows, width, height] = GENERATE(table<int, int, int>({{3, 842, 595}, {12, 842, 595}, {26, 1191, 842}, {33, 1191, 842}}));
  auto file = writtenOverview(folder, overviewOf(rows));
  const auto box = file.page(1).getKey("/MediaBox").getArrayAsRectangle();
  CHECK(std::lround(box.urx - box.llx) == width);
  CHECK(std::lround(box.ury - box.lly) == height);
  CHECK(file.isSound());
  CHECK(file.pages() == 1);
  CHECK_THAT(file.text(1), Contains("Wie besluit wanneer") && Contains("voorbeeld") && Contains("rij" + std::to_string(rows - 1) + "-4") && Contains("nog niet gepland"));
}

TEST_CASE("an overview that may stand, stands")
{
  const auto folder = test::TemporaryFolder{};
  auto overview = overviewOf(12);
  overview.upright = true;
  const auto box = writtenOverview(folder, overview).page(1).getKey("/MediaBox").getArrayAsRectangle();
  CHECK(std::lround(box.urx - box.llx) == 595);
  CHECK(std::lround(box.ury - box.lly) == 842);
}

TEST_CASE("an overview can be read aloud and kept")
{
  const auto folder = test::TemporaryFolder{};
  REQUIRE(pdf::writeOverview(overviewOf(6), folder.file("overzicht.pdf")));
  for (const auto& finding : test::findingsIn(folder.file("overzicht.pdf"), test::accessibleConditions()))
    FAIL_CHECK(finding.clause << ": " << finding.what);
  for (const auto& finding : test::findingsIn(folder.file("overzicht.pdf"), test::archivalConditions()))
    FAIL_CHECK(finding.clause << ": " << finding.what);
}

TEST_CASE("what is too much for one page goes on, with the heads on every page")
{
  const auto folder = test::TemporaryFolder{};
  auto file = writtenOverview(folder, overviewOf(300));
  REQUIRE(file.pages() > 1);
  for (auto page = 1; page <= file.pages(); ++page)
    CHECK_THAT(file.text(page), Contains("Kolom 3") && Contains("pagina " + std::to_string(page)));
  CHECK_THAT(file.text(file.pages()), Contains("rij299-0"));
}

TEST_CASE("an overview without rows says so, and one that cannot be written leaves nothing")
{
  const auto folder = test::TemporaryFolder{};
  auto empty = overviewOf(0);
  empty.empty = "Er is nu niemand aan zet.";
  CHECK_THAT(writtenOverview(folder, empty).text(1), Contains("niemand aan zet"));
  CHECK_FALSE(pdf::writeOverview(empty, folder.file("geen/map.pdf")));
  CHECK(pdf::writeOverview({.name = "X", .title = std::string(400, 'x'), .columns = {{""}}, .rows = {{{.text = "\xFF"}}}}, folder.file("raar.pdf")));
}

TEST_CASE("the same overview always gives the same bytes")
{
  const auto folder = test::TemporaryFolder{};
  REQUIRE(pdf::writeOverview(overviewOf(4), folder.file("een.pdf")));
  REQUIRE(pdf::writeOverview(overviewOf(4), folder.file("twee.pdf")));
  CHECK(test::contentsOf(folder.file("een.pdf")) == test::contentsOf(folder.file("twee.pdf")));
}
