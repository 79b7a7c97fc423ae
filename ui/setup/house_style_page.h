// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/setup/section_page.h"

namespace ui {

/// What each region looks like on paper: name, colour and logo of its packs.
class HouseStylePage : public SectionPage {
  Q_OBJECT

public:
  explicit HouseStylePage(CaseSession& session, QWidget* parent = nullptr);

protected:
  void refresh() override;

private:
  void change();

  presentation::TextTableModel* m_model;
  QTreeView* m_table;
  QPushButton* m_change;
};

}
