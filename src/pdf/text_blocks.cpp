// SPDX-License-Identifier: EUPL-1.2
#include "pdf/text_blocks.h"

#include "pdf/column_widths.h"
#include "pdf/table.h"

#include <algorithm>

namespace pdf {

namespace {

constexpr auto columnGap = 10.0; ///< between the text of a column and the next

/// Places one block after the other; the headings are counted along.
class BlockPlacer {
public:
  BlockPlacer(Flow& flow, const BlockLook& look, const std::vector<Target>& targets)
    : m_flow{flow}, m_look{look}, m_targets{targets}
  {}

  void operator()(const pack::TextHeading& heading)
  {
    if (m_next < m_targets.size())
      m_flow.anchor(m_targets[m_next++]);
    const auto chapter = heading.level <= 2;
    m_flow.heading(chapter ? "H2" : "H3", heading.text, chapter ? m_look.heading : m_look.subheading, chapter ? 12 : 5,
                   chapter ? 4 : 1);
  }

  void operator()(const pack::TextParagraph& paragraph) { m_flow.paragraph(paragraph.text, m_look.body, 7); }

  void operator()(const pack::TextList& list)
  {
    auto entries = std::vector<ListEntry>{};
    for (const auto& text : list.entries)
      entries.push_back({list.numbered ? std::to_string(entries.size() + 1) + "." : "•", text});
    m_flow.list(entries, m_look.body, 8);
  }

  void operator()(const pack::TextTable& text)
  {
    auto table = Table{m_flow, columnsOf(text), {.heading = strong(m_look.detail), .headingRule = m_look.accent}};
    for (const auto& row : text.rows) {
      auto cells = std::vector<Cell>{};
      for (const auto& cell : row)
        cells.push_back({{.text = cell, .style = m_look.detail}});
      table.row(cells);
    }
    table.finish();
    m_flow.space(12);
  }

private:
  [[nodiscard]] std::vector<Column> columnsOf(const pack::TextTable& table) const
  {
    auto wishes = std::vector<ColumnWish>(table.header.size());
    for (std::size_t column = 0; column < wishes.size(); ++column) {
      consider(wishes[column], table.header[column], strong(m_look.detail));
      for (const auto& row : table.rows)
        if (column < row.size())
          consider(wishes[column], row[column], m_look.detail);
    }
    const auto widths = shareWidth(wishes, m_flow.width());
    auto columns = std::vector<Column>{};
    for (std::size_t column = 0; column < widths.size(); ++column) {
      const auto right = column < table.rightAligned.size() && table.rightAligned[column];
      columns.push_back({widths[column], table.header[column], right ? Alignment::right : Alignment::left});
    }
    return columns;
  }

  void consider(ColumnWish& wish, std::string_view text, const TextStyle& style) const
  {
    pdf::consider(wish, text, style, m_flow.typography(), columnGap);
  }

  Flow& m_flow;
  const BlockLook& m_look;
  const std::vector<Target>& m_targets;
  std::size_t m_next = 0;
};

}

void placeBlocks(Flow& flow, const std::vector<pack::TextBlockValue>& blocks, const BlockLook& look,
                 const std::vector<Target>& targets)
{
  auto placer = BlockPlacer{flow, look, targets};
  for (const auto& block : blocks)
    std::visit(placer, block);
}

}
