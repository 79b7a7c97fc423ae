// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/queries/actions.h"
#include "presentation/text_table_model.h"

/// Actions and commitments as rows of words, and one of them in full.
namespace presentation {

[[nodiscard]] QStringList actionHeads();
/// What is overdue says so in words and stands out; what is closed is grey.
[[nodiscard]] std::vector<TextRow> actionTable(const std::vector<app::ActionRow>& rows, domain::Date today, const QString& search = {});
[[nodiscard]] QString standInWords(const app::ActionRow& row);
/// "14 open, 2 te laat"
[[nodiscard]] QString actionSummary(const std::vector<app::ActionRow>& open);

/// A line about one action: a label and what it says.
struct ActionFact {
  QString label;
  QString value;
  Tone tone = Tone::Neutral;
};

/// All that is known of one action.
struct ActionDetails {
  domain::ActionItemId action;
  QString title; ///< "Actie A-2027-12"
  QString text;
  QList<ActionFact> facts;
  std::optional<domain::MeetingId> meeting;
  QString meetingWords; ///< "SG-2027-04, punt 3"
  std::optional<domain::ProposalId> proposal;
  QString proposalWords;
  bool open = true;
};
[[nodiscard]] std::optional<ActionDetails> actionDetails(const app::Facts& facts, domain::ActionItemId action, domain::Date today);

}
