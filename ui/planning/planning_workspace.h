// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "presentation/planning/plan_picture.h"
#include "ui/case_session.h"
#include "ui/workspace.h"

class QSplitter;
class QStackedWidget;
class QTabWidget;
class QTreeView;

namespace ui {

class AdvicePane;
class CausesPane;
class EmptyState;
class PlanFoot;
class PlanningHead;
class RegistersPane;
class TextLabel;
class TimelineLegend;
class TimelineView;
class WhatIfPane;

/// Looks ahead: whether a round makes its target, what stands in the way, and what would help; and over all rounds who is on when.
class PlanningWorkspace : public Workspace {
  Q_OBJECT

public:
  explicit PlanningWorkspace(CaseSession& session, QWidget* parent = nullptr);
  static QString title() { return tr("Planning"); }
  static QString symbol() { return QStringLiteral("view-time-schedule"); }
  [[nodiscard]] QString name() const override { return title(); }
  [[nodiscard]] QString iconName() const override { return symbol(); }
  [[nodiscard]] QList<QAction*> toolBarActions() const override;
  [[nodiscard]] QList<QAction*> proposalActions() const override;
  [[nodiscard]] QList<QAction*> viewActions() const override { return {m_showPanes}; }
  [[nodiscard]] QString statusText() const override;
  /// Rounds that do not make their target.
  [[nodiscard]] int openCount() const override { return m_failing; }
  void enter() override;
  bool showPlace(const Place& place) override;
  /// One sheet with the plan as it is shown.
  [[nodiscard]] bool writePdf(const QString& path) const;

protected:
  void resizeEvent(QResizeEvent* event) override;

private:
  void buildActions();
  void buildTabs();
  QWidget* buildFilled();
  QWidget* buildPlan();
  QWidget* buildPanes();
  void connectParts();
  void reload() override;
  void recount() override;
  void count(const QList<presentation::PlanChoiceLine>& choices);
  void showNothing(const QString& title, const QString& why);
  void showPicture(presentation::PlanPicture picture);
  void shareHeight();
  void explainCurrent();
  void showAsTable(bool table);
  void followAdvice(int place);
  void addMeetingFor(const presentation::AdviceLine& line);
  void placeBranch(domain::StageId stage, domain::BodyId body, std::optional<domain::MeetingId> proposed);
  void placeCurrent();
  void moveBranch(const presentation::TimelineLane& lane, domain::MeetingId meeting);
  void moveTarget();
  void setMargin(int workingDays);
  void acceptPlan();
  void showSlips();
  void savePdf();
  void mailAdvice();
  void followTab();
  [[nodiscard]] bool showsRound() const;
  void openProposal();
  void copyTable();
  [[nodiscard]] const presentation::TimelineLane* chosenLane() const;

  CaseSession& m_session;
  std::optional<presentation::PlanPicture> m_picture;
  int m_failing = 0;
  PlanningHead* m_head;
  TimelineView* m_timeline;
  TimelineLegend* m_legend;
  presentation::TextTableModel* m_rows;
  QTreeView* m_table;
  TextLabel* m_explanation;
  QStackedWidget* m_views;
  CausesPane* m_causes;
  AdvicePane* m_advice;
  WhatIfPane* m_whatIf;
  QSplitter* m_parts = nullptr;
  PlanFoot* m_foot = nullptr;
  EmptyState* m_empty;
  QStackedWidget* m_stack;
  RegistersPane* m_registers;
  QTabWidget* m_tabs;
  QAction* m_zoomOut;
  QAction* m_zoomIn;
  QAction* m_today;
  QAction* m_all;
  QAction* m_asTable;
  QAction* m_place;
  QAction* m_accept;
  QAction* m_slips;
  QAction* m_pdf;
  QAction* m_mail;
  QAction* m_openProposal;
  QAction* m_copy;
  QAction* m_showPanes;
};

}
