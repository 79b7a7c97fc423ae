// SPDX-License-Identifier: EUPL-1.2
#include "planning/signals.h"

#include <algorithm>
#include <iterator>
#include <map>

namespace planning {

using namespace domain;

namespace {

template <class... Ids> std::string idOf(const char* kind, Ids... ids)
{
  std::string text{kind};
  ((text += ":" + std::to_string(ids.value())), ...);
  return text;
}

class Watch {
public:
  Watch(const SignalFacts& facts, Date today, const SignalLimits& limits) : m_facts{facts}, m_today{today}, m_limits{limits} {}

  std::vector<Signal> all()
  {
    for (const auto& round : m_facts.rounds) {
      target(round);
      drift(round);
      parties(round);
      viewTerm(round);
    }
    for (const auto& branch : m_facts.branches) {
      outcome(branch);
      confirmation(branch);
    }
    toPlan();
    crowdedMonths();
    for (const auto& meeting : m_facts.meetings) {
      dispatch(meeting);
      otherwise(meeting);
      handIn(meeting);
      secrecy(meeting);
      quorum(meeting);
    }
    mandates();
    dues();
    contracts();
    authorities();
    std::stable_sort(m_signals.begin(), m_signals.end(), [](const Signal& a, const Signal& b) {
      return std::tuple{a.severity, a.kind, a.date} < std::tuple{b.severity, b.kind, b.date};
    });
    return std::move(m_signals);
  }

private:
  [[nodiscard]] bool within(const std::optional<Date>& day, int days) const { return day && *day <= addDays(m_today, days); }
  [[nodiscard]] int weeksSince(Date day) const { return daysBetween(day, m_today) / 7; }
  void add(Signal signal) { m_signals.push_back(std::move(signal)); }

  void target(const SignalRound& round)
  {
    if (round.feasible != false)
      return;
    Signal signal{SignalKind::targetNotFeasible, SignalSeverity::critical, idOf("targetNotFeasible", round.round), round.target,
                  SignalAction::openPlanning};
    signal.proposal = round.proposal;
    signal.round = round.round;
    signal.count = static_cast<int>(round.causes.size());
    signal.otherDate = round.causeDate ? round.causeDate : round.completion;
    signal.before = round.extraMeetingBefore;
    signal.papers = round.extraMeetingPapers;
    if (!round.causes.empty()) {
      signal.stage = round.causes.front().first;
      signal.body = round.causes.front().second;
      signal.municipality = round.causeMunicipality;
    }
    add(std::move(signal));
  }

  void drift(const SignalRound& round)
  {
    if (!round.driftStage)
      return;
    Signal signal{SignalKind::drift, SignalSeverity::warning, idOf("drift", *round.driftStage), round.driftSince,
                  SignalAction::viewDrift};
    signal.proposal = round.proposal;
    signal.round = round.round;
    signal.stage = round.driftStage;
    signal.names = round.driftVersions;
    add(std::move(signal));
  }

  void parties(const SignalRound& round)
  {
    for (const auto& missing : round.missing) {
      if (!missing.passedOn && !within(missing.due, m_limits.partyDays))
        continue;
      auto signal = missing.passedOn ? Signal{SignalKind::partyPassedBy, SignalSeverity::warning, idOf("partyPassedBy", missing.stage), missing.passedOn, SignalAction::recordConsultation}
                                     : Signal{SignalKind::partySkipped, SignalSeverity::warning, idOf("partySkipped", missing.stage), missing.due, SignalAction::recordConsultation};
      signal.proposal = round.proposal;
      signal.round = round.round;
      signal.stage = missing.stage;
      signal.body = missing.body;
      signal.otherDate = missing.meeting;
      signal.names = missing.parties;
      signal.count = static_cast<int>(missing.parties.size());
      add(std::move(signal));
    }
  }

  void viewTerm(const SignalRound& round)
  {
    if (!round.viewStage)
      return;
    const auto place = [&](SignalKind kind, SignalSeverity severity, const char* name, BodyId body,
                           std::optional<MunicipalityId> municipality) {
      Signal signal{kind, severity, idOf(name, *round.viewStage, body), round.termEndsOn, SignalAction::askClerk};
      signal.proposal = round.proposal;
      signal.round = round.round;
      signal.stage = round.viewStage;
      signal.body = body;
      signal.municipality = municipality;
      if (round.termEndsOn)
        signal.count = daysBetween(m_today, *round.termEndsOn);
      add(std::move(signal));
    };
    for (const auto& [body, municipality] : round.cannotMeet)
      place(SignalKind::cannotMeetInsideTerm, SignalSeverity::critical, "cannotMeetInsideTerm", body, municipality);
    if (within(round.termEndsOn, m_limits.termDays))
      for (const auto& [body, municipality] : round.unanswered)
        place(SignalKind::termEndsSoon, SignalSeverity::warning, "termEndsSoon", body, municipality);
  }

  Signal of(const SignalBranch& branch, SignalKind kind, SignalSeverity severity, const char* name, SignalAction action)
  {
    Signal signal{kind, severity, idOf(name, branch.stage, branch.body), std::nullopt, action};
    signal.proposal = branch.proposal;
    signal.round = branch.round;
    signal.stage = branch.stage;
    signal.body = branch.body;
    signal.municipality = branch.municipality;
    signal.meeting = branch.meeting;
    return signal;
  }

  void outcome(const SignalBranch& branch)
  {
    if (!branch.outcomeMissing || !branch.meetingDate || !branch.stageStarted) // before its turn nothing can be recorded
      return;
    auto signal = of(branch, SignalKind::outcomeMissing, SignalSeverity::warning, "outcomeMissing", SignalAction::recordDecision);
    signal.date = branch.meetingDate;
    signal.count = daysBetween(*branch.meetingDate, m_today);
    add(std::move(signal));
  }

  void confirmation(const SignalBranch& branch)
  {
    if (!branch.decidedOn)
      return;
    const auto weeks = weeksSince(*branch.decidedOn);
    if (branch.decides && branch.state == BranchState::decided && weeks >= m_limits.confirmWeeks) {
      auto signal = of(branch, SignalKind::notConfirmed, SignalSeverity::notice, "notConfirmed", SignalAction::askClerk);
      signal.date = branch.decidedOn;
      signal.count = weeks;
      add(std::move(signal));
    }
    if (branch.conditionOpen && weeks >= m_limits.conditionWeeks) {
      auto signal = of(branch, SignalKind::conditionOpen, SignalSeverity::notice, "conditionOpen", SignalAction::askClerk);
      signal.date = branch.decidedOn;
      signal.count = weeks;
      add(std::move(signal));
    }
  }

  /// One signal per body: it is asked once, for everything that has no place there yet.
  void toPlan()
  {
    std::map<BodyId, std::vector<const SignalBranch*>> unplanned;
    for (const auto& branch : m_facts.branches) {
      const auto open = branch.state == BranchState::toPlan || (branch.state == BranchState::waiting && branch.othersPlaced);
      if (open && !branch.stageComplete)
        unplanned[branch.body].push_back(&branch);
    }
    for (const auto& [body, branches] : unplanned) {
      const SignalBranch* first = nullptr;
      for (const auto* branch : branches)
        if (branch->lastHandIn && (first == nullptr || *branch->lastHandIn < *first->lastHandIn))
          first = branch;
      const auto isBehind = [&](const SignalBranch* branch) { return branch->othersPlaced && within(branch->lastHandIn, m_limits.behindOthersDays); };
      const auto urgent = first != nullptr && within(first->lastHandIn, m_limits.lastChanceDays);
      const auto near = urgent || std::ranges::any_of(branches, isBehind);
      if (near)
        lastChance(*first, branches, urgent ? SignalSeverity::warning : SignalSeverity::notice);
      calendarUnknown(branches);
      if (!near)
        oldOnes(branches);
    }
  }

  /// Without a meeting nobody can choose a day.
  void calendarUnknown(const std::vector<const SignalBranch*>& branches)
  {
    std::vector<const SignalBranch*> unknown;
    std::ranges::copy_if(branches, std::back_inserter(unknown), [](const SignalBranch* branch) { return branch->calendarUnknown; });
    if (unknown.empty())
      return;
    auto signal = of(*unknown.front(), SignalKind::calendarUnknown, SignalSeverity::warning, "calendarUnknown", SignalAction::askClerk);
    signal.id = idOf("calendarUnknown", unknown.front()->body);
    nameProposals(signal, unknown);
    add(std::move(signal));
  }

  static void nameProposals(Signal& signal, const std::vector<const SignalBranch*>& branches)
  {
    for (const auto* branch : branches)
      signal.proposals.push_back(branch->proposal);
    signal.count = static_cast<int>(branches.size());
  }

  void lastChance(const SignalBranch& first, const std::vector<const SignalBranch*>& branches, SignalSeverity severity)
  {
    auto signal = of(first, SignalKind::branchToPlan, severity, "branchToPlan", SignalAction::planBranch);
    signal.id = idOf("branchToPlan", first.body);
    signal.date = first.lastHandIn;
    nameProposals(signal, branches);
    add(std::move(signal));
  }

  void oldOnes(const std::vector<const SignalBranch*>& branches)
  {
    for (const auto* branch : branches)
      if (!branch->calendarUnknown && branch->stageStarted && branch->changedOn && weeksSince(*branch->changedOn) >= m_limits.statusWeeks) {
        auto signal = of(*branch, SignalKind::statusOld, SignalSeverity::notice, "statusOld", SignalAction::askClerk);
        signal.date = branch->changedOn;
        signal.count = weeksSince(*branch->changedOn);
        add(std::move(signal));
      }
  }

  void crowdedMonths()
  {
    std::map<std::pair<BodyId, std::chrono::year_month>, std::vector<const SignalBranch*>> months;
    for (const auto& branch : m_facts.branches)
      if (branch.council && branch.meetingDate && *branch.meetingDate > m_today &&
          (branch.state == BranchState::planned || branch.state == BranchState::onAgenda))
        months[{branch.body, branch.meetingDate->year() / branch.meetingDate->month()}].push_back(&branch);
    for (const auto& [place, branches] : months) {
      if (static_cast<int>(branches.size()) < m_limits.crowdedFrom)
        continue;
      auto signal =
          of(*branches.front(), SignalKind::crowdedMonth, SignalSeverity::notice, "crowdedMonth", SignalAction::openPlanning);
      signal.id = idOf("crowdedMonth", place.first) + ":" + toIso(place.second / std::chrono::day{1}).substr(0, 7);
      signal.date = branches.front()->meetingDate;
      nameProposals(signal, branches);
      add(std::move(signal));
    }
  }

  Signal of(const SignalMeeting& meeting, SignalKind kind, SignalSeverity severity, const char* name, SignalAction action)
  {
    Signal signal{kind, severity, idOf(name, meeting.meeting), std::nullopt, action};
    signal.body = meeting.body;
    signal.meeting = meeting.meeting;
    signal.otherDate = meeting.date;
    signal.names = meeting.missing;
    signal.count = static_cast<int>(meeting.missing.size());
    return signal;
  }

  void dispatch(const SignalMeeting& meeting)
  {
    if (meeting.dispatched || meeting.date < m_today || !within(meeting.dispatch, 0))
      return;
    auto signal = meeting.items == 0
                      ? of(meeting, SignalKind::meetingWithoutAgenda, SignalSeverity::warning, "meetingWithoutAgenda",
                           SignalAction::openAgenda)
                      : of(meeting, SignalKind::dispatchDue, SignalSeverity::warning, "dispatchDue", SignalAction::openAgenda);
    signal.date = meeting.dispatch;
    add(std::move(signal));
  }

  void otherwise(const SignalMeeting& meeting)
  {
    if (meeting.outdated.empty() || meeting.date < m_today)
      return;
    auto signal = of(meeting, SignalKind::papersSayOtherwise, SignalSeverity::warning, "papersSayOtherwise", SignalAction::openAgenda);
    signal.id += ":" + meeting.outdated + ":" + toIso(meeting.date); // moved once more, or sent anew, it is another
    signal.date = meeting.date;
    signal.names = {meeting.outdated};
    add(std::move(signal));
  }

  void handIn(const SignalMeeting& meeting)
  {
    const auto dispatchSays = within(meeting.dispatch, 0);
    if (meeting.dispatched || dispatchSays || meeting.date < m_today || meeting.missing.empty() ||
        !within(meeting.handIn, m_limits.handInDays))
      return;
    auto signal = of(meeting, SignalKind::papersMissing, SignalSeverity::warning, "papersMissing", SignalAction::openAgenda);
    signal.date = meeting.handIn;
    add(std::move(signal));
  }

  /// Wgr art. 23: secrecy that was imposed lapses unless the next meeting ratifies it.
  void secrecy(const SignalMeeting& meeting)
  {
    if (!meeting.ratificationNeeded || !meeting.closedItems || meeting.ratifiesSecrecy || meeting.date < m_today ||
        !within(meeting.date, m_limits.secrecyDays))
      return;
    auto signal =
        of(meeting, SignalKind::secrecyNotOnAgenda, SignalSeverity::critical, "secrecyNotOnAgenda", SignalAction::openAgenda);
    signal.date = meeting.date;
    add(std::move(signal));
  }

  void quorum(const SignalMeeting& meeting)
  {
    if (!meeting.quorum || meeting.date < m_today || meeting.members >= *meeting.quorum)
      return;
    auto signal = of(meeting, SignalKind::noQuorumExpected, SignalSeverity::warning, "noQuorumExpected", SignalAction::openSetup);
    signal.date = meeting.date;
    signal.count = meeting.members;
    add(std::move(signal));
  }

  void mandates()
  {
    for (const auto& mandate : m_facts.mandates) {
      if (!mandate.nextDecision || *mandate.nextDecision <= mandate.until || !within(mandate.until, m_limits.mandateDays))
        continue;
      Signal signal{SignalKind::mandateEnds, SignalSeverity::warning,
                    idOf("mandateEnds", mandate.person) + ":" + toIso(mandate.until), mandate.until, SignalAction::openSetup};
      signal.person = mandate.person;
      signal.municipality = mandate.municipality;
      signal.body = mandate.body;
      signal.otherDate = mandate.nextDecision;
      add(std::move(signal));
    }
  }

  void dues()
  {
    for (const auto& due : m_facts.dues)
      if (due.due < m_today) {
        Signal signal{SignalKind::dueOverdue, SignalSeverity::warning, "dueOverdue:" + due.id, due.due,
                      due.actionItem ? SignalAction::openActions : SignalAction::openProposal};
        signal.actionItem = due.actionItem;
        signal.person = due.person;
        signal.proposal = due.proposal;
        signal.body = due.body;
        signal.names = {due.subject};
        signal.count = daysBetween(due.due, m_today);
        add(std::move(signal));
      }
  }

  Signal about(SignalKind kind, SignalSeverity severity, std::string id, std::optional<Date> date, SignalAction action,
               const std::string& subject, std::optional<TrackId> track)
  {
    Signal signal{kind, severity, std::move(id), date, action};
    signal.names = {subject};
    signal.track = track;
    if (date)
      signal.count = daysBetween(m_today, *date);
    return signal;
  }

  void contracts()
  {
    for (const auto& start : m_facts.starts)
      if (within(start.due, m_limits.startDays)) {
        auto signal = about(SignalKind::mustStartNow, start.due <= m_today ? SignalSeverity::warning : SignalSeverity::notice,
                            "mustStartNow:" + start.id, start.due, SignalAction::startRound, start.subject, start.track);
        signal.otherDate = start.ends;
        add(std::move(signal));
      }
    for (const auto& option : m_facts.options)
      if (within(option.noticeBy, m_limits.optionDays))
        add(about(SignalKind::optionDue, SignalSeverity::warning, idOf("optionDue", option.option), option.noticeBy, SignalAction::openSetup,
                  option.subject, option.track));
    for (const auto& agreement : m_facts.agreements)
      agreed(agreement);
  }

  void agreed(const SignalAgreement& agreement)
  {
    const auto tell = [&](SignalKind kind, SignalSeverity severity, const char* name, Date day) {
      auto signal = about(kind, severity, idOf(name, agreement.agreement) + ":" + toIso(day), day, SignalAction::openSetup, agreement.subject,
                          agreement.track);
      signal.person = agreement.watcher;
      add(std::move(signal));
    };
    if (within(agreement.until, m_limits.agreementDays))
      tell(SignalKind::agreementEnds, SignalSeverity::warning, "agreementEnds", *agreement.until);
    if (within(agreement.reviewOn, m_limits.reviewDays))
      tell(SignalKind::agreementReview, *agreement.reviewOn < m_today ? SignalSeverity::warning : SignalSeverity::notice, "agreementReview",
           *agreement.reviewOn);
  }

  void authorities()
  {
    for (const auto& authority : m_facts.authorities) {
      const auto missing = !authority.until;
      const auto soon = missing ? !authority.needed || within(authority.needed, m_limits.authorityDays) : within(authority.until, m_limits.mandateDays);
      if (!soon)
        continue;
      const auto near = !missing || within(authority.needed, m_limits.mandateDays);
      auto signal = about(missing ? SignalKind::authorityMissing : SignalKind::authorityEnds, near ? SignalSeverity::warning : SignalSeverity::notice,
                          missing ? idOf("authorityMissing", authority.track) : idOf("authorityEnds", authority.track) + ":" + toIso(*authority.until),
                          missing ? authority.needed : authority.until, SignalAction::openSetup, authority.subject, authority.track);
      signal.names.insert(signal.names.end(), authority.names.begin(), authority.names.end());
      signal.municipalities = authority.municipalities;
      signal.count = static_cast<int>(authority.names.size());
      add(std::move(signal));
    }
  }

  const SignalFacts& m_facts;
  Date m_today;
  const SignalLimits& m_limits;
  std::vector<Signal> m_signals;
};

}

std::vector<Signal> signalsOf(const SignalFacts& facts, Date today, const SignalLimits& limits)
{
  return Watch{facts, today, limits}.all();
}

}
