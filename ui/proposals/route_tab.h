// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "presentation/proposals/proposal_page.h"
#include "ui/case_session.h"

#include <QWidget>

class QPushButton;
class QSplitter;

namespace ui {

class BranchActions;
class BranchStrip;
class Callout;
class RouteLanes;

/// The route of a proposal, what asks for an act above it, and the chosen branch below it.
class RouteTab : public QWidget {
  Q_OBJECT

public:
  RouteTab(CaseSession& session, BranchActions& actions, QAction* newRound, QWidget* parent = nullptr);
  void setContent(const presentation::ProposalPageContent& content);
  /// None: where the work goes on.
  void choose(const std::optional<presentation::BranchKey>& branch);

Q_SIGNALS:
  void meetingRequested(domain::MeetingId meeting);
  void documentRequested(domain::DocumentId document);

protected:
  void resizeEvent(QResizeEvent* event) override;

private:
  QWidget* buildNotice(QAction* newRound);
  void showNotice(const std::optional<presentation::RoundNotice>& notice);
  void showBranch();
  [[nodiscard]] std::optional<presentation::BranchKey> currentBranch() const;

  CaseSession& m_session;
  BranchActions& m_actions;
  Callout* m_notice;
  QPushButton* m_startRound;
  QPushButton* m_acceptDrift;
  QSplitter* m_splitter = nullptr;
  bool m_low = false;
  RouteLanes* m_lanes;
  BranchStrip* m_strip;
  presentation::RouteView m_route;
  std::optional<presentation::RoundNotice> m_shownNotice;
};

}
