// SPDX-License-Identifier: EUPL-1.2
#include "ui/buttons.h"

namespace ui {

QPushButton* primaryButton(const QString& text, QWidget* parent)
{
  auto* button = new QPushButton{text, parent};
  button->setProperty("primary", true);
  return button;
}

ElidingLink::ElidingLink(QWidget* parent) : QPushButton{parent}
{
  setProperty("link", true);
  setFlat(true);
  setCursor(Qt::PointingHandCursor);
  setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void ElidingLink::setFullText(const QString& text)
{
  m_full = text;
  setToolTip(text);
  setAccessibleName(text);
  elide();
}

QSize ElidingLink::sizeHint() const { return {0, QPushButton::sizeHint().height()}; }

void ElidingLink::resizeEvent(QResizeEvent* event)
{
  QPushButton::resizeEvent(event);
  elide();
}

void ElidingLink::elide()
{
  const auto taken = icon().isNull() ? 0 : iconSize().width() + fontMetrics().horizontalAdvance(u' ');
  setText(fontMetrics().elidedText(m_full, Qt::ElideRight, width() - taken - fontMetrics().horizontalAdvance(u' ')));
}

QPushButton* linkButton(const QString& text, QWidget* parent)
{
  auto* button = new QPushButton{text, parent};
  button->setProperty("link", true);
  button->setFlat(true);
  button->setCursor(Qt::PointingHandCursor);
  return button;
}

}
