// SPDX-License-Identifier: EUPL-1.2
#include "ui/branch/branch_actions.h"

#include "app/commands/route_commands.h"
#include "app/queries/guard.h"
#include "ui/action_hint.h"
#include "ui/branch/confirm_dialog.h"
#include "ui/branch/decision_mending.h"
#include "ui/branch/go_ahead_dialog.h"
#include "ui/branch/plan_dialog.h"
#include "ui/branch/reason_dialog.h"
#include "ui/branch/sent_dialog.h"
#include "ui/decision_dialog.h"
#include "ui/theme.h"

namespace ui {

BranchActions::BranchActions(CaseSession& session, QWidget& workspace, const QString& namePrefix)
  : QObject{&workspace}, m_session{session}, m_workspace{workspace}, m_namePrefix{namePrefix}, m_asOf{session.today()}
{
  record = make("Record", tr("&Besluit vastleggen…"), QStringLiteral("document-edit"), &BranchActions::doRecord);
  confirm = make("Confirm", tr("Be&vestigen…"), QStringLiteral("checkmark"), &BranchActions::doConfirm);
  correct = make("Correct", tr("Besluit corrigeren…"), QStringLiteral("edit-rename"), &BranchActions::doCorrect);
  takeBack = make("TakeBack", tr("Besluit terugnemen…"), QStringLiteral("edit-undo"), &BranchActions::doTakeBack);
  meetConditions = make("MeetConditions", tr("V&oorwaarde vervuld"), QStringLiteral("dialog-ok-apply"), &BranchActions::doMeetConditions);
  plan = make("Plan", tr("&Inplannen…"), QStringLiteral("appointment-new"), &BranchActions::doPlan);
  passOver = make("PassOver", tr("Over&slaan met reden…"), QStringLiteral("media-skip-forward"), &BranchActions::doPassOver);
  reinstate = make("Reinstate", tr("&Toch meenemen"), QStringLiteral("list-add"), &BranchActions::doReinstate);
  goAhead = make("GoAhead", tr("&Doorgaan met reden…"), QStringLiteral("go-next"), &BranchActions::doGoAhead);
  markSent = make("MarkSent", tr("Ver&zonden melden…"), QStringLiteral("mail-message"), &BranchActions::doMarkSent);
  acceptDrift = make("AcceptDrift", tr("Versc&hil aanvaarden…"), QStringLiteral("checkmark"), &BranchActions::doAcceptDrift);
  // With Ctrl: letters that were meant for a text open nothing.
  record->setShortcut(Qt::CTRL | Qt::Key_B);
  plan->setShortcut(Qt::CTRL | Qt::Key_I);
  record->setToolTip(tr("Vastleggen wat dit gremium heeft besloten (Ctrl+B)"));
  correct->setToolTip(tr("Herstelt wat verkeerd is vastgelegd: wat het was, wat het is en waarom"));
  takeBack->setToolTip(tr("Haalt een besluit weg dat nooit is genomen of op de verkeerde plaats is vastgelegd, met reden"));
  setBranch(std::nullopt, m_asOf);
}

QAction* BranchActions::make(const char* name, const QString& text, const QString& iconName, void (BranchActions::*act)())
{
  auto* action = new QAction{icon(iconName), text, &m_workspace};
  action->setObjectName(m_namePrefix + QString::fromLatin1(name));
  action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
  m_workspace.addAction(action);
  connect(action, &QAction::triggered, this, act);
  return action;
}

QList<QAction*> BranchActions::all() const
{
  return {record, confirm, meetConditions, correct, takeBack, nullptr, plan, passOver, reinstate, nullptr, goAhead, markSent, acceptDrift};
}

void BranchActions::setBranch(const std::optional<presentation::BranchDetails>& details, domain::Date asOf)
{
  m_details = details;
  m_asOf = asOf;
  const auto can = details ? details->actions : presentation::BranchActions{};
  allow(*record, can.record, can.recordHint);
  allow(*confirm, can.confirm, can.confirmHint);
  allow(*correct, can.correct, can.correctHint);
  allow(*takeBack, can.correct, can.correctHint);
  meetConditions->setEnabled(can.meetConditions);
  allow(*plan, can.plan, can.openHint);
  allow(*passOver, can.passOver, can.openHint);
  reinstate->setEnabled(can.reinstate);
  goAhead->setEnabled(can.goAhead);
  markSent->setEnabled(can.markSent);
  acceptDrift->setEnabled(can.acceptDrift);
}

void BranchActions::doRecord() { DecisionDialog{m_session, m_details->key, m_asOf, &m_workspace}.exec(); }
void BranchActions::doConfirm() { ConfirmDialog{m_session, m_details->key, &m_workspace}.exec(); }
void BranchActions::doCorrect() { correctDecision(m_session, m_details->key, &m_workspace); }
void BranchActions::doTakeBack() { takeBackDecision(m_session, m_details->key, &m_workspace); }
void BranchActions::doPlan() { PlanDialog{m_session, m_details->key, &m_workspace}.exec(); }
void BranchActions::doMeetConditions() { m_session.execute(app::MeetConditions{m_details->key.stage, m_details->key.body}); }
void BranchActions::doReinstate() { m_session.execute(app::Reinstate{m_details->key.stage, m_details->key.body}); }

void BranchActions::doPassOver()
{
  const auto key = m_details->key;
  ReasonQuestion question{tr("Overslaan met reden"), tr("Overslaan"), m_details->title,
                          tr("De stap wacht niet op dit gremium. Wie het oversloeg en waarom, blijft zichtbaar."), {}, {}};
  question.command = [key](const std::string& reason, const auto&) -> app::Command { return app::PassOver{key.stage, key.body, reason}; };
  ReasonDialog{m_session, std::move(question), &m_workspace}.exec();
}

void BranchActions::doGoAhead() { static_cast<void>(goneAhead()); }

/// Shows who is missing; true when the person went on.
bool BranchActions::goneAhead()
{
  const auto stage = m_details->key.stage;
  const auto report = m_session.read([&](const app::Facts& facts) { return app::guardReport(facts, m_session.today(), stage); });
  return report && GoAheadDialog{m_session, stage, *report, &m_workspace}.exec() == QDialog::Accepted;
}

/// Nobody may turn up after the papers are out: who is missing is shown first, unless somebody already went on without them.
void BranchActions::doMarkSent()
{
  const auto key = m_details->key;
  const auto asks = m_session.read([&](const app::Facts& facts) {
    return facts.where(&domain::GoAhead::stage, key.stage).empty() && !app::guardReport(facts, m_session.today(), key.stage).missing.empty();
  });
  if (asks && (!*asks || goneAhead()))
    SentDialog{m_session, key, &m_workspace}.exec();
}

void BranchActions::doAcceptDrift() { acceptDriftOf(m_details->key.stage, m_details->caption); }

void BranchActions::acceptDriftOf(domain::StageId stage, const QString& subject)
{
  ReasonQuestion question{tr("Versieverschil aanvaarden"), tr("Aanvaarden"), subject,
                          tr("De stap kan dan af, al namen niet alle gremia hetzelfde besluit. Wie welke versie vaststelde, blijft staan."), tr("Aanvaard d&oor"), {}};
  question.command = [stage](const std::string& reason, const std::optional<std::string>& by) -> app::Command { return app::AcceptDrift{stage, reason, by}; };
  ReasonDialog{m_session, std::move(question), &m_workspace}.exec();
}

}
