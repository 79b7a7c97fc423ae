// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "presentation/status_model.h"
#include "ui/case_session.h"
#include "ui/overview_export.h"
#include "ui/workspace.h"

class QStackedWidget;

namespace ui {

class BranchActions;
class BranchPane;
class EmptyState;
class Legend;
class MatrixView;
class StatusFilters;
class TileMapPage;

/// Where every proposal stands in every gemeente, as of any day: as a matrix, or one proposal as a tile map.
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
  [[nodiscard]] QList<QAction*> viewActions() const override { return {m_showPane}; }
  [[nodiscard]] QString statusText() const override;
  void enter() override;
  /// What is on the screen: the matrix, with the list behind it.
  [[nodiscard]] ExportedOverview exported() const;
  /// The tile map on a sheet; false when it could not be written.
  [[nodiscard]] bool writeMap(const QString& path) const;

private:
  void buildActions();
  QWidget* buildMain();
  void reload() override;
  void showDetails();
  void enterPane();
  void copy();
  void showAsMap(bool map);
  void savePdf();
  void save(const QString& form);
  [[nodiscard]] bool showsMap() const;
  [[nodiscard]] std::optional<domain::ProposalId> currentProposal() const;
  QAction* makeAction(const char* name, const QString& text, const QString& iconName, const QKeySequence& shortcut = {});
  void openProposal(std::optional<presentation::BranchKey> branch, std::optional<domain::ProposalId> proposal);
  [[nodiscard]] std::optional<presentation::BranchKey> currentBranch() const;

  CaseSession& m_session;
  presentation::StatusModel* m_cells;
  presentation::StatusTotalsModel* m_totals;
  StatusFilters* m_filters;
  MatrixView* m_matrix;
  Legend* m_legend;
  TileMapPage* m_map;
  EmptyState* m_empty;
  QStackedWidget* m_stack;
  BranchPane* m_pane;
  BranchActions* m_branchActions;
  QAction* m_openProposal;
  QAction* m_copy;
  QAction* m_asMap;
  QAction* m_pdf;
  QAction* m_workbook;
  QAction* m_csv;
  QAction* m_showPane = nullptr;
};

}
