// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QRect>
#include <QString>

namespace ui {

/// A widget that paints its parts itself and still tells a screen reader about each of them.
class PaintedParts {
public:
  virtual ~PaintedParts() = default;
  [[nodiscard]] virtual int partCount() const = 0;
  [[nodiscard]] virtual QRect partArea(int part) const = 0; ///< in the widget's own coordinates
  [[nodiscard]] virtual QString partName(int part) const = 0;
  [[nodiscard]] virtual int currentPart() const = 0; ///< -1: none

protected:
  PaintedParts() = default;
  PaintedParts(const PaintedParts&) = default;
  PaintedParts& operator=(const PaintedParts&) = default;
};

/// Once per program, before the first such widget is asked.
void makePaintedPartsAccessible();

}
