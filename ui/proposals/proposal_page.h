// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "presentation/proposals/proposal_page.h"
#include "ui/case_session.h"

#include <QWidget>

class QTabWidget;

namespace ui {

class FlowLayout;
class BranchActions;
class ProposalActions;
class RouteTab;
class TableTab;
class TextLabel;
class VersionsTab;

/// One proposal: what it is above, and everything about it in tabs.
class ProposalPage : public QWidget {
  Q_OBJECT

public:
  ProposalPage(CaseSession& session, ProposalActions& actions, BranchActions& branchActions, QWidget* parent = nullptr);
  void showProposal(domain::ProposalId proposal);
  void showBranch(const std::optional<presentation::BranchKey>& branch);
  /// Nothing to show when the proposal is gone.
  bool reload();
  [[nodiscard]] const std::optional<presentation::ProposalPageContent>& content() const { return m_content; }
  void setAllRows(bool allRows);
  void enter();

Q_SIGNALS:
  void backRequested();
  void meetingRequested(domain::MeetingId meeting);
  void documentRequested(domain::DocumentId document);

private:
  QWidget* buildHead();
  void buildTabs(ProposalActions& actions, BranchActions& branchActions);
  void showHeader(const presentation::ProposalHeader& header);

  CaseSession& m_session;
  ProposalActions& m_actions;
  std::optional<domain::ProposalId> m_proposal;
  std::optional<presentation::ProposalPageContent> m_content;
  bool m_allRows = false;
  TextLabel* m_crumbs;
  TextLabel* m_title;
  FlowLayout* m_facts;
  QTabWidget* m_tabs;
  RouteTab* m_route;
  VersionsTab* m_versions;
  TableTab* m_documents;
  TableTab* m_consultations;
  TableTab* m_events;
  TableTab* m_advice;
};

}
