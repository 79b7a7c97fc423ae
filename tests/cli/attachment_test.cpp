// SPDX-License-Identifier: EUPL-1.2
#include "program.h"

#include <cstdlib>

using namespace cli_test;
using Catch::Matchers::Contains;

namespace {

Run attach(const Desk& desk, const std::string& file)
{
  return desk.run(
      {"do", caseFile},
      nlohmann::json{{"command", "AddDocument"}, {"title", "Stuk"}, {"file", file}, {"item", "SG-2027-01#1"}, {"on", "2027-03-01"}}
          .dump());
}

/// The document is there, warned about, and the pack says what happened to it.
void checkTakenWithWarning(const Desk& desk, const Run& added, const std::string& warning, const std::string& inPack)
{
  CHECK(added.exit == 0);
  CHECK_THAT(added.err, Catch::StartsWith("Let op: ") && Contains(warning));
  CHECK(isProse(added.err));
  const auto pack = desk.run({"pack", caseFile, "--meeting", "SG-2027-01", "-o", "set.pdf"});
  CHECK(pack.exit == 0);
  CHECK_THAT(pack.err, Contains("1a “") && Contains(inPack));
  desk.done({"check", caseFile});
}

/// Refused, nothing changed.
void checkRefused(const Desk& desk, const std::string& file, int exit, const std::string& message)
{
  const auto before = desk.sha256(caseFile);
  const auto names = desk.names();
  const auto refused = attach(desk, file);
  CHECK(refused.exit == exit);
  CHECK_THAT(refused.err, Contains(message) && Contains("Er is niets gewijzigd."));
  CHECK(isProse(refused.err));
  CHECK(desk.sha256(caseFile) == before);
  CHECK(desk.names() == names);
}

}

TEST_CASE("an attachment of 0 bytes is refused")
{
  const Desk desk;
  desk.layOutCase();
  desk.write("leeg.pdf", "");
  checkRefused(desk, "leeg.pdf", 2, "“leeg.pdf” is leeg (0 bytes).");
}

TEST_CASE("an attachment that is not there is refused")
{
  const Desk desk;
  desk.layOutCase();
  checkRefused(desk, "weg.pdf", 3, "“weg.pdf” is niet gevonden.");
  checkRefused(desk, ".", 3, "kan niet worden gelezen");
}

TEST_CASE("an attachment of 300 MB is taken whole, with a warning")
{
  const Desk desk;
  desk.layOutCase();
  desk.write("groot.pdf", onePagePdf());
  std::filesystem::resize_file(desk / "groot.pdf", 300'000'000);
  const auto added = attach(desk, "groot.pdf");
  CHECK(added.exit == 0);
  CHECK_THAT(added.err, Contains("“Stuk” is erg groot"));
  CHECK(isProse(added.err));
  CHECK(std::filesystem::file_size(desk / caseFile) > 300'000'000);
  CHECK(desk.done({"undo", caseFile}).out == "Ongedaan gemaakt: document “Stuk” toevoegen\n");
  desk.done({"redo", caseFile});
  desk.done({"check", caseFile});
}

TEST_CASE("an attachment that is not a PDF is taken as it is, with a warning")
{
  const Desk desk;
  desk.layOutCase();
  desk.write("nota.docx", "PK\x03\x04 geen pdf");
  checkTakenWithWarning(desk, attach(desk, "nota.docx"), "“Stuk” is geen PDF", "geen PDF");
}

TEST_CASE("an attachment that is encrypted is taken as it is, with a warning")
{
  const Desk desk;
  desk.layOutCase();
  desk.write("open.pdf", onePagePdf());
  const auto encrypt =
      "qpdf --encrypt geheim baas 256 -- '" + (desk / "open.pdf").string() + "' '" + (desk / "dicht.pdf").string() + "'";
  REQUIRE(std::system(encrypt.c_str()) == 0);
  checkTakenWithWarning(desk, attach(desk, "dicht.pdf"), "heeft een wachtwoord", "wachtwoord");
}

TEST_CASE("an attachment that is damaged is taken as it is, with a warning")
{
  const Desk desk;
  desk.layOutCase();
  desk.write("kapot.pdf", onePagePdf().substr(0, 60));
  checkTakenWithWarning(desk, attach(desk, "kapot.pdf"), "“Stuk” is beschadigd", "1a");
}

TEST_CASE("an attachment with a strange file name is taken")
{
  const Desk desk;
  desk.layOutCase();
  desk.write("Brief 'van' \"ons\" 🌷.pdf", onePagePdf());
  CHECK(attach(desk, "Brief 'van' \"ons\" 🌷.pdf").exit == 0);
  CHECK(desk.run({"pack", caseFile, "--meeting", "SG-2027-01", "-o", "set.pdf"}).exit == 0);
}
