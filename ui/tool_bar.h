// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QToolBar>

class QToolButton;

namespace ui {

/// A tool bar whose buttons give up their words, from the last on, before any of them has to go out of sight.
class ToolBar : public QToolBar {
  Q_OBJECT

public:
  explicit ToolBar(const QString& title, QWidget* parent = nullptr);
  /// These never have words.
  void setIconsOnly(const QList<QAction*>& actions);

protected:
  void resizeEvent(QResizeEvent* event) override;
  void actionEvent(QActionEvent* event) override;

private:
  void fitLater();
  void fit();

  QList<QAction*> m_iconsOnly;
  bool m_waiting = false;
};

}
