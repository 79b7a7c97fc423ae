// SPDX-License-Identifier: EUPL-1.2
#include "pdf/pack_intake.h"

#include "pack/mail_message.h"
#include "pdf/document_kind.h"
#include "pdf/document_writer.h"

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
  if (delivery.converted)
    delivery.add(*delivery.converted, pack::whatHappened(*delivery.converted));
  for (const auto kind : delivery.intake.remarks)
    delivery.add(kind, described(kind, delivery.intake));
}

/// Hands every document to the worker first, so that it reads one while the next is fetched.
class PackIntake {
public:
  PackIntake(const pack::MeetingPack& pack, Spool& spool, Workshop& workshop, OfficeConverter& office)
    : m_spool{spool}, m_workshop{workshop}, m_office{office}
  {
    m_plan.pack = &pack;
    for (const auto& page : pack.openingPages)
      m_plan.openingPages.push_back({&page, m_next++});
  }

  void add(const pack::PackItem& item)
  {
    auto& planned = m_plan.items.emplace_back(PlannedItem{&item, {}, {}, {}});
    if (item.state != pack::PackState::open && item.state != pack::PackState::elsewhere)
      return;
    if (item.coverNote)
      planned.coverNote = m_next++;
    for (const auto& attachment : item.attachments)
      addAttachment(planned, attachment);
    for (const auto& page : item.pages)
      planned.pages.push_back({&page, m_next++});
  }

  void convert()
  {
    m_office.run();
    for (const auto& conversion : m_conversions) {
      auto& delivery = m_plan.items.at(conversion.item).deliveries.at(conversion.delivery);
      if (const auto made = m_office.take(conversion.number))
        hand(delivery, m_spool.add(*made), pack::ProblemKind::convertedOffice);
      else
        refuse(delivery, ProblemKind::conversionFailed);
    }
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
  /// A document that LibreOffice is to make a PDF of.
  struct Conversion {
    std::size_t item;
    std::size_t delivery;
    int number;
  };

  void addAttachment(PlannedItem& planned, const pack::PackAttachment& attachment)
  {
    const auto name = DocumentName{attachment.label, attachment.title, attachment.fileName, attachment.note, attachment.state};
    if (attachment.state != pack::PackState::open)
      planned.deliveries.push_back({name, m_next++, noSource, {}, {}, {}, {}});
    else if (const auto bytes = fetched(attachment))
      deliver(planned, name, *bytes, 0);
    else
      refuse(planned.deliveries.emplace_back(Delivery{name, m_next++, noSource, {}, {}, {}, {}}), ProblemKind::gone);
  }

  void deliver(PlannedItem& planned, const DocumentName& name, std::span<const std::uint8_t> bytes, int depth)
  {
    auto& delivery = planned.deliveries.emplace_back(Delivery{name, m_next++, noSource, {}, {}, {}, m_spool.add(bytes)});
    if (const auto kind = conversionOf(textOf(bytes), name.fileName)) {
      if (!m_office.isAvailable())
        return refuse(delivery, ProblemKind::officeUnavailable);
      m_conversions.push_back({m_plan.items.size() - 1, planned.deliveries.size() - 1, m_office.add(bytes, name.fileName, *kind)});
    } else if (!isPdf(textOf(bytes)) && depth < deepestMail && pack::looksLikeMail(textOf(bytes)))
      deliverMail(planned, name, pack::parseMail(textOf(bytes)), depth);
    else
      hand(delivery, *delivery.original, std::nullopt);
  }

  void deliverMail(PlannedItem& planned, const DocumentName& name, const pack::MailMessage& message, int depth)
  {
    auto& delivery = planned.deliveries.back();
    const auto typeset = typesetTextDocument(pack::documentOf(message), {});
    if (!typeset)
      return refuse(delivery, ProblemKind::conversionFailed);
    hand(delivery, m_spool.add(*typeset), ProblemKind::convertedMail);
    auto number = 0;
    for (const auto& attachment : message.attachments)
      deliver(planned,
              {name.label + "-" + std::to_string(++number), attachment.fileName, attachment.fileName, {}, pack::PackState::open},
              attachment.bytes, depth + 1);
  }

  void hand(Delivery& delivery, const SpoolRange& range, std::optional<ProblemKind> converted)
  {
    delivery.converted = converted;
    delivery.source = m_workshop.take(range, {delivery.name.title, delivery.name.fileName});
  }

  Spool& m_spool;
  Workshop& m_workshop;
  OfficeConverter& m_office;
  PackPlan m_plan{};
  std::vector<Conversion> m_conversions;
  Target m_next = target::firstItem;
};

}

PackPlan takeIn(const pack::MeetingPack& pack, Spool& spool, Workshop& workshop, OfficeConverter& office,
                const std::function<void(double)>& progress)
{
  auto intake = PackIntake{pack, spool, workshop, office};
  auto done = 0.0;
  for (const auto& item : pack.items) {
    intake.add(item);
    progress(++done / static_cast<double>(pack.items.size()));
  }
  intake.convert();
  intake.judgeAll();
  return intake.take();
}

void replaceLost(PackPlan& plan, int source)
{
  if (auto* const delivery = plan.deliveryOf(source))
    refuse(*delivery, ProblemKind::unsafe);
}

}
