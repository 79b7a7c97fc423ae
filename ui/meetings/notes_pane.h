// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "presentation/meetings/item_notes.h"
#include "ui/case_session.h"

#include <QScrollArea>

class QPushButton;

namespace ui {

class Callout;
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
  void takeFocus();

Q_SIGNALS:
  void recordRequested();

private:
  CaseSession& m_session;
  std::optional<domain::AgendaItemId> m_item;
  EmptyState* m_empty;
  QWidget* m_form;
  TextLabel* m_proposal;
  Callout* m_outcome;
  QPushButton* m_record;
  NoteEdit* m_notes;
  NoteEdit* m_conclusion;
};

}
