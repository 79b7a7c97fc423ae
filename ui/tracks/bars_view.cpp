// SPDX-License-Identifier: EUPL-1.2
#include "ui/tracks/bars_view.h"

#include "presentation/words.h"
#include "ui/status_painter.h"
#include "ui/theme.h"

#include <QPainter>
#include <QScrollArea>

namespace ui {

using namespace domain;
using namespace presentation;

namespace {

int laneHeight() { return px(22); }
int axisHeight() { return px(24); }
int nameWidth() { return px(210); }
/// Month names closer together than this are left out.
int leastBetweenNames() { return px(58); }

Date nextMonth(Date first)
{
  const auto month = first.year() / first.month() + std::chrono::months{1};
  return month / 1;
}

}

BarsView::BarsView(const QString& accessibleName, QWidget* parent)
  : QWidget{parent}, m_picture{.from = Date{std::chrono::year{2027} / 1 / 1}, .until = Date{std::chrono::year{2027} / 12 / 31}, .today = Date{std::chrono::year{2027} / 1 / 1}}
{
  setAccessibleName(accessibleName);
  setFocusPolicy(Qt::NoFocus);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void BarsView::setPicture(BarPicture picture)
{
  m_picture = std::move(picture);
  setAccessibleDescription(m_picture.spoken);
  updateGeometry();
  update();
}

bool BarsView::isEmpty() const { return m_picture.lanes.isEmpty(); }

QSize BarsView::sizeHint() const { return {px(640), axisHeight() + laneHeight() * static_cast<int>(m_picture.lanes.size()) + px(8)}; }
QSize BarsView::minimumSizeHint() const { return {px(420), sizeHint().height()}; }

int BarsView::xOf(Date day) const
{
  const auto days = std::max(1, daysBetween(m_picture.from, m_picture.until) + 1);
  const auto room = width() - nameWidth() - px(12);
  return nameWidth() + static_cast<int>(static_cast<qint64>(room) * daysBetween(m_picture.from, day) / days);
}

void BarsView::paintEvent(QPaintEvent* /*event*/)
{
  QPainter painter{this};
  painter.setRenderHint(QPainter::Antialiasing);
  painter.fillRect(rect(), palette().color(QPalette::Base));
  paintMonths(painter);
  auto top = axisHeight();
  for (const auto& lane : m_picture.lanes) {
    paintLane(painter, lane, top);
    top += laneHeight();
  }
  const auto x = xOf(m_picture.today);
  painter.setPen(QPen{palette().color(QPalette::Highlight), static_cast<qreal>(px(2))});
  painter.drawLine(x, axisHeight() - px(4), x, top);
}

void BarsView::paintMonths(QPainter& painter) const
{
  const StatusPainter status{painter, palette()};
  const auto bottom = axisHeight() + laneHeight() * static_cast<int>(m_picture.lanes.size());
  auto lastName = -leastBetweenNames();
  for (auto month = m_picture.from; month <= m_picture.until; month = nextMonth(month)) {
    const auto x = xOf(month);
    const auto isYear = month.month() == std::chrono::January;
    painter.setPen(isYear ? frameColour(palette()) : lineColour(palette()));
    painter.drawLine(x, axisHeight() - px(2), x, bottom);
    if (x - lastName < leastBetweenNames())
      continue;
    lastName = x;
    const auto name = shortMonth(month);
    status.text(QRect{x + px(3), 0, px(80), axisHeight() - px(4)}, name, textFont(TextStyle::Caption), secondaryText(palette()));
  }
}

void BarsView::paintLane(QPainter& painter, const BarLane& lane, int top) const
{
  const StatusPainter status{painter, palette()};
  status.text(QRect{px(12), top, nameWidth() - px(20), laneHeight()}, lane.name, textFont(TextStyle::Details), palette().color(QPalette::Text));
  for (const auto& segment : lane.segments) {
    const auto left = xOf(std::max(segment.from, m_picture.from));
    const auto right = xOf(addDays(std::min(segment.until.value_or(m_picture.until), m_picture.until), 1));
    const auto thin = segment.thin ? px(5) : 0;
    const QRectF bar(left, top + px(4) + (thin > 0 ? px(4) : 0), std::max(px(3), right - left), laneHeight() - px(8) - (thin > 0 ? px(8) : 0));
    const auto colours = coloursOf(segment.tone, palette());
    painter.setPen(Qt::NoPen);
    if (segment.thin) {
      painter.setBrush(frameColour(palette()));
      painter.drawRoundedRect(bar, px(2), px(2));
      continue;
    }
    painter.setBrush(segment.tone == Tone::NotApplicable ? palette().color(QPalette::AlternateBase) : colours.tint);
    painter.drawRect(bar);
    if (segment.hatched)
      status.hatching(bar);
    painter.setPen(QPen{segment.tone == Tone::NotApplicable ? secondaryText(palette()) : colours.text, 1});
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(bar);
    if (bar.width() > px(60) && !segment.word.isEmpty())
      status.text(bar.toRect().adjusted(px(4), 0, -px(2), 0), segment.word, textFont(TextStyle::Caption), palette().color(QPalette::Text));
  }
}

namespace {

/// As high as its bars as long as there is room, else they are scrolled.
class BarsArea : public QScrollArea {
public:
  explicit BarsArea(BarsView& bars)
  {
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    setWidget(&bars);
  }
  [[nodiscard]] QSize sizeHint() const override { return widget()->sizeHint(); }
  [[nodiscard]] QSize minimumSizeHint() const override { return {widget()->minimumSizeHint().width(), std::min(widget()->sizeHint().height(), axisHeight() + 3 * laneHeight())}; }
};

}

QScrollArea* scrolling(BarsView& bars) { return new BarsArea{bars}; }

}
