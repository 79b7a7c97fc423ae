// SPDX-License-Identifier: EUPL-1.2
#include "pack/document_problem.h"
#include "pack/pack_wording.h"

#include <catch2/catch.hpp>

using pack::ProblemKind;

TEST_CASE("the words of a pack")
{
  auto pack = pack::MeetingPack{};
  pack.footer = "Stuurgroep · 29 april 2027";
  pack.items.resize(3);
  pack.items[1].isSubItem = true;
  pack.items[2].attachments.resize(1);

  SECTION("count what is in it")
  {
    CHECK(pack::wording::extent(212, pack) == "212 pagina's, 2 agendapunten, 1 bijlage");
    CHECK(pack::wording::extent(1, {}) == "1 pagina, 0 agendapunten, 0 bijlagen");
  }
  SECTION("say the label before the page, when there is one")
  {
    CHECK(pack::wording::pageNumber("3a", 47, 212) == "3a · pagina 47 van 212");
    CHECK(pack::wording::pageNumber("", 1, 212) == "pagina 1 van 212");
  }
  SECTION("mark an example as such")
  {
    CHECK(pack::wording::footer(pack) == "Stuurgroep · 29 april 2027");
    pack.example = "voorbeeld";
    CHECK(pack::wording::footer(pack) == "voorbeeld · Stuurgroep · 29 april 2027");
  }
}

TEST_CASE("every problem with a document is explained with what to do")
{
  for (const auto kind : {ProblemKind::gone, ProblemKind::empty, ProblemKind::notPdf, ProblemKind::encrypted, ProblemKind::damaged,
                          ProblemKind::noPages, ProblemKind::repaired}) {
    CHECK(pack::whatHappened(kind).ends_with('.'));
    CHECK(pack::whatToDo(kind).ends_with('.'));
  }
  CHECK(pack::pagesUnreadable(1, 3) == "Van de 3 pagina's is er één beschadigd; wat daarop staat kan onvolledig zijn.");
  CHECK(pack::pagesUnreadable(2, 3) == "Van de 3 pagina's zijn er 2 beschadigd; wat daarop staat kan onvolledig zijn.");
}
