// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFMatrix.hh>

#include <string>

namespace pdf {

/// The contents of a page as a form XObject of the same document. What a page paints depends on the state it finds; inside a form
/// it finds a clean one and leaves none behind, patterns scale along, and nothing outside `box` shows. A page with one content
/// stream keeps its bytes as they are.
[[nodiscard]] QPDFObjectHandle pageAsForm(QPDF& document, QPDFObjectHandle page, const QPDFObjectHandle::Rectangle& box,
                                          const QPDFMatrix& matrix);

/// All content streams of a page after each other; not complete when some cannot be unpacked, or to no less than `most` bytes.
struct PageContents {
  std::string text;
  bool complete = true;
  bool tooMuch = false; ///< unpacks to an absurd size
};
[[nodiscard]] PageContents pageContents(QPDFObjectHandle page, std::size_t most);

}
