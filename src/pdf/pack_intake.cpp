// SPDX-License-Identifier: EUPL-1.2
#include "pdf/pack_intake.h"

#include "pdf/source_document.h"

#include <numeric>

namespace pdf {

namespace {

std::string described(pack::ProblemKind kind, const SourceDocument* document)
{
  if (document != nullptr && document->unreadablePages() > 0)
    return pack::pagesUnreadable(document->unreadablePages(), document->pages());
  return pack::whatHappened(kind);
}

OpenedSource fetched(const pack::PackAttachment& attachment)
{
  try {
    auto bytes = attachment.content ? attachment.content() : std::nullopt;
    return bytes ? openSource(std::move(*bytes)) : OpenedSource{nullptr, pack::ProblemKind::gone};
  } catch (const std::exception&) {
    return {nullptr,
            pack::ProblemKind::gone}; // the case file could not hand it out; the rest of the pack does not suffer from that
  }
}

Delivery delivered(const pack::PackAttachment& attachment, Target target)
{
  auto opened = fetched(attachment);
  auto delivery = Delivery{&attachment, target, std::move(opened.document), {}};
  if (opened.problem) {
    const auto& name = attachment.fileName.empty() ? attachment.title : attachment.fileName;
    delivery.problem = PackProblem{attachment.label, name, *opened.problem, described(*opened.problem, delivery.document.get())};
  }
  return delivery;
}

}

PackPlan takeIn(const pack::MeetingPack& pack, const std::function<void(double)>& progress)
{
  const auto all = std::accumulate(pack.items.begin(), pack.items.end(), std::size_t{0},
                                   [](std::size_t sum, const pack::PackItem& item) { return sum + item.attachments.size(); });
  auto plan = PackPlan{&pack, {}};
  auto next = target::firstItem;
  auto done = 0;
  for (const auto& item : pack.items) {
    auto& planned = plan.items.emplace_back(PlannedItem{&item, {}, {}});
    if (item.coverNote)
      planned.coverNote = next++;
    for (const auto& attachment : item.attachments) {
      planned.deliveries.push_back(delivered(attachment, next++));
      progress(static_cast<double>(++done) / static_cast<double>(all));
    }
  }
  return plan;
}

}
