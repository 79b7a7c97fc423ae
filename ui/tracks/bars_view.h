// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "presentation/tracks/bar_picture.h"

#include <QWidget>

class QScrollArea;

namespace ui {

/// Lanes over time: names at the left, months above, today as a line. It only shows; what it says stands in the table beside it too.
class BarsView : public QWidget {
  Q_OBJECT

public:
  explicit BarsView(const QString& accessibleName, QWidget* parent = nullptr);
  void setPicture(presentation::BarPicture picture);
  [[nodiscard]] bool isEmpty() const;
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

protected:
  void paintEvent(QPaintEvent* event) override;

private:
  [[nodiscard]] int xOf(domain::Date day) const;
  void paintMonths(QPainter& painter) const;
  void paintLane(QPainter& painter, const presentation::BarLane& lane, int top) const;

  presentation::BarPicture m_picture;
};

/// Bars that give way where there is little height.
[[nodiscard]] QScrollArea* scrolling(BarsView& bars);

}
