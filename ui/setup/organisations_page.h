// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/setup/section_page.h"

namespace ui {

/// Organisaties: providers, chain partners, the joint service organisation.
class OrganisationsPage : public SectionPage {
  Q_OBJECT

public:
  explicit OrganisationsPage(CaseSession& session, QWidget* parent = nullptr);

protected:
  void refresh() override;

private:
  void edit(std::optional<domain::OrganisationId> organisation);

  presentation::TextTableModel* m_model;
  QTreeView* m_table;
  QPushButton* m_change;
  QPushButton* m_remove;
};

}
