// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/commands/route_commands.h"
#include "presentation/decision_form.h"
#include "ui/form_dialog.h"

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace ui {

class DayEdit;

/// Besluit vastleggen: what one body did with a proposal; or corrigeren, when that was recorded wrongly.
class DecisionDialog : public FormDialog {
  Q_OBJECT

public:
  enum class Purpose { Record, Correct };

  /// `asOf` is the day one looks at; the decision is proposed on that day or on its meeting's.
  DecisionDialog(CaseSession& session, const presentation::BranchKey& branch, domain::Date asOf, QWidget* parent, Purpose purpose = Purpose::Record);

protected:
  [[nodiscard]] app::DatedCommand command() const override;
  [[nodiscard]] domain::Result<app::Executed> perform() override;

private:
  void fill(const presentation::DecisionForm& form);
  QWidget* buildVotes();
  void showFieldsOfOutcome();
  void takeFromMeeting();
  void showVotes(const std::optional<app::VoteFigures>& recorded);
  void fillPresent(const domain::Decision& decision);
  void followInput();
  [[nodiscard]] domain::Outcome outcome() const;
  [[nodiscard]] const presentation::MeetingChoice* meeting() const;
  [[nodiscard]] domain::Decision draft() const;
  [[nodiscard]] app::CorrectDecision correction() const;

  presentation::BranchKey m_branch;
  Purpose m_purpose;
  std::optional<presentation::DecisionForm> m_form;
  QComboBox* m_outcome;
  DayEdit* m_date;
  QComboBox* m_meeting;
  QComboBox* m_version;
  QLineEdit* m_amendedVersion;
  QComboBox* m_returnsTo;
  QPlainTextEdit* m_conditions;
  QPlainTextEdit* m_text;
  QWidget* m_votes;
  QSpinBox* m_for;
  QSpinBox* m_against;
  QSpinBox* m_abstained;
  QLineEdit* m_source;
  QPlainTextEdit* m_reason;
  Callout* m_doubts;
};

}
