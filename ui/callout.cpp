// SPDX-License-Identifier: EUPL-1.2
#include "ui/callout.h"

#include "ui/buttons.h"
#include "ui/status_painter.h"
#include "ui/text_label.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

Callout::Callout(Buttons buttons, QWidget* parent)
  : QFrame{parent}, m_title{new TextLabel{TextStyle::Base, Weight::Strong}}, m_text{new TextLabel{TextStyle::Details}}, m_buttons{new QHBoxLayout}
{
  m_title->setWordWrap(true);
  m_text->setWordWrap(true);
  auto* words = new QVBoxLayout;
  words->setSpacing(px(2));
  words->addWidget(m_title);
  words->addWidget(m_text);
  m_buttons->setSpacing(px(8));
  auto* line = new QHBoxLayout{this};
  line->setContentsMargins(px(36), px(8), px(12), px(8));
  line->setSpacing(px(12));
  line->addLayout(words, 1);
  if (buttons == Buttons::AtRight) {
    line->addLayout(m_buttons);
  } else {
    words->addLayout(m_buttons);
    m_buttons->addStretch();
  }
}

void Callout::setContent(presentation::Tone tone, presentation::StatusSymbol symbol, const QString& title, const QString& text)
{
  m_tone = tone;
  m_symbol = symbol;
  m_title->setText(title);
  m_text->setText(text);
  m_text->setVisible(!text.isEmpty());
  setAccessibleName(text.isEmpty() ? title : title + u' ' + text);
  update();
}

QPushButton* Callout::addButton(const QString& text, bool primary)
{
  auto* button = primary ? primaryButton(text) : new QPushButton{text};
  addWidget(button);
  return button;
}

void Callout::addWidget(QWidget* widget)
{
  const auto endsInStretch = m_buttons->count() > 0 && m_buttons->itemAt(m_buttons->count() - 1)->spacerItem() != nullptr;
  m_buttons->insertWidget(endsInStretch ? m_buttons->count() - 1 : m_buttons->count(), widget);
}

void Callout::paintEvent(QPaintEvent* /*event*/)
{
  QPainter painter{this};
  const auto colours = coloursOf(m_tone, palette());
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(colours.text);
  painter.setBrush(colours.tint);
  painter.drawRoundedRect(QRectF{rect()}.adjusted(0.5, 0.5, -0.5, -0.5), px(3), px(3));
  painter.fillRect(QRect{0, px(1), px(3), height() - px(2)}, colours.text);
  const auto top = m_title->y() + (QFontMetrics{m_title->font()}.height() - px(16)) / 2;
  StatusPainter{painter, palette()}.symbol(QRectF(px(12), top, px(16), px(16)), m_symbol, colours.text);
}

}
