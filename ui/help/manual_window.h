// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

#include <functional>

class QLabel;
class QLineEdit;
class QListWidget;
class QTextBrowser;

namespace ui {

/// The manual that comes with the program: chapters at the left, the text with its pictures at the right.
class ManualWindow : public QWidget {
  Q_OBJECT

public:
  explicit ManualWindow(QWidget* parent = nullptr);
  /// Goes to the chapter of that name; to the beginning when there is none.
  void showChapter(const QString& name);

protected:
  void keyPressEvent(QKeyEvent* event) override;

private:
  void listChapters();
  void goToChapter(int row);
  void findNext();
  /// Of a block, in the whole text.
  [[nodiscard]] double topOf(int position) const;
  /// The chapter that is read is the one that is chosen in the list: the last of those that `begins`, asked by position, holds for.
  void markLastChapter(const std::function<bool(int)>& begins);

  QListWidget* m_chapters;
  QLineEdit* m_words;
  QLabel* m_notFound;
  QTextBrowser* m_text;
  bool m_going = false; ///< to a chapter that was chosen
};

}
