// SPDX-License-Identifier: EUPL-1.2
#include "pack/pack_wording.h"
#include "pdf/pack_pages.h"
#include "pdf/running_text.h"
#include "pdf/text_blocks.h"

namespace pdf {

namespace {

std::vector<ListEntry> numbered(const std::vector<std::string>& lines)
{
  auto entries = std::vector<ListEntry>{};
  for (const auto& line : lines)
    entries.push_back({std::to_string(entries.size() + 1) + ".", line});
  return entries;
}

LabelTargets targetsOf(const PackPlan& plan)
{
  auto targets = LabelTargets{};
  for (const auto& item : plan.items) {
    if (const auto first = item.firstTarget())
      targets.emplace(item.item->label, *first);
    for (const auto& delivery : item.deliveries)
      if (delivery.hasPages())
        targets.emplace(delivery.name.label, delivery.target);
  }
  return targets;
}

void placeSection(Flow& flow, const pack::CoverNoteSection& section, Colour accent)
{
  const auto entries = numbered(section.lines);
  if (section.boxed) {
    flow.space(14);
    flow.framedList(section.heading, entries, style::body, accent);
  } else {
    flow.heading("H2", section.heading, style::sectionHeading, 8, 1);
    flow.list(entries, style::body, 6);
  }
  placeRunningText(flow, section.text, style::body);
}

}

void placeCoverNote(Flow& flow, const PlannedItem& planned, const pack::HouseStyle& house)
{
  const auto& note = *planned.item->coverNote;
  flow.anchor(*planned.coverNote);
  placeKicker(flow, pack::wording::coverNoteFor(*planned.item), true);
  flow.heading("H1", note.title.empty() ? planned.item->title : note.title, style::title, 0, 8);
  placeFacts(flow, note.facts);
  flow.space(6);
  for (const auto& section : note.sections)
    placeSection(flow, section, colour(house.accent));
}

void placePage(Flow& flow, const PlannedPage& planned, const PackPlan& plan)
{
  const auto& page = *planned.page;
  flow.anchor(planned.target);
  placeKicker(flow, page.kicker, true);
  flow.heading("H1", page.title, style::title, 0, 10);
  const auto accent = colour(plan.pack->house.accent);
  placeBlocks(flow, page.blocks, {style::sectionHeading, style::sectionHeading, style::body, style::detail, accent}, {}, targetsOf(plan));
}

}
