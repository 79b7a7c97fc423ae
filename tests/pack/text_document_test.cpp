// SPDX-License-Identifier: EUPL-1.2
#include "pack/text_document.h"

#include <catch2/catch.hpp>

namespace {

using pack::parseTextDocument;
using pack::TextBlockValue;
using pack::TextHeading;
using pack::TextList;
using pack::TextParagraph;
using pack::TextTable;

std::vector<TextBlockValue> blocksOf(std::string_view text) { return parseTextDocument(text).blocks; }

}

TEST_CASE("what a text document says about itself")
{
  SECTION("stands in front, between two lines of dashes")
  {
    const auto document =
        parseTextDocument("---\ntitel: Inkoopkader: 2028\nondertitel: versie 2.1\ndatum: 12 april 2027\nkenmerk: JZ-14\n"
                          "accent: #5B2A6E\nstijl: serif\ninhoud: ja\n---\nTekst\n");
    CHECK(document.title == "Inkoopkader: 2028");
    CHECK(document.subtitle == "versie 2.1");
    CHECK(document.date == "12 april 2027");
    CHECK(document.reference == "JZ-14");
    CHECK(document.accent == 0x5B2A6E);
    CHECK(document.style == pack::TextDocumentStyle::serif);
    CHECK(document.contents);
    CHECK(document.notUnderstood.empty());
    CHECK(document.blocks == std::vector<TextBlockValue>{TextParagraph{"Tekst"}});
  }
  SECTION("has its date in words, however it was written")
  {
    CHECK(parseTextDocument("---\ndatum: 2027-04-12\n---\n").date == "12 april 2027");
    CHECK(parseTextDocument("---\ndatum: 2027-02-30\n---\n").date == "2027-02-30");
  }
  SECTION("may be left out: then the first large heading is the title")
  {
    const auto document = parseTextDocument("# Een titel\nTekst\n# Nog een\n");
    CHECK(document.title == "Een titel");
    CHECK(document.blocks == std::vector<TextBlockValue>{TextParagraph{"Tekst"}, TextHeading{1, "Nog een"}});
  }
  SECTION("is reported by line where it is not understood")
  {
    const auto document =
        parseTextDocument("---\ntitel: x\ntietel: y\naccent: paars\n\nstijl: gotisch\ninhoud: misschien\nzomaar\n---\n");
    CHECK(document.notUnderstood == std::vector{3, 4, 6, 7, 8});
    CHECK(document.title == "x");
  }
}

TEST_CASE("the text of a text document")
{
  SECTION("has headings of three levels")
  {
    CHECK(blocksOf("## Kop\n### Kopje\n") == std::vector<TextBlockValue>{TextHeading{2, "Kop"}, TextHeading{3, "Kopje"}});
    CHECK(blocksOf("#geen kop\n") == std::vector<TextBlockValue>{TextParagraph{"#geen kop"}});
  }
  SECTION("joins lines to paragraphs, parted by an empty line")
  {
    CHECK(blocksOf("een\ntwee\r\n\n\ndrie") == std::vector<TextBlockValue>{TextParagraph{"een twee"}, TextParagraph{"drie"}});
  }
  SECTION("drops emphasis marks")
  {
    CHECK(blocksOf("een **sterk** woord") == std::vector<TextBlockValue>{TextParagraph{"een sterk woord"}});
  }
  SECTION("has lists with bullets and with numbers, also right after each other")
  {
    CHECK(blocksOf("- a\n- b\n  vervolg\n1. c\n2. d\n") ==
          std::vector<TextBlockValue>{TextList{false, {"a", "b vervolg"}}, TextList{true, {"c", "d"}}});
    CHECK(blocksOf("Zoals:\n- a\n") == std::vector<TextBlockValue>{TextParagraph{"Zoals:"}, TextList{false, {"a"}}});
    CHECK(blocksOf("2028. een jaar") == std::vector<TextBlockValue>{TextParagraph{"2028. een jaar"}});
  }
  SECTION("has tables with a header row")
  {
    CHECK(blocksOf("| Gemeente | Bedrag |\n|---|---:|\n| Dordrecht | 1.200 |\n| Zwijndrecht |\n") ==
          std::vector<TextBlockValue>{TextTable{{"Gemeente", "Bedrag"}, {{"Dordrecht", "1.200"}, {"Zwijndrecht"}}, {false, true}}});
  }
  SECTION("takes anything")
  {
    for (const auto* const odd :
         {"", "\n\n", "---", "---\n", "|", "||", "|---|", "- ", "1. ", "#", "# ", "**", "\xFF\xFE", "\t\t", "|\n|\n|"})
      CHECK_NOTHROW(parseTextDocument(odd));
  }
}
