// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/queries/planning_case.h"
#include "ui/form_dialog.h"

class QComboBox;
class QLineEdit;

namespace ui {

class DayEdit;

/// Raadpleging vastleggen: who was heard about a proposal, when, how, as what, and what came out.
class ConsultationDialog : public FormDialog {
  Q_OBJECT

public:
  ConsultationDialog(CaseSession& session, domain::ProposalId proposal, QWidget* parent);

protected:
  [[nodiscard]] app::DatedCommand command() const override;

private:
  void offerParties();
  /// Where in the list what stands there is; -1 when somebody else was typed.
  [[nodiscard]] int chosenParty() const;

  domain::ProposalId m_proposal;
  std::vector<planning::ExpectedParty> m_asked; ///< in the order of the list
  QComboBox* m_party; ///< those who are still to be heard, or anybody else
  QComboBox* m_municipality;
  QComboBox* m_formOfIt;
  QComboBox* m_nature;
  DayEdit* m_date;
  QLineEdit* m_about;
  QPlainTextEdit* m_cameOut;
};

}
