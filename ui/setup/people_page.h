// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/setup/section_page.h"

namespace ui {

/// Personen: the table, and where the chosen one sits and what she may decide.
class PeoplePage : public SectionPage {
  Q_OBJECT

public:
  explicit PeoplePage(CaseSession& session, QWidget* parent = nullptr);

protected:
  void refresh() override;
  [[nodiscard]] QTreeView* list() const override { return m_table; }

private:
  QWidget* buildMemberships();
  QWidget* buildMandates();
  void refreshPerson();
  void change();
  [[nodiscard]] std::optional<domain::PersonId> chosen() const;

  presentation::TextTableModel* m_people;
  presentation::TextTableModel* m_memberships;
  presentation::TextTableModel* m_mandates;
  QTreeView* m_table;
  QTreeView* m_membershipTable;
  QTreeView* m_mandateTable;
  QPushButton* m_change;
  QPushButton* m_remove;
  QPushButton* m_removeMembership;
  QPushButton* m_removeMandate;
  QList<QPushButton*> m_ofPerson; ///< need somebody to be chosen
  QPushButton* m_endMembership;
  QPushButton* m_changeMandate;
  QPushButton* m_endMandate;
};

}
