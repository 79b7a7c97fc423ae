// SPDX-License-Identifier: EUPL-1.2
#include "pdf/pack_folder.h"
#include "sample_pack.h"
#include "written_pdf.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <fstream>

namespace {

using Catch::Matchers::Contains;

pack::PackEdition smallEdition()
{
  auto edition = pack::PackEdition{};
  edition.pack = test::smallPack();
  edition.meetingNumber = "SG-2027-04";
  edition.today = domain::Date{std::chrono::year{2027} / 4 / 22};
  edition.letter = "A";
  return edition;
}

std::vector<std::string> namesIn(const std::filesystem::path& folder)
{
  auto names = std::vector<std::string>{};
  for (const auto& entry : std::filesystem::directory_iterator{folder})
    names.push_back(entry.path().filename().string());
  std::sort(names.begin(), names.end());
  return names;
}

const auto expectedNames = std::vector<std::string>{"00-vergaderset-sg-2027-04.pdf",
                                                    "02a-concept-besluitenlijst-1-april.pdf",
                                                    "03-oplegnotitie-inkoopkader-jeugdhulp-2028-e-v.pdf",
                                                    "03a-inkoopkader-jeugdhulp-2028-e-v-versie-2-1.pdf",
                                                    "03b-financiele-paragraaf.pdf",
                                                    "05-oplegnotitie-regiovisie-jeugd.pdf",
                                                    "inhoud.json"};

}

TEST_CASE("a pack as a folder")
{
  const auto folder = test::TemporaryFolder{};
  const auto target = folder.file("stukken");

  SECTION("holds the whole, every document by its label as delivered, and a list")
  {
    const auto written = pdf::writeEdition(smallEdition(), pdf::PackForm::folder, target);
    REQUIRE(written.outcome.report.has_value());
    CHECK(namesIn(target) == expectedNames);
    CHECK(written.wholeName == expectedNames.front());
    auto source = std::ifstream{target / "03b-financiele-paragraaf.pdf", std::ios::binary};
    const auto bytes = test::Bytes(std::istreambuf_iterator<char>{source}, {});
    CHECK(bytes == test::pagesSaying("financien", 1).bytes());
    CHECK(folder.names() == std::vector<std::string>{"stukken"});
  }
  SECTION("takes the place of an empty one")
  {
    std::filesystem::create_directory(target);
    CHECK(pdf::writeEdition(smallEdition(), pdf::PackForm::folder, target).outcome.report.has_value());
    CHECK(namesIn(target) == expectedNames);
  }
  SECTION("never touches one that holds something")
  {
    std::filesystem::create_directory(target);
    std::ofstream{target / "brief.txt"} << "van haar";
    const auto written = pdf::writeEdition(smallEdition(), pdf::PackForm::folder, target);
    CHECK(written.outcome.failure == pdf::PackFailure::targetTaken);
    CHECK(namesIn(target) == std::vector<std::string>{"brief.txt"});
    CHECK(folder.names() == std::vector<std::string>{"stukken"});
  }
  SECTION("that is called off leaves nothing")
  {
    const auto written = pdf::writeEdition(smallEdition(), pdf::PackForm::folder, target, [](int percent) { return percent < 85; });
    CHECK(written.outcome.failure == pdf::PackFailure::cancelled);
    CHECK(folder.names().empty());
  }
  SECTION("where it cannot be made says so")
  {
    const auto written = pdf::writeEdition(smallEdition(), pdf::PackForm::folder, folder.file("nergens") / "stukken");
    CHECK(written.outcome.failure == pdf::PackFailure::cannotWrite);
  }
}

TEST_CASE("a pack as a ZIP")
{
  const auto folder = test::TemporaryFolder{};
  const auto target = folder.file("stukken.zip");
  REQUIRE(pdf::writeEdition(smallEdition(), pdf::PackForm::zip, target).outcome.report.has_value());

  SECTION("is one that another program unpacks, with the same documents")
  {
    CHECK_THAT(test::outputOf("cd '" + folder.path().string() + "' && unzip -q stukken.zip -d uit && echo gelukt"), Contains("gelukt"));
    CHECK(namesIn(folder.file("uit")) == expectedNames);
  }
  SECTION("leaves nothing else behind") { CHECK(folder.names() == std::vector<std::string>{"stukken.zip"}); }
  SECTION("is the same when it is made again")
  {
    REQUIRE(pdf::writeEdition(smallEdition(), pdf::PackForm::zip, folder.file("nog.zip")).outcome.report.has_value());
    CHECK(test::outputOf("cmp '" + target.string() + "' '" + folder.file("nog.zip").string() + "' 2>&1").empty());
  }
}

TEST_CASE("names of files that every system takes")
{
  CHECK(pack::fileNameFor("3a", "Financiële paragraaf: \"2028\" / <concept>?", ".pdf") == "03a-financiele-paragraaf-2028-concept.pdf");
  CHECK(pack::fileNameFor("12", "CON", ".pdf") == "12-con.pdf");
  CHECK(pack::fileNameFor("7b-1", "中文 🙂", ".docx") == "07b-1.docx");
  CHECK(pack::fileNameFor("1", std::string(400, 'x'), ".pdf").size() < 100);
  CHECK(pack::extensionOf("Brief.PDF") == ".pdf");
  CHECK(pack::extensionOf("archief.tar.gz") == ".gz");
  for (const auto* const name : {"brief", "brief.", "a.b/c", "x.langeextensie", "x.p f"})
    CHECK(pack::extensionOf(name).empty());
}
