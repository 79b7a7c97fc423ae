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
};

using Cell = std::vector<CellText>;

struct Column {
  double width;
  std::string heading; ///< no header row when all headings are empty
  Alignment alignment = Alignment::left;
};

/// A ruled table. Rows stay whole unless one is higher than a sheet; every sheet begins with the header row again.
class Table {
public:
  /// `rowHeader` makes the first cell of each row the header of its row.
  Table(Flow& flow, std::vector<Column> columns, bool rowHeader = false);
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
    double height = 0;
  };

  [[nodiscard]] Lines measure(const Cell& cell, const Column& column) const;
  [[nodiscard]] Piece measure(const std::vector<Cell>& cells) const;
  [[nodiscard]] double headerHeight() const { return m_header ? m_header->height : 0; }
  void begin(double firstRow);
  void placeRow(Piece piece);
  void placeHeader(bool tagged);
  void place(const Piece& piece, bool header, bool tagged);
  void placeCell(const Lines& lines, double left, const char* tag);
  void placeLine(const Line& line, double left, double top);
  [[nodiscard]] static Piece split(Piece& piece, double room);

  Flow& m_flow;
  std::vector<Column> m_columns;
  bool m_rowHeader;
  std::optional<Piece> m_header;
  bool m_open = false;
};

}
