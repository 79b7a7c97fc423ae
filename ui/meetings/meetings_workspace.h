// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pack/decision_list.h"
#include "pdf/pack_folder.h"
#include "presentation/meetings/agenda_model.h"
#include "ui/case_access.h"
#include "ui/case_session.h"
#include "ui/meetings/meeting_actions.h"
#include "ui/workspace.h"

class QSplitter;
class QStackedWidget;
class QTabWidget;

namespace ui {

class AttendancePane;
class CalendarView;
class CoverNotePane;
class MeetingListPane;
class MeetingPane;
class NotesPane;
class PackExport;
class PackPane;

/// Meetings: the list at the left, one agenda in the middle, its cover notes, pack and notes at the right.
class MeetingsWorkspace : public Workspace {
  Q_OBJECT

public:
  explicit MeetingsWorkspace(CaseSession& session, QWidget* parent = nullptr);
  ~MeetingsWorkspace() override;

  static QString title() { return tr("Vergaderingen"); }
  static QString symbol() { return QStringLiteral("view-calendar"); }
  [[nodiscard]] QString name() const override { return title(); }
  [[nodiscard]] QString iconName() const override { return symbol(); }
  [[nodiscard]] QList<QAction*> toolBarActions() const override { return m_actions.toolBar(); }
  [[nodiscard]] QList<QAction*> meetingActions() const override { return m_actions.menu(); }
  [[nodiscard]] QList<QAction*> viewActions() const override { return {m_showList}; }
  [[nodiscard]] QString statusText() const override { return m_statusText; }
  void enter() override;
  bool showPlace(const Place& place) override;

  void showMeeting(domain::MeetingId meeting, std::optional<domain::AgendaItemId> item = std::nullopt);
  /// What was typed and not yet kept, is kept now.
  void flush();

protected:
  void reload() override;
  void resizeEvent(QResizeEvent* event) override;

private:
  void connectParts();
  void connectActions();
  void refreshMeeting();
  void refreshItem();
  void chooseItem(domain::AgendaItemId item);
  void chooseUsualItem();
  void addItem(bool fromProposal);
  void removeRow(const QModelIndex& index);
  void chooseDocuments(const QModelIndex& onto);
  void addDocuments(const QModelIndex& onto, const QStringList& paths);
  void goToMissing(const presentation::MissingRow& row);
  void replaceDocument();
  void treatClosed(bool closed);
  void makePack(std::optional<presentation::PackCopy> wanted = {});
  void recordDispatch(const presentation::PackChoice& sent = {});
  void takePackStep(domain::MeetingId meeting, presentation::PackStep step, const presentation::PackChoice& made);
  [[nodiscard]] QString askTarget(pdf::PackForm form, const presentation::PackChoice& choice, const presentation::PackPossibilities& possible);
  void importMeetings();
  void addSeries();
  void tellTaken(int count);
  void recordOutcome();
  void recordOutcomes();
  void connectMeetingWork();
  void showCalendar(bool shown);
  void carryOverItem();
  [[nodiscard]] std::optional<pack::ListPart> askListPart(const domain::Meeting& meeting);
  void makeDecisionList();
  void askWhereItGoesOn(domain::AgendaItemId item);
  void tellWhereItStands(domain::AgendaItemId item);
  void copyAgenda();
  void confirmList();
  void confirmListHere(domain::MeetingId meeting);
  void tellListConfirmed(domain::MeetingId meeting, int before);
  [[nodiscard]] int unconfirmedOf(domain::MeetingId meeting);
  /// Does it with the chosen item.
  void withItem(void (*act)(CaseSession&, domain::AgendaItemId, QWidget*));

  CaseSession& m_session;
  CaseAccess m_access;
  MeetingActionSet m_actions;
  presentation::AgendaModel* m_agenda;
  MeetingListPane* m_list;
  MeetingPane* m_meeting;
  QTabWidget* m_tabs;
  QSplitter* m_splitter = nullptr;
  QAction* m_showList = nullptr;
  bool m_narrow = false;
  CoverNotePane* m_coverNote;
  PackPane* m_pack;
  NotesPane* m_notes;
  AttendancePane* m_attendance;
  CalendarView* m_calendar;
  QStackedWidget* m_views;
  PackExport* m_export;
  std::optional<domain::MeetingId> m_shown;
  QString m_statusText;
  QString m_folder; ///< where documents were last taken from
};

}
