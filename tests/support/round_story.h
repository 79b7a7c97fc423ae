// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/branch_status.h"

#include <map>

/// What the tests share.
namespace support {

using namespace std::chrono_literals; // NOLINT(google-build-using-namespace): test support

inline constexpr domain::Date start = 2027y / 1 / 4; ///< of the rounds in the tests
inline constexpr domain::Date ever = 2027y / 12 / 31; ///< after everything in the tests

struct StageWanted {
  domain::StageRole role = domain::StageRole::decides;
  domain::BodySelector selector = domain::BodySelector::oneBody;
  domain::CompletionRule completion = domain::CompletionRule::oneBody;
};
inline constexpr StageWanted allCouncilsDecide{domain::StageRole::decides, domain::BodySelector::everyCouncil,
                                               domain::CompletionRule::allPositive};
inline constexpr StageWanted allCouncilsGiveView{domain::StageRole::givesView, domain::BodySelector::everyCouncil,
                                                 domain::CompletionRule::allAnswered};

/// The facts of one round, told step by step; ids are given out in the order of telling. The round goes along `startVersion` "1.0".
class RoundStory {
public:
  explicit RoundStory(domain::Date startedOn);

  [[nodiscard]] domain::VersionId startVersion() const { return facts.round.startVersion; }

  domain::StageId stage(StageWanted wanted = {});                   ///< behind the stages so far
  [[nodiscard]] domain::BodyId bodyOf(domain::StageId stage) const; ///< of a stage of one body
  /// A municipality that takes part from the day; a body of its own is its council or executive.
  domain::MunicipalityId municipality(domain::Date from, domain::ParticipationKind kind = domain::ParticipationKind::takesPart);
  domain::ParticipationId participates(domain::MunicipalityId municipality, domain::ParticipationKind kind, domain::Date from);
  void exists(domain::MunicipalityId municipality, domain::Existence existence) { index.bodiesOf.at(municipality.value()).existence = existence; }
  [[nodiscard]] domain::BodyId councilOf(domain::MunicipalityId municipality) const;
  [[nodiscard]] domain::BodyId executiveOf(domain::MunicipalityId municipality) const;

  domain::VersionId version(std::string number, domain::Date date, std::optional<domain::VersionId> amends = std::nullopt);
  domain::MeetingId meeting(domain::Date date, std::optional<domain::Date> cancelledOn = std::nullopt);

  /// Positive outcomes are on the start version unless another is given.
  domain::Decision& decides(domain::StageId stage, domain::BodyId body, domain::Outcome outcome, domain::Date on,
                            std::optional<domain::VersionId> version = std::nullopt);
  domain::Decision& decides(domain::StageId stage, domain::Outcome outcome, domain::Date on); ///< a stage of one body
  domain::Decision& sendsBack(domain::StageId stage, domain::BodyId body, domain::StageId to, domain::Date on);
  void plans(domain::StageId stage, domain::BodyId body, domain::MeetingId meeting, domain::Date on);
  void plansDay(domain::StageId stage, domain::BodyId body, std::optional<domain::Date> day, domain::Date on);
  domain::AgendaItemId putsOnAgenda(domain::StageId stage, domain::BodyId body, domain::MeetingId meeting, domain::Date on,
                                    std::optional<domain::Date> withdrawnOn = std::nullopt);
  void passesOver(domain::StageId stage, domain::BodyId body, domain::Date on);
  void goesAheadWith(domain::StageId stage, domain::Date on);
  void acceptsDrift(domain::StageId stage, domain::Date on);
  void sends(domain::StageId stage, domain::Date on, std::optional<domain::Date> termEndsOn = std::nullopt);

  [[nodiscard]] domain::RoundStatus on(domain::Date day) const { return domain::statusOf(facts, index, day); }
  /// As of a day; fails the test when there is no such stage or branch.
  [[nodiscard]] domain::StageStatus stageOn(domain::StageId stage, domain::Date day) const;
  [[nodiscard]] domain::BranchStatus branchOn(domain::StageId stage, domain::BodyId body, domain::Date day) const;
  [[nodiscard]] domain::BranchState stateOn(domain::StageId stage, domain::BodyId body, domain::Date day) const;
  [[nodiscard]] std::optional<domain::Date> completionOn(domain::StageId stage, domain::Date day) const;

  domain::RoundFacts facts;
  domain::CaseIndex index;

private:
  std::int64_t next() { return ++m_last; }
  std::int64_t m_last = 0;
};

/// Everything that a status says, one line per thing; bodies in order of id. Two equal texts are the same status.
[[nodiscard]] std::string asText(const domain::RoundStatus& status);

}
