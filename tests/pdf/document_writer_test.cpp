// SPDX-License-Identifier: EUPL-1.2
#include "pdf/document_writer.h"
#include "written_pdf.h"

#include <catch2/catch.hpp>

namespace {

using Catch::Matchers::Contains;

std::string chapter(const std::string& name)
{
  auto text = "## " + name + "\n";
  for (auto paragraph = 0; paragraph < 12; ++paragraph)
    text += "Dit kader bevat alleen de bestuurlijke uitgangspunten. De uitwerking volgt in de inkoopstrategie, die het dagelijks "
            "bestuur "
            "in het najaar vaststelt na overleg met de gemeenten en de aanbieders in de regio.\n\n";
  return text;
}

std::string front(const std::string& style)
{
  return "---\ntitel: Inkoopkader jeugdhulp\nondertitel: Uitgangspunten\ndatum: 12 april 2027\nkenmerk: JZ-14\nstijl: " + style +
         "\ninhoud: ja\n---\n";
}

test::WrittenPdf written(const test::TemporaryFolder& folder, const std::string& text)
{
  REQUIRE(pdf::writeTextDocument(pack::parseTextDocument(text), "voorbeeld", folder.file("stuk.pdf")));
  return test::WrittenPdf{folder.file("stuk.pdf")};
}

}

TEST_CASE("a text document in every style")
{
  const auto folder = test::TemporaryFolder{};
  const auto style = GENERATE("inter", "noto", "serif");
  auto file =
      written(folder, front(style) + chapter("Opgave") + chapter("Kosten") + "### Verdeling\nTekst\n" + chapter("Planning"));

  SECTION("is sound, with a title block")
  {
    CHECK(file.isSound());
    CHECK_THAT(file.text(1),
               Contains("Inkoopkader jeugdhulp") && Contains("Uitgangspunten") && Contains("12 april 2027 · kenmerk JZ-14"));
    CHECK(file.document().getTrailer().getKey("/Info").getKey("/Title").getUTF8Value() == "Inkoopkader jeugdhulp");
  }
  SECTION("has the mark and a number on every page")
  {
    REQUIRE(file.pages() >= 3);
    for (auto page = 1; page <= file.pages(); ++page) {
      CHECK_THAT(file.textIn(page, 0, 0, 595, 70), Contains("voorbeeld"));
      CHECK_THAT(file.textIn(page, 200, 770, 200, 40), Contains(std::to_string(page)));
    }
  }
  SECTION("leads from contents and bookmarks to the chapters")
  {
    const auto bookmarks = file.bookmarks();
    REQUIRE(bookmarks.size() == 4);
    CHECK(bookmarks[2].depth == 1);
    const auto links = file.links(1);
    REQUIRE(links.size() == 3);
    CHECK(links[0].page == bookmarks[0].page);
    CHECK(links[1].page == bookmarks[1].page);
    CHECK(links[2].page == bookmarks[3].page);
    for (const auto& bookmark : bookmarks)
      CHECK_THAT(file.text(bookmark.page), Contains(bookmark.title));
    CHECK_THAT(file.text(1), Contains("Planning") && Contains(std::to_string(bookmarks[3].page)));
  }
}

TEST_CASE("the tables and lists of a text document")
{
  const auto folder = test::TemporaryFolder{};
  SECTION("keep their words, in order")
  {
    auto file = written(
        folder,
        "# Stuk\n1. eerste\n2. tweede\n- punt\n\n| Gemeente | Bedrag | Toelichting |\n|---|---:|---|\n| Dordrecht | 1.200 | lang "
        "verhaal |\n| Zwijndrecht |\n");
    CHECK_THAT(file.text(1), Contains("1. eerste") && Contains("2. tweede") && Contains("• punt"));
    CHECK_THAT(file.text(1), Contains("Dordrecht") && Contains("1.200") && Contains("Zwijndrecht"));
    const auto structure = test::outputOf("pdfinfo -struct-text '" + folder.file("stuk.pdf").string() + "'");
    CHECK_THAT(structure, Contains("TH") && Contains("LBody") && Contains("H1"));
  }
  SECTION("do not cut words in narrow columns")
  {
    auto file = written(
        folder,
        "# Stuk\n| Nummer | Datum | Actie | Afgedaan |\n|---|---|---|---|\n| 27-11 | 1 april | De financiële paragraaf van het "
        "inkoopkader uitwerken en met de negen gemeenten bespreken voordat het kader naar de raden gaat, en daarna nog "
        "eens | ja |\n");
    for (const auto* const word : {"Nummer", "Datum", "27-11", "Afgedaan"})
      CHECK_THAT(file.text(1), Contains(word));
  }
  SECTION("repeat the header on every page")
  {
    auto text = std::string{"# Stuk\n| Kolomkop | Bedrag |\n|---|---:|\n"};
    for (auto row = 1; row <= 120; ++row)
      text += "| rij " + std::to_string(row) + " | 1 |\n";
    auto file = written(folder, text);
    REQUIRE(file.pages() >= 4);
    for (auto page = 1; page <= file.pages(); ++page)
      CHECK_THAT(file.text(page), Contains("Kolomkop"));
    CHECK_THAT(file.text(file.pages()), Contains("rij 120"));
  }
  SECTION("end, also with a header as high as a page")
  {
    auto text = std::string{"# Stuk\n| "};
    for (auto word = 0; word < 900; ++word)
      text += "kolomkop ";
    auto file = written(folder, text + "| b | c | d | e | f |\n|---|\n| rij | 1 |\n");
    CHECK_THAT(file.text(file.pages()), Contains("rij"));
  }
}

TEST_CASE("any text document becomes a PDF")
{
  for (const auto* const odd :
       {"", "|", "|||||||||||||||||||||||||||||||||||||||||||\n|1", "\xFF\xFE\x01", "# ", "- ", "## \n## \n",
        "een_woord_dat_veel_te_lang_is_om_op_een_regel_te_passen_maar_dat_toch_moet_worden_gezet_omdat_het_er_staat_en_nog_wat"})
    CHECK(pdf::typesetTextDocument(pack::parseTextDocument(odd), "").has_value());
}

TEST_CASE("a text document that cannot be written says so")
{
  const auto folder = test::TemporaryFolder{};
  CHECK_FALSE(pdf::writeTextDocument({}, "", folder.file("no/such.pdf")));
  CHECK(folder.names().empty());
}

TEST_CASE("text that ends just at the foot of a page makes no page with nothing on it")
{
  for (auto paragraphs = 1; paragraphs <= 6; ++paragraphs)
    for (auto lines = 24; lines <= 44; ++lines) {
      auto text = std::string{"---\ntitel: Tot de rand\nstijl: inter\n---\n"};
      for (auto paragraph = 0; paragraph < paragraphs; ++paragraph)
        text += "\nalinea\n";
      for (auto entry = 0; entry < lines; ++entry)
        text += "\n- punt " + std::to_string(entry);
      const auto bytes = pdf::typesetTextDocument(pack::parseTextDocument(text), "");
      CAPTURE(paragraphs, lines);
      REQUIRE(bytes.has_value());
      auto document = QPDF{};
      document.processMemoryFile("written", reinterpret_cast<const char*>(bytes->data()), bytes->size());
      auto page = document.getAllPages().back();
      const auto last = page.getKey("/Contents").getStreamData(qpdf_dl_generalized);
      const auto contents = std::string{reinterpret_cast<const char*>(last->getBuffer()), last->getSize()};
      CHECK_THAT(contents, Catch::Matchers::Contains("/MCID"));
    }
}
