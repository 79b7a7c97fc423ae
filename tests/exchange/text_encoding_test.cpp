// SPDX-License-Identifier: EUPL-1.2
#include "exchange/text_encoding.h"

#include <catch2/catch.hpp>

using namespace exchange;
using std::string_literals::operator""s;

TEST_CASE("text of others becomes UTF-8")
{
  SECTION("UTF-8 with and without byte order mark")
  {
    CHECK(decodeText("café 🌷").text == "café 🌷");
    CHECK(decodeText("\xEF\xBB\xBF" "café").text == "café");
    CHECK(decodeText("café").encoding == TextEncoding::utf8);
  }
  SECTION("Windows-1252, with the signs that Latin-1 does not have")
  {
    const auto decoded = decodeText("Co\xF6rdinatie \x80 5 \x93ja\x94 \x96 \x81");
    CHECK(decoded.text == "Coördinatie € 5 “ja” – \xEF\xBF\xBD");
    CHECK(decoded.encoding == TextEncoding::windows1252);
  }
  SECTION("UTF-16 in both orders, with a letter that takes two units")
  {
    CHECK(decodeText("\xFF\xFE\xE9\x00\x3C\xD8\x37\xDF"s).text == "é🌷");
    CHECK(decodeText("\xFE\xFF\x00\xE9\xD8\x3C\xDF\x37"s).text == "é🌷");
    CHECK(decodeText("\xFF\xFE\x3C\xD8"s).text == "\xEF\xBF\xBD");
  }
  SECTION("UTF-16 without a mark")
  {
    CHECK(decodeText("D\0a\0t\0u\0m\0"s).text == "Datum");
    CHECK(decodeText("\0D\0a\0t\0u\0m"s).text == "Datum");
  }
  SECTION("nothing")
  {
    CHECK(decodeText("").text.empty());
  }
}

TEST_CASE("the beginning of a text ends with a whole letter")
{
  CHECK(firstBytes("été", 10) == "été");
  CHECK(firstBytes("été", 3) == "ét");
  CHECK(firstBytes("été", 4) == "ét");
  CHECK(firstBytes("🌷", 3).empty());
  CHECK(firstLetters("ééé🌷", 2) == "éé");
  CHECK(firstLetters("ééé🌷", 4) == "ééé🌷");
  CHECK(firstLetters("ééé🌷", 0).empty());
}

TEST_CASE("what is not UTF-8 is not taken for it")
{
  for (const auto* wrong : {"\xC0\x80", "\xE0\x80\x80", "\xED\xA0\x80", "\xF4\x90\x80\x80", "\xC3", "a\x80", "\xF8\x88\x80\x80\x80"}) {
    CAPTURE(wrong);
    CHECK_FALSE(isUtf8(wrong));
  }
  CHECK(isUtf8("\xF4\x8F\xBF\xBF"));
}

TEST_CASE("files that are no text are recognised")
{
  CHECK(foreignFile("PK\x03\x04\x14") == ForeignFile::spreadsheet);
  CHECK(foreignFile("\xD0\xCF\x11\xE0\xA1") == ForeignFile::spreadsheet);
  CHECK(foreignFile("%PDF-1.4") == ForeignFile::pdf);
  CHECK(foreignFile("\x7F" "ELF\x02\x01\0\0\0abc"s) == ForeignFile::other);
  CHECK(foreignFile("D\0a\0t\0u\0m\0"s) == std::nullopt);
  CHECK(foreignFile("Datum;Gremium") == std::nullopt);
}
