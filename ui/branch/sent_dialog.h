// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "presentation/branch_view.h"
#include "ui/form_dialog.h"


namespace ui {

class DayEdit;

/// Verzonden melden: the papers of a stage went out, and a term may run from there.
class SentDialog : public FormDialog {
  Q_OBJECT

public:
  SentDialog(CaseSession& session, const presentation::BranchKey& branch, QWidget* parent);

protected:
  [[nodiscard]] app::DatedCommand command() const override;

private:
  presentation::BranchKey m_branch;
  DayEdit* m_date;
  DayEdit* m_ends;
};

}
