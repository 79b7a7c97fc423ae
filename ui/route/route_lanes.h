// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "presentation/route_picture.h"
#include "ui/painted_parts.h"
#include "ui/route/route_layout.h"

#include <QAbstractScrollArea>

namespace ui {

class StatusPainter;

/// The route of a proposal: a box per stage and treatment, arrows, and the list of councils. Arrow keys go by stage and body, Enter opens.
class RouteLanes : public QAbstractScrollArea, public PaintedParts {
  Q_OBJECT

public:
  explicit RouteLanes(QWidget* parent = nullptr);
  void setPicture(const presentation::RoutePicture& picture);
  [[nodiscard]] qint64 currentKey() const { return m_current; } ///< 0: none
  void setCurrentKey(qint64 key);

  [[nodiscard]] int partCount() const override;
  [[nodiscard]] QRect partArea(int part) const override;
  [[nodiscard]] QString partName(int part) const override;
  [[nodiscard]] int currentPart() const override;

Q_SIGNALS:
  void currentKeyChanged(qint64 key);
  void keyActivated(qint64 key);

protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseDoubleClickEvent(QMouseEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void changeEvent(QEvent* event) override;

private:
  void layOutAgain();
  [[nodiscard]] QPoint origin() const;
  [[nodiscard]] const RoutePart* partAt(const QPoint& position) const;
  void move(int dx, int dy);
  void makeVisible(const QRect& area);
  void toggle(qint64 round);
  void paintHeads(QPainter& painter) const;
  void paintBar(QPainter& painter, const RouteRoundBar& bar) const;
  void paintArrow(QPainter& painter, const RouteArrow& arrow) const;
  void paintBox(QPainter& painter, const RoutePart& part) const;
  void paintList(QPainter& painter, const RouteListArea& list) const;
  void paintRow(QPainter& painter, const RoutePart& part) const;

  presentation::RoutePicture m_picture;
  QSet<qint64> m_folded;
  RouteLayout m_layout;
  qint64 m_current = 0;
};

}
