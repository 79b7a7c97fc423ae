// SPDX-License-Identifier: EUPL-1.2
#include "pdf/page_frame.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace pdf {

namespace {

using Rectangle = QPDFObjectHandle::Rectangle;

constexpr auto letter = std::array{0.0, 0.0, 612.0, 792.0};

/// Corners may come in any order, and some files name the same point twice.
std::optional<Rectangle> boxOf(QPDFObjectHandle box)
{
  if (!box.isRectangle())
    return std::nullopt;
  const auto raw = box.getArrayAsRectangle();
  const auto sorted =
      Rectangle{std::min(raw.llx, raw.urx), std::min(raw.lly, raw.ury), std::max(raw.llx, raw.urx), std::max(raw.lly, raw.ury)};
  const auto usable = std::isfinite(sorted.urx - sorted.llx) && std::isfinite(sorted.ury - sorted.lly) &&
                      sorted.urx - sorted.llx >= 1 && sorted.ury - sorted.lly >= 1;
  return usable ? std::optional{sorted} : std::nullopt;
}

Rectangle visible(QPDFObjectHandle page)
{
  const auto media = boxOf(page.getKey("/MediaBox")).value_or(Rectangle{letter[0], letter[1], letter[2], letter[3]});
  const auto crop = boxOf(page.getKey("/CropBox")).value_or(media);
  const auto both = Rectangle{std::max(media.llx, crop.llx), std::max(media.lly, crop.lly), std::min(media.urx, crop.urx),
                              std::min(media.ury, crop.ury)};
  return both.urx - both.llx >= 1 && both.ury - both.lly >= 1 ? both : media;
}

}

PageFrame::PageFrame(QPDFObjectHandle page)
{
  const auto box = visible(page);
  m_left = box.llx;
  m_bottom = box.lly;
  m_across = box.urx - box.llx;
  m_up = box.ury - box.lly;
  auto rotate = page.getKey("/Rotate");
  if (rotate.isNumber() && std::abs(rotate.getNumericValue()) < 1e6)
    m_turn = ((static_cast<int>(rotate.getNumericValue()) % 360 + 360) % 360) / 90 * 90;
  auto unit = page.getKey("/UserUnit");
  if (unit.isNumber() && unit.getNumericValue() >= 0.01 && unit.getNumericValue() <= 1e4)
    m_unit = unit.getNumericValue();
}

QPDFMatrix PageFrame::seenToPage() const
{
  const auto k = 1 / m_unit;
  switch (m_turn) {
  case 90:
    return {0, k, -k, 0, m_left + m_across, m_bottom};
  case 180:
    return {-k, 0, 0, -k, m_left + m_across, m_bottom + m_up};
  case 270:
    return {0, -k, k, 0, m_left, m_bottom + m_up};
  default:
    return {k, 0, 0, k, m_left, m_bottom};
  }
}

QPDFMatrix PageFrame::above(double band) const
{
  const auto scale = (height() - band) / height();
  const auto toPage = seenToPage();
  auto cornerX = 0.0;
  auto cornerY = 0.0;
  toPage.transform((1 - scale) * width() / 2, band, cornerX, cornerY);
  // The corner as seen (e, f of toPage) lands on the new corner; turning changes nothing about the scale.
  return {scale, 0, 0, scale, cornerX - scale * toPage.e, cornerY - scale * toPage.f};
}

}
