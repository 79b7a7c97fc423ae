// SPDX-License-Identifier: EUPL-1.2
#pragma once

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

  domain::ProposalId m_proposal;
  QComboBox* m_party; ///< those who are still to be heard, or anybody else
  QComboBox* m_municipality;
  QComboBox* m_formOfIt;
  QComboBox* m_nature;
  DayEdit* m_date;
  QLineEdit* m_about;
  QPlainTextEdit* m_cameOut;
};

}
