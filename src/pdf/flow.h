// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pdf/canvas.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pdf {

/// One thing to paint. Painting comes after all laying out, because only then the number of every page is known.
using Mark = std::function<void(Canvas&)>;

/// A page that has been laid out and not yet painted.
struct Sheet {
  double width;
  double height;
  std::vector<Mark> marks;
};

/// Where a target stands: the sheet counts from 0, `top` is in points below its upper edge.
struct Place {
  std::size_t sheet;
  double top;
};

/// Measures of a sheet and its margins, in points; upright A4 unless told otherwise.
struct SheetShape {
  double width = 595.28;
  double height = 841.89;
  double left = 63;
  double right = 63;
  double top = 54;
  double bottom = 66;
};

struct ListEntry {
  std::string marker;
  std::string text;
};

/// Lays text out from top to bottom over as many sheets as it takes. A heading is never left alone at the foot of a sheet and a
/// paragraph never leaves one line behind.
class Flow {
public:
  Flow(const Typography& typography, const SheetShape& shape);

  void open(const char* tag);
  void close(const char* tag);
  void startSheet();
  /// The next thing placed is where links to `target` lead.
  void anchor(Target target);
  void space(double height);
  void heading(const char* tag, std::string_view text, const TextStyle& style, double before, double after);
  void paragraph(std::string_view text, const TextStyle& style, double after);
  void list(const std::vector<ListEntry>& entries, const TextStyle& style, double after);
  /// A list, headed, in a frame that stays on one sheet when it fits on one.
  void framedList(std::string_view heading, const std::vector<ListEntry>& entries, const TextStyle& style, Colour ink);
  /// A bar of colour across part of the column.
  void bar(double width, double height, Colour ink);

  [[nodiscard]] const Typography& typography() const { return m_typography; }
  [[nodiscard]] double left() const { return m_shape.left + m_inset; }
  [[nodiscard]] double width() const { return m_shape.width - m_shape.left - m_shape.right - 2 * m_inset; }
  [[nodiscard]] std::size_t sheetCount() const { return m_sheets.size(); }
  [[nodiscard]] const std::map<Target, Place>& places() const { return m_places; }

  // For what is built on top of it, such as tables.
  /// Makes sure that `height` fits here, below the headings that wait for it; else goes on to a new sheet.
  void reserve(double height);
  void breakSheet();
  void mark(Mark mark);
  void advance(double height) { m_y += height; }
  [[nodiscard]] double y() const { return m_y; }
  [[nodiscard]] double room() const { return m_shape.height - m_shape.bottom - m_inset - m_y; }
  [[nodiscard]] double sheetHeight() const { return m_shape.height - m_shape.top - m_shape.bottom; }
  [[nodiscard]] bool atTop() const { return m_y <= m_shape.top + m_inset; }

  /// Ends the flow and hands out its sheets.
  [[nodiscard]] std::vector<Sheet> take();

private:
  struct WaitingHeading {
    std::string tag;
    TextBlock block;
    double before;
    double after;
    std::vector<Target> targets;
  };

  void placeTargets(std::vector<Target>& targets);
  void placeHeading(WaitingHeading& heading);
  void placeLines(const TextBlock& block, double indent);
  void placeEntry(const ListEntry& entry, const TextStyle& style, double markerWidth);
  void placeEntries(const std::vector<ListEntry>& entries, const TextStyle& style);
  [[nodiscard]] int linesHere(const TextBlock& block, int from) const;
  [[nodiscard]] double markerWidth(const std::vector<ListEntry>& entries, const TextStyle& style) const;
  [[nodiscard]] double listHeight(const std::vector<ListEntry>& entries, const TextStyle& style) const;
  void openFrame(Colour ink);
  void closeFrame();
  void paintFrame();

  const Typography& m_typography;
  SheetShape m_shape;
  std::vector<Sheet> m_sheets;
  std::map<Target, Place> m_places;
  std::vector<Target> m_waitingTargets;
  std::vector<WaitingHeading> m_waitingHeadings;
  std::optional<double> m_frameTop;
  Colour m_frameInk;
  double m_inset = 0;
  double m_space = 0;
  double m_y = 0;
};

/// Paints sheets, in order, into one tagged document.
[[nodiscard]] std::string paint(const std::vector<Sheet>& sheets, Canvas& canvas);

}
