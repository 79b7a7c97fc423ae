// SPDX-License-Identifier: EUPL-1.2
#include "pdf/pack_draft.h"
#include "pdf/pack_writer.h"
#include "sample_pack.h"
#include "written_pdf.h"

#include <catch2/catch.hpp>

#include <fstream>

namespace {

using Catch::Matchers::Contains;

pack::MeetingPack packWithKnownPages()
{
  auto pack = test::smallPack();
  pack.items[1].attachments[0].pages = 2;
  pack.items[2].attachments[0].pages = 3;
  pack.items[2].attachments[1].pages = 1;
  return pack;
}

test::WrittenPdf written(const test::TemporaryFolder& folder, const std::string& bytes)
{
  std::ofstream{folder.file("concept.pdf"), std::ios::binary} << bytes;
  return test::WrittenPdf{folder.file("concept.pdf")};
}

}

TEST_CASE("a draft of a pack")
{
  const auto folder = test::TemporaryFolder{};
  auto maker = pdf::PackDraft{};
  const auto pack = packWithKnownPages();
  const auto bytes = maker.make(pack);

  SECTION("has the pages and numbers that the pack will have")
  {
    auto draft = written(folder, bytes);
    REQUIRE(pdf::writePack(pack, folder.file("set.pdf")).report.has_value());
    auto whole = test::WrittenPdf{folder.file("set.pdf")};
    REQUIRE(draft.pages() == whole.pages());
    for (const auto page : {1, 2, 5, 10})
      CHECK(draft.plainText(page) == whole.plainText(page));
    CHECK(draft.bookmarks() == whole.bookmarks());
  }
  SECTION("opens no attachment, and says so in its place")
  {
    auto closed = pack;
    for (auto& item : closed.items)
      for (auto& attachment : item.attachments)
        attachment.content = []() -> std::optional<test::Bytes> {
          FAIL("opened");
          return std::nullopt;
        };
    auto draft = written(folder, maker.make(closed));
    CHECK_THAT(draft.text(7), Contains("Pagina 2 van 3 van deze bijlage"));
  }
  SECTION("sets only what changed anew")
  {
    CHECK(maker.textsKnown() < maker.textsSet());
    static_cast<void>(maker.make(pack));
    CHECK(maker.textsSet() == 0);
    auto edited = pack;
    edited.items[2].coverNote->sections[1].text += " Een zin erbij.";
    auto draft = written(folder, maker.make(edited));
    CHECK(maker.textsSet() == 1);
    CHECK_THAT(draft.text(5), Contains("Een zin erbij."));
  }
  SECTION("is the same whether texts were known or not")
  {
    auto fresh = pdf::PackDraft{};
    static_cast<void>(maker.make(pack));
    CHECK(written(folder, maker.make(pack)).plainText(5) == written(folder, fresh.make(pack)).plainText(5));
  }
}
