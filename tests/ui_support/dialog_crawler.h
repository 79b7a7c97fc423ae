// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QAction>
#include <QDialog>
#include <QPointer>
#include <QSet>

#include <functional>

namespace ui_support {

class DemoWindow;

/// Opens dialogs as a person would, by every action and button with "…" that is seen, shows each and closes it again. Those of the desktop,
/// such as the ones for files, are closed unseen; those of the menus that every place has, are opened once.
class DialogCrawler {
public:
  using Look = std::function<void(const QString& name, QDialog& dialog)>;

  explicit DialogCrawler(DemoWindow& demo) : m_demo{demo} {}
  /// Whatever the place that is seen opens, and was not opened before.
  void goThrough(const Look& look);

private:
  [[nodiscard]] QList<QPointer<QAction>> newActions();

  DemoWindow& m_demo;
  QSet<const QAction*> m_opened;
};

}
