// SPDX-License-Identifier: EUPL-1.2
#include "conformance.h"
#include "pdf/office_converter.h"
#include "pdf/pack_writer.h"
#include "sample_pack.h"
#include "written_pdf.h"

#include <catch2/catch.hpp>

#include <cairo.h>

#include <algorithm>
#include <iostream>

namespace {

using Catch::Matchers::Contains;
using pdf::ProblemKind;

pack::MeetingPack packOf(const std::string& fileName, const test::Bytes& bytes)
{
  auto pack = test::packWith(bytes);
  pack.items.front().attachments.front().fileName = fileName;
  return pack;
}

bool has(const std::vector<pdf::PackProblem>& problems, ProblemKind kind)
{
  return std::any_of(problems.begin(), problems.end(), [kind](const pdf::PackProblem& problem) { return problem.kind == kind; });
}

cairo_status_t append(void* to, const unsigned char* data, unsigned length)
{
  auto& bytes = *static_cast<test::Bytes*>(to);
  bytes.insert(bytes.end(), data, data + length);
  return CAIRO_STATUS_SUCCESS;
}

/// A dark picture, written by another library than the one that reads it.
test::Bytes png(int width, int height)
{
  auto* const surface = cairo_image_surface_create(CAIRO_FORMAT_RGB24, width, height);
  auto bytes = test::Bytes{};
  cairo_surface_write_to_png_stream(surface, &append, &bytes);
  cairo_surface_destroy(surface);
  return bytes;
}

const auto mail = std::string{"From: Renée <r@example.org>\nTo: stuurgroep@example.org\nDate: Thu, 22 Apr 2027 09:14:00 +0200\n"
                              "Subject: Reactie op het kader\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=x\n\n"
                              "--x\nContent-Type: text/plain; charset=utf-8\n\nDe bijdrage blijft gelijk.\n"
                              "--x\nContent-Type: application/pdf\nContent-Disposition: attachment; filename=\"brief.pdf\"\n\n"};

}

TEST_CASE("an image becomes a page")
{
  const auto folder = test::TemporaryFolder{};
  const auto lying = GENERATE(false, true);
  const auto outcome = pdf::writePack(packOf("foto.png", lying ? png(900, 300) : png(300, 900)), folder.file("set.pdf"));
  REQUIRE(outcome.report.has_value());
  CHECK(outcome.report->problems.empty());
  CHECK(has(outcome.report->remarks, ProblemKind::convertedImage));
  auto file = test::WrittenPdf{folder.file("set.pdf")};
  REQUIRE(file.pages() == 3);
  const auto picture = file.picture(3);
  CHECK(picture.first == (lying ? 842U : 595U));
  CHECK(std::count(picture.second.begin(), picture.second.end(), '\0') > 50000);
  CHECK_THAT(test::outputOf("pdfinfo -struct '" + folder.file("set.pdf").string() + "'"), Contains("Figure"));
  CHECK(outcome.report->claims == std::vector<std::string>{"PDF/UA-1", "PDF/A-2A"});
  CHECK(test::findingsIn(folder.file("set.pdf"), test::accessibleConditions()).empty());
  CHECK(test::findingsIn(folder.file("set.pdf"), test::archivalConditions()).empty());
}

TEST_CASE("an image that is cut off is replaced by a page that says so")
{
  auto bytes = png(50, 50);
  bytes.resize(60);
  const auto folder = test::TemporaryFolder{};
  auto office = pdf::OfficeSettings{};
  office.program = folder.file("nergens");
  const auto outcome = pdf::writePack(packOf("foto.png", bytes), folder.file("set.pdf"), {}, {}, office);
  REQUIRE(outcome.report.has_value());
  REQUIRE(outcome.report->problems.size() == 1);
  CHECK_THAT(test::WrittenPdf{folder.file("set.pdf")}.text(3), Contains("Dit stuk ontbreekt in de vergaderset"));
}

TEST_CASE("an e-mail message is text, with its attachments behind it")
{
  const auto attached = test::pagesSaying("brief", 2).bytes();
  const auto folder = test::TemporaryFolder{};
  const auto outcome =
      pdf::writePack(packOf("reactie.eml", test::bytesOf(mail + std::string{attached.begin(), attached.end()} + "\n--x--\n")),
                     folder.file("set.pdf"));
  REQUIRE(outcome.report.has_value());
  CHECK(outcome.report->problems.empty());
  CHECK(has(outcome.report->remarks, ProblemKind::convertedMail));
  REQUIRE(outcome.report->entries.size() == 2);
  CHECK(outcome.report->entries[1].label == "1a-1");
  CHECK(outcome.report->entries[1].title == "brief.pdf");
  auto file = test::WrittenPdf{folder.file("set.pdf")};
  CHECK_THAT(file.text(3), Contains("Reactie op het kader") && Contains("Van: Renée") && Contains("De bijdrage blijft gelijk."));
  CHECK_THAT(file.text(4), Contains("brief 1") && Contains("1a-1 · pagina 4 van 5"));
}

TEST_CASE("an office document without LibreOffice is replaced, and says what to do")
{
  const auto folder = test::TemporaryFolder{};
  auto office = pdf::OfficeSettings{};
  office.program = folder.file("nergens");
  const auto outcome =
      pdf::writePack(packOf("nota.docx", test::bytesOf("PK\x03\x04 [Content_Types].xml")), folder.file("set.pdf"), {}, {}, office);
  REQUIRE(outcome.report.has_value());
  REQUIRE(outcome.report->problems.size() == 1);
  CHECK(weightOf(outcome.report->problems[0].kind) == pack::ProblemWeight::missing);
  CHECK_THAT(test::WrittenPdf{folder.file("set.pdf")}.text(3), Contains("Sla het stuk op als PDF"));
}

TEST_CASE("office documents become tagged pages, and originals go along when asked")
{
  const auto soffice = test::outputOf("command -v soffice");
  if (soffice.empty()) {
    std::cout << "SKIPPED: LibreOffice is not installed\n";
    return;
  }
  const auto folder = test::TemporaryFolder{};
  auto pack = packOf("nota.rtf", test::bytesOf("{\\rtf1\\ansi{\\b Nota van reactie}\\par De raden zijn het eens.\\par}"));
  pack.items.front().attachments.push_back(test::attachment("1b", "Tweede", test::bytesOf("{\\rtf1\\ansi Tweede nota\\par}")));
  pack.embedOriginals = true;
  const auto outcome = pdf::writePack(pack, folder.file("set.pdf"));
  REQUIRE(outcome.report.has_value());
  CHECK(outcome.report->problems.empty());
  CHECK(has(outcome.report->remarks, ProblemKind::convertedOffice));
  CHECK(outcome.report->tagged);
  auto file = test::WrittenPdf{folder.file("set.pdf")};
  CHECK_THAT(file.text(3), Contains("Nota van reactie") && Contains("1a · pagina 3 van 4"));
  CHECK_THAT(file.text(4), Contains("Tweede nota"));
  CHECK_THAT(test::outputOf("pdfdetach -list '" + folder.file("set.pdf").string() + "'"),
             Contains("2 embedded files") && Contains("1a nota.rtf"));
}

TEST_CASE("LibreOffice that does nothing is ended, and costs only its documents")
{
  const auto folder = test::TemporaryFolder{};
  test::writeFile(folder.file("soffice"), test::bytesOf("#!/bin/sh\nexec sleep 600\n"));
  std::filesystem::permissions(folder.file("soffice"), std::filesystem::perms::owner_all);
  const auto office = pdf::OfficeSettings{folder.file("soffice"), std::chrono::milliseconds{200}};
  const auto rtf = test::bytesOf("{\\rtf1 x}");
  const auto outcome = pdf::writePack(packOf("nota.rtf", rtf), folder.file("set.pdf"), {}, {}, office);
  REQUIRE(outcome.report.has_value());
  REQUIRE(outcome.report->problems.size() == 1);
  CHECK(outcome.report->problems[0].kind == ProblemKind::conversionFailed);
  auto calls = 0;
  const auto cancelled = pdf::writePack(
      packOf("nota.rtf", rtf), folder.file("set2.pdf"), [&calls](int) { return ++calls < 8; }, {},
      pdf::OfficeSettings{folder.file("soffice"), std::chrono::minutes{10}});
  CHECK(cancelled.failure == pdf::PackFailure::cancelled);
  CHECK_FALSE(std::filesystem::exists(folder.file("set2.pdf")));
}
