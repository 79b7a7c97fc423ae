// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/message.h"

#include <QAction>
#include <QList>
#include <QWidget>

namespace ui {

struct Place;

/// One of the places in the navigation. It brings its own actions; the window puts them into tool bar and menus.
class Workspace : public QWidget {
  Q_OBJECT

public:
  using QWidget::QWidget;
  [[nodiscard]] virtual QString name() const = 0;
  [[nodiscard]] virtual QString iconName() const = 0;
  /// In the order of the tool bar; nullptr stands for a separator.
  [[nodiscard]] virtual QList<QAction*> toolBarActions() const { return {}; }
  [[nodiscard]] virtual QList<QAction*> proposalActions() const { return {}; }
  [[nodiscard]] virtual QList<QAction*> meetingActions() const { return {}; }
  /// What shows and hides parts of it; in the menu Beeld.
  [[nodiscard]] virtual QList<QAction*> viewActions() const { return {}; }
  /// At the left of the status bar.
  [[nodiscard]] virtual QString statusText() const { return {}; }
  /// How many things wait there, beside its name in the navigation.
  [[nodiscard]] virtual int openCount() const { return 0; }
  /// Puts the cursor where the work goes on.
  virtual void enter() { setFocus(Qt::OtherFocusReason); }
  /// Shows that place; false when it belongs to another workspace.
  virtual bool showPlace(const Place& /*place*/) { return false; }
  /// Something changed: looks at the facts again, at once when it is seen, else as soon as it is. What is not seen costs nothing but its count.
  void reloadWhenSeen();

protected:
  /// Reads all that it shows.
  virtual void reload() {}
  /// Reads no more than openCount(), while the rest is not seen.
  virtual void recount() {}
  /// For who is asked to show something before it is seen.
  void catchUp();
  void showEvent(QShowEvent* event) override;

Q_SIGNALS:
  void statusTextChanged();
  void openCountChanged();
  void messageRaised(const ui::Message& message);
  /// A link was followed to something that another workspace shows.
  void placeWanted(const ui::Place& place);

private:
  bool m_stale = true;
  bool m_counting = false;
};

}
