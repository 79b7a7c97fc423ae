// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QLayout>
#include <QList>

#include <memory>
#include <vector>

namespace ui {

/// A line of widgets that goes on below when it does not fit. What can grow shares the room that is left in its line.
class FlowLayout : public QLayout {
  Q_OBJECT

public:
  explicit FlowLayout(QWidget* parent = nullptr);
  ~FlowLayout() override;
  /// What follows stands at the right, as long as it stands in the same line.
  void addStretch();
  /// Asks for all in one line, as long as that takes no more than this width.
  void setWholeUpTo(int width);

  void addItem(QLayoutItem* item) override;
  [[nodiscard]] int count() const override;
  [[nodiscard]] QLayoutItem* itemAt(int place) const override;
  QLayoutItem* takeAt(int place) override;
  [[nodiscard]] Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
  [[nodiscard]] bool hasHeightForWidth() const override { return true; }
  [[nodiscard]] int heightForWidth(int width) const override;
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSize() const override;
  void setGeometry(const QRect& area) override;

private:
  struct Line {
    QList<QLayoutItem*> items;
    int needed = 0;
  };
  [[nodiscard]] std::vector<Line> linesIn(int width) const;
  [[nodiscard]] QList<QRect> placesIn(const Line& line, const QRect& area) const;
  /// Gives the height.
  int arrange(const QRect& area, bool place) const;

  std::vector<std::unique_ptr<QLayoutItem>> m_items;
  int m_wholeUpTo = 0;
};

/// A field with its label before it, as one thing in a line. `text` carries the mnemonic; without an accessible name the field gets it.
[[nodiscard]] QWidget* labelled(const QString& text, QWidget* field);

}
