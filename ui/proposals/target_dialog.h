// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/form_dialog.h"

class QLineEdit;

namespace ui {

class DayEdit;

/// Doel verschuiven: another last day for a round, with the reason.
class TargetDialog : public FormDialog {
  Q_OBJECT

public:
  TargetDialog(CaseSession& session, domain::RoundId round, QWidget* parent);

protected:
  [[nodiscard]] app::DatedCommand command() const override;

private:
  domain::RoundId m_round;
  DayEdit* m_target;
  QLineEdit* m_reason;
};

}
