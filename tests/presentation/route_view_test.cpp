// SPDX-License-Identifier: EUPL-1.2
#include "presentation/proposals/proposal_page.h"
#include "presentation/proposals/proposal_rows.h"
#include "presentation/proposals/route_forms.h"
#include "presentation/region_of_three.h"

#include "app/reference.h"

#include <catch2/catch.hpp>

#include <QAbstractItemModelTester>

#include <algorithm>

using namespace presentation;
using namespace presentation_tests;
using namespace std::chrono_literals; // NOLINT(google-build-using-namespace): dates

namespace {


ProposalPageContent pageOf(RegionOfThree& region, const std::string& number, bool allRows = false)
{
  return region.read([&](const app::Facts& facts) {
    return proposalPage(facts, domain::ProposalId{app::resolve(facts, domain::EntityKind::proposal, number).value()}, demoDay, allRows).value();
  });
}

std::string describe(const RouteBox& box)
{
  auto text = "stage " + std::to_string(box.stage) + " row " + std::to_string(box.row) + ": " + box.head.toStdString();
  for (const auto& line : box.lines)
    text += " / " + line.text.toStdString();
  return text;
}

}

TEST_CASE("the route of a proposal that was sent back")
{
  RegionOfThree region;
  const auto content = pageOf(region, "V-2027-02");
  const auto& picture = content.route.picture;
  REQUIRE(picture.rounds.size() == 1);
  const auto& round = picture.rounds.first();

  SECTION("has the stages as heads, with the one that is at work")
  {
    REQUIRE(picture.heads.size() == 3);
    CHECK(picture.heads[1].name == QStringLiteral("Stuurgroep"));
    CHECK(picture.heads[1].current);
    CHECK_FALSE(picture.heads[0].current);
    CHECK(round.title == QStringLiteral("Ronde 1: vaststelling, versie 2.1"));
  }
  SECTION("puts the second treatment in a row of its own")
  {
    std::vector<std::string> boxes;
    for (const auto& box : round.boxes)
      boxes.push_back(describe(box));
    CHECK(boxes == std::vector<std::string>{
                     "stage 0 row 0: di 16-03 / positief advies / versie 2.0",
                     "stage 0 row 1: do 15-04 / positief advies / versie 2.1",
                     "stage 1 row 0: do 01-04 / teruggestuurd",
                     "stage 1 row 1: do 29-04 / gepland / aanleveren do 15-04",
                   });
  }
  SECTION("draws a line to where it starts again, with the reason")
  {
    REQUIRE(round.returns.size() == 1);
    CHECK(round.returns.first().from == round.boxes[2].key);
    CHECK(round.returns.first().to == round.boxes[1].key);
    CHECK(round.returns.first().word == QStringLiteral("terug: dekking niet rond"));
  }
  SECTION("lists the councils by name, the late one tinted")
  {
    REQUIRE(round.lists.size() == 1);
    REQUIRE(round.lists.first().rows.size() == 3);
    CHECK(round.lists.first().rows[0].name == QStringLiteral("Dordrecht"));
    CHECK(round.lists.first().rows[1].tinted);
    CHECK(round.lists.first().rows[1].word == QStringLiteral("na het doel"));
  }
  SECTION("goes on where the work is, and finds a branch back")
  {
    CHECK(content.route.current == round.boxes[3].key);
    const auto branches = content.route.branches.values(); // by value: both treatments of the stuurgroep lead to its last box
    CHECK(std::count_if(branches.begin(), branches.end(), [&](const BranchKey& key) { return content.route.keyOf(key) == round.boxes[3].key; }) == 2);
  }
  SECTION("says above it that it will be late")
  {
    REQUIRE(content.header.facts.size() == 4);
    CHECK(content.header.facts[0].value == QStringLiteral("uiterlijk 30 juni 2027"));
    CHECK(content.header.facts[1].value == QStringLiteral("op zijn vroegst 6 juli 2027, te laat"));
    CHECK(content.header.facts[1].tone == Tone::Wrong);
    CHECK(content.header.facts[3].value == QStringLiteral("3 van 3 gemeenten"));
    CHECK(content.summary.startsWith(QStringLiteral("Ronde 1 · stap 2 van 3")));
  }
  SECTION("keeps its box when it is passed over, with reason, name and day")
  {
    region.run(R"([{"command": "PassOver", "stage": "V-2027-02/1/2", "body": "SG", "reason": "Komt niet bijeen.", "on": "2027-04-21"}])");
    const auto& box = pageOf(region, "V-2027-02").route.picture.rounds.first().boxes.last();
    CHECK(box.passedOver);
    CHECK(describe(box) == "stage 1 row 1: overgeslagen / “Komt niet bijeen.” / jansen, 21-04");
  }
}

TEST_CASE("a proposal whose councils decided on different versions asks what to do")
{
  RegionOfThree region;
  const auto content = pageOf(region, "V-2027-01");
  REQUIRE(content.notice);
  CHECK(content.notice->act == RoundNotice::Act::AcceptDrift);
  region.run(R"([{"command": "AcceptDrift", "stage": "V-2027-01/1/1", "reason": "Inhoud gelijk.", "acceptedBy": "Stuurgroep", "on": "2027-04-22"}])");
  const auto after = pageOf(region, "V-2027-01");
  CHECK_FALSE(after.notice);
  CHECK(after.header.facts[1].label == QStringLiteral("Afgerond"));
  SECTION("and a later version does not change what the finished round was about")
  {
    region.setToday(2027y / 5 / 3);
    region.run(R"([{"command": "AddVersion", "proposal": "V-2027-01", "number": "1.1", "on": "2027-05-03"}])");
    const auto later = region.read([&](const app::Facts& facts) { return proposalPage(facts, after.proposal, 2027y / 5 / 3, false).value(); });
    CHECK(later.route.picture.rounds.first().title == QStringLiteral("Ronde 1: vaststelling, versie 1.0"));
  }
}

TEST_CASE("a proposal is expected on the day that its plan comes to: planned when all of it can be kept, else the earliest")
{
  RegionOfThree region;
  const auto expected = [&] { return region.read([&](const app::Facts& facts) { return proposalRows(facts, demoDay, {std::nullopt, QStringLiteral("kader")}); }).front().expected; };
  const auto header = [&] { return pageOf(region, "V-2027-02").header.facts[1].value; };
  CHECK(expected() == QStringLiteral("vroegst 06-07-2027")); // a council has no day yet
  region.run(R"([{"command": "PlanBranch", "stage": "V-2027-02/1/3", "body": "R-ZWI", "meeting": "R-ZWI-2027-01"}])");
  CHECK(expected() == QStringLiteral("verwacht 06-07-2027"));
  const auto vision = region.read([&](const app::Facts& facts) { return proposalRows(facts, demoDay, {std::nullopt, QStringLiteral("visie")}); }).front().expected;
  CHECK(vision.startsWith(QStringLiteral("vroegst "))); // its versions differ still
  CHECK(header() == QStringLiteral("6 juli 2027, te laat"));
  // The steering group comes together only after the councils planned to decide.
  region.run(R"([{"command": "AddMeeting", "body": "R-SLI", "date": "2027-09-21"}, {"command": "AddMeeting", "body": "R-ZWI", "date": "2027-09-14"}, {"command": "AddMeeting", "body": "R-DOR", "date": "2027-09-07"},
    {"command": "MoveMeeting", "meeting": "SG-2027-01", "date": "2027-07-15", "reason": "Ziekte"}])");
  CHECK(expected() == QStringLiteral("vroegst 21-09-2027"));
  CHECK(header() == QStringLiteral("op zijn vroegst 21 september 2027, te laat"));
}

TEST_CASE("the list of proposals as a model")
{
  RegionOfThree region;
  ProposalListModel model;
  QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
  const auto show = [&](const ProposalFilter& filter) {
    model.setRows(region.read([&](const app::Facts& facts) { return proposalRows(facts, demoDay, filter); }));
  };
  show({});
  REQUIRE(model.rowCount() == 2);
  CHECK(model.index(1, ProposalListModel::Where).data(TitleRole).toString() == QStringLiteral("stap 2 van 3, Stuurgroep"));
  CHECK(model.index(1, ProposalListModel::Target).data(ToneRole).value<Tone>() == Tone::Wrong);
  CHECK(model.index(0, ProposalListModel::Alarm).data(TitleRole).toString() == QStringLiteral("versieverschil"));
  show({std::nullopt, QStringLiteral("kader")});
  REQUIRE(model.rowCount() == 1);
  CHECK(model.index(0, ProposalListModel::Number).data().toString() == QStringLiteral("V-2027-02"));
  show({});
  CHECK(model.rowCount() == 2);
}

TEST_CASE("the tabs of a proposal as models")
{
  RegionOfThree region;
  region.run(R"([{"command": "AddConsultation", "proposal": "V-2027-02", "party": "Cliëntenraad", "form": "meeting", "nature": "content", "on": "2027-04-10"}])");
  const auto content = pageOf(region, "V-2027-02");
  VersionsModel versions;
  QAbstractItemModelTester versionsTester{&versions, QAbstractItemModelTester::FailureReportingMode::Fatal};
  versions.setRows(content.versions);
  REQUIRE(versions.rowCount() == 2);
  CHECK(versions.index(0, 0).data(TitleRole).toString() == QStringLiteral("Versie 2.1"));
  TextTableModel events{eventHeads()};
  QAbstractItemModelTester eventsTester{&events, QAbstractItemModelTester::FailureReportingMode::Fatal};
  events.setRows(content.events);
  CHECK(events.index(0, 2).data().toString().startsWith(QStringLiteral("positief advies, versie 2.1")));
  CHECK(content.consultations.front().cells.value(1) == QStringLiteral("Cliëntenraad"));
  CHECK(content.consultations.front().cells.value(2) == QStringLiteral("bijeenkomst, inhoudelijk"));
}

TEST_CASE("planning a body says what each meeting would mean")
{
  RegionOfThree region;
  const auto form = region.read([&](const app::Facts& facts) {
    const BranchKey key{domain::ProposalId{app::resolve(facts, domain::EntityKind::proposal, "V-2027-02").value()},
                        domain::StageId{app::resolve(facts, domain::EntityKind::stage, "V-2027-02/1/3").value()},
                        domain::BodyId{app::resolve(facts, domain::EntityKind::body, "R-SLI").value()}};
    return planForm(facts, key, demoDay).value();
  });
  REQUIRE(form.meetings.size() == 3);
  CHECK(form.meetings.first().text.endsWith(QStringLiteral("na het doel")));
  CHECK(form.present == 0);
  CHECK(form.wasPlanned);
}
