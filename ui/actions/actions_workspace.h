// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "presentation/actions/action_table.h"
#include "ui/case_session.h"
#include "ui/workspace.h"

class QPushButton;
class QStackedWidget;
class QTreeView;
class QVBoxLayout;

namespace ui {

class ActionFilters;
class EmptyState;
class Facts;
class TextLabel;

/// Acties: who does what by when. The list with its filters, and the chosen one in full.
class ActionsWorkspace : public Workspace {
  Q_OBJECT

public:
  explicit ActionsWorkspace(CaseSession& session, QWidget* parent = nullptr);
  static QString title() { return tr("Acties"); }
  static QString symbol() { return QStringLiteral("view-task"); }
  [[nodiscard]] QString name() const override { return title(); }
  [[nodiscard]] QString iconName() const override { return symbol(); }
  [[nodiscard]] QList<QAction*> toolBarActions() const override;
  [[nodiscard]] QList<QAction*> viewActions() const override { return {m_showPanel}; }
  [[nodiscard]] QString statusText() const override { return m_statusText; }
  [[nodiscard]] int openCount() const override { return m_late; }
  void enter() override;
  bool showPlace(const Place& place) override;
  /// Writes the list as it is shown; for tests.
  [[nodiscard]] bool writePdf(const QString& path);

protected:
  void reload() override;
  void recount() override;

private:
  QWidget* buildDetails();
  void buildActions();
  void refreshList();
  void showDetails();
  void addOne(domain::ActionKind kind);
  void makeList();
  QPushButton* addLink(const QString& words);
  void choose(domain::ActionItemId action);
  [[nodiscard]] std::optional<domain::ActionItemId> chosen() const;

  CaseSession& m_session;
  ActionFilters* m_filters;
  presentation::TextTableModel* m_model;
  QTreeView* m_table;
  EmptyState* m_empty;
  QStackedWidget* m_pages;
  TextLabel* m_title;
  TextLabel* m_text;
  Facts* m_facts;
  QVBoxLayout* m_links;
  QWidget* m_details;
  QAction* m_addAction;
  QAction* m_addCommitment;
  QAction* m_complete;
  QAction* m_change;
  QAction* m_withdraw;
  QAction* m_reopen;
  QAction* m_print;
  QAction* m_copy;
  QAction* m_showPanel = nullptr;
  QString m_statusText;
  int m_late = 0;
};

}
