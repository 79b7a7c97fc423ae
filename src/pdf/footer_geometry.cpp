// SPDX-License-Identifier: EUPL-1.2
#include "pdf/footer_geometry.h"

#include <algorithm>
#include <cmath>

namespace pdf {

namespace {

constexpr auto narrowestStrip = 320.0;
constexpr auto widestStrip = 14400.0; ///< Cairo refuses sheets beyond its number range; a page like that is no page
constexpr auto posterFrom = 842.0;    ///< a page whose shorter side is longer than this

double scaleOf(double width, double height)
{
  const auto poster = std::max(1.0, std::min(width, height) / posterFrom);
  return std::min({poster, width / narrowestStrip, height * 0.1 / stripHeight});
}

double scaleOf(const PageFrame& frame) { return scaleOf(frame.width(), frame.height()); }

}

double bandHeight(const PageFrame& frame) { return stripHeight * scaleOf(frame); }

double stripWidth(const PageFrame& frame) { return stripWidth(frame.width(), frame.height()); }

double stripWidth(double pageWidth, double pageHeight)
{
  return std::clamp(std::floor(pageWidth / scaleOf(pageWidth, pageHeight) + 0.01), narrowestStrip, widestStrip);
}

QPDFMatrix stripPlacement(const PageFrame& frame, double lift)
{
  auto placement = frame.seenToPage();
  placement.translate(0, lift);
  const auto scale = scaleOf(frame);
  placement.scale(scale, scale);
  return placement;
}

}
