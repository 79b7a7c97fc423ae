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

protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

private:
  presentation::Timeline m_timeline;
};

}
