// SPDX-License-Identifier: EUPL-1.2
#include "ui/form_dialog.h"

#include "ui/buttons.h"
#include "ui/callout.h"
#include "ui/day_edit.h"
#include "ui/refusal.h"
#include "ui/text_label.h"
#include "ui/unsaved_input.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace ui {

FormDialog::FormDialog(CaseSession& session, const QString& title, const QString& acceptText, QWidget* parent)
  : QDialog{parent}, m_session{session}, m_subject{new TextLabel{TextStyle::Base, Weight::Regular, Ink::Secondary}}, m_note{new Callout},
    m_form{new QFormLayout}, m_refusal{new Refusal{*this}}, m_accept{primaryButton(acceptText)}
{
  setWindowTitle(title);
  setMinimumWidth(px(520));
  auto* head = new TextLabel{TextStyle::PaneTitle, Weight::Strong};
  head->setText(title);
  head->setWordWrap(true);
  m_subject->setWordWrap(true);
  m_subject->setProperty("holdsData", true);
  m_form->setHorizontalSpacing(px(16));
  m_form->setVerticalSpacing(px(8));
  m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
  m_accept->setObjectName(QStringLiteral("accept"));
  m_accept->setDefault(true);
  auto* cancel = new QPushButton{tr("Annuleren")};
  cancel->setObjectName(QStringLiteral("cancel"));
  auto* buttons = new QHBoxLayout;
  buttons->setSpacing(px(8));
  buttons->addStretch();
  buttons->addWidget(cancel);
  buttons->addWidget(m_accept);
  auto* layout = new QVBoxLayout{this};
  layout->setContentsMargins(px(20), px(16), px(20), px(16));
  layout->setSpacing(px(8));
  layout->addWidget(head);
  layout->addWidget(m_subject);
  layout->addWidget(m_note);
  layout->addSpacing(px(4));
  layout->addWidget(new FieldsArea{m_form}, 1);
  layout->addWidget(m_refusal);
  layout->addSpacing(px(4));
  layout->addLayout(buttons);
  for (auto* part : std::initializer_list<QWidget*>{m_subject, m_note})
    part->hide();
  connect(m_accept, &QPushButton::clicked, this, &FormDialog::accept);
  connect(cancel, &QPushButton::clicked, this, &FormDialog::reject);
}

void FormDialog::addField(const QString& label, QWidget* field, const char* name)
{
  auto* text = new TextLabel{TextStyle::Base, Weight::Regular, Ink::Secondary};
  text->setText(label);
  text->setBuddy(field);
  text->setContentsMargins(0, px(4), 0, 0);
  field->setObjectName(QString::fromLatin1(name));
  if (field->accessibleName().isEmpty())
    field->setAccessibleName(QString{label}.remove(u'&'));
  m_form->addRow(text, field);
  m_fields.push_back({name, field});
}

void FormDialog::showField(QWidget* field, bool visible)
{
  m_form->setRowVisible(field, visible);
}

QPlainTextEdit* FormDialog::textField(int lines) const
{
  auto* edit = new QPlainTextEdit;
  edit->setTabChangesFocus(true);
  edit->setFixedHeight(edit->fontMetrics().lineSpacing() * lines + px(14));
  return edit;
}

void FormDialog::setSubject(const QString& subject)
{
  m_subject->setText(subject);
  m_subject->setVisible(!subject.isEmpty());
}

void FormDialog::setNote(const QString& title, const QString& text)
{
  m_note->setContent(presentation::Tone::OnItsWay, presentation::StatusSymbol::Planned, title, text);
  m_note->setVisible(!title.isEmpty());
}

void FormDialog::addBelow(QWidget* widget)
{
  auto* column = static_cast<QVBoxLayout*>(layout());
  column->insertWidget(column->indexOf(m_refusal), widget);
}

void FormDialog::setAcceptable(bool acceptable) { m_accept->setEnabled(acceptable); }

void FormDialog::showEvent(QShowEvent* event)
{
  QDialog::showEvent(event);
  makeRoom(*this);
  m_atStart = filledIn(*this);
}

void FormDialog::accept()
{
  if (!m_accept->isEnabled())
    return;
  m_refusal->clear();
  if (!daysAreDays())
    return;
  auto done = perform();
  if (!done)
    return m_refusal->tell(done.error(), m_fields);
  m_executed = std::move(*done);
  QDialog::accept();
}

bool FormDialog::daysAreDays()
{
  for (auto* day : findChildren<DayEdit*>())
    if (day->isVisibleTo(this) && !day->isAcceptable()) {
      const auto code = day->text().trimmed().isEmpty() ? domain::ErrorCode::missingField : domain::ErrorCode::impossibleDate;
      m_refusal->tell({code, day->objectName().toStdString(), day->text().toStdString()}, m_fields);
      return false;
    }
  return true;
}

void FormDialog::reject()
{
  if (!isMoreThan(m_atStart, filledIn(*this)) || mayThrowAway(*this))
    QDialog::reject();
}

}
