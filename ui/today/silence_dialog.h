// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/command_form.h"

namespace ui {

/// Stil tot…: a signal says nothing until a day, for a reason.
class SilenceDialog : public CommandForm {
  Q_OBJECT

public:
  SilenceDialog(CaseSession& session, const QString& signal, const QString& title, QWidget* parent);
};

}
