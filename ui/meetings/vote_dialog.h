// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/commands/vote_commands.h"
#include "app/queries/votes.h"
#include "ui/command_form.h"

namespace ui {

/// The votes on one agenda item: a choice per voice, or that nobody was there for it; the result as it stands below.
class VoteDialog : public CommandForm {
  Q_OBJECT

public:
  VoteDialog(CaseSession& session, app::VoteSheet sheet, QWidget* parent);

protected:
  [[nodiscard]] QStringList input() const override;

private:
  QWidget* buildVoters();
  void chooseForAll(int choice);
  void follow();
  [[nodiscard]] bool isAbsent(std::size_t place) const;
  [[nodiscard]] std::optional<app::RecordAttendance> absences() const;
  [[nodiscard]] std::vector<app::DatedCommand> commands() const;

  app::VoteSheet m_sheet;
  std::vector<std::optional<bool>> m_present; ///< as it was recorded before
  std::vector<QComboBox*> m_boxes;
  Callout* m_result;
  Callout* m_absent;
};

/// Asks for the votes on an item; true when they were recorded.
bool recordVotes(CaseSession& session, domain::AgendaItemId item, QWidget* parent);

}
