// SPDX-License-Identifier: EUPL-1.2
#include "presentation/branch_details.h"
#include "presentation/qt_text.h"
#include "presentation/words.h"

#include <QCoreApplication>

#include <algorithm>

/// What happened on a branch, from the recorded facts.
namespace presentation {

using namespace domain;

namespace {

struct BranchEventsText {
  Q_DECLARE_TR_FUNCTIONS(BranchEvents)
};

QString withReason(const QString& sentence, const std::string& reason) { return reason.empty() ? sentence : BranchEventsText::tr("%1: %2", "what happened: why").arg(sentence, text(reason)); }
class EventList {
public:
  explicit EventList(const BranchView& view) : m_view{view}, m_case{app::roundCase(view.facts(), view.round().round.id)} {}

  QList<DetailEvent> collect()
  {
    placements();
    items();
    decisions();
    stage();
    participations();
    std::stable_sort(m_events.begin(), m_events.end(), [](const DetailEvent& a, const DetailEvent& b) { return b.date < a.date; });
    return m_events;
  }

private:
  template <class Fact>
  [[nodiscard]] bool isOurs(const Fact& fact) const
  {
    return fact.stage == m_view.key().stage && fact.body == m_view.key().body;
  }

  void add(Date date, const QString& words)
  {
    if (date <= m_view.asOf())
      m_events << DetailEvent{date, said(date), words};
  }

  [[nodiscard]] QString said(Date date) const { return dayReadOn(m_view.asOf(), date); }

  [[nodiscard]] std::optional<Date> dayOf(const Placement& placement) const
  {
    if (!placement.meeting)
      return placement.date;
    const auto found = m_case.index.meetings.find(placement.meeting->value());
    return found == m_case.index.meetings.end() ? std::nullopt : std::optional{found->second.date};
  }

  void placements()
  {
    std::optional<Date> was;
    for (const auto& placement : m_case.facts.placements) {
      if (!isOurs(placement))
        continue;
      const auto day = dayOf(placement);
      const auto words = !day ? BranchEventsText::tr("Datum losgelaten")
                         : was ? BranchEventsText::tr("Gepland op %1 (was %2)").arg(said(*day), said(*was))
                               : BranchEventsText::tr("Gepland op %1").arg(said(*day));
      add(placement.on, withReason(words, placement.reason));
      was = day;
    }
  }

  void items()
  {
    for (const auto& item : m_case.facts.items) {
      if (!isOurs(item))
        continue;
      const auto& stored = m_view.names().items.at(item.item);
      add(item.on, BranchEventsText::tr("Geagendeerd als punt %1 op %2").arg(text(stored.label), said(m_case.index.meetings.at(item.meeting.value()).date)));
      if (item.withdrawnOn)
        add(*item.withdrawnOn, BranchEventsText::tr("Van de agenda gehaald"));
    }
  }

  void decisions()
  {
    for (const auto& decision : m_case.facts.decisions) {
      if (!isOurs(decision))
        continue;
      const auto version = decision.version ? BranchEventsText::tr(", versie %1").arg(text(m_view.names().version(decision.version))) : QString{};
      add(decision.decidedOn, capitalised(wordFor(decision.outcome)) + version);
      if (decision.confirmedOn)
        add(*decision.confirmedOn, withReason(BranchEventsText::tr("Bevestigd"), decision.confirmedBy));
      if (decision.conditionsMetOn)
        add(*decision.conditionsMetOn, BranchEventsText::tr("Voorwaarde vervuld"));
    }
    for (const auto& passedOver : m_case.facts.passedOver)
      if (isOurs(passedOver))
        add(passedOver.on, withReason(BranchEventsText::tr("Overgeslagen"), passedOver.reason));
  }

  void stage()
  {
    for (const auto& sending : m_case.facts.sendings)
      if (sending.stage == m_view.key().stage)
        add(sending.on, sending.termEndsOn ? BranchEventsText::tr("Stukken verzonden, termijn tot en met %1").arg(said(*sending.termEndsOn))
                                           : BranchEventsText::tr("Stukken verzonden"));
    for (const auto& goAhead : m_case.facts.goAheads)
      if (goAhead.stage == m_view.key().stage)
        add(goAhead.on, withReason(BranchEventsText::tr("Stap eerder begonnen"), goAhead.reason));
    for (const auto& acceptance : m_case.facts.driftAcceptances)
      if (acceptance.stage == m_view.key().stage)
        add(acceptance.on, withReason(BranchEventsText::tr("Versieverschil aanvaard"), acceptance.reason));
  }

  void participations()
  {
    for (const auto& each : m_view.facts().where(&Participation::track, m_view.proposal().track))
      if (each.municipality == m_view.branch().municipality)
        add(each.from, withReason(BranchEventsText::tr("Deelname: %1").arg(wordFor(each.kind)), each.source));
  }

  const BranchView& m_view;
  app::RoundCase m_case;
  QList<DetailEvent> m_events;
};

}

QList<DetailEvent> eventsOf(const BranchView& view) { return EventList{view}.collect(); }

}
