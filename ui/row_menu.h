// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QList>
#include <QObject>

#include <functional>

class QAbstractItemView;
class QAction;
class QPoint;

namespace ui {

/// The menu of a row of a list: by the right button, the Menu key or Shift+F10. It holds the actions that tool bar and menus have too.
class RowMenu : public QObject {
  Q_OBJECT

public:
  /// Asked when the menu opens, with the row being the current one; nullptr stands for a separator.
  using Actions = std::function<QList<QAction*>()>;

  RowMenu(QAbstractItemView& view, Actions actions);

protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

private:
  void openAtCurrent();
  void open(const QPoint& place);

  QAbstractItemView& m_view;
  Actions m_actions;
};

}
