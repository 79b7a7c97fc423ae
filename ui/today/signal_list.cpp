// SPDX-License-Identifier: EUPL-1.2
#include "ui/today/signal_list.h"

#include "ui/buttons.h"
#include "ui/row_heights.h"
#include "ui/theme.h"
#include "ui/today/signal_delegate.h"

#include <QHBoxLayout>
#include <QMouseEvent>
#include <QPushButton>
#include <QSet>

namespace ui {

SignalList::SignalList(presentation::SignalListModel& model, QWidget* parent)
  : QListView{parent}, m_model{model}, m_delegate{new SignalDelegate{this}}, m_buttons{new QWidget{viewport()}}, m_act{primaryButton({})},
    m_silence{new QPushButton{tr("Stil tot…")}}
{
  setObjectName(QStringLiteral("signals"));
  setAccessibleName(tr("Signalen"));
  setModel(&m_model);
  setItemDelegate(m_delegate);
  setFrameShape(NoFrame);
  setEditTriggers(NoEditTriggers);
  measureRowsByWidth(*this);
  setLayoutMode(Batched); // the heights of signals that are far below are measured when there is time
  setBatchSize(30);
  setVerticalScrollMode(ScrollPerPixel);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_act->setObjectName(QStringLiteral("signalAct"));
  m_silence->setObjectName(QStringLiteral("signalSilence"));
  m_silence->setToolTip(tr("Dit signaal stilzetten tot een dag, met een reden (Ctrl+T)"));
  auto* line = new QHBoxLayout{m_buttons};
  line->setContentsMargins(0, 0, 0, 0);
  line->setSpacing(px(6));
  line->addWidget(m_act);
  line->addWidget(m_silence);
  m_buttons->hide();
  connect(m_act, &QPushButton::clicked, this, &SignalList::actRequested);
  connect(m_silence, &QPushButton::clicked, this, &SignalList::silenceRequested);
  connect(this, &QListView::activated, this, &SignalList::actRequested);
}

const presentation::SignalLine* SignalList::current() const { return m_model.rowAt(currentIndex()); }

void SignalList::setLines(std::vector<presentation::SignalLine> lines)
{
  const auto row = std::max(0, currentIndex().row());
  const auto key = currentIndex().data(presentation::KeyRole);
  m_model.setRows(std::move(lines));
  const auto same = key.isValid() ? m_model.indexOf(key.toLongLong()) : QModelIndex{};
  setCurrentIndex(same.isValid() ? same : m_model.index(std::min(row, m_model.rowCount() - 1), 0));
  measureButtons();
  followCurrent();
}

/// As wide as the widest pair, so that the days stand under each other.
void SignalList::measureButtons()
{
  auto widest = 0;
  QSet<QString> actions;
  for (const auto& line : m_model.rows())
    actions.insert(line.action);
  for (const auto& action : actions) {
    m_act->setText(action);
    widest = std::max(widest, m_act->sizeHint().width());
  }
  m_delegate->setButtonWidth(widest + px(6) + m_silence->sizeHint().width());
  scheduleDelayedItemsLayout();
}

void SignalList::followCurrent()
{
  const auto* line = current();
  m_buttons->setVisible(line != nullptr);
  if (line) {
    const auto whyNot = presentation::whyNot(*line, m_readOnly);
    m_act->setText(line->action);
    m_act->setEnabled(whyNot.isEmpty());
    m_act->setToolTip(whyNot);
    m_silence->setVisible(!line->silenced && !m_readOnly);
  }
  placeButtons();
  Q_EMIT currentLineChanged();
}

void SignalList::placeButtons()
{
  if (m_placing || !m_buttons->isVisibleTo(viewport()))
    return;
  m_placing = true;
  const auto row = visualRect(currentIndex());
  m_buttons->resize(m_buttons->sizeHint());
  m_buttons->move(row.right() - px(8) - m_buttons->width(), row.center().y() - m_buttons->height() / 2);
  m_placing = false;
}

void SignalList::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
  QListView::currentChanged(current, previous);
  followCurrent();
}

/// The words of what can be done stand where the buttons come when the row is chosen: pressing them does it.
void SignalList::mousePressEvent(QMouseEvent* event)
{
  const auto before = currentIndex();
  QListView::mousePressEvent(event);
  m_pressesWords = event->button() == Qt::LeftButton && currentIndex() != before && isOnWords(event->position().toPoint());
}

void SignalList::mouseReleaseEvent(QMouseEvent* event)
{
  QListView::mouseReleaseEvent(event);
  if (std::exchange(m_pressesWords, false) && isOnWords(event->position().toPoint()))
    Q_EMIT actRequested();
}

bool SignalList::isOnWords(const QPoint& position) const
{
  return m_act->isEnabled() && m_buttons->isVisibleTo(viewport()) && m_buttons->geometry().contains(position);
}

void SignalList::updateGeometries()
{
  QListView::updateGeometries();
  placeButtons();
}

void SignalList::scrollContentsBy(int dx, int dy)
{
  QListView::scrollContentsBy(dx, dy);
  placeButtons();
}

}
