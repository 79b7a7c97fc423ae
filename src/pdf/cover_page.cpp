// SPDX-License-Identifier: EUPL-1.2
#include "app/queries/packs.h"
#include "pack/pack_wording.h"
#include "pdf/pack_pages.h"
#include "pdf/table.h"

#include <algorithm>

namespace pdf {

namespace {

constexpr auto factLabelWidth = 130.0;

constexpr auto roomAboveName = 145.0;
constexpr auto logoSize = 34.0;
constexpr auto logoGap = 11.0;
constexpr auto widestBeside = 1.3; ///< shape of a logo that fits in the margin
constexpr auto widestLogo = 190.0;

/// Width over height; 1 for what is no picture, which is then not painted either.
double shapeOf(const std::string& logo)
{
  const auto size = app::pngSize({logo.begin(), logo.end()});
  return size && size->height > 0 ? static_cast<double>(size->width) / static_cast<double>(size->height) : 1;
}

/// A logo that is about as wide as it is high hangs in the margin beside the name, as the bar in the region's colour does that stands
/// there without one; a wide one stands above it.
void placeLogo(Flow& flow, const pack::MeetingPack& pack, double height)
{
  const auto shape = shapeOf(pack.house.logo);
  const auto wide = shape > widestBeside;
  const auto width = wide ? std::min(logoSize * shape, widestLogo) : logoSize;
  const auto left = wide ? flow.left() : flow.left() - logoSize - logoGap;
  const auto top = wide ? flow.y() : flow.y() + (height - logoSize) / 2;
  flow.mark([=, &pack](Canvas& canvas) {
    canvas.picture(pack.house.logo, left, top, width, logoSize, pack::wording::logoOf(pack.region));
  });
  if (wide)
    flow.advance(width / shape + logoGap);
}

void placeRegion(Flow& flow, const pack::MeetingPack& pack)
{
  const auto height = pack.example.empty() ? 16.0 : 31.0;
  if (pack.house.logo.empty())
    flow.mark([left = flow.left(), top = flow.y(), height, ink = colour(pack.house.accent)](Canvas& canvas) {
      canvas.fill(left - 13, top + 1, 4, height - 2, ink);
    });
  else
    placeLogo(flow, pack, height);
  flow.paragraph(pack.region, strong(TextStyle{.size = 11, .leading = 16}), 0);
  if (!pack.example.empty())
    flow.paragraph(pack.example, inked(TextStyle{.size = 10, .leading = 15}, palette::secondary), 0);
}

/// In a frame of its own, in the room above the name, which stays where it is.
void placeDraft(Flow& flow, const std::string& draft)
{
  constexpr auto gap = 14.0;
  constexpr auto padding = 10.0;
  const auto ink = palette::wrong;
  const auto block = flow.typography().measure(draft, strong(inked(TextStyle{.size = 15, .leading = 21}, ink)), flow.width() - 2 * padding);
  const auto height = block.height() + padding;
  flow.advance(roomAboveName - height - gap);
  flow.mark([=, left = flow.left(), top = flow.y()](Canvas& canvas) {
    canvas.frame(left, top, block.widest() + 2 * padding, height, 1.5, ink);
    canvas.open("P");
    for (auto line = 0; line < block.lines(); ++line)
      canvas.text(block, line, left + padding, top + padding / 2 + line * block.leading());
    canvas.close("P");
  });
  flow.advance(height + gap);
}

std::vector<Column> factColumns(const Flow& flow) { return {{factLabelWidth, ""}, {flow.width() - factLabelWidth, ""}}; }

Cell factLabel(const std::string& label)
{
  return {{.text = label, .style = inked(TextStyle{.size = 9.5, .leading = 15}, palette::secondary)}};
}

}

void placeFacts(Flow& flow, const std::vector<std::pair<std::string, std::string>>& facts)
{
  auto table = Table{flow, factColumns(flow), {.rowHeader = true}};
  for (const auto& [label, value] : facts)
    table.row({factLabel(label), {{.text = value, .style = {.size = 9.5, .leading = 15}}}});
  table.finish();
}

void placeCover(Flow& flow, const PackPlan& plan)
{
  const auto& pack = *plan.pack;
  flow.anchor(target::cover);
  placeRegion(flow, pack);
  if (pack.draft.empty())
    flow.advance(roomAboveName);
  else
    placeDraft(flow, pack.draft);
  flow.paragraph(pack.packName, inked(TextStyle{.size = 12, .leading = 18}, palette::secondary), 2);
  flow.heading("H1", pack.bodyName, style::coverTitle, 0, 6);
  flow.paragraph(pack.meetingLine, style::coverLine, 26);
  flow.bar(60, 3, colour(pack.house.accent));
  flow.space(24);
  auto table = Table{flow, factColumns(flow), {.rowHeader = true}};
  for (const auto& [label, value] : pack.facts)
    table.row({factLabel(label), {{.text = value, .style = {.size = 9.5, .leading = 15}}}});
  table.row({factLabel(pack::wording::extentFact),
             {{.text = {}, .style = {.size = 9.5, .leading = 15}, .late = [&pack](const Canvas& canvas) {
                 return pack::wording::extent(canvas.pageOf(target::packEnd), pack);
               }}}});
  table.finish();
  flow.space(20);
  flow.paragraph(pack::wording::numbersAgree, inked(style::detail, palette::secondary), 0);
}

void placeKicker(Flow& flow, const std::string& what, bool backToAgenda)
{
  const auto style = inked(style::detail, palette::secondary);
  const auto link = flow.typography().measure(pack::wording::backToAgenda, linked(aligned(style, Alignment::right)), 110);
  const auto block = flow.typography().measure(what, style, flow.width() - (backToAgenda ? 120 : 0));
  flow.reserve(block.height());
  flow.mark([=, left = flow.left(), right = flow.left() + flow.width(), top = flow.y()](Canvas& canvas) {
    canvas.open("P");
    for (auto line = 0; line < block.lines(); ++line)
      canvas.text(block, line, left, top + line * block.leading());
    canvas.close("P");
    if (!backToAgenda)
      return;
    canvas.open("P");
    canvas.openLink(target::agenda);
    canvas.text(link, 0, right - 110, top);
    canvas.close("Link");
    canvas.close("P");
  });
  flow.advance(block.height() + 3);
}

}
