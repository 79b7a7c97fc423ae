// SPDX-License-Identifier: EUPL-1.2
#include "exchange/csv.h"

#include <catch2/catch.hpp>

using namespace exchange;

TEST_CASE("a CSV line quotes what RFC 4180 says must be quoted")
{
  CHECK(csvLine({"a", "b c", ""}) == "a,b c,\r\n");
  CHECK(csvLine({"a,b", "zij zei \"ja\"", "twee\nregels"}) == "\"a,b\",\"zij zei \"\"ja\"\"\",\"twee\nregels\"\r\n");
  CHECK(csvLine({""}) == "\r\n");
}

TEST_CASE("CSV that was written is read back the same")
{
  const std::vector<CsvRow> rows{{"a", "b"}, {"\"", ",\r\n"}, {"é🌷", ""}, {"", ""}, {"\"\"", "'"}};
  std::string text;
  for (const auto& row : rows)
    text += csvLine(row);
  CHECK(parseCsv(text) == rows);
}

TEST_CASE("CSV of others is read")
{
  CHECK(parseCsv("").value().empty());
  CHECK(parseCsv("a,b\nc,d") == std::vector<CsvRow>{{"a", "b"}, {"c", "d"}});
  CHECK(parseCsv("a\r\n") == std::vector<CsvRow>{{"a"}});
  CHECK(parseCsv("\"a") == std::nullopt);
}

namespace {

std::vector<CsvRow> cellsOf(const ForeignTable& table)
{
  std::vector<CsvRow> rows;
  for (const auto& row : table.rows)
    rows.push_back(row.cells);
  return rows;
}

}

TEST_CASE("tables of spreadsheets are read with the separator they have")
{
  const std::vector<CsvRow> expected{{"Datum", "Gremium"}, {"30-06-2027", "Raad, Dordrecht"}};
  CHECK(cellsOf(readForeignTable("Datum;Gremium\r\n30-06-2027;Raad, Dordrecht\r\n")) == expected);
  CHECK(cellsOf(readForeignTable("Datum\tGremium\n30-06-2027\tRaad, Dordrecht\n")) == expected);
  CHECK(cellsOf(readForeignTable("Datum,Gremium\n30-06-2027,\"Raad, Dordrecht\"")) == expected);
  CHECK(cellsOf(readForeignTable("sep=|\nDatum|Gremium\n30-06-2027|Raad, Dordrecht")) == expected);
  CHECK(readForeignTable("sep=|\nDatum|Gremium\n30-06-2027|x").rows.back().line == 3);
  SECTION("a single column has none")
  {
    CHECK(cellsOf(readForeignTable("30-06-2027\n7 juli 2027\n")) == std::vector<CsvRow>{{"30-06-2027"}, {"7 juli 2027"}});
  }
  SECTION("empty rows are skipped and lines are counted through quoted line ends")
  {
    const auto table = readForeignTable("a;b\n;\n\"x\ny\";1\n\nz;2\n");
    REQUIRE(table.rows.size() == 3);
    CHECK(table.rows[1] == ForeignRow{3, {"x\ny", "1"}});
    CHECK(table.rows[2] == ForeignRow{6, {"z", "2"}});
  }
}

TEST_CASE("a table with a quote that is never closed keeps the rows before it")
{
  const auto table = readForeignTable("a;b\n1;2\n3;\"4\n5;6\n");
  CHECK(cellsOf(table) == std::vector<CsvRow>{{"a", "b"}, {"1", "2"}});
  CHECK(table.openQuote == 3);
}

TEST_CASE("a table of 100 MB is read up to a limit, and that is known")
{
  std::string huge = "datum;gremium\r\n";
  const std::string row = "30-06-2027;" + std::string(500, 'x') + "\r\n";
  while (huge.size() < 100'000'000)
    huge += row;
  const auto table = readForeignTable(huge);
  CHECK(table.rows.size() == mostRows);
  CHECK(table.cutOff);
}

TEST_CASE("what goes to a spreadsheet is never a formula, and comes back the same")
{
  const std::vector<CsvRow> rows{{"=1+1", "+HYPERLINK", "-x", "@a", "'=1", "''=1"}, {"+31 6 12345678", "-5", "'s-Gravenhage", "a;b", "\"", "x\ny"}};
  const auto text = spreadsheetText(rows);
  CHECK(text.find(";=") == std::string::npos);
  CHECK(text.starts_with("\xEF\xBB\xBF'=1+1;"));
  CHECK(text.find("+31 6 12345678;-5;'s-Gravenhage") != std::string::npos);
  CHECK(cellsOf(readForeignTable(text.substr(3))) == rows);
}

TEST_CASE("any text is CSV or is refused, and reading it ends")
{
  for (const auto* text : {"\"a\"b,c", ",,,", "\r\r", "\n\n", "\"", "\"\"", "a\"b\"", "\"a\"\r", "\"\r\n\"\""}) {
    CAPTURE(text);
    CHECK_NOTHROW(parseCsv(text));
  }
}
