// SPDX-License-Identifier: EUPL-1.2
#include "presentation/proposals/proposal_page.h"

#include "app/queries/plan.h"
#include "presentation/planning_sentences.h"
#include "presentation/qt_text.h"

#include <QCoreApplication>

namespace presentation {

using namespace domain;

namespace {

struct ProposalPageText {
  Q_DECLARE_TR_FUNCTIONS(ProposalPage)
};

QString summaryOf(const SignContext& context, const std::vector<app::PlanSummaryRow>& plans, const app::ProposalStatus& status)
{
  const auto* round = status.latestRound();
  if (round == nullptr)
    return ProposalPageText::tr("Nog geen ronde");
  const auto* open = round->openStage();
  auto place = ProposalPageText::tr("Ronde %1").arg(round->round.number);
  if (open != nullptr && !round->endedOn)
    place = ProposalPageText::tr("Ronde %1 · stap %2 van %3").arg(round->round.number).arg(open->stage.position).arg(round->stages.size());
  QStringList alarms;
  const auto* plan = app::planOfRound(plans, round->round.id);
  const auto makesTarget = plan == nullptr || plan->feasible.value_or(true);
  for (const auto& alarm : roundAlarms(context, *round, makesTarget))
    alarms << alarm.text;
  return alarms.isEmpty() ? place : place + QStringLiteral("     ") + alarms.join(QStringLiteral(", "));
}

/// Whom the route still asks for, and before which stage.
QString toHearIn(const app::PlanningCase& planned, const app::ProposalStatus& status)
{
  QStringList parties;
  for (const auto& round : status.rounds)
    for (const auto& party : app::partiesToHear(planned, round)) {
      const auto municipality = party.municipality ? text(planned.report.names.municipalities.at(*party.municipality).name) : QString{};
      const auto words = party.passedBy ? ProposalPageText::tr("%1 (had gemoeten vóór stap %2, die al klaar is)", "party") : ProposalPageText::tr("%1 vóór stap %2", "party");
      parties << words.arg(partyInWords(text(party.party), municipality)).arg(party.beforeStage);
    }
  return parties.isEmpty() ? QString{} : ProposalPageText::tr("Nog te horen: %1.").arg(parties.join(QStringLiteral(", ")));
}

}

std::optional<ProposalPageContent> proposalPage(const app::Facts& facts, ProposalId id, Date today, bool allRows)
{
  if (!facts.find(id))
    return std::nullopt;
  const auto planned = app::planningCase(facts, today, id);
  const auto& report = planned.report;
  if (report.proposals.empty())
    return std::nullopt;
  const auto& status = report.proposals.front();
  const auto plans = app::planSummaries(planned);
  const auto places = app::placeNotes(plans);
  const SignContext context{report.names, places, today};
  const auto dossier = app::proposalDossier(facts, id);
  ProposalPageContent content{.proposal = id};
  content.header = proposalHeader(context, status, plans);
  content.notice = roundNotice(context, status);
  content.route = routeView(context, status, allRows);
  content.versions = versionViews(dossier);
  content.documents = documentRows(dossier);
  content.consultations = consultationRows(dossier);
  content.toHear = toHearIn(planned, status);
  content.events = eventRows(facts, dossier, report);
  content.advice = adviceRows(facts, id);
  if (const auto* round = status.latestRound()) {
    content.hasRound = true;
    content.hasRunningRound = !round->endedOn && !round->completedOn;
    content.round = round->round.id;
  }
  content.summary = summaryOf(context, plans, status);
  return content;
}

}
