// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "presentation/meetings/meeting_list_model.h"
#include "ui/case_session.h"

#include <QWidget>

class QComboBox;
class QListView;
class QStackedWidget;

namespace ui {

class EmptyState;

/// Meetings by date, of all bodies or one; the choice of the body stays.
class MeetingListPane : public QWidget {
  Q_OBJECT

public:
  MeetingListPane(CaseSession& session, QAction* addMeeting, QWidget* parent = nullptr);
  void refresh();
  /// Chooses a meeting; widens the filter when it hides it.
  void choose(domain::MeetingId meeting);
  [[nodiscard]] std::optional<domain::MeetingId> current() const;
  [[nodiscard]] std::optional<domain::BodyId> body() const;
  void takeFocus();
  [[nodiscard]] QListView& list() const { return *m_list; }

Q_SIGNALS:
  void meetingChosen();

private:
  void refreshBodies();
  void refreshMeetings();
  void chooseFirst();

  CaseSession& m_session;
  presentation::MeetingListModel* m_model;
  QList<presentation::BodyChoice> m_choices;
  QComboBox* m_filter;
  QListView* m_list;
  QStackedWidget* m_pages;
  EmptyState* m_empty;
};

}
