// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/setup/section_page.h"

class QComboBox;

namespace ui {

/// Gremia: the table, and the members of the chosen one.
class BodiesPage : public SectionPage {
  Q_OBJECT

public:
  explicit BodiesPage(CaseSession& session, QWidget* parent = nullptr);

protected:
  void refresh() override;
  [[nodiscard]] QTreeView* list() const override { return m_table; }
  void showAll() override;

private:
  QWidget* buildFilter();
  QWidget* buildMembers();
  void refreshMembers();
  void change();
  [[nodiscard]] std::optional<domain::BodyId> chosen() const;

  presentation::TextTableModel* m_bodies;
  presentation::TextTableModel* m_members;
  QComboBox* m_group;
  QTreeView* m_table;
  QTreeView* m_memberTable;
  QPushButton* m_change;
  QPushButton* m_remove;
  QPushButton* m_removeMember;
  QPushButton* m_rename;
  QPushButton* m_addMember;
  QPushButton* m_endMember;
  QPushButton* m_weights;
};

}
