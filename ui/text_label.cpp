// SPDX-License-Identifier: EUPL-1.2
#include "ui/text_label.h"

#include <QEvent>
#include <QGuiApplication>
#include <QPainter>

#include <algorithm>

namespace ui {

TextLabel::TextLabel(TextStyle style, Weight weight, Ink ink, QWidget* parent) : QLabel{parent}, m_ink{ink}
{
  setForegroundRole(QPalette::WindowText);
  setFont(textFont(style, weight));
  colour();
}

void TextLabel::setTone(presentation::Tone tone)
{
  m_tone = tone;
  colour();
}

void TextLabel::setInk(Ink ink)
{
  m_ink = ink;
  colour();
}

/// A word that is longer than there is room does not widen the window.
QSize TextLabel::minimumSizeHint() const
{
  const auto least = QLabel::minimumSizeHint();
  return wordWrap() ? QSize{std::min(least.width(), px(200)), least.height()} : least;
}

void TextLabel::changeEvent(QEvent* event)
{
  QLabel::changeEvent(event);
  if (event->type() == QEvent::PaletteChange && !m_colouring)
    colour();
}

void TextLabel::colour()
{
  m_colouring = true;
  const auto all = QGuiApplication::palette();
  QPalette own; // nothing but this one colour: a label that has all of its own is not told when the theme changes
  if (m_tone != presentation::Tone::Neutral)
    own.setColor(QPalette::WindowText, coloursOf(m_tone, all).text);
  else if (m_ink == Ink::Secondary)
    own.setColor(QPalette::WindowText, secondaryText(all));
  setPalette(own);
  m_colouring = false;
}

FlowingLabel::FlowingLabel(TextStyle style, Weight weight, Ink ink, QWidget* parent) : TextLabel{style, weight, ink, parent} { setWordWrap(true); }

/// A label that wraps otherwise asks for a block of a pleasing shape.
QSize FlowingLabel::sizeHint() const
{
  const auto width = fontMetrics().horizontalAdvance(text()) + px(2);
  return {width, heightForWidth(width)};
}

ElidedLabel::ElidedLabel(TextStyle style, Weight weight, Ink ink, QWidget* parent) : TextLabel{style, weight, ink, parent} { setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred); }

void ElidedLabel::paintEvent(QPaintEvent* /*event*/)
{
  QPainter painter{this};
  const auto area = contentsRect();
  const auto shown = fontMetrics().elidedText(text(), Qt::ElideRight, area.width());
  if (const auto whole = shown == text() ? QString{} : text(); toolTip() != whole)
    setToolTip(whole);
  painter.setPen(palette().color(foregroundRole()));
  painter.drawText(area, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter), shown);
}

}
