// SPDX-License-Identifier: EUPL-1.2
#include "ui/meetings/cover_note_pane.h"

#include "ui/buttons.h"
#include "ui/empty_state.h"
#include "ui/meetings/note_edit.h"
#include "ui/text_label.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace ui {

namespace {

NoteEdit::Shape shapeOf(const presentation::CoverNoteField& field)
{
  return field.oneLine ? NoteEdit::Shape::OneLine : field.numbered ? NoteEdit::Shape::NumberedLines : NoteEdit::Shape::Text;
}

}

CoverNotePane::CoverNotePane(CaseSession& session, QWidget* parent)
  : QScrollArea{parent}, m_session{session},
    m_empty{new EmptyState},
    m_form{new QWidget}, m_column{new QVBoxLayout{m_form}}
{
  setObjectName(QStringLiteral("coverNote"));
  setFrameShape(QFrame::NoFrame);
  setWidgetResizable(true);
  setFocusPolicy(Qt::NoFocus);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  auto* content = new QWidget;
  content->setAutoFillBackground(true);
  content->setBackgroundRole(QPalette::Base);
  auto* layout = new QVBoxLayout{content};
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(m_empty);
  layout->addWidget(m_form);
  layout->addStretch();
  m_column->setContentsMargins(px(16), px(12), px(16), px(16));
  m_column->setSpacing(px(3));
  setWidget(content);
  m_form->hide();
  m_empty->setTextWidth(px(240));
  m_empty->setContent(tr("Geen agendapunt gekozen"), tr("Kies links een agendapunt; hier schrijft u dan de oplegnotitie ervoor."));
}

void CoverNotePane::addFields(const QList<presentation::CoverNoteField>& fields)
{
  QHBoxLayout* halves = nullptr;
  for (const auto& field : fields) {
    auto* widget = addField(field);
    if (!field.half) {
      m_column->addWidget(widget);
      continue;
    }
    if (!halves) {
      halves = new QHBoxLayout;
      halves->setSpacing(px(8));
      m_column->addLayout(halves);
    }
    halves->addWidget(widget, 1);
  }
}

QWidget* CoverNotePane::addField(const presentation::CoverNoteField& field)
{
  const auto name = QString::fromLatin1(field.name.data(), static_cast<qsizetype>(field.name.size()));
  FieldRow row{std::string{field.name}, new TextLabel{TextStyle::Caption, Weight::Regular, Ink::Secondary}, linkButton(tr("Aanpassen")),
               new NoteEdit{shapeOf(field)}};
  row.edit->setObjectName(QStringLiteral("coverNote_") + name);
  row.label->setBuddy(row.edit);
  row.label->setWordWrap(true);
  row.takeOver->setObjectName(QStringLiteral("takeOver_") + name);
  row.takeOver->setToolTip(tr("De grijze tekst komt uit het dossier en staat zo in de oplegnotitie. Klik om hem aan te passen."));
  auto* head = new QHBoxLayout;
  head->addWidget(row.label, 1);
  head->addWidget(row.takeOver);
  auto* widget = new QWidget;
  auto* column = new QVBoxLayout{widget};
  column->setContentsMargins(0, m_rows.empty() ? 0 : px(6), 0, 0);
  column->setSpacing(px(3));
  column->addLayout(head);
  column->addWidget(row.edit);
  column->addStretch();
  row.edit->setWriter([this, key = row.name](const QString& text) { return save(key, text); });
  connect(row.takeOver, &QPushButton::clicked, row.edit, [edit = row.edit] {
    edit->setPlainText(edit->placeholderText());
    edit->flush();
    edit->setFocus(Qt::OtherFocusReason);
  });
  m_rows.push_back(row);
  return widget;
}

void CoverNotePane::show(const presentation::CoverNoteForm& form)
{
  if (form.item != m_item) {
    flush();
    m_item = form.item;
    for (const auto& row : m_rows)
      row.edit->setSaved({});
  }
  m_empty->setVisible(!form.item);
  m_form->setVisible(form.item.has_value());
  if (m_rows.empty())
    addFields(form.fields);
  for (qsizetype place = 0; place < form.fields.size(); ++place)
    showField(m_rows[static_cast<std::size_t>(place)], form.fields[place], form.editable);
}

void CoverNotePane::showField(const FieldRow& row, const presentation::CoverNoteField& field, bool editable)
{
  row.label->setText(field.label);
  row.label->setTone(field.missing ? presentation::Tone::Attention : presentation::Tone::Neutral);
  row.label->setFont(textFont(TextStyle::Caption, field.missing ? Weight::Strong : Weight::Regular));
  row.edit->setSaved(field.text);
  row.edit->setFill(field.fill);
  row.edit->setMissing(field.missing);
  row.edit->setReadOnly(!editable);
  row.edit->setAccessibleName(field.label);
  row.edit->setAccessibleDescription(field.fill);
  row.takeOver->setVisible(editable && field.text.isEmpty() && !field.fill.isEmpty());
  row.takeOver->setAccessibleName(tr("%1: tekst uit het dossier aanpassen").arg(field.label));
}

bool CoverNotePane::save(std::string_view field, const QString& text)
{
  return m_item && m_session.execute(presentation::writeField(*m_item, field, text));
}

void CoverNotePane::flush()
{
  for (const auto& row : m_rows)
    row.edit->flush();
}

void CoverNotePane::goToField(const std::string& name)
{
  for (const auto& row : m_rows)
    if (row.name == name) {
      row.edit->setFocus(Qt::OtherFocusReason);
      // Of another item's note the heights are known only once it has been laid out.
      QTimer::singleShot(0, row.edit, [this, edit = row.edit] { ensureWidgetVisible(edit, 0, px(40)); });
    }
}

}
