// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "presentation/meetings/attendance_picture.h"
#include "ui/case_session.h"

#include <QWidget>

class QPushButton;
class QTreeView;

namespace ui {

class Callout;
class EmptyState;

/// Who is at the meeting, and whether that is enough to decide. Several people are chosen at once with Ctrl or Shift.
class AttendancePane : public QWidget {
  Q_OBJECT

public:
  explicit AttendancePane(CaseSession& session, QWidget* parent = nullptr);
  void show(std::optional<domain::MeetingId> meeting);

Q_SIGNALS:
  void secondMeetingMade(domain::MeetingId meeting);

private:
  QPushButton* button(const char* name, const QString& text, const std::function<void()>& act);
  void record(domain::Presence presence);
  void recordAll();
  void replace();
  void callSecond();
  [[nodiscard]] std::vector<domain::PersonId> chosen() const;

  CaseSession& m_session;
  std::optional<domain::MeetingId> m_meeting;
  presentation::TextTableModel* m_model;
  QTreeView* m_table;
  Callout* m_quorum;
  QPushButton* m_second;
  EmptyState* m_empty;
  QWidget* m_form;
  QList<QPushButton*> m_buttons;
};

}
