// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/queries/registers.h"
#include "pack/overview.h"

/// Who is on when, as documents: the registers over all running proposals and the long-term agenda.
namespace pack {

enum class RegisterKind { turns, consultations, decisions, agenda };

[[nodiscard]] std::string inWords(app::DayBasis basis); ///< "gepland"
[[nodiscard]] std::string nothingIn(RegisterKind kind); ///< what an empty register says: "Er is nu niemand aan zet."

/// What a register is about; `whose` is the name of the theme, body or person that it was narrowed to, and may be empty.
struct RegisterAbout {
  RegisterKind kind = RegisterKind::turns;
  domain::Date today;
  std::string whose;
  bool publicOnly = false;
  std::string mark;
};

/// One row for each turn, for a spreadsheet.
[[nodiscard]] Overview registerTable(const std::vector<app::TurnRow>& turns, const RegisterAbout& about);
/// The same for a page: those who are on for the same on the same day share a row.
[[nodiscard]] Overview registerPage(const std::vector<app::TurnRow>& turns, const RegisterAbout& about);

/// One row for each expected item, with its month.
[[nodiscard]] Overview agendaTable(const std::vector<app::AgendaMonthRow>& months, const RegisterAbout& about);
/// Bodies against months.
[[nodiscard]] Overview agendaPage(const std::vector<app::AgendaMonthRow>& months, const RegisterAbout& about);

[[nodiscard]] std::string monthName(std::chrono::year_month month); ///< "juni 2027"
/// The turns of a kind; every kind but the agenda has them.
[[nodiscard]] std::vector<app::TurnRow> turnsOf(const app::Facts& facts, const app::RegisterChoice& choice, RegisterKind kind, domain::Date today);

/// Everything of one kind at once: how it is printed, and how it is written for a spreadsheet.
struct RegisterDocuments {
  Overview page;
  Overview table;
};
[[nodiscard]] RegisterDocuments registerDocuments(const app::Facts& facts, const app::RegisterChoice& choice, RegisterKind kind,
                                                  domain::Date today, int months = 12);

}
