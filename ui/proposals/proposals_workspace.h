// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/case_session.h"
#include "ui/workspace.h"

class QStackedWidget;

namespace ui {

class BranchActions;
class ProposalActions;
class ProposalListPage;
class ProposalPage;

/// The list of proposals, and one of them with its route.
class ProposalsWorkspace : public Workspace {
  Q_OBJECT

public:
  explicit ProposalsWorkspace(CaseSession& session, QWidget* parent = nullptr);
  static QString title() { return tr("Voorstellen"); }
  static QString symbol() { return QStringLiteral("view-list-details"); }
  [[nodiscard]] QString name() const override { return title(); }
  [[nodiscard]] QString iconName() const override { return symbol(); }
  [[nodiscard]] QList<QAction*> toolBarActions() const override;
  [[nodiscard]] QList<QAction*> proposalActions() const override;
  [[nodiscard]] QString statusText() const override;
  void enter() override;
  bool showPlace(const Place& place) override;

private:
  void buildActions();
  void reload() override;
  void open(domain::ProposalId proposal);
  void showList();
  void followList();
  [[nodiscard]] bool showsOne() const;

  CaseSession& m_session;
  ProposalActions* m_actions;
  BranchActions* m_branchActions;
  QAction* m_open;
  QAction* m_back;
  QAction* m_allRows;
  ProposalListPage* m_list;
  ProposalPage* m_page;
  QStackedWidget* m_stack;
};

}
