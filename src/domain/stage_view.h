// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/branch_status.h"

#include <map>
#include <set>

/// One stage of a round while its status is computed; for branch_status.cpp only.
namespace domain {

/// A moment in the record: what was decided on the same day is ordered by when it was entered.
struct Moment {
  Date date;
  std::int64_t order;
  friend auto operator<=>(const Moment&, const Moment&) = default;
};
[[nodiscard]] inline Moment momentOf(const Decision& decision) { return {decision.decidedOn, decision.id.value()}; }

/// The facts of one stage on or before the as-of day, and the questions that its completion rule asks of them.
class StageView {
public:
  StageView(const RoundFacts& facts, const CaseIndex& index, const Stage& stage, Date asOf);

  /// Decisions before this moment no longer count: a later stage sent the proposal back.
  void reopen(Moment moment) { m_reopened = std::max(moment, m_reopened.value_or(moment)); }
  /// A body of this stage sent the proposal back: the stage waits again for the one before it.
  void interrupt(Moment moment) { m_interrupted = std::max(moment, m_interrupted.value_or(moment)); }

  /// When the stage starts: with the completion of the one before it, or earlier where somebody went ahead with a reason.
  void start(const std::optional<Date>& previous);
  [[nodiscard]] StageStatus status() const;

private:
  struct Branch {
    BodyId body;
    std::optional<MunicipalityId> municipality;
    Existence existence; // of the municipality
    OrderedParticipations participations = {}; // of the municipality
    std::vector<const Decision*> decisions = {}; // in order of moment
    const PassedOver* passedOver = nullptr;
  };

  void collectDecisions();
  void collectBodies();
  [[nodiscard]] std::map<MunicipalityId, OrderedParticipations> participationsOfEach() const;
  /// There on some day of the round: not gone before it began, nor still to come.
  [[nodiscard]] bool existsInRound(const Existence& existence) const;
  void addBody(Branch branch);
  [[nodiscard]] bool takesPartOn(const Branch& branch, Date day) const;
  /// Takes part, or did so before: who stepped out stays listed.
  [[nodiscard]] bool listedOn(const Branch& branch, Date day) const;
  [[nodiscard]] bool counts(const Branch& branch, Date day) const;
  /// The latest sending on or before a day. Once reopened, a stage must be sent again.
  [[nodiscard]] const Sending* sendingOn(Date day) const;
  /// A term ends on its last day; who answers on that day is in time.
  [[nodiscard]] bool termEndedOn(Date day) const;
  /// The decision that stands on a day since the stage was last opened.
  [[nodiscard]] const Decision* standingOn(const Branch& branch, Date day) const;
  [[nodiscard]] const Decision* closingOn(const Branch& branch, Date day) const;
  [[nodiscard]] std::set<VersionId> versionsOn(Date day) const;
  /// An acceptance covers the versions that had been decided on when it was given, and no later ones.
  [[nodiscard]] std::optional<DriftAcceptance> acceptanceOn(Date day) const;
  [[nodiscard]] bool unacceptedDriftOn(Date day) const { return versionsOn(day).size() > 1 && !acceptanceOn(day); }

  struct Tally {
    int bodies = 0;
    int positive = 0;
    int answered = 0;
    int passedOver = 0;
  };

  [[nodiscard]] Tally tallyOn(Date day) const;
  [[nodiscard]] bool holdsOn(Date day) const;
  /// The first day, from the start, on which the rule holds. It can only begin to hold on the day of some fact.
  [[nodiscard]] std::optional<Date> completion(Date start) const;
  /// The day up to which meetings and plans of this branch are used up.
  [[nodiscard]] std::optional<Date> treatedUntil(const Branch& branch) const;
  [[nodiscard]] BranchStatus branchStatus(const Branch& branch, Date day) const;
  [[nodiscard]] BranchState stateOf(const Branch& branch, const BranchStatus& status, const Decision* closing, Date day) const;
  [[nodiscard]] std::optional<Date> dateOf(MeetingId meeting) const;
  [[nodiscard]] bool standsOn(MeetingId meeting, const std::optional<Date>& treated) const;
  /// The agenda item that is to treat the branch, else its latest placement, unless that meeting is used up or cancelled.
  void findPlan(const Branch& branch, BranchStatus& result) const;
  /// At which a decision was taken.
  [[nodiscard]] std::optional<AgendaItemId> itemOf(const Branch& branch, const Decision& decision) const;

  const RoundFacts& m_facts;
  const CaseIndex& m_index;
  const Stage& m_stage;
  Date m_asOf;
  std::vector<const Decision*> m_decisions; // of the stage, on or before the day, in order of moment
  std::vector<Branch> m_branches;
  std::optional<Moment> m_reopened;
  std::optional<Moment> m_interrupted;
  std::optional<Date> m_start;
};

}
