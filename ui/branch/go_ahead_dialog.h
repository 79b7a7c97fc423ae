// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/queries/guard.h"
#include "ui/form_dialog.h"

namespace ui {

class DayEdit;

/// The guard before a stage: who has not been heard yet, on what ground, and what finding that later costs. Going on needs a reason.
class GoAheadDialog : public FormDialog {
  Q_OBJECT

public:
  GoAheadDialog(CaseSession& session, domain::StageId stage, const app::GuardReport& report, QWidget* parent);

protected:
  [[nodiscard]] app::DatedCommand command() const override;

private:
  domain::StageId m_stage;
  QPlainTextEdit* m_reason;
  DayEdit* m_date;
};

}
