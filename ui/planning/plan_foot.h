// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "presentation/planning/plan_picture.h"

#include <QWidget>

#include <optional>

class QAction;
class QPushButton;

namespace ui {

class ElidedLabel;
class SymbolLabel;

/// What stands under the timeline: the panes with cause, advice and what-if, or, where the timeline needs the room, one line with the first advice
/// that opens them. What the person asked for goes before what the room says, and stays for the next time.
class PlanFoot : public QWidget {
  Q_OBJECT

public:
  /// `show` is the action that opens and closes the panes.
  PlanFoot(QWidget* panes, QAction& show, QWidget* parent = nullptr);
  void setAdvice(const QList<presentation::AdviceLine>& advice, bool readOnly);
  void setTight(bool tight);

Q_SIGNALS:
  void followed(int advice);
  void unfolded();

private:
  void ask(bool shown);
  void follow();

  QWidget* m_panes;
  QAction& m_show;
  QWidget* m_line;
  SymbolLabel* m_symbol;
  ElidedLabel* m_first;
  QPushButton* m_act;
  QPushButton* m_open;
  bool m_tight = false;
  std::optional<bool> m_asked;
};

}
