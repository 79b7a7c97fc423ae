// SPDX-License-Identifier: EUPL-1.2
#include "ui/day_edit.h"

#include "domain/contract.h"
#include "presentation/day_text.h"
#include "presentation/qt_dates.h"
#include "presentation/words.h"
#include "ui/theme.h"

#include <QAction>
#include <QCalendarWidget>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

DayEdit::DayEdit(domain::Date today, std::optional<domain::Date> day, Empty empty, QWidget* parent) : QLineEdit{parent}, m_today{today}, m_empty{empty}
{
  setPlaceholderText(tr("dd-mm-jjjj"));
  auto* pick = addAction(icon(QStringLiteral("view-calendar")), TrailingPosition);
  pick->setText(tr("Kalender"));
  pick->setToolTip(tr("Kies een dag (Alt+Pijl omlaag)"));
  connect(pick, &QAction::triggered, this, &DayEdit::openCalendar);
  connect(this, &QLineEdit::textChanged, this, &DayEdit::dayChanged);
  connect(this, &QLineEdit::editingFinished, this, &DayEdit::dayChosen);
  setDay(day);
}

std::optional<domain::Date> DayEdit::day() const { return presentation::dayFromText(text(), m_today); }

void DayEdit::setDay(std::optional<domain::Date> day) { setText(day ? presentation::weekdayShort(*day) : QString{}); }

/// A day is read whole, with its weekday.
QSize DayEdit::minimumSizeHint() const
{
  auto size = QLineEdit::minimumSizeHint();
  size.setWidth(std::max(size.width(), fontMetrics().horizontalAdvance(QStringLiteral("wo 30-06-2027")) + px(44)));
  return size;
}

domain::Date DayEdit::knownDay() const
{
  const auto known = day();
  EXPECTS(known.has_value());
  return *known;
}

bool DayEdit::isAcceptable() const { return day() || (m_empty == Empty::MeansUnknown && text().trimmed().isEmpty()); }

void DayEdit::choose(domain::Date day)
{
  setDay(day);
  Q_EMIT dayChosen();
}

void DayEdit::keyPressEvent(QKeyEvent* event)
{
  if (event->key() == Qt::Key_Down && event->modifiers() == Qt::AltModifier)
    openCalendar();
  else if (event->modifiers() == Qt::NoModifier && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down))
    choose(domain::addDays(day().value_or(m_today), event->key() == Qt::Key_Up ? 1 : -1));
  else
    QLineEdit::keyPressEvent(event);
}

void DayEdit::focusOutEvent(QFocusEvent* event)
{
  if (const auto typed = day())
    setDay(typed);
  QLineEdit::focusOutEvent(event);
}

void DayEdit::openCalendar()
{
  auto* popup = new QFrame{this, Qt::Popup};
  popup->setAttribute(Qt::WA_DeleteOnClose);
  popup->setFrameShape(QFrame::StyledPanel);
  auto* calendar = new QCalendarWidget;
  calendar->setAccessibleName(tr("Kalender"));
  calendar->setFirstDayOfWeek(Qt::Monday);
  calendar->setVerticalHeaderFormat(QCalendarWidget::ISOWeekNumbers);
  calendar->setSelectedDate(presentation::toQDate(day().value_or(m_today)));
  auto* layout = new QVBoxLayout{popup};
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(calendar);
  connect(calendar, &QCalendarWidget::activated, this, [this, popup](const QDate& date) {
    choose(presentation::toDate(date));
    popup->close();
  });
  connect(calendar, &QCalendarWidget::clicked, calendar, &QCalendarWidget::activated);
  popup->move(mapToGlobal(QPoint{0, height()}));
  popup->show();
  calendar->setFocus();
}

}
