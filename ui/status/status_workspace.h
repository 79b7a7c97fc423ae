// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "presentation/status_model.h"
#include "ui/case_session.h"
#include "ui/workspace.h"

class QStackedWidget;

namespace ui {

class BranchActions;
class BranchPane;
class EmptyState;
class Legend;
class MatrixView;
class StatusFilters;

/// Where every proposal stands in every gemeente, as of any day.
class StatusWorkspace : public Workspace {
  Q_OBJECT

public:
  explicit StatusWorkspace(CaseSession& session, QWidget* parent = nullptr);
  static QString title() { return tr("Status"); }
  static QString symbol() { return QStringLiteral("table"); }
  [[nodiscard]] QString name() const override { return title(); }
  [[nodiscard]] QString iconName() const override { return symbol(); }
  [[nodiscard]] QList<QAction*> toolBarActions() const override;
  [[nodiscard]] QList<QAction*> proposalActions() const override;
  [[nodiscard]] QString statusText() const override;
  void enter() override;

private:
  void buildActions();
  QWidget* buildMain();
  void reload() override;
  void showDetails();
  void copy();
  void openProposal(std::optional<presentation::BranchKey> branch, std::optional<domain::ProposalId> proposal);
  [[nodiscard]] std::optional<presentation::BranchKey> currentBranch() const;

  CaseSession& m_session;
  presentation::StatusModel* m_cells;
  presentation::StatusTotalsModel* m_totals;
  StatusFilters* m_filters;
  MatrixView* m_matrix;
  Legend* m_legend;
  EmptyState* m_empty;
  QStackedWidget* m_stack;
  BranchPane* m_pane;
  BranchActions* m_branchActions;
  QAction* m_openProposal;
  QAction* m_copy;
};

}
