// SPDX-License-Identifier: EUPL-1.2
#include "ui/tabs.h"

#include <QEvent>
#include <QHelpEvent>
#include <QTabBar>
#include <QTabWidget>
#include <QToolTip>

namespace ui {

namespace {

/// Tells the whole title of the tab under the pointer.
class TabTitles : public QObject {
public:
  explicit TabTitles(QTabBar& bar) : QObject{&bar}, m_bar{bar} { bar.installEventFilter(this); }

protected:
  bool eventFilter(QObject* watched, QEvent* event) override
  {
    if (event->type() != QEvent::ToolTip)
      return QObject::eventFilter(watched, event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const auto tab = m_bar.tabAt(help->pos());
    QToolTip::showText(help->globalPos(), tab < 0 ? QString{} : m_bar.tabText(tab).remove(u'&'), &m_bar);
    return true;
  }

private:
  QTabBar& m_bar;
};

}

void keepTabsInSight(QTabWidget& tabs)
{
  tabs.setUsesScrollButtons(false);
  tabs.setElideMode(Qt::ElideRight);
  new TabTitles{*tabs.tabBar()};
}

}
