// SPDX-License-Identifier: EUPL-1.2
#include "app/case_file.h"
#include "app/queries/votes.h"
#include "support/case_under_test.h"
#include "support/printing.h"

using namespace domain;
using namespace support;

namespace {

/// A board of so many municipalities, each with one member, and a meeting on 1 April with one item on a proposal.
class Board : public CaseUnderTest {
public:
  explicit Board(int size, const std::string& rule = "perMunicipality") : m_size{size}
  {
    std::string list = R"([{"command": "AddRegion", "code": "R", "name": "Regio"},
      {"command": "AddBody", "code": "AB", "name": "Algemeen bestuur", "kind": "generalBoard", "region": "R", "votingRule": ")" + rule + "\"}";
    for (int each = 1; each <= size; ++each)
      list += R"(, {"command": "AddMunicipality", "code": ")" + code(each) + R"(", "name": "Gemeente )" + std::to_string(each) + R"(", "region": "R", "on": "2026-01-01"},
        {"command": "AddPerson", "name": ")" + member(each) + R"("}, {"command": "AddMembership", "person": ")" + member(each) +
              R"(", "body": "AB", "onBehalfOf": ")" + code(each) + R"(", "on": "2026-06-01"})";
    list += R"(, {"command": "AddMeeting", "body": "AB", "date": "2027-04-01"}, {"command": "AddMeeting", "body": "AB", "date": "2027-04-15"},
      {"command": "AddAgendaItem", "meeting": "AB-2027-01", "title": "Kader", "kind": "decision", "on": "2027-03-20"}])";
    run(list);
  }
  static std::string code(int each) { return "GM" + std::to_string(1000 + each); }
  static std::string member(int each) { return "Lid " + std::to_string(each); }

  void attend(const std::string& meeting, int present)
  {
    std::string list;
    for (int each = 1; each <= m_size; ++each)
      list += (each == 1 ? "" : ", ") + std::string{R"({"person": ")"} + member(each) + R"(", "presence": ")" + (each <= present ? "present" : "absent") + "\"}";
    run(R"({"command": "RecordAttendance", "meeting": ")" + meeting + R"(", "attendance": [)" + list + "]}");
  }
  /// As the second item of the first meeting.
  void putProposal()
  {
    run(R"([{"command": "AddTrack", "code": "T", "name": "Traject", "region": "R"},
      {"command": "SetParticipation", "track": "T", "municipalities": ["GM1001"], "kind": "takesPart", "on": "2026-12-01"},
      {"command": "AddRouteTemplate", "code": "b", "name": "Bestuur", "stages": [{"name": "Bestuur", "role": "decides", "bodyKind": "generalBoard", "completion": "oneBody"}]},
      {"command": "AddProposal", "track": "T", "title": "Kader", "version": "1.0", "on": "2027-03-01"},
      {"command": "StartRound", "proposal": "V-2027-01", "routeTemplate": "b", "version": "V-2027-01@1.0", "purpose": "Vaststellen", "on": "2027-03-01"},
      {"command": "AddAgendaItem", "meeting": "AB-2027-01", "title": "Visie", "kind": "decision", "stage": "V-2027-01/1/1", "on": "2027-03-20"}])");
  }
  /// The first so many vote in favour, the next ones against.
  std::vector<FindingCode> vote(const std::string& item, int votesFor, int votesAgainst)
  {
    std::string list;
    for (int each = 1; each <= votesFor + votesAgainst; ++each)
      list += (each == 1 ? "" : ", ") + std::string{R"({"municipality": ")"} + code(each) + R"(", "choice": ")" + (each <= votesFor ? "inFavour" : "against") + "\"}";
    return findings(R"({"command": "RecordVotes", "item": ")" + item + R"(", "votes": [)" + list + "]}");
  }
  app::AttendanceSheet attendance(const std::string& meeting)
  {
    return file().read([&](const app::Facts& facts) { return app::attendanceOf(facts, facts.where(&Meeting::number, meeting).front().id); }).value();
  }
  app::VoteSheet sheet(const std::string& meeting, const std::string& label = "1")
  {
    return file()
        .read([&](const app::Facts& facts) {
          const auto id = facts.where(&Meeting::number, meeting).front().id;
          for (const auto& item : facts.where(&AgendaItem::meeting, id))
            if (item.label == label)
              return app::voteSheetOf(facts, item.id);
          FAIL("no item " << label);
          throw std::logic_error{"unreachable"};
        })
        .value();
  }

private:
  int m_size;
};

}

TEST_CASE("V1 and V3: a board of ten opens with six, of twenty-six with fourteen")
{
  Board ten{10};
  ten.attend("AB-2027-01", 5);
  CHECK(ten.attendance("AB-2027-01").needed == 6);
  CHECK_FALSE(ten.attendance("AB-2027-01").quorate);
  ten.attend("AB-2027-01", 6);
  CHECK(ten.attendance("AB-2027-01").quorate);
  Board large{26};
  large.attend("AB-2027-01", 13);
  CHECK(large.attendance("AB-2027-01").needed == 14);
  CHECK_FALSE(large.attendance("AB-2027-01").quorate);
}

TEST_CASE("V2: six of ten there, four against two: adopted")
{
  Board board{10};
  board.attend("AB-2027-01", 6);
  CHECK(board.vote("AB-2027-01#1", 4, 2).empty());
  CHECK(board.sheet("AB-2027-01").result == planning::VoteResult::adopted);
  CHECK(app::proposedOutcome(board.sheet("AB-2027-01"), StageRole::decides) == Outcome::adopted);
  CHECK(app::proposedOutcome(board.sheet("AB-2027-01"), StageRole::advises) == Outcome::advisedPositive);
}

TEST_CASE("V4: a tie goes on to the next meeting, and tied again it is rejected")
{
  Board board{10};
  board.attend("AB-2027-01", 6);
  board.vote("AB-2027-01#1", 3, 3);
  CHECK(board.sheet("AB-2027-01").result == planning::VoteResult::postponed);
  CHECK(app::proposedOutcome(board.sheet("AB-2027-01"), StageRole::decides) == Outcome::deferred);
  board.run(R"({"command": "CarryOverItem", "item": "AB-2027-01#1", "meeting": "AB-2027-02"})");
  board.vote("AB-2027-02#1", 3, 3);
  CHECK(board.sheet("AB-2027-02").result == planning::VoteResult::rejected);
}

TEST_CASE("V5: a tie of everybody is rejected at once")
{
  Board board{10};
  board.vote("AB-2027-01#1", 5, 5);
  CHECK(board.sheet("AB-2027-01").result == planning::VoteResult::rejected);
}

TEST_CASE("V6: without a vote nothing is proposed and nothing is counted")
{
  Board board{10};
  CHECK_FALSE(board.sheet("AB-2027-01").result);
  CHECK_FALSE(app::proposedOutcome(board.sheet("AB-2027-01"), StageRole::decides));
}

TEST_CASE("V7: with weights the heavy one does not carry the others along")
{
  Board board{10, "weighted"};
  std::string weights;
  for (int each = 1; each <= 10; ++each)
    weights += (each == 1 ? "" : ", ") + std::string{R"({"municipality": ")"} + Board::code(each) + R"(", "weight": )" + (each == 1 ? "5" : "1") + "}";
  board.run(R"({"command": "SetVoteWeights", "body": "AB", "weights": [)" + weights + R"(], "total": 14, "on": "2027-01-01"})");
  board.vote("AB-2027-01#1", 2, 8);
  const auto sheet = board.sheet("AB-2027-01");
  CHECK(sheet.count.votesFor == 6);
  CHECK(sheet.count.votesAgainst == 8);
  CHECK(sheet.count.allVotes == 14);
  CHECK(sheet.result == planning::VoteResult::rejected);
  SECTION("and a vote keeps the weights of its own day")
  {
    board.run(R"({"command": "SetVoteWeights", "body": "AB", "weights": [{"municipality": "GM1001", "weight": 9}], "on": "2027-04-10"})");
    CHECK(board.sheet("AB-2027-01").count.votesFor == 6);
  }
}

TEST_CASE("V9: a second meeting may decide on the items of the first, and on no others")
{
  Board board{10};
  board.attend("AB-2027-01", 5);
  CHECK(board.vote("AB-2027-01#1", 4, 1) == std::vector{FindingCode::noQuorum});
  board.run(R"({"command": "RecordVotes", "item": "AB-2027-01#1", "votes": []})");
  board.run(R"({"command": "CallSecondMeeting", "meeting": "AB-2027-01", "date": "2027-04-20", "startTime": "16:00"})");
  board.run(R"({"command": "AddAgendaItem", "meeting": "AB-2027-03", "title": "Iets nieuws", "kind": "decision", "on": "2027-04-12"})");
  board.attend("AB-2027-03", 3);
  const auto second = board.attendance("AB-2027-03");
  CHECK(second.secondCall);
  CHECK_FALSE(second.quorate);
  CHECK(board.sheet("AB-2027-03", "1").item.title == "Kader");
  CHECK(board.sheet("AB-2027-03", "1").quorate);
  CHECK_FALSE(board.sheet("AB-2027-03", "2").quorate);
  CHECK(board.vote("AB-2027-03#1", 2, 1).empty());
  CHECK(board.sheet("AB-2027-03", "1").result == planning::VoteResult::adopted);
}

TEST_CASE("V10: an executive of five decides with three")
{
  CaseUnderTest given;
  given.run(R"([{"command": "AddMunicipality", "code": "GM0505", "name": "Dordrecht"}, {"command": "AddMeeting", "body": "C-DOR", "date": "2027-04-06"}])");
  std::string present;
  for (int each = 1; each <= 5; ++each) {
    const auto name = "Lid " + std::to_string(each);
    given.run(R"([{"command": "AddPerson", "name": ")" + name + R"("}, {"command": "AddMembership", "person": ")" + name + R"(", "body": "C-DOR", "on": "2026-06-01"}])");
    if (each <= 3)
      present += (each == 1 ? "" : ", ") + std::string{R"({"person": ")"} + name + R"(", "presence": "present"})";
  }
  given.run(R"({"command": "RecordAttendance", "meeting": "C-DOR-2027-01", "attendance": [)" + present + "]}");
  const auto sheet = given.file().read([](const app::Facts& facts) { return app::attendanceOf(facts, MeetingId{1}); }).value();
  CHECK(sheet.needed == 3);
  CHECK(sheet.quorate);
}

TEST_CASE("V12: a core group has one vote per region, whoever speaks for it")
{
  CaseUnderTest given;
  std::string list = R"([{"command": "AddBody", "code": "KG", "name": "Kerngroep", "kind": "coreGroup", "votingRule": "perRegion", "majority": "twoThirds"})";
  for (int each = 1; each <= 6; ++each) {
    const auto number = std::to_string(each);
    list += R"(, {"command": "AddRegion", "code": "R)" + number + R"(", "name": "Regio )" + number + R"("}, {"command": "AddPerson", "name": "Lid )" + number +
            R"("}, {"command": "AddMembership", "person": "Lid )" + number + R"(", "body": "KG", "region": "R)" + number + R"(", "on": "2026-06-01"})";
  }
  list += R"(, {"command": "AddPerson", "name": "Lid 7"}, {"command": "AddMembership", "person": "Lid 7", "body": "KG", "region": "R1", "on": "2026-06-01"},
    {"command": "AddMeeting", "body": "KG", "date": "2027-04-06"}, {"command": "AddAgendaItem", "meeting": "KG-2027-01", "title": "Visie", "on": "2027-04-01"},
    {"command": "RecordVotes", "item": "KG-2027-01#1", "votes": [{"region": "R1", "choice": "inFavour"}, {"region": "R2", "choice": "inFavour"},
      {"region": "R3", "choice": "inFavour"}, {"region": "R4", "choice": "inFavour"}, {"region": "R5", "choice": "against"}, {"region": "R6", "choice": "against"}]}])";
  given.run(list);
  const auto sheet = given.file().read([](const app::Facts& facts) { return app::voteSheetOf(facts, AgendaItemId{1}); }).value();
  CHECK(sheet.voters.size() == 6);
  CHECK(sheet.count.votesFor == 4);
  CHECK(sheet.result == planning::VoteResult::adopted);
}

TEST_CASE("who has a seat is looked up on the day of the meeting")
{
  Board board{3};
  board.run(R"([{"command": "EndMembership", "membership": 1, "on": "2027-04-10"}, {"command": "AddPerson", "name": "Opvolger"},
    {"command": "AddMembership", "person": "Opvolger", "body": "AB", "onBehalfOf": "GM1001", "on": "2027-04-11"}])");
  const auto names = [&](const std::string& meeting) {
    std::vector<std::string> found;
    for (const auto& seat : board.attendance(meeting).seats)
      found.push_back(seat.person.name);
    return found;
  };
  CHECK(names("AB-2027-01") == std::vector<std::string>{"Lid 1", "Lid 2", "Lid 3"});
  CHECK(names("AB-2027-02") == std::vector<std::string>{"Opvolger", "Lid 2", "Lid 3"});
  CHECK(board.refusal(R"({"command": "RecordAttendance", "meeting": "AB-2027-01", "attendance": [{"person": "Opvolger", "presence": "present"}]})").code ==
        ErrorCode::notAMember);
}

TEST_CASE("a deputy who sat there counts for whom she replaced, and not twice")
{
  Board board{3};
  board.run(R"([{"command": "AddPerson", "name": "Vervanger"},
    {"command": "AddMembership", "person": "Vervanger", "body": "AB", "role": "deputy", "deputyFor": "Lid 1", "onBehalfOf": "GM1001", "on": "2026-06-01"},
    {"command": "RecordAttendance", "meeting": "AB-2027-01", "attendance": [
      {"person": "Lid 1", "presence": "excused", "replacedBy": "Vervanger"}, {"person": "Lid 2", "presence": "present"}, {"person": "Vervanger", "presence": "present"}]}])");
  const auto sheet = board.attendance("AB-2027-01");
  CHECK(sheet.members == 3);
  CHECK(sheet.present == 2);
  CHECK(sheet.quorate);
  REQUIRE(sheet.seats.front().deputies.size() == 1);
  CHECK(sheet.seats.front().deputies.front().name == "Vervanger");
  CHECK(board.sheet("AB-2027-01").voters.front().spokenBy == "Vervanger");
}

TEST_CASE("bad input: weights that do not add up change nothing")
{
  Board board{3, "weighted"};
  const auto error = board.refusal(R"({"command": "SetVoteWeights", "body": "AB", "weights": [{"municipality": "GM1001", "weight": 5}, {"municipality": "GM1002", "weight": 1}], "total": 7})");
  CHECK(error.code == ErrorCode::weightsDoNotAddUp);
  CHECK(error.subject == "6");
  CHECK(error.detail == "7");
}

TEST_CASE("bad input: a quorum larger than the body is refused, with how many members there are")
{
  Board board{3};
  const auto error = board.refusal(R"({"command": "ChangeBody", "body": "AB", "quorum": 4})");
  CHECK(error.code == ErrorCode::quorumTooLarge);
  CHECK(error.detail == "3");
  board.run(R"({"command": "ChangeBody", "body": "AB", "quorum": 3})");
  board.attend("AB-2027-01", 2);
  CHECK_FALSE(board.attendance("AB-2027-01").quorate); // the body's own number, not that of the law
}

TEST_CASE("a decision that says something else than its votes is heard, and recorded")
{
  Board board{4};
  board.putProposal();
  board.attend("AB-2027-01", 4);
  board.vote("AB-2027-01#2", 1, 3);
  const std::string adopted = R"({"command": "RecordDecision", "stage": "V-2027-01/1/1", "body": "AB", "outcome": "adopted", "on": "2027-04-01"})";
  CHECK(board.findings(adopted) == std::vector{FindingCode::outcomeDiffersFromVotes});
  REQUIRE(board.file().undo());
  board.vote("AB-2027-01#2", 3, 1);
  CHECK(board.findings(adopted).empty());
}

TEST_CASE("figures that came with a decision are held against the votes, the seats and the outcome, and the votes go before them")
{
  Board board{4};
  board.putProposal();
  const auto adopted = [](int votesFor, int votesAgainst) {
    return R"({"command": "RecordDecision", "stage": "V-2027-01/1/1", "body": "AB", "outcome": "adopted", "votesFor": )" + std::to_string(votesFor) +
           R"(, "votesAgainst": )" + std::to_string(votesAgainst) + R"(, "on": "2027-04-01"})";
  };
  const auto figures = [&] {
    return board.file().read([](const app::Facts& facts) {
      const auto decision = facts.all<Decision>().front();
      return app::voteFigures(app::voteSheetOf(facts, decision), decision);
    }).value();
  };
  CHECK(board.findings(adopted(20, 0)) == std::vector{FindingCode::moreVotesThanThereAre}); // of four
  CHECK(figures() == app::VoteFigures{20, 0, 0, false});
  CHECK(board.findings(R"({"command": "CorrectDecision", "stage": "V-2027-01/1/1", "body": "AB", "votesFor": 3, "votesAgainst": 1, "reason": "Typefout"})").empty());
  CHECK(figures() == app::VoteFigures{3, 1, 0, false});
  CHECK(board.vote("AB-2027-01#2", 4, 0) == std::vector{FindingCode::figuresDifferFromVotes});
  CHECK(figures() == app::VoteFigures{4, 0, 0, true});
  CHECK(board.vote("AB-2027-01#2", 1, 3) == std::vector{FindingCode::outcomeDiffersFromVotes, FindingCode::figuresDifferFromVotes});
  for (auto step = 0; step < 4; ++step)
    REQUIRE(board.file().undo());
  CHECK(board.findings(adopted(1, 3)) == std::vector{FindingCode::outcomeDiffersFromVotes}); // the figures alone say so
}

TEST_CASE("figures of more votes than there were members present are told")
{
  Board board{4};
  board.putProposal();
  const auto adopted = [](int votesFor) {
    return R"({"command": "RecordDecision", "stage": "V-2027-01/1/1", "body": "AB", "outcome": "adopted", "votesFor": )" + std::to_string(votesFor) + R"(, "votesAgainst": 0, "on": "2027-04-01"})";
  };
  board.attend("AB-2027-01", 3);
  CHECK(board.findings(adopted(4)) == std::vector{FindingCode::moreVotesThanPresent});
  REQUIRE(board.file().undo());
  CHECK(board.findings(adopted(3)).empty());
}

TEST_CASE("a note of who was there stays until another one is written")
{
  Board board{3};
  const auto noteOfFirst = [&] { return board.attendance("AB-2027-01").seats.front().note; };
  board.run(R"({"command": "RecordAttendance", "meeting": "AB-2027-01", "attendance": [{"person": "Lid 1", "presence": "excused", "note": "ziek"}]})");
  board.attend("AB-2027-01", 3);
  CHECK(noteOfFirst() == "ziek");
  board.run(R"({"command": "RecordAttendance", "meeting": "AB-2027-01", "attendance": [{"person": "Lid 1", "presence": "present", "note": ""}]})");
  CHECK(noteOfFirst().empty());
}

TEST_CASE("bad input: only a deputy of that place sits there instead, and on one place")
{
  Board board{3};
  board.run(R"([{"command": "AddPerson", "name": "Vervanger"},
    {"command": "AddMembership", "person": "Vervanger", "body": "AB", "role": "deputy", "onBehalfOf": "GM1001", "on": "2026-06-01"},
    {"command": "AddMembership", "person": "Vervanger", "body": "AB", "role": "deputy", "onBehalfOf": "GM1002", "on": "2026-06-01"}])");
  const auto replaced = [](const std::string& who, const std::string& by) {
    return R"({"person": ")" + who + R"(", "presence": "excused", "replacedBy": ")" + by + "\"}";
  };
  const auto record = [](const std::string& list) { return R"({"command": "RecordAttendance", "meeting": "AB-2027-01", "attendance": [)" + list + "]}"; };
  CHECK(board.refusal(record(replaced("Lid 1", "Lid 2"))).code == ErrorCode::notADeputy);
  CHECK(board.refusal(record(replaced("Lid 1", "Lid 1"))).code == ErrorCode::notADeputy);
  CHECK(board.refusal(record(replaced("Lid 3", "Vervanger"))) == Error{ErrorCode::notADeputy, "Vervanger", "Lid 3"});
  CHECK(board.refusal(record(replaced("Lid 1", "Vervanger") + ", " + replaced("Lid 2", "Vervanger"))) == Error{ErrorCode::alreadyExists, "Vervanger", "Lid 1"});
  board.run(record(replaced("Lid 1", "Vervanger")));
  CHECK(board.refusal(record(replaced("Lid 2", "Vervanger"))).code == ErrorCode::alreadyExists);
  board.run(record(R"({"person": "Lid 1", "presence": "present"}, )" + replaced("Lid 2", "Vervanger"))); // she takes the other place
  CHECK(board.attendance("AB-2027-01").present == 2);
}

TEST_CASE("a meeting to which nobody came has no quorum, and a second one can be called")
{
  Board board{3};
  CHECK(board.attendance("AB-2027-01").quorate); // nothing is known yet
  board.attend("AB-2027-01", 0);
  CHECK(board.attendance("AB-2027-01").recorded);
  CHECK_FALSE(board.attendance("AB-2027-01").quorate);
  board.run(R"({"command": "CallSecondMeeting", "meeting": "AB-2027-01", "date": "2027-04-20"})");
  CHECK(board.sheet("AB-2027-03").item.title == "Kader");
}

TEST_CASE("a second meeting is called once, for what is still open")
{
  Board board{10};
  board.run(R"({"command": "AddAgendaItem", "meeting": "AB-2027-01", "title": "Begroting", "kind": "decision", "on": "2027-03-20"})");
  board.attend("AB-2027-01", 5);
  board.run(R"([{"command": "CarryOverItem", "item": "AB-2027-01#1", "meeting": "AB-2027-02"},
    {"command": "CallSecondMeeting", "meeting": "AB-2027-01", "date": "2027-04-20"}])");
  CHECK(board.sheet("AB-2027-03", "1").item.title == "Begroting"); // the other one goes on elsewhere
  CHECK(board.refusal(R"({"command": "CallSecondMeeting", "meeting": "AB-2027-01", "date": "2027-04-21"})") == Error{ErrorCode::alreadyExists, "AB-2027-03", "AB-2027-01"});
  SECTION("unless that one was cancelled")
  {
    board.run(R"([{"command": "CancelMeeting", "meeting": "AB-2027-03", "reason": "Zaal bezet.", "on": "2027-04-16"},
      {"command": "CallSecondMeeting", "meeting": "AB-2027-01", "date": "2027-04-21"}])");
    CHECK(board.attendance("AB-2027-04").secondCall);
  }
  SECTION("and what was carried in from another meeting needs the quorum")
  {
    board.run(R"([{"command": "AddAgendaItem", "meeting": "AB-2027-02", "title": "Van elders", "kind": "decision", "on": "2027-04-01"},
      {"command": "CarryOverItem", "item": "AB-2027-02#2", "meeting": "AB-2027-03"}])");
    board.attend("AB-2027-03", 3);
    REQUIRE(board.sheet("AB-2027-03", "2").item.title == "Van elders");
    REQUIRE(board.sheet("AB-2027-03", "2").item.movedFrom);
    CHECK(board.sheet("AB-2027-03", "1").quorate);
    CHECK_FALSE(board.sheet("AB-2027-03", "2").quorate);
  }
}

TEST_CASE("only the vote in the meeting before makes a tie the second one")
{
  Board board{10};
  board.run(R"({"command": "AddMeeting", "body": "AB", "date": "2027-04-20"})");
  board.vote("AB-2027-01#1", 3, 3);
  board.run(R"({"command": "CarryOverItem", "item": "AB-2027-01#1", "meeting": "AB-2027-02"})");
  SECTION("not one before a vote that was decided")
  {
    board.vote("AB-2027-02#1", 2, 4);
    board.run(R"({"command": "CarryOverItem", "item": "AB-2027-02#1", "meeting": "AB-2027-03"})");
    board.vote("AB-2027-03#1", 3, 3);
    CHECK(board.sheet("AB-2027-03").result == planning::VoteResult::postponed);
  }
  SECTION("also past a meeting from which it was withdrawn")
  {
    board.run(R"([{"command": "MarkDispatched", "meeting": "AB-2027-02", "on": "2027-04-10"},
      {"command": "CarryOverItem", "item": "AB-2027-02#1", "meeting": "AB-2027-03", "on": "2027-04-11"}])");
    board.vote("AB-2027-03#1", 3, 3);
    CHECK(board.sheet("AB-2027-03").result == planning::VoteResult::rejected);
  }
}

TEST_CASE("a tie in an executive has no result: the chair decides")
{
  CaseUnderTest given;
  given.run(R"([{"command": "AddMunicipality", "code": "GM0505", "name": "Dordrecht"}, {"command": "AddMeeting", "body": "C-DOR", "date": "2027-04-06"},
    {"command": "ChangeBody", "body": "C-DOR", "votingRule": "perMember"},
    {"command": "AddPerson", "name": "Lid 1"}, {"command": "AddMembership", "person": "Lid 1", "body": "C-DOR", "on": "2026-06-01"},
    {"command": "AddPerson", "name": "Lid 2"}, {"command": "AddMembership", "person": "Lid 2", "body": "C-DOR", "on": "2026-06-01"},
    {"command": "AddAgendaItem", "meeting": "C-DOR-2027-01", "title": "Kader", "on": "2027-04-01"},
    {"command": "RecordVotes", "item": "C-DOR-2027-01#1", "votes": [{"person": "Lid 1", "choice": "inFavour"}, {"person": "Lid 2", "choice": "against"}]}])");
  const auto sheet = given.file().read([](const app::Facts& facts) { return app::voteSheetOf(facts, AgendaItemId{1}); }).value();
  CHECK(sheet.recorded);
  CHECK_FALSE(sheet.result);
  CHECK_FALSE(app::proposedOutcome(sheet, StageRole::decides));
}

TEST_CASE("of a council of which only some members are recorded nothing is said about how many votes there are")
{
  Board council{3, "perMember"};
  const auto code = council.file().read([](const app::Facts& facts) { return facts.where(&DecisionBody::kind, BodyKind::council).front().code; }).value();
  const auto ofCouncil = [&](std::string list) {
    for (auto at = list.find("@RAAD"); at != std::string::npos; at = list.find("@RAAD"))
      list.replace(at, 5, code);
    return list;
  };
  council.run(ofCouncil(R"([{"command": "AddTrack", "code": "T", "name": "Traject", "region": "R"},
    {"command": "SetParticipation", "track": "T", "municipalities": ["GM1001"], "kind": "takesPart", "on": "2026-12-01"},
    {"command": "AddRouteTemplate", "code": "r", "name": "Raden", "stages": [{"name": "Raden", "role": "decides", "selector": "everyCouncil", "completion": "allPositive"}]},
    {"command": "AddProposal", "track": "T", "title": "Kader", "version": "1.0", "on": "2027-03-01"},
    {"command": "StartRound", "proposal": "V-2027-01", "routeTemplate": "r", "version": "V-2027-01@1.0", "purpose": "Vaststellen", "on": "2027-03-01"},
    {"command": "AddMembership", "person": "Lid 1", "body": "@RAAD", "on": "2026-06-01"},
    {"command": "AddMeeting", "body": "@RAAD", "date": "2027-04-01", "number": "RAAD"},
    {"command": "AddAgendaItem", "meeting": "RAAD", "title": "Kader", "stage": "V-2027-01/1/1", "on": "2027-03-20"}])"));
  const auto adopted = [&](int votesFor, int votesAgainst) {
    return ofCouncil(R"({"command": "RecordDecision", "stage": "V-2027-01/1/1", "body": "@RAAD", "outcome": "adopted", "votesFor": )" + std::to_string(votesFor) + R"(, "votesAgainst": )" +
           std::to_string(votesAgainst) + R"(, "on": "2027-04-01"})");
  };
  CHECK(council.findings(adopted(20, 5)).empty());
  REQUIRE(council.file().undo());
  CHECK(council.findings(adopted(12, 12)).empty()); // whether all of them voted nobody knows
  REQUIRE(council.file().undo());
  CHECK(council.findings(adopted(5, 20)) == std::vector{FindingCode::outcomeDiffersFromVotes});
  REQUIRE(council.file().undo());
  std::string members = "[";
  for (int each = 2; each <= 9; ++each)
    members += R"({"command": "AddPerson", "name": "Raadslid )" + std::to_string(each) + R"("}, {"command": "AddMembership", "person": "Raadslid )" + std::to_string(each) +
               R"(", "body": "@RAAD", "on": "2026-06-01"}, )";
  council.run(ofCouncil(members + R"({"command": "DescribeCase", "name": "Raad van negen"}])"));
  CHECK(council.findings(adopted(20, 5)) == std::vector{FindingCode::moreVotesThanThereAre}); // nine seats, as the law has them
  REQUIRE(council.file().undo());
  council.run(ofCouncil(R"([{"command": "AddPerson", "name": "Burgemeester"}, {"command": "AddMembership", "person": "Burgemeester", "body": "@RAAD", "role": "chair", "on": "2026-06-01"}])"));
  CHECK(council.findings(adopted(10, 0)) == std::vector{FindingCode::moreVotesThanThereAre}); // the mayor presides and has no vote
}

TEST_CASE("a vote of who was not there is told, whichever was recorded first")
{
  Board board{3};
  const auto excuse = [&] { return board.findings(R"({"command": "RecordAttendance", "meeting": "AB-2027-01", "attendance": [{"person": "Lid 1", "presence": "excused"}]})"); };
  SECTION("the votes")
  {
    CHECK(board.vote("AB-2027-01#1", 2, 1).empty());
    CHECK(excuse() == std::vector{FindingCode::absentVoted});
    CHECK(board.findings(R"({"command": "RecordAttendance", "meeting": "AB-2027-01", "attendance": [{"person": "Lid 2", "presence": "present"}]})").empty()); // of another
  }
  SECTION("the attendance")
  {
    CHECK(excuse().empty());
    CHECK(board.vote("AB-2027-01#1", 2, 1) == std::vector{FindingCode::absentVoted});
  }
  CHECK(board.sheet("AB-2027-01").count.votesFor == 2); // what was recorded is not counted otherwise
  board.run(R"({"command": "RecordVotes", "item": "AB-2027-01#1", "votes": [{"municipality": "GM1002", "choice": "inFavour"}, {"municipality": "GM1003", "choice": "against"}]})");
  CHECK(excuse().empty());
}
