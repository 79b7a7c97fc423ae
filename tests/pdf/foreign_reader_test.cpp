// SPDX-License-Identifier: EUPL-1.2
// Other people's programs read our packs: what they see does not depend on what we believe of ourselves.
#include "pdf/document_writer.h"
#include "pdf/pack_writer.h"
#include "sample_pack.h"
#include "written_pdf.h"

#include <catch2/catch.hpp>

#include <array>
#include <iostream>
#include <sstream>

namespace {

using Catch::Matchers::Contains;

constexpr auto javaFolder = "/usr/share/java/";
constexpr auto javaParts = std::array{"preflight.jar",  "pdfbox2.jar",         "fontbox2.jar",         "xmpbox.jar",
                                      "commons-io.jar", "commons-logging.jar", "javax.activation.jar", "jaxb-api.jar"};

/// Only in PDF/A-1, which this reader knows, and not in PDF/A-2: the part itself, groups for transparency, and the list of glyphs
/// in a subset, which part 2 no longer asks for.
constexpr auto olderRules = std::array{"7.11.2 : Error on MetaData, part must be 1", "2.2.1 : Invalid graphics transparency",
                                       "The Charset entry is missing"};

std::string classPath()
{
  auto path = std::string{};
  for (const auto* const part : javaParts) {
    if (!std::filesystem::exists(std::string{javaFolder} + part))
      return {};
    path += (path.empty() ? "" : ":") + std::string{javaFolder} + part;
  }
  return test::outputOf("command -v java").empty() ? std::string{} : path;
}

/// What Preflight has against the file, apart from the rules of part 1 alone.
std::vector<std::string> preflight(const std::string& path, const std::filesystem::path& file)
{
  const auto flat = file.string() + ".plat.pdf"; // in the form that part 1 allows
  static_cast<void>(test::outputOf("qpdf --object-streams=disable --force-version=1.4 --newline-before-endstream '" + file.string() + "' '" + flat +
                 "'"));
  auto said = std::istringstream{
      test::outputOf("java -cp " + path + " org.apache.pdfbox.preflight.Validator_A1b '" + flat + "' 2>/dev/null")};
  auto complaints = std::vector<std::string>{};
  auto lines = 0;
  for (std::string line; std::getline(said, line); ++lines) {
    auto counts = line.find(" : ") != std::string::npos && line.find("error(s)") == std::string::npos;
    for (const auto* const rule : olderRules)
      counts = counts && line.find(rule) == std::string::npos;
    if (counts)
      complaints.push_back(line);
  }
  CHECK(lines > 0); // it ran, and said something
  return complaints;
}

pack::MeetingPack taggedPack()
{
  auto pack = test::smallPack();
  for (auto& item : pack.items)
    for (auto& attachment : item.attachments)
      attachment.content = [title = attachment.title] {
        return pdf::typesetTextDocument(
            pack::parseTextDocument(
                "# " + title +
                "\n## Opgave\nTekst over jeugdhulp.\n\n- een\n- twee\n\n| Gemeente | Bedrag |\n|---|---:|\n| Dordrecht | 1 |\n"),
            "voorbeeld");
      };
  return pack;
}

/// The structure as poppler tells it, without the room at the start of lines.
std::string structureOf(const std::filesystem::path& file)
{
  auto lines = std::istringstream{test::outputOf("pdfinfo -struct-text '" + file.string() + "' 2>&1")};
  auto text = std::string{};
  for (std::string line; std::getline(lines, line);)
    text += line.substr(std::min(line.find_first_not_of(' '), line.size())) + "\n";
  return text;
}

std::size_t positionOf(const std::string& text, const std::string& wanted)
{
  INFO(wanted);
  const auto at = text.find(wanted);
  CHECK(at != std::string::npos);
  return at;
}

}

TEST_CASE("PDFBox Preflight finds nothing wrong with fonts, colours, metadata and syntax")
{
  const auto path = classPath();
  if (path.empty()) {
    std::cout
        << "SKIPPED: PDFBox Preflight is not installed (libpdfbox2-java, libactivation-java, libjaxb-api-java, a Java runtime)\n";
    return;
  }
  const auto folder = test::TemporaryFolder{};
  REQUIRE(pdf::writePack(taggedPack(), folder.file("set.pdf")).report.has_value());
  CHECK(preflight(path, folder.file("set.pdf")) == std::vector<std::string>{});

  // It does look: the same pack with an attachment whose font is not embedded.
  auto wrong = taggedPack();
  wrong.items[1].attachments = {test::attachment("2a", "Besluitenlijst", test::pagesSaying("lijst", 1).bytes())};
  REQUIRE(pdf::writePack(wrong, folder.file("fout.pdf")).report.has_value());
  CHECK_FALSE(preflight(path, folder.file("fout.pdf")).empty());
}

TEST_CASE("poppler reads the structure of a pack")
{
  const auto folder = test::TemporaryFolder{};
  REQUIRE(pdf::writePack(taggedPack(), folder.file("set.pdf")).report.has_value());
  const auto text = structureOf(folder.file("set.pdf"));

  SECTION("the agenda is a table with headers")
  {
    const auto agenda = positionOf(text, "H1 (block)\n\"Agenda\"");
    const auto table = text.find("Table (block)\nTR\nTH:\n/Scope /Column\n\"Nr.\"\nTH:\n/Scope /Column\n\"Onderwerp\"", agenda);
    CHECK(table != std::string::npos);
    CHECK(text.find("TD\n\"Opening en mededelingen\"", table) != std::string::npos);
  }
  SECTION("a cover note reads in order, with its decision points as a list")
  {
    const auto note = positionOf(text, "Oplegnotitie bij agendapunt 3");
    const auto decision = text.find("H2 (block)\n\"Gevraagd besluit\"", note);
    const auto list = text.find(
        "L (block):\n/ListNumbering /Decimal\nLI (block)\nLbl (block)\n\"1.\"\nLBody (block)\n\"Positief te adviseren", decision);
    const auto reason = text.find("H2 (block)\n\"Aanleiding en kern\"", list);
    CHECK(decision != std::string::npos);
    CHECK(list != std::string::npos);
    CHECK(reason != std::string::npos);
  }
  SECTION("an attachment keeps its tags, below its item and by its name")
  {
    const auto part = positionOf(text, "Part \"3b Financi");
    CHECK(text.find("H2 (block)\n\"Opgave\"", part) != std::string::npos);
    CHECK(text.find("TH:\n/Scope /Column\n\"Gemeente\"", part) != std::string::npos);
    CHECK(text.find("LBody (block)\n\"twee\"", part) != std::string::npos);
  }
  SECTION("lines that were broken read on with a space")
  {
    CHECK_THAT(text, Contains("te vragen de dekking van de eigen bijdrage in de begroting 2028 op te nemen."));
  }
}
