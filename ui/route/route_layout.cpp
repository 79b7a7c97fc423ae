// SPDX-License-Identifier: EUPL-1.2
#include "ui/route/route_layout.h"

#include "ui/status_painter.h"
#include "ui/theme.h"

#include <QFontMetrics>

#include <algorithm>
#include <map>

namespace ui {

using namespace presentation;

namespace {

constexpr int boxMargin = 8;

int lineHeight() { return px(15); }

/// How wide the days and the words of a list are, one under the other.
struct RowWidths {
  int date = px(72);
  int word = px(84);
};

RowWidths widthsOf(const RouteList& list)
{
  constexpr auto widestWord = 130;
  const QFontMetrics caption{textFont(TextStyle::Caption)}, strong{textFont(TextStyle::Caption, Weight::Strong)};
  const auto days = textFont(TextStyle::Details, Weight::Strong);
  RowWidths widths;
  for (const auto& row : list.rows) {
    widths.date = std::max(widths.date, figuresWidth(row.date, days) + px(10));
    widths.word = std::max(widths.word, (row.tone == Tone::Wrong ? strong : caption).horizontalAdvance(row.word) + px(4));
  }
  widths.word = std::min(widths.word, px(widestWord));
  return widths;
}

/// Lays one round below `top`; remembers what later arrows need.
class RoundLayout {
public:
  RoundLayout(RouteLayout& layout, const RouteRound& round, int top) : m_layout{layout}, m_round{round}, m_top{top} {}

  int place()
  {
    placeBoxes();
    for (const auto& list : m_round.lists)
      placeList(list);
    linkBoxes();
    for (const auto& list : m_round.lists)
      linkToList(list);
    for (const auto& back : m_round.returns)
      linkBack(back);
    return m_bottom + px(12);
  }

private:
  QRect column(int stage) const { return m_layout.columns[static_cast<std::size_t>(stage)].adjusted(px(boxMargin), 0, -px(boxMargin), 0); }

  int heightOf(const RouteBox& box) const
  {
    const QFontMetrics metrics{textFont(TextStyle::Caption)};
    const auto room = column(box.stage).width() - px(20);
    int height = px(10) + px(18) + px(8);
    for (const auto& line : box.lines)
      height += std::max(lineHeight(), metrics.boundingRect(QRect{0, 0, room, 1000}, Qt::TextWordWrap, line.text).height() + px(1));
    return height;
  }

  void placeBoxes()
  {
    std::map<int, int> heights;
    for (const auto& box : m_round.boxes)
      heights[box.row] = std::max(heights[box.row], heightOf(box));
    std::map<int, int> tops;
    auto y = m_top + px(10);
    for (const auto& [row, height] : heights) {
      tops[row] = y;
      y += height + (m_round.returns.isEmpty() ? px(12) : px(48));
      m_bottom = tops[row] + height;
    }
    for (const auto& box : m_round.boxes) {
      const auto at = column(box.stage);
      m_layout.parts.push_back({box.key, QRect{at.left(), tops[box.row], at.width(), heightOf(box)}, &box, nullptr});
      m_areas[box.key] = m_layout.parts.back().area;
    }
  }

  void placeList(const RouteList& list)
  {
    const auto at = column(list.stage).adjusted(list.rows.isEmpty() ? 0 : px(20), 0, 0, 0);
    const auto headHeight = list.title.isEmpty() ? 0 : px(44);
    QRect area{at.left(), m_top + px(8), at.width(), headHeight + static_cast<int>(list.rows.size()) * px(26)};
    m_layout.lists.push_back({&list, area});
    auto y = area.top() + headHeight;
    const auto widths = widthsOf(list);
    for (const auto& row : list.rows) {
      m_layout.parts.push_back({row.key, QRect{area.left(), y, area.width(), px(26)}, nullptr, &row, widths.date, widths.word});
      y += px(26);
    }
    m_bottom = std::max(m_bottom, area.bottom());
  }

  void linkBoxes()
  {
    for (const auto& from : m_round.boxes) {
      const RouteBox* next = nullptr;
      for (const auto& to : m_round.boxes)
        if (to.row == from.row && to.stage > from.stage && (!next || to.stage < next->stage))
          next = &to;
      if (next)
        arrow({{m_areas[from.key].right() + 1, m_areas[from.key].top() + px(28)}, {m_areas[next->key].left() - 1, m_areas[from.key].top() + px(28)}});
    }
  }

  const RouteBox* lastBefore(int stage) const
  {
    const RouteBox* last = nullptr;
    for (const auto& box : m_round.boxes)
      if (box.stage < stage && (!last || box.stage > last->stage || (box.stage == last->stage && box.row > last->row)))
        last = &box;
    return last;
  }

  void linkToList(const RouteList& list)
  {
    const auto* from = lastBefore(list.stage);
    if (!from || from->stage != list.stage - 1 || list.rows.isEmpty())
      return;
    const auto rail = column(list.stage).left() + px(2);
    const auto start = m_areas[from->key].top() + px(28);
    for (const auto& part : m_layout.parts) {
      const auto isOfList = part.row && part.row >= list.rows.constData() && part.row < list.rows.constData() + list.rows.size();
      if (!isOfList || part.row->hatched)
        continue;
      const auto y = part.area.center().y();
      arrow({{m_areas[from->key].right() + 1, start}, {rail, start}, {rail, y}, {part.area.left() - 1, y}});
    }
  }

  void linkBack(const RouteReturn& back)
  {
    const auto from = m_areas[back.from], to = m_areas[back.to];
    if (from.isNull() || to.isNull())
      return;
    const auto middle = from.bottom() + (to.top() - from.bottom()) / 2;
    const QPolygon points{{QPoint{from.center().x(), from.bottom() + 1}, QPoint{from.center().x(), middle}, QPoint{to.center().x(), middle},
                           QPoint{to.center().x(), to.top() - 1}}};
    m_layout.arrows.push_back({points, true, back.word, QPoint{std::min(from.center().x(), to.center().x()) + px(8), middle - px(16)}});
  }

  void arrow(std::initializer_list<QPoint> points) { m_layout.arrows.push_back({QPolygon{points}, false, {}, {}}); }

  RouteLayout& m_layout;
  const RouteRound& m_round;
  int m_top;
  int m_bottom = 0;
  std::map<qint64, QRect> m_areas;
};

int widthOf(const RouteList& list)
{
  const QFontMetrics details{textFont(TextStyle::Details)}, caption{textFont(TextStyle::Caption)};
  int names = px(100), summary = 0;
  for (const auto& row : list.rows)
    names = std::max(names, details.horizontalAdvance(row.name));
  for (const auto& part : list.summary)
    summary += caption.horizontalAdvance(part.text) + px(29);
  const auto widths = widthsOf(list);
  return std::max(names + widths.date + widths.word + px(6 + 22 + 4 + 2 * boxMargin + 36), summary + px(2 * boxMargin + 12));
}

std::vector<QRect> columnsOf(const RoutePicture& picture, int width)
{
  std::vector<int> widths;
  for (const auto& head : picture.heads) {
    const auto name = QFontMetrics{textFont(TextStyle::Base, Weight::Strong)}.horizontalAdvance(head.number + QStringLiteral("  ") + head.name);
    widths.push_back(std::max(px(116), name + px(16)));
  }
  const auto widen = [&widths](int stage, int needed) {
    auto& own = widths[static_cast<std::size_t>(stage)];
    own = std::max(own, needed);
  };
  const QFontMetrics captionFont{textFont(TextStyle::Caption)};
  const auto headFont = textFont(TextStyle::Base, Weight::Strong);
  for (const auto& round : picture.rounds) {
    for (const auto& box : round.boxes) {
      widen(box.stage, figuresWidth(box.head, headFont) + px(2 * boxMargin + 38));
      for (const auto& line : box.lines)
        if (!box.passedOver) // a reason goes over several lines
          widen(box.stage, captionFont.horizontalAdvance(line.text) + px(2 * boxMargin + 20));
    }
    for (const auto& list : round.lists)
      widen(list.stage, widthOf(list));
  }
  int total = 0;
  for (const auto each : widths)
    total += each;
  const auto extra = widths.empty() ? 0 : std::max(0, width - total) / static_cast<int>(widths.size());
  std::vector<QRect> columns;
  int left = 0;
  for (std::size_t stage = 0; stage < widths.size(); ++stage) {
    const auto own = stage + 1 == widths.size() ? std::max(widths[stage], width - left) : widths[stage] + extra;
    columns.emplace_back(left, 0, own, 0);
    left += own;
  }
  return columns;
}

}

int routeHeadHeight() { return px(50); }

RouteLayout layOut(const RoutePicture& picture, const QSet<qint64>& foldedRounds, int width)
{
  RouteLayout layout;
  layout.columns = columnsOf(picture, width);
  const auto right = layout.columns.empty() ? width : layout.columns.back().right() + 1;
  int y = 0;
  for (const auto& round : picture.rounds) {
    const auto folded = foldedRounds.contains(round.key);
    layout.bars.push_back({&round, QRect{0, y, right, px(24)}, folded});
    y += px(24);
    if (!folded)
      y = RoundLayout{layout, round, y}.place();
  }
  layout.size = {right, y};
  return layout;
}

}
