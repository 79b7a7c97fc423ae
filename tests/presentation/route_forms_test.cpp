// SPDX-License-Identifier: EUPL-1.2
#include "app/case_file.h"
#include "presentation/proposals/route_forms.h"
#include "support/meeting_case.h"
#include "ui_support/qt_string_maker.h"

#include <catch2/catch.hpp>
#include <stdexcept>

using namespace domain;

namespace {

/// The template with this name, as the form of a new round offers it for the regiovisie.
presentation::TemplateChoice offered(support::MeetingCase& given, const QString& name)
{
  const auto form = given.file()
                        .read([&](const app::Facts& facts) {
                          return presentation::roundForm(facts, facts.where(&Proposal::number, std::string{"V-2027-02"}).front().id, given.file().today());
                        })
                        .value();
  for (const auto& choice : form.templates)
    if (choice.name == name)
      return choice;
  FAIL("no such template");
  throw std::logic_error{"no template"};
}

const std::string boardAndCouncils = R"([{"command": "AddRouteTemplate", "code": "nieuw", "name": "Nieuw"},
  {"command": "AddTemplateStage", "routeTemplate": "nieuw", "stage": {"name": "Dagelijks bestuur", "role": "decides", "bodyKind": "dailyBoard", "completion": "oneBody"}},
  {"command": "AddTemplateStage", "routeTemplate": "nieuw", "stage": {"name": "Kernteam", "role": "advises", "bodyKind": "coreTeam", "completion": "oneBody"}},
  {"command": "AddTemplateStage", "routeTemplate": "nieuw", "stage": {"name": "Raden", "role": "decides", "selector": "everyCouncil", "completion": "allPositive"}}])";

}

TEST_CASE("the form of a new round says everything that keeps it from beginning before anything is filled in")
{
  support::MeetingCase given;
  SECTION("a route without stages")
  {
    given.run(R"({"command": "AddRouteTemplate", "code": "leeg", "name": "Leeg"})");
    const auto choice = offered(given, QStringLiteral("Leeg"));
    REQUIRE(choice.obstacles.size() == 1);
    CHECK(choice.obstacles.first().contains(QStringLiteral("heeft geen stappen")));
  }
  SECTION("stages whose body is not there, all of them, and nobody who takes part")
  {
    given.run(boardAndCouncils);
    given.run(R"({"command": "SetParticipation", "track": "INKOOP", "municipalities": ["GM0505", "GM0642"], "kind": "steppedOut", "on": "2027-04-01"})");
    const auto choice = offered(given, QStringLiteral("Nieuw"));
    REQUIRE(choice.obstacles.size() == 3);
    CHECK(choice.obstacles[0].contains(QStringLiteral("“Dagelijks bestuur” is geen passend gremium gevonden")));
    CHECK(choice.obstacles[1].contains(QStringLiteral("“Kernteam”")));
    CHECK(choice.obstacles[2].contains(QStringLiteral("geen enkele gemeente mee")));
  }
  SECTION("nothing, once they are there")
  {
    given.run(boardAndCouncils);
    given.run(R"([{"command": "AddBody", "code": "DB", "name": "Dagelijks bestuur", "kind": "dailyBoard"}, {"command": "AddBody", "code": "KT", "name": "Kernteam", "kind": "coreTeam"}])");
    CHECK(offered(given, QStringLiteral("Nieuw")).obstacles.isEmpty());
  }
}

TEST_CASE("a stage of one council asks which, and chooses none by itself")
{
  support::MeetingCase given;
  given.run(R"([{"command": "AddRouteTemplate", "code": "nieuw", "name": "Nieuw"},
    {"command": "AddTemplateStage", "routeTemplate": "nieuw", "stage": {"name": "Centrumgemeente", "role": "decides", "bodyKind": "council", "completion": "oneBody"}}])");
  const auto choice = offered(given, QStringLiteral("Nieuw"));
  CHECK(choice.obstacles.isEmpty());
  REQUIRE(choice.ambiguous.size() == 1);
  const auto& bodies = choice.ambiguous.first().bodies;
  REQUIRE(bodies.size() == 3);
  CHECK_FALSE(bodies.first().value);
  CHECK(bodies[1].text == QStringLiteral("Raad Dordrecht"));
  const auto start = [](const std::string& which) {
    return R"({"command": "StartRound", "proposal": "V-2027-02", "routeTemplate": "nieuw", "version": "V-2027-02@1.0", "purpose": "Vaststellen")" + which + "}";
  };
  CHECK(given.refusal(start("")) == Error{ErrorCode::noBodyForStage, "Centrumgemeente", "2"});
  given.run(start(R"(, "bodies": [{"stage": 1, "body": "R-DOR"}])"));
}
