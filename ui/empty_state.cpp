// SPDX-License-Identifier: EUPL-1.2
#include "ui/empty_state.h"

#include "ui/buttons.h"
#include "ui/text_label.h"

#include <QAction>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

EmptyState::EmptyState(QWidget* parent)
  : QWidget{parent}, m_title{new TextLabel{TextStyle::PaneTitle, Weight::Strong}},
    m_text{new TextLabel{TextStyle::Base, Weight::Regular, Ink::Secondary}}, m_button{primaryButton({})}
{
  m_text->setWordWrap(true);
  m_text->setAlignment(Qt::AlignHCenter);
  m_text->setFixedWidth(px(360)); // of a text that may become wider, the layout does not know how many lines it takes
  m_title->setAlignment(Qt::AlignHCenter);
  m_button->setObjectName(QStringLiteral("emptyStateButton"));
  auto* layout = new QVBoxLayout{this};
  layout->setSpacing(px(8));
  layout->addStretch(1);
  layout->addWidget(m_title, 0, Qt::AlignHCenter);
  layout->addWidget(m_text, 0, Qt::AlignHCenter);
  layout->addSpacing(px(8));
  layout->addWidget(m_button, 0, Qt::AlignHCenter);
  layout->addStretch(2);
}

void EmptyState::startWith(QAction* action)
{
  m_button->setText(action->text().remove(u'&'));
  connect(m_button, &QPushButton::clicked, action, &QAction::trigger);
  const auto follow = [this, action] { m_button->setVisible(action->isEnabled()); };
  connect(action, &QAction::changed, m_button, follow);
  follow();
}

void EmptyState::setTextWidth(int width)
{
  m_title->setWordWrap(true);
  m_title->setFixedWidth(width);
  m_text->setMinimumWidth(width);
  m_text->setMaximumWidth(width);
  fitHeights();
}

/// A layout that centres a text of fixed width asks for the height of another width.
void EmptyState::fitHeights()
{
  for (auto* label : {m_title, m_text})
    if (label->minimumWidth() == label->maximumWidth())
      label->setMinimumHeight(std::max(0, label->heightForWidth(label->minimumWidth()))); // of no text it is -1
}

void EmptyState::setWords(const QString& title, const QString& text)
{
  m_title->setText(title);
  m_text->setText(text);
  fitHeights();
}

void EmptyState::setContent(const QString& title, const QString& text, const QString& button)
{
  setWords(title, text);
  m_button->setText(button);
  m_button->setVisible(!button.isEmpty());
}

}
