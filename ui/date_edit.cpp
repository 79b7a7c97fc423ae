// SPDX-License-Identifier: EUPL-1.2
#include "ui/date_edit.h"

#include "presentation/qt_dates.h"
#include "ui/theme.h"

#include <QCalendarWidget>
#include <QCheckBox>
#include <QFocusEvent>
#include <QHBoxLayout>

namespace ui {

void DateEdit::focusInEvent(QFocusEvent* event)
{
  QDateEdit::focusInEvent(event);
  if (event->reason() == Qt::MouseFocusReason)
    return;
  setCurrentSection(DaySection);
  setSelectedSection(DaySection);
}

QDateEdit* dateEdit(domain::Date date, QWidget* parent)
{
  auto* edit = new DateEdit{presentation::toQDate(date), parent};
  edit->setCalendarPopup(true);
  edit->setDisplayFormat(QStringLiteral("ddd dd-MM-yyyy"));
  edit->setDateRange(QDate{1900, 1, 1}, QDate{2199, 12, 31});
  edit->calendarWidget()->setFirstDayOfWeek(Qt::Monday);
  return edit;
}

OptionalDateEdit::OptionalDateEdit(domain::Date proposed, QWidget* parent) : QWidget{parent}, m_known{new QCheckBox{tr("bekend:")}}, m_edit{dateEdit(proposed)}
{
  m_edit->setAccessibleName(tr("Datum"));
  m_edit->setEnabled(false);
  auto* layout = new QHBoxLayout{this};
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(px(8));
  layout->addWidget(m_known);
  layout->addWidget(m_edit, 1);
  setFocusProxy(m_known);
  connect(m_known, &QCheckBox::toggled, m_edit, &QWidget::setEnabled);
  connect(m_known, &QCheckBox::toggled, this, &OptionalDateEdit::changed);
  connect(m_edit, &QDateEdit::dateChanged, this, &OptionalDateEdit::changed);
}

void OptionalDateEdit::setDate(const std::optional<domain::Date>& date)
{
  m_known->setChecked(date.has_value());
  if (date)
    m_edit->setDate(presentation::toQDate(*date));
}

std::optional<domain::Date> OptionalDateEdit::date() const
{
  return m_known->isChecked() ? std::optional{presentation::toDate(m_edit->date())} : std::nullopt;
}

}
