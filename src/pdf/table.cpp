// SPDX-License-Identifier: EUPL-1.2
#include "pdf/table.h"

#include "pack/pack_wording.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace pdf {

namespace {

constexpr auto gutter = 8.0;  ///< between columns

/// Less room than this is left empty instead of beginning a row there that will not fit.
constexpr auto leastRoom = 60.0;

}

Cell pageCell(std::optional<Target> to, TextStyle style)
{
  if (!to)
    return {{.text = pack::wording::noPage, .style = style}};
  return {{.text = {}, .style = linked(style), .link = to, .late = pageNumberOf(*to)}};
}

LateText pageNumberOf(Target target)
{
  return [target](const Canvas& canvas) { return std::to_string(canvas.pageOf(target)); };
}

Table::Table(Flow& flow, std::vector<Column> columns, const TableLook& look)
  : m_flow{flow}, m_columns{std::move(columns)}, m_look{look}
{
  if (std::all_of(m_columns.begin(), m_columns.end(), [](const Column& column) { return column.heading.empty(); }))
    return;
  auto cells = std::vector<Cell>{};
  const auto small = [&](const std::string& text) {
    return text.empty() ? Cell{} : Cell{{.text = text, .style = inked(weak(m_look.heading), palette::secondary)}};
  };
  for (const auto& column : m_columns) {
    auto cell = small(column.above);
    cell.push_back({.text = column.heading, .style = m_look.heading});
    for (auto& line : small(column.below))
      cell.push_back(std::move(line));
    cells.push_back(std::move(cell));
  }
  m_header = measure(cells);
}

Table::Lines Table::measure(const Cell& cell, const Column& column) const
{
  auto lines = Lines{};
  for (const auto& text : cell) {
    const auto width = std::max(column.width - gutter - text.indent, 12.0);
    const auto style = aligned(text.style, column.alignment);
    const auto block = m_flow.typography().measure(text.late ? "0" : text.text, style, width);
    for (auto line = 0; line < block.lines(); ++line)
      lines.push_back({block, line, style, width, text.indent, text.link, text.late});
  }
  return lines;
}

Table::Piece Table::measure(const std::vector<Cell>& cells) const
{
  auto piece = Piece{};
  for (std::size_t index = 0; index < m_columns.size(); ++index) {
    piece.cells.push_back(index < cells.size() ? measure(cells[index], m_columns[index]) : Lines{});
    piece.grounds.push_back(index < cells.size() && !cells[index].empty() ? cells[index].front().ground : std::nullopt);
    const auto height = std::accumulate(piece.cells.back().begin(), piece.cells.back().end(), 2 * m_look.padding,
                                        [](double sum, const Line& line) { return sum + line.block.leading(); });
    piece.height = std::max(piece.height, height);
  }
  return piece;
}

void Table::row(const std::vector<Cell>& cells)
{
  auto piece = measure(cells);
  begin(piece.height);
  placeRow(std::move(piece));
}

void Table::placeRow(Piece piece)
{
  const auto sheet = m_flow.sheetHeight();
  while (piece.height > m_flow.room()) {
    if (piece.height > sheet / 2 && m_flow.room() > leastRoom)
      place(split(piece, m_flow.room()), false, true);
    m_flow.breakSheet();
    placeHeader(false); // said once is enough for who listens: the repeated header carries no tags
  }
  place(piece, false, true);
}

void Table::begin(double firstRow)
{
  if (m_open)
    return;
  m_open = true;
  const auto absurd = headerHeight() > m_flow.sheetHeight() / 3;
  m_flow.reserve(absurd ? leastRoom : headerHeight() + std::min(firstRow, 2 * leastRoom));
  m_flow.mark([](Canvas& canvas) { canvas.open("Table"); });
  if (absurd)
    placeRow(*std::exchange(m_header, std::nullopt)); // a header as high as the sheet cannot be repeated: a row like any other
  else
    placeHeader(true);
}

void Table::finish()
{
  if (m_open)
    m_flow.mark([](Canvas& canvas) { canvas.close("Table"); });
  m_open = false;
}

void Table::placeHeader(bool tagged)
{
  if (m_header)
    place(*m_header, true, tagged);
}

Table::Piece Table::split(Piece& piece, double room) const
{
  auto here = Piece{.grounds = piece.grounds};
  auto rest = Piece{.grounds = piece.grounds};
  for (const auto& lines : piece.cells) {
    auto used = 2 * m_look.padding;
    auto left = 2 * m_look.padding;
    auto& top = here.cells.emplace_back();
    auto& bottom = rest.cells.emplace_back();
    for (const auto& line : lines) {
      const auto fits = bottom.empty() && (used + line.block.leading() <= room || top.empty());
      (fits ? top : bottom).push_back(line);
      (fits ? used : left) += line.block.leading();
    }
    here.height = std::max(here.height, used);
    rest.height = std::max(rest.height, left);
  }
  piece = std::move(rest);
  return here;
}

void Table::placeGrounds(const Piece& piece)
{
  auto left = m_flow.left();
  for (std::size_t index = 0; index < m_columns.size(); ++index) {
    if (const auto ground = piece.grounds[index])
      m_flow.mark([=, width = m_columns[index].width, top = m_flow.y(), height = piece.height](Canvas& canvas) {
        canvas.fill(left - 4, top, width - 2, height - 0.5, *ground);
      });
    left += m_columns[index].width;
  }
}

void Table::place(const Piece& piece, bool header, bool tagged)
{
  placeGrounds(piece);
  if (tagged)
    m_flow.mark([](Canvas& canvas) { canvas.open("TR"); });
  auto left = m_flow.left();
  for (std::size_t index = 0; index < m_columns.size(); ++index) {
    placeCell(piece.cells[index], left, tagged ? std::optional{kindOf(header, index)} : std::nullopt);
    left += m_columns[index].width;
  }
  if (tagged)
    m_flow.mark([](Canvas& canvas) { canvas.close("TR"); });
  m_flow.advance(piece.height);
  const auto width = left - m_flow.left();
  m_flow.mark([header, width, rule = m_look.headingRule, x = m_flow.left(), y = m_flow.y()](Canvas& canvas) {
    canvas.fill(x, y - 0.3, width, header ? 0.9 : 0.5, header ? rule : palette::hairline);
  });
}

OwnTag::Detail Table::kindOf(bool header, std::size_t column) const
{
  if (header)
    return OwnTag::Detail::columnHeader;
  return m_look.rowHeader && column == 0 ? OwnTag::Detail::rowHeader : OwnTag::Detail::none;
}

void Table::placeCell(const Lines& lines, double left, std::optional<OwnTag::Detail> kind)
{
  const auto* const tag = !kind ? nullptr : *kind == OwnTag::Detail::none ? "TD" : "TH";
  if (tag != nullptr)
    m_flow.mark([tag, detail = *kind](Canvas& canvas) { canvas.open(tag, detail); });
  auto top = m_flow.y() + m_look.padding;
  for (std::size_t index = 0; index < lines.size(); ++index) {
    const auto& line = lines[index];
    const auto linked = tag != nullptr && line.link.has_value();
    if (linked && (index == 0 || lines[index - 1].link != line.link))
      m_flow.mark([target = *line.link](Canvas& canvas) { canvas.openLink(target); });
    placeLine(line, left, top);
    if (linked && (index + 1 == lines.size() || lines[index + 1].link != line.link))
      m_flow.mark([](Canvas& canvas) { canvas.close("Link"); });
    top += line.block.leading();
  }
  if (tag != nullptr)
    m_flow.mark([tag](Canvas& canvas) { canvas.close(tag); });
}

void Table::placeLine(const Line& line, double left, double top)
{
  m_flow.mark([line, left, top, &typography = m_flow.typography()](Canvas& canvas) {
    const auto block = line.late ? typography.measure(line.late(canvas), line.style, line.width) : line.block;
    canvas.text(block, line.line, left + line.indent, top);
  });
}

}
