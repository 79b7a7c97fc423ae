// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/form_dialog.h"

class QComboBox;
class QLineEdit;

namespace ui {

/// What is moved in the timeline, and where to.
struct BranchMove {
  domain::StageId stage;
  domain::BodyId body;
  domain::MeetingId meeting;
  QString name;
  std::optional<domain::Date> from; ///< where it was placed before; none when it was not
};

/// Puts a body's part on another meeting; moving a day that was planned asks why.
class MoveBranchDialog : public FormDialog {
  Q_OBJECT

public:
  MoveBranchDialog(CaseSession& session, BranchMove move, QWidget* parent);

protected:
  [[nodiscard]] app::DatedCommand command() const override;

private:
  BranchMove m_move;
  QComboBox* m_cause;
  QLineEdit* m_reason;
};

}
