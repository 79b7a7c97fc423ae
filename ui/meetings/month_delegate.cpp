// SPDX-License-Identifier: EUPL-1.2
#include "ui/meetings/month_delegate.h"

#include "presentation/meetings/month_calendar.h"
#include "ui/status_painter.h"
#include "ui/theme.h"

namespace ui {

using namespace presentation;

namespace {

QColor inkOf(const StatusPainter& status, const QPalette& palette, Tone tone)
{
  if (tone == Tone::NotApplicable)
    return secondaryText(palette);
  return tone == Tone::Neutral ? palette.color(QPalette::Text) : status.colour(tone);
}

void paintGround(QPainter& painter, const QStyleOptionViewItem& option, const CalendarDay& day, bool weekend)
{
  painter.fillRect(option.rect, !day.inMonth || weekend || !day.off.isEmpty() ? option.palette.color(QPalette::AlternateBase) : option.palette.color(QPalette::Base));
  if (option.state.testFlag(QStyle::State_Selected)) {
    painter.setPen(QPen{option.palette.color(QPalette::Highlight), static_cast<qreal>(px(2))});
    painter.drawRect(option.rect.adjusted(px(1), px(1), -px(2), -px(2)));
  }
  painter.setPen(lineColour(option.palette));
  painter.drawLine(option.rect.topRight(), option.rect.bottomRight());
  painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
}

}

void MonthDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
  const auto* model = qobject_cast<const MonthModel*>(index.model());
  const auto* day = model != nullptr ? model->dayAt(index) : nullptr;
  if (day == nullptr)
    return;
  painter->save();
  painter->setClipRect(option.rect);
  paintGround(*painter, option, *day, index.column() >= 5);
  const StatusPainter status{*painter, option.palette};
  auto line = option.rect.adjusted(px(6), px(4), -px(4), 0);
  const auto height = QFontMetrics{textFont(TextStyle::Caption)}.lineSpacing() + px(2);
  line.setHeight(height);
  const auto number = QString::number(static_cast<unsigned>(day->day.day()));
  const auto numberFont = textFont(TextStyle::Details, day->isToday ? Weight::Strong : Weight::Regular);
  const auto numberInk = day->isToday ? option.palette.color(QPalette::Highlight) : day->inMonth ? option.palette.color(QPalette::Text) : secondaryText(option.palette);
  const auto used = status.text(line, number, numberFont, numberInk);
  const auto aside = day->isToday && day->off.isEmpty() ? MonthDelegate::tr("vandaag") : day->off;
  status.text(line.adjusted(used + px(6), 0, 0, 0), aside, textFont(TextStyle::Caption), day->isToday ? numberInk : secondaryText(option.palette));
  const auto room = std::max(0, (option.rect.bottom() - line.bottom()) / height);
  const auto count = static_cast<int>(day->entries.size());
  const auto shown = count <= room ? count : std::max(0, room - 1);
  for (int place = 0; place < shown; ++place) {
    const auto& entry = day->entries[static_cast<std::size_t>(place)];
    line.translate(0, height);
    auto font = textFont(TextStyle::Caption, entry.strong ? Weight::Strong : Weight::Regular);
    font.setStrikeOut(entry.cancelled);
    status.text(line, entry.name, font, inkOf(status, option.palette, entry.tone));
  }
  if (shown < count && room > 0) {
    line.translate(0, height);
    status.text(line, MonthDelegate::tr("nog %1").arg(count - shown), textFont(TextStyle::Caption), secondaryText(option.palette));
  }
  painter->restore();
}

}
