// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "presentation/roles.h"
#include "presentation/status_symbol.h"

#include <QPainter>
#include <QPalette>
#include <QPixmap>

namespace ui {

/// Draws status the same everywhere: symbols, tints, hatching, bars and figures of equal width.
class StatusPainter {
public:
  StatusPainter(QPainter& painter, const QPalette& palette) : m_painter{painter}, m_palette{palette} {}

  void symbol(const QRectF& box, presentation::StatusSymbol symbol) const;
  void symbol(const QRectF& box, presentation::StatusSymbol symbol, const QColor& colour) const;
  void tint(const QRectF& area, presentation::Tone tone) const;
  void hatching(const QRectF& area) const;
  void bar(const QRectF& area, const presentation::SegmentList& segments) const;
  /// One line of text; digits get equal widths, so that dates stand in columns. Answers the width used.
  int figures(const QRect& area, const QString& text, const QFont& font, const QColor& colour, Qt::Alignment alignment = Qt::AlignLeft) const;
  /// One line of text, shortened with … when it does not fit. Answers the width used.
  int text(const QRect& area, const QString& text, const QFont& font, const QColor& colour, Qt::Alignment alignment = Qt::AlignLeft) const;
  void toneLine(const QRect& area, const presentation::ToneLine& line) const;

  [[nodiscard]] QColor colour(presentation::Tone tone) const;

private:
  QPainter& m_painter;
  QPalette m_palette;
};

[[nodiscard]] int figuresWidth(const QString& text, const QFont& font);
[[nodiscard]] QPixmap symbolPixmap(presentation::StatusSymbol symbol, const QPalette& palette, int size, qreal pixelRatio);

}
