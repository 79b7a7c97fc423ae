// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/theme.h"

#include <QPainter>

#include <memory>

class QTextLayout;

namespace ui {

/// Words over as many lines as they need in a width, the first of them bold.
class StrongText {
public:
  StrongText(const QString& words, int strongLength, TextStyle style, int width);
  ~StrongText();
  StrongText(const StrongText&) = delete;
  StrongText& operator=(const StrongText&) = delete;
  [[nodiscard]] int height() const { return m_height; }
  void draw(QPainter& painter, QPoint topLeft, const QColor& ink) const;

private:
  std::unique_ptr<QTextLayout> m_layout;
  int m_height = 0;
};

}
