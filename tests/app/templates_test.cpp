// SPDX-License-Identifier: EUPL-1.2
#include "app/case_file.h"
#include "app/queries/rules.h"
#include "app/queries/setup.h"
#include "support/example_case.h"
#include "support/printing.h"

#include <algorithm>

using namespace domain;
using namespace support;

namespace {

/// "1 Werkgroep", "2 Stuurgroep" …
std::vector<std::string> stagesOfTemplate(CaseUnderTest& given, const std::string& code)
{
  std::vector<std::string> lines;
  const auto rows = given.file().read([](const app::Facts& facts) { return app::templateRows(facts); }).value();
  for (const auto& row : rows)
    if (row.routeTemplate.code == code)
      for (const auto& stage : row.stages)
        lines.push_back(std::to_string(stage.position) + " " + stage.name);
  return lines;
}

using Stages = std::vector<std::string>;

template <class E>
std::vector<E> everything(CaseUnderTest& given)
{
  return given.file().read([](const app::Facts& facts) { return facts.all<E>(); }).value();
}

const std::string councilsStage = R"({"name": "Raden", "role": "decides", "selector": "everyCouncil", "completion": "allPositive"})";

}

TEST_CASE("a route template that is made stage by stage")
{
  ExampleCase given;
  given.run(R"({"command": "AddRouteTemplate", "code": "nieuw", "name": "Nieuw"})");
  const auto start = R"({"command": "StartRound", "proposal": "V-2027-04", "routeTemplate": "nieuw", "version": "V-2027-04@1.0", "purpose": "Vaststellen"})";
  const auto refused = given.refusal(start);
  CHECK(refused.code == ErrorCode::templateWithoutStages);
  CHECK(refused.subject == "Nieuw");
  const auto made = given.run(R"([{"command": "AddTemplateStage", "routeTemplate": "nieuw", "stage": )" + councilsStage + R"(},
    {"command": "AddTemplateStage", "routeTemplate": "nieuw", "position": 1, "stage": {"name": "Stuurgroep", "role": "advises", "bodyKind": "steeringGroup", "completion": "oneBody", "preparationDays": 5}},
    {"command": "AddTemplateStage", "routeTemplate": "nieuw", "position": 2, "stage": {"name": "Bestuur", "role": "decides", "bodyKind": "generalBoard", "completion": "oneBody", "termRule": "DRIE-WEKEN",
      "requiredParties": [{"party": "Cliëntenraad", "ground": "agreement", "source": "samenwerkingsafspraak"}]}}])");
  CHECK(made == std::vector<std::string>{"nieuw/1", "nieuw/1", "nieuw/2"});
  CHECK(stagesOfTemplate(given, "nieuw") == Stages{"1 Stuurgroep", "2 Bestuur", "3 Raden"});
  given.run(start);
  const auto stages = everything<Stage>(given);
  CHECK(stages.back().name == "Raden");
  CHECK(stages[stages.size() - 2].termRule == "DRIE-WEKEN");
}

TEST_CASE("a template with a loop")
{
  ExampleCase given;
  SECTION("cannot be written: a stage that is given a place of its own is not understood")
  {
    const auto error = given.refusal(R"({"command": "AddRouteTemplate", "code": "lus", "name": "Lus", "stages": [
      {"name": "Stuurgroep", "role": "advises", "completion": "oneBody", "position": 2},
      {"name": "Bestuur", "role": "decides", "completion": "oneBody", "position": 2}]})");
    CHECK(error.code == ErrorCode::unknownField);
    CHECK(error.subject == "position");
  }
  SECTION("nor a stage that points to another one")
  {
    CHECK(given.refusal(R"({"command": "ChangeTemplateStage", "templateStage": "kort/2", "returnsTo": "kort/1"})").code == ErrorCode::unknownField);
  }
  SECTION("nor a place before the first stage or after the last one")
  {
    for (const auto* position : {"0", "-1", "5"}) {
      const auto error = given.refusal(std::string{R"({"command": "MoveTemplateStage", "templateStage": "kort/2", "position": )"} + position + "}");
      CHECK(error.code == ErrorCode::numberOutOfRange);
      CHECK(error.detail == "4");
    }
    CHECK(given.refusal(R"({"command": "AddTemplateStage", "routeTemplate": "kort", "position": 6, "stage": )" + councilsStage + "}").detail == "5");
  }
  SECTION("and two stages at one place never come about")
  {
    given.run(R"({"command": "AddTemplateStage", "routeTemplate": "kort", "position": 2, "stage": )" + councilsStage + "}");
    CHECK(stagesOfTemplate(given, "kort") == Stages{"1 Werkgroep", "2 Raden", "3 Stuurgroep", "4 Algemeen bestuur", "5 Raden"});
  }
}

TEST_CASE("stages of a template change places")
{
  ExampleCase given;
  SECTION("up")
  {
    given.run(R"({"command": "MoveTemplateStage", "templateStage": "kort/4", "position": 2})");
    CHECK(stagesOfTemplate(given, "kort") == Stages{"1 Werkgroep", "2 Raden", "3 Stuurgroep", "4 Algemeen bestuur"});
  }
  SECTION("down")
  {
    given.run(R"({"command": "MoveTemplateStage", "templateStage": "kort/1", "position": 3})");
    CHECK(stagesOfTemplate(given, "kort") == Stages{"1 Stuurgroep", "2 Algemeen bestuur", "3 Werkgroep", "4 Raden"});
  }
  SECTION("or stay where they are, which is no change")
  {
    const auto entries = given.historyLength();
    given.run(R"({"command": "MoveTemplateStage", "templateStage": "kort/3", "position": 3})");
    CHECK(given.historyLength() == entries);
  }
  SECTION("and close up when one is taken out, with who had to be heard before it")
  {
    given.run(R"([{"command": "RequirePartyInTemplate", "templateStage": "kort/2", "party": "Cliëntenraad", "ground": "agreement", "source": "afspraak"},
      {"command": "RemoveTemplateStage", "templateStage": "kort/2"}])");
    CHECK(stagesOfTemplate(given, "kort") == Stages{"1 Werkgroep", "2 Algemeen bestuur", "3 Raden"});
    for (const auto& party : everything<RequiredParty>(given))
      CHECK_FALSE(party.templateStage);
  }
  CHECK(app::ruleFindings(app::Facts{given.file().store()}).size() == 2); // the documents of the example that have no bytes
}

TEST_CASE("what runs keeps its own stages")
{
  ExampleCase given;
  const auto before = everything<Stage>(given);
  given.run(R"([{"command": "ChangeTemplateStage", "templateStage": "kort/3", "name": "Dagelijks bestuur", "bodyKind": "dailyBoard", "preparationDays": 20},
    {"command": "RemoveTemplateStage", "templateStage": "kort/4"}, {"command": "RemoveRouteTemplate", "routeTemplate": "zienswijze"}, {"command": "RemoveRouteTemplate", "routeTemplate": "kort"}])");
  CHECK(everything<Stage>(given) == before);
  CHECK(stagesOfTemplate(given, "kort").empty());
}

TEST_CASE("a copy of a template is a template of its own")
{
  ExampleCase given;
  given.run(R"([{"command": "ChangeRouteTemplate", "routeTemplate": "kort", "description": "Voor inkoop."},
    {"command": "RequirePartyInTemplate", "templateStage": "kort/2", "party": "Cliëntenraad", "ground": "agreement", "source": "afspraak"},
    {"command": "CopyRouteTemplate", "routeTemplate": "kort", "code": "lang", "name": "Lang"},
    {"command": "ChangeTemplateStage", "templateStage": "lang/1", "name": "Kerngroep"}])");
  CHECK(stagesOfTemplate(given, "lang") == Stages{"1 Kerngroep", "2 Stuurgroep", "3 Algemeen bestuur", "4 Raden"});
  CHECK(stagesOfTemplate(given, "kort").front() == "1 Werkgroep");
  CHECK(everything<RouteTemplate>(given).back().description == "Voor inkoop.");
  const auto parties = everything<RequiredParty>(given);
  CHECK(std::count_if(parties.begin(), parties.end(), [](const RequiredParty& party) { return party.templateStage && party.party == "Cliëntenraad"; }) == 2);
  given.run(R"({"command": "RemoveRouteTemplate", "routeTemplate": "kort"})");
  CHECK(stagesOfTemplate(given, "lang").size() == 4);
  CHECK(everything<RequiredParty>(given).size() == parties.size() - 1);
}
