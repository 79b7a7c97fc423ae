// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "presentation/branch_details.h"
#include "ui/case_session.h"

#include <QAction>

namespace ui {

/// What can be done with the branch that is chosen in a workspace. The actions belong to that workspace and work only inside it.
class BranchActions : public QObject {
  Q_OBJECT

public:
  BranchActions(CaseSession& session, QWidget& workspace, const QString& namePrefix);
  /// `asOf` is the day one looks at.
  void setBranch(const std::optional<presentation::BranchDetails>& details, domain::Date asOf);

  QAction* record;
  QAction* confirm;
  QAction* correct;
  QAction* takeBack;
  QAction* meetConditions;
  QAction* plan;
  QAction* passOver;
  QAction* reinstate;
  QAction* goAhead;
  QAction* markSent;
  QAction* acceptDrift;

  /// For a menu; nullptr stands for a separator.
  [[nodiscard]] QList<QAction*> all() const;
  void acceptDriftOf(domain::StageId stage, const QString& subject);

private:
  QAction* make(const char* name, const QString& text, const QString& iconName, void (BranchActions::*act)());
  void doRecord();
  void doConfirm();
  void doCorrect();
  void doTakeBack();
  void doMeetConditions();
  void doPlan();
  void doPassOver();
  void doReinstate();
  void doGoAhead();
  [[nodiscard]] bool goneAhead();
  void doMarkSent();
  void doAcceptDrift();

  CaseSession& m_session;
  QWidget& m_workspace;
  QString m_namePrefix;
  std::optional<presentation::BranchDetails> m_details;
  domain::Date m_asOf;
};

}
