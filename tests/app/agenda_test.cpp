// SPDX-License-Identifier: EUPL-1.2
#include "app/case_file.h"
#include "app/queries/meetings.h"
#include "support/meeting_case.h"
#include "support/example_case.h"
#include "support/printing.h"

using namespace domain;
using namespace support;

namespace {

/// "1 Opening; 2 Inkoopkader [2a Financiën, 2b Toelichting]; …", what was withdrawn with a minus.
std::string agendaText(CaseUnderTest& example)
{
  const auto agenda =
      example.file().read([](const app::Facts& facts) { return app::agendaOf(facts, MeetingId{2}, 2027y / 4 / 22); });
  REQUIRE(agenda);
  std::string text;
  for (const auto& row : agenda->items) {
    text += (text.empty() ? "" : "; ") + std::string{row.item.withdrawnOn ? "-" : ""} + row.item.label + " " + row.item.title;
    std::string papers;
    for (const auto& each : row.attachments)
      papers += (papers.empty() ? "" : ", ") + std::string{each.attachment.withdrawnOn ? "-" : ""} + each.attachment.label + " " +
                each.document.title;
    text += papers.empty() ? "" : " [" + papers + "]";
  }
  return text;
}

}

TEST_CASE("before dispatch the labels follow the agenda")
{
  ExampleCase example;
  REQUIRE(agendaText(example) == "1 Opening; 2 Inkoopkader [2a Financiën, 2b Toelichting]; 3 Rondvraag");
  SECTION("an item put between")
  {
    example.run(R"({"command": "AddAgendaItem", "meeting": "SG-2027-02", "title": "Mededelingen", "position": 2})");
    CHECK(agendaText(example) == "1 Opening; 2 Mededelingen; 3 Inkoopkader [3a Financiën, 3b Toelichting]; 4 Rondvraag");
  }
  SECTION("an item moved, also beyond the last")
  {
    example.run(R"({"command": "MoveAgendaItem", "item": "SG-2027-02#1", "position": 99})");
    CHECK(agendaText(example) == "1 Inkoopkader [1a Financiën, 1b Toelichting]; 2 Rondvraag; 3 Opening");
  }
  SECTION("an item removed goes with its sub-items, attachments and cover notes")
  {
    example.run(R"([{"command": "AddAgendaItem", "meeting": "SG-2027-02", "title": "Deel", "parent": "SG-2027-02#2"},
      {"command": "WriteCoverNote", "item": "SG-2027-02#2a", "subject": "Deel"},
      {"command": "AttachDocument", "item": "SG-2027-02#2a", "document": 1}])");
    CHECK(agendaText(example) ==
          "1 Opening; 2 Inkoopkader [2-1 Financiën, 2-2 Toelichting]; 2a Deel [2a-1 Financiën]; 3 Rondvraag");
    example.run(R"({"command": "RemoveAgendaItem", "item": "SG-2027-02#2"})");
    CHECK(agendaText(example) == "1 Opening; 2 Rondvraag");
    CHECK(app::Facts{example.file().store()}.all<CoverNote>().empty());
    CHECK(app::Facts{example.file().store()}.all<Attachment>().size() == 1); // that of another meeting
    REQUIRE(example.file().undo());
    CHECK(agendaText(example) ==
          "1 Opening; 2 Inkoopkader [2-1 Financiën, 2-2 Toelichting]; 2a Deel [2a-1 Financiën]; 3 Rondvraag");
  }
  SECTION("attachments moved and removed")
  {
    example.run(R"({"command": "MoveAttachment", "attachment": "SG-2027-02#2b", "position": 1})");
    CHECK(agendaText(example) == "1 Opening; 2 Inkoopkader [2a Toelichting, 2b Financiën]; 3 Rondvraag");
    example.run(R"({"command": "RemoveAttachment", "attachment": "SG-2027-02#2a"})");
    CHECK(agendaText(example) == "1 Opening; 2 Inkoopkader [2a Financiën]; 3 Rondvraag");
    CHECK(app::Facts{example.file().store()}.all<Document>().size() == 2);
  }
  SECTION("a sub-item of a sub-item becomes its sibling")
  {
    example.run(R"([{"command": "AddAgendaItem", "meeting": "SG-2027-02", "title": "Een", "parent": "SG-2027-02#3"},
      {"command": "AddAgendaItem", "meeting": "SG-2027-02", "title": "Twee", "parent": "SG-2027-02#3a"}])");
    CHECK(agendaText(example) == "1 Opening; 2 Inkoopkader [2a Financiën, 2b Toelichting]; 3 Rondvraag; 3a Een; 3b Twee");
  }
}

TEST_CASE("after dispatch a label that was sent is never given to something else")
{
  ExampleCase example;
  example.run(R"({"command": "MarkDispatched", "meeting": "SG-2027-02"})");
  SECTION("a later item gets the next number where it stands, a moved one keeps its own")
  {
    example.run(R"([{"command": "AddAgendaItem", "meeting": "SG-2027-02", "title": "Nagezonden", "position": 1},
      {"command": "MoveAgendaItem", "item": "SG-2027-02#3", "position": 1}])");
    CHECK(agendaText(example) == "3 Rondvraag; 4 Nagezonden; 1 Opening; 2 Inkoopkader [2a Financiën, 2b Toelichting]");
  }
  SECTION("what is removed stays, marked as withdrawn, an item with its sub-items")
  {
    example.run(R"([{"command": "AddAgendaItem", "meeting": "SG-2027-02", "title": "Deel", "parent": "SG-2027-02#3"},
      {"command": "RemoveAgendaItem", "item": "SG-2027-02#3"}, {"command": "RemoveAttachment", "attachment": "SG-2027-02#2a"},
      {"command": "AttachDocument", "item": "SG-2027-02#2", "document": 1},
      {"command": "AddAgendaItem", "meeting": "SG-2027-02", "title": "Nieuw"}])");
    CHECK(agendaText(example) ==
          "1 Opening; 2 Inkoopkader [-2a Financiën, 2b Toelichting, 2c Financiën]; -3 Rondvraag; -3a Deel; 4 Nieuw");
  }
  SECTION("a withdrawn item frees its branch for another agenda")
  {
    example.run(R"([{"command": "AddAgendaItem", "meeting": "AB-2027-02", "title": "Kader", "stage": "V-2027-01/1/3"},
      {"command": "MarkDispatched", "meeting": "AB-2027-02"}, {"command": "RemoveAgendaItem", "item": "AB-2027-02#1"},
      {"command": "AddMeeting", "body": "AB", "date": "2027-07-08"},
      {"command": "AddAgendaItem", "meeting": "AB-2027-03", "title": "Kader", "stage": "V-2027-01/1/3"}])");
  }
}

TEST_CASE("the agenda of a meeting tells what it needs")
{
  ExampleCase example;
  example.run(
      R"([{"command": "AddAgendaItem", "meeting": "AB-2027-02", "title": "Kader", "minutes": 20, "stage": "V-2027-01/1/3", "on": "2027-04-20"},
    {"command": "AddPerson", "name": "B. Voorzitter"},
    {"command": "AddMembership", "person": "B. Voorzitter", "body": "AB", "role": "chair", "on": "2027-06-10"}])");
  const auto agendaOn = [&](MeetingId meeting, Date day) {
    return *example.file().read([&](const app::Facts& facts) { return app::agendaOf(facts, meeting, day); });
  };
  const auto agenda = agendaOn(MeetingId{4}, 2027y / 4 / 22);
  REQUIRE(agenda.items.size() == 1);
  REQUIRE(agenda.items[0].branch);
  CHECK(agenda.items[0].branch->proposalNumber == "V-2027-01");
  CHECK(agenda.items[0].branch->versionNumber == "1.0");
  CHECK(agenda.items[0].branch->stageName == "Algemeen bestuur");
  CHECK(agenda.totalMinutes == 20);
  REQUIRE(agenda.chair); // looked up on the day of the meeting
  CHECK(agenda.chair->name == "B. Voorzitter");
  CHECK_FALSE(agendaOn(MeetingId{3}, 2027y / 4 / 22).chair);
  CHECK(agenda.meeting.state == MeetingState::planned);
  CHECK(agendaOn(MeetingId{1}, 2027y / 4 / 22).meeting.state == MeetingState::held);

  SECTION("hand-in and dispatch follow from the body's days unless they were entered")
  {
    const auto meeting = [&] { return agendaOn(MeetingId{2}, 2027y / 4 / 22).meeting; };
    CHECK(meeting().handIn == 2027y / 5 / 3);
    CHECK(meeting().dispatch == 2027y / 5 / 6);
    example.run(R"({"command": "ChangeMeeting", "meeting": "SG-2027-02", "handIn": "2027-05-01"})");
    CHECK(meeting().handIn == 2027y / 5 / 1);
    example.run(R"({"command": "MoveMeeting", "meeting": "SG-2027-02", "date": "2027-05-20", "reason": "X"})");
    CHECK(meeting().handIn == 2027y / 5 / 10);
    CHECK_FALSE(agenda.meeting.handIn); // nobody said what the general board needs
  }
  SECTION("the backlog holds what still looks for a place")
  {
    const auto backlog = [&](MeetingId meeting) {
      return *example.file().read([&](const app::Facts& facts) { return app::backlogOf(facts, meeting, 2027y / 4 / 22); });
    };
    CHECK(backlog(MeetingId{4}).empty());
    example.run(R"({"command": "RemoveAgendaItem", "item": "AB-2027-02#1"})");
    const auto rows = backlog(MeetingId{4});
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].proposalNumber == "V-2027-01");
    CHECK(rows[0].plannedHere);
  }
  SECTION("what was planned on it and came on no agenda has no outcome once it was held, until there is one")
  {
    const auto of = [&](const char* number) {
      const auto rows = *example.file().read([&](const app::Facts& facts) { return app::meetingRows(facts, example.file().today()); });
      const auto found = std::ranges::find(rows, number, [](const app::MeetingRow& row) { return row.meeting.number; });
      REQUIRE(found != rows.end());
      CHECK(agendaOn(found->meeting.id, example.file().today()).meeting.outcomesMissing() == found->outcomesMissing());
      return std::pair{found->withoutOutcome, found->plannedWithoutOutcome};
    };
    example.run(R"({"command": "RemoveAgendaItem", "item": "AB-2027-02#1"})");
    CHECK(of("AB-2027-02") == std::pair{0, 0}); // it is still to come
    const auto planned = [&] { return *example.file().read([&](const app::Facts& facts) { return app::plannedOn(facts, app::agendaOf(facts, MeetingId{4}, example.file().today()).meeting, example.file().today()); }); };
    REQUIRE(planned().size() == 1);
    CHECK(planned()[0].proposalNumber == "V-2027-01");
    example.setToday(2027y / 7 / 1);
    CHECK(of("AB-2027-02") == std::pair{0, 1});
    example.run(R"({"command": "RecordDecision", "stage": "V-2027-01/1/3", "body": "AB", "outcome": "adopted", "meeting": "AB-2027-02", "on": "2027-06-10"})");
    CHECK(of("AB-2027-02") == std::pair{0, 0});
    CHECK(planned().empty());
  }
}

TEST_CASE("a paper that was in time stays in time when its meeting moves")
{
  support::MeetingCase given; // the paper of item 3 came on 10 April; hand-in is 14 days before 29 April
  const auto isLate = [&] {
    const auto agenda = given.file().read([&](const app::Facts& facts) { return app::agendaOf(facts, given.meeting(), given.file().today()); }).value();
    return agenda.items.at(2).attachments.at(0).late;
  };
  REQUIRE_FALSE(isLate());
  given.run(R"({"command": "MoveMeeting", "meeting": "SG-2027-01", "date": "2027-04-23", "reason": "Zaal", "on": "2027-04-12"})");
  CHECK_FALSE(isLate()); // hand-in was the 9th after the fact
  SECTION("what comes after the move is held against the new day")
  {
    given.run(R"({"command": "AddDocument", "title": "Nazending", "item": "SG-2027-01#2", "on": "2027-04-13", "file": ")" + given.pdf("na.pdf", "Na").string() + "\"}");
    const auto agenda = given.file().read([&](const app::Facts& facts) { return app::agendaOf(facts, given.meeting(), given.file().today()); }).value();
    CHECK(agenda.items.at(1).attachments.at(0).late);
  }
  SECTION("what was late for the first day stays late, unless the meeting moves on")
  {
    given.run(R"({"command": "AddDocument", "title": "Te laat", "item": "SG-2027-01#2", "on": "2027-04-16", "file": ")" + given.pdf("laat.pdf", "Laat").string() + "\"}");
    const auto second = [&] { return given.file().read([&](const app::Facts& facts) { return app::agendaOf(facts, given.meeting(), given.file().today()); }).value().items.at(1).attachments.at(0).late; };
    CHECK(second());
    given.run(R"({"command": "MoveMeeting", "meeting": "SG-2027-01", "date": "2027-05-20", "reason": "Ziekte"})");
    CHECK_FALSE(second());
  }
}

TEST_CASE("an item on which its meeting decided stays on the agenda until the decision is taken back")
{
  ExampleCase example;
  example.run(R"({"command": "AddAgendaItem", "meeting": "AB-2027-01", "title": "Kader", "stage": "V-2027-01/1/3", "on": "2027-04-01"})");
  SECTION("before its papers were sent") {}
  SECTION("after that") { example.run(R"({"command": "MarkDispatched", "meeting": "AB-2027-01", "on": "2027-04-08"})"); }
  example.run(R"({"command": "RecordDecision", "stage": "V-2027-01/1/3", "body": "AB", "outcome": "adopted", "on": "2027-04-15"})");
  const auto remove = R"({"command": "RemoveAgendaItem", "item": "AB-2027-01#1"})";
  CHECK(example.refusal(remove) == Error{ErrorCode::alreadyDecided, "Algemeen bestuur", "2027-04-15"});
  example.run(R"({"command": "RemoveDecision", "stage": "V-2027-01/1/3", "body": "AB", "reason": "Verkeerd punt"})");
  example.run(remove);
}

TEST_CASE("a meeting is held on its own day once something of it is recorded")
{
  ExampleCase example;
  example.run(R"([{"command": "AddMeeting", "body": "SG", "date": "2027-04-22", "number": "SG-VANDAAG"}, {"command": "AddAgendaItem", "meeting": "SG-VANDAAG", "title": "Opening"}])");
  const auto state = [&] {
    return example.file()
        .read([](const app::Facts& facts) { return app::agendaOf(facts, facts.where(&Meeting::number, std::string{"SG-VANDAAG"}).front().id, 2027y / 4 / 22).meeting.state; })
        .value();
  };
  CHECK(state() == MeetingState::planned);
  example.run(R"({"command": "MarkDispatched", "meeting": "SG-VANDAAG", "on": "2027-04-15"})");
  CHECK(state() == MeetingState::dispatched);
  SECTION("who was there") { example.run(R"({"command": "RecordAttendance", "meeting": "SG-VANDAAG", "attendance": [{"person": "A. de Vries", "presence": "present"}]})"); }
  SECTION("how they voted") { example.run(R"({"command": "RecordVotes", "item": "SG-VANDAAG#1", "votes": [{"person": "A. de Vries", "choice": "inFavour"}]})"); }
  SECTION("that its list was adopted") { example.run(R"({"command": "ConfirmDecisionList", "meeting": "SG-VANDAAG", "on": "2027-04-22"})"); }
  CHECK(state() == MeetingState::held);
}

TEST_CASE("a meeting may run past midnight")
{
  ExampleCase example;
  example.run(R"({"command": "AddMeeting", "body": "AB", "date": "2027-07-08", "startTime": "20:00", "endTime": "00:30"})");
  CHECK(example.refusal(R"({"command": "AddMeeting", "body": "AB", "date": "2027-07-09", "startTime": "14:30", "endTime": "13:00"})") == Error{ErrorCode::endsBeforeStart, "13:00", "14:30"});
}
