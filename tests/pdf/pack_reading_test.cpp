// SPDX-License-Identifier: EUPL-1.2
#include "pdf/canvas.h"
#include "pdf/pack_writer.h"
#include "sample_pack.h"
#include "written_pdf.h"

#include <catch2/catch.hpp>

namespace {

using Catch::Matchers::Contains;

struct Written {
  test::TemporaryFolder folder;
  pdf::PackReport report;
  std::unique_ptr<test::WrittenPdf> file;

  explicit Written(const pack::MeetingPack& pack)
  {
    const auto outcome = pdf::writePack(pack, folder.file("set.pdf"));
    INFO(outcome.detail);
    REQUIRE(outcome.report.has_value());
    report = *outcome.report;
    file = std::make_unique<test::WrittenPdf>(folder.file("set.pdf"));
  }
};

int firstPageOf(const pdf::PackReport& report, const std::string& label, const std::string& title)
{
  for (const auto& entry : report.entries)
    if (entry.label == label && entry.title == title)
      return entry.firstPage;
  return 0;
}

}

TEST_CASE("what a supplement replaces leads to where it stands now")
{
  auto pack = test::smallPack();
  auto table = pack::TextTable{{"Nr.", "Stuk", "Wat u ermee doet"}, {}, {}};
  table.rows = {{"3", "Inkoopkader", "Vervangt wat u hebt."}, {"3b", "Financiën", "Nieuw: voeg toe."}, {"8", "Rondvraag", "Vervalt; het nummer blijft."}};
  table.leadsTo = {"3", "3b", ""};
  pack.openingPages = {{"aanvulling", "Vergadering SG-2027-04", "Wat deze aanvulling vervangt", {table}}};
  auto written = Written{pack};
  auto& file = *written.file;
  const auto item = firstPageOf(written.report, "3", pack.items[2].title);
  const auto attachment = firstPageOf(written.report, "3b", pack.items[2].attachments[1].title);
  REQUIRE(item > 0);
  REQUIRE(attachment > item);
  auto to = std::vector<int>{};
  for (const auto& link : file.links(2))
    to.push_back(link.page);
  CHECK(to == std::vector{3, item, item, attachment, attachment}); // the agenda, then title and number alike
  CHECK_THAT(file.text(2), Contains("Nu op pagina") && Contains(std::to_string(attachment)) && Contains("Vervalt"));
}

TEST_CASE("a meeting pack from front to back")
{
  auto written = Written{test::smallPack()};
  auto& file = *written.file;

  SECTION("is a sound PDF of as many pages as reported")
  {
    CHECK(file.isSound());
    REQUIRE(file.pages() == 10);
    CHECK(written.report.pages == 10);
    CHECK(written.report.problems.empty());
  }
  SECTION("has cover, agenda, cover notes and attachments in the order of the agenda")
  {
    CHECK_THAT(file.text(1), Contains("Vergadering SG-2027-04, donderdag 29 april 2027"));
    CHECK_THAT(file.text(1), Contains("10 pagina's, 5 agendapunten, 3 bijlagen"));
    CHECK_THAT(file.text(2), Contains("Agenda") && Contains("Totaal 90 minuten."));
    CHECK_THAT(file.text(3), Contains("besluitenlijst 1"));
    CHECK_THAT(file.text(4), Contains("besluitenlijst 2"));
    CHECK_THAT(file.text(5), Contains("Oplegnotitie bij agendapunt 3") && Contains("Gevraagd besluit"));
    CHECK_THAT(file.text(6), Contains("kader 1"));
    CHECK_THAT(file.text(8), Contains("kader 3"));
    CHECK_THAT(file.text(9), Contains("financien 1"));
    CHECK_THAT(file.text(10), Contains("Oplegnotitie bij agendapunt 5"));
  }
  SECTION("says on every page what it belongs to and where it is")
  {
    const auto labels =
        std::vector<std::string>{"", "agenda · ", "2a · ", "2a · ", "3 · ", "3a · ", "3a · ", "3a · ", "3b · ", "5 · "};
    for (auto page = 1; page <= file.pages(); ++page) {
      const auto number = labels.at(static_cast<std::size_t>(page - 1)) + "pagina " + std::to_string(page) + " van 10";
      CHECK_THAT(file.text(page), Contains(number));
      CHECK_THAT(file.text(page), Contains("voorbeeld · Stuurgroep Inkoop jeugdhulp · 29 april 2027"));
    }
  }
  SECTION("numbers the decision points in their box")
  {
    CHECK_THAT(file.text(5),
               Contains("1. Positief te adviseren") || Contains("1.    Positief te adviseren") || Contains("1.  Positief"));
    CHECK_THAT(file.text(5), Contains("3."));
  }
  SECTION("leaves every word searchable, without ligatures")
  {
    CHECK_THAT(file.text(5), Contains("efficiëntie") && Contains("affiche-afwikkeling"));
  }
  SECTION("gives a dash instead of a page number to what has no page")
  {
    CHECK_THAT(file.plainText(2), Contains("\n1 Opening en mededelingen ter bespreking J. Kok 10 –\n"));
    CHECK_THAT(file.plainText(2), Contains("\n4 Basisbeschikbaarheid crisisplekken ter bespreking J. Kok 10 –\n"));
    CHECK_THAT(file.text(2), Contains("(besloten)"));
  }
  SECTION("says in words that a paper came late") { CHECK_THAT(file.text(2), Contains("(later aangeleverd, 21 april)")); }
}

TEST_CASE("the numbers of a meeting pack are one and the same")
{
  auto written = Written{test::smallPack()};
  auto& file = *written.file;

  SECTION("on the agenda")
  {
    CHECK_THAT(file.plainText(2), Contains("\n2a Concept-besluitenlijst 1 april 3\n"));
    CHECK_THAT(file.plainText(2), Contains("\n3 Inkoopkader jeugdhulp 2028 e.v. ter bespreking J. Kok 10 5\n"));
    CHECK_THAT(file.plainText(2), Contains("\n3b Financiële paragraaf 9\n"));
  }
  SECTION("in the report")
  {
    CHECK(firstPageOf(written.report, "2a", "Concept-besluitenlijst 1 april") == 3);
    CHECK(firstPageOf(written.report, "3", "Inkoopkader jeugdhulp 2028 e.v.") == 5);
    CHECK(firstPageOf(written.report, "3b", "Financiële paragraaf") == 9);
  }
  SECTION("behind the links of the agenda, title and number alike")
  {
    auto to = std::vector<int>{};
    for (const auto& link : file.links(2))
      to.push_back(link.page);
    CHECK(to == std::vector{3, 3, 3, 3, 5, 5, 6, 6, 9, 9, 10, 10});
  }
  SECTION("in the bookmarks")
  {
    CHECK(file.bookmarks() == std::vector<test::ReadBookmark>{{0, "Voorblad", 1},
                                                              {0, "Agenda", 2},
                                                              {0, "2 Besluitenlijst van 1 april 2027", 3},
                                                              {1, "2a Concept-besluitenlijst 1 april", 3},
                                                              {0, "3 Inkoopkader jeugdhulp 2028 e.v.", 5},
                                                              {1, "3a Inkoopkader jeugdhulp 2028 e.v., versie 2.1", 6},
                                                              {1, "3b Financiële paragraaf", 9},
                                                              {0, "5 Regiovisie jeugd", 10}});
  }
  SECTION("in the page box of the reader")
  {
    CHECK(file.document().getRoot().getKey("/PageLabels").unparseResolved() == "<< /Nums [ 0 << /S /D /St 1 >> ] >>");
  }
  SECTION("and each cover note leads back to the agenda")
  {
    REQUIRE(file.links(5).size() == 1);
    CHECK(file.links(5).front().page == 2);
  }
}

TEST_CASE("what a reader program is told about a meeting pack")
{
  auto written = Written{test::smallPack()};
  auto root = written.file->document().getRoot();

  SECTION("its title, to be shown instead of the file name")
  {
    CHECK(written.file->document().getTrailer().getKey("/Info").getKey("/Title").getUTF8Value() == test::smallPack().documentTitle);
    CHECK(root.getKey("/ViewerPreferences").getKey("/DisplayDocTitle").getBoolValue());
  }
  SECTION("that it is Dutch") { CHECK(root.getKey("/Lang").getUTF8Value() == "nl-NL"); }
  SECTION("the same once more as metadata, without claiming a standard")
  {
    const auto data = root.getKey("/Metadata").getStreamData();
    const auto text = std::string(reinterpret_cast<const char*>(data->getBuffer()), data->getSize());
    CHECK_THAT(text, Contains(test::smallPack().documentTitle) && Contains("nl-NL"));
    CHECK_THAT(text, !Contains("pdfuaid") && !Contains("pdfaid"));
  }
  SECTION("its structure: headings, tables with headers, lists, links")
  {
    const auto structure = test::outputOf("pdfinfo -struct-text '" + written.folder.file("set.pdf").string() + "'");
    CHECK_THAT(structure, Contains("H1 (block)\n      \"Agenda\""));
    CHECK_THAT(structure, Contains("/Scope /Column") && Contains("/Scope /Row"));
    CHECK_THAT(structure, Contains("LBody") && Contains("Link (inline)"));
    CHECK_THAT(structure, Contains("kader 2"));
  }
  SECTION("with its letters inside")
  {
    const auto fonts = test::outputOf("pdffonts -f 1 -l 2 '" + written.folder.file("set.pdf").string() + "'");
    CHECK_THAT(fonts, Contains("Inter") || Contains("NotoSans"));
    CHECK_THAT(fonts, !Contains(" no  no "));
  }
}

TEST_CASE("the same meeting pack gives the same bytes")
{
  const auto folder = test::TemporaryFolder{};
  for (const auto* const name : {"een.pdf", "twee.pdf"})
    REQUIRE(pdf::writePack(test::smallPack(), folder.file(name)).report.has_value());
  CHECK(test::outputOf("cmp '" + folder.file("een.pdf").string() + "' '" + folder.file("twee.pdf").string() + "' 2>&1").empty());
}

TEST_CASE("sheets do not say when they were made")
{
  auto canvas = pdf::Canvas{};
  canvas.beginSheet(595, 842);
  canvas.endSheet();
  const auto bytes = canvas.finish();
  const auto date = bytes.find("/CreationDate");
  REQUIRE(date != std::string::npos);
  CHECK(bytes.substr(date, 23) == "/CreationDate (19700101");
}

TEST_CASE("a meeting pack with odd words")
{
  auto pack = test::smallPack();
  pack.items[2].title = "„Zorg” & <veiligheid> 'nu' 🙂 \\(test\\) / \xFF kapot";
  pack.items[2].coverNote->title.clear();
  pack.items[2].attachments[0].label = "3a";
  pack.items[2].attachments[0].title = "Kader \"definitief\" 🙂";
  pack.documentTitle = "Set <29 april> & 🙂 \xC3";
  auto written = Written{pack};

  SECTION("stays sound and readable")
  {
    CHECK(written.file->isSound());
    CHECK_THAT(written.file->text(2), Contains("<veiligheid> 'nu'"));
    CHECK_THAT(written.file->text(5), Contains("„Zorg” & <veiligheid>"));
  }
  SECTION("keeps them in the bookmarks")
  {
    CHECK_THAT(written.file->bookmarks()[4].title, Contains("„Zorg” & <veiligheid> 'nu' 🙂"));
    CHECK(written.file->bookmarks()[5].title == "3a Kader \"definitief\" 🙂");
  }
}
