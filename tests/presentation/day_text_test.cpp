// SPDX-License-Identifier: EUPL-1.2
#include "presentation/day_text.h"

#include <catch2/catch.hpp>

using namespace std::chrono_literals; // NOLINT(google-build-using-namespace): dates

TEST_CASE("a day as a person types it")
{
  const auto near = domain::Date{2027y / 4 / 22};
  const auto expected = std::optional<domain::Date>{2027y / 4 / 29};

  SECTION("is understood in the usual ways")
  {
    const auto* text = GENERATE("29-4-2027", "29042027", "290427", "29-04-2027", "29/4/27", "29.4", "29-4", "29 4", "do 29-04-2027", "29 april 2027", "29 apr", "donderdag 29 april", "2027-04-29", "  29-4 ");
    CAPTURE(text);
    CHECK(presentation::dayFromText(QString::fromUtf8(text), near) == expected);
  }
  SECTION("with the short name of March, which is no beginning of it")
  {
    CHECK(presentation::dayFromText(QStringLiteral("1 mrt 2027"), near) == std::optional<domain::Date>{2027y / 3 / 1});
    CHECK(presentation::dayFromText(QStringLiteral("1 mrt. 2027"), near) == std::optional<domain::Date>{2027y / 3 / 1});
  }
  SECTION("is nothing when there is no such day")
  {
    const auto* text = GENERATE("", "31042027", "31-4-2027", "29", "morgen", "29-13-2027", "0-4-2027", "29 xyz", "29-4-20277", "1-1-1800");
    CAPTURE(text);
    CHECK_FALSE(presentation::dayFromText(QString::fromUtf8(text), near));
  }
}
