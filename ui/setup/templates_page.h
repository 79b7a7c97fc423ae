// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/setup/section_page.h"

namespace ui {

/// Routesjablonen, to be read: what each step asks of whom and when it is done.
class TemplatesPage : public SectionPage {
  Q_OBJECT

public:
  explicit TemplatesPage(CaseSession& session, QWidget* parent = nullptr);

protected:
  void refresh() override;

private:
  void refreshStages();

  presentation::TextTableModel* m_templates;
  presentation::TextTableModel* m_stages;
  QTreeView* m_table;
  QTreeView* m_stageTable;
  bool m_fitted = false;
};

}
