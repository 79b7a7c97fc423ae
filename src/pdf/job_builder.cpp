// SPDX-License-Identifier: EUPL-1.2
#include "pdf/job_builder.h"

#include "pack/pack_wording.h"
#include "pdf/document_properties.h"
#include "pdf/footer_geometry.h"
#include "pdf/footer_strip.h"

#include <algorithm>

namespace pdf {

namespace {

namespace wording = pack::wording;

int sourceOf(const PackPart& part) { return part.delivery != nullptr ? part.delivery->source : noSource; }

std::vector<Footer> footersOf(const PackLayout& layout)
{
  const auto own = SheetShape{};
  auto footers = std::vector<Footer>{};
  for (const auto& part : layout.parts)
    for (auto page = 0; page < part.pages; ++page) {
      const auto width = part.delivery != nullptr ? part.delivery->intake.stripWidths.at(static_cast<std::size_t>(page))
                                                  : stripWidth(own.width, own.height);
      footers.push_back({width, wording::beforePage(part.label), part.firstPage + page});
    }
  return footers;
}

/// Levels of PDF/A: A asks most, B least.
char weaker(char one, char other)
{
  if (one == 'B' || other == 'B')
    return 'B';
  return one == 'U' || other == 'U' ? 'U' : 'A';
}

/// The whole conforms to what every part conforms to.
Claims sharedClaims(const PackPlan& plan)
{
  auto claims = ownClaims;
  for (const auto& item : plan.items)
    for (const auto& delivery : item.deliveries) {
      if (delivery.source == noSource)
        continue;
      const auto& each = delivery.intake.claims;
      claims.accessible = claims.accessible && each.accessible;
      claims.archivalPart = each.archivalPart == 0 ? 0 : std::min(claims.archivalPart, 2);
      claims.archivalLevel = weaker(claims.archivalLevel, each.archivalLevel);
    }
  return claims;
}

class JobBuilder {
public:
  JobBuilder(const PackPlan& plan, const PackLayout& layout) : m_plan{plan}, m_layout{layout} {}

  void addParts(AssemblyJob& job) const
  {
    for (const auto& part : m_layout.parts)
      job.parts.push_back({printable(wording::labelled(part.label, part.title)), sourceOf(part), static_cast<int>(part.firstSheet),
                           part.pages, part.group});
    job.pageOfTarget = m_layout.firstPages;
  }

  [[nodiscard]] std::vector<JobBookmark> bookmarks() const
  {
    auto bookmarks = std::vector{bookmark(wording::cover, target::cover)};
    for (const auto& page : m_plan.openingPages)
      bookmarks.push_back(bookmark(page.page->title, page.target));
    bookmarks.push_back(bookmark(wording::agenda, target::agenda));
    for (const auto& item : m_plan.items)
      if (const auto first = item.firstTarget())
        bookmarks.push_back(bookmark(item, *first));
    if (m_plan.hasProblems())
      bookmarks.push_back(bookmark(wording::problems, target::problems));
    return bookmarks;
  }

  void addFiles(AssemblyJob& job) const
  {
    if (!m_plan.pack->embedOriginals)
      return;
    for (const auto& item : m_plan.items)
      for (const auto& delivery : item.deliveries)
        if (delivery.original && delivery.hasPages())
          job.files.push_back({printable(wording::labelled(delivery.name.label, delivery.name.fileName)),
                               printable(wording::embedded + wording::labelled(delivery.name.label, delivery.name.title)),
                               "application/octet-stream", *delivery.original});
  }

private:
  [[nodiscard]] JobBookmark bookmark(const std::string& title, Target target) const
  {
    return {printable(title), m_layout.pageOf(target), noSource, false, {}};
  }

  [[nodiscard]] JobBookmark bookmark(const PlannedItem& planned, Target first) const
  {
    auto item = bookmark(wording::labelled(planned.item->label, planned.item->title), first);
    item.open = true;
    for (const auto& delivery : planned.deliveries) {
      if (!delivery.hasPages())
        continue;
      auto& own =
          item.children.emplace_back(bookmark(wording::labelled(delivery.name.label, delivery.name.title), delivery.target));
      own.source = delivery.source;
    }
    for (const auto& page : planned.pages)
      item.children.push_back(bookmark(page.page->title, page.target));
    return item;
  }

  const PackPlan& m_plan;
  const PackLayout& m_layout;
};

}

std::vector<JobBookmark> bookmarksOf(const PackPlan& plan, const PackLayout& layout) { return JobBuilder{plan, layout}.bookmarks(); }

AssemblyJob jobOf(const PackPlan& plan, const PackLayout& layout, const Typography& typography, Spool& spool)
{
  auto job = AssemblyJob{};
  auto canvas = Canvas{[&layout](Target target) { return layout.pageOf(target); }};
  job.sheets = spool.add(paint(layout.sheets, canvas));
  job.tags = canvas.tags();
  auto footers = paintFooters(typography, wording::footer(*plan.pack), footersOf(layout), wording::afterPage(layout.pages));
  job.footers = spool.add(footers.bytes);
  job.footerWidths = std::move(footers.widths);
  job.pageFooters = std::move(footers.pages);
  job.title = printable(plan.pack->documentTitle);
  job.claims = sharedClaims(plan);
  const auto builder = JobBuilder{plan, layout};
  builder.addParts(job);
  job.bookmarks = builder.bookmarks();
  builder.addFiles(job);
  return job;
}

}
