// SPDX-License-Identifier: EUPL-1.2
#include "app/queries/setup.h"
#include "app/queries/tracks.h"
#include "domain/outcome.h"
#include "presentation/branch_details.h"
#include "presentation/planning_sentences.h"
#include "presentation/qt_text.h"
#include "presentation/words.h"

#include <QCoreApplication>
#include <QStringList>

/// Why a branch stands where it stands, in whole sentences.
namespace presentation {

using namespace domain;

namespace {

struct BranchCalloutsText {
  Q_DECLARE_TR_FUNCTIONS(BranchCallouts)
};

QString quoted(const std::string& words) { return words.empty() ? QString{} : BranchCalloutsText::tr("“%1”").arg(text(words)); }

QString joined(const QStringList& sentences)
{
  QStringList filled;
  for (const auto& sentence : sentences)
    if (!sentence.isEmpty())
      filled << sentence;
  return filled.join(u' ');
}

DetailCallout callout(const BranchSign& sign, const QString& title, const QString& words) { return {sign.tone, sign.symbol, title, words}; }

DetailCallout outcomeMissing(const BranchView& view, const BranchSign& sign)
{
  const auto role = view.stage().stage.role;
  const auto rest = role == StageRole::decides     ? BranchCalloutsText::tr("Zonder vastgelegd besluit telt %1 niet mee als vastgesteld.")
                    : role == StageRole::givesView ? BranchCalloutsText::tr("Zonder vastgelegde reactie telt %1 niet mee als gereageerd.")
                                                   : BranchCalloutsText::tr("Zonder vastgelegde uitslag telt %1 niet mee.");
  return callout(sign, BranchCalloutsText::tr("Vergaderd op %1, uitslag ontbreekt").arg(dayInWords(*sign.date)), rest.arg(view.partyName()));
}

DetailCallout afterDue(const BranchView& view, const BranchSign& sign)
{
  const auto due = *dueDay(view.round(), view.stage());
  const auto days = daysBetween(due, *sign.date);
  const auto isTerm = view.stage().stage.role == StageRole::givesView;
  const auto title = isTerm ? BranchCalloutsText::tr("Gepland op %1, %n dag(en) na het einde van de termijn", nullptr, days)
                            : BranchCalloutsText::tr("Gepland op %1, %n dag(en) na het doel", nullptr, days);
  const auto rest = isTerm ? BranchCalloutsText::tr("De termijn loopt tot en met %1.") : BranchCalloutsText::tr("Het doel van deze ronde is uiterlijk %1. Zoek een eerdere vergadering of verschuif het doel.");
  return callout(sign, title.arg(dayInWords(*sign.date)), rest.arg(dayInWords(due)));
}

/// What was decided before somebody no longer took part.
QString keptWords(const BranchView& view) { return view.branch().latest() != nullptr ? BranchCalloutsText::tr("Wat eerder is besloten, blijft staan.") : QString{}; }

DetailCallout noLongerThere(const BranchView& view, const BranchSign& sign, const Municipality& municipality)
{
  const auto title = BranchCalloutsText::tr("%1 bestaat niet meer; de laatste dag was %2").arg(view.partyName(), dayInWords(*municipality.until));
  const auto into = municipality.mergedInto ? BranchCalloutsText::tr("De gemeente is opgegaan in %1.").arg(text(view.names().municipalities.at(*municipality.mergedInto).name)) : QString{};
  return callout(sign, title, joined({into, keptWords(view)}));
}

/// As Planning says it, with the first day that is possible.
DetailCallout outOfReach(const BranchView& view, const BranchSign& sign)
{
  const auto plan = view.plan();
  const auto instead = plan && plan->forward ? BranchCalloutsText::tr("Op zijn vroegst kan het op %1.").arg(dayInWords(plan->forward->date)) : QString{};
  return callout(sign, BranchCalloutsText::tr("Volgens de planning niet te halen"), joined({plan ? branchRemark(*plan) : QString{}, instead}));
}

DetailCallout notTakingPart(const BranchView& view, const BranchSign& sign)
{
  const auto& municipality = view.names().municipalities.at(*view.branch().municipality);
  const auto isGone = municipality.until && *municipality.until < view.asOf();
  const auto participations = view.facts().where(&Participation::track, view.proposal().track);
  const auto* since = participationOn(participations, municipality, isGone ? *municipality.until : view.asOf());
  if (isGone && (since == nullptr || since->kind == ParticipationKind::takesPart || since->kind == ParticipationKind::follows))
    return noLongerThere(view, sign, municipality);
  if (since == nullptr)
    return callout(sign, BranchCalloutsText::tr("%1 doet niet mee").arg(view.partyName()), {});
  const auto title = since->kind == ParticipationKind::follows ? BranchCalloutsText::tr("%1 volgt alleen, sinds %2") : BranchCalloutsText::tr("%1 doet niet mee sinds %2");
  const auto source = since->source.empty() ? BranchCalloutsText::tr("Welk besluit dat zegt, is niet vastgelegd.") : BranchCalloutsText::tr("Volgens: %1.").arg(text(since->source));
  return callout(sign, title.arg(view.partyName(), dayInWords(since->from)), joined({source, keptWords(view)}));
}

DetailCallout leaving(const BranchView& view, const Participation& change)
{
  const auto day = dayInWords(change.from);
  const auto title = change.kind == ParticipationKind::follows ? BranchCalloutsText::tr("%1 volgt alleen nog, vanaf %2") : BranchCalloutsText::tr("%1 doet niet meer mee vanaf %2");
  const auto plan = view.plan();
  const auto before = plan && plan->leavesOn ? BranchCalloutsText::tr("Dat is voordat deze stap aan de beurt is; de planning rekent niet meer op een besluit.") : QString{};
  const auto source = change.source.empty() ? BranchCalloutsText::tr("Welk besluit dat zegt, is niet vastgelegd.") : BranchCalloutsText::tr("Volgens: %1.").arg(text(change.source));
  return {Tone::NotApplicable, StatusSymbol::NotApplicable, title.arg(view.partyName(), day), joined({before, source})};
}

DetailCallout passedOver(const BranchView& view, const BranchSign& sign)
{
  const auto& act = *view.branch().passedOver;
  const auto title = act.by.empty() ? BranchCalloutsText::tr("Overgeslagen op %1").arg(dayInWords(act.on))
                                    : BranchCalloutsText::tr("Overgeslagen op %1 door %2").arg(dayInWords(act.on), text(act.by));
  return callout(sign, title, quoted(act.reason));
}

DetailCallout toPlan(const BranchView& view, const BranchSign& sign)
{
  const auto title = view.branch().meetingDate ? BranchCalloutsText::tr("%1 is voorbij, en de vorige stap was toen niet klaar").arg(dayInWords(*view.branch().meetingDate)) : view.branch().state == BranchState::waiting ? BranchCalloutsText::tr("Nog niet aan de beurt en nog geen datum") : BranchCalloutsText::tr("Aan de beurt, nog geen datum");
  if (!sign.date)
    return callout(sign, title, BranchCalloutsText::tr("Plan de behandeling in zodra een vergadering bekend is."));
  const auto due = *dueDay(view.round(), view.stage());
  if (*sign.date < view.asOf())
    return callout(sign, title, BranchCalloutsText::tr("De laatste dag om het doel te halen was %1.").arg(dayInWords(*sign.date)));
  if (due < view.asOf())
    return callout(sign, title, BranchCalloutsText::tr("Het doel van %1 is voorbij. Voor de eerstvolgende vergadering moeten de stukken uiterlijk %2 worden aangeleverd.").arg(dayInWords(due), dayInWords(*sign.date)));
  const auto isView = view.stage().stage.role == StageRole::givesView;
  const auto rest = *sign.date < due ? (isView ? BranchCalloutsText::tr("Stukken moeten uiterlijk %1 worden aangeleverd om uiterlijk %2 te kunnen besluiten.")
                                               : BranchCalloutsText::tr("Stukken moeten uiterlijk %1 worden aangeleverd. Het doel is %2."))
                                         .arg(dayInWords(*sign.date), dayInWords(due))
                                     : BranchCalloutsText::tr("De behandeling moet uiterlijk %1 plaatsvinden.").arg(dayInWords(due));
  return callout(sign, title, rest);
}

DetailCallout sentBack(const BranchView& view, const BranchSign& sign, const Decision& decision)
{
  const auto* target = decision.returnsTo ? view.round().stage(*decision.returnsTo) : nullptr;
  const auto title = target != nullptr ? BranchCalloutsText::tr("Teruggestuurd naar %1 op %2").arg(text(target->stage.name), dayInWords(decision.decidedOn))
                                       : BranchCalloutsText::tr("Teruggestuurd op %1").arg(dayInWords(decision.decidedOn));
  return callout(sign, title, quoted(decision.text));
}

/// What was decided when that deserves more than a fact: a condition, an amendment, a refusal, a delay.
std::optional<DetailCallout> decisionCallout(const BranchView& view, const BranchSign& sign)
{
  const auto* latest = view.branch().latest();
  if (latest == nullptr)
    return std::nullopt;
  const auto& decision = *latest;
  const auto day = dayInWords(decision.decidedOn);
  const auto version = text(view.names().version(decision.version));
  switch (decision.outcome) {
  case Outcome::deferred: return callout(sign, BranchCalloutsText::tr("Aangehouden op %1").arg(day), joined({quoted(decision.text), BranchCalloutsText::tr("Plan de behandeling opnieuw in.")}));
  case Outcome::notReached: return callout(sign, BranchCalloutsText::tr("Niet behandeld op %1").arg(day), BranchCalloutsText::tr("Plan de behandeling opnieuw in."));
  case Outcome::sentBack: return sentBack(view, sign, decision);
  case Outcome::rejected: return callout(sign, BranchCalloutsText::tr("Verworpen op %1").arg(day), quoted(decision.text));
  case Outcome::withheld: return callout(sign, BranchCalloutsText::tr("Niet ingestemd op %1").arg(day), quoted(decision.text));
  case Outcome::advisedNegative: return callout(sign, BranchCalloutsText::tr("Negatief geadviseerd op %1").arg(day), quoted(decision.text));
  case Outcome::withdrawn: return callout(sign, BranchCalloutsText::tr("Ingetrokken op %1").arg(day), quoted(decision.text));
  case Outcome::noResponse: return callout(sign, BranchCalloutsText::tr("Niet gereageerd binnen de termijn"), BranchCalloutsText::tr("Dat telt niet als instemming."));
  case Outcome::adoptedAmended:
    return callout(sign, BranchCalloutsText::tr("Gewijzigd vastgesteld als versie %1 op %2").arg(version, day), joined({quoted(decision.text), quoted(decision.conditions)}));
  case Outcome::adoptedConditionally:
    if (sign.symbol == StatusSymbol::Conditional)
      return callout(sign, BranchCalloutsText::tr("Vastgesteld onder voorbehoud op %1").arg(day), quoted(decision.conditions));
    return std::nullopt;
  default: return std::nullopt;
  }
}

std::optional<DetailCallout> unconfirmed(const BranchSign& sign)
{
  if (sign.unconfirmedWeeks == 0)
    return std::nullopt;
  return DetailCallout{Tone::Attention, StatusSymbol::Stale, BranchCalloutsText::tr("Al %n week/weken niet bevestigd", nullptr, sign.unconfirmedWeeks),
                       BranchCalloutsText::tr("Vraag de besluitenlijst of een brief op en leg de bevestiging vast.")};
}

DetailCallout notYet(const BranchView& view, const BranchSign& sign)
{
  const auto* open = view.round().openStage();
  return callout(sign, BranchCalloutsText::tr("Nog niet aan de beurt"), open != nullptr ? BranchCalloutsText::tr("Eerst moet stap %1, %2, af zijn.").arg(open->stage.position).arg(text(open->stage.name)) : QString{});
}

QString driftText(const BranchView& view)
{
  std::map<VersionId, QStringList> parties;
  for (const auto& branch : view.stage().branches)
    if (const auto* decision = standingDecision(branch); decision != nullptr && decision->version)
      parties[*decision->version] << text(branch.municipality ? view.names().municipalities.at(*branch.municipality).name
                                                                     : view.names().bodies.at(branch.body).name);
  const auto common = commonVersion(view.round(), view.stage());
  QStringList sentences;
  for (const auto& [version, names] : parties)
    if (version != common)
      sentences << BranchCalloutsText::tr("%1 besloot op %2.").arg(names.join(QStringLiteral(", ")), text(view.names().version(version)));
  if (common)
    sentences << BranchCalloutsText::tr("%n ander(en) besloot/besloten op %1.", nullptr, static_cast<int>(parties[*common].size())).arg(text(view.names().version(common)));
  return sentences.join(u' ');
}

}

QList<DetailCallout> calloutsOf(const BranchView& view)
{
  const auto sign = view.sign();
  QList<DetailCallout> callouts;
  switch (sign.symbol) {
  case StatusSymbol::OutcomeMissing: callouts << outcomeMissing(view, sign); break;
  case StatusSymbol::AfterTarget: callouts << afterDue(view, sign); break;
  case StatusSymbol::OutOfReach: callouts << outOfReach(view, sign); break;
  case StatusSymbol::ToPlan: callouts << toPlan(view, sign); break;
  case StatusSymbol::PassedOver: callouts << passedOver(view, sign); break;
  case StatusSymbol::NotYet: callouts << notYet(view, sign); break;
  case StatusSymbol::Planned:
  case StatusSymbol::OnAgenda: break;
  default:
    if (view.branch().state == BranchState::notApplicable)
      callouts << notTakingPart(view, sign);
    else if (const auto decided = decisionCallout(view, sign))
      callouts << *decided;
    else if (sign.symbol == StatusSymbol::NoResponse)
      callouts << callout(sign, BranchCalloutsText::tr("Niet gereageerd binnen de termijn"), BranchCalloutsText::tr("De termijn eindigde op %1. Komt er alsnog een reactie, leg die dan vast.").arg(dayInWords(*sign.date)));
  }
  if (const auto waiting = unconfirmed(sign))
    callouts << *waiting;
  if (view.branch().municipality && view.branch().state != BranchState::notApplicable)
    if (const auto change = app::comingStepOut(view.facts(), view.proposal().track, *view.branch().municipality, view.asOf()))
      callouts << leaving(view, *change);
  return callouts;
}

QList<DetailCallout> stageNotesOf(const BranchView& view)
{
  QList<DetailCallout> notes;
  const auto& stage = view.stage();
  if (stage.drift && !stage.driftAcceptance)
    notes << DetailCallout{Tone::Amended, StatusSymbol::Amended, BranchCalloutsText::tr("Versieverschil in deze stap"),
                           joined({driftText(view), BranchCalloutsText::tr("De stap kan pas af na een nieuwe versie of een aanvaard verschil.")})};
  if (stage.drift && stage.driftAcceptance)
    notes << DetailCallout{Tone::NotApplicable, StatusSymbol::Amended, BranchCalloutsText::tr("Versieverschil aanvaard op %1").arg(dayInWords(stage.driftAcceptance->on)),
                           joined({driftText(view), quoted(stage.driftAcceptance->reason), text(stage.driftAcceptance->acceptedBy)})};
  if (stage.goAhead)
    notes << DetailCallout{Tone::Attention, StatusSymbol::AfterTarget, BranchCalloutsText::tr("Op %1 begonnen voordat de vorige stap af was").arg(dayInWords(stage.goAhead->on)),
                           joined({quoted(stage.goAhead->reason), text(stage.goAhead->by)})};
  return notes;
}

}
