// SPDX-License-Identifier: EUPL-1.2
#include "ui/workspace.h"

#include <QTimer>

#include <utility>

namespace ui {

namespace {

/// Long enough for what is seen to be painted first.
constexpr auto countDelay = 150;

}

void Workspace::reloadWhenSeen()
{
  m_stale = true;
  if (isVisible())
    return catchUp();
  if (m_counting)
    return;
  m_counting = true;
  QTimer::singleShot(countDelay, this, [this] {
    m_counting = false;
    if (m_stale)
      recount();
  });
}

void Workspace::catchUp()
{
  if (!std::exchange(m_stale, false))
    return;
  reload();
}

void Workspace::showEvent(QShowEvent* event)
{
  QWidget::showEvent(event);
  catchUp();
}

}
