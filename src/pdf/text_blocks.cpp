// SPDX-License-Identifier: EUPL-1.2
#include "pdf/text_blocks.h"

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
  struct Wish {
    double least = 0; ///< the widest word, which is not to be cut
    double most = 0;  ///< the widest text
  };

  /// A column of figures stays narrow, one of sentences gets the room that is left, and no word is cut while there is room for it.
  [[nodiscard]] std::vector<Column> columnsOf(const pack::TextTable& table) const
  {
    auto wishes = std::vector<Wish>(table.header.size());
    auto least = 0.0;
    auto more = 0.0;
    for (std::size_t column = 0; column < wishes.size(); ++column) {
      wishes[column] = wishOf(table, column);
      least += wishes[column].least;
      more += wishes[column].most - wishes[column].least;
    }
    const auto share = more > 0 ? std::max(m_flow.width() - least, 0.0) / more : 0;
    const auto tooWide = std::max(least / m_flow.width(), 1.0);
    auto columns = std::vector<Column>{};
    for (std::size_t column = 0; column < wishes.size(); ++column) {
      const auto right = column < table.rightAligned.size() && table.rightAligned[column];
      const auto& wish = wishes[column];
      columns.push_back({(wish.least + (wish.most - wish.least) * share) / tooWide, table.header[column],
                         right ? Alignment::right : Alignment::left});
    }
    return columns;
  }

  [[nodiscard]] Wish wishOf(const pack::TextTable& table, std::size_t column) const
  {
    auto wish = Wish{};
    consider(wish, table.header[column], strong(m_look.detail));
    for (const auto& row : table.rows)
      if (column < row.size())
        consider(wish, row[column], m_look.detail);
    // A long text is as happy with some lines as with one, and must not take all room from the others.
    wish.most = std::max(wish.least, std::min(wish.most, m_flow.width() * 0.6));
    return wish;
  }

  void consider(Wish& wish, std::string_view text, const TextStyle& style) const
  {
    wish.most = std::max(wish.most, width(text, style) + columnGap);
    while (!text.empty()) {
      const auto end = std::min(text.find(' '), text.size());
      wish.least = std::max(wish.least, width(text.substr(0, end), style) + columnGap);
      text.remove_prefix(std::min(end + 1, text.size()));
    }
  }

  [[nodiscard]] double width(std::string_view text, const TextStyle& style) const
  {
    return m_flow.typography().measure(text, style, 4000).widest();
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
