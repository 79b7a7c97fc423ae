// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/form_dialog.h"

#include <functional>

class QLineEdit;

namespace ui {

class DayEdit;

/// What a reason dialog asks and what comes of it.
struct ReasonQuestion {
  QString title;      ///< "Overslaan met reden"
  QString acceptText; ///< "Overslaan"
  QString subject;
  QString note; ///< what follows from the act; may be empty
  QString by;   ///< label of a second line, such as "Aanvaard door"; empty without
  std::function<app::Command(const std::string& reason, const std::optional<std::string>& by)> command;
  bool dated = true; ///< asks for the day on which it holds
};

/// An act that needs a reason, and the day on which it holds.
class ReasonDialog : public FormDialog {
  Q_OBJECT

public:
  ReasonDialog(CaseSession& session, ReasonQuestion question, QWidget* parent);

protected:
  [[nodiscard]] app::DatedCommand command() const override;

private:
  ReasonQuestion m_question;
  QPlainTextEdit* m_reason;
  QLineEdit* m_by;
  DayEdit* m_date;
};

}
