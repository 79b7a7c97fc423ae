// SPDX-License-Identifier: EUPL-1.2
#include "pack/pack_wording.h"
#include "pdf/pack_pages.h"
#include "pdf/table.h"

namespace pdf {

namespace {

namespace wording = pack::wording;

constexpr auto attachmentIndent = 12.0;
constexpr auto noteStyle = TextStyle{.size = 8, .leading = 11.5, .strong = true};

std::vector<Column> columnsOf(const Flow& flow)
{
  const auto fixed = 32.0 + 98 + 76 + 34 + 46;
  return {{32, wording::numberColumn, Alignment::right},
          {flow.width() - fixed, wording::subjectColumn},
          {98, wording::kindColumn},
          {76, wording::presenterColumn},
          {34, wording::minutesColumn, Alignment::right},
          {46, wording::pageColumn, Alignment::right}};
}

Cell titleCell(const std::string& title, TextStyle style, double indent, std::optional<Target> link)
{
  if (link)
    style = linked(style);
  return {{.text = title, .style = style, .indent = indent, .link = link}};
}

Cell plain(const std::string& text) { return {{.text = text}}; }

/// What stands in brackets under a title.
void addNote(Cell& cell, const std::string& note, Colour ink, double indent)
{
  if (!note.empty())
    cell.push_back({.text = wording::bracketed(note), .style = inked(noteStyle, ink), .indent = indent});
}

/// Whether nobody has to do anything about it.
bool quietly(pack::PackState state) { return state == pack::PackState::elsewhere || state == pack::PackState::closed; }

void placeItem(Table& table, const PlannedItem& planned)
{
  const auto& item = *planned.item;
  const auto indent = item.isSubItem ? attachmentIndent / 2 : 0;
  const auto style = strong(style::detail);
  auto title = titleCell(item.title, style, indent, planned.firstTarget());
  addNote(title, item.note, quietly(item.state) ? palette::secondary : palette::text, indent);
  addNote(title, item.change, palette::attention, indent);
  table.row({{{.text = item.label, .style = style}},
             title,
             plain(item.kind),
             plain(item.presenter),
             plain(item.minutes ? std::to_string(*item.minutes) : std::string{}),
             pageCell(planned.firstTarget(), style)});
}

/// A line for something behind an item: a label, a title, a page.
void placeLine(Table& table, const std::string& label, Cell title, std::optional<Target> to)
{
  const auto number = Cell{{.text = label, .style = inked(style::detail, palette::secondary)}};
  table.row({number, std::move(title), plain({}), plain({}), plain({}), pageCell(to, style::detail)});
}

void placeAttachment(Table& table, const Delivery& delivery)
{
  const auto to = delivery.hasPages() ? std::optional{delivery.target} : std::nullopt;
  auto title = titleCell(delivery.name.title, style::detail, attachmentIndent, to);
  addNote(title, delivery.name.note, quietly(delivery.name.state) ? palette::secondary : palette::attention, attachmentIndent);
  if (delivery.isReplaced())
    addNote(title, wording::missing, palette::wrong, attachmentIndent);
  placeLine(table, delivery.name.label, std::move(title), to);
}

void placePages(Table& table, const std::vector<PlannedPage>& pages, double indent)
{
  for (const auto& planned : pages)
    placeLine(table, {}, titleCell(planned.page->title, style::detail, indent, planned.target), planned.target);
}

}

void placeAgenda(Flow& flow, const PackPlan& plan)
{
  flow.anchor(target::agenda);
  placeKicker(flow, plan.pack->meetingLine, false);
  flow.heading("H1", wording::agenda, style::title, 0, 12);
  auto table = Table{flow, columnsOf(flow)};
  for (const auto& item : plan.items) {
    placeItem(table, item);
    for (const auto& delivery : item.deliveries)
      placeAttachment(table, delivery);
    placePages(table, item.pages, attachmentIndent);
  }
  table.finish();
  flow.space(14);
  const auto summary = plan.pack->agendaSummary;
  flow.paragraph(summary + (summary.empty() ? "" : " ") + wording::linesAreLinks, inked(style::detail, palette::secondary), 0);
}

}
