// SPDX-License-Identifier: EUPL-1.2
#include "program.h"

using namespace cli_test;
using Catch::Matchers::Contains;
using PlanJson = nlohmann::ordered_json;

namespace {

Words keysIn(const PlanJson& object)
{
  Words keys;
  for (const auto& [key, value] : object.items())
    keys.push_back(key);
  return keys;
}

}

TEST_CASE("term explains a date")
{
  const Desk desk;
  const auto term = desk.done({"term", "WGR-1-3", "2027-01-28", "--json"}).json();
  CHECK(keysIn(term) == Words{"rule", "trigger", "lastDay", "moved", "advice", "strength", "source", "certainty"});
  CHECK(term["lastDay"] == "2027-03-25");
  CHECK(term["moved"].empty());
  CHECK(term["advice"].is_null());
  CHECK(term["strength"] == "law");
  const auto moved = desk.done({"term", "ATW", "2027-03-10", "--set", "weeks=8", "--json"}).json();
  CHECK(moved["lastDay"] == "2027-05-10");
  CHECK(moved["moved"].size() == 5);
  CHECK(keysIn(moved["moved"][0]) == Words{"from", "to", "because"});
  CHECK(moved["moved"][0]["because"] == "Bevrijdingsdag");
  CHECK(desk.done({"term", "WGR-35-1a", "2027-06-20", "--json"}).json()["advice"] == "2027-03-25"); // counted back to Easter Sunday
  const auto order = desk.done({"term", "WGR-10-6", "2027-06-24", "--json"}).json();
  CHECK(order["lastDay"].is_null());
  CHECK_THAT(order["advice"].get<std::string>(), Contains("voordat"));
  CHECK(desk.done({"term", "WGR-1-3", "2031-01-30", "--json"}).json()["certainty"] == "unknown");
  const auto text = desk.done({"term", "WGR-1-3", "2027-01-28"}).out;
  CHECK_THAT(text, Contains("8 weken na 28-01-2027 = 25-03-2027") && Contains("geen verschuiving") && Contains("Wgr art. 1"));
}

TEST_CASE("term refuses what is no question")
{
  const Desk desk;
  CHECK(desk.run({"term", "NERGENS", "2027-01-28"}).exit == 2);
  CHECK(desk.run({"term", "WGR-1-3", "2027-02-30"}).exit == 1);
  CHECK(desk.run({"term", "WGR-1-3"}).exit == 1);
  CHECK(desk.run({"term", "ATW", "2027-01-28"}).exit == 2);
  CHECK(desk.run({"term", "ATW", "2027-01-28", "--set", "weeks"}).exit == 1);
  const auto late = desk.run({"term", "ATW", "2099-12-20", "--set", "weeks=8"});
  CHECK(late.exit == 2);
  CHECK(isProse(late.err));
}

TEST_CASE("plan works the demo's framework out: one council makes the target fail, one extra meeting would save it")
{
  const Desk desk;
  desk.done({"demo", caseFile});
  const auto plan = desk.done({"plan", caseFile, "--proposal", "V-2027-03", "--json"}).json();
  CHECK(keysIn(plan) == Words{"proposal", "round", "from", "target", "feasible", "earliestCompletion", "outcomesMissing", "stages", "advice"});
  CHECK_THAT(desk.done({"status", caseFile, "--proposal", "V-2027-08"}).out, Contains("Stuurgroep Inkoop jeugdhulp  niet te halen  24-06-2027"));
  CHECK(plan["round"] == 2);
  CHECK(plan["target"] == "2027-06-30");
  CHECK(plan["feasible"] == false);
  CHECK(plan["earliestCompletion"] == "2027-07-06");
  REQUIRE(plan["stages"].size() == 7);
  CHECK(keysIn(plan["stages"][6]) ==
        Words{"name", "handInFrom", "earliestCompletion", "latestCompletion", "latestHandIn", "branches"});
  CHECK(plan["stages"][6]["handInFrom"] == "2027-05-28");
  CHECK(plan["stages"][6]["latestHandIn"] == "2027-05-18");
  for (const auto& branch : plan["stages"][6]["branches"]) {
    CHECK(keysIn(branch) == Words{"municipality", "body", "forward", "backward", "slackDays", "outcomeMissing", "unknown", "cannotMeetInsideTerm",
                                  "bottleneckForward", "bottleneckBackward", "decidedOn"});
    CHECK(branch["bottleneckForward"] == (branch["body"] == "R-SLI"));
    CHECK(branch["bottleneckBackward"] == (branch["body"] == "R-SLI"));
  }
  CHECK(plan["stages"][6]["branches"].size() == 9); // Hoeksche Waard stepped out
  CHECK(plan["advice"][0]["kind"] == "extraMeeting");
  CHECK(plan["advice"][0]["bodies"][0]["body"] == "R-SLI");
  CHECK(plan["advice"][0]["before"] == "2027-06-24");
  CHECK(plan["advice"][0]["beforeWithoutMargin"] == "2027-07-01");
  SECTION("that meeting, tried, makes the target")
  {
    const auto tried =
        desk.done({"plan", caseFile, "--proposal", "V-2027-03", "--what-if", "extra:R-SLI:2027-06-23:2027-05-28", "--json"}).json();
    CHECK(tried["whatIf"]["feasible"] == true);
    CHECK(tried["feasible"] == false);
  }
  SECTION("the daily board sends it back once")
  {
    const auto tried = desk.done({"plan", caseFile, "--proposal", "V-2027-03", "--what-if", "sent-back:4:3", "--json"}).json();
    CHECK(tried["whatIf"]["feasible"] == false);
    const auto& changes = tried["whatIf"]["changes"];
    const auto of = [&](const std::string& body) {
      for (const auto& change : changes)
        if (change["body"] == body)
          return change;
      return PlanJson{};
    };
    CHECK(of("DB")["before"]["date"] == "2027-05-13");
    CHECK(of("DB")["after"]["date"] == "2027-06-10");
    CHECK(of("AB")["after"]["date"] == "2027-07-08");
    CHECK(of("AB")["days"] == 42);
    CHECK(of("SG")["after"]["date"] == "2027-05-27");
    CHECK(of("R-SLI")["after"]["date"] == "2027-09-21");
    CHECK(of("R-SLI")["days"] == 77);
    CHECK(changes.size() == 12); // steering group, two boards, nine councils
  }
  SECTION("as text it says the same")
  {
    const auto text = desk.done({"plan", caseFile, "--proposal", "V-2027-03"}).out;
    CHECK_THAT(text, Contains("Doel niet haalbaar: 6 dagen te laat.") && Contains("Raad Sliedrecht") && Contains("24 juni 2027"));
  }
}

TEST_CASE("plan: wrong questions have a clear answer")
{
  const Desk desk;
  desk.layOutCase();
  CHECK(desk.run({"plan", caseFile, "--proposal", "V-1999-01"}).exit == 2);
  CHECK(desk.run({"plan", caseFile}).exit == 1);
  CHECK(desk.run({"plan", "nergens.besluitroute", "--proposal", "V-2027-01"}).exit == 3);
  desk.execute(R"({"command": "AddProposal", "track": "INK", "number": "V-2027-77", "title": "Zonder ronde"})");
  const auto noRound = desk.run({"plan", caseFile, "--proposal", "V-2027-77"});
  CHECK(noRound.exit == 2);
  CHECK(isProse(noRound.err));
}

TEST_CASE("signals and guard of the demo")
{
  const Desk desk;
  desk.done({"demo", caseFile});
  const auto signals = desk.done({"signals", caseFile, "--on", "2027-04-22", "--json"}).json();
  REQUIRE_FALSE(signals.empty());
  CHECK(keysIn(signals[0]) == Words{"id", "kind", "severity", "subject", "municipality", "body", "date", "reason", "action"});
  CHECK(signals[0]["kind"] == "targetNotFeasible");
  CHECK(signals[0]["subject"] == "V-2027-03");
  CHECK(signals[0]["body"] == "R-SLI");
  Words kinds;
  for (const auto& signal : signals)
    kinds.push_back(signal["kind"]);
  CHECK(kinds ==
        Words{"targetNotFeasible", "dispatchDue", "outcomeMissing", "partySkipped", "drift", "branchToPlan", "dueOverdue", "dueOverdue", "branchToPlan", "agreementReview", "notConfirmed"});
  CHECK(desk.done({"signals", caseFile, "--silenced", "--json"}).json().size() == 2);

  const auto guard = desk.run({"guard", caseFile, "--proposal", "V-2027-03", "--stage", "4", "--json"});
  CHECK(guard.exit == 2);
  const auto missing = guard.json()["missing"];
  REQUIRE(missing.size() >= 2);
  CHECK(missing[0]["party"] == "Cliëntenraad jeugd");
  CHECK(missing[1]["party"] == "Onderwijs");
  CHECK(missing[1]["costWeeks"].is_number());
  CHECK(desk.run({"guard", caseFile, "--proposal", "V-2027-05", "--stage", "1"}).exit == 0);
}

TEST_CASE("after the days have passed a plan says on which outcomes it rests, and a register that they are missing")
{
  const Desk desk;
  desk.done({"demo", caseFile});
  const auto later = [&](Words words) {
    words.insert(words.begin(), {"--today", "2027-07-06"});
    auto run = desk.runBare(words);
    REQUIRE(run.exit == 0);
    return run;
  };
  const auto plan = later({"plan", caseFile, "--proposal", "V-2027-08", "--json"}).json();
  CHECK(plan["feasible"] == true);
  CHECK(plan["outcomesMissing"] == 3);
  CHECK(plan["stages"][0]["earliestCompletion"] == "2027-05-18");
  CHECK(plan["stages"][0]["branches"][0]["outcomeMissing"] == true);
  CHECK(plan["stages"][0]["branches"][0]["slackDays"].is_null());
  const auto text = later({"plan", caseFile, "--proposal", "V-2027-08"}).out;
  CHECK(text.find("Doel haalbaar, als er besloten is waar nu een uitslag ontbreekt.") != std::string::npos);
  CHECK(text.find("Werkgroep inkoop: 18-05-2027, uitslag ontbreekt\n") != std::string::npos);
  auto missing = 0;
  for (const auto& turn : later({"register", caseFile, "--kind", "turns", "--json"}).json())
    if (turn["proposal"] == "V-2027-08" && turn["basis"] == "outcomeMissing")
      ++missing;
  CHECK(missing == 3);
}
