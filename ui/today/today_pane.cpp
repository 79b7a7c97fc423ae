// SPDX-License-Identifier: EUPL-1.2
#include "ui/today/today_pane.h"

#include "ui/empty_state.h"
#include "ui/facts.h"
#include "ui/text_label.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QListView>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {

TodayPane::TodayPane(const QString& title, QListView* list, QWidget* parent)
  : QFrame{parent}, m_list{list}, m_aside{new TextLabel{TextStyle::Base, Weight::Regular, Ink::Secondary}}, m_pages{new QStackedWidget}, m_empty{new EmptyState},
    m_head{new QHBoxLayout}
{
  setFrameShape(StyledPanel);
  auto* heading = new TextLabel{TextStyle::Base, Weight::Strong};
  heading->setText(title);
  heading->setBuddy(list);
  m_head->setContentsMargins(px(12), px(6), px(12), px(6));
  m_head->setSpacing(px(8));
  m_head->addWidget(heading);
  m_head->addWidget(m_aside, 1);
  m_empty->setTextWidth(px(240));
  m_pages->addWidget(list);
  m_pages->addWidget(m_empty);
  auto* layout = new QVBoxLayout{this};
  layout->setContentsMargins(1, 1, 1, 1);
  layout->setSpacing(0);
  layout->addLayout(m_head);
  layout->addWidget(separatorLine());
  layout->addWidget(m_pages, 1);
}

void TodayPane::setAside(const QString& text) { m_aside->setText(text); }

void TodayPane::addToHead(QWidget* widget) { m_head->addWidget(widget); }

void TodayPane::setEmpty(const QString& title, const QString& text, const QString& button) { m_empty->setContent(title, text, button); }

void TodayPane::follow() { m_pages->setCurrentIndex(m_list->model()->rowCount() > 0 ? 0 : 1); }

}
