// SPDX-License-Identifier: EUPL-1.2
#include "app/case_file.h"
#include "app/queries/meeting_days.h"
#include "app/queries/meetings.h"
#include "support/example_case.h"
#include "support/planning_days.h"
#include "support/printing.h"

using namespace domain;
using namespace support;

namespace {

using Findings = std::vector<FindingCode>;

/// The example case, with what counts on the general board's meeting of 10 June: fifteen working days later the papers go to the council of
/// Dordrecht, which takes them until 2 July for 20 July, and until 24 August for 14 September.
class BoardCase : public ExampleCase {
public:
  BoardCase()
  {
    run(R"([{"command": "AddMeeting", "body": "R-DOR", "date": "2027-07-20", "handIn": "2027-07-02"},
      {"command": "AddMeeting", "body": "R-DOR", "date": "2027-09-14", "handIn": "2027-08-24"},
      {"command": "PlanBranch", "stage": "V-2027-01/1/3", "body": "AB", "meeting": "AB-2027-02"},
      {"command": "PlanBranch", "stage": "V-2027-01/1/4", "body": "R-DOR", "meeting": "R-DOR-2027-01"}])");
  }
  [[nodiscard]] std::vector<app::MovedPlanRow> movedTo(const std::string& meeting, const char* date)
  {
    return file().read([&](const app::Facts& facts) {
      return app::plansWhenMoved(facts, file().today(), facts.where(&Meeting::number, meeting).front().id, day(date));
    }).value();
  }
};

std::string iso(const std::optional<Date>& day) { return day ? toIso(*day) : "-"; }

}

TEST_CASE("a day on which nobody works is told when a meeting is put on it, and taken")
{
  ExampleCase given;
  const auto put = [&](const std::string& date) { return given.findings(R"({"command": "AddMeeting", "body": "AB", "date": ")" + date + "\"}"); };
  CHECK(put("2027-06-24").empty());
  CHECK(put("2027-05-06") == Findings{FindingCode::meetingOnDayOff}); // Ascension Day
  CHECK(put("2027-06-26") == Findings{FindingCode::meetingOnDayOff}); // a Saturday
  CHECK(put("2027-07-14") == Findings{FindingCode::meetingWhileClosed});
  CHECK(put("2027-07-17") == Findings{FindingCode::meetingOnDayOff, FindingCode::meetingWhileClosed});
  CHECK(put("2027-08-23").empty());
  SECTION("also when it is moved to it")
  {
    CHECK(given.findings(R"({"command": "MoveMeeting", "meeting": "AB-2027-02", "date": "2027-08-21", "reason": "Zaal."})") ==
          Findings{FindingCode::meetingOnDayOff, FindingCode::meetingWhileClosed});
    CHECK(given.findings(R"({"command": "MoveMeeting", "meeting": "AB-2027-02", "date": "2027-08-21", "reason": "Nog eens."})").empty()); // nothing moves
  }
  SECTION("but not of a source of many meetings, which is believed")
  {
    CHECK(given.findings(R"({"command": "ImportMeetings", "source": "vergaderschema.csv", "added": [{"body": "AB", "date": "2027-12-25"}]})").empty());
  }
}

TEST_CASE("the recess of a gemeente is that of all its bodies")
{
  ExampleCase given;
  given.run(R"({"command": "AddClosedPeriod", "municipalities": ["GM0505"], "name": "meivakantie", "from": "2027-05-10", "until": "2027-05-14"})");
  CHECK(given.findings(R"({"command": "AddMeeting", "body": "R-DOR", "date": "2027-05-11"})") == Findings{FindingCode::meetingWhileClosed});
  CHECK(given.findings(R"({"command": "AddMeeting", "body": "AB", "date": "2027-05-11"})").empty());
}

TEST_CASE("what moving a meeting does to the plans that count on it is known before it is moved")
{
  BoardCase given;
  const auto before = given.dump();
  SECTION("nothing, while the next body still gets its papers in time")
  {
    const auto rows = given.movedTo("AB-2027-02", "2027-06-11");
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].before.proposalNumber == "V-2027-01");
    CHECK(iso(rows[0].after.earliestCompletion) == iso(rows[0].before.earliestCompletion));
    CHECK_FALSE(rows[0].tooEarly);
  }
  SECTION("the next meeting of the next body, when its papers come too late for the first")
  {
    const auto rows = given.movedTo("AB-2027-02", "2027-06-17");
    REQUIRE(rows.size() == 1);
    CHECK(iso(rows[0].before.earliestCompletion) == "2027-07-20");
    CHECK(iso(rows[0].after.earliestCompletion) == "2027-09-14");
    CHECK(rows[0].after.feasible == true); // the target is 30 September
  }
  SECTION("that it cannot be treated yet, when the stage before it is not done by then")
  {
    const auto rows = given.movedTo("R-DOR-2027-01", "2027-06-22");
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].tooEarly);
  }
  CHECK(given.dump() == before);
}

TEST_CASE("a proposal that was moved to another meeting does not count on this one any more")
{
  BoardCase given;
  given.run(R"([{"command": "AddMeeting", "body": "AB", "date": "2027-06-24", "number": "LATER"},
    {"command": "PlanBranch", "stage": "V-2027-01/1/3", "body": "AB", "meeting": "LATER", "cause": "otherParty", "reason": "Vol."}])");
  CHECK(given.movedTo("AB-2027-02", "2027-06-17").empty());
}

TEST_CASE("a second meeting of a body on one day is told")
{
  ExampleCase given;
  CHECK(given.findings(R"({"command": "AddMeeting", "body": "AB", "date": "2027-06-10"})") == Findings{FindingCode::anotherMeetingThatDay});
  CHECK(given.findings(R"({"command": "AddMeeting", "body": "SG", "date": "2027-06-10"})").empty()); // another body
  given.run(R"({"command": "CancelMeeting", "meeting": "AB-2027-02", "reason": "Vervalt."})");
  CHECK(given.findings(R"({"command": "MoveMeeting", "meeting": "AB-2027-03", "date": "2027-06-11", "reason": "Zaal."})").empty());
  CHECK(given.findings(R"({"command": "MoveMeeting", "meeting": "AB-2027-03", "date": "2027-06-10", "reason": "Terug."})").empty()); // the other does not go ahead
}

TEST_CASE("a recess over meetings that are there names them, and lets them stand")
{
  ExampleCase given;
  CHECK(given.findings(R"({"command": "AddClosedPeriod", "bodies": ["AB"], "name": "reces", "from": "2027-06-07", "until": "2027-06-20"})") == Findings{FindingCode::meetingsWhileClosed});
  CHECK(given.findings(R"({"command": "AddClosedPeriod", "bodies": ["AB"], "name": "reces", "from": "2027-06-11", "until": "2027-06-20"})").empty());
  CHECK(given.findings(R"({"command": "AddClosedPeriod", "bodies": ["AB"], "name": "vorig reces", "from": "2027-04-12", "until": "2027-04-16"})").empty()); // that was
}

TEST_CASE("papers that would go out before they have to be there are told")
{
  ExampleCase given;
  CHECK(given.findings(R"({"command": "ChangeBody", "body": "SG", "handInDays": 7, "dispatchDays": 21})") == Findings{FindingCode::sentBeforeHandIn});
  CHECK(given.findings(R"({"command": "ChangeBody", "body": "SG", "handInDays": 21, "dispatchDays": 7})").empty());
  CHECK(given.findings(R"({"command": "ChangeBody", "body": "SG", "handInDays": 7, "dispatchDays": 7})").empty());
}

TEST_CASE("what placing one part of a round on another day does to the plan is known before it is placed")
{
  BoardCase given;
  const auto placed = [&](const std::string& meeting) {
    return given.file().read([&](const app::Facts& facts) {
      const auto there = facts.where(&Meeting::number, meeting).front();
      const auto stage = facts.where(&Stage::name, std::string{"Raden"}).front();
      return app::planWhenPlaced(facts, given.file().today(), stage.id, there.body, there.id, there.date);
    }).value();
  };
  CHECK_FALSE(placed("R-DOR-2027-01")); // where it stands
  const auto later = placed("R-DOR-2027-02");
  REQUIRE(later);
  CHECK(iso(later->before.earliestCompletion) == "2027-07-20");
  CHECK(iso(later->after.earliestCompletion) == "2027-09-14");
  CHECK_FALSE(later->tooEarly);
  given.run(R"({"command": "AddMeeting", "body": "R-DOR", "date": "2027-06-15"})");
  const auto earlier = placed("R-DOR-2027-03"); // the general board decides on 10 June only
  REQUIRE(earlier);
  CHECK(earlier->tooEarly);
  given.run(R"({"command": "EndRound", "round": "V-2027-01/1", "reason": "Gestopt."})");
  CHECK_FALSE(placed("R-DOR-2027-02")); // nothing runs any more
}

TEST_CASE("the meetings of a period are those that meet in it, or of which papers have a day in it, with what is on them")
{
  ExampleCase given;
  given.run(R"([{"command": "RecordDecision", "stage": "V-2027-01/1/3", "body": "AB", "outcome": "adopted", "meeting": "AB-2027-01", "on": "2027-04-15"}])");
  using Line = std::tuple<std::string, int, int>;
  const auto linesOf = [](const std::vector<app::MeetingRow>& rows) {
    std::vector<Line> lines;
    for (const auto& row : rows)
      lines.emplace_back(row.meeting.number, row.agendaItems, row.withoutOutcome);
    return lines;
  };
  const auto all = given.file().read([&](const app::Facts& facts) { return app::meetingRows(facts, given.file().today()); }).value();
  auto found = 0U;
  for (auto from = day("2027-01-25"); from < day("2027-07-01"); from = addDays(from, 9)) {
    CAPTURE(toIso(from));
    const auto until = addDays(from, 6);
    const auto isIn = [&](const std::optional<Date>& each) { return each && *each >= from && *each <= until; };
    auto expected = all;
    std::erase_if(expected, [&](const app::MeetingRow& row) { return !isIn(row.meeting.date) && !isIn(row.handIn) && !isIn(row.dispatch); });
    const auto rows = given.file().read([&](const app::Facts& facts) { return app::meetingRowsBetween(facts, given.file().today(), from, until); }).value();
    CHECK(linesOf(rows) == linesOf(expected));
    found += static_cast<unsigned>(rows.size());
  }
  CHECK(found > 3);
  CHECK(found < all.size() * 4);
}
