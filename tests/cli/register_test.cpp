// SPDX-License-Identifier: EUPL-1.2
#include "program.h"

using namespace cli_test;
using Catch::Matchers::Contains;

TEST_CASE("the registers of the demo, in every form")
{
  const Desk desk;
  desk.done({"demo", caseFile});
  const auto decisions = desk.done({"register", caseFile, "--kind", "decisions", "--json"}).json();
  REQUIRE(decisions.size() > 20);
  const auto late = std::find_if(decisions.begin(), decisions.end(), [](const auto& each) { return each["body"] == "R-SLI" && each["proposal"] == "V-2027-03"; });
  REQUIRE(late != decisions.end());
  CHECK((*late)["date"] == "2027-07-06");
  CHECK((*late)["basis"] == "planned");
  CHECK((*late)["role"] == "decides");

  const auto hers = desk.done({"register", caseFile, "--kind", "turns", "--body", "R-SLI", "--json"}).json();
  for (const auto& turn : hers)
    CHECK(turn["body"] == "R-SLI");
  const auto agenda = desk.done({"register", caseFile, "--kind", "agenda", "--json"}).json();
  CHECK(std::any_of(agenda.begin(), agenda.end(), [](const auto& month) { return month["body"] == "R-DOR" && month["month"] == "2027-06" && month["crowded"] == true; }));

  desk.done({"register", caseFile, "--kind", "consultations", "--pdf", "raadplegen.pdf", "--xlsx", "raadplegen.xlsx"});
  CHECK(desk.read("raadplegen.pdf").starts_with("%PDF-"));
  CHECK(desk.read("raadplegen.xlsx").starts_with("PK"));
  CHECK_THAT(desk.done({"register", caseFile, "--kind", "decisions", "--csv"}).out, Contains("Wanneer;Thema;Voorstel") && Contains("2027-07-06"));
  desk.done({"status", caseFile, "--pdf", "status.pdf", "--xlsx", "status.xlsx"});
  CHECK(desk.read("status.pdf").starts_with("%PDF-"));
  CHECK_THAT(desk.done({"routesheet", caseFile, "--proposal", "V-2027-03"}).out, Contains("Kernteam is overgeslagen") && Contains("06-07-2027"));
  desk.done({"routesheet", caseFile, "--proposal", "V-2027-03/1", "--pdf", "route.pdf"});
}

TEST_CASE("a register refuses what is no question, and writes over no case file")
{
  const Desk desk;
  desk.layOutCase();
  const auto before = desk.sha256(caseFile);
  CHECK(desk.run({"register", caseFile, "--kind", "alles"}).exit == 1);
  CHECK(desk.run({"register", caseFile, "--kind", "decisions", "--track", "NERGENS"}).exit == 2);
  CHECK(desk.run({"register", caseFile, "--kind", "decisions", "--pdf", caseFile}).exit == 1);
  CHECK(desk.run({"register", caseFile, "--kind", "decisions", "--xlsx", "geen/map.xlsx"}).exit == 3);
  CHECK(desk.run({"routesheet", caseFile, "--proposal", "V-1900-01"}).exit == 2);
  CHECK(desk.sha256(caseFile) == before);
  CHECK(desk.names() == Words{caseFile});
}
