// SPDX-License-Identifier: EUPL-1.2
#include "pdf/document_inspector.h"
#include "pdf/document_writer.h"
#include "pdf/pack_writer.h"
#include "sample_pack.h"
#include "written_pdf.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <random>

namespace {

using Catch::Matchers::Contains;
using pdf::ProblemKind;

/// The sample protected with qpdf's own program.
test::Bytes encrypted(const std::string& userPassword)
{
  const auto folder = test::TemporaryFolder{};
  test::writeFile(folder.file("plain.pdf"), test::pagesSaying("geheim", 2).bytes());
  const auto said = test::outputOf("qpdf --encrypt '" + userPassword + "' baas 256 --modify=none -- '" +
                                   folder.file("plain.pdf").string() + "' '" + folder.file("locked.pdf").string() + "' 2>&1");
  REQUIRE(said.empty());
  return test::bytesOf(test::contentsOf(folder.file("locked.pdf")));
}

test::Bytes typeset()
{
  return *pdf::typesetTextDocument(
      pack::parseTextDocument("# Een stuk\n## Kop\nTekst\n## Nog een kop\nTekst\n| a | b |\n|---|---|\n| 1 | 2 |\n"), "voorbeeld");
}

struct BadInput {
  std::string name;
  test::Bytes bytes;
  ProblemKind kind;
  std::string said;
};

std::vector<BadInput> badInputs()
{
  const auto sound = test::pagesSaying("tekst", 3).bytes();
  auto loop = test::RawPdf{};
  loop.pages.clear();
  auto text = std::string{"%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Count 1/Kids[2 0 R]>>endobj "
                          "trailer<</Root 1 0 R>>"};
  auto unreadable = test::RawPdf{};
  unreadable.pages = {{"/MediaBox [0 0 595 842] /Contents 6 0 R", ""}};
  return {{"nothing", {}, ProblemKind::empty, "is leeg"},
          {"a spreadsheet", test::bytesOf("PK\x03\x04 a zip file"), ProblemKind::notPdf, "is geen PDF"},
          {"a web page", test::bytesOf("<html>not found</html>"), ProblemKind::notPdf, "is geen PDF"},
          {"only a header", test::bytesOf("%PDF-1.4\n"), ProblemKind::damaged, "is beschadigd"},
          {"a header and rubbish", test::bytesOf("%PDF-1.4\n" + std::string(5000, 'x')), ProblemKind::damaged, "is beschadigd"},
          {"no pages", loop.bytes(), ProblemKind::noPages, "bevat geen pagina's"},
          {"a page tree that is its own child", test::bytesOf(text), ProblemKind::damaged, "is beschadigd"},
          {"a password", encrypted("gebruiker"), ProblemKind::encrypted, "met een wachtwoord beveiligd"}};
}

}

TEST_CASE("a document that cannot go into the pack")
{
  const auto folder = test::TemporaryFolder{};
  for (const auto& bad : badInputs()) {
    DYNAMIC_SECTION("because of " << bad.name << " is replaced by one page in its place that says so")
    {
      auto pack = test::smallPack();
      pack.items[2].attachments[0] = test::attachment("3a", "Het kader", bad.bytes);
      const auto outcome = pdf::writePack(pack, folder.file("set.pdf"));
      REQUIRE(outcome.report.has_value());
      REQUIRE(outcome.report->problems.size() == 1);
      CHECK(outcome.report->problems[0].kind == bad.kind);
      CHECK(outcome.report->problems[0].label == "3a");
      CHECK(outcome.report->problems[0].document == "3a.pdf");

      auto file = test::WrittenPdf{folder.file("set.pdf")};
      CHECK(file.isSound());
      REQUIRE(file.pages() == 9);
      CHECK_THAT(file.text(6), Contains("Het kader") && Contains("Dit stuk ontbreekt") && Contains(bad.said) && Contains("3a.pdf"));
      CHECK_THAT(file.text(6), Contains("3a · pagina 6 van 9"));
      CHECK_THAT(file.text(2), Contains("(stuk ontbreekt)"));
      CHECK_THAT(file.text(9),
                 Contains("Stukken die ontbreken of afwijken") && Contains("Het kader") && Contains(bad.said.substr(0, 8)));
      CHECK(file.bookmarks().back() == test::ReadBookmark{0, "Stukken die ontbreken of afwijken", 9});
    }
  }
  SECTION("because it is gone, or fetching it fails, is replaced too")
  {
    auto pack = test::smallPack();
    pack.items[1].attachments[0].content = [] { return std::optional<test::Bytes>{}; };
    pack.items[2].attachments[0].content = []() -> std::optional<test::Bytes> { throw std::runtime_error{"case file locked"}; };
    pack.items[2].attachments[1].content = {};
    const auto outcome = pdf::writePack(pack, folder.file("set.pdf"));
    REQUIRE(outcome.report.has_value());
    REQUIRE(outcome.report->problems.size() == 3);
    for (const auto& problem : outcome.report->problems)
      CHECK(problem.kind == ProblemKind::gone);
  }
}

TEST_CASE("a document that only asks for a password to change it just works")
{
  const auto folder = test::TemporaryFolder{};
  const auto outcome = pdf::writePack(test::packWith(encrypted("")), folder.file("set.pdf"));
  REQUIRE(outcome.report.has_value());
  CHECK(outcome.report->problems.empty());
  auto file = test::WrittenPdf{folder.file("set.pdf")};
  CHECK(file.isSound());
  CHECK_FALSE(file.document().isEncrypted());
  CHECK_THAT(file.text(3), Contains("geheim 1"));
}

TEST_CASE("a document that could be mended is in the pack and on the list")
{
  auto bytes = test::pagesSaying("tekst", 3).bytes();
  const auto folder = test::TemporaryFolder{};
  SECTION("when its table of objects is wrong") { bytes.resize(bytes.size() - 30); }
  SECTION("when the end was cut off")
  {
    const auto text = std::string{bytes.begin(), bytes.end()};
    bytes.resize(text.find("xref\n"));
  }
  const auto outcome = pdf::writePack(test::packWith(bytes), folder.file("set.pdf"));
  REQUIRE(outcome.report.has_value());
  REQUIRE(outcome.report->problems.size() == 1);
  CHECK(outcome.report->problems[0].kind == ProblemKind::repaired);
  auto file = test::WrittenPdf{folder.file("set.pdf")};
  CHECK(file.isSound());
  REQUIRE(file.pages() == 6);
  CHECK_THAT(file.text(5), Contains("tekst 3"));
  CHECK_THAT(file.text(6), Contains("is hersteld") && Contains("Controleer of het stuk volledig is."));
  CHECK_THAT(file.text(2), !Contains("(stuk ontbreekt)"));
}

TEST_CASE("a document with one unreadable page keeps the others and is on the list")
{
  const auto folder = test::TemporaryFolder{};
  auto raw = test::pagesSaying("tekst", 3);
  raw.objects = {"<</Filter /FlateDecode /Length 12>>\nstream\nno deflate!!\nendstream"};
  raw.pages[1].entries = "/MediaBox [0 0 595 842] /Contents " + std::to_string(raw.firstObject()) + " 0 R /Overruled";
  auto text = std::string{};
  for (const auto byte : raw.bytes())
    text += static_cast<char>(byte);
  text.replace(text.find("/Contents 7 0 R"), 15, "/Ignored  7 0 R");
  text.replace(text.find("/Overruled"), 10, "/Lang (nl)");
  const auto outcome = pdf::writePack(test::packWith(test::bytesOf(text)), folder.file("set.pdf"));
  REQUIRE(outcome.report.has_value());
  REQUIRE(outcome.report->problems.size() == 1);
  CHECK(outcome.report->problems[0].kind == ProblemKind::repaired);
  CHECK_THAT(outcome.report->problems[0].whatHappened, Contains("Van de 3 pagina's is er één beschadigd"));
  auto file = test::WrittenPdf{folder.file("set.pdf")};
  CHECK(file.pages() == 6);
  CHECK_THAT(file.text(4), Contains("1a · pagina 4 van 6"));
}

TEST_CASE("a document cut off anywhere gives a whole pack")
{
  const auto whole = typeset();
  const auto folder = test::TemporaryFolder{};
  for (auto part = std::size_t{1}; part < 24; ++part) {
    auto bytes = whole;
    bytes.resize(whole.size() * part / 24);
    const auto outcome = pdf::writePack(test::packWith(bytes), folder.file("set.pdf"));
    INFO(part << "/24: " << outcome.detail);
    REQUIRE(outcome.report.has_value());
    CHECK(outcome.report->problems.size() == 1);
    CHECK(outcome.report->pages >= 4);
  }
}

TEST_CASE("a page with more annotations than readers take says so")
{
  auto crowded = test::RawPdf{};
  const auto count = GENERATE(9000, 9001);
  auto list = std::string{"/MediaBox [0 0 595 842] /Annots ["};
  for (auto number = 0; number < count; ++number)
    list += "<</Type /Annot /Subtype /Text /Rect [1 1 2 2]>>";
  crowded.pages = {{list + "]", "BT /F1 24 Tf 72 700 Td (pagina) Tj ET"}};
  const auto folder = test::TemporaryFolder{};
  const auto made = pdf::writePack(test::packWith(crowded.bytes()), folder.file("set.pdf"));
  REQUIRE(made.report.has_value());
  const auto told = std::count_if(made.report->problems.begin(), made.report->problems.end(),
                                  [](const pdf::PackProblem& problem) { return problem.kind == ProblemKind::annotationsCut; });
  CHECK(told == (count > 9000 ? 1 : 0));
}

TEST_CASE("documents with bytes changed at random give a whole pack")
{
  const auto seed = std::random_device{}();
  INFO("seed " << seed);
  auto random = std::mt19937{seed};
  auto raw = test::pagesSaying("tekst", 2);
  raw.catalogue = "/Outlines 9 0 R /AcroForm <</Fields []>>";
  raw.pages[0].entries += " /Annots [<</Type /Annot /Subtype /Link /Rect [1 1 9 9] /Dest [6 0 R /XYZ 1 2 3]>>]";
  const auto sound = {raw.bytes(), typeset()};
  const auto folder = test::TemporaryFolder{};
  for (const auto& original : sound) {
    for (auto round = 0; round < 60; ++round) {
      auto bytes = original;
      for (auto change = 0; change < 1 + round / 3; ++change)
        bytes.at(random() % bytes.size()) = static_cast<std::uint8_t>(random());
      const auto outcome = pdf::writePack(test::packWith(bytes), folder.file("set.pdf"));
      INFO("round " << round << ": " << outcome.detail);
      REQUIRE(outcome.report.has_value());
    }
  }
}

TEST_CASE("objects nested absurdly deep do not bring the program down")
{
  const auto folder = test::TemporaryFolder{};
  auto raw = test::pagesSaying("tekst", 1);
  SECTION("as a chain of remarks on a page")
  {
    raw.pages[0].entries += " /Annots [" + std::to_string(raw.firstObject()) + " 0 R]";
    for (auto link = 1; link <= 30000; ++link)
      raw.objects.push_back("<</Type /Annot /Subtype /Text /Rect [1 1 9 9] /IRT " + std::to_string(raw.firstObject() + link) +
                            " 0 R>>");
    raw.objects.push_back("null");
  }
  SECTION("as arrays in arrays") { raw.pages[0].entries += " /Group " + std::string(100000, '[') + std::string(100000, ']'); }
  SECTION("as bookmarks in bookmarks")
  {
    raw.catalogue = "/Outlines " + std::to_string(raw.firstObject()) + " 0 R";
    for (auto link = 1; link <= 30000; ++link)
      raw.objects.push_back("<</Title (x) /First " + std::to_string(raw.firstObject() + link) + " 0 R>>");
    raw.objects.push_back("null");
  }
  CHECK(pdf::writePack(test::packWith(raw.bytes()), folder.file("set.pdf")).report.has_value());
}

TEST_CASE("looking at a document before it is added")
{
  for (const auto& bad : badInputs()) {
    DYNAMIC_SECTION("recognises " << bad.name)
    {
      const auto seen = pdf::inspectDocument(bad.bytes);
      CHECK_FALSE(seen.isUsable());
      CHECK(seen.encrypted == (bad.kind == ProblemKind::encrypted));
      CHECK(seen.damaged == (bad.kind == ProblemKind::damaged));
      CHECK(seen.isPdf == (bad.kind != ProblemKind::notPdf && bad.kind != ProblemKind::empty));
    }
  }
  SECTION("counts the pages of a sound one, also from a file")
  {
    const auto folder = test::TemporaryFolder{};
    const auto bytes = test::pagesSaying("tekst", 7).bytes();
    test::writeFile(folder.file("a.pdf"), bytes);
    for (const auto& seen : {pdf::inspectDocument(bytes), pdf::inspectDocument(folder.file("a.pdf"))}) {
      CHECK((seen.isPdf && seen.isUsable()));
      CHECK(seen.pages == 7);
      CHECK_FALSE((seen.encrypted || seen.damaged || seen.repaired));
    }
    CHECK(pdf::inspectDocument(folder.file("none.pdf")).damaged);
    CHECK(pdf::inspectDocument(folder.path()).damaged);
  }
}

TEST_CASE("contents that unpack to gigabytes are not unpacked")
{
  const auto folder = test::TemporaryFolder{};
  auto raw = test::pagesSaying("tekst", 2);
  // 300 times the same stream of one megabyte, which takes a kilobyte.
  auto parts = std::string{};
  for (auto part = 0; part < 300; ++part)
    parts += std::to_string(raw.firstObject()) + " 0 R ";
  raw.pages[1].entries += " /Contents [" + parts + "]";
  raw.objects = {"<</Length 1048576>>\nstream\n" + std::string(1048576, ' ') + "\nendstream"};
  auto text = std::string{};
  for (const auto byte : raw.bytes())
    text += static_cast<char>(byte);
  text.replace(text.find("/Contents 7 0 R"), 15, "/Ignored  7 0 R");
  const auto outcome = pdf::writePack(test::packWith(test::bytesOf(text)), folder.file("set.pdf"));
  REQUIRE(outcome.report.has_value());
  REQUIRE(outcome.report->problems.size() == 1);
  CHECK_THAT(outcome.report->problems[0].whatHappened, Contains("één beschadigd"));
}
