// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/queries/votes.h"
#include "ui/command_form.h"

namespace ui {

/// The votes on one agenda item: a choice per voice, the result as it stands below.
class VoteDialog : public CommandForm {
  Q_OBJECT

public:
  VoteDialog(CaseSession& session, app::VoteSheet sheet, QWidget* parent);

private:
  QWidget* buildVoters();
  void chooseForAll(int choice);
  void follow();
  [[nodiscard]] app::DatedCommand command() const;

  app::VoteSheet m_sheet;
  std::vector<QComboBox*> m_boxes;
  Callout* m_result;
};

/// Asks for the votes on an item; true when they were recorded.
bool recordVotes(CaseSession& session, domain::AgendaItemId item, QWidget* parent);

}
