// SPDX-License-Identifier: EUPL-1.2
#include "presentation/proposals/proposal_tabs.h"
#include "presentation/qt_text.h"
#include "presentation/words.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace presentation {

using namespace domain;

namespace {

struct ProposalEventsText {
  Q_DECLARE_TR_FUNCTIONS(ProposalEvents)
};

QString because(const QString& sentence, const std::string& reason) { return reason.empty() ? sentence : ProposalEventsText::tr("%1: %2", "what happened: why").arg(sentence, text(reason)); }

struct Event {
  Date date;
  QString where; ///< body or round
  QString what;
};

class Collector {
public:
  Collector(const app::Facts& facts, const app::ProposalDossier& dossier, const app::StatusReport& report)
    : m_facts{facts}, m_dossier{dossier}, m_report{report}
  {
  }

  std::vector<Event> collect()
  {
    add(m_dossier.proposal.registeredOn, {}, ProposalEventsText::tr("Voorstel toegevoegd"));
    for (const auto& row : m_dossier.versions)
      add(row.version.date, {}, because(ProposalEventsText::tr("Versie %1").arg(text(row.version.number)), row.version.note));
    for (const auto& change : m_dossier.targetChanges)
      targetChange(change);
    for (const auto& consultation : m_dossier.consultations)
      add(consultation.on, text(consultation.party), because(ProposalEventsText::tr("Geraadpleegd, %1").arg(howConsulted(consultation)), consultation.cameOut));
    if (!m_report.proposals.empty())
      for (const auto& status : m_report.proposals.front().rounds)
        round(status.round);
    std::stable_sort(m_events.begin(), m_events.end(), [](const Event& a, const Event& b) { return b.date < a.date; });
    return std::move(m_events);
  }

private:
  void add(Date date, const QString& where, const QString& what)
  {
    if (date <= m_report.asOf)
      m_events.push_back({date, where, what});
  }

  [[nodiscard]] QString bodyName(BodyId id) const { return text(m_report.names.bodies.at(id).name); }

  void targetChange(const DateChange& change)
  {
    const auto day = [](const std::optional<Date>& date) { return date ? dayWithYear(*date) : ProposalEventsText::tr("geen datum"); };
    add(change.on, {}, because(ProposalEventsText::tr("Doel van %1 naar %2").arg(day(change.was), day(change.became)), change.reason));
  }

  void round(const Round& round)
  {
    const auto facts = app::roundCase(m_facts, round.id).facts;
    const auto name = ProposalEventsText::tr("Ronde %1").arg(round.number);
    add(round.startedOn, name, because(ProposalEventsText::tr("Ronde begonnen"), round.purpose));
    if (round.endedOn)
      add(*round.endedOn, name, because(ProposalEventsText::tr("Ronde gestopt"), round.endReason));
    QHash<qint64, QString> stages;
    for (const auto& stage : facts.stages)
      stages.insert(stage.id.value(), ProposalEventsText::tr("stap %1, %2").arg(stage.position).arg(text(stage.name)));
    decisions(facts);
    for (const auto& passedOver : facts.passedOver)
      add(passedOver.on, bodyName(passedOver.body), because(ProposalEventsText::tr("Overgeslagen door %1").arg(text(passedOver.by)), passedOver.reason));
    for (const auto& goAhead : facts.goAheads)
      add(goAhead.on, name, because(ProposalEventsText::tr("Begonnen aan %1 voordat de vorige stap af was").arg(stages[goAhead.stage.value()]), goAhead.reason));
    for (const auto& acceptance : facts.driftAcceptances)
      add(acceptance.on, name, because(ProposalEventsText::tr("Versieverschil aanvaard in %1").arg(stages[acceptance.stage.value()]), acceptance.reason));
    for (const auto& sending : facts.sendings)
      add(sending.on, name, ProposalEventsText::tr("Stukken verzonden voor %1").arg(stages[sending.stage.value()]));
  }

  void decisions(const RoundFacts& facts)
  {
    for (const auto& decision : facts.decisions) {
      const auto what = decision.version ? ProposalEventsText::tr("%1, versie %2", "outcome, version").arg(wordFor(decision.outcome), text(m_report.names.version(decision.version)))
                                         : wordFor(decision.outcome);
      add(decision.decidedOn, bodyName(decision.body), because(what, decision.text));
      if (decision.confirmedOn)
        add(*decision.confirmedOn, bodyName(decision.body), because(ProposalEventsText::tr("Besluit bevestigd"), decision.confirmedBy));
    }
  }

  const app::Facts& m_facts;
  const app::ProposalDossier& m_dossier;
  const app::StatusReport& m_report;
  std::vector<Event> m_events;
};

}

QStringList eventHeads() { return {ProposalEventsText::tr("Datum"), ProposalEventsText::tr("Waar"), ProposalEventsText::tr("Wat")}; }

std::vector<TextRow> eventRows(const app::Facts& facts, const app::ProposalDossier& dossier, const app::StatusReport& report)
{
  std::vector<TextRow> rows;
  QHash<QString, int> seen;
  for (const auto& event : Collector{facts, dossier, report}.collect()) {
    const QStringList cells{weekdayShort(event.date), event.where, event.what};
    const auto words = cells.join(u'\n');
    const auto key = static_cast<qint64>(qHash(words)) * 64 + seen[words]++; // the same thing on the same day stands twice
    rows.push_back({key, cells});
  }
  return rows;
}

}
