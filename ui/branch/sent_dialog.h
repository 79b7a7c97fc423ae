// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "presentation/branch_view.h"
#include "ui/form_dialog.h"

class QDateEdit;

namespace ui {

class OptionalDateEdit;

/// Verzonden melden: the papers of a stage went out, and a term may run from there.
class SentDialog : public FormDialog {
  Q_OBJECT

public:
  SentDialog(CaseSession& session, const presentation::BranchKey& branch, QWidget* parent);

protected:
  [[nodiscard]] app::DatedCommand command() const override;

private:
  presentation::BranchKey m_branch;
  QDateEdit* m_date;
  OptionalDateEdit* m_ends;
};

}
