// SPDX-License-Identifier: EUPL-1.2
#include "app/queries/votes.h"

#include "app/queries/missing.h"
#include "app/queries/names.h"
#include "domain/period.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace app {

using namespace domain;

namespace {

/// The mayor presides over the council and is not of its members (Gemeentewet art. 8, 9).
bool countsForQuorum(const Membership& membership, BodyKind kind)
{
  switch (membership.role) {
  case MemberRole::chair: return kind != BodyKind::council;
  case MemberRole::member: return true;
  case MemberRole::secretary: return membership.onBehalfOf.has_value() || membership.region.has_value();
  case MemberRole::deputy:
  case MemberRole::adviser: return false;
  }
  return false;
}

int rankOf(const Seat& seat)
{
  if (seat.membership.role == MemberRole::chair)
    return 0;
  return seat.counts ? 1 : 2;
}

bool mayReplace(const Membership& deputy, const Membership& seat)
{
  if (deputy.role != MemberRole::deputy)
    return false;
  return deputy.deputyFor ? deputy.deputyFor == seat.person : deputy.onBehalfOf == seat.onBehalfOf && deputy.region == seat.region;
}

QuorumRule ruleOf(const DecisionBody& body)
{
  if (body.quorumRule)
    return *body.quorumRule;
  return body.quorum ? QuorumRule::number : planning::lawfulQuorum(body.kind);
}

/// Of a council often only some members are recorded: it has 9, 11, 13 … up to 39 seats, or 45 (Gemeentewet art. 8). Of other bodies who is
/// recorded is who sits there.
bool areMembersKnown(BodyKind kind, int members)
{
  if (kind != BodyKind::council)
    return members > 0;
  return members == 45 || (members >= 9 && members <= 39 && members % 2 == 1);
}

/// All who have a voice, before anybody votes.
class Voters {
public:
  Voters(const Facts& facts, const AttendanceSheet& sheet) : m_facts{facts}, m_sheet{sheet} {}

  std::vector<Voter> all()
  {
    for (const auto& seat : m_sheet.seats)
      if (seat.counts)
        add(seat);
    weigh();
    return std::move(m_voters);
  }

private:
  void add(const Seat& seat)
  {
    auto voter = voterOf(seat);
    const auto same = std::find_if(m_voters.begin(), m_voters.end(), [&](const Voter& each) {
      return each.person == voter.person && each.municipality == voter.municipality && each.region == voter.region;
    });
    if (same == m_voters.end()) {
      m_voters.push_back(std::move(voter));
      return;
    }
    // A municipality with several members is there when one of them is.
    same->people.push_back(seat.person.id);
    same->spokenBy += ", " + voter.spokenBy;
    if (voter.present)
      same->present = same->present.value_or(false) || *voter.present;
  }

  Voter voterOf(const Seat& seat) const
  {
    Voter voter;
    voter.people = {seat.person.id};
    switch (m_sheet.body.votingRule) {
    case VotingRule::perMunicipality: voter.municipality = seat.membership.onBehalfOf; break;
    case VotingRule::perRegion: voter.region = seat.membership.region; break;
    case VotingRule::weighted:
      voter.municipality = seat.membership.onBehalfOf;
      if (!voter.municipality)
        voter.region = seat.membership.region;
      break;
    case VotingRule::none:
    case VotingRule::consensus:
    case VotingRule::perMember: break;
    }
    if (!voter.municipality && !voter.region)
      voter.person = seat.membership.person;
    const auto speaks = seat.replacedBy ? seat.replacedBy->name : seat.person.name;
    voter.name = voter.person ? speaks : seat.sitsFor;
    voter.spokenBy = voter.person ? seat.sitsFor : speaks;
    if (seat.presence)
      voter.present = *seat.presence == Presence::present || seat.replacedBy.has_value();
    return voter;
  }

  void weigh()
  {
    if (m_sheet.body.votingRule != VotingRule::weighted)
      return;
    const auto weights = m_facts.where(&VoteWeight::body, m_sheet.body.id);
    for (auto& voter : m_voters)
      voter.weight = weightOf(weights, voter.municipality, voter.region, m_sheet.meeting.date);
  }

  const Facts& m_facts;
  const AttendanceSheet& m_sheet;
  std::vector<Voter> m_voters;
};

void countVotes(VoteSheet& sheet)
{
  sheet.count = {.tiedBefore = sheet.count.tiedBefore, .chairDecides = sheet.count.chairDecides, .majority = sheet.majority};
  sheet.abstained = 0;
  sheet.recorded = false;
  auto everybody = true;
  for (const auto& voter : sheet.voters) {
    sheet.count.allVotes += voter.weight;
    everybody = everybody && voter.choice && *voter.choice != VoteChoice::abstained;
    if (!voter.choice)
      continue;
    sheet.recorded = true;
    switch (*voter.choice) {
    case VoteChoice::inFavour: sheet.count.votesFor += voter.weight; break;
    case VoteChoice::against: sheet.count.votesAgainst += voter.weight; break;
    case VoteChoice::abstained: sheet.abstained += voter.weight; break;
    }
  }
  sheet.count.everybodyVoted = everybody && !sheet.voters.empty();
}

/// The item that this one was carried over from, past those that were withdrawn on the way. A copy is younger than what it was copied from.
std::optional<AgendaItem> carriedFrom(const Facts& facts, const AgendaItem& item)
{
  for (auto from = item.movedFrom; from && *from < item.id;) {
    const auto earlier = facts.find(*from);
    if (!earlier || !earlier->withdrawnOn)
      return earlier;
    from = earlier->movedFrom && *earlier->movedFrom < earlier->id ? earlier->movedFrom : std::nullopt;
  }
  return std::nullopt;
}

/// The same subject on the nearest earlier meeting: the item it was carried over from, or one that served the same branch.
std::optional<AgendaItem> earlierItem(const Facts& facts, const AgendaItem& item)
{
  const auto meeting = facts.get(item.meeting);
  auto nearest = carriedFrom(facts, item);
  auto day = nearest ? std::optional{facts.get(nearest->meeting).date} : std::nullopt;
  if (!item.stage)
    return nearest;
  for (const auto& other : facts.where(&AgendaItem::stage, item.stage)) {
    const auto there = facts.get(other.meeting);
    if (other.withdrawnOn || there.body != meeting.body || there.date >= meeting.date || (day && there.date <= *day))
      continue;
    nearest = other;
    day = there.date;
  }
  return nearest;
}

/// What was voted on an item, without what came before it.
VoteSheet votesOn(const Facts& facts, const AgendaItem& item, std::optional<int> ballot)
{
  const auto attendance = attendanceOf(facts, item.meeting);
  const auto votes = facts.where(&Vote::item, item.id);
  VoteSheet sheet{.item = item, .body = attendance.body};
  for (const auto& vote : votes)
    sheet.ballot = std::max(sheet.ballot, vote.ballot);
  sheet.ballot = ballot.value_or(sheet.ballot);
  sheet.majority = majorityOf(sheet.body);
  sheet.voters = Voters{facts, attendance}.all();
  sheet.membersKnown = areMembersKnown(sheet.body.kind, attendance.members);
  sheet.quorate = mayDecideOn(facts, attendance, item);
  sheet.count.chairDecides = sheet.body.kind == BodyKind::executive;
  takeVotes(sheet, votes);
  return sheet;
}

}

/// A body that decides by consensus carries nothing against anybody's vote.
MajorityRule majorityOf(const DecisionBody& body)
{
  return body.majority.value_or(body.votingRule == VotingRule::consensus ? MajorityRule::unanimous : MajorityRule::simple);
}

std::vector<Seat> seatsOf(const Facts& facts, BodyId body, Date day)
{
  auto memberships = facts.where(&Membership::body, body);
  std::erase_if(memberships, [&](const Membership& each) { return !holdsOn(each, day); });
  std::vector<Seat> seats;
  const FormerNames names{facts};
  const auto kind = facts.get(body).kind;
  for (const auto& membership : memberships) {
    Seat seat{.membership = membership, .person = facts.get(membership.person), .counts = countsForQuorum(membership, kind)};
    seat.sitsFor = membership.onBehalfOf ? names.nameOn(facts.get(*membership.onBehalfOf), day)
                   : membership.region   ? names.nameOn(facts.get(*membership.region), day)
                                         : membership.organisation;
    if (seat.counts)
      for (const auto& other : memberships)
        if (mayReplace(other, membership))
          seat.deputies.push_back(facts.get(other.person));
    seats.push_back(std::move(seat));
  }
  std::stable_sort(seats.begin(), seats.end(), [](const Seat& a, const Seat& b) {
    return std::tuple{rankOf(a), a.sitsFor, a.person.name} < std::tuple{rankOf(b), b.sitsFor, b.person.name};
  });
  return seats;
}

int votingMembers(const std::vector<Seat>& seats)
{
  return static_cast<int>(std::count_if(seats.begin(), seats.end(), [](const Seat& seat) { return seat.counts; }));
}

AttendanceSheet attendanceOf(const Facts& facts, MeetingId id)
{
  const auto meeting = facts.get(id);
  const auto body = facts.get(meeting.body);
  AttendanceSheet sheet{.meeting = meeting, .body = body, .seats = seatsOf(facts, meeting.body, meeting.date)};
  for (const auto& attendance : facts.where(&Attendance::meeting, id))
    for (auto& seat : sheet.seats)
      if (seat.membership.person == attendance.person) {
        seat.presence = attendance.presence;
        seat.note = attendance.note;
        if (attendance.replacedBy)
          seat.replacedBy = facts.get(*attendance.replacedBy);
      }
  auto everybody = true;
  for (const auto& seat : sheet.seats) {
    sheet.recorded = sheet.recorded || seat.presence == Presence::present || seat.replacedBy;
    everybody = everybody && (!seat.counts || seat.presence);
    sheet.members += seat.counts;
    sheet.present += seat.counts && (seat.presence == Presence::present || seat.replacedBy);
  }
  sheet.recorded = sheet.recorded || (everybody && sheet.members > 0); // nobody came: that is known too
  sheet.rule = ruleOf(sheet.body);
  sheet.needed = planning::neededPresent(sheet.members, sheet.rule, sheet.body.quorum.value_or(0));
  sheet.secondCall = meeting.secondCallOf.has_value();
  sheet.quorate = !sheet.recorded || planning::mayDecide(sheet.members, sheet.present, sheet.rule, false, sheet.body.quorum.value_or(0));
  return sheet;
}

bool mayDecideOn(const Facts& facts, const AttendanceSheet& sheet, const AgendaItem& item)
{
  if (sheet.quorate)
    return true;
  const auto from = sheet.secondCall && item.movedFrom ? facts.find(*item.movedFrom) : std::nullopt;
  return from && from->meeting == *sheet.meeting.secondCallOf;
}

VoteSheet voteSheetOf(const Facts& facts, AgendaItemId id, std::optional<int> ballot)
{
  auto sheet = votesOn(facts, facts.get(id), ballot);
  if (const auto earlier = earlierItem(facts, sheet.item))
    sheet.count.tiedBefore = votesOn(facts, *earlier, std::nullopt).result == planning::VoteResult::postponed;
  tally(sheet);
  return sheet;
}

std::optional<VoteSheet> voteSheetOf(const Facts& facts, const Decision& decision)
{
  const auto item = decision.meeting ? itemOf(facts, *decision.meeting, decision.stage) : std::nullopt;
  return item ? std::optional{voteSheetOf(facts, item->id)} : std::nullopt;
}

void takeVotes(VoteSheet& sheet, const std::vector<Vote>& votes)
{
  for (auto& voter : sheet.voters) {
    voter.choice.reset();
    for (const auto& vote : votes)
      if (vote.ballot == sheet.ballot && voter.person == vote.person && voter.municipality == vote.municipality && voter.region == vote.region)
        voter.choice = vote.choice;
  }
  tally(sheet);
}

void tally(VoteSheet& sheet)
{
  countVotes(sheet);
  sheet.result = sheet.recorded ? planning::resultOf(sheet.count) : std::nullopt;
}

std::optional<Outcome> proposedOutcome(const VoteSheet& sheet, StageRole role)
{
  if (!sheet.result)
    return std::nullopt;
  const auto decides = role == StageRole::decides;
  switch (*sheet.result) {
  case planning::VoteResult::adopted: return decides ? Outcome::adopted : Outcome::advisedPositive;
  case planning::VoteResult::rejected: return decides ? Outcome::rejected : Outcome::advisedNegative;
  case planning::VoteResult::postponed: return Outcome::deferred;
  }
  return std::nullopt;
}

std::optional<VoteFigures> voteFigures(const std::optional<VoteSheet>& sheet, const std::optional<Decision>& decision)
{
  if (sheet && sheet->recorded)
    return VoteFigures{sheet->count.votesFor, sheet->count.votesAgainst, sheet->abstained, true};
  if (!decision || (!decision->votesFor && !decision->votesAgainst && !decision->votesAbstained))
    return std::nullopt;
  return VoteFigures{decision->votesFor.value_or(0), decision->votesAgainst.value_or(0), decision->votesAbstained.value_or(0)};
}

std::optional<AgendaItem> itemOf(const Facts& facts, MeetingId meeting, StageId stage)
{
  for (const auto& item : facts.where(&AgendaItem::meeting, meeting))
    if (item.stage == stage && !item.withdrawnOn)
      return item;
  return std::nullopt;
}

int weightOf(const std::vector<VoteWeight>& weights, std::optional<MunicipalityId> municipality, std::optional<RegionId> region, Date day)
{
  for (const auto& weight : weights)
    if (holdsOn(weight, day) && weight.municipality == municipality && weight.region == region)
      return weight.weight;
  return 1;
}

bool lacksResult(const Facts& facts, const AgendaRow& row)
{
  const auto& item = row.item;
  if (item.withdrawnOn || !item.conclusion.empty() || row.decision)
    return false;
  const auto isTold = item.kind == ItemKind::announcement || item.kind == ItemKind::forInformation;
  if (isTold && askedDecision(facts, row).empty())
    return false;
  const auto sheet = voteSheetOf(facts, item.id);
  return !sheet.result && !voteFigures(sheet, row.decision) && !carriedOverTo(facts, item.id);
}

}
