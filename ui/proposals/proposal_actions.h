// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "presentation/proposals/proposal_page.h"
#include "ui/case_session.h"
#include "ui/message.h"

#include <QAction>

namespace ui {

/// What can be done with proposals and with the one that is open.
class ProposalActions : public QObject {
  Q_OBJECT

public:
  ProposalActions(CaseSession& session, QWidget& workspace);
  void setProposal(const std::optional<presentation::ProposalPageContent>& content);
  void setConsultation(std::optional<qint64> consultation);
  void setAdvice(std::optional<qint64> advice);
  void addFiles(const QStringList& paths);

  QAction* newProposal;
  QAction* changeProposal;
  QAction* newVersion;
  QAction* changePoints;
  QAction* newRound;
  QAction* setTarget;
  QAction* endRound;
  QAction* addDocument;
  QAction* addConsultation;
  QAction* removeConsultation;
  QAction* routeSheet;
  QAction* addAdvice;
  QAction* answerAdvice;
  QAction* removeAdvice;

  [[nodiscard]] QList<QAction*> all() const;

Q_SIGNALS:
  void proposalMade(domain::ProposalId proposal);
  void messageRaised(const ui::Message& message);

private:
  QAction* make(const char* name, const QString& text, const QString& iconName, void (ProposalActions::*act)());
  void doNewProposal();
  void doChangeProposal();
  void doNewVersion();
  void doChangePoints();
  void doNewRound();
  void doSetTarget();
  void doEndRound();
  void doAddDocument();
  void doAddConsultation();
  void doRemoveConsultation();
  void doRouteSheet();
  void doAddAdvice();
  void doAnswerAdvice();
  void doRemoveAdvice();

  CaseSession& m_session;
  QWidget& m_workspace;
  std::optional<domain::ProposalId> m_proposal;
  std::optional<domain::RoundId> m_round;
  std::optional<domain::VersionId> m_newestVersion;
  std::optional<qint64> m_consultation;
  std::optional<qint64> m_advice;
};

}
