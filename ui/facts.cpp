// SPDX-License-Identifier: EUPL-1.2
#include "ui/facts.h"

#include "ui/buttons.h"
#include "ui/text_label.h"
#include "ui/theme.h"

#include <QFrame>
#include <QGridLayout>
#include <QLayoutItem>
#include <QPainter>

#include <memory>

namespace ui {

namespace {

class SeparatorLine : public QWidget {
public:
  explicit SeparatorLine(Qt::Orientation orientation) { orientation == Qt::Horizontal ? setFixedHeight(1) : setFixedWidth(1); }

protected:
  void paintEvent(QPaintEvent* /*event*/) override { QPainter{this}.fillRect(rect(), lineColour(palette())); }
};

}

Facts::Facts(QWidget* parent) : QWidget{parent}, m_grid{new QGridLayout{this}}
{
  m_grid->setContentsMargins(0, 0, 0, 0);
  m_grid->setVerticalSpacing(px(4));
  m_grid->setHorizontalSpacing(px(12));
  m_grid->setColumnMinimumWidth(0, px(92));
  m_grid->setColumnStretch(1, 1);
}

TextLabel* Facts::add(const QString& label, const QString& value, presentation::Tone tone)
{
  auto* text = new TextLabel{TextStyle::Base, tone == presentation::Tone::Neutral ? Weight::Regular : Weight::Strong};
  text->setText(value);
  text->setTone(tone);
  text->setWordWrap(true);
  text->setTextInteractionFlags(Qt::TextSelectableByMouse);
  addLabel(label, text);
  return text;
}

QPushButton* Facts::addLink(const QString& label, const QString& value)
{
  auto* link = linkButton(value);
  link->setAccessibleName(label + u' ' + value);
  addLabel(label, link);
  return link;
}

void Facts::addLabel(const QString& label, QWidget* value)
{
  auto* head = new TextLabel{TextStyle::Base, Weight::Regular, Ink::Secondary};
  head->setText(label);
  head->setBuddy(value);
  const auto row = m_grid->rowCount();
  m_grid->addWidget(head, row, 0, Qt::AlignTop);
  m_grid->addWidget(value, row, 1);
}

void Facts::clear()
{
  while (auto* item = m_grid->takeAt(0)) {
    const std::unique_ptr<QLayoutItem> owned{item};
    if (auto* widget = owned->widget()) {
      widget->hide();
      widget->deleteLater();
    }
  }
}

TextLabel* sectionHead(const QString& text)
{
  auto* head = new TextLabel{TextStyle::Details, Weight::Strong, Ink::Secondary};
  head->setText(text);
  return head;
}

QWidget* separatorLine(Qt::Orientation orientation) { return new SeparatorLine{orientation}; }

}
