// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "presentation/proposals/proposal_rows.h"
#include "ui/case_session.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QStackedWidget;

namespace ui {

class EmptyState;
class TableView;

/// All proposals: where each is now and what asks for attention.
class ProposalListPage : public QWidget {
  Q_OBJECT

public:
  ProposalListPage(CaseSession& session, QAction* newProposal, QWidget* parent = nullptr);
  void reload();
  [[nodiscard]] std::optional<domain::ProposalId> current() const;
  void setCurrent(domain::ProposalId proposal);
  [[nodiscard]] QString summary() const;
  [[nodiscard]] TableView& table() const { return *m_table; }

Q_SIGNALS:
  void proposalChosen(domain::ProposalId proposal);
  void currentChanged();

private:
  QWidget* buildHead(QAction* newProposal);
  void fillTracks();
  [[nodiscard]] presentation::ProposalFilter filter() const;

  CaseSession& m_session;
  presentation::ProposalListModel* m_model;
  QComboBox* m_track;
  QLineEdit* m_text;
  TableView* m_table;
  EmptyState* m_empty;
  QStackedWidget* m_stack;
};

}
