// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "presentation/planning/timeline.h"

#include <QWidget>

namespace ui {

/// What the signs of the timeline mean.
class TimelineLegend : public QWidget {
  Q_OBJECT

public:
  explicit TimelineLegend(QWidget* parent = nullptr);
  void setTimeline(const presentation::Timeline& timeline);

  [[nodiscard]] bool hasHeightForWidth() const override { return true; }
  [[nodiscard]] int heightForWidth(int width) const override;
  [[nodiscard]] QSize sizeHint() const override;

protected:
  void paintEvent(QPaintEvent* event) override;

private:
  presentation::Timeline m_timeline;
};

}
