// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QFrame>

class QHBoxLayout;
class QListView;
class QPushButton;
class QStackedWidget;

namespace ui {

class EmptyState;
class TextLabel;

/// A framed part of Vandaag: its head, a list, and in the place of an empty list what would stand there.
class TodayPane : public QFrame {
  Q_OBJECT

public:
  TodayPane(const QString& title, QListView* list, QWidget* parent = nullptr);
  /// Beside the title: how many, or since when.
  void setAside(const QString& text);
  /// At the right of the head.
  void addToHead(QWidget* widget);
  void setEmpty(const QString& title, const QString& text, const QString& button = {});
  [[nodiscard]] EmptyState& empty() const { return *m_empty; }
  /// Shows the list, or the empty state when it holds nothing.
  void follow();

private:
  QListView* m_list;
  TextLabel* m_aside;
  QStackedWidget* m_pages;
  EmptyState* m_empty;
  QHBoxLayout* m_head;
};

}
