// SPDX-License-Identifier: EUPL-1.2
#include "pdf/flow.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace pdf {

namespace {

constexpr auto frameInset = 12.0;
constexpr auto entryGap = 3.0;

/// What must stay together at the start of a paragraph: two lines, or all of a short one.
double firstPart(const TextBlock& block) { return block.lines() <= 3 ? block.height() : 2 * block.leading(); }

}

Flow::Flow(const Typography& typography, const SheetShape& shape) : m_typography{typography}, m_shape{shape} { startSheet(); }

void Flow::open(const char* tag)
{
  reserve(0);
  mark([tag](Canvas& canvas) { canvas.open(tag); });
}

void Flow::close(const char* tag)
{
  reserve(0);
  mark([tag](Canvas& canvas) { canvas.close(tag); });
}

void Flow::startSheet()
{
  m_sheets.push_back({m_shape.width, m_shape.height, {}});
  m_y = m_shape.top + m_inset;
  m_space = 0;
}

void Flow::breakSheet()
{
  const auto framed = m_frameTop.has_value();
  if (framed)
    paintFrame();
  startSheet();
  if (framed)
    m_frameTop = m_y - frameInset;
}

void Flow::anchor(Target target) { m_waitingTargets.push_back(target); }

void Flow::space(double height)
{
  if (!atTop() || !m_waitingHeadings.empty())
    m_space = std::max(m_space, height);
}

void Flow::heading(const char* tag, std::string_view text, const TextStyle& style, double before, double after)
{
  m_waitingHeadings.push_back(
      {tag, m_typography.measure(text, style, width()), before, after, std::exchange(m_waitingTargets, {})});
}

void Flow::paragraph(std::string_view text, const TextStyle& style, double after)
{
  const auto block = m_typography.measure(text, style, width());
  reserve(firstPart(block));
  mark([](Canvas& canvas) { canvas.open("P"); });
  placeLines(block, 0);
  mark([](Canvas& canvas) { canvas.close("P"); });
  space(after);
}

void Flow::list(const std::vector<ListEntry>& entries, const TextStyle& style, double after)
{
  placeEntries(entries, style);
  space(after);
}

void Flow::framedList(std::string_view heading, const std::vector<ListEntry>& entries, const TextStyle& style, Colour ink)
{
  const auto title = m_typography.measure(heading, strong(style), width() - 2 * frameInset);
  const auto whole = title.height() + entryGap + listHeight(entries, style) + 2 * frameInset;
  reserve(whole <= sheetHeight() ? whole : title.height() + 3 * style.leading + frameInset);
  openFrame(ink);
  this->heading("H2", heading, strong(style), 0, entryGap);
  placeEntries(entries, style);
  reserve(0);
  closeFrame();
}

void Flow::bar(double width, double height, Colour ink)
{
  reserve(height);
  mark([=, left = left(), top = m_y](Canvas& canvas) { canvas.fill(left, top, width, height, ink); });
  advance(height);
}

void Flow::reserve(double height)
{
  auto needed = height;
  for (const auto& waiting : m_waitingHeadings)
    needed += waiting.before + waiting.block.height() + waiting.after;
  // Where nothing comes, the space below what was placed last need not fit either: it would make a sheet with nothing on it.
  const auto somethingComes = needed > 0;
  if (somethingComes && needed + m_space > room() + 0.01 && !atTop())
    breakSheet();
  if (somethingComes && !atTop())
    m_y += std::exchange(m_space, 0);
  for (auto& waiting : std::exchange(m_waitingHeadings, {}))
    placeHeading(waiting);
  placeTargets(m_waitingTargets);
}

void Flow::mark(Mark mark) { m_sheets.back().marks.push_back(std::move(mark)); }

std::vector<Sheet> Flow::take()
{
  reserve(0);
  return std::move(m_sheets);
}

void Flow::placeTargets(std::vector<Target>& targets)
{
  for (const auto target : std::exchange(targets, {}))
    m_places.insert_or_assign(target, Place{m_sheets.size() - 1, m_y});
}

void Flow::placeHeading(WaitingHeading& heading)
{
  if (!atTop())
    m_y += heading.before;
  placeTargets(heading.targets);
  mark([tag = heading.tag](Canvas& canvas) { canvas.open(tag.c_str()); });
  placeLines(heading.block, 0);
  mark([tag = heading.tag](Canvas& canvas) { canvas.close(tag.c_str()); });
  m_y += heading.after;
}

int Flow::linesHere(const TextBlock& block, int from) const
{
  const auto rest = block.lines() - from;
  const auto fitting = static_cast<int>(std::floor((room() + 0.01) / block.leading()));
  if (fitting >= rest)
    return rest;
  const auto here = std::min(fitting, rest - 2);
  if (here < 2 && !atTop())
    return 0;
  return std::max(here, 1);
}

void Flow::placeLines(const TextBlock& block, double indent)
{
  auto line = 0;
  while (line < block.lines()) {
    const auto count = linesHere(block, line);
    for (const auto end = line + count; line < end; ++line) {
      mark([block, line, left = left() + indent, top = m_y](Canvas& canvas) { canvas.text(block, line, left, top); });
      m_y += block.leading();
    }
    if (line < block.lines())
      breakSheet();
  }
}

double Flow::markerWidth(const std::vector<ListEntry>& entries, const TextStyle& style) const
{
  auto widest = 0.0;
  for (const auto& entry : entries)
    widest = std::max(widest, m_typography.measure(entry.marker, style, width()).widest());
  return std::min(widest + 7, width() / 3);
}

double Flow::listHeight(const std::vector<ListEntry>& entries, const TextStyle& style) const
{
  const auto indent = markerWidth(entries, style) + 2 * frameInset;
  auto height = 0.0;
  for (const auto& entry : entries)
    height += m_typography.measure(entry.text, style, width() - indent).height() + entryGap;
  return height;
}

void Flow::placeEntry(const ListEntry& entry, const TextStyle& style, double markerWidth)
{
  const auto marker = m_typography.measure(entry.marker, style, markerWidth);
  const auto text = m_typography.measure(entry.text, style, width() - markerWidth);
  reserve(firstPart(text));
  mark([marker, left = left(), top = m_y](Canvas& canvas) {
    canvas.open("LI");
    canvas.open("Lbl");
    canvas.text(marker, 0, left, top);
    canvas.close("Lbl");
    canvas.open("LBody");
  });
  placeLines(text, markerWidth);
  mark([](Canvas& canvas) {
    canvas.close("LBody");
    canvas.close("LI");
  });
  space(entryGap);
}

void Flow::placeEntries(const std::vector<ListEntry>& entries, const TextStyle& style)
{
  if (entries.empty())
    return;
  const auto indent = markerWidth(entries, style);
  reserve(firstPart(m_typography.measure(entries.front().text, style, width() - indent)));
  const auto numbered = entries.front().marker.find_first_of("0123456789") != std::string::npos;
  mark([detail = numbered ? OwnTag::Detail::numbered : OwnTag::Detail::bulleted](Canvas& canvas) { canvas.open("L", detail); });
  for (const auto& entry : entries)
    placeEntry(entry, style, indent);
  mark([](Canvas& canvas) { canvas.close("L"); });
}

void Flow::openFrame(Colour ink)
{
  m_frameInk = ink;
  m_frameTop = m_y;
  m_inset += frameInset;
  m_y += frameInset;
}

void Flow::paintFrame()
{
  const auto left = m_shape.left;
  const auto width = m_shape.width - m_shape.left - m_shape.right;
  mark([=, ink = m_frameInk, top = *m_frameTop, height = m_y + frameInset - *m_frameTop](Canvas& canvas) {
    canvas.frame(left, top, width, height, 0.9, ink);
  });
}

void Flow::closeFrame()
{
  paintFrame();
  m_y += frameInset;
  m_inset -= frameInset;
  m_space = 0;
  m_frameTop.reset();
}

std::string paint(const std::vector<Sheet>& sheets, Canvas& canvas)
{
  for (const auto& sheet : sheets) {
    canvas.beginSheet(sheet.width, sheet.height);
    for (const auto& mark : sheet.marks)
      mark(canvas);
    canvas.endSheet();
  }
  return canvas.finish();
}

}
