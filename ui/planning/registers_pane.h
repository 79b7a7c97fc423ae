// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "presentation/planning/register_rows.h"
#include "ui/case_session.h"
#include "ui/overview_export.h"

#include <QAction>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QStackedWidget;

namespace ui {

class EmptyState;
class TableView;

/// Over all running proposals: who is on when, who is consulted, who decides, and what each body may expect; per theme, body and person.
class RegistersPane : public QWidget {
  Q_OBJECT

public:
  explicit RegistersPane(CaseSession& session, QWidget* parent = nullptr);
  void reload();
  void enter();
  [[nodiscard]] QList<QAction*> actionsOfRegister() const { return {m_pdf, m_workbook, m_csv, m_copy}; }
  [[nodiscard]] QString summary() const;
  [[nodiscard]] ExportedOverview exported() const;

Q_SIGNALS:
  void lineActivated(domain::ProposalId proposal, std::optional<domain::StageId> stage, std::optional<domain::BodyId> body);
  void messageRaised(const ui::Message& message);
  void summaryChanged();

private:
  QAction* makeAction(const char* name, const QString& text, const QString& iconName);
  QWidget* buildHead();
  void offerChoices();
  void showKind();
  void goToToday();
  void save(const QString& form);
  void activate(const QModelIndex& index);
  [[nodiscard]] pack::RegisterKind kind() const;
  [[nodiscard]] app::RegisterChoice choice() const;

  CaseSession& m_session;
  std::vector<presentation::RegisterLine> m_lines;
  QComboBox* m_kind;
  QComboBox* m_track;
  QComboBox* m_body;
  QComboBox* m_person;
  QCheckBox* m_public;
  presentation::TextTableModel* m_rows = nullptr;
  TableView* m_table = nullptr;
  EmptyState* m_empty;
  QStackedWidget* m_stack;
  QAction* m_pdf;
  QAction* m_workbook;
  QAction* m_csv;
  QAction* m_copy;
};

}
