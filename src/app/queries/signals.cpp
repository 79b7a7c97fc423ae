// SPDX-License-Identifier: EUPL-1.2
#include "app/queries/signals.h"

#include "app/queries/actions.h"
#include "app/queries/contracts.h"
#include "app/queries/meetings.h"
#include "app/queries/missing.h"
#include "app/queries/packs.h"
#include "app/queries/plan.h"
#include "domain/period.h"

#include <algorithm>
#include <set>

namespace app {

using namespace domain;

namespace {

/// So far ahead meetings are looked at.
constexpr auto meetingHorizon = 45;

/// Everything of a case that signals are made from, as values.
class SignalGathering {
public:
  SignalGathering(const Facts& facts, const PlanningCase& planned, const planning::SignalLimits& limits)
    : m_facts{facts}, m_case{planned}, m_day{planned.today}, m_limits{limits}
  {
    facts.forEach<Placement>([&](const Placement& placement) {
      if (placement.on > m_day)
        return;
      auto [place, isFirst] = m_placedOn.try_emplace({placement.stage, placement.body}, placement.on);
      if (!isFirst)
        place->second = std::max(place->second, placement.on);
    });
    for (const auto& proposal : m_case.report.proposals)
      for (const auto& round : proposal.rounds)
        takeRound(round, &round == proposal.latestRound());
    takeMeetings();
    takeMandates();
    takeContracts(facts, m_case, m_values);
    takeActions();
  }

  [[nodiscard]] const planning::SignalFacts& values() const { return m_values; }

private:
  void takeRound(const RoundStatus& status, bool isLatest)
  {
    if (status.endedOn || (status.completedOn && !isLatest))
      return;
    const auto running = !status.completedOn;
    const auto planned = planRound(m_case, status);
    const planning::PlanQuestion question{m_day, false, status.round.targetDate, status.round.marginDays.value_or(0)};
    const auto plan = running ? planning::planOf(planned, m_case.calendars, m_case.days, question)
                              : planning::RoundPlan{.round = status.round.id, .from = m_day};
    if (running)
      takeRunning(status, plan);
    for (const auto& stage : status.stages)
      for (const auto& branch : stage.branches)
        if (const auto* planOfIt = plan.branch(stage.stage.id, branch.body); planOfIt != nullptr || !running)
          if (branch.state != BranchState::notApplicable && branch.state != BranchState::passedOver)
            takeBranch(status, stage, branch, planOfIt);
  }

  void takeRunning(const RoundStatus& status, const planning::RoundPlan& plan)
  {
    planning::SignalRound round{.proposal = status.round.proposal,
                                .round = status.round.id,
                                .target = plan.target,
                                .feasible = plan.feasible,
                                .completion = plan.earliestCompletion};
    takeCauses(plan, round);
    for (const auto& stage : status.stages) {
      if (stage.drift && !stage.driftAcceptance)
        takeDrift(stage, round);
      takeTerm(stage, status, *plan.stage(stage.stage.id), round);
      takeMissing(stage, *plan.stage(stage.stage.id), status, round);
    }
    m_values.rounds.push_back(std::move(round));
  }

  void takeCauses(const planning::RoundPlan& plan, planning::SignalRound& round) const
  {
    round.causes = planning::causesOf(plan);
    if (round.causes.empty())
      return;
    const auto [stage, body] = round.causes.front();
    const auto* cause = plan.branch(stage, body);
    round.causeMunicipality = cause->municipality;
    round.causeDate = cause->forward->date;
    const auto& of = *plan.stage(stage);
    // An extra meeting helps where everything after it could still be in time: in the last stage.
    if (round.causes.size() != 1 || &of != &plan.stages.back() || !plan.aim || !of.handInFrom)
      return;
    const auto from = std::max(*of.handInFrom, m_day);
    if (*plan.aim <= from)
      return;
    round.extraMeetingBefore = addDays(*plan.aim, 1);
    if (const auto usual = planning::usuallyFrom(m_case.handInDays, body, from); usual && *usual > *plan.aim)
      round.extraMeetingPapers = from;
  }

  void takeDrift(const StageStatus& stage, planning::SignalRound& round) const
  {
    std::map<Date, std::set<VersionId>> byDay;
    std::set<VersionId> versions;
    for (const auto& branch : stage.branches)
      if (const auto* latest = branch.latest();
          latest != nullptr && latest->version && (branch.state == BranchState::decided || branch.state == BranchState::confirmed))
        byDay[latest->decidedOn].insert(*latest->version);
    for (const auto& [day, decided] : byDay) {
      versions.insert(decided.begin(), decided.end());
      if (versions.size() > 1 && !round.driftSince)
        round.driftSince = day;
    }
    round.driftStage = stage.stage.id;
    for (const auto version : versions)
      round.driftVersions.push_back(m_case.report.names.version(version));
  }

  void takeTerm(const StageStatus& stage, const RoundStatus& status, const planning::StagePlan& plan,
                planning::SignalRound& round) const
  {
    if (stage.completedOn || !termOfStage(m_case.rules, stage.stage, m_day) ||
        stage.stage.completion != CompletionRule::allAnswered)
      return;
    const auto* open = status.openStage();
    const auto isNext = open != nullptr && stage.stage.position <= open->stage.position + 1;
    if (!isNext || round.viewStage)
      return;
    round.viewStage = stage.stage.id;
    round.termEndsOn = stage.sentOn ? stage.termEndsOn : std::nullopt;
    for (const auto& branch : plan.branches) {
      if (branch.decidedOn)
        continue;
      if (stage.sentOn)
        round.unanswered.emplace_back(branch.body, branch.municipality);
      if (branch.cannotMeetInsideTerm && !branch.unknown)
        round.cannotMeet.emplace_back(branch.body, branch.municipality);
    }
  }

  void takeMissing(const StageStatus& stage, const planning::StagePlan& plan, const RoundStatus& status,
                   planning::SignalRound& round) const
  {
    if (!m_case.requiredParties.contains(stage.stage.id))
      return;
    planning::SignalMissing missing{.stage = stage.stage.id, .due = stage.sentOn ? stage.sentOn : plan.handInFrom, .passedOn = stage.completedOn};
    for (const auto& party : partiesToHear(m_case, status, stage))
      missing.parties.push_back(nameOf(party));
    if (missing.parties.empty())
      return;
    const planning::BranchPlan* first = nullptr;
    for (const auto& branch : plan.branches)
      if (branch.forward && (first == nullptr || branch.forward->handIn < first->forward->handIn))
        first = &branch;
    if (first != nullptr && !stage.sentOn) {
      missing.body = first->body;
      missing.due = first->forward->handIn;
      missing.meeting = first->forward->date;
    }
    round.missing.push_back(std::move(missing));
  }

  /// With its gemeente, where the name does not say it already.
  [[nodiscard]] std::string nameOf(const planning::ExpectedParty& party) const
  {
    const auto municipality = party.municipality ? m_case.report.names.municipalities.at(*party.municipality).name : std::string{};
    return municipality.empty() || party.party.find(municipality) != std::string::npos ? party.party : party.party + " " + municipality;
  }

  void takeBranch(const RoundStatus& status, const StageStatus& stage, const BranchStatus& branch, const planning::BranchPlan* plan)
  {
    const auto* latest = branch.latest();
    const auto closed = branch.state == BranchState::decided || branch.state == BranchState::confirmed;
    // Where it stands it cannot be treated in time: it has no place yet.
    const auto isLost = plan != nullptr && plan->lost && (branch.state == BranchState::planned || plan->lapsed);
    planning::SignalBranch result{.proposal = status.round.proposal,
                                  .round = status.round.id,
                                  .stage = stage.stage.id,
                                  .body = branch.body,
                                  .municipality = branch.municipality,
                                  .state = isLost ? BranchState::toPlan : branch.state,
                                  .council = m_case.report.names.bodies.at(branch.body).kind == BodyKind::council,
                                  .decides = stage.stage.role == StageRole::decides,
                                  .stageStarted = stage.startedOn.has_value(),
                                  .stageComplete = stage.completedOn || status.completedOn,
                                  .outcomeMissing = branch.outcomeMissing && !isLost,
                                  .meeting = branch.meeting,
                                  .meetingDate = branch.meetingDate};
    result.othersPlaced = std::any_of(stage.branches.begin(), stage.branches.end(), [](const BranchStatus& other) {
      return other.state == BranchState::planned || other.state == BranchState::onAgenda || other.state == BranchState::decided ||
             other.state == BranchState::confirmed;
    });
    if (closed && latest->outcome != Outcome::noResponse) {
      result.decidedOn = latest->decidedOn;
      result.conditionOpen = latest->outcome == Outcome::adoptedConditionally && !latest->conditionsMetOn;
    }
    result.changedOn = stage.startedOn;
    if (latest != nullptr)
      result.changedOn = std::max(result.changedOn, std::optional{latest->decidedOn});
    if (const auto placed = m_placedOn.find({stage.stage.id, branch.body}); placed != m_placedOn.end())
      result.changedOn = std::max(result.changedOn, std::optional{placed->second});
    result.calendarUnknown = plan != nullptr && plan->unknown;
    if (plan != nullptr)
      result.lastHandIn = lastHandIn(*plan, m_day);
    m_values.branches.push_back(std::move(result));
  }

  /// Meetings of the bodies that she prepares; gemeenten see to their own agendas.
  void takeMeetings()
  {
    std::vector<MeetingId> near;
    for (const auto& [id, meeting] : m_case.meetings) {
      const auto soon = meeting.date >= m_day && meeting.date <= addDays(m_day, meetingHorizon);
      if (soon && !meeting.cancelledOn && meetingState(m_facts, meeting, m_day) != MeetingState::held && !m_case.report.names.bodies.at(meeting.body).municipality)
        near.push_back(id);
    }
    std::map<MeetingId, std::vector<AgendaItem>> items;
    for (auto& item : m_facts.whereIn(&AgendaItem::meeting, near))
      if (!item.withdrawnOn)
        items[item.meeting].push_back(std::move(item));
    std::map<BodyId, std::vector<Membership>> members;
    for (auto& membership : m_facts.all<Membership>())
      members[membership.body].push_back(std::move(membership));
    std::map<MeetingId, PackRevision> latest;
    for (auto& revision : m_facts.whereIn(&PackRevision::meeting, near))
      latest.insert_or_assign(revision.meeting, std::move(revision));
    for (const auto id : near) {
      const auto& meeting = m_case.meetings.at(id);
      takeMeeting(meeting, items[id], members[meeting.body]);
      if (const auto found = latest.find(id); found != latest.end() && saysOtherwise(found->second, meeting))
        m_values.meetings.back().outdated = found->second.letter;
    }
  }

  void takeMeeting(const Meeting& meeting, const std::vector<AgendaItem>& items, const std::vector<Membership>& members)
  {
    const auto& body = m_case.report.names.bodies.at(meeting.body);
    planning::SignalMeeting result{.meeting = meeting.id,
                                   .body = meeting.body,
                                   .date = meeting.date,
                                   .handIn = handInDay(meeting, body),
                                   .dispatch = dispatchDay(meeting, body),
                                   .dispatched = meeting.dispatchedOn && *meeting.dispatchedOn <= m_day,
                                   .items = static_cast<int>(items.size()),
                                   .ratificationNeeded = body.kind == BodyKind::generalBoard || body.kind == BodyKind::council};
    const auto due =
        (result.dispatch && *result.dispatch <= m_day) || (result.handIn && *result.handIn <= addDays(m_day, m_limits.handInDays));
    for (const auto& item : items) {
      result.closedItems = result.closedItems || item.confidentiality == Confidentiality::closed;
      result.ratifiesSecrecy = result.ratifiesSecrecy || item.kind == ItemKind::secrecyRatification;
    }
    if (due && !result.dispatched && !items.empty())
      for (const auto& thing : missingOn(m_facts, agendaOf(m_facts, meeting.id, m_day)))
        result.missing.push_back(inShort(thing));
    const auto count = std::count_if(members.begin(), members.end(), [&](const Membership& membership) {
      return holdsOn(membership, meeting.date) && membership.role != MemberRole::adviser && membership.role != MemberRole::deputy &&
             (membership.role != MemberRole::secretary || membership.onBehalfOf);
    });
    if (body.quorum && !members.empty())
      result.quorum = body.quorum;
    result.members = static_cast<int>(count);
    m_values.meetings.push_back(std::move(result));
  }

  /// The label and what is missing there: a field of the cover note by its name, else the kind.
  static std::string inShort(const MissingThing& thing)
  {
    return thing.label + ":" + (thing.kind == MissingKind::coverNoteField ? thing.what : std::string{toText(thing.kind)});
  }

  /// Mandates that end, and seats that become empty, before the body's next decision.
  void takeMandates()
  {
    std::map<BodyId, Date> nextDecision;
    for (const auto& branch : m_values.branches)
      if (branch.meetingDate && *branch.meetingDate > m_day &&
          (branch.state == BranchState::planned || branch.state == BranchState::onAgenda)) {
        auto [next, isFirst] = nextDecision.try_emplace(branch.body, *branch.meetingDate);
        if (!isFirst)
          next->second = std::min(next->second, *branch.meetingDate);
      }
    const auto memberships = m_facts.all<Membership>();
    const auto mandates = m_facts.all<Mandate>();
    for (const auto& membership : memberships) {
      const auto next = nextDecision.find(membership.body);
      if (next == nextDecision.end() || membership.from > next->second)
        continue;
      if (membership.until && *membership.until < next->second) {
        if (*membership.until >= m_day && !succeeded(memberships, membership, next->second))
          m_values.mandates.push_back({membership.person, membership.onBehalfOf, *membership.until, membership.body, next->second});
        continue;
      }
      if (const auto until = mandatedUntil(mandates, membership.person))
        m_values.mandates.push_back({membership.person, membership.onBehalfOf, *until, membership.body, next->second});
    }
    keepFirstPerPerson();
  }

  /// Open actions and commitments with a day; the watch says which are overdue.
  void takeActions()
  {
    ActionChoice choice;
    choice.shown = ActionsShown::overdue;
    for (const auto& row : actionRows(m_facts, m_day, choice))
      m_values.dues.push_back({"action:" + std::to_string(row.action.id.value()), row.action.number + ", " + row.action.text, *row.action.due,
                               row.action.id, row.action.owner, knownProposal(row.action), row.action.body});
  }

  /// What is looked at as of a day may not have had the proposal yet.
  [[nodiscard]] std::optional<ProposalId> knownProposal(const ActionItem& action) const
  {
    const auto& proposals = m_case.report.proposals;
    const auto isThere = std::any_of(proposals.begin(), proposals.end(), [&](const auto& each) { return action.proposal == each.proposal.id; });
    return isThere ? action.proposal : std::nullopt;
  }

  static bool succeeded(const std::vector<Membership>& memberships, const Membership& ends, Date day)
  {
    return std::any_of(memberships.begin(), memberships.end(), [&](const Membership& other) {
      return other.body == ends.body && other.id != ends.id && other.onBehalfOf == ends.onBehalfOf && other.from > ends.from &&
             holdsOn(other, day);
    });
  }

  /// The last day of a person's last mandate; none for somebody without one, or with one that has no end.
  static std::optional<Date> mandatedUntil(const std::vector<Mandate>& mandates, PersonId person)
  {
    std::optional<Date> until;
    for (const auto& mandate : mandates) {
      if (mandate.person != person)
        continue;
      if (!mandate.until)
        return std::nullopt;
      until = until ? std::max(*until, *mandate.until) : mandate.until;
    }
    return until;
  }

  void keepFirstPerPerson()
  {
    std::set<std::pair<PersonId, Date>> seen;
    std::stable_sort(m_values.mandates.begin(), m_values.mandates.end(),
                     [](const auto& a, const auto& b) { return a.nextDecision < b.nextDecision; });
    std::erase_if(m_values.mandates, [&](const planning::SignalMandate& mandate) {
      return *mandate.nextDecision <= mandate.until || !seen.emplace(mandate.person, mandate.until).second;
    });
  }

  const Facts& m_facts;
  const PlanningCase& m_case;
  Date m_day;
  const planning::SignalLimits& m_limits;
  std::map<std::pair<StageId, BodyId>, Date> m_placedOn;
  planning::SignalFacts m_values;
};

/// Gives signals the names of what they are about.
class SignalNaming {
public:
  SignalNaming(const Facts& facts, const PlanningCase& planned) : m_people{facts.all<Person>()}, m_case{planned}
  {
    for (const auto& proposal : planned.report.proposals) {
      m_proposals.emplace(proposal.proposal.id, &proposal.proposal);
      for (const auto& round : proposal.rounds)
        m_rounds.emplace(round.round.id, &round);
    }
  }

  [[nodiscard]] SignalRow row(planning::Signal signal) const
  {
    const auto& names = m_case.report.names;
    SignalRow row;
    if (signal.proposal) {
      row.proposalNumber = m_proposals.at(*signal.proposal)->number;
      row.proposalTitle = m_proposals.at(*signal.proposal)->title;
      row.track = m_proposals.at(*signal.proposal)->track;
    }
    if (signal.track)
      row.track = signal.track;
    if (row.track)
      row.trackName = names.tracks.at(*row.track).name;
    for (const auto proposal : signal.proposals)
      row.otherProposals.push_back(m_proposals.at(proposal)->title);
    if (signal.round)
      row.roundNumber = m_rounds.at(*signal.round)->round.number;
    if (signal.stage && signal.round)
      row.stageName = m_rounds.at(*signal.round)->stage(*signal.stage)->stage.name;
    if (signal.body) {
      row.bodyCode = names.bodies.at(*signal.body).code;
      row.bodyName = names.bodies.at(*signal.body).name;
      row.council = names.bodies.at(*signal.body).kind == BodyKind::council;
    }
    const auto municipality = signal.municipality ? signal.municipality
                              : signal.body       ? names.bodies.at(*signal.body).municipality
                                                  : std::nullopt;
    if (municipality) {
      row.municipalityCode = names.municipalities.at(*municipality).code;
      row.municipalityName = names.municipalities.at(*municipality).name;
    }
    if (signal.meeting)
      row.meetingNumber = m_case.meetings.at(*signal.meeting).number;
    for (const auto& person : m_people)
      if (signal.person == person.id)
        row.personName = person.name;
    row.signal = std::move(signal);
    return row;
  }

private:
  std::vector<Person> m_people;
  const PlanningCase& m_case;
  std::map<ProposalId, const Proposal*> m_proposals;
  std::map<RoundId, const RoundStatus*> m_rounds;
};

}

SignalReport signalReport(const Facts& facts, Date day, const planning::SignalLimits& limits) { return signalReport(facts, planningCase(facts, day), limits); }

SignalReport signalReport(const Facts& facts, const PlanningCase& planned, const planning::SignalLimits& limits)
{
  const auto day = planned.today;
  const SignalGathering gathering{facts, planned, limits};
  std::map<std::string, SilencedSignal> silenced;
  for (auto& silence : facts.all<SilencedSignal>())
    if (silence.on <= day && day < silence.until)
      silenced.insert_or_assign(silence.signal, std::move(silence));
  SignalReport report{.day = day};
  const SignalNaming naming{facts, planned};
  for (auto& signal : planning::signalsOf(gathering.values(), day, limits)) {
    const auto silence = silenced.find(signal.id);
    auto row = naming.row(std::move(signal));
    if (silence == silenced.end()) {
      report.signals.push_back(std::move(row));
      continue;
    }
    row.silentUntil = silence->second.until;
    row.silenceReason = silence->second.reason;
    report.silenced.push_back(std::move(row));
  }
  std::stable_sort(report.silenced.begin(), report.silenced.end(),
                   [](const SignalRow& a, const SignalRow& b) { return a.silentUntil < b.silentUntil; });
  return report;
}

}
