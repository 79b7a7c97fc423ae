// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "presentation/meetings/item_notes.h"
#include "ui/case_session.h"

#include <QScrollArea>

#include <map>

class QComboBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace ui {

class Callout;
class DayEdit;
class EmptyState;
class NoteEdit;
class TextLabel;

/// What is written down at an item during the meeting, and the outcome of its proposal.
class NotesPane : public QScrollArea {
  Q_OBJECT

public:
  explicit NotesPane(CaseSession& session, QWidget* parent = nullptr);
  void show(const presentation::ItemNotes& notes);
  void flush();
  /// Before the screen goes: an action that was typed at an item and not yet added, is added.
  void addTypedActions();
  void takeFocus();

Q_SIGNALS:
  void recordRequested();
  void correctRequested();
  void takeBackRequested();
  void voteRequested();
  void confirmListRequested(domain::MeetingId meeting);
  void actionChosen(domain::ActionItemId action);
  void itemWanted(domain::MeetingId meeting, domain::AgendaItemId item);

private:
  void buildList(QVBoxLayout& column);
  void buildVotes(QVBoxLayout& column);
  void buildActions(QVBoxLayout& column);
  void showElsewhere(const QList<presentation::ItemLink>& links);
  void showActions(const QList<presentation::ItemAction>& actions);
  void fillOwners();
  void addAction();
  void keepTypedAction();
  void showTypedAction();
  [[nodiscard]] bool add(domain::AgendaItemId item, const QString& words, std::optional<domain::PersonId> owner, std::optional<domain::Date> due);
  void showMending(const presentation::ItemNotes& notes);

  /// An action that is being typed at an item.
  struct TypedAction {
    QString words;
    std::optional<domain::PersonId> owner;
    QString due;
  };

  CaseSession& m_session;
  std::optional<domain::AgendaItemId> m_item;
  std::optional<domain::MeetingId> m_listToConfirm;
  Callout* m_list;
  QPushButton* m_confirmList;
  TextLabel* m_votes;
  QPushButton* m_vote;
  QWidget* m_voteRow;
  QVBoxLayout* m_elsewhere;
  QVBoxLayout* m_actions;
  QWidget* m_newAction;
  QLineEdit* m_actionText;
  QComboBox* m_actionOwner;
  DayEdit* m_actionDue;
  EmptyState* m_empty;
  QWidget* m_form;
  TextLabel* m_heading;
  TextLabel* m_proposal;
  Callout* m_outcome;
  QPushButton* m_record;
  QPushButton* m_correct;
  QPushButton* m_takeBack;
  TextLabel* m_voteWarning;
  std::map<domain::AgendaItemId, TypedAction> m_typed;
  NoteEdit* m_notes;
  NoteEdit* m_conclusion;
};

}
