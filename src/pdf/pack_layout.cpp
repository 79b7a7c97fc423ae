// SPDX-License-Identifier: EUPL-1.2
#include "pdf/pack_layout.h"

#include "pack/pack_wording.h"
#include "pdf/pack_pages.h"

#include <functional>

namespace pdf {

namespace {

namespace wording = pack::wording;

/// Collects the parts of a pack while its own sheets are being laid out one after the other.
class PartBuilder {
public:
  explicit PartBuilder(const Typography& typography) : m_flow{typography, SheetShape{}} { m_flow.open("Document"); }

  void beginGroup() { ++m_group; }

  void own(PackPart part, const std::function<void(Flow&)>& place)
  {
    if (!m_fresh)
      m_flow.startSheet();
    part.firstSheet = m_flow.sheetCount() - 1;
    m_flow.open("Sect");
    place(m_flow);
    m_flow.close("Sect");
    part.pages = static_cast<int>(m_flow.sheetCount() - part.firstSheet);
    part.group = m_group;
    m_fresh = false;
    m_parts.push_back(std::move(part));
  }

  void attachment(PackPart part)
  {
    part.pages = part.delivery->intake.pages();
    part.group = m_group;
    m_parts.push_back(std::move(part));
  }

  [[nodiscard]] PackLayout finish()
  {
    m_flow.close("Document");
    auto layout = PackLayout{m_flow.take(), m_flow.places(), std::move(m_parts), {}, 0};
    for (auto& part : layout.parts) {
      part.firstPage = layout.pages + 1;
      layout.pages += part.pages;
      layout.firstPages.emplace(part.target, part.firstPage);
    }
    return layout;
  }

private:
  Flow m_flow;
  std::vector<PackPart> m_parts;
  int m_group = 0;
  bool m_fresh = true; ///< the flow stands on a sheet that nothing was placed on
};

void addPages(PartBuilder& builder, const std::vector<PlannedPage>& pages, const PackPlan& plan)
{
  for (const auto& planned : pages)
    builder.own({planned.page->label, planned.target, planned.page->title}, [&](Flow& flow) { placePage(flow, planned, plan); });
}

void addItem(PartBuilder& builder, const PlannedItem& planned, const PackPlan& plan)
{
  const auto& item = *planned.item;
  builder.beginGroup();
  if (planned.coverNote)
    builder.own({item.label, *planned.coverNote, item.title}, [&](Flow& flow) { placeCoverNote(flow, planned, plan.pack->house); });
  for (const auto& delivery : planned.deliveries) {
    if (!delivery.hasPages())
      continue;
    auto part = PackPart{delivery.name.label, delivery.target, delivery.name.title};
    if (delivery.isReplaced()) {
      builder.own(std::move(part), [&](Flow& flow) { placeReplacement(flow, delivery); });
      continue;
    }
    part.delivery = &delivery;
    builder.attachment(std::move(part));
  }
  addPages(builder, planned.pages, plan);
}

}

int PackLayout::pageOf(Target target) const
{
  if (target == target::packEnd)
    return pages;
  const auto found = firstPages.find(target);
  return found == firstPages.end() ? 0 : found->second;
}

PackLayout layOut(const PackPlan& plan, const Typography& typography)
{
  auto builder = PartBuilder{typography};
  builder.own({{}, target::cover, wording::cover}, [&](Flow& flow) { placeCover(flow, plan); });
  for (const auto& page : plan.openingPages) {
    builder.beginGroup();
    addPages(builder, {page}, plan);
  }
  builder.beginGroup();
  builder.own({wording::agendaLabel, target::agenda, wording::agenda}, [&](Flow& flow) { placeAgenda(flow, plan); });
  for (const auto& item : plan.items)
    addItem(builder, item, plan);
  builder.beginGroup();
  if (plan.hasProblems())
    builder.own({wording::problemsLabel, target::problems, wording::problems}, [&](Flow& flow) { placeProblems(flow, plan); });
  return builder.finish();
}

}
