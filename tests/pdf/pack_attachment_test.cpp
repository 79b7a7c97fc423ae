// SPDX-License-Identifier: EUPL-1.2
#include "pdf/document_writer.h"
#include "pdf/pack_writer.h"
#include "sample_pack.h"
#include "written_pdf.h"

#include <catch2/catch.hpp>

#include <algorithm>

namespace {

using Catch::Matchers::Contains;

/// The pack with this one attachment; its pages are 3 and further.
struct Packed {
  test::TemporaryFolder folder;
  std::unique_ptr<test::WrittenPdf> file;

  explicit Packed(const test::Bytes& attachment)
  {
    const auto outcome = pdf::writePack(test::packWith(attachment), folder.file("set.pdf"));
    INFO(outcome.detail);
    REQUIRE(outcome.report.has_value());
    for (const auto& problem : outcome.report->problems)
      UNSCOPED_INFO(problem.whatHappened);
    REQUIRE(outcome.report->problems.empty());
    file = std::make_unique<test::WrittenPdf>(folder.file("set.pdf"));
    CHECK(file->isSound());
  }
  Packed(const std::string& entries, const std::string& contents) : Packed{withPage(entries, contents)} {}

  static test::Bytes withPage(const std::string& entries, const std::string& contents)
  {
    auto raw = test::RawPdf{};
    raw.pages = {{entries, contents}};
    return raw.bytes();
  }
  /// What stands before and after the contents of the first page.
  [[nodiscard]] std::string before() const { return contents(0); }
  [[nodiscard]] std::string after() const { return contents(file->page(3).getKey("/Contents").getArrayNItems() - 1); }
  [[nodiscard]] bool isMoved() const { return before().find(" cm") != std::string::npos; }

private:
  [[nodiscard]] std::string contents(int index) const
  {
    const auto part = file->page(3).getKey("/Contents").getArrayItem(index).getStreamData();
    return {reinterpret_cast<const char*>(part->getBuffer()), part->getSize()};
  }
};

constexpr auto textInTheMiddle = "BT /F1 24 Tf 200 400 Td (midden) Tj ET";

std::size_t darkPixels(const std::pair<std::size_t, std::string>& picture, std::size_t fromRow)
{
  const auto& pixels = picture.second;
  return static_cast<std::size_t>(std::count_if(pixels.begin() + static_cast<std::ptrdiff_t>(fromRow * picture.first), pixels.end(),
                                                [](char pixel) { return static_cast<unsigned char>(pixel) < 128; }));
}

}

TEST_CASE("the footer stands upright along the lower edge of what is seen")
{
  const auto odd = GENERATE(table<std::string, int>({{"/MediaBox [0 0 842 595]", 595},
                                                     {"/MediaBox [0 0 595 842] /Rotate 90", 595},
                                                     {"/MediaBox [0 0 595 842] /Rotate 180", 842},
                                                     {"/MediaBox [0 0 595 842] /Rotate 270", 595},
                                                     {"/MediaBox [0 0 595 842] /Rotate -90", 595},
                                                     {"/MediaBox [595 842 0 0]", 842},
                                                     {"/MediaBox [-100 -200 495 642]", 842},
                                                     {"/MediaBox [0 0 1000 1000] /CropBox [100 200 700 900]", 700},
                                                     {"/MediaBox [0 0 1000 1000] /CropBox [100 200 700 900] /Rotate 90", 600},
                                                     {"/MediaBox [0 0 595 842] /CropBox [-50 -50 9000 9000]", 842},
                                                     {"/MediaBox [0 0 300 200]", 200},
                                                     {"/MediaBox [0 0 2384 3370]", 3370},
                                                     {"/MediaBox [0 0 120 90]", 90}}));
  const auto& [entries, height] = odd;
  INFO(entries);
  const auto packed = Packed{entries, textInTheMiddle};
  CHECK_THAT(packed.file->textIn(3, 0, height * 8 / 10, 4000, 4000), Contains("pagina 3 van 3"));
  CHECK_THAT(packed.file->textIn(3, 0, 0, 4000, height * 8 / 10), !Contains("pagina 3 van 3"));
}

TEST_CASE("pages without a usable box are taken for letter size")
{
  const auto entries =
      GENERATE("", "/MediaBox [0 0 0 0]", "/MediaBox [1 2]", "/MediaBox (x)", "/MediaBox [0 0 595 842] /Rotate /Left /UserUnit -3");
  const auto packed = Packed{entries, textInTheMiddle};
  CHECK_THAT(packed.file->text(3), Contains("pagina 3 van 3") && Contains("midden"));
}

TEST_CASE("a page in other units has a footer of normal size")
{
  const auto packed = Packed{"/MediaBox [0 0 297.5 421] /UserUnit 2", "BT /F1 12 Tf 100 200 Td (midden) Tj ET"};
  CHECK_THAT(packed.after(), Contains("q 0.5 0 0 0.5 0 0 cm"));
}

TEST_CASE("the contents of an attachment")
{
  SECTION("stay as they are when nothing stands where the footer comes")
  {
    CHECK_FALSE(Packed{"/MediaBox [0 0 595 842]", textInTheMiddle}.isMoved());
    CHECK_FALSE(Packed{"/MediaBox [0 0 595 842]", "BT /F1 9 Tf 280 40 Td (4) Tj ET"}.isMoved());
    CHECK_FALSE(Packed{"/MediaBox [0 0 595 842]", "q 0 0 595 842 re W n 1 0 0 1 50 300 cm 0 0 m 200 9 l S Q"}.isMoved());
  }
  SECTION("shrink a little when something does")
  {
    const auto contents =
        GENERATE("BT /F1 9 Tf 280 20 Td (4) Tj ET", "BT 1 0 0 1 280 100 Tm /F1 9 Tf 0 -40 Td 50 TL T* (4) ' ET", "0 0 595 842 re f",
                 "q 595 0 0 842 0 0 cm BI /W 1 /H 1 /BPC 8 /CS /G ID x EI Q", "100 10 m 500 10 l S", "20 w 100 36 m 500 36 l S",
                 "BT 0 -1 1 0 30 200 Tm /F1 9 Tf (een lange regel langs de kant van de bladzijde) Tj ET");
    INFO(contents);
    const auto packed = Packed{"/MediaBox [0 0 595 842]", contents};
    CHECK(packed.isMoved());
  }
  SECTION("never lie below the footer")
  {
    const auto rotate = GENERATE("0", "90", "180", "270");
    const auto packed = Packed{std::string{"/MediaBox [0 0 400 400] /Rotate "} + rotate, "0 0 400 400 re f"};
    const auto picture = packed.file->picture(3);
    CHECK(picture.first == 400);
    CHECK(darkPixels(picture, 373) < 27 * 400 / 4); // only the footer itself
    CHECK(darkPixels(picture, 0) > 370 * 370);
  }
  SECTION("show no more than they did: what the crop box hid stays hidden")
  {
    const auto packed = Packed{"/MediaBox [0 0 600 600] /CropBox [100 100 500 500]", "0 0 600 99 re f 100 100 400 10 re f"};
    CHECK(packed.isMoved());
    CHECK(darkPixels(packed.file->picture(3), 373) < 27 * 400 / 4);
  }
  SECTION("do not move the footer when they leave the drawing state unbalanced")
  {
    const auto contents = GENERATE("q q q 3 0 0 3 50 300 cm BT /F1 9 Tf (x) Tj ET", "Q Q Q Q BT /F1 9 Tf 60 600 Td (x) Tj ET",
                                   "BT /F1 9 Tf 60 600 Td (x) Tj", "0 0 1 1 re W n");
    INFO(contents);
    const auto packed = Packed{"/MediaBox [0 0 595 842]", contents};
    CHECK_THAT(packed.file->textIn(3, 0, 800, 595, 42), Contains("1a · pagina 3 van 3"));
  }
}

TEST_CASE("an attachment of several content streams is put in whole")
{
  auto raw = test::RawPdf{};
  raw.pages = {{"/MediaBox [0 0 595 842] /Parts [6 0 R 7 0 R]", ""}};
  raw.objects = {"<</Length 33>>\nstream\nBT /F1 24 Tf 200 400 Td (eerste) T\nendstream",
                 "<</Length 10>>\nstream\n ET BT ET q\nendstream"};
  raw.objects = {"<</Length 25>>\nstream\nBT /F1 24 Tf 200 400 Td  \nendstream",
                 "<</Length 15>>\nstream\n(samen) Tj ET q\nendstream"};
  auto text = std::string{};
  for (const auto byte : raw.bytes())
    text += static_cast<char>(byte);
  text.replace(text.find("/Contents 5 0 R"), 15, "/Ignored  5 0 R");
  text.replace(text.find("/Parts [6 0 R 7 0 R]"), 20, "/Contents[6 0 R 7 0 R]").erase(0, 0);
  const auto folder = test::TemporaryFolder{};
  const auto outcome = pdf::writePack(test::packWith(test::bytesOf(text)), folder.file("set.pdf"));
  REQUIRE(outcome.report.has_value());
  auto file = test::WrittenPdf{folder.file("set.pdf")};
  CHECK_THAT(file.text(3), Contains("samen") && Contains("pagina 3"));
}

TEST_CASE("links inside an attachment lead to the same places in the pack")
{
  auto raw = test::pagesSaying("tekst", 3);
  const auto link = [](const std::string& to) { return "<</Type /Annot /Subtype /Link /Rect [100 200 300 250] " + to + ">> "; };
  raw.catalogue = "/Dests <</oud [8 0 R /FitH 500]>> /Names <</Dests <</Names [(nieuw) <</D [8 0 R /XYZ 10 600 null]>>]>>>>";
  raw.pages[0].entries += " /Annots [" + link("/Dest [6 0 R /XYZ 0 700 null]") + link("/Dest /oud") +
                          link("/A <</S /GoTo /D (nieuw)>>") + link("/A <</S /URI /URI (https://example.org/)>>") +
                          link("/A <</S /URI /URI (javascript:alert)>>") + link("/A <</S /Launch /F (calc.exe)>>") +
                          link("/A <</S /JavaScript /JS (app.alert)>>") + link("/Dest (onbekend)") + "]";

  SECTION("where the contents kept their size")
  {
    const auto packed = Packed{raw.bytes()};
    const auto links = packed.file->links(3);
    REQUIRE(links.size() == 3);
    CHECK(links[0].page == 4);
    CHECK(links[0].top == Approx(700));
    CHECK(links[1].page == 5);
    CHECK(links[2].page == 5);
    CHECK(links[2].top == Approx(600));
  }
  SECTION("and moved along where the contents shrank")
  {
    raw.pages[0].contents += " 0 0 595 842 re S";
    const auto packed = Packed{raw.bytes()};
    const auto links = packed.file->links(3);
    REQUIRE(links.size() == 3);
    CHECK(links[0].top == Approx(28 + 700 * (842.0 - 28) / 842).margin(0.5));
    CHECK(links[0].box.lly == Approx(28 + 200 * (842.0 - 28) / 842).margin(0.5));
  }
  SECTION("web addresses stay, and nothing that starts a program")
  {
    auto packed = Packed{raw.bytes()};
    const auto all = test::outputOf("qpdf --qdf --object-streams=disable '" + packed.folder.file("set.pdf").string() + "' -");
    CHECK_THAT(all, Contains("https://example.org/"));
    CHECK_THAT(all, !Contains("/JavaScript") && !Contains("javascript:") && !Contains("/Launch") && !Contains("calc.exe"));
  }
}

TEST_CASE("an attachment's own bookmarks stand below its own in the pack")
{
  const auto document =
      pdf::typesetTextDocument(pack::parseTextDocument("# Stuk\n## Een\ntekst\n### Deel\ntekst\n## Twee\ntekst"), "voorbeeld");
  const auto packed = Packed{*document};
  const auto bookmarks = packed.file->bookmarks();
  REQUIRE(bookmarks.size() == 7);
  CHECK(bookmarks[3] == test::ReadBookmark{1, "1a Een bijlage", 3});
  CHECK(bookmarks[4] == test::ReadBookmark{2, "Een", 3});
  CHECK(bookmarks[5] == test::ReadBookmark{3, "Deel", 3});
  CHECK(bookmarks[6] == test::ReadBookmark{2, "Twee", 3});
}

TEST_CASE("layers hidden in an attachment stay hidden in the pack")
{
  auto raw = test::RawPdf{};
  raw.pages = {{"/MediaBox [0 0 595 842] /Resources <</Font <</F1 3 0 R>> /Properties <</Open 6 0 R /Closed 7 0 R>>>>",
                "/OC /Open BDC BT /F1 24 Tf 72 700 Td (openbaar) Tj ET EMC /OC /Closed BDC 0 0 595 400 re f EMC"}};
  raw.objects = {"<</Type /OCG /Name (Openbaar)>>", "<</Type /OCG /Name (Vertrouwelijk) /Usage <</View <</ViewState /OFF>>>>>>"};
  const auto settings = GENERATE("/D <</OFF [7 0 R] /Order [6 0 R 7 0 R]>>", "/D <</BaseState /OFF /ON [6 0 R]>>",
                                 "/D <</AS [<</Event /View /Category [/View] /OCGs [6 0 R 7 0 R]>>]>>");
  raw.catalogue = std::string{"/OCProperties <</OCGs [6 0 R 7 0 R] "} + settings + ">>";
  const auto packed = Packed{raw.bytes()};
  CHECK(darkPixels(packed.file->picture(3), 500) < 3000);
  auto off = packed.file->document().getRoot().getKey("/OCProperties").getKey("/D").getKey("/OFF");
  REQUIRE(off.getArrayNItems() == 1);
  CHECK(off.getArrayItem(0).getKey("/Name").getUTF8Value() == "Vertrouwelijk");
}

TEST_CASE("what acts by itself stays behind")
{
  auto raw = test::pagesSaying("tekst", 1);
  raw.catalogue =
      "/OpenAction <</S /JavaScript /JS (app.alert)>> /AA <</WC <</S /JavaScript /JS (x)>>>> /Names <</JavaScript <</Names [(a) "
      "<</S /JavaScript /JS (y)>>]>>>>";
  raw.pages[0].entries += " /AA <</O <</S /Launch /F (calc.exe)>>>> /Annots [<</Type /Annot /Subtype /Screen /Rect [1 1 9 9]>>]";
  const auto packed = Packed{raw.bytes()};
  const auto all = test::outputOf("qpdf --qdf --object-streams=disable '" + packed.folder.file("set.pdf").string() + "' -");
  CHECK_THAT(all, !Contains("/JavaScript") && !Contains("/OpenAction") && !Contains("/AA") && !Contains("/Launch") &&
                      !Contains("/Screen"));
}

TEST_CASE("what was filled in on a form can be read in the pack")
{
  auto raw = test::RawPdf{};
  raw.catalogue = "/AcroForm <</Fields [6 0 R] /NeedAppearances true /DA (/F1 12 Tf 0 g) /DR <</Font <</F1 3 0 R>>>>>>";
  raw.pages[0].entries += " /Annots [6 0 R]";
  raw.objects = {
      "<</Type /Annot /Subtype /Widget /FT /Tx /T (naam) /V (Ingevuld) /DA (/F1 12 Tf 0 g) /Rect [72 500 300 530] /F 4>>"};
  const auto packed = Packed{raw.bytes()};
  CHECK_THAT(packed.file->text(3), Contains("Ingevuld"));
  CHECK(packed.file->links(3).empty());
}

TEST_CASE("attachments look in the pack as they did by themselves")
{
  const auto document = pdf::typesetTextDocument(
      pack::parseTextDocument(
          "---\ntitel: Inkoopkader\nstijl: serif\n---\n## Kop\nTekst over jeugdhulp.\n| a | b |\n|---|---:|\n| 1 | 2 |\n"),
      "voorbeeld");
  const auto folder = test::TemporaryFolder{};
  REQUIRE(pdf::writeTextDocument(
      pack::parseTextDocument("---\ntitel: Inkoopkader\nstijl: serif\n---\n## Kop\nTekst over jeugdhulp.\n| a | b "
                              "|\n|---|---:|\n| 1 | 2 |\n"),
      "voorbeeld", folder.file("alone.pdf")));
  const auto packed = Packed{*document};
  const auto alone = test::WrittenPdf{folder.file("alone.pdf")}.picture(1);
  const auto inside = packed.file->picture(3);
  const auto aboveFooter = alone.first * (842 - 29);
  CHECK(alone.first == inside.first);
  CHECK(alone.second.substr(0, aboveFooter) == inside.second.substr(0, aboveFooter));
}
