// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pdf/canvas.h"
#include "pdf/page_frame.h"

#include <qpdf/QPDF.hh>

#include <string>
#include <vector>

namespace pdf {

/// The height of the footer on such a page, in points as seen: larger on a poster and smaller on a slip, so that it can be read
/// where the page itself can.
[[nodiscard]] double bandHeight(const PageFrame& frame);

/// The footers of a whole pack: each is painted once, as wide as its page.
class FooterStrips {
public:
  FooterStrips(const Typography& typography, std::string left);
  void add(const PageFrame& frame, const std::string& right);
  /// Paints all strips. To be called once, after the last was added; the strips must live until the pack has been written.
  void finish();
  /// The strip that was added as number `index`, copied into `pack`.
  [[nodiscard]] QPDFObjectHandle strip(QPDF& pack, std::size_t index);
  /// From the strip's own measures to the page, with its lower edge `lift` points above that of the page.
  [[nodiscard]] static QPDFMatrix placement(const PageFrame& frame, double lift);

private:
  void paint(const std::string& right, double width);

  const Typography& m_typography;
  std::string m_left;
  Canvas m_canvas;
  std::string m_bytes;
  std::unique_ptr<QPDF> m_document;
};

}
