// SPDX-License-Identifier: EUPL-1.2
#include "program.h"

#include <algorithm>

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

TEST_CASE("the number of a proposal may hold a slash, and a round behind it")
{
  const Desk desk;
  desk.layOutCase();
  desk.execute(R"([{"command": "AddProposal", "track": "INK", "number": "2027/0123", "title": "Kader dagbehandeling", "version": "1.0", "on": "2027-02-10"},
                   {"command": "StartRound", "proposal": "2027/0123", "routeTemplate": "werkgroep-raad", "version": "2027/0123@1.0", "purpose": "vaststelling", "on": "2027-02-15"}])");
  for (const auto* name : {"2027/0123", "2027/0123/1"}) {
    CHECK_THAT(desk.done({"routesheet", caseFile, "--proposal", name}).out, Contains("Kader dagbehandeling"));
    const auto plan = desk.done({"plan", caseFile, "--proposal", name, "--json"}).json();
    CHECK(plan["proposal"] == "2027/0123");
    CHECK(plan["round"] == 1);
  }
  for (const auto* command : {"routesheet", "plan"}) {
    const auto noRound = desk.run({command, caseFile, "--proposal", "2027/0123/4"});
    CHECK(noRound.exit == 2);
    CHECK_THAT(noRound.err, Contains("geen ronde") && Contains("2027/0123/4"));
    const auto noProposal = desk.run({command, caseFile, "--proposal", "2027/0124"});
    CHECK(noProposal.exit == 2);
    CHECK_THAT(noProposal.err, Contains("geen voorstel") && Contains("2027/0124"));
  }
}

TEST_CASE("an answer and a file are not asked for at once")
{
  const Desk desk;
  desk.layOutCase();
  const std::vector<Words> questions{{"register", caseFile, "--kind", "decisions", "--json"}, {"register", caseFile, "--kind", "agenda", "--csv"}, {"status", caseFile, "--json"},
                                     {"status", caseFile, "--csv"}, {"routesheet", caseFile, "--proposal", "V-2027-01", "--csv"}};
  for (const auto& question : questions)
    for (const auto* target : {"--pdf", "--xlsx"}) {
      auto words = question;
      words.insert(words.end(), {target, "uit.bestand"});
      const auto refused = desk.run(words);
      INFO(question[0] << ' ' << question.back() << ' ' << target << ": " << refused.err);
      CHECK(refused.exit == 1);
      CHECK(refused.out.empty());
      CHECK_THAT(refused.err, Contains("gaan niet samen") && Contains(question.back()) && Contains(target));
      CHECK(desk.names() == Words{caseFile});
    }
  desk.done({"status", caseFile, "--pdf", "uit.pdf", "--xlsx", "uit.xlsx"});
}
