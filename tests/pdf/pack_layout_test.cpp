// SPDX-License-Identifier: EUPL-1.2
#include "pdf/pack_writer.h"
#include "sample_pack.h"
#include "written_pdf.h"

#include <catch2/catch.hpp>

namespace {

using Catch::Matchers::Contains;

pack::MeetingPack longAgenda()
{
  auto pack = test::emptyPack();
  for (auto number = 1; number <= 40; ++number) {
    const auto label = std::to_string(number);
    auto item = test::item(label, "Agendapunt " + label +
                                      " met een lange titel over de samenwerking van de gemeenten in de regio, de bekostiging "
                                      "van de jeugdhulp en wat daar verder bij hoort, laatste woord " +
                                      label);
    item.coverNote = test::coverNote(item.title);
    pack.items.push_back(std::move(item));
  }
  return pack;
}

std::string words(int count)
{
  auto text = std::string{};
  for (auto word = 1; word <= count; ++word)
    text += "woord" + std::to_string(word) + " ";
  return text;
}

int pageWith(test::WrittenPdf& file, const std::string& text)
{
  for (auto page = 1; page <= file.pages(); ++page)
    if (file.text(page).find(text) != std::string::npos)
      return page;
  return 0;
}

}

TEST_CASE("an agenda of forty items with long titles")
{
  const auto folder = test::TemporaryFolder{};
  const auto outcome = pdf::writePack(longAgenda(), folder.file("set.pdf"));
  REQUIRE(outcome.report.has_value());
  auto file = test::WrittenPdf{folder.file("set.pdf")};
  const auto agendaPages = outcome.report->entries.front().firstPage - 2;

  SECTION("goes on over several pages, each with the column headings")
  {
    REQUIRE(agendaPages >= 3);
    for (auto page = 2; page < 2 + agendaPages; ++page)
      CHECK_THAT(file.plainText(page), Contains("\nNr. Onderwerp Behandeling Inbreng Min. Pagina\n"));
  }
  SECTION("lists every item once, with the page it is on")
  {
    auto agenda = std::string{};
    for (auto page = 2; page < 2 + agendaPages; ++page)
      agenda += file.plainText(page);
    for (const auto& entry : outcome.report->entries) {
      const auto row = agenda.find("\n" + entry.label + " Agendapunt " + entry.label + " met ");
      REQUIRE(row != std::string::npos);
      CHECK_THAT(agenda.substr(row + 1, agenda.find('\n', row + 1) - row),
                 Contains(" J. Kok 10 " + std::to_string(entry.firstPage) + "\n"));
      CHECK(test::occurrences(agenda, " J. Kok 10 " + std::to_string(entry.firstPage) + "\n") == 1);
    }
  }
  SECTION("keeps rows whole: the end of a title is on the page of its beginning")
  {
    for (auto page = 2; page < 2 + agendaPages; ++page) {
      const auto text = file.text(page);
      CHECK(test::occurrences(text, "met een lange titel") == test::occurrences(text, "laatste"));
    }
  }
  SECTION("leads to where each item is")
  {
    auto to = std::vector<int>{};
    for (auto page = 2; page < 2 + agendaPages; ++page)
      for (const auto& link : file.links(page))
        to.push_back(link.page);
    REQUIRE(to.size() == 80);
    for (std::size_t index = 0; index < to.size(); ++index)
      CHECK(to[index] == outcome.report->entries[index / 2].firstPage);
  }
}

TEST_CASE("a row higher than a page is continued on the next")
{
  auto pack = test::emptyPack();
  pack.items = {test::item("1", words(1500)), test::item("2", "Daarna")};
  const auto folder = test::TemporaryFolder{};
  REQUIRE(pdf::writePack(pack, folder.file("set.pdf")).report.has_value());
  auto file = test::WrittenPdf{folder.file("set.pdf")};
  REQUIRE(file.pages() > 3);
  CHECK(pageWith(file, "woord1 ") == 2);
  CHECK(pageWith(file, "woord1500") == file.pages());
  CHECK(pageWith(file, "Daarna") == file.pages());
}

TEST_CASE("a long cover note")
{
  auto pack = test::emptyPack();
  pack.items = {test::item("1", "Een agendapunt")};
  auto note = test::coverNote("Een agendapunt");
  const auto folder = test::TemporaryFolder{};

  SECTION("never leaves a heading alone at the foot of a page")
  {
    const auto filling = GENERATE(range(200, 420, 20));
    note.sections = {{"Vulling", {}, words(filling), false}, {"Slotkop", {}, words(100), false}};
    pack.items[0].coverNote = note;
    REQUIRE(pdf::writePack(pack, folder.file("set.pdf")).report.has_value());
    auto file = test::WrittenPdf{folder.file("set.pdf")};
    CHECK_THAT(file.plainText(pageWith(file, "Slotkop")), Contains("\nSlotkop\nwoord1 "));
  }
  SECTION("keeps the asked decision in one frame when it fits on a page")
  {
    note.sections = {{"Vulling", {}, words(300), false}, {"Gevraagd besluit", std::vector<std::string>(8, words(12)), {}, true}};
    pack.items[0].coverNote = note;
    REQUIRE(pdf::writePack(pack, folder.file("set.pdf")).report.has_value());
    auto file = test::WrittenPdf{folder.file("set.pdf")};
    const auto page = pageWith(file, "Gevraagd besluit");
    CHECK(page == 4);
    CHECK_THAT(file.text(page), Contains("8.") && Contains("1."));
  }
  SECTION("continues the frame over pages when it does not fit on one")
  {
    note.sections = {{"Gevraagd besluit", std::vector<std::string>(60, words(20)), {}, true}};
    pack.items[0].coverNote = note;
    REQUIRE(pdf::writePack(pack, folder.file("set.pdf")).report.has_value());
    auto file = test::WrittenPdf{folder.file("set.pdf")};
    CHECK(file.pages() >= 5);
    CHECK(pageWith(file, "60.") == file.pages());
  }
}
