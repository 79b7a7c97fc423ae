// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "presentation/branch_view.h"
#include "ui/form_dialog.h"

class QLineEdit;

namespace ui {

class DayEdit;

/// Bevestigen: the body has confirmed what it decided.
class ConfirmDialog : public FormDialog {
  Q_OBJECT

public:
  ConfirmDialog(CaseSession& session, const presentation::BranchKey& branch, QWidget* parent);

protected:
  [[nodiscard]] app::DatedCommand command() const override;

private:
  presentation::BranchKey m_branch;
  DayEdit* m_date;
  QLineEdit* m_source;
};

}
