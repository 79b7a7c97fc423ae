// SPDX-License-Identifier: EUPL-1.2
#include "pdf/pack_draft.h"

#include "pack/pack_wording.h"
#include "pdf/footer_geometry.h"
#include "pdf/job_builder.h"
#include "pdf/pack_layout.h"

namespace pdf {

namespace {

namespace wording = pack::wording;

constexpr auto draftSource = 0; ///< stands for any document: its pages are known and nothing of it is read

PackPlan draftPlan(const pack::MeetingPack& pack)
{
  auto plan = PackPlan{&pack, {}, {}};
  auto next = target::firstItem;
  for (const auto& page : pack.openingPages)
    plan.openingPages.push_back({&page, next++});
  for (const auto& item : pack.items) {
    auto& planned = plan.items.emplace_back(PlannedItem{&item, {}, {}, {}});
    if (item.state != pack::PackState::open && item.state != pack::PackState::elsewhere)
      continue;
    if (item.coverNote)
      planned.coverNote = next++;
    for (const auto& attachment : item.attachments) {
      auto& delivery = planned.deliveries.emplace_back(
          Delivery{{attachment.label, attachment.title, attachment.fileName, attachment.note, attachment.state}, next++, draftSource, {}, {}, {}, {}});
      const auto own = SheetShape{};
      delivery.intake.stripWidths.assign(static_cast<std::size_t>(std::max(attachment.pages.value_or(1), 1)), stripWidth(own.width, own.height));
    }
    for (const auto& page : item.pages)
      planned.pages.push_back({&page, next++});
  }
  return plan;
}

class DraftPainter {
public:
  DraftPainter(const pack::MeetingPack& pack, const PackLayout& layout, const Typography& typography)
    : m_pack{pack}, m_layout{layout}, m_typography{typography}, m_canvas{[&layout](Target target) { return layout.pageOf(target); }}
  {}

  [[nodiscard]] std::string paint(const std::vector<JobBookmark>& bookmarks)
  {
    for (const auto& part : m_layout.parts)
      for (auto page = 0; page < part.pages; ++page)
        paintPage(part, page);
    addBookmarks(bookmarks, 0);
    return m_canvas.finish();
  }

private:
  void addBookmarks(const std::vector<JobBookmark>& bookmarks, int parent)
  {
    for (const auto& bookmark : bookmarks)
      addBookmarks(bookmark.children, m_canvas.addBookmark(parent, bookmark.title, bookmark.page));
  }

  void paintPage(const PackPart& part, int page)
  {
    const auto shape = SheetShape{};
    m_canvas.beginSheet(shape.width, shape.height);
    if (part.delivery == nullptr)
      for (const auto& mark : m_layout.sheets.at(part.firstSheet + static_cast<std::size_t>(page)).marks)
        mark(m_canvas);
    else
      paintPlaceholder(part, page);
    paintFooter(part, page);
    m_canvas.endSheet();
  }

  void paintPlaceholder(const PackPart& part, int page)
  {
    const auto shape = SheetShape{};
    const auto width = shape.width - shape.left - shape.right;
    const auto grey = inked(style::coverLine, palette::secondary);
    const auto title = m_typography.measure(wording::labelled(part.label, part.title), strong(grey), width);
    for (auto line = 0; line < title.lines(); ++line)
      m_canvas.text(title, line, shape.left, 300 + line * title.leading());
    const auto number = m_typography.measure(wording::draftPage(page + 1, part.pages), grey, width);
    m_canvas.text(number, 0, shape.left, 306 + title.height());
    m_canvas.frame(shape.left - 20, 270, width + 40, title.height() + number.height() + 66, 0.6, palette::hairline);
  }

  void paintFooter(const PackPart& part, int page)
  {
    const auto shape = SheetShape{};
    const auto width = shape.width - shape.left - shape.right;
    auto look = inked(TextStyle{.size = 7.5, .leading = 10}, palette::secondary);
    look.overflow = Overflow::cutEnd;
    const auto top = shape.height - stripHeight;
    m_canvas.fill(shape.left, top + 3, width, 0.6, palette::rule);
    m_canvas.text(m_typography.measure(wording::footer(m_pack), look, width * 0.6), 0, shape.left, top + 8);
    const auto number = m_typography.measure(wording::pageNumber(part.label, part.firstPage + page, m_layout.pages),
                                             aligned(strong(inked(look, palette::text)), Alignment::right), width);
    m_canvas.text(number, 0, shape.left, top + 8);
  }

  const pack::MeetingPack& m_pack;
  const PackLayout& m_layout;
  const Typography& m_typography;
  Canvas m_canvas;
};

}

PackDraft::PackDraft() { m_typography.remember(); }

std::string PackDraft::make(const pack::MeetingPack& pack)
{
  m_typography.forgetUnused();
  const auto plan = draftPlan(pack);
  const auto layout = layOut(plan, m_typography);
  return DraftPainter{pack, layout, m_typography}.paint(bookmarksOf(plan, layout));
}

}
