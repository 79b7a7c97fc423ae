// SPDX-License-Identifier: EUPL-1.2
#include "presentation/branch_details.h"

#include "app/queries/meetings.h"
#include "app/queries/status.h"
#include "app/queries/votes.h"
#include "domain/outcome.h"
#include "presentation/meetings/attendance_picture.h"
#include "presentation/planning_sentences.h"
#include "presentation/qt_text.h"
#include "presentation/words.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace presentation {

using namespace domain;

namespace {

struct BranchDetailsText {
  Q_DECLARE_TR_FUNCTIONS(BranchDetails)
};

/// Label and value, one below the other.
class FactList {
public:
  FactList(const BranchView& view, const QList<DetailCallout>& callouts) : m_view{view}, m_callouts{callouts} {}

  QList<DetailFact> collect()
  {
    meeting();
    term();
    version();
    outcome();
    confirmation();
    return m_facts;
  }

private:
  void add(const QString& label, const QString& value, Tone tone = Tone::Neutral, std::optional<MeetingId> leadsTo = std::nullopt)
  {
    m_facts << DetailFact{label, value, tone, leadsTo};
  }

  void meeting()
  {
    const auto& branch = m_view.branch();
    if (!branch.meeting) {
      add(BranchDetailsText::tr("Vergadering"), branch.meetingDate && !isClosed(branch) ? BranchDetailsText::tr("dag bekend: %1").arg(weekdayShort(*branch.meetingDate)) : BranchDetailsText::tr("nog niet bekend"));
      return;
    }
    const auto& held = m_view.names().meetings.at(*branch.meeting);
    const auto time = held.startTime.empty() ? QString{} : BranchDetailsText::tr(", %1 uur").arg(text(held.startTime).replace(u':', u'.'));
    add(BranchDetailsText::tr("Vergadering"), weekdayShort(held.date) + time, Tone::Neutral, held.id);
    if (branch.item) {
      const auto& item = m_view.names().items.at(*branch.item);
      add(BranchDetailsText::tr("Agendapunt"), BranchDetailsText::tr("%1, %2", "label, kind").arg(text(item.label), wordFor(item.kind)));
    }
    deadline(BranchDetailsText::tr("Aanleverdag"), app::handInDay(held, m_view.body()), branch.item.has_value());
    deadline(BranchDetailsText::tr("Verzenddag"), app::dispatchDay(held, m_view.body()), held.dispatchedOn && *held.dispatchedOn <= m_view.asOf());
  }

  void deadline(const QString& label, const std::optional<Date>& day, bool done)
  {
    if (!day || isClosed(m_view.branch()))
      return;
    const auto said = dayAndWhyOff(m_view.calendar(), *day);
    if (*day == m_view.asOf())
      return add(label, BranchDetailsText::tr("%1, vandaag").arg(said), done ? Tone::Neutral : Tone::Attention);
    if (*day < m_view.asOf() && !done)
      return add(label, BranchDetailsText::tr("%1, voorbij").arg(said), Tone::Attention);
    add(label, said);
  }

  void term()
  {
    if (const auto& ends = m_view.stage().termEndsOn)
      add(BranchDetailsText::tr("Termijn"), BranchDetailsText::tr("tot en met %1").arg(weekdayShort(*ends)));
  }

  void version()
  {
    const auto* decision = m_view.decision();
    const auto id = decision != nullptr ? decision->version : std::optional{m_view.round().version};
    if (!id)
      return;
    const auto& shown = m_view.names().versions.at(*id);
    add(BranchDetailsText::tr("Versie"), BranchDetailsText::tr("%1 van %2", "version of date").arg(text(shown.number), dayWithYear(shown.date)));
  }

  void outcome()
  {
    const auto* latest = m_view.branch().latest();
    if (m_view.branch().outcomeMissing)
      return add(BranchDetailsText::tr("Uitslag"), BranchDetailsText::tr("nog niet vastgelegd"), Tone::Attention);
    if (latest == nullptr)
      return add(BranchDetailsText::tr("Uitslag"), BranchDetailsText::tr("nog geen besluit"));
    add(m_view.decision() != nullptr ? BranchDetailsText::tr("Uitslag") : BranchDetailsText::tr("Vorige uitslag"),
        BranchDetailsText::tr("%1, %2", "outcome, day").arg(wordFor(latest->outcome), dayWithYear(latest->decidedOn)), toneOf(m_view.sign().symbol) == Tone::Wrong ? Tone::Wrong : Tone::Neutral);
    const auto sheet = app::voteSheetOf(m_view.facts(), *latest);
    if (const auto counted = app::voteFigures(sheet, *latest))
      add(BranchDetailsText::tr("Stemmen"), voteWords(*counted));
    for (const auto& [choice, label] : {std::pair{VoteChoice::against, BranchDetailsText::tr("Tegen")}, std::pair{VoteChoice::abstained, BranchDetailsText::tr("Onthouden")}})
      if (const auto names = whoChose(sheet, choice); !names.isEmpty())
        add(label, names);
    const auto words = text(latest->text);
    if (!words.isEmpty() && std::ranges::none_of(m_callouts, [&](const DetailCallout& callout) { return callout.text.contains(words); })) // else it stands above
      add(BranchDetailsText::tr("Besluit"), words);
    if (!latest->source.empty())
      add(BranchDetailsText::tr("Bron"), text(latest->source));
  }

  [[nodiscard]] static QString whoChose(const std::optional<app::VoteSheet>& sheet, VoteChoice choice)
  {
    QStringList names;
    if (sheet)
      for (const auto& voter : sheet->voters)
        if (voter.choice == choice)
          names << text(voter.name);
    return names.join(QStringLiteral(", "));
  }

  void confirmation()
  {
    const auto* decision = m_view.decision();
    if (decision == nullptr)
      return add(BranchDetailsText::tr("Bevestiging"), BranchDetailsText::tr("nog niet van toepassing"));
    if (m_view.branch().state != BranchState::confirmed)
      return add(BranchDetailsText::tr("Bevestiging"), BranchDetailsText::tr("nog niet bevestigd"), m_view.sign().unconfirmedWeeks > 0 ? Tone::Attention : Tone::Neutral);
    const auto day = dayWithYear(*decision->confirmedOn);
    add(BranchDetailsText::tr("Bevestiging"), decision->confirmedBy.empty() ? day : BranchDetailsText::tr("%1, %2", "day, by what").arg(day, text(decision->confirmedBy)));
  }

  const BranchView& m_view;
  const QList<DetailCallout>& m_callouts;
  QList<DetailFact> m_facts;
};

DetailDocument documentOf(const Document& document, const QString& label)
{
  return {document.id, label, text(document.title), document.pages ? BranchDetailsText::tr("%n p.", "pages", *document.pages) : QString{}};
}

/// Behind the agenda item when there is one, else with the version that goes round.
void addDocuments(const BranchView& view, BranchDetails& details)
{
  if (view.branch().item) {
    auto attachments = view.facts().where(&Attachment::item, *view.branch().item);
    std::stable_sort(attachments.begin(), attachments.end(), [](const Attachment& a, const Attachment& b) { return a.position < b.position; });
    for (const auto& attachment : attachments)
      if (attachment.on <= view.asOf() && !(attachment.withdrawnOn && *attachment.withdrawnOn <= view.asOf()))
        details.documents << documentOf(view.facts().get(attachment.document), text(attachment.label));
  }
  const auto version = view.decision() != nullptr && view.decision()->version ? *view.decision()->version : view.round().version;
  if (details.documents.isEmpty())
    for (const auto& link : view.facts().where(&ProposalDocument::proposal, view.proposal().id))
      if (link.version == version)
        details.documents << documentOf(view.facts().get(link.document), {});
  details.documentsHead = BranchDetailsText::tr("Stukken (%1)").arg(details.documents.size());
}

}

std::optional<BranchDetails> branchDetails(const app::Facts& facts, const BranchKey& key, Date asOf, bool readOnly)
{
  const auto view = BranchView::find(facts, key, asOf);
  if (!view)
    return std::nullopt;
  BranchDetails details{.key = key};
  details.caption = BranchDetailsText::tr("%1 · stap %2 van %3 · ronde %4")
                      .arg(capitalised(wordFor(view->body().kind)))
                      .arg(view->stage().stage.position)
                      .arg(view->round().stages.size())
                      .arg(view->round().round.number);
  details.title = text(view->body().name);
  details.proposal = BranchDetailsText::tr("%1 %2", "number title").arg(text(view->proposal().number), text(view->proposal().title));
  details.callouts = calloutsOf(*view);
  details.stageNotes = stageNotesOf(*view);
  details.facts = FactList{*view, details.callouts}.collect();
  details.events = eventsOf(*view);
  details.actions = actionsOf(*view, readOnly);
  details.meeting = view->branch().meeting;
  addDocuments(*view, details);
  return details;
}

namespace {

/// The latest decision can be mended also after the round has ended.
void sayCorrection(BranchActions& actions, const BranchView& view, bool readOnly)
{
  const auto* latest = view.branch().latest();
  actions.correctHint = readOnly                                              ? BranchDetailsText::tr("Dit dossier is alleen te lezen.")
                        : latest == nullptr                                  ? BranchDetailsText::tr("Hier is nog geen besluit vastgelegd.")
                        : !app::isLatestDecision(view.facts(), *latest) ? BranchDetailsText::tr("Dit gremium heeft daarna opnieuw besloten; alleen het laatste besluit is te corrigeren.")
                                                                             : QString{};
  actions.correct = actions.correctHint.isEmpty();
}

}

BranchActions actionsOf(const BranchView& view, bool readOnly)
{
  BranchActions actions;
  const auto& branch = view.branch();
  const auto& stage = view.stage();
  const auto takesPart = branch.state != BranchState::notApplicable && branch.state != BranchState::passedOver;
  const auto* decision = view.decision();
  const auto decidesAgain = decision != nullptr && (decision->outcome == Outcome::noResponse || (decision->version && decision->version != view.round().version && !stage.completedOn));
  const auto open = takesPart && (decision == nullptr || decidesAgain);
  actions.recordHint = readOnly                            ? BranchDetailsText::tr("Dit dossier is alleen te lezen.")
                       : view.round().endedOn              ? BranchDetailsText::tr("Deze ronde is gestopt.")
                       : branch.state == BranchState::notApplicable ? BranchDetailsText::tr("%1 doet niet mee.").arg(view.partyName())
                       : branch.state == BranchState::passedOver    ? BranchDetailsText::tr("%1 is overgeslagen. Neem het gremium eerst weer mee.").arg(view.partyName())
                       : !open                             ? BranchDetailsText::tr("Hier is al besloten. Is dat verkeerd vastgelegd, corrigeer het dan.")
                                                           : QString{};
  actions.openHint = actions.recordHint;
  if (actions.recordHint.isEmpty() && !stage.startedOn)
    actions.recordHint = BranchDetailsText::tr("Deze stap is nog niet begonnen.");
  actions.record = actions.recordHint.isEmpty();
  sayCorrection(actions, view, readOnly);
  actions.confirmHint = readOnly                                  ? BranchDetailsText::tr("Dit dossier is alleen te lezen.")
                        : view.round().endedOn                   ? BranchDetailsText::tr("Deze ronde is gestopt.")
                        : branch.state == BranchState::confirmed ? BranchDetailsText::tr("Dit besluit is al bevestigd.")
                                                                 : BranchDetailsText::tr("Er is nog geen besluit om te bevestigen.");
  if (readOnly || view.round().endedOn)
    return actions;
  actions.confirm = branch.state == BranchState::decided;
  actions.meetConditions = decision != nullptr && decision->outcome == Outcome::adoptedConditionally && !decision->conditionsMetOn;
  actions.plan = open;
  actions.passOver = takesPart && decision == nullptr;
  actions.reinstate = branch.state == BranchState::passedOver;
  actions.goAhead = !stage.startedOn;
  actions.markSent = stage.startedOn && !stage.completedOn && (!stage.sentOn || (stage.reopenedOn && *stage.sentOn <= *stage.reopenedOn));
  actions.acceptDrift = stage.drift && !stage.driftAcceptance;
  return actions;
}

}
