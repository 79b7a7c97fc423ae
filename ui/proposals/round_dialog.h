// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "presentation/proposals/route_forms.h"
#include "ui/form_dialog.h"

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace ui {

class DayEdit;
class TextLabel;

/// Nieuwe ronde: along which route, with which version, for what and by when.
class RoundDialog : public FormDialog {
  Q_OBJECT

public:
  RoundDialog(CaseSession& session, domain::ProposalId proposal, QWidget* parent);

protected:
  [[nodiscard]] app::DatedCommand command() const override;

private:
  void showTemplate();

  domain::ProposalId m_proposal;
  presentation::RoundForm m_form;
  QComboBox* m_template;
  TextLabel* m_stages;
  QWidget* m_bodies;
  QVBoxLayout* m_bodyRows;
  QList<std::pair<int, QComboBox*>> m_choices; ///< per ambiguous stage: its position and field
  QComboBox* m_version;
  QLineEdit* m_purpose;
  DayEdit* m_target;
  DayEdit* m_start;
};

}
