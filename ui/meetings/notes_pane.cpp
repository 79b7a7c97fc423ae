// SPDX-License-Identifier: EUPL-1.2
#include "ui/meetings/notes_pane.h"

#include "app/commands/meeting_commands.h"
#include "ui/callout.h"
#include "ui/empty_state.h"
#include "ui/facts.h"
#include "ui/meetings/note_edit.h"
#include "ui/text_label.h"
#include "ui/theme.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {

NoteEdit* noteField(QVBoxLayout& column, const QString& label, const char* name)
{
  auto* edit = new NoteEdit{NoteEdit::Shape::Text};
  edit->setObjectName(QString::fromLatin1(name));
  edit->setAccessibleName(label);
  edit->setLeastLines(4);
  auto* head = new TextLabel{TextStyle::Caption, Weight::Regular, Ink::Secondary};
  head->setText(label);
  head->setBuddy(edit);
  column.addWidget(head);
  column.addWidget(edit);
  column.addSpacing(px(8));
  return edit;
}

}

NotesPane::NotesPane(CaseSession& session, QWidget* parent)
  : QScrollArea{parent}, m_session{session},
    m_empty{new EmptyState},
    m_form{new QWidget}, m_proposal{new TextLabel{TextStyle::Details, Weight::Regular, Ink::Secondary}}, m_outcome{new Callout}
{
  setObjectName(QStringLiteral("notesPane"));
  setFrameShape(QFrame::NoFrame);
  setWidgetResizable(true);
  setFocusPolicy(Qt::NoFocus);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_record = m_outcome->addButton(tr("Besluit vastleggen…"), true);
  m_record->setObjectName(QStringLiteral("recordOutcome"));
  connect(m_record, &QPushButton::clicked, this, &NotesPane::recordRequested);
  m_proposal->setWordWrap(true);
  m_proposal->setProperty("holdsData", true);
  auto* column = new QVBoxLayout{m_form};
  column->setContentsMargins(px(16), px(12), px(16), px(16));
  column->setSpacing(px(4));
  column->addWidget(m_proposal);
  column->addWidget(m_outcome);
  column->addSpacing(px(8));
  m_notes = noteField(*column, tr("Aantekeningen"), "itemNotes");
  m_conclusion = noteField(*column, tr("Conclusie"), "itemConclusion");
  m_notes->setWriter([this](const QString& text) { return m_item && m_session.execute(app::ChangeAgendaItem{.item = *m_item, .notes = text.toStdString()}); });
  m_conclusion->setWriter(
      [this](const QString& text) { return m_item && m_session.execute(app::ChangeAgendaItem{.item = *m_item, .conclusion = text.toStdString()}); });
  auto* content = new QWidget;
  content->setAutoFillBackground(true);
  content->setBackgroundRole(QPalette::Base);
  auto* layout = new QVBoxLayout{content};
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(m_empty);
  layout->addWidget(m_form);
  layout->addStretch();
  setWidget(content);
  m_form->hide();
  m_empty->setTextWidth(px(240));
  m_empty->setContent(tr("Geen agendapunt gekozen"), tr("Kies links een agendapunt; hier legt u vast wat er is besproken en besloten."));
}

void NotesPane::show(const presentation::ItemNotes& notes)
{
  if (notes.item != m_item) {
    flush();
    m_item = notes.item;
    m_notes->setSaved({});
    m_conclusion->setSaved({});
  }
  m_empty->setVisible(!notes.item);
  m_form->setVisible(notes.item.has_value());
  m_proposal->setText(notes.proposal);
  m_proposal->setVisible(notes.servesBranch);
  m_outcome->setVisible(notes.servesBranch);
  m_outcome->setContent(notes.tone, notes.symbol, notes.outcome, notes.detail);
  m_record->setVisible(notes.canRecord);
  for (auto* edit : {m_notes, m_conclusion})
    edit->setReadOnly(!notes.editable);
  m_notes->setSaved(notes.notes);
  m_conclusion->setSaved(notes.conclusion);
}

void NotesPane::flush()
{
  m_notes->flush();
  m_conclusion->flush();
}

void NotesPane::takeFocus() { m_notes->setFocus(Qt::OtherFocusReason); }

}
