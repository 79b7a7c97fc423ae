// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "presentation/meetings/month_calendar.h"
#include "ui/case_session.h"

#include <QWidget>

class QTableView;
class QTreeView;

namespace ui {

class TextLabel;

/// A month of meetings over all bodies, and beside it what waits for a place on an agenda.
class CalendarView : public QWidget {
  Q_OBJECT

public:
  explicit CalendarView(CaseSession& session, QWidget* parent = nullptr);
  void show(std::optional<domain::BodyId> body);
  void takeFocus();

Q_SIGNALS:
  void meetingWanted(domain::MeetingId meeting);
  void branchWanted(domain::ProposalId proposal, domain::StageId stage, domain::BodyId body);

private:
  QWidget* buildHead();
  QWidget* buildWaiting();
  void goTo(std::chrono::year_month month);
  void refresh();
  void openDay(const QModelIndex& index);

  CaseSession& m_session;
  std::chrono::year_month m_month;
  std::optional<domain::BodyId> m_body;
  presentation::MonthModel* m_model;
  QTableView* m_table;
  TextLabel* m_title;
  presentation::TextTableModel* m_waiting;
  QTreeView* m_waitingTable;
  TextLabel* m_waitingHead;
  std::vector<app::WaitingRow> m_rows;
};

}
