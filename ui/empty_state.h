// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

class QAction;
class QPushButton;

namespace ui {

class TextLabel;

/// In the place of a table or list that holds nothing: what would stand there, and the button that starts it.
class EmptyState : public QWidget {
  Q_OBJECT

public:
  explicit EmptyState(QWidget* parent = nullptr);
  void setContent(const QString& title, const QString& text, const QString& button = {});
  /// The button stays as it is.
  void setWords(const QString& title, const QString& text);
  [[nodiscard]] QPushButton& button() const { return *m_button; }
  /// The button starts this, and stands only as long as it can be done.
  void startWith(QAction* action);
  /// For a side pane: text in lines of this length.
  void setTextWidth(int width);

private:
  void fitHeights();

  TextLabel* m_title;
  TextLabel* m_text;
  QPushButton* m_button;
};

}
