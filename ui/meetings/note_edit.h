// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QPlainTextEdit>
#include <QTimer>

#include <functional>

namespace ui {

/// A text that grows with what is in it and is saved by itself: when it is left, and when typing pauses. What comes from the case file
/// never replaces what is being typed.
class NoteEdit : public QPlainTextEdit {
  Q_OBJECT

public:
  enum class Shape { OneLine, Text, NumberedLines };

  explicit NoteEdit(Shape shape, QWidget* parent = nullptr);
  /// Keeps what was typed; false when it was refused, and then it stays to be kept later.
  void setWriter(std::function<bool(const QString&)> writer) { m_writer = std::move(writer); }
  /// The text of the case file.
  void setSaved(const QString& text);
  /// Shown in grey while there is no text.
  void setFill(const QString& fill);
  void setMissing(bool missing);
  /// Room for so many lines even when they are not there yet.
  void setLeastLines(int lines);
  /// Hands over what was typed since the last time.
  void flush();

protected:
  void keyPressEvent(QKeyEvent* event) override;
  void wheelEvent(QWheelEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void insertFromMimeData(const QMimeData* source) override;
  void changeEvent(QEvent* event) override;

private:
  friend class NumberMargin;
  void paintNumbers(QPainter& painter) const;
  void grow();
  [[nodiscard]] int linesNeeded() const;

  Shape m_shape;
  std::function<bool(const QString&)> m_writer;
  QString m_saved;
  QTimer m_pause;
  int m_leastLines = 1;
  QWidget* m_numbers = nullptr;
};

}
