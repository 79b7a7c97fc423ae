// SPDX-License-Identifier: EUPL-1.2
#include "pdf/pack_intake.h"

#include <numeric>
#include <utility>

namespace pdf {

namespace {

using pack::ProblemKind;

std::optional<std::vector<std::uint8_t>> fetched(const pack::PackAttachment& attachment)
{
  try {
    return attachment.content ? attachment.content() : std::nullopt;
  } catch (const std::exception&) {
    return std::nullopt; // the case file could not hand it out; the rest of the pack does not suffer from that
  }
}

std::string described(ProblemKind kind, const Intake& intake)
{
  if (kind == ProblemKind::repaired && intake.unreadablePages > 0)
    return pack::pagesUnreadable(intake.unreadablePages, intake.pages());
  return pack::whatHappened(kind);
}

void refuse(Delivery& delivery, ProblemKind kind)
{
  delivery.source = noSource;
  delivery.problems.clear();
  delivery.add(kind, pack::whatHappened(kind));
}

void judge(Delivery& delivery, Intake intake)
{
  delivery.intake = std::move(intake);
  if (delivery.intake.refusal)
    return refuse(delivery, *delivery.intake.refusal);
  for (const auto kind : delivery.intake.remarks)
    delivery.add(kind, described(kind, delivery.intake));
}

/// Hands every document to the worker first, so that it reads one while the next is fetched.
class PackIntake {
public:
  PackIntake(const pack::MeetingPack& pack, Spool& spool, Workshop& workshop) : m_spool{spool}, m_workshop{workshop}
  {
    m_plan.pack = &pack;
    for (const auto& page : pack.openingPages)
      m_plan.openingPages.push_back({&page, m_next++});
  }

  void add(const pack::PackItem& item)
  {
    auto& planned = m_plan.items.emplace_back(PlannedItem{&item, {}, {}, {}});
    if (item.state != pack::PackState::open)
      return;
    if (item.coverNote)
      planned.coverNote = m_next++;
    for (const auto& attachment : item.attachments)
      addAttachment(planned, attachment);
    for (const auto& page : item.pages)
      planned.pages.push_back({&page, m_next++});
  }

  void judgeAll()
  {
    for (auto& item : m_plan.items)
      for (auto& delivery : item.deliveries)
        if (delivery.source != noSource)
          judge(delivery, m_workshop.intakeOf(delivery.source));
  }

  [[nodiscard]] PackPlan take() { return std::move(m_plan); }

private:
  void addAttachment(PlannedItem& planned, const pack::PackAttachment& attachment)
  {
    auto& delivery = planned.deliveries.emplace_back(
        Delivery{{attachment.label, attachment.title, attachment.fileName, attachment.note, attachment.state},
                 m_next++,
                 noSource,
                 {},
                 {},
                 {}});
    if (!delivery.hasPages())
      return;
    if (const auto bytes = fetched(attachment))
      deliver(delivery, *bytes);
    else
      refuse(delivery, ProblemKind::gone);
  }

  void deliver(Delivery& delivery, std::span<const std::uint8_t> bytes)
  {
    delivery.original = m_spool.add(bytes);
    delivery.source = m_workshop.take(*delivery.original, {delivery.name.title, delivery.name.fileName});
  }

  Spool& m_spool;
  Workshop& m_workshop;
  PackPlan m_plan{};
  Target m_next = target::firstItem;
};

}

PackPlan takeIn(const pack::MeetingPack& pack, Spool& spool, Workshop& workshop, const std::function<void(double)>& progress)
{
  auto intake = PackIntake{pack, spool, workshop};
  auto done = 0.0;
  for (const auto& item : pack.items) {
    intake.add(item);
    progress(++done / static_cast<double>(pack.items.size()));
  }
  intake.judgeAll();
  return intake.take();
}

void replaceLost(PackPlan& plan, int source)
{
  if (auto* const delivery = plan.deliveryOf(source))
    refuse(*delivery, ProblemKind::unsafe);
}

}
