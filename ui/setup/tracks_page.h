// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/setup/section_page.h"

namespace ui {

/// Trajecten: the table, and what each gemeente does in the chosen one.
class TracksPage : public SectionPage {
  Q_OBJECT

public:
  explicit TracksPage(CaseSession& session, QWidget* parent = nullptr);

protected:
  void refresh() override;

private:
  QWidget* buildParticipation();
  void refreshParticipation();
  void change();
  [[nodiscard]] std::optional<domain::TrackId> chosen() const;

  presentation::TextTableModel* m_tracks;
  presentation::TextTableModel* m_participations;
  QTreeView* m_table;
  QTreeView* m_participationTable;
  QPushButton* m_change;
  QPushButton* m_remove;
  QPushButton* m_setParticipation;
};

}
