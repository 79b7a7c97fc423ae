// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/queries/votes.h"
#include "presentation/branch_view.h"

#include <QList>

namespace presentation {

template <class Value>
struct Choice {
  Value value;
  QString text;
};

/// Which fields an outcome asks for.
struct OutcomeFields {
  bool version = false;
  bool amendedVersion = false;
  bool conditions = false;
  bool votes = false;
  bool returnsTo = false;
};
[[nodiscard]] OutcomeFields fieldsFor(domain::Outcome outcome);

struct MeetingChoice {
  std::optional<domain::MeetingId> meeting;
  std::optional<domain::Date> date;
  QString text;
  std::string number = {};
};

/// What can be chosen when the decision of one branch is recorded, with the likely answer first.
struct DecisionForm {
  QString body;    ///< "Raad Zwijndrecht"
  QString subject; ///< "V-2026-17 Regiovisie jeugd, ronde 2, stap 7: Gemeenteraden"
  QString note;    ///< what to know first: that one looks at the past, how was voted, or what stands now
  QString noteDetail;
  QList<Choice<domain::Outcome>> outcomes; ///< those that fit the stage's role, then the others
  int fitting = 0;                         ///< how many fit
  QList<Choice<domain::VersionId>> versions; ///< the one that goes round first
  QString amendedVersion;                    ///< "1.0-A"
  QList<MeetingChoice> meetings;             ///< held ones of this body, newest first
  int meeting = 0;                           ///< place of the likely one
  domain::Date date;
  QList<Choice<domain::StageId>> earlierStages; ///< nearest first
  std::optional<domain::Outcome> proposed; ///< by the votes that were recorded
  std::optional<app::VoteFigures> votes; ///< that were recorded at the likely meeting; the decision takes them from there
  QString conclusion; ///< of the agenda item
  QString asked;      ///< what its cover note asks, a line per point; the decision list says so when the decision has no text
  std::optional<domain::Decision> present; ///< the decision that is corrected
  int version = 0;                         ///< place of the likely one
  int returnsTo = 0;
};

/// `asOf` is the day one looks at. None when the branch is not there.
[[nodiscard]] std::optional<DecisionForm> decisionForm(const app::Facts& facts, const BranchKey& branch, domain::Date today, domain::Date asOf);
/// Filled in with the latest decision of the branch, to be mended. None when there is none.
[[nodiscard]] std::optional<DecisionForm> correctionForm(const app::Facts& facts, const BranchKey& branch, domain::Date today);

/// Why nothing can be recorded yet of a meeting on this day; empty when it can.
[[nodiscard]] QString notYetHeld(const std::string& number, domain::Date day, domain::Date today);
/// What votes and attendance say against a decision that is about to be recorded; it may be recorded all the same.
[[nodiscard]] QStringList decisionDoubts(const app::Facts& facts, const domain::Decision& decision);
/// "Vastgesteld op di 13-04-2027, versie 1.0".
[[nodiscard]] QString decisionInWords(const app::Facts& facts, const domain::Decision& decision);
/// What goes when a decision is taken back, and what stays.
[[nodiscard]] QString takeBackWords(const app::Facts& facts, const domain::Decision& decision);

}
