// SPDX-License-Identifier: EUPL-1.2
#include "pdf/footer_strip.h"

#include "pdf/footer_geometry.h"

#include <algorithm>
#include <map>

namespace pdf {

namespace {

constexpr auto widestMargin = 63.0; ///< the margin of the program's own pages
constexpr auto pageWidth = 595.0;
constexpr auto textTop = 8.0;
constexpr auto gap = 16.0;
constexpr auto numberShare = 0.75; ///< of the room; a longer label is cut at its start, so that the page number stays

double marginOf(double width) { return widestMargin * std::min(1.0, width / pageWidth); }

TextStyle footerStyle(Overflow overflow)
{
  auto style = inked(TextStyle{.size = 7.5, .leading = 10}, palette::secondary);
  style.overflow = overflow;
  return style;
}

TextStyle numberStyle() { return aligned(strong(inked(footerStyle(Overflow::cutStart), palette::text)), Alignment::right); }

/// What is the same on every page of this width; `number` is the room the numbers take.
void paintCommon(Canvas& canvas, const Typography& typography, const std::string& about, double width, double number)
{
  const auto margin = marginOf(width);
  const auto room = width - 2 * margin;
  canvas.beginSheet(width, stripHeight);
  canvas.fill(margin, 3, room, 0.6, palette::rule);
  canvas.text(typography.measure(about, footerStyle(Overflow::cutEnd), std::max(room - number - gap, 1.0)), 0, margin, textTop);
  canvas.endSheet();
}

}

FooterSheets paintFooters(const Typography& typography, const std::string& about, const std::vector<Footer>& footers)
{
  auto sheets = FooterSheets{};
  auto numbers = std::vector<TextBlock>{};
  struct Width {
    double number = 0; ///< the widest of its numbers
    int index = 0;
  };
  auto byWidth = std::map<double, Width>{};
  for (const auto& footer : footers) {
    const auto room = (footer.width - 2 * marginOf(footer.width)) * numberShare;
    numbers.push_back(typography.measure(footer.number, numberStyle(), room));
    auto& most = byWidth[footer.width].number;
    most = std::max(most, numbers.back().widest());
  }
  auto canvas = Canvas{};
  for (auto& [width, shared] : byWidth) {
    shared.index = sheets.widths++;
    paintCommon(canvas, typography, about, width, shared.number);
  }
  for (std::size_t page = 0; page < footers.size(); ++page) {
    const auto width = footers[page].width;
    const auto margin = marginOf(width);
    canvas.beginSheet(width, stripHeight);
    canvas.text(numbers[page], 0, margin + (width - 2 * margin) * (1 - numberShare), textTop);
    canvas.endSheet();
    sheets.widthOf.push_back(byWidth.at(width).index);
  }
  sheets.bytes = canvas.finish();
  return sheets;
}

}
