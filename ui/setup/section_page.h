// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "presentation/text_table_model.h"
#include "ui/case_session.h"

#include <QTreeView>
#include <QWidget>

#include <functional>

class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace ui {

/// One section of Inrichting: title, what it is for, buttons at the right, and its content below. Reads anew only while it is seen.
class SectionPage : public QWidget {
  Q_OBJECT

public:
  SectionPage(CaseSession& session, const QString& title, const QString& explanation, QWidget* parent = nullptr);
  /// Makes this one current in the list; what a filter hides is shown.
  void choose(qint64 key);

protected:
  [[nodiscard]] CaseSession& session() const { return m_session; }
  [[nodiscard]] QVBoxLayout& content() const { return *m_content; }
  /// Of the section as a whole; the first one added is the filled one.
  QPushButton* addButton(const char* name, const QString& text);
  /// The button takes away, at once, what `command` answers; undo brings it back. `spoken` says what that is.
  void takesAway(QPushButton& button, const QString& spoken, std::function<std::optional<app::Command>()> command);
  virtual void refresh() = 0;
  /// What the section is about, of its tables.
  [[nodiscard]] virtual QTreeView* list() const { return findChild<QTreeView*>(); }
  /// Of a section whose list can be narrowed: as wide as it goes.
  virtual void showAll() {}
  void catchUp();
  void showEvent(QShowEvent* event) override;

private:
  CaseSession& m_session;
  QHBoxLayout* m_head;
  QVBoxLayout* m_content;
  bool m_stale = true;
  bool m_hasPrimary = false;
};

/// A table of words in the look of the program; Enter and double click ask for `activated`.
[[nodiscard]] QTreeView* wordTable(const char* name, const QString& accessibleName, QAbstractItemModel* model);
/// A small bar with a head at the left and buttons at the right, above a table.
[[nodiscard]] QWidget* tableHead(const QString& text, const QList<QPushButton*>& buttons);
[[nodiscard]] QPushButton* smallButton(const char* name, const QString& text);
/// Chooses the first row when none is chosen, so that a button beside the table has something to work on.
void chooseFirst(QTreeView& table);
/// The keys of the selected rows, or of the current one.
[[nodiscard]] std::vector<qint64> selectedKeys(const QTreeView& table);

}
