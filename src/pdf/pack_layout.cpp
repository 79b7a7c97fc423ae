// SPDX-License-Identifier: EUPL-1.2
#include "pdf/pack_layout.h"

#include "pack/pack_wording.h"
#include "pdf/pack_pages.h"
#include "pdf/source_document.h"

#include <functional>

namespace pdf {

namespace {

namespace wording = pack::wording;

/// Collects the parts of a pack while its own sheets are being laid out one after the other.
class PartBuilder {
public:
  explicit PartBuilder(const Typography& typography) : m_flow{typography, SheetShape{}} { m_flow.open("Document"); }

  void own(PackPart part, const std::function<void(Flow&)>& place)
  {
    if (!m_parts.empty() && !m_fresh)
      m_flow.startSheet();
    part.firstSheet = m_flow.sheetCount() - 1;
    m_flow.open("Sect");
    place(m_flow);
    m_flow.close("Sect");
    part.pages = static_cast<int>(m_flow.sheetCount() - part.firstSheet);
    m_fresh = false;
    m_parts.push_back(std::move(part));
  }

  void attachment(PackPart part)
  {
    part.pages = part.document->pages();
    m_parts.push_back(std::move(part));
  }

  [[nodiscard]] PackLayout finish()
  {
    m_flow.close("Document");
    auto layout = PackLayout{m_flow.take(), m_flow.places(), std::move(m_parts), 0};
    for (auto& part : layout.parts) {
      part.firstPage = layout.pages + 1;
      layout.pages += part.pages;
    }
    return layout;
  }

private:
  Flow m_flow;
  std::vector<PackPart> m_parts;
  bool m_fresh = true; ///< the flow stands on a sheet that nothing was placed on
};

void addItem(PartBuilder& builder, const PlannedItem& planned)
{
  const auto& item = *planned.item;
  if (planned.coverNote)
    builder.own({item.label, *planned.coverNote, item.title}, [&](Flow& flow) { placeCoverNote(flow, planned); });
  for (const auto& delivery : planned.deliveries) {
    auto part = PackPart{delivery.attachment->label, delivery.target, delivery.attachment->title, delivery.document.get()};
    if (delivery.document)
      builder.attachment(std::move(part));
    else
      builder.own(std::move(part), [&](Flow& flow) { placeReplacement(flow, delivery); });
  }
}

}

int PackLayout::pageOf(Target target) const
{
  if (target == target::packEnd)
    return pages;
  for (const auto& part : parts)
    if (part.target == target)
      return part.firstPage;
  return 0;
}

PackLayout layOut(const PackPlan& plan, const Typography& typography)
{
  auto builder = PartBuilder{typography};
  builder.own({{}, target::cover, wording::cover}, [&](Flow& flow) { placeCover(flow, plan); });
  builder.own({wording::agendaLabel, target::agenda, wording::agenda}, [&](Flow& flow) { placeAgenda(flow, plan); });
  for (const auto& item : plan.items)
    addItem(builder, item);
  if (plan.hasProblems())
    builder.own({wording::problemsLabel, target::problems, wording::problems}, [&](Flow& flow) { placeProblems(flow, plan); });
  return builder.finish();
}

}
