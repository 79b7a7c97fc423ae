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

TEST_CASE("any text is CSV or is refused, and reading it ends")
{
  for (const auto* text : {"\"a\"b,c", ",,,", "\r\r", "\n\n", "\"", "\"\"", "a\"b\"", "\"a\"\r", "\"\r\n\"\""}) {
    CAPTURE(text);
    CHECK_NOTHROW(parseCsv(text));
  }
}
