// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "presentation/branch_view.h"
#include "presentation/decision_form.h"

/// What can be chosen in the dialogs of the route.
namespace presentation {

/// Where and when a branch can be treated.
struct PlanForm {
  QString subject;
  QList<MeetingChoice> meetings; ///< of this body, in order of date; then a day only, then unknown
  int dayOnly = 0;               ///< place of "a day, no meeting yet"
  int unknown = 0;               ///< place of "no date yet"
  int present = 0;               ///< place of how it stands now
  domain::Date day;              ///< proposed when only a day is known
  bool wasPlanned = false;       ///< then a reason is welcome
};
[[nodiscard]] std::optional<PlanForm> planForm(const app::Facts& facts, const BranchKey& branch, domain::Date today);

/// A stage of a template whose body must be chosen.
struct StageChoice {
  int position = 0;
  QString name;
  QList<Choice<std::optional<domain::BodyId>>> bodies; ///< of gemeenten only after an entry that chooses none: there is no usual one among them
};

struct TemplateChoice {
  domain::TemplateId id;
  QString name;
  QString stages;               ///< "werkgroep → stuurgroep → …"
  QList<StageChoice> ambiguous; ///< stages for which several bodies fit
  QStringList obstacles;        ///< what keeps a round from beginning, whatever is filled in: each what and how to mend it
};

struct RoundForm {
  QString subject;
  QList<TemplateChoice> templates;
  QList<Choice<domain::VersionId>> versions; ///< newest first
};
[[nodiscard]] RoundForm roundForm(const app::Facts& facts, domain::ProposalId proposal, domain::Date today);

}
