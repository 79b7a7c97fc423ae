// SPDX-License-Identifier: EUPL-1.2
#include "ui/today/strong_text.h"

#include <QTextLayout>

#include <cmath>

namespace ui {

StrongText::StrongText(const QString& words, int strongLength, TextStyle style, int width)
  : m_layout{std::make_unique<QTextLayout>(words, textFont(style))}
{
  QTextCharFormat strong;
  strong.setFont(textFont(style, Weight::Strong));
  m_layout->setFormats(QList<QTextLayout::FormatRange>{QTextLayout::FormatRange{0, strongLength, strong}});
  QTextOption option;
  option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
  m_layout->setTextOption(option);
  m_layout->beginLayout();
  qreal y = 0;
  for (auto line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
    line.setLineWidth(std::max(width, px(40)));
    line.setPosition({0, y});
    y += line.height();
  }
  m_layout->endLayout();
  m_height = static_cast<int>(std::ceil(y));
}

StrongText::~StrongText() = default;

void StrongText::draw(QPainter& painter, QPoint topLeft, const QColor& ink) const
{
  painter.setPen(ink);
  m_layout->draw(&painter, topLeft);
}

}
