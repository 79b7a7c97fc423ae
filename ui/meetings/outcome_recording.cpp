// SPDX-License-Identifier: EUPL-1.2
#include "ui/meetings/outcome_recording.h"

#include "app/commands/meeting_commands.h"
#include "presentation/qt_text.h"
#include "ui/branch/decision_mending.h"
#include "ui/command_form.h"
#include "ui/decision_dialog.h"
#include "ui/theme.h"

#include <QCoreApplication>
#include <QLineEdit>

namespace ui {

using namespace domain;

namespace {

struct OutcomeText {
  Q_DECLARE_TR_FUNCTIONS(OutcomeRecording)
};

/// What the dialog has to know of an item.
struct Subject {
  presentation::BranchKey branch;
  Date day;
};

std::optional<Subject> subjectOf(const app::Facts& facts, AgendaItemId id)
{
  const auto item = facts.get(id);
  if (!item.stage)
    return std::nullopt;
  const auto meeting = facts.get(item.meeting);
  return Subject{{facts.get(facts.get(*item.stage).round).proposal, *item.stage, meeting.body}, meeting.date};
}

/// Of what a person named: no longer than leaves room for the field, and without keys of its own.
QString fieldLabel(const QWidget& form, const QString& name)
{
  return form.fontMetrics().elidedText(name, Qt::ElideRight, px(260)).replace(u'&', QStringLiteral("&&"));
}

/// Of what was only told there is as good as always one.
QString usualConclusion(ItemKind kind) { return kind == ItemKind::forInformation ? OutcomeText::tr("Kennisgenomen.") : QString{}; }

void mend(CaseSession& session, AgendaItemId item, QWidget* parent, void (*act)(CaseSession&, const presentation::BranchKey&, QWidget*))
{
  if (const auto subject = session.read([&](const app::Facts& facts) { return subjectOf(facts, item); }); subject && *subject)
    act(session, (*subject)->branch, parent);
}

}

presentation::ItemsToRecord itemsToRecord(CaseSession& session, MeetingId meeting)
{
  const auto items = session.read(
      [&](const app::Facts& facts) { return presentation::itemsToRecord(facts, app::agendaOf(facts, meeting, session.today()), session.today()); });
  return items.value_or(presentation::ItemsToRecord{});
}

void recordConclusions(CaseSession& session, const std::vector<AgendaItemId>& ids, QWidget* parent)
{
  const auto items = session.read([&](const app::Facts& facts) { return facts.whereIn(&AgendaItem::id, ids); });
  if (!items || items->empty())
    return;
  CommandForm form{session, OutcomeText::tr("Conclusies vastleggen"), OutcomeText::tr("Vastleggen"), parent};
  form.setObjectName(QStringLiteral("conclusionsForm"));
  form.addExplanation(OutcomeText::tr("Wat kwam er uit de punten zonder voorstel? Wat u leeg laat, blijft open. Gaat een punt naar een andere vergadering, kies dan Doorschuiven naar… in het menu Vergadering."));
  std::vector<std::pair<AgendaItemId, QLineEdit*>> lines;
  for (const auto id : ids)
    for (const auto& item : *items)
      if (item.id == id)
        lines.emplace_back(id, form.addLine(fieldLabel(form, presentation::text(item.label + ' ' + item.title)), ("conclusion" + item.label).c_str(), usualConclusion(item.kind)));
  for (const auto& [item, line] : lines)
    line->setMinimumWidth(px(320)); // a sentence, not a word
  form.setCommands([&]() -> Result<std::vector<app::DatedCommand>> {
    std::vector<app::DatedCommand> commands;
    for (const auto& [item, line] : lines)
      if (const auto words = line->text().trimmed(); !words.isEmpty())
        commands.push_back({app::ChangeAgendaItem{.item = item, .conclusion = words.toStdString()}, std::nullopt});
    return commands;
  });
  form.exec();
}

bool recordOutcome(CaseSession& session, AgendaItemId item, QWidget* parent)
{
  const auto subject = session.read([&](const app::Facts& facts) { return subjectOf(facts, item); });
  return subject && *subject && DecisionDialog{session, (*subject)->branch, (*subject)->day, parent}.exec() == QDialog::Accepted;
}

void correctOutcome(CaseSession& session, AgendaItemId item, QWidget* parent) { mend(session, item, parent, correctDecision); }
void takeBackOutcome(CaseSession& session, AgendaItemId item, QWidget* parent) { mend(session, item, parent, takeBackDecision); }

}
