// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/queries/meetings.h"
#include "planning/voting.h"

/// Who sits in a meeting, who was there, and how they voted. Members are those of the meeting's own day.
namespace app {

/// Somebody's place in a body on a day.
struct Seat {
  domain::Membership membership;
  domain::Person person;
  std::string sitsFor; ///< name of a municipality, region or organisation; may be empty
  bool counts = false; ///< for the quorum: members and who presides, save the mayor in a council; not secretaries without a seat, deputies, advisers
  std::optional<domain::Presence> presence; ///< unset: not recorded
  std::optional<domain::Person> replacedBy;
  std::string note;
  std::vector<domain::Person> deputies; ///< who may sit there instead, on the day
};

/// Who has a place in a body on a day: chair, members by whom they sit for, then the others.
[[nodiscard]] std::vector<Seat> seatsOf(const Facts& facts, domain::BodyId body, domain::Date day);
/// How many of them count for the quorum.
[[nodiscard]] int votingMembers(const std::vector<Seat>& seats);

struct AttendanceSheet {
  domain::Meeting meeting;
  domain::DecisionBody body;
  std::vector<Seat> seats;
  bool recorded = false; ///< somebody was there, or of everybody with a seat it is known that she was not
  int members = 0;       ///< that count
  int present = 0;       ///< of them, deputies included
  domain::QuorumRule rule = domain::QuorumRule::none;
  int needed = 0;
  bool secondCall = false; ///< called after a meeting without quorum
  bool quorate = true;     ///< may decide; true when there is no quorum or nothing was recorded
};
[[nodiscard]] AttendanceSheet attendanceOf(const Facts& facts, domain::MeetingId meeting);
/// May this item be decided on in its meeting? In a second meeting without quorum only what was on the first one.
[[nodiscard]] bool mayDecideOn(const Facts& facts, const AttendanceSheet& sheet, const domain::AgendaItem& item);

/// Somebody with a voice: a person, a municipality or a region, as the body's rule says.
struct Voter {
  std::optional<domain::PersonId> person;
  std::optional<domain::MunicipalityId> municipality;
  std::optional<domain::RegionId> region;
  std::string name;
  std::string spokenBy; ///< who sits there for a municipality or region
  std::vector<domain::PersonId> people; ///< who have this voice: several for a municipality with several seats
  int weight = 1;
  std::optional<bool> present; ///< unset: not recorded
  std::optional<domain::VoteChoice> choice;
};

struct VoteSheet {
  domain::AgendaItem item;
  domain::DecisionBody body;
  int ballot = 1;
  domain::MajorityRule majority = domain::MajorityRule::simple;
  std::vector<Voter> voters;
  bool membersKnown = false; ///< the voters are all members that there are, as far as one can tell
  planning::VoteCount count;
  int abstained = 0;
  bool recorded = false;
  bool quorate = true;
  std::optional<planning::VoteResult> result; ///< none when nobody voted, and for a tie that the chair settles
};
/// The vote on an agenda item; of its last ballot unless one is given.
[[nodiscard]] VoteSheet voteSheetOf(const Facts& facts, domain::AgendaItemId item, std::optional<int> ballot = std::nullopt);
/// At the agenda item that served a decision in its meeting; none when there is no such item.
[[nodiscard]] std::optional<VoteSheet> voteSheetOf(const Facts& facts, const domain::Decision& decision);
/// Puts other votes, of the sheet's ballot, in the place of those on it.
void takeVotes(VoteSheet& sheet, const std::vector<domain::Vote>& votes);
/// Counts the choices of the voters anew and gives the result: also of choices that are not stored yet.
void tally(VoteSheet& sheet);
/// By the body's own rule, or what its way of voting brings along.
[[nodiscard]] domain::MajorityRule majorityOf(const domain::DecisionBody& body);
/// What the result means for a branch in this role; none while nothing follows.
[[nodiscard]] std::optional<domain::Outcome> proposedOutcome(const VoteSheet& sheet, domain::StageRole role);
/// How many votes were cast.
struct VoteFigures {
  int inFavour = 0;
  int against = 0;
  int abstained = 0;
  bool byVoter = false; ///< each vote is known; else only what a list or letter said
  friend bool operator==(const VoteFigures&, const VoteFigures&) = default;
};
/// What is known of the votes on an item: those that were recorded one by one, else the figures of the decision on it. None when nobody
/// voted as far as is known.
[[nodiscard]] std::optional<VoteFigures> voteFigures(const std::optional<VoteSheet>& sheet, const std::optional<domain::Decision>& decision);

/// Its kind asks for a result, and none is known: no decision, conclusion or vote, and it does not go on in a later meeting.
[[nodiscard]] bool lacksResult(const Facts& facts, const AgendaRow& row);
/// The item of a meeting that serves a stage.
[[nodiscard]] std::optional<domain::AgendaItem> itemOf(const Facts& facts, domain::MeetingId meeting, domain::StageId stage);

/// How many votes a municipality or region has in a body on a day; 1 when nothing was laid down.
[[nodiscard]] int weightOf(const std::vector<domain::VoteWeight>& weights, std::optional<domain::MunicipalityId> municipality,
                           std::optional<domain::RegionId> region, domain::Date day);

}
