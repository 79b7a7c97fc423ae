// SPDX-License-Identifier: EUPL-1.2
#include "pdf/overview_pages.h"

#include "pdf/column_widths.h"
#include "pdf/table.h"

#include <algorithm>
#include <array>

namespace pdf {

namespace {

constexpr auto shortSide = 595.28; ///< of A4
constexpr auto longSide = 841.89;
constexpr auto a3Side = 1190.55;
constexpr auto pageGap = 10.0;
constexpr auto mostRowsOnOnePage = std::size_t{90}; ///< more are not worth trying

/// A size of paper and of letters to try.
struct PageTry {
  double width;
  double height;
  double scale;
};

std::vector<PageTry> triesFor(const pack::Overview& overview)
{
  auto tries = std::vector<PageTry>{};
  if (overview.upright)
    for (const auto scale : {1.0, 0.9, 0.8})
      tries.push_back({shortSide, longSide, scale});
  for (const auto scale : {1.0, 0.9, 0.8})
    tries.push_back({longSide, shortSide, scale});
  for (const auto scale : {1.0, 0.9, 0.8, 0.7})
    tries.push_back({a3Side, longSide, scale});
  return tries;
}

TextStyle scaled(TextStyle style, double scale)
{
  style.size *= scale;
  style.leading *= scale;
  return style;
}

Colour inkOf(pack::CellTone tone)
{
  switch (tone) {
  case pack::CellTone::plain:
    return palette::text;
  case pack::CellTone::good:
    return colour(0x00676B);
  case pack::CellTone::amended:
    return colour(0x5B2A6E);
  case pack::CellTone::underway:
    return palette::accent;
  case pack::CellTone::attention:
    return palette::attention;
  case pack::CellTone::wrong:
    return palette::wrong;
  case pack::CellTone::quiet:
    return palette::secondary;
  }
  return palette::text;
}

Colour groundOf(pack::CellTone tone)
{
  switch (tone) {
  case pack::CellTone::plain:
    return colour(0xFFFFFF);
  case pack::CellTone::good:
    return colour(0xDFF2F1);
  case pack::CellTone::amended:
    return colour(0xF0E7F5);
  case pack::CellTone::underway:
    return colour(0xE6EFF9);
  case pack::CellTone::attention:
    return colour(0xFCEFD8);
  case pack::CellTone::wrong:
    return colour(0xFBE4E8);
  case pack::CellTone::quiet:
    return colour(0xF0F2F4);
  }
  return colour(0xFFFFFF);
}

constexpr auto bodyStyle = TextStyle{.size = 8.5, .leading = 11.5};
constexpr auto smallStyle = TextStyle{.size = 7.5, .leading = 10};

/// What the columns would like with letters of the full size; measured once for all tries.
std::vector<ColumnWish> wishesOf(const pack::Overview& overview, const Typography& typography)
{
  auto wishes = std::vector<ColumnWish>{};
  for (std::size_t column = 0; column < overview.columns.size(); ++column) {
    auto wish = ColumnWish{};
    const auto add = [&](const std::string& text, const TextStyle& style) { consider(wish, text, style, typography, 0); };
    const auto& head = overview.columns[column];
    add(head.heading, strong(smallStyle));
    add(head.above, smallStyle);
    add(head.below, smallStyle);
    for (const auto& row : overview.rows)
      if (column < row.size()) {
        add(row[column].text, strong(bodyStyle));
        add(row[column].below, smallStyle);
      }
    wishes.push_back(wish);
  }
  return wishes;
}

/// Lays out one try.
class OverviewLayout {
public:
  OverviewLayout(const pack::Overview& overview, const Typography& typography, const std::vector<ColumnWish>& wishes, const PageTry& attempt)
    : m_overview{overview}, m_typography{typography},
      m_shape{.width = attempt.width, .height = attempt.height, .left = 40, .right = 40, .top = 40, .bottom = 36},
      m_body{scaled(bodyStyle, attempt.scale)}, m_small{scaled(smallStyle, attempt.scale)},
      m_padding{2.5 * attempt.scale}, m_flow{typography, m_shape}
  {
    for (const auto& wish : wishes)
      m_wishes.push_back({wish.least * attempt.scale + pageGap, wish.most * attempt.scale + pageGap});
  }

  /// No word needs to be cut.
  [[nodiscard]] bool isWideEnough() const { return leastWidth(m_wishes) <= m_flow.width(); }

  [[nodiscard]] std::vector<Sheet> place()
  {
    m_flow.open("Document");
    m_flow.heading("H1", m_overview.title, {.size = 15, .leading = 20, .strong = true}, 0, 1);
    if (!m_overview.subtitle.empty())
      m_flow.paragraph(m_overview.subtitle, inked({.size = 9, .leading = 12.5}, palette::secondary), 10);
    if (m_overview.rows.empty())
      m_flow.paragraph(m_overview.empty, m_body, 8);
    else
      placeTable();
    for (const auto& note : m_overview.notes)
      m_flow.paragraph(note, inked(m_small, palette::secondary), 2);
    m_flow.close("Document");
    auto sheets = m_flow.take();
    addMargins(sheets);
    return sheets;
  }

private:
  void placeTable()
  {
    const auto widths = shareWidth(m_wishes, m_flow.width());
    auto columns = std::vector<Column>{};
    for (std::size_t column = 0; column < widths.size(); ++column) {
      const auto& head = m_overview.columns[column];
      columns.push_back({.width = widths[column], .heading = head.heading, .above = head.above, .below = head.below});
    }
    auto table = Table{m_flow, columns, {.rowHeader = true, .heading = strong(m_small), .padding = m_padding}};
    for (const auto& row : m_overview.rows) {
      auto cells = std::vector<Cell>{};
      for (const auto& cell : row)
        cells.push_back(cellOf(cell));
      table.row(cells);
    }
    table.finish();
    m_flow.space(8);
  }

  [[nodiscard]] Cell cellOf(const pack::OverviewCell& cell) const
  {
    const auto ground = cell.tinted ? std::optional{groundOf(cell.tone)} : std::nullopt;
    const auto ink = inkOf(cell.tone);
    auto body = inked(m_body, ink);
    body.strong = cell.strong;
    auto made = Cell{{.text = cell.text, .style = body, .ground = ground}};
    if (!cell.below.empty())
      made.push_back({.text = cell.below, .style = inked(m_small, cell.tone == pack::CellTone::plain ? palette::secondary : ink)});
    return made;
  }

  /// Above the table stands the mark, below it the number of the page where there are several.
  void addMargins(std::vector<Sheet>& sheets) const
  {
    const auto width = m_shape.width - m_shape.left - m_shape.right;
    const auto mark = m_typography.measure(m_overview.mark, aligned(strong(inked({.size = 8, .leading = 11}, palette::accent)), Alignment::right), width);
    for (std::size_t index = 0; index < sheets.size(); ++index) {
      const auto number = sheets.size() < 2 ? std::string{} : "pagina " + std::to_string(index + 1) + " van " + std::to_string(sheets.size());
      const auto page = m_typography.measure(number, aligned(inked({.size = 8, .leading = 11}, palette::secondary), Alignment::right), width);
      sheets[index].marks.push_back([=, shape = m_shape](Canvas& canvas) {
        canvas.text(mark, 0, shape.left, 22);
        canvas.text(page, 0, shape.left, shape.height - 26);
      });
    }
  }

  const pack::Overview& m_overview;
  const Typography& m_typography;
  SheetShape m_shape;
  TextStyle m_body;
  TextStyle m_small;
  double m_padding;
  Flow m_flow;
  std::vector<ColumnWish> m_wishes;
};

}

std::vector<Sheet> overviewSheets(const pack::Overview& overview, const Typography& typography)
{
  const auto wishes = wishesOf(overview, typography);
  for (const auto& attempt : triesFor(overview)) {
    auto layout = OverviewLayout{overview, typography, wishes, attempt};
    if (overview.rows.size() > mostRowsOnOnePage || !layout.isWideEnough())
      continue;
    if (auto sheets = layout.place(); sheets.size() == 1)
      return sheets;
  }
  return OverviewLayout{overview, typography, wishes, {a3Side, longSide, 0.8}}.place();
}

}
