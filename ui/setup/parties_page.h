// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "presentation/setup/party_tables.h"
#include "ui/setup/section_page.h"

namespace ui {

/// Who must be heard before which stage, in templates and in rounds that run.
class PartiesPage : public SectionPage {
  Q_OBJECT

public:
  explicit PartiesPage(CaseSession& session, QWidget* parent = nullptr);

private:
  void refresh() override;
  void addParty();
  void removeParty();

  presentation::TextTableModel* m_rows;
  QTreeView* m_table;
  QPushButton* m_remove;
};

}
