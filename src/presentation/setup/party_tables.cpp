// SPDX-License-Identifier: EUPL-1.2
#include "presentation/setup/party_tables.h"

#include "app/queries/setup.h"
#include "presentation/planning_sentences.h"
#include "presentation/qt_text.h"
#include "presentation/words.h"

#include <QCoreApplication>

namespace presentation {

using namespace domain;

namespace {

struct PartyText {
  Q_DECLARE_TR_FUNCTIONS(Parties)
};

QString stageWords(int position, const std::string& name) { return PartyText::tr("%1. %2", "number and name of a stage").arg(position).arg(text(name)); }

QString roundWords(const Proposal& proposal, const RoundStatus& round) { return PartyText::tr("%1 %2, ronde %3").arg(text(proposal.number), text(proposal.title)).arg(round.round.number); }

QString partyWords(const app::StatusNames& names, const RequiredParty& party)
{
  return party.municipality ? PartyText::tr("%1 (%2)", "party and gemeente").arg(text(party.party), text(names.municipalities.at(*party.municipality).name)) : text(party.party);
}

void addTemplateRows(const app::Facts& facts, std::vector<TextRow>& rows)
{
  for (const auto& row : app::templateRows(facts))
    for (const auto& stage : row.stages)
      for (const auto& party : facts.where(&RequiredParty::templateStage, std::optional{stage.id}))
        rows.push_back({party.id.value(),
                        {PartyText::tr("Sjabloon %1").arg(text(row.routeTemplate.name)), stageWords(stage.position, stage.name), text(party.party), wordFor(party.ground), text(party.source), QString{}}});
}

void addRoundRows(const app::PlanningCase& planned, const Proposal& proposal, const RoundStatus& round, std::vector<TextRow>& rows)
{
  const auto heard = app::expectedParties(planned, round); // one for each required party, in the same order
  std::size_t place = 0;
  for (const auto& stage : round.stages) {
    const auto required = planned.requiredParties.find(stage.stage.id);
    if (required == planned.requiredParties.end())
      continue;
    for (const auto& party : required->second) {
      const auto on = heard[place++].heardOn;
      TextRow row{.key = party.id.value()};
      row.cells << roundWords(proposal, round) << stageWords(stage.stage.position, stage.stage.name) << partyWords(planned.report.names, party) << wordFor(party.ground) << text(party.source)
                << (on ? PartyText::tr("gehoord op %1").arg(dayWithYear(*on)) : PartyText::tr("nog niet gehoord"));
      row.tone = on || !round.isRunning() ? Tone::Neutral : Tone::Attention;
      rows.push_back(std::move(row));
    }
  }
}

}

QStringList partyHeads()
{
  return {PartyText::tr("Waarvoor"), PartyText::tr("Vóór stap"), PartyText::tr("Wie"), PartyText::tr("Grond"), PartyText::tr("Bron"), PartyText::tr("Gehoord")};
}

std::vector<TextRow> partyTable(const app::Facts& facts, Date today)
{
  std::vector<TextRow> rows;
  addTemplateRows(facts, rows);
  const auto planned = app::planningCase(facts, today);
  for (const auto& proposal : planned.report.proposals)
    for (const auto& round : proposal.rounds)
      if (round.isRunning())
        addRoundRows(planned, proposal.proposal, round, rows);
  return rows;
}

std::vector<PartyStage> partyStages(const app::Facts& facts, Date today)
{
  std::vector<PartyStage> stages;
  for (const auto& proposal : app::statusReport(facts, today).proposals)
    for (const auto& round : proposal.rounds)
      for (const auto& stage : round.stages)
        if (round.isRunning() && !stage.completedOn)
          stages.push_back({stage.stage.id, std::nullopt, PartyText::tr("%1, stap %2", "round and stage").arg(roundWords(proposal.proposal, round), stageWords(stage.stage.position, stage.stage.name))});
  for (const auto& row : app::templateRows(facts))
    for (const auto& stage : row.stages)
      stages.push_back({std::nullopt, stage.id, PartyText::tr("Sjabloon %1, stap %2").arg(text(row.routeTemplate.name), stageWords(stage.position, stage.name))});
  return stages;
}

QStringList knownParties(const app::Facts& facts)
{
  QStringList parties;
  for (const auto& party : facts.all<RequiredParty>())
    parties << text(party.party);
  for (const auto& consultation : facts.all<Consultation>())
    parties << text(consultation.party);
  parties.removeDuplicates();
  parties.sort(Qt::CaseInsensitive);
  return parties;
}

}
