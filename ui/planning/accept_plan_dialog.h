// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "presentation/planning/plan_picture.h"
#include "ui/form_dialog.h"

class QComboBox;
class QLineEdit;
class QTreeWidget;

namespace ui {

/// Planning overnemen: which bodies go on which meetings, each with a tick; one command, one step of undo.
class AcceptPlanDialog : public FormDialog {
  Q_OBJECT

public:
  /// The plan as it is now, also while something is supposed beside it.
  AcceptPlanDialog(CaseSession& session, const presentation::PlanPicture& picture, bool isSupposing, QWidget* parent);
  /// How many bodies are ticked.
  [[nodiscard]] int chosen() const;

protected:
  [[nodiscard]] app::DatedCommand command() const override;

private:
  void follow();
  [[nodiscard]] bool isChosen(int row) const;

  domain::RoundId m_round;
  QList<presentation::ProposedPlacement> m_placements;
  QTreeWidget* m_list;
  QComboBox* m_cause;
  QLineEdit* m_reason;
};

/// Who stands on an agenda that can no longer be, which taking the plan over leaves as it is; empty when nobody does.
[[nodiscard]] QString stuckWords(const presentation::PlanPicture& picture);

/// The causes of a delay to choose from, "onbekend" first.
[[nodiscard]] QComboBox* causeChoice(QWidget* parent = nullptr);
[[nodiscard]] std::optional<domain::SlipCause> chosenCause(const QComboBox& box);

}
