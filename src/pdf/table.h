// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pdf/flow.h"

namespace pdf {

/// Text that is only known when all pages are, such as a page number; it must fit on one line.
using LateText = std::function<std::string(const Canvas&)>;
[[nodiscard]] LateText pageNumberOf(Target target);

/// One paragraph in a cell.
struct CellText {
  std::string text;
  TextStyle style = style::detail;
  double indent = 0;
  std::optional<Target> link = {};
  LateText late = {}; ///< instead of `text`
  std::optional<Colour> ground = {}; ///< of the whole cell; the first one of a cell counts
};

using Cell = std::vector<CellText>;

/// The number of the page where something stands, as a link; a dash when it has none.
[[nodiscard]] Cell pageCell(std::optional<Target> to, TextStyle style);

struct Column {
  double width;
  std::string heading; ///< no header row when all headings are empty
  Alignment alignment = Alignment::left;
  std::string above = {}; ///< a small line over the heading
  std::string below = {};
};

/// What differs between tables besides their columns.
struct TableLook {
  bool rowHeader = false; ///< the first cell of each row is the header of its row
  TextStyle heading = strong(style::caption);
  Colour headingRule = palette::text;
  double padding = 4.5; ///< above and below the text of a row
};

/// A ruled table. Rows stay whole unless one is higher than a sheet; every sheet begins with the header row again.
class Table {
public:
  Table(Flow& flow, std::vector<Column> columns, const TableLook& look = {});
  void row(const std::vector<Cell>& cells);
  /// Ends the table; a table without rows leaves nothing.
  void finish();

private:
  struct Line {
    TextBlock block;
    int line;
    TextStyle style;
    double width;
    double indent;
    std::optional<Target> link;
    LateText late;
  };
  using Lines = std::vector<Line>;
  struct Piece {
    std::vector<Lines> cells;
    std::vector<std::optional<Colour>> grounds;
    double height = 0;
  };

  [[nodiscard]] Lines measure(const Cell& cell, const Column& column) const;
  [[nodiscard]] Piece measure(const std::vector<Cell>& cells) const;
  [[nodiscard]] double headerHeight() const { return m_header ? m_header->height : 0; }
  void begin(double firstRow);
  void placeRow(Piece piece);
  void placeHeader(bool tagged);
  void place(const Piece& piece, bool header, bool tagged);
  void placeGrounds(const Piece& piece);
  [[nodiscard]] OwnTag::Detail kindOf(bool header, std::size_t column) const;
  /// Without a kind the cell carries no tag.
  void placeCell(const Lines& lines, double left, std::optional<OwnTag::Detail> kind);
  void placeLine(const Line& line, double left, double top);
  [[nodiscard]] Piece split(Piece& piece, double room) const;

  Flow& m_flow;
  std::vector<Column> m_columns;
  TableLook m_look;
  std::optional<Piece> m_header;
  bool m_open = false;
};

}
