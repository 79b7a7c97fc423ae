// SPDX-License-Identifier: EUPL-1.2
#include "ui/row_menu.h"

#include <QAbstractItemView>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>

#include <utility>

namespace ui {

RowMenu::RowMenu(QAbstractItemView& view, Actions actions) : QObject{&view}, m_view{view}, m_actions{std::move(actions)}
{
  view.installEventFilter(this);
  view.viewport()->installEventFilter(this);
}

bool RowMenu::eventFilter(QObject* watched, QEvent* event)
{
  if (event->type() == QEvent::ContextMenu) {
    const auto* wish = static_cast<QContextMenuEvent*>(event);
    if (wish->reason() != QContextMenuEvent::Mouse) {
      openAtCurrent();
      return true;
    }
    const auto place = watched == &m_view ? m_view.viewport()->mapFrom(&m_view, wish->pos()) : wish->pos();
    const auto index = m_view.indexAt(place);
    if (index.isValid() && index != m_view.currentIndex())
      m_view.setCurrentIndex(index);
    if (index.isValid())
      open(wish->globalPos());
    return true;
  }
  if (event->type() == QEvent::KeyPress && watched == &m_view) {
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() == Qt::Key_Menu || (key->key() == Qt::Key_F10 && key->modifiers() == Qt::ShiftModifier)) {
      openAtCurrent();
      return true;
    }
  }
  return QObject::eventFilter(watched, event);
}

void RowMenu::openAtCurrent()
{
  const auto index = m_view.currentIndex();
  if (!index.isValid())
    return;
  m_view.scrollTo(index);
  const auto row = m_view.visualRect(index).intersected(m_view.viewport()->rect());
  open(m_view.viewport()->mapToGlobal(QPoint{row.left() + row.height(), row.center().y()}));
}

void RowMenu::open(const QPoint& place)
{
  auto* menu = new QMenu{&m_view};
  menu->setObjectName(QStringLiteral("rowMenu"));
  menu->setAttribute(Qt::WA_DeleteOnClose);
  menu->setToolTipsVisible(true); // why something cannot be done
  for (auto* action : m_actions())
    action ? menu->addAction(action) : static_cast<void>(menu->addSeparator());
  menu->popup(place);
}

}
