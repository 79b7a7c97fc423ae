// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/queries/planning_case.h"

/// Over all running proposals: who is consulted when, who decides when, and what a body may expect.
namespace app {

/// What a day in a register rests on.
enum class DayBasis {
  happened, ///< decided, heard
  outcomeMissing, ///< it was to be dealt with on that day, and nobody recorded what came out
  onAgenda,
  planned,   ///< a person placed it there
  expected,  ///< the earliest that the calendars allow
  projected, ///< the earliest by the body's rhythm: an assumption
  unknown
};

/// One body's or party's turn (wie is wanneer aan zet).
struct TurnRow {
  domain::ProposalId proposal;
  std::string trackCode;
  std::string trackName; ///< the theme
  std::string proposalNumber;
  std::string proposalTitle;
  int roundNumber = 1;
  std::optional<domain::StageId> stage; ///< none for a party outside the route
  std::string stageName;
  domain::StageRole role = domain::StageRole::decides;
  std::optional<domain::BodyId> body;
  std::string bodyCode;
  std::string who; ///< body or party
  std::string municipalityCode;
  std::string municipalityName;
  std::optional<domain::Date> day;
  std::optional<domain::Date> handIn;
  std::string meetingNumber;
  DayBasis basis = DayBasis::unknown;
  std::optional<domain::Outcome> outcome;
  std::string ground;  ///< law or agreement
  bool closed = false; ///< on a closed item: not in a public version
};

struct RegisterChoice {
  std::optional<domain::TrackId> track;
  std::optional<domain::BodyId> body;
  std::optional<domain::PersonId> person; ///< in the bodies where she sits on that day: "when is it my turn"
  bool publicOnly = false;
};

/// Every turn of every role, by day: who is on, when.
[[nodiscard]] std::vector<TurnRow> turnRegister(const Facts& facts, domain::Date today, const RegisterChoice& choice = {});
/// Wie wordt wanneer geraadpleegd: bodies that are consulted, advise or give their view, and parties outside the route. By day.
[[nodiscard]] std::vector<TurnRow> consultationRegister(const Facts& facts, domain::Date today, const RegisterChoice& choice = {});
/// Wie besluit wanneer. By day.
[[nodiscard]] std::vector<TurnRow> decisionRegister(const Facts& facts, domain::Date today, const RegisterChoice& choice = {});

/// What one body may expect in one month (lange-termijnagenda).
struct AgendaMonthRow {
  domain::BodyId body;
  std::string bodyCode;
  std::string bodyName;
  std::string municipalityName;
  std::chrono::year_month month;
  std::vector<TurnRow> items; ///< by day
  std::size_t proposals = 0;  ///< how many different ones they are about
  bool crowded = false;       ///< several proposals before one council in this month
};
/// From the month of today on, by body (regional ones first, then by gemeente) and month.
[[nodiscard]] std::vector<AgendaMonthRow> longTermAgenda(const Facts& facts, domain::Date today, int months = 12,
                                                         const RegisterChoice& choice = {});

}
