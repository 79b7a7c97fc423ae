// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/setup/section_page.h"

namespace ui {

/// Reces en ritme: when bodies do not meet, how often they do, and which days the law puts on a par with holidays.
class DaysPage : public SectionPage {
  Q_OBJECT

public:
  explicit DaysPage(CaseSession& session, QWidget* parent = nullptr);

protected:
  void refresh() override;

private:
  QWidget* part(const QString& title, QTreeView* table, const QList<QPushButton*>& buttons);
  void addClosed();
  void setRhythm();
  void setEquated();

  presentation::TextTableModel* m_closed;
  presentation::TextTableModel* m_rhythms;
  presentation::TextTableModel* m_equated;
  QTreeView* m_closedTable;
  QTreeView* m_rhythmTable;
  QTreeView* m_equatedTable;
  QPushButton* m_removeClosed;
  QPushButton* m_removeRhythm;
  QPushButton* m_setEquated;
};

}
