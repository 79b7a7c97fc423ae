// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "presentation/text_table_model.h"

#include <QWidget>

class QAction;
class QHBoxLayout;
class QStackedWidget;

namespace ui {

class EmptyState;
class TableView;
class TextLabel;

/// A tab that is one table with buttons above it. Files may be dropped on it when it says so.
class TableTab : public QWidget {
  Q_OBJECT

public:
  TableTab(const QStringList& heads, const QString& accessibleName, const char* objectName, QWidget* parent = nullptr);
  void setRows(std::vector<presentation::TextRow> rows);
  void setColumnWidths(std::initializer_list<int> designPixels);
  void setEmptyText(const QString& title, const QString& text);
  /// A sentence above the table; an empty one is not there.
  void setNote(const QString& note);
  void addButton(QAction* action);
  void acceptFiles();
  [[nodiscard]] std::optional<qint64> currentKey() const;

Q_SIGNALS:
  void activated(qint64 key);
  void currentChanged();
  void filesDropped(const QStringList& paths);

protected:
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dropEvent(QDropEvent* event) override;

private:
  presentation::TextTableModel* m_model;
  TableView* m_table;
  EmptyState* m_empty;
  QStackedWidget* m_stack;
  QWidget* m_bar;
  QHBoxLayout* m_buttons;
  TextLabel* m_note;
};

}
