// SPDX-License-Identifier: EUPL-1.2
#include "presentation/branch_details.h"
#include "presentation/branch_view.h"
#include "presentation/decision_form.h"
#include "presentation/proposals/proposal_header.h"
#include "presentation/region_of_three.h"

#include "app/queries/signals.h"
#include "app/reference.h"

#include <catch2/catch.hpp>

using namespace presentation;
using namespace presentation_tests;
using namespace std::chrono_literals; // NOLINT(google-build-using-namespace): dates

namespace {


BranchKey branch(const app::Facts& facts, const std::string& proposal, const std::string& stage, const std::string& body)
{
  return {domain::ProposalId{app::resolve(facts, domain::EntityKind::proposal, proposal).value()},
          domain::StageId{app::resolve(facts, domain::EntityKind::stage, stage).value()},
          domain::BodyId{app::resolve(facts, domain::EntityKind::body, body).value()}};
}

BranchDetails detailsOf(RegionOfThree& region, const std::string& proposal, const std::string& stage, const std::string& body, domain::Date asOf = demoDay)
{
  return region.read([&](const app::Facts& facts) { return branchDetails(facts, branch(facts, proposal, stage, body), asOf).value(); });
}

std::string factOf(const BranchDetails& details, const char* label)
{
  for (const auto& fact : details.facts)
    if (fact.label == QString::fromUtf8(label))
      return fact.value.toStdString();
  return "(none)";
}

}

TEST_CASE("what is said about one body's part")
{
  RegionOfThree region;

  SECTION("that decided on another version")
  {
    const auto details = detailsOf(region, "V-2027-01", "V-2027-01/1/1", "R-ZWI");
    CHECK(details.title == QStringLiteral("Raad Zwijndrecht"));
    CHECK(details.caption == QStringLiteral("Raad · stap 1 van 1 · ronde 1"));
    REQUIRE(details.callouts.size() == 1);
    CHECK(details.callouts.first().title == QStringLiteral("Gewijzigd vastgesteld als versie 1.0-A op 20 april 2027"));
    REQUIRE(details.stageNotes.size() == 1);
    CHECK(details.stageNotes.first().text.startsWith(QStringLiteral("Zwijndrecht besloot op 1.0-A. 2 anderen besloten op 1.0.")));
    CHECK(factOf(details, "Versie") == "1.0-A van 20-04-2027");
    CHECK(details.actions.confirm);
    CHECK(details.actions.acceptDrift);
    CHECK_FALSE(details.actions.passOver);
  }
  SECTION("that stands on a day that its papers cannot make")
  {
    region.run(R"([{"command": "AddMeeting", "body": "R-DOR", "date": "2027-05-03", "handIn": "2027-04-26"},
                   {"command": "AddMeeting", "body": "R-DOR", "date": "2027-06-08", "handIn": "2027-05-25"},
                   {"command": "PlanBranch", "stage": "V-2027-02/1/3", "body": "R-DOR", "meeting": "R-DOR-2027-01"}])");
    const auto details = detailsOf(region, "V-2027-02", "V-2027-02/1/3", "R-DOR");
    REQUIRE(details.callouts.size() == 1);
    CHECK(details.callouts.first().title == QStringLiteral("Volgens de planning niet te halen"));
    CHECK(details.callouts.first().text == QStringLiteral("3 mei 2027 is niet te halen: de stukken moesten er op 26 april 2027 zijn. Op zijn vroegst kan het op 8 juni 2027."));
  }
  SECTION("that is planned too late")
  {
    const auto details = detailsOf(region, "V-2027-02", "V-2027-02/1/3", "R-SLI");
    REQUIRE(details.callouts.size() == 1);
    CHECK(details.callouts.first().title == QStringLiteral("Gepland op 6 juli 2027, 6 dagen na het doel"));
    CHECK_FALSE(details.actions.record);
    CHECK(details.actions.recordHint == QStringLiteral("Deze stap is nog niet begonnen."));
    CHECK(details.actions.goAhead);
  }
  SECTION("that sent back and treats it again")
  {
    const auto details = detailsOf(region, "V-2027-02", "V-2027-02/1/2", "SG");
    CHECK(factOf(details, "Vergadering") == "do 29-04-2027, 14.00 uur");
    CHECK(factOf(details, "Aanleverdag") == "do 15-04-2027, voorbij");
    CHECK(factOf(details, "Verzenddag") == "do 22-04-2027, vandaag");
    CHECK(factOf(details, "Vorige uitslag") == "teruggestuurd, 01-04-2027");
    CHECK(details.actions.record);
    REQUIRE(details.events.size() == 2);
    CHECK(details.events.first().text == QStringLiteral("Gepland op 29-04"));
  }
  SECTION("that said yes, with its words and who did not")
  {
    region.setToday(std::chrono::year{2027} / 4 / 29);
    region.run(R"([{"command": "RecordDecision", "stage": "V-2027-02/1/2", "body": "SG", "outcome": "advisedPositive", "text": "Met dank aan de werkgroep.", "votesFor": 5, "votesAgainst": 0, "votesAbstained": 1, "on": "2027-04-29"}])");
    const auto details = detailsOf(region, "V-2027-02", "V-2027-02/1/2", "SG", std::chrono::year{2027} / 4 / 29);
    CHECK(factOf(details, "Stemmen") == "5 voor, 0 tegen, 1 onthouden");
    CHECK(factOf(details, "Besluit") == "Met dank aan de werkgroep.");
    CHECK(factOf(details, "Tegen") == "(none)");
    CHECK(factOf(detailsOf(region, "V-2027-01", "V-2027-01/1/1", "R-ZWI"), "Besluit") == "(none)"); // its callout quotes it
  }
  SECTION("that was left out, with who and why")
  {
    region.run(R"([{"command": "PassOver", "stage": "V-2027-02/1/2", "body": "SG", "reason": "Komt niet bijeen.", "on": "2027-04-21"}])");
    const auto details = detailsOf(region, "V-2027-02", "V-2027-02/1/2", "SG");
    REQUIRE(details.callouts.size() == 1);
    CHECK(details.callouts.first().title == QStringLiteral("Overgeslagen op 21 april 2027 door jansen"));
    CHECK(details.callouts.first().text == QStringLiteral("“Komt niet bijeen.”"));
    CHECK(details.actions.reinstate);
    CHECK_FALSE(details.actions.record);
  }
  SECTION("that stepped out, with the decision that says so")
  {
    region.run(R"([{"command": "SetParticipation", "track": "INKOOP", "municipalities": ["GM0505"], "kind": "steppedOut", "source": "besluit college 20 april", "on": "2027-04-20"}])");
    const auto details = detailsOf(region, "V-2027-02", "V-2027-02/1/3", "R-DOR");
    REQUIRE(details.callouts.size() == 1);
    CHECK(details.callouts.first().title == QStringLiteral("Dordrecht doet niet mee sinds 20 april 2027"));
    CHECK(details.callouts.first().text == QStringLiteral("Volgens: besluit college 20 april."));
  }
  SECTION("that is to step out before its turn, and whose stepping out was taken back")
  {
    region.run(R"([{"command": "SetParticipation", "track": "INKOOP", "municipalities": ["GM0505"], "kind": "steppedOut", "source": "college 20 april", "on": "2027-06-01"}])");
    const auto details = detailsOf(region, "V-2027-02", "V-2027-02/1/3", "R-DOR");
    REQUIRE(details.callouts.size() == 1);
    CHECK(details.callouts.first().title == QStringLiteral("Dordrecht doet niet meer mee vanaf 1 juni 2027"));
    CHECK(details.callouts.first().text == QStringLiteral("Dat is voordat deze stap aan de beurt is; de planning rekent niet meer op een besluit. Volgens: college 20 april."));
    const auto part = region.read([](const app::Facts& facts) {
      const auto report = app::planningCase(facts, demoDay).report;
      const auto plans = app::planSummaries(facts, demoDay);
      const auto places = app::placeNotes(plans);
      for (const auto& fact : proposalHeader({report.names, places, demoDay}, report.proposals[1], plans).facts)
        if (fact.label == QStringLiteral("Doen mee"))
          return fact.value;
      return QString{};
    });
    CHECK(part == QStringLiteral("3 van 3 gemeenten; 1 stapt nog uit"));
    CHECK(detailsOf(region, "V-2027-02", "V-2027-02/1/3", "R-SLI").callouts.size() == 1); // after the target, and nothing else
    const auto after = detailsOf(region, "V-2027-02", "V-2027-02/1/3", "R-DOR", 2027y / 6 / 2);
    CHECK(after.events.first().text == QStringLiteral("Deelname: uitgestapt: college 20 april"));
    region.run(R"({"command": "RemoveParticipation", "participation": 4})");
    CHECK(detailsOf(region, "V-2027-02", "V-2027-02/1/3", "R-DOR").callouts.isEmpty());
  }
  SECTION("that is no longer there, and what the gemeente went on in")
  {
    region.run(R"({"command": "MergeMunicipalities", "municipalities": ["GM0642"], "into": "GM0505", "on": "2027-04-21"})");
    const auto open = detailsOf(region, "V-2027-02", "V-2027-02/1/3", "R-ZWI");
    REQUIRE(open.callouts.size() == 1);
    CHECK(open.callouts.first().title == QStringLiteral("Zwijndrecht bestaat niet meer; de laatste dag was 20 april 2027"));
    CHECK(open.callouts.first().text == QStringLiteral("De gemeente is opgegaan in Dordrecht."));
    const auto decided = detailsOf(region, "V-2027-01", "V-2027-01/1/1", "R-ZWI");
    CHECK(decided.callouts.first().text == QStringLiteral("De gemeente is opgegaan in Dordrecht. Wat eerder is besloten, blijft staan."));
  }
  SECTION("in a file that can only be read offers nothing")
  {
    const auto details = region.read([&](const app::Facts& facts) { return branchDetails(facts, branch(facts, "V-2027-02", "V-2027-02/1/2", "SG"), demoDay, true).value(); });
    CHECK_FALSE(details.actions.record);
    CHECK_FALSE(details.actions.plan);
    CHECK(details.actions.recordHint == QStringLiteral("Dit dossier is alleen te lezen."));
  }
}

TEST_CASE("what can be chosen when a decision is recorded")
{
  RegionOfThree region;
  const auto formOf = [&](const char* stage, const char* body, domain::Date asOf = demoDay) {
    return region.read([&](const app::Facts& facts) { return decisionForm(facts, branch(facts, "V-2027-02", stage, body), demoDay, asOf).value(); });
  };
  SECTION("advice comes first in a stage that advises, and sending back is possible")
  {
    const auto form = formOf("V-2027-02/1/2", "SG");
    CHECK(form.outcomes.first().value == domain::Outcome::advisedPositive);
    REQUIRE(form.earlierStages.size() == 1);
    CHECK(form.meetings[form.meeting].text == QStringLiteral("do 29-04-2027 (SG-2027-01)"));
  }
  SECTION("adopting comes first in a stage that decides")
  {
    const auto form = formOf("V-2027-02/1/3", "R-DOR");
    CHECK(form.outcomes.first().value == domain::Outcome::adopted);
    CHECK(form.amendedVersion == QStringLiteral("2.1-A"));
    CHECK(form.outcomes.size() == 18);
  }
  SECTION("what the meeting is asked is at hand, for the words of the decision")
  {
    CHECK(formOf("V-2027-02/1/2", "SG").asked.isEmpty());
    region.run(R"([{"command": "AddAgendaItem", "meeting": "SG-2027-01", "title": "Kader", "stage": "V-2027-02/1/2"},
      {"command": "WriteCoverNote", "item": "SG-2027-01#1", "askedDecision": "Positief te adviseren.\nDe raden te vragen."}])");
    CHECK(formOf("V-2027-02/1/2", "SG").asked == QStringLiteral("Positief te adviseren.\nDe raden te vragen."));
  }
  SECTION("looking at the past is said, and its day is proposed")
  {
    const auto form = formOf("V-2027-02/1/3", "R-DOR", 2027y / 4 / 18);
    CHECK(form.note.contains(QStringLiteral("18 april 2027")));
    CHECK(form.date == 2027y / 4 / 18);
  }
}

TEST_CASE("a view term that ended without a reaction is no meeting to plan any more")
{
  RegionOfThree region;
  region.run(R"([{"command": "AddRouteTemplate", "code": "zienswijze", "name": "Zienswijze", "stages": [
                   {"name": "Zienswijze van de raden", "role": "givesView", "selector": "everyCouncil", "completion": "allAnswered", "termWeeks": 4},
                   {"name": "Stuurgroep", "role": "decides", "bodyKind": "steeringGroup", "completion": "oneBody"}]},
                 {"command": "AddProposal", "track": "INKOOP", "title": "Begroting", "version": "1.0", "on": "2027-01-04"},
                 {"command": "StartRound", "proposal": "V-2027-03", "routeTemplate": "zienswijze", "version": "V-2027-03@1.0", "purpose": "zienswijze", "targetDate": "2027-06-30", "on": "2027-02-01"},
                 {"command": "MarkSent", "stage": "V-2027-03/1/1", "on": "2027-03-01"}])");
  const auto details = detailsOf(region, "V-2027-03", "V-2027-03/1/1", "R-DOR");
  REQUIRE(details.callouts.size() == 1);
  CHECK(details.callouts.first().title == QStringLiteral("Niet gereageerd binnen de termijn"));
  CHECK(details.callouts.first().text == QStringLiteral("De termijn eindigde op 29 maart 2027. Komt er alsnog een reactie, leg die dan vast."));
  const auto during = detailsOf(region, "V-2027-03", "V-2027-03/1/1", "R-DOR", 2027y / 3 / 15);
  CHECK(during.callouts.first().title == QStringLiteral("Aan de beurt, nog geen datum"));
}

TEST_CASE("the last day that has gone by is too late, and of a round that was stopped nothing is asked")
{
  RegionOfThree region;
  region.run(R"([{"command": "SetTargetDate", "round": "V-2027-02/1", "targetDate": "2027-04-20", "reason": "Eerder."},
                 {"command": "CancelMeeting", "meeting": "R-ZWI-2027-01", "reason": "Vervalt."}])");
  const auto sign = [&] {
    return region.read([&](const app::Facts& facts) {
      const auto view = BranchView::find(facts, branch(facts, "V-2027-02", "V-2027-02/1/3", "R-ZWI"), demoDay);
      return view.value().sign();
    });
  };
  CHECK(sign().word == QStringLiteral("te laat"));
  CHECK(sign().tone == Tone::Wrong);
  CHECK(detailsOf(region, "V-2027-02", "V-2027-02/1/3", "R-ZWI").callouts.first().text == QStringLiteral("De laatste dag om het doel te halen was 20 april 2027."));
  region.run(R"({"command": "AddMeeting", "body": "R-ZWI", "date": "2027-06-15", "handIn": "2027-05-25"})");
  CHECK(detailsOf(region, "V-2027-02", "V-2027-02/1/3", "R-ZWI").callouts.first().text ==
        QStringLiteral("Het doel van 20 april 2027 is voorbij. Voor de eerstvolgende vergadering moeten de stukken uiterlijk 25 mei 2027 worden aangeleverd."));
  region.run(R"({"command": "EndRound", "round": "V-2027-02/1", "reason": "Ingetrokken.", "on": "2027-04-22"})");
  CHECK_FALSE(sign().date);
  CHECK(sign().word != QStringLiteral("te laat"));
}

TEST_CASE("a day that went by before the turn of a body asks for another day, not for what came out")
{
  RegionOfThree region;
  region.run(R"([{"command": "PlanBranch", "stage": "V-2027-02/1/3", "body": "R-DOR", "date": "2027-04-16", "on": "2027-04-15", "reason": "Eerder."}])");
  const auto word = [&] {
    return region.read([&](const app::Facts& facts) { return BranchView::find(facts, branch(facts, "V-2027-02", "V-2027-02/1/3", "R-DOR"), demoDay).value().sign().word; });
  };
  CHECK(word() == QStringLiteral("opnieuw plannen"));
  CHECK(detailsOf(region, "V-2027-02", "V-2027-02/1/3", "R-DOR").callouts.first().title == QStringLiteral("16 april 2027 is voorbij, en de vorige stap was toen niet klaar"));
  const auto asked = region.read([&](const app::Facts& facts) { return app::signalReport(facts, demoDay).signals; });
  CHECK(std::ranges::none_of(asked, [](const app::SignalRow& row) { return row.signal.kind == planning::SignalKind::outcomeMissing && row.bodyCode == "R-DOR"; }));
}
