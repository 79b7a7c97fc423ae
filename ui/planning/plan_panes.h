// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "presentation/planning/plan_picture.h"

#include <QWidget>

class QVBoxLayout;

namespace ui {

/// Why the plan stands as it stands, in sentences.
class CausesPane : public QWidget {
  Q_OBJECT

public:
  explicit CausesPane(QWidget* parent = nullptr);
  void setCauses(const QList<presentation::PlanStatement>& causes);

private:
  QVBoxLayout* m_lines;
};

/// What would help, the smallest change first; each with the button that does it.
class AdvicePane : public QWidget {
  Q_OBJECT

public:
  explicit AdvicePane(QWidget* parent = nullptr);
  void setAdvice(const QList<presentation::AdviceLine>& advice, bool readOnly);

Q_SIGNALS:
  void followed(int advice);

private:
  void addFirst(const presentation::AdviceLine& line, bool readOnly);
  void addLine(const presentation::AdviceLine& line, int place, bool readOnly);

  QVBoxLayout* m_lines;
};

}
