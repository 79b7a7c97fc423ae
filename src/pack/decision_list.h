// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/facts.h"
#include "pack/text_document.h"

namespace pack {

/// What was decided in a meeting, by whom, and what was agreed. A closed item keeps its number and says no more.
[[nodiscard]] std::vector<TextBlockValue> decisionListBlocks(const app::Facts& facts, domain::MeetingId meeting, domain::Date day);
/// For everybody, or only for who may know what was treated behind closed doors.
enum class ListPart { open, closed };
/// The same as a document of its own: a concept until it was adopted. The closed part holds the closed items and nothing else.
[[nodiscard]] TextDocument decisionListOf(const app::Facts& facts, domain::MeetingId meeting, domain::Date day, ListPart part = ListPart::open);
/// Labels of the items on the list that ask a decision and of which nothing was recorded: no decision, vote or conclusion.
[[nodiscard]] std::vector<std::string> itemsWithoutResult(const app::Facts& facts, domain::MeetingId meeting, domain::Date day, ListPart part = ListPart::open);
/// "Concept-besluitenlijst SG-2027-03", "Besluitenlijst SG-2027-03"
[[nodiscard]] std::string decisionListTitle(const domain::Meeting& meeting, domain::Date day);

}
