// SPDX-License-Identifier: EUPL-1.2
#include "app/commands/vote_commands.h"

#include "app/queries/meetings.h"

#include "app/commands/agenda_change.h"
#include "app/commands/branch_standing.h"
#include "app/commands/checked_text.h"
#include "app/commands/meeting_commands.h"
#include "app/commands/municipality_rules.h"
#include "app/commands/vote_findings.h"
#include "app/pending_rows.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace app {

using namespace domain;

namespace {

constexpr auto mostBallots = 9;
constexpr auto heaviestVote = 1000;

bool hasSeat(const std::vector<Seat>& seats, PersonId person)
{
  return std::any_of(seats.begin(), seats.end(), [&](const Seat& seat) { return seat.person.id == person; });
}

Result<void> refuseStranger(const Facts& facts, const AttendanceSheet& sheet, PersonId person)
{
  return hasSeat(sheet.seats, person) ? Result<void>{} : fail(ErrorCode::notAMember, facts.get(person).name, sheet.body.name);
}

bool mayBeReplaced(const std::vector<Seat>& seats, PersonId person, PersonId deputy)
{
  const auto isDeputy = [&](const Person& each) { return each.id == deputy; };
  return person != deputy && std::any_of(seats.begin(), seats.end(), [&](const Seat& seat) {
    return seat.person.id == person && std::any_of(seat.deputies.begin(), seat.deputies.end(), isDeputy);
  });
}

/// Only a deputy of that seat sits there instead, and nobody sits on two seats.
Result<void> refuseReplacement(const Facts& facts, const AttendanceSheet& sheet, const std::vector<Attendance>& after)
{
  std::map<PersonId, PersonId> seatOf;
  for (const auto& each : after) {
    if (!each.replacedBy)
      continue;
    if (!mayBeReplaced(sheet.seats, each.person, *each.replacedBy))
      return fail(ErrorCode::notADeputy, facts.get(*each.replacedBy).name, facts.get(each.person).name);
    if (const auto [seat, isNew] = seatOf.emplace(*each.replacedBy, each.person); !isNew)
      return fail(ErrorCode::alreadyExists, facts.get(*each.replacedBy).name, facts.get(seat->second).name);
  }
  return {};
}

std::string nameOf(const Facts& facts, const VoteOf& vote)
{
  if (vote.person)
    return facts.get(*vote.person).name;
  if (vote.municipality)
    return facts.get(*vote.municipality).name;
  return vote.region ? facts.get(*vote.region).name : std::string{};
}

Result<void> refuseWithoutVoice(const Facts& facts, const VoteSheet& sheet, const VoteOf& vote)
{
  for (const auto& voter : sheet.voters)
    if (voter.person == vote.person && voter.municipality == vote.municipality && voter.region == vote.region)
      return {};
  return fail(ErrorCode::notAMember, nameOf(facts, vote), sheet.body.name);
}

/// Of those whose attendance is recorded now: who voted and, as it turns out, was not there. `facts` are as they will be.
void warnOfVoters(Change& change, const Facts& facts, MeetingId meeting, const std::set<PersonId>& named)
{
  for (const auto& item : inOrder(facts.where(&AgendaItem::meeting, meeting))) {
    if (item.withdrawnOn || facts.where(&Vote::item, item.id).empty())
      continue;
    auto sheet = voteSheetOf(facts, item.id);
    std::erase_if(sheet.voters, [&](const Voter& voter) {
      return std::none_of(voter.people.begin(), voter.people.end(), [&](PersonId person) { return named.contains(person); });
    });
    change.warn(absentVoters(sheet));
  }
}

/// Nothing that its body has treated already, or that stands on the agenda of another meeting, comes back in a second one.
bool comesBack(const Facts& facts, const AgendaItem& item, BodyId body, Date on)
{
  if (carriedOverTo(facts, item.id))
    return false;
  if (!item.stage)
    return true;
  const auto standing = standingOf(facts, *item.stage, body, on);
  return standing && standing->refuseTreated() && !standsElsewhere(*standing, item);
}

Result<void> checkWeights(const Facts& facts, const SetVoteWeights& command, Date on)
{
  BESLUITROUTE_CHECK(refuseAbsent(facts, facts.get(command.body), on));
  std::set<std::pair<std::optional<MunicipalityId>, std::optional<RegionId>>> seen;
  auto sum = 0;
  for (const auto& each : command.weights) {
    if (each.municipality.has_value() == each.region.has_value())
      return fail(ErrorCode::missingField, "municipality");
    if (each.municipality)
      BESLUITROUTE_CHECK(refuseAbsent(facts.get(*each.municipality), on));
    if (each.weight < 1 || each.weight > heaviestVote)
      return fail(ErrorCode::numberOutOfRange, "weight", std::to_string(heaviestVote));
    if (!seen.insert({each.municipality, each.region}).second)
      return fail(ErrorCode::alreadyExists, each.municipality ? facts.get(*each.municipality).name : facts.get(*each.region).name);
    sum += each.weight;
  }
  if (command.total && *command.total != sum)
    return fail(ErrorCode::weightsDoNotAddUp, std::to_string(sum), std::to_string(*command.total));
  return {};
}

/// The last decision that the meeting took on the item's branch.
std::optional<Decision> decisionOn(const Facts& facts, const AgendaItem& item)
{
  std::optional<Decision> last;
  if (item.stage)
    for (const auto& decision : facts.where(&Decision::stage, *item.stage))
      if (decision.meeting == item.meeting)
        last = decision;
  return last;
}

}

Result<Change> decide(const Facts& facts, const RecordAttendance& command, Context& context)
{
  const auto sheet = attendanceOf(facts, command.meeting);
  if (sheet.meeting.cancelledOn)
    return fail(ErrorCode::meetingCancelled, sheet.meeting.number, toIso(*sheet.meeting.cancelledOn));
  const auto recorded = facts.where(&Attendance::meeting, command.meeting);
  auto attendance = recorded;
  std::set<PersonId> named;
  for (const auto& each : command.attendance) {
    BESLUITROUTE_CHECK(refuseStranger(facts, sheet, each.person));
    if (each.replacedBy)
      BESLUITROUTE_CHECK(refuseStranger(facts, sheet, *each.replacedBy));
    if (!named.insert(each.person).second)
      return fail(ErrorCode::alreadyExists, facts.get(each.person).name);
    auto same = std::find_if(attendance.begin(), attendance.end(), [&](const Attendance& there) { return there.person == each.person; });
    if (same == attendance.end())
      same = attendance.insert(same, Attendance{.id = context.newId<Attendance>(), .meeting = command.meeting, .person = each.person, .note = {}});
    same->presence = each.presence;
    same->replacedBy = each.replacedBy;
    BESLUITROUTE_CHECK(replaceName(same->note, each.note, "note"));
  }
  BESLUITROUTE_CHECK(refuseReplacement(facts, sheet, attendance));
  Change change;
  for (std::size_t place = 0; place < attendance.size(); ++place)
    if (place < recorded.size())
      change.update(recorded[place], attendance[place]);
    else
      change.create(attendance[place]);
  PendingRows rows{facts.source()};
  rows.add(change.rows());
  warnOfVoters(change, Facts{rows}, command.meeting, named);
  return change;
}

Result<Change> decide(const Facts& facts, const RecordVotes& command, Context& context)
{
  const auto ballot = command.ballot.value_or(1);
  if (ballot < 1 || ballot > mostBallots)
    return fail(ErrorCode::numberOutOfRange, "ballot", std::to_string(mostBallots));
  auto sheet = voteSheetOf(facts, command.item, ballot);
  const auto meeting = facts.get(sheet.item.meeting);
  if (meeting.date > context.today)
    return fail(ErrorCode::decisionBeforeMeeting, meeting.number, toIso(meeting.date));
  Change change;
  std::set<std::tuple<std::optional<PersonId>, std::optional<MunicipalityId>, std::optional<RegionId>>> seen;
  std::vector<Vote> votes;
  for (const auto& each : command.votes) {
    BESLUITROUTE_CHECK(refuseWithoutVoice(facts, sheet, each));
    if (!seen.insert({each.person, each.municipality, each.region}).second)
      return fail(ErrorCode::alreadyExists, nameOf(facts, each));
    votes.push_back({context.newId<Vote>(), command.item, ballot, each.person, each.municipality, each.region, each.choice});
  }
  auto present = facts.where(&Vote::item, command.item);
  std::erase_if(present, [&](const Vote& vote) { return vote.ballot != ballot; });
  const auto same = [](const Vote& a, const Vote& b) {
    return std::tie(a.person, a.municipality, a.region, a.choice) == std::tie(b.person, b.municipality, b.region, b.choice);
  };
  if (std::equal(present.begin(), present.end(), votes.begin(), votes.end(), same))
    return change;
  for (const auto& vote : present)
    change.remove(vote);
  for (const auto& vote : votes)
    change.create(vote);
  if (votes.empty())
    return change;
  if (!sheet.quorate)
    change.warn(FindingCode::noQuorum, meeting.number);
  takeVotes(sheet, votes);
  change.warn(absentVoters(sheet));
  if (const auto decision = decisionOn(facts, sheet.item))
    change.warn(voteFindings(facts, *decision, sheet));
  return change;
}

Result<Change> decide(const Facts& facts, const SetVoteWeights& command, Context& context)
{
  BESLUITROUTE_CHECK(checkWeights(facts, command, context.on));
  Change change;
  for (const auto& before : facts.where(&VoteWeight::body, command.body)) {
    if (before.until && *before.until < context.on)
      continue;
    if (before.from >= context.on) {
      change.remove(before);
      continue;
    }
    auto after = before;
    after.until = addDays(context.on, -1);
    change.update(before, after);
  }
  for (const auto& each : command.weights) {
    const auto until = each.municipality ? facts.get(*each.municipality).until : std::nullopt;
    change.create(VoteWeight{context.newId<VoteWeight>(), command.body, each.municipality, each.region, each.weight, context.on, until});
  }
  return change;
}

Result<Change> decide(const Facts& facts, const CallSecondMeeting& command, Context& context)
{
  const auto sheet = attendanceOf(facts, command.meeting);
  const auto& first = sheet.meeting;
  if (sheet.quorate)
    return fail(ErrorCode::quorumReached, first.number);
  if (command.date <= first.date)
    return fail(ErrorCode::endsBeforeStart, toIso(command.date), toIso(first.date));
  for (const auto& called : facts.where(&Meeting::secondCallOf, std::optional{first.id}))
    if (!called.cancelledOn)
      return fail(ErrorCode::alreadyExists, called.number, first.number);
  const AddMeeting add{.body = first.body, .date = command.date, .number = {}, .startTime = command.startTime, .endTime = {}, .place = command.place,
                       .handIn = {}, .dispatch = {}, .uid = {}};
  BESLUITROUTE_TRY(added, decide(facts, add, context));
  auto second = fromRow<Meeting>(*added.rows().front().after);
  second.secondCallOf = first.id;
  Change change;
  change.create(second).made(second.id);
  AgendaEdit edit{second};
  for (const auto& item : inOrder(facts.where(&AgendaItem::meeting, first.id))) {
    if (item.withdrawnOn || item.parent || !comesBack(facts, item, first.body, context.on))
      continue;
    edit.copyFrom(facts, item, context, change);
    if (item.stage)
      change.create(Placement{context.newId<Placement>(), *item.stage, first.body, second.id, std::nullopt, context.on, {}, std::nullopt, context.user});
  }
  edit.finish(change);
  return change;
}

}
