// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <qpdf/QPDFMatrix.hh>
#include <qpdf/QPDFObjectHandle.hh>

namespace pdf {

/// What a reader sees of a page: its visible box, turned and in points, whatever boxes, rotation and unit the page came with.
class PageFrame {
public:
  explicit PageFrame(QPDFObjectHandle page);
  /// As seen, in points.
  [[nodiscard]] double width() const { return (m_turn % 180 == 0 ? m_across : m_up) * m_unit; }
  [[nodiscard]] double height() const { return (m_turn % 180 == 0 ? m_up : m_across) * m_unit; }
  /// From points as seen, counted from the lower left corner as seen, to the page's own coordinates.
  [[nodiscard]] QPDFMatrix seenToPage() const;
  /// In the page's own coordinates.
  [[nodiscard]] QPDFObjectHandle::Rectangle visibleBox() const { return {m_left, m_bottom, m_left + m_across, m_bottom + m_up}; }
  /// Moves and shrinks the contents such that a band as high as `band` points is free along the lower edge as seen.
  [[nodiscard]] QPDFMatrix above(double band) const;

private:
  double m_left = 0;
  double m_bottom = 0;
  double m_across = 0;
  double m_up = 0;
  int m_turn = 0;
  double m_unit = 1;
};

}
