// SPDX-License-Identifier: EUPL-1.2
#include "ui/command_form.h"

#include "ui/buttons.h"
#include "ui/day_edit.h"
#include "ui/refusal.h"
#include "ui/text_label.h"
#include "ui/theme.h"
#include "ui/unsaved_input.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr auto formWidth = 460;
constexpr auto formMargin = 20;

}

CommandForm::CommandForm(CaseSession& session, const QString& title, const QString& acceptText, QWidget* parent)
  : QDialog{parent}, m_session{session}, m_form{new QFormLayout}, m_column{new QVBoxLayout}, m_refusal{new Refusal{*this}}, m_cancel{new QPushButton{tr("Annuleren")}}, m_accept{primaryButton(acceptText)}
{
  setWindowTitle(title);
  setMinimumWidth(px(formWidth));
  auto* heading = new TextLabel{TextStyle::PaneTitle, Weight::Strong};
  heading->setText(title);
  heading->setWordWrap(true); // a title may hold the subject of an agenda item
  m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
  m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
  m_form->setHorizontalSpacing(px(16));
  m_form->setVerticalSpacing(px(8));
  m_cancel->setObjectName(QStringLiteral("cancelForm"));
  m_accept->setObjectName(QStringLiteral("acceptForm"));
  m_accept->setDefault(true);
  connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
  connect(m_accept, &QPushButton::clicked, this, &QDialog::accept);
  auto* buttons = new QHBoxLayout;
  buttons->addStretch();
  buttons->addWidget(m_cancel);
  buttons->addWidget(m_accept);
  auto* layout = new QVBoxLayout{this};
  layout->setContentsMargins(px(formMargin), px(16), px(formMargin), px(16));
  layout->setSpacing(px(12));
  layout->addWidget(heading);
  layout->addWidget(new FieldsArea{m_form}, 1);
  layout->addLayout(m_column, 1);
  layout->addWidget(m_refusal);
  layout->addLayout(buttons);
}

void CommandForm::addExplanation(const QString& text)
{
  auto* label = new TextLabel{TextStyle::Details, Weight::Regular, Ink::Secondary};
  label->setWordWrap(true);
  label->setText(text);
  label->setMinimumHeight(label->heightForWidth(px(formWidth - 2 * formMargin))); // a form that is filled up gives a text less than its lines
  m_form->addRow(label);
}

void CommandForm::addField(const QString& label, const char* field, QWidget* editor)
{
  editor->setObjectName(QString::fromLatin1(field));
  editor->setAccessibleName(label);
  m_fields.push_back({field, editor});
  m_form->addRow(label, editor);
}

void CommandForm::addBelow(QWidget* widget)
{
  m_below.push_back(widget);
  m_column->addWidget(widget, 1);
}

/// From field to field and then the buttons, which were there first.
void CommandForm::orderTabs()
{
  std::vector<QWidget*> order;
  for (const auto& field : m_fields)
    order.push_back(field.editor);
  order.insert(order.end(), m_below.begin(), m_below.end());
  order.push_back(m_cancel);
  order.push_back(m_accept);
  for (std::size_t next = 1; next < order.size(); ++next)
    setTabOrder(order[next - 1], order[next]);
}

void CommandForm::showEvent(QShowEvent* event)
{
  orderTabs();
  if (!m_fields.empty() && (!focusWidget() || qobject_cast<QPushButton*>(focusWidget())))
    m_fields.front().editor->setFocus(Qt::OtherFocusReason);
  m_accept->setEnabled(static_cast<bool>(m_makeCommands));
  QDialog::showEvent(event);
  makeRoom(*this);
  m_atStart = input();
}

QStringList CommandForm::input() const { return filledIn(*this); }

void CommandForm::reject()
{
  if (!isMoreThan(m_atStart, input()) || mayThrowAway(*this))
    QDialog::reject();
}

QLineEdit* CommandForm::addLine(const QString& label, const char* field, const QString& text)
{
  auto* line = new QLineEdit{text};
  addField(label, field, line);
  return line;
}

QPlainTextEdit* CommandForm::addText(const QString& label, const char* field, const QString& text)
{
  auto* edit = new QPlainTextEdit{text};
  edit->setTabChangesFocus(true);
  edit->setFixedHeight(px(72));
  addField(label, field, edit);
  return edit;
}

DayEdit* CommandForm::addDay(const QString& label, const char* field, std::optional<domain::Date> day)
{
  auto* edit = new DayEdit{m_session.today(), day};
  addField(label, field, edit);
  return edit;
}

QComboBox* CommandForm::addChoice(const QString& label, const char* field, const QStringList& choices, int current)
{
  auto* box = new QComboBox;
  box->addItems(choices);
  box->setCurrentIndex(current);
  addField(label, field, box);
  return box;
}

QSpinBox* CommandForm::addNumber(const QString& label, const char* field, std::optional<int> number, int most, const QString& none)
{
  auto* box = new NumberBox{none, most};
  box->setValue(number.value_or(-1));
  addField(label, field, box);
  return box;
}

void CommandForm::accept()
{
  if (!m_makeCommands)
    return;
  m_refusal->clear();
  if (!daysAreDays())
    return;
  if (const auto done = run(); !done)
    m_refusal->tell(done.error(), m_fields);
  else
    QDialog::accept();
}

domain::Result<void> CommandForm::run()
{
  const auto commands = m_makeCommands();
  if (!commands)
    return tl::unexpected{commands.error()};
  return m_session.file().allOrNothing([&]() -> domain::Result<void> {
    for (const auto& command : *commands) {
      auto executed = m_session.attempt(command);
      if (!executed)
        return tl::unexpected{executed.error()};
      m_executed = std::move(*executed);
    }
    return {};
  });
}

void CommandForm::setCommand(const MakeCommand& makeCommand)
{
  m_makeCommands = [makeCommand]() -> domain::Result<std::vector<app::DatedCommand>> {
    return makeCommand().map([](const app::DatedCommand& command) { return std::vector{command}; });
  };
}

bool CommandForm::daysAreDays()
{
  for (const auto& field : m_fields)
    if (const auto* day = qobject_cast<const DayEdit*>(field.editor); day && !day->isAcceptable()) {
      m_refusal->tell({domain::ErrorCode::impossibleDate, field.name, day->text().toStdString()}, m_fields);
      return false;
    }
  return true;
}

}
