// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/day_words.h"
#include "domain/date.h"
#include "domain/vocabulary.h"
#include "planning/voting.h"

#include <string>

/// Words of the field as documents print them. Documents are Dutch whatever the language of the window.
namespace pack {

[[nodiscard]] std::string inWords(domain::Date date);            ///< "29 april 2027"
[[nodiscard]] std::string inFigures(domain::Date date);          ///< "29-04-2027"
using app::dayAndMonth;
using app::monthInWords;
[[nodiscard]] std::string inWordsWithWeekday(domain::Date date); ///< "donderdag 29 april 2027"
[[nodiscard]] std::string inWords(domain::ItemKind kind);        ///< "ter advisering"
[[nodiscard]] std::string inWords(domain::Outcome outcome);      ///< "gewijzigd vastgesteld"
[[nodiscard]] std::string inWords(planning::VoteResult result);  ///< "aangenomen"
[[nodiscard]] std::string inWords(domain::BranchState state); ///< "geagendeerd"
[[nodiscard]] std::string inWords(domain::StageRole role);    ///< "adviseert"
[[nodiscard]] std::string inWords(domain::MemberRole role);   ///< "voorzitter"
[[nodiscard]] std::string inWords(domain::ParticipationKind kind); ///< "doet mee"
[[nodiscard]] std::string inWords(domain::MandateKind kind);  ///< "volmacht"
/// "14.00 tot 15.30 uur"; "14.00 uur" without an end; empty without a start. Times as stored: "14:00".
[[nodiscard]] std::string timesInWords(const std::string& start, const std::string& end);

}
