// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "presentation/planning/plan_picture.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace ui {

class Callout;

/// Above the timeline: which round, its target and margin, and the verdict.
class PlanningHead : public QWidget {
  Q_OBJECT

public:
  explicit PlanningHead(QWidget* parent = nullptr);
  /// The chosen round stays chosen as long as it runs.
  void setChoices(const QList<presentation::PlanChoiceLine>& choices);
  void choose(domain::ProposalId proposal);
  [[nodiscard]] const presentation::PlanChoiceLine* choice() const;
  void setPicture(const presentation::PlanPicture& picture, bool readOnly);

Q_SIGNALS:
  void roundChosen();
  void targetWanted();
  void marginChosen(int workingDays);
  void bottleneckWanted();

private:
  QList<presentation::PlanChoiceLine> m_choices;
  QComboBox* m_rounds;
  QPushButton* m_target;
  QComboBox* m_margin;
  Callout* m_verdict;
  QPushButton* m_showBottleneck;
  bool m_filling = false;
};

}
