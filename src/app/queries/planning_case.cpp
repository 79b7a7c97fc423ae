// SPDX-License-Identifier: EUPL-1.2
#include "app/queries/planning_case.h"

#include "app/imports/folded_text.h"
#include "app/queries/meetings.h"
#include "app/queries/tracks.h"
#include "app/shipped_terms.h"
#include "domain/outcome.h"
#include "domain/period.h"
#include "planning/rhythm.h"

#include <algorithm>
#include <set>
#include <sstream>

namespace app {

using namespace domain;

namespace {

/// So far ahead meetings are projected for a body whose rhythm is known.
constexpr auto projectedMonths = std::chrono::months{30};

planning::TermRule ruleFrom(const TermAgreement& agreement)
{
  return {.id = agreement.code,
          .what = agreement.name,
          .trigger = agreement.trigger,
          .direction = agreement.direction,
          .amount = agreement.amount,
          .unit = agreement.unit,
          .extension = agreement.extension,
          .strength = Strength::agreement,
          .certainty = Certainty::high,
          .source = agreement.source,
          .validFrom = agreement.from};
}

std::vector<planning::ClosedDays> closedDaysOf(const DecisionBody& body, const std::vector<ClosedPeriod>& periods)
{
  std::vector<planning::ClosedDays> closed;
  for (const auto& period : periods)
    if (isClosedIn(body, period))
      closed.push_back({period.from, period.until});
  return closed;
}

planning::Rhythm rhythmFrom(const BodyRhythm& rhythm)
{
  return {.monthly = rhythm.kind == RhythmKind::monthly,
          .weekday = std::chrono::weekday{static_cast<unsigned>(rhythm.weekday.value_or(1))},
          .nth = rhythm.nth.value_or(1),
          .everyMonths = rhythm.every,
          .everyWeeks = rhythm.every,
          .anchor = rhythm.from,
          .until = rhythm.until};
}

planning::PlanMeeting planMeeting(const Meeting& meeting, const DecisionBody& body)
{
  const auto handIn = handInDay(meeting, body);
  return {meeting.id, meeting.date, handIn.value_or(meeting.date), handIn.has_value()};
}

/// The days on which a body can meet at all: those of its municipality.
Existence existenceOf(const PlanningCase& planningCase, const DecisionBody& body)
{
  if (!body.municipality)
    return {};
  const auto& municipality = planningCase.report.names.municipalities.at(*body.municipality);
  return {municipality.from, municipality.until};
}

/// Meetings in (after, until] that the rhythm promises while the body is there.
std::vector<planning::PlanMeeting> promised(const PlanningCase& planningCase, const BodyRhythm& rhythm, const DecisionBody& body, Date after,
                                            const std::vector<planning::ClosedDays>& closed)
{
  const auto& today = planningCase.today;
  const auto there = existenceOf(planningCase, body);
  const Date until{std::chrono::sys_days{(today.year() / today.month() + projectedMonths) / std::chrono::last}};
  return planning::projectedMeetings(rhythmFrom(rhythm), there.from ? std::max(after, addDays(*there.from, -1)) : after,
                                     std::min(until, there.until.value_or(until)), body.handInDays, closed, planningCase.days);
}

/// Known meetings, and after the last of them those that the rhythm promises; none on a day on which the body's municipality is not there.
void fillCalendars(const Facts& facts, PlanningCase& result)
{
  std::map<BodyId, std::vector<planning::PlanMeeting>> meetings;
  for (const auto& [id, meeting] : result.meetings)
    if (const auto& body = result.report.names.bodies.at(meeting.body);
        !(meeting.cancelledOn && *meeting.cancelledOn <= result.today) && holdsOn(existenceOf(result, body), meeting.date))
      meetings[meeting.body].push_back(planMeeting(meeting, body));
  std::map<BodyId, BodyRhythm> rhythms;
  for (const auto& rhythm : facts.all<BodyRhythm>())
    rhythms.insert_or_assign(rhythm.body, rhythm);
  for (const auto& [id, body] : result.report.names.bodies) {
    auto& own = meetings[id];
    auto closed = closedDaysOf(body, result.closedPeriods);
    if (const auto rhythm = rhythms.find(id); rhythm != rhythms.end()) {
      auto after = addDays(result.today, -1);
      for (const auto& meeting : own)
        after = std::max(after, meeting.date);
      for (auto& meeting : promised(result, rhythm->second, body, after, closed))
        own.push_back(meeting);
    }
    if (body.handInDays)
      result.handInDays.emplace(id.value(), *body.handInDays);
    result.calendars.emplace(id.value(), planning::BodyCalendar{std::move(own), std::move(closed)});
  }
}

/// Where a person has placed the branch: on a meeting, or only on a day.
std::optional<planning::PlanMeeting> acceptedOf(const PlanningCase& planningCase, const BranchStatus& branch)
{
  if (branch.state != BranchState::planned && branch.state != BranchState::onAgenda)
    return std::nullopt;
  const auto& body = planningCase.report.names.bodies.at(branch.body);
  if (branch.meeting)
    return planMeeting(planningCase.meetings.at(*branch.meeting), body);
  if (!branch.meetingDate)
    return std::nullopt;
  return planning::PlanMeeting{std::nullopt, *branch.meetingDate, addDays(*branch.meetingDate, -body.handInDays.value_or(0)),
                               body.handInDays.has_value()};
}

bool isClosed(const BranchStatus& branch) { return branch.state == BranchState::decided || branch.state == BranchState::confirmed; }

planning::PlanBranch planBranch(const PlanningCase& planningCase, const BranchStatus& branch)
{
  planning::PlanBranch result{.body = branch.body, .municipality = branch.municipality};
  if (isClosed(branch)) {
    result.decidedOn = branch.decisions.back().decidedOn;
    result.positive = isPositive(branch.decisions.back().outcome);
    result.answered = isAnswer(branch.decisions.back().outcome);
  } else {
    result.accepted = acceptedOf(planningCase, branch);
    result.outcomeMissing = branch.outcomeMissing && result.accepted;
    result.onAgenda = branch.state == BranchState::onAgenda;
  }
  return result;
}

planning::PartyDuty dutyOf(StageRole role)
{
  switch (role) {
  case StageRole::prepares:
  case StageRole::advises:
    return planning::PartyDuty::advised;
  case StageRole::isConsulted:
    return planning::PartyDuty::consulted;
  case StageRole::givesView:
    return planning::PartyDuty::gaveView;
  case StageRole::decides:
    return planning::PartyDuty::decided;
  case StageRole::isInformed:
    return planning::PartyDuty::informed;
  }
  return planning::PartyDuty::decided;
}

/// Names of parties are typed by people: without regard to capitals, accents and spaces.
std::string comparable(const std::string& name)
{
  auto result = folded(name);
  std::erase(result, ' ');
  return result;
}

std::optional<Date> heardOn(const std::vector<Consultation>& consultations, const RequiredParty& party)
{
  std::optional<Date> first;
  for (const auto& consultation : consultations)
    if (comparable(consultation.party) == comparable(party.party) &&
        (!party.municipality || consultation.municipality == party.municipality) && (!first || consultation.on < *first))
      first = consultation.on;
  return first;
}

planning::ExpectedParty expected(const RequiredParty& party, const StageStatus& stage, const std::vector<Consultation>& consultations)
{
  return {party.party, party.municipality, stage.stage.position, party.ground, party.source, heardOn(consultations, party), stage.completedOn.has_value()};
}

/// A going ahead names whom it goes on without, one in a line.
bool wentOnWithout(const StatusNames& names, const RoundStatus& round, const planning::ExpectedParty& party)
{
  const auto line = partyLine(party.party, party.municipality ? names.municipalities.at(*party.municipality).name : std::string{}, party.source);
  return std::ranges::any_of(round.stages, [&](const StageStatus& stage) {
    if (!stage.goAhead || stage.stage.position < party.beforeStage)
      return false;
    std::istringstream lines{stage.goAhead->missing};
    for (std::string each; std::getline(lines, each);)
      if (each == line)
        return true;
    return false;
  });
}

/// Each once: what can still wait for it comes before what passed it by.
std::vector<planning::ExpectedParty> eachOnce(std::vector<planning::ExpectedParty> parties)
{
  const auto inOrder = [](const auto& a, const auto& b) { return std::pair{a.passedBy, a.beforeStage} < std::pair{b.passedBy, b.beforeStage}; };
  std::stable_sort(parties.begin(), parties.end(), inOrder);
  std::set<std::pair<std::string, std::optional<MunicipalityId>>> seen;
  std::erase_if(parties, [&](const planning::ExpectedParty& party) { return !seen.insert({comparable(party.party), party.municipality}).second; });
  std::stable_sort(parties.begin(), parties.end(), [](const auto& a, const auto& b) { return a.beforeStage < b.beforeStage; });
  return parties;
}

template <class Thing, class Key>
const std::vector<Thing>& knownFor(const std::map<Key, std::vector<Thing>>& known, const Key& key)
{
  static const std::vector<Thing> none;
  const auto found = known.find(key);
  return found == known.end() ? none : found->second;
}

}

std::string partyLine(std::string party, const std::string& municipality, const std::string& source)
{
  if (!municipality.empty())
    party += " " + municipality;
  return source.empty() ? party : party + " (" + source + ")";
}

bool isClosedIn(const DecisionBody& body, const ClosedPeriod& period)
{
  return period.body == body.id || (!period.body && period.municipality && period.municipality == body.municipality);
}

planning::WorkCalendar workCalendar(const Facts& facts)
{
  auto equated = shippedEquatedDays();
  const auto own = facts.all<EquatedDay>();
  // What the file says about a year replaces what came with the program.
  for (const auto& day : own) {
    std::erase_if(equated.days, [&](Date each) { return static_cast<int>(each.year()) == day.year; });
    equated.knownYears.insert(day.year);
  }
  for (const auto& day : own)
    if (day.date)
      equated.days.insert(*day.date);
  return planning::WorkCalendar{std::move(equated)};
}

std::vector<planning::TermRule> termRules(const Facts& facts)
{
  auto rules = shippedTermRules();
  for (const auto& agreement : facts.all<TermAgreement>())
    rules.push_back(ruleFrom(agreement));
  return rules;
}

Result<planning::TermAnswer> termAnswer(const Facts& facts, const std::string& id, Date trigger,
                                        const planning::TermSettings& settings)
{
  const auto rules = termRules(facts);
  const auto rule = planning::ruleOn(rules, id, trigger);
  if (!rule)
    return tl::unexpected<Error>{rule.error()};
  return planning::termOf(*rule, trigger, settings, workCalendar(facts));
}

std::optional<planning::PlanTerm> termOfStage(const std::vector<planning::TermRule>& rules, const Stage& stage, Date day)
{
  const auto extraWeeks = stage.extraWeeks.value_or(0);
  if (!stage.termRule.empty())
    if (auto rule = planning::ruleOn(rules, stage.termRule, day)) {
      planning::PlanTerm term{std::move(*rule), {}, extraWeeks};
      for (const auto& parameter : term.rule.parameters)
        if (stage.termWeeks && parameter.name == "weeks")
          term.settings.emplace(parameter.name, std::to_string(*stage.termWeeks));
      return term;
    }
  if (stage.termWeeks)
    return planning::PlanTerm{planning::agreedWeeks(*stage.termWeeks), {}, extraWeeks};
  return std::nullopt;
}

namespace {

/// Who steps out on a day that is to come.
void fillLeaving(const Facts& facts, PlanningCase& result)
{
  std::map<TrackId, std::vector<Participation>> coming;
  for (auto& participation : facts.all<Participation>())
    if (isComingStepOut(participation, result.today))
      coming[participation.track].push_back(std::move(participation));
  for (const auto& proposal : result.report.proposals)
    if (const auto found = coming.find(proposal.proposal.track); found != coming.end())
      for (const auto& round : proposal.rounds)
        for (const auto& participation : found->second) {
          const auto [place, isFirst] = result.leaving[round.round.id].try_emplace(participation.municipality, participation.from);
          if (!isFirst)
            place->second = std::min(place->second, participation.from);
        }
}

/// Takes out whom the plan reaches only after its gemeente has left; who goes may let others meet earlier, so until nobody does. A body
/// whose next meeting is unknown stays, unless its papers cannot even be there before it leaves.
void dropLeaving(const PlanningCase& planningCase, planning::PlanRound& round)
{
  const auto leaving = planningCase.leaving.find(round.round);
  if (leaving == planningCase.leaving.end())
    return;
  for (auto again = true; again;) {
    again = false;
    const auto plan = planning::planOf(round, planningCase.calendars, planningCase.days, {planningCase.today, false, std::nullopt, 0});
    for (std::size_t index = 0; index < round.stages.size(); ++index) {
      const auto& planned = plan.stages[index];
      auto& stage = round.stages[index];
      if (!planned.handInFrom)
        continue;
      const auto gone = std::erase_if(stage.branches, [&](const planning::PlanBranch& branch) {
        const auto found = branch.municipality && !branch.decidedOn ? leaving->second.find(*branch.municipality) : leaving->second.end();
        if (found == leaving->second.end())
          return false;
        const auto* of = plan.branch(stage.stage, branch.body);
        return (of->forward ? of->forward->date : *planned.handInFrom) >= found->second;
      });
      stage.allPassedOver = stage.allPassedOver || (gone > 0 && stage.branches.empty());
      again = again || gone > 0;
    }
  }
}

}

namespace {

/// Where it stands instead of where it stood.
void moveTo(BranchStatus& branch, Date day, Date today)
{
  branch.meetingDate = day;
  branch.outcomeMissing = (branch.state == BranchState::planned || branch.state == BranchState::onAgenda) && day < today;
}

}

PlanningCase withMeetingOn(const Facts& facts, PlanningCase planningCase, MeetingId id, Date day)
{
  auto& meeting = planningCase.meetings.at(id);
  meeting = movedTo(std::move(meeting), day);
  for (auto& proposal : planningCase.report.proposals)
    for (auto& round : proposal.rounds)
      for (auto& stage : round.stages)
        for (auto& branch : stage.branches)
          if (branch.meeting == id)
            moveTo(branch, day, planningCase.today);
  planningCase.calendars.clear();
  planningCase.handInDays.clear();
  fillCalendars(facts, planningCase);
  return planningCase;
}

PlanningCase withPartOn(PlanningCase planningCase, StageId id, BodyId body, std::optional<MeetingId> meeting, Date day)
{
  for (auto& proposal : planningCase.report.proposals)
    for (auto& round : proposal.rounds)
      for (auto& stage : round.stages)
        for (auto& branch : stage.branches)
          if (stage.stage.id == id && branch.body == body) {
            branch.state = BranchState::planned;
            branch.item.reset();
            branch.meeting = meeting;
            moveTo(branch, day, planningCase.today);
          }
  return planningCase;
}

std::optional<Date> leavesOn(const PlanningCase& planningCase, RoundId round, const BranchStatus& branch)
{
  const auto ofRound = planningCase.leaving.find(round);
  if (ofRound == planningCase.leaving.end() || !branch.municipality)
    return std::nullopt;
  const auto found = ofRound->second.find(*branch.municipality);
  return found == ofRound->second.end() ? std::nullopt : std::optional{found->second};
}

namespace {

PlanningCase caseOf(const Facts& facts, StatusReport report)
{
  const auto today = report.asOf;
  PlanningCase result{.today = today, .report = std::move(report), .days = workCalendar(facts), .rules = termRules(facts)};
  for (auto& meeting : facts.all<Meeting>())
    result.meetings.emplace(meeting.id, std::move(meeting));
  result.closedPeriods = facts.all<ClosedPeriod>();
  fillCalendars(facts, result);
  for (auto& party : facts.all<RequiredParty>())
    if (party.stage)
      result.requiredParties[*party.stage].push_back(std::move(party));
  for (auto& consultation : facts.all<Consultation>())
    result.consultations[consultation.proposal].push_back(std::move(consultation));
  fillLeaving(facts, result);
  return result;
}

}

PlanningCase planningCase(const Facts& facts, Date today, std::optional<ProposalId> only) { return caseOf(facts, statusReport(facts, today, only)); }
PlanningCase planningCase(const Facts& facts, Date today, const std::vector<ProposalId>& only) { return caseOf(facts, statusReport(facts, today, only)); }

planning::PlanRound planRound(const PlanningCase& planningCase, const RoundStatus& round)
{
  planning::PlanRound result{.round = round.round.id, .startedOn = round.round.startedOn};
  result.stages.reserve(round.stages.size());
  for (const auto& status : round.stages) {
    planning::PlanStage stage{.stage = status.stage.id,
                              .position = status.stage.position,
                              .name = status.stage.name,
                              .completion = status.stage.completion,
                              .preparationDays = status.stage.preparationDays,
                              .term = termOfStage(planningCase.rules, status.stage, planningCase.today),
                              .startedOn = status.startedOn,
                              .completedOn = status.completedOn,
                              .sentOn = status.sentOn,
                              .termEndsOn = status.termEndsOn,
                              .drift = status.drift && !status.driftAcceptance};
    auto passedOver = false;
    stage.branches.reserve(status.branches.size());
    for (const auto& branch : status.branches) {
      passedOver = passedOver || branch.state == BranchState::passedOver;
      if (branch.state != BranchState::notApplicable && branch.state != BranchState::passedOver)
        stage.branches.push_back(planBranch(planningCase, branch));
    }
    stage.allPassedOver = passedOver && stage.branches.empty();
    result.stages.push_back(std::move(stage));
  }
  dropLeaving(planningCase, result);
  return result;
}

std::vector<planning::GuardedStage> guardedStages(const RoundStatus& round)
{
  std::vector<planning::GuardedStage> stages;
  for (const auto& status : round.stages) {
    planning::GuardedStage stage{status.stage.id,     status.stage.position,          dutyOf(status.stage.role),
                                 status.stage.ground, status.completedOn.has_value(), {}};
    for (const auto& branch : status.branches) {
      if (branch.state == BranchState::notApplicable)
        continue;
      const auto asksYes = status.stage.completion != CompletionRule::allAnswered;
      const auto done =
          isClosed(branch) && (asksYes ? isPositive(branch.decisions.back().outcome) : isAnswer(branch.decisions.back().outcome));
      stage.branches.push_back({branch.body, branch.municipality, done, branch.state == BranchState::passedOver});
    }
    stages.push_back(std::move(stage));
  }
  return stages;
}

std::vector<planning::ExpectedParty> expectedParties(const PlanningCase& planningCase, const RoundStatus& round)
{
  std::vector<planning::ExpectedParty> parties;
  const auto& consultations = knownFor(planningCase.consultations, round.round.proposal);
  for (const auto& status : round.stages)
    for (const auto& party : knownFor(planningCase.requiredParties, status.stage.id))
      parties.push_back(expected(party, status, consultations));
  return parties;
}

std::vector<planning::ExpectedParty> partiesToHear(const PlanningCase& planningCase, const RoundStatus& round, const StageStatus& stage)
{
  std::vector<planning::ExpectedParty> parties;
  if (!round.isRunning())
    return parties;
  const auto& consultations = knownFor(planningCase.consultations, round.round.proposal);
  for (const auto& required : knownFor(planningCase.requiredParties, stage.stage.id)) {
    auto party = expected(required, stage, consultations);
    const auto wasHeard = party.heardOn && *party.heardOn <= planningCase.today;
    if (!wasHeard && !(party.passedBy && wentOnWithout(planningCase.report.names, round, party)))
      parties.push_back(std::move(party));
  }
  return parties;
}

std::vector<planning::ExpectedParty> partiesToHear(const PlanningCase& planningCase, const RoundStatus& round)
{
  std::vector<planning::ExpectedParty> parties;
  for (const auto& stage : round.stages)
    for (auto& party : partiesToHear(planningCase, round, stage))
      parties.push_back(std::move(party));
  return eachOnce(std::move(parties));
}

std::vector<planning::ExpectedParty> partiesToHear(const Facts& facts, Date today, ProposalId proposal)
{
  const auto known = planningCase(facts, today, proposal);
  std::vector<planning::ExpectedParty> parties;
  for (const auto& each : known.report.proposals)
    for (const auto& round : each.rounds)
      for (auto& party : partiesToHear(known, round))
        parties.push_back(std::move(party));
  return eachOnce(std::move(parties));
}

}
