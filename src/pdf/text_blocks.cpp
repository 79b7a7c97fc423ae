// SPDX-License-Identifier: EUPL-1.2
#include "pdf/text_blocks.h"

#include "pack/pack_wording.h"
#include "pdf/column_widths.h"
#include "pdf/table.h"

#include <algorithm>

namespace pdf {

namespace {

constexpr auto columnGap = 10.0; ///< between the text of a column and the next

/// Places one block after the other; the headings are counted along.
class BlockPlacer {
public:
  BlockPlacer(Flow& flow, const BlockLook& look, const std::vector<Target>& targets, const LabelTargets& labels)
    : m_flow{flow}, m_look{look}, m_targets{targets}, m_labels{labels}
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
    for (std::size_t index = 0; index < text.rows.size(); ++index) {
      auto cells = std::vector<Cell>{};
      for (const auto& cell : text.rows[index])
        cells.push_back({{.text = cell, .style = m_look.detail}});
      if (!text.leadsTo.empty())
        addLink(cells, targetOf(text.leadsTo.at(index)));
      table.row(cells);
    }
    table.finish();
    m_flow.space(12);
  }

private:
  [[nodiscard]] std::optional<Target> targetOf(const std::string& label) const
  {
    const auto found = m_labels.find(label);
    return found == m_labels.end() ? std::nullopt : std::optional{found->second};
  }

  /// The second cell names it, and the last one says on which page it is.
  void addLink(std::vector<Cell>& cells, std::optional<Target> to) const
  {
    if (to && cells.size() > 1) {
      cells[1].front().style = linked(m_look.detail);
      cells[1].front().link = to;
    }
    cells.push_back(pageCell(to, m_look.detail));
  }

  [[nodiscard]] std::vector<Column> columnsOf(const pack::TextTable& table) const
  {
    auto wishes = std::vector<ColumnWish>(table.header.size());
    for (std::size_t column = 0; column < wishes.size(); ++column) {
      consider(wishes[column], table.header[column], strong(m_look.detail));
      for (const auto& row : table.rows)
        if (column < row.size())
          consider(wishes[column], row[column], m_look.detail);
    }
    if (!table.leadsTo.empty())
      consider(wishes.emplace_back(), pack::wording::pageNowColumn, strong(m_look.detail));
    const auto widths = shareWidth(wishes, m_flow.width());
    auto columns = std::vector<Column>{};
    for (std::size_t column = 0; column < table.header.size(); ++column) {
      const auto right = column < table.rightAligned.size() && table.rightAligned[column];
      columns.push_back({widths[column], table.header[column], right ? Alignment::right : Alignment::left});
    }
    if (!table.leadsTo.empty())
      columns.push_back({widths.back(), pack::wording::pageNowColumn, Alignment::right});
    return columns;
  }

  void consider(ColumnWish& wish, std::string_view text, const TextStyle& style) const
  {
    pdf::consider(wish, text, style, m_flow.typography(), columnGap);
  }

  Flow& m_flow;
  const BlockLook& m_look;
  const std::vector<Target>& m_targets;
  const LabelTargets& m_labels;
  std::size_t m_next = 0;
};

}

void placeBlocks(Flow& flow, const std::vector<pack::TextBlockValue>& blocks, const BlockLook& look,
                 const std::vector<Target>& targets, const LabelTargets& labels)
{
  auto placer = BlockPlacer{flow, look, targets, labels};
  for (const auto& block : blocks)
    std::visit(placer, block);
}

}
