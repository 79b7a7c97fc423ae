// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/queries/status.h"
#include "planning/advice.h"
#include "planning/guard.h"

/// What planning needs of a case, read once for all rounds; see queries/plan.h for what people see.
namespace app {

/// Holidays and equated days: those that come with the program, and for the years that the file says something about, the file's.
[[nodiscard]] planning::WorkCalendar workCalendar(const Facts& facts);
/// Whether a period in which nobody meets is one of this body: its own, or of its gemeente as a whole.
[[nodiscard]] bool isClosedIn(const domain::DecisionBody& body, const domain::ClosedPeriod& period);
/// The rules of law, and the agreements in the file as rules of their own.
[[nodiscard]] std::vector<planning::TermRule> termRules(const Facts& facts);
/// The last day of one term, by rule or agreement.
[[nodiscard]] domain::Result<planning::TermAnswer> termAnswer(const Facts& facts, const std::string& rule, domain::Date trigger,
                                                              const planning::TermSettings& settings);
/// The term that a stage runs by when it is sent on a day; none when it has none.
[[nodiscard]] std::optional<planning::PlanTerm> termOfStage(const std::vector<planning::TermRule>& rules,
                                                            const domain::Stage& stage, domain::Date day);

struct PlanningCase {
  domain::Date today;
  StatusReport report;
  planning::WorkCalendar days;
  std::vector<planning::TermRule> rules;
  std::map<domain::MeetingId, domain::Meeting> meetings;
  std::vector<domain::ClosedPeriod> closedPeriods;
  planning::Calendars calendars;
  planning::HandInDays handInDays;
  std::map<domain::StageId, std::vector<domain::RequiredParty>> requiredParties;
  std::map<domain::ProposalId, std::vector<domain::Consultation>> consultations;
  /// By round: gemeenten that take part today and not any more from a coming day on.
  std::map<domain::RoundId, std::map<domain::MunicipalityId, domain::Date>> leaving;
};

/// Reads everything, for all proposals or for one.
[[nodiscard]] PlanningCase planningCase(const Facts& facts, domain::Date today,
                                        std::optional<domain::ProposalId> only = std::nullopt);
/// Of these proposals only.
[[nodiscard]] PlanningCase planningCase(const Facts& facts, domain::Date today, const std::vector<domain::ProposalId>& only);
/// The same with a meeting on another day, as it would be read then; what was planned on it goes along.
[[nodiscard]] PlanningCase withMeetingOn(const Facts& facts, PlanningCase planningCase, domain::MeetingId meeting, domain::Date day);
/// The same with one body's part of a stage planned on another meeting, or on a day of which no meeting is known.
[[nodiscard]] PlanningCase withPartOn(PlanningCase planningCase, domain::StageId stage, domain::BodyId body, std::optional<domain::MeetingId> meeting, domain::Date day);
/// The day from which the gemeente of a body takes no part any more, as is known today.
[[nodiscard]] std::optional<domain::Date> leavesOn(const PlanningCase& planningCase, domain::RoundId round, const domain::BranchStatus& branch);
/// Without bodies whose gemeente will have left before it is their turn, as planned from today.
[[nodiscard]] planning::PlanRound planRound(const PlanningCase& planningCase, const domain::RoundStatus& round);
[[nodiscard]] std::vector<planning::GuardedStage> guardedStages(const domain::RoundStatus& round);
/// One for each required party of the stages, in their order.
[[nodiscard]] std::vector<planning::ExpectedParty> expectedParties(const PlanningCase& planningCase,
                                                                   const domain::RoundStatus& round);
/// A party that was not heard, as a going ahead keeps it: "Cliëntenraad jeugd (bestuurlijke opdracht)".
[[nodiscard]] std::string partyLine(std::string party, const std::string& municipality, const std::string& source);
/// Those whom one stage of a running round asks for and whom nobody has heard. Also when the stage was completed meanwhile: who was passed
/// by can still stand up. Not when somebody went on without them for a reason, at that stage or a later one.
[[nodiscard]] std::vector<planning::ExpectedParty> partiesToHear(const PlanningCase& planningCase, const domain::RoundStatus& round, const domain::StageStatus& stage);
/// Of all stages of a round on a day, each party once: for the first stage that can still wait for it, else as passed by; in order of stages.
[[nodiscard]] std::vector<planning::ExpectedParty> partiesToHear(const Facts& facts, domain::Date today, domain::ProposalId proposal);
/// The same of one round of a case that was read.
[[nodiscard]] std::vector<planning::ExpectedParty> partiesToHear(const PlanningCase& planningCase, const domain::RoundStatus& round);

}
