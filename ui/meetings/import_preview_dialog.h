// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "presentation/meetings/import_rows.h"
#include "ui/case_session.h"

#include <QDialog>

class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace ui {

class Callout;
class EmptyState;
class TableView;
class TextLabel;

/// Shows what taking over meetings would change, row by row; she picks, and it is done as one step of undo.
class ImportPreviewDialog : public QDialog {
  Q_OBJECT

public:
  ImportPreviewDialog(CaseSession& session, const QString& title, const QString& explanation, QWidget* parent);
  void accept() override;
  /// Of an accepted dialog.
  [[nodiscard]] int taken() const { return m_taken; }

protected:
  [[nodiscard]] CaseSession& session() const { return m_session; }
  /// Above the preview, for what the preview is made of.
  [[nodiscard]] QVBoxLayout& head() const { return *m_head; }
  [[nodiscard]] presentation::ImportRowsModel& rows() const { return *m_rows; }
  [[nodiscard]] TableView& table() const { return *m_table; }
  /// None when there is nothing to make it of yet.
  [[nodiscard]] virtual std::optional<domain::Result<app::ImportPreview>> preview() = 0;
  /// Makes the preview anew.
  virtual void refresh();
  /// In the place of the rows until there is something to show; what was there can no longer be taken over.
  void setEmpty(const QString& title, const QString& text);
  void show(const app::ImportPreview& preview);
  void refuse(const domain::Error& error);
  /// Nothing can be taken over while the preview is being made.
  void setBusy(bool busy);

private:
  void buildLayout(const QString& title, const QString& explanation);
  void followPicked();

  CaseSession& m_session;
  presentation::ImportRowsModel* m_rows;
  QVBoxLayout* m_head;
  Callout* m_remarks;
  TableView* m_table;
  TextLabel* m_totals;
  QPushButton* m_all;
  QPushButton* m_none;
  QPushButton* m_accept;
  EmptyState* m_empty;
  QStackedWidget* m_pages;
  bool m_busy = false;
  int m_taken = 0;
};

/// A body that can be chosen, and its place in a list of choices.
struct ImportBodyChoice {
  domain::BodyId body;
  std::string code;
  QString name;
};
[[nodiscard]] std::vector<ImportBodyChoice> importBodyChoices(CaseSession& session);

}
