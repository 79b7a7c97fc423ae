// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pdf/page_frame.h"

namespace pdf {

/// The height of the footer on such a page, in points as seen: larger on a poster and smaller on a slip, so that it can be read
/// where the page itself can.
[[nodiscard]] double bandHeight(const PageFrame& frame);

/// The width of the footer in its own measures, in whole points: pages of the same shape have the same.
[[nodiscard]] double stripWidth(const PageFrame& frame);
[[nodiscard]] double stripWidth(double pageWidth, double pageHeight);

/// From the footer's own measures to the page, with its lower edge `lift` points above that of the page.
[[nodiscard]] QPDFMatrix stripPlacement(const PageFrame& frame, double lift);

/// The footer is as high as this in its own measures.
inline constexpr auto stripHeight = 28.0;

}
