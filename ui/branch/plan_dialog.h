// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "presentation/proposals/route_forms.h"
#include "ui/form_dialog.h"

class QComboBox;
class QLineEdit;

namespace ui {

class DayEdit;
class OutlookCallout;

/// Inplannen: on which meeting or day a body is to treat a proposal.
class PlanDialog : public FormDialog {
  Q_OBJECT

public:
  /// `proposed` is chosen to begin with, where she came from an advice.
  PlanDialog(CaseSession& session, const presentation::BranchKey& branch, QWidget* parent, std::optional<domain::MeetingId> proposed = std::nullopt);

protected:
  [[nodiscard]] app::DatedCommand command() const override;

private:
  void follow();

  presentation::BranchKey m_branch;
  std::optional<presentation::PlanForm> m_form;
  QComboBox* m_meeting;
  DayEdit* m_day;
  QLineEdit* m_reason;
  OutlookCallout* m_outlook;
};

}
