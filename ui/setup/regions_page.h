// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/setup/section_page.h"

namespace presentation {
class RegionTreeModel;
}

class QStackedWidget;

namespace ui {

/// Regio's en gemeenten as a tree, and changing who belongs where from which day.
class RegionsPage : public SectionPage {
  Q_OBJECT

public:
  explicit RegionsPage(CaseSession& session, QWidget* parent = nullptr);

protected:
  void refresh() override;

private:
  void updateButtons();
  void change();
  void rename();
  void moveToOtherRegion();
  [[nodiscard]] QWidget* buildTree();
  [[nodiscard]] std::optional<domain::RegionId> chosenRegion() const;

  presentation::RegionTreeModel* m_model;
  QTreeView* m_tree;
  QStackedWidget* m_pages;
  QPushButton* m_change;
  QPushButton* m_remove;
  QPushButton* m_rename;
  QPushButton* m_move;
  QPushButton* m_merge;
};

}
