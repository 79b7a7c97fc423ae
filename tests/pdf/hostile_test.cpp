// SPDX-License-Identifier: EUPL-1.2
#include "hostile_pdfs.h"
#include "pdf/document_writer.h"
#include "pdf/pack_writer.h"
#include "sample_pack.h"
#include "written_pdf.h"

#include <catch2/catch.hpp>

#include <algorithm>

namespace {

using Catch::Matchers::Contains;
using pdf::ProblemKind;

bool says(const pdf::PackReport& report, ProblemKind kind)
{
  const auto is = [kind](const pdf::PackProblem& problem) { return problem.kind == kind; };
  return std::any_of(report.problems.begin(), report.problems.end(), is) ||
         std::any_of(report.remarks.begin(), report.remarks.end(), is);
}

std::string everything(const std::filesystem::path& file)
{
  return test::outputOf("qpdf --qdf --object-streams=disable '" + file.string() + "' -");
}

/// A pack of three attachments of which the middle one is given.
pack::MeetingPack between(const test::Bytes& bytes)
{
  auto pack = test::packWith(bytes);
  auto& attachments = pack.items.front().attachments;
  attachments.front().label = "1b";
  attachments.insert(attachments.begin(), test::attachment("1a", "Ervoor", test::pagesSaying("ervoor", 1).bytes()));
  attachments.push_back(test::attachment("1c", "Erna", test::pagesSaying("erna", 1).bytes()));
  return pack;
}

/// The settings with a worker that fails as its attachments tell it to.
pdf::WorkerSettings failing()
{
  auto settings = pdf::WorkerSettings{};
  settings.program = FAULTY_WORKER;
  settings.patience = std::chrono::milliseconds{700};
  return settings;
}

pack::MeetingPack withFault(const std::string& fileName)
{
  auto large = test::pagesSaying("kwaad", 1);
  large.pages[0].contents += std::string(100000, ' '); // more than is read at once
  auto pack = between(large.bytes());
  pack.items.front().attachments[1].fileName = fileName;
  return pack;
}

}

TEST_CASE("hostile documents cost no more than themselves, and are named")
{
  for (const auto& hostile : test::hostilePdfs()) {
    DYNAMIC_SECTION(hostile.name)
    {
      const auto folder = test::TemporaryFolder{};
      const auto outcome = pdf::writePack(between(hostile.bytes), folder.file("set.pdf"));
      INFO(outcome.detail);
      REQUIRE(outcome.report.has_value());
      const auto& report = *outcome.report;
      if (hostile.said)
        CHECK(says(report, *hostile.said));
      if (hostile.pages > 0)
        CHECK(report.entries.at(1).pages == hostile.pages);
      auto file = test::WrittenPdf{folder.file("set.pdf")};
      CHECK(file.pages() == report.pages);
      CHECK_THAT(file.text(3), Contains("ervoor 1"));
      CHECK_THAT(file.text(report.entries.at(2).firstPage), Contains("erna 1"));
      if (report.pages < 1000)
        CHECK(file.isSound());
    }
  }
}

TEST_CASE("nothing that acts gets into a pack")
{
  for (const auto& hostile : test::hostilePdfs()) {
    if (hostile.said != ProblemKind::activeContent && hostile.said != ProblemKind::embeddedFiles &&
        hostile.said != ProblemKind::signatureBroken)
      continue;
    const auto folder = test::TemporaryFolder{};
    REQUIRE(pdf::writePack(test::packWith(hostile.bytes), folder.file("set.pdf")).report.has_value());
    INFO(hostile.name);
    CHECK_THAT(everything(folder.file("set.pdf")), !Contains("/JavaScript") && !Contains("/SubmitForm") && !Contains("/Launch") &&
                                                       !Contains("/EmbeddedFile") && !Contains("/ByteRange") && !Contains("/AA "));
  }
}

TEST_CASE("a worker that is lost over a document costs that document and nothing else")
{
  const auto fault =
      GENERATE("crash-on-take", "hang-on-take", "crash-on-import", "hang-on-import", "nonsense-on-take", "crash-on-write", "memory-on-take",
               "memory-on-import");
  INFO(fault);
  const auto folder = test::TemporaryFolder{};
  const auto outcome = pdf::writePack(withFault(fault), folder.file("set.pdf"), {}, failing());
  INFO(outcome.detail);
  REQUIRE(outcome.report.has_value());
  REQUIRE(outcome.report->problems.size() == 1);
  CHECK(outcome.report->problems[0].label == "1b");
  CHECK(outcome.report->problems[0].kind == ProblemKind::unsafe);
  auto file = test::WrittenPdf{folder.file("set.pdf")};
  CHECK(file.isSound());
  REQUIRE(file.pages() == 6);
  CHECK_THAT(file.text(3), Contains("ervoor 1"));
  CHECK_THAT(file.text(4), Contains("Dit stuk ontbreekt in de vergaderset") && Contains("meer tijd of geheugen"));
  CHECK_THAT(file.text(5), Contains("erna 1"));
  CHECK_THAT(file.text(6), Contains("1b") && Contains("stuk opnieuw aan te"));
}

TEST_CASE("a document that asks for more memory than there is costs only itself")
{
  const auto folder = test::TemporaryFolder{};
  auto settings = pdf::WorkerSettings{};
  settings.memory = std::int64_t{600} << 20;
  const auto& all = test::hostilePdfs();
  const auto bomb =
      std::find_if(all.begin(), all.end(), [](const test::HostilePdf& each) { return each.name.starts_with("an object stream"); });
  const auto outcome = pdf::writePack(between(bomb->bytes), folder.file("set.pdf"), {}, settings);
  REQUIRE(outcome.report.has_value());
  CHECK_THAT(test::WrittenPdf{folder.file("set.pdf")}.text(3), Contains("ervoor 1"));
}

TEST_CASE("a worker that is lost over no document in particular costs nothing: another does one thing at a time")
{
  const auto folder = test::TemporaryFolder{};
  auto pack = withFault("crash-at-the-first-end");
  SECTION("when the pack is put together") {}
  SECTION("when it is busy with two documents, of which neither is to blame")
  {
    pack = withFault("crash-meanwhile");
    pack.items.front().attachments[2].fileName = "look-meanwhile";
  }
  auto settings = failing();
  settings.patience = std::chrono::seconds{20}; // it ends by itself
  const auto outcome = pdf::writePack(pack, folder.file("set.pdf"), {}, settings);
  INFO(outcome.detail);
  REQUIRE(outcome.report.has_value());
  CHECK(outcome.report->problems.empty());
  auto file = test::WrittenPdf{folder.file("set.pdf")};
  CHECK(file.isSound());
  REQUIRE(file.pages() == 5);
  CHECK_THAT(file.text(3), Contains("ervoor 1"));
  CHECK_THAT(file.text(4), Contains("kwaad 1"));
  CHECK_THAT(file.text(5), Contains("erna 1"));
}

TEST_CASE("a worker that is lost the second time as well leaves no pack, and no half one")
{
  const auto folder = test::TemporaryFolder{};
  const auto outcome = pdf::writePack(withFault("crash-at-the-end"), folder.file("set.pdf"), {}, failing());
  CHECK_FALSE(outcome.report.has_value());
  CHECK(outcome.failure == pdf::PackFailure::internal);
  CHECK(folder.names().empty());
}

TEST_CASE("without a worker there is no pack, and no half one")
{
  const auto folder = test::TemporaryFolder{};
  auto settings = pdf::WorkerSettings{};
  settings.program = folder.file("nergens");
  const auto outcome = pdf::writePack(test::smallPack(), folder.file("set.pdf"), {}, settings);
  CHECK_FALSE(outcome.report.has_value());
  CHECK(outcome.failure == pdf::PackFailure::internal);
  CHECK(folder.names().empty());
}

TEST_CASE("cancelling ends a worker that hangs")
{
  const auto folder = test::TemporaryFolder{};
  auto settings = failing();
  settings.patience = std::chrono::minutes{5};
  auto calls = 0;
  const auto outcome = pdf::writePack(
      withFault("hang-on-take"), folder.file("set.pdf"), [&calls](int) { return ++calls < 10; }, settings);
  CHECK(outcome.failure == pdf::PackFailure::cancelled);
  CHECK(folder.names().empty());
}
