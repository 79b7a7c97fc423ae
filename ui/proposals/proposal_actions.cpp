// SPDX-License-Identifier: EUPL-1.2
#include "ui/proposals/proposal_actions.h"

#include "app/commands/proposal_commands.h"
#include "app/commands/route_commands.h"
#include "pack/route_sheet.h"
#include "app/commands/track_commands.h"
#include "ui/branch/reason_dialog.h"
#include "ui/overview_export.h"
#include "ui/preferences.h"
#include "ui/proposals/advice_dialogs.h"
#include "ui/proposals/consultation_dialog.h"
#include "ui/proposals/document_dialog.h"
#include "ui/proposals/proposal_dialogs.h"
#include "ui/proposals/round_dialog.h"
#include "ui/proposals/target_dialog.h"
#include "ui/theme.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

namespace ui {

ProposalActions::ProposalActions(CaseSession& session, QWidget& workspace) : QObject{&workspace}, m_session{session}, m_workspace{workspace}
{
  newProposal = make("newProposal", tr("&Nieuw voorstel…"), QStringLiteral("document-new"), &ProposalActions::doNewProposal);
  changeProposal = make("changeProposal", tr("Voorstel &wijzigen…"), QStringLiteral("edit-rename"), &ProposalActions::doChangeProposal);
  newVersion = make("newVersion", tr("Nieuw&e versie…"), QStringLiteral("list-add"), &ProposalActions::doNewVersion);
  changePoints = make("changePoints", tr("Beslisp&unten wijzigen…"), QStringLiteral("format-list-ordered"), &ProposalActions::doChangePoints);
  newRound = make("newRound", tr("Nieuwe &ronde…"), QStringLiteral("view-refresh"), &ProposalActions::doNewRound);
  setTarget = make("setTarget", tr("Doe&l verschuiven…"), QStringLiteral("view-calendar"), &ProposalActions::doSetTarget);
  endRound = make("endRound", tr("Ronde sto&ppen…"), QStringLiteral("process-stop"), &ProposalActions::doEndRound);
  addDocument = make("addDocument", tr("Do&cument toevoegen…"), QStringLiteral("mail-attachment"), &ProposalActions::doAddDocument);
  addConsultation = make("addConsultation", tr("Raadple&ging vastleggen…"), QStringLiteral("user-identity"), &ProposalActions::doAddConsultation);
  removeConsultation = make("removeConsultation", tr("Raadpleging ver&wijderen"), QStringLiteral("list-remove"), &ProposalActions::doRemoveConsultation);
  routeSheet = make("routeSheet", tr("Routeblad PD&F…"), QStringLiteral("application-pdf"), &ProposalActions::doRouteSheet);
  addAdvice = make("addAdvice", tr("&Advies vastleggen…"), QStringLiteral("list-add"), &ProposalActions::doAddAdvice);
  answerAdvice = make("answerAdvice", tr("Wat ermee is &gedaan…"), QStringLiteral("checkmark"), &ProposalActions::doAnswerAdvice);
  removeAdvice = make("removeAdvice", tr("Advies verwi&jderen"), QStringLiteral("list-remove"), &ProposalActions::doRemoveAdvice);
  newProposal->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_N);
  setProposal(std::nullopt);
}

QAction* ProposalActions::make(const char* name, const QString& text, const QString& iconName, void (ProposalActions::*act)())
{
  auto* action = new QAction{icon(iconName), text, &m_workspace};
  action->setObjectName(QString::fromLatin1(name));
  action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
  m_workspace.addAction(action);
  connect(action, &QAction::triggered, this, act);
  return action;
}

QList<QAction*> ProposalActions::all() const
{
  return {newProposal, changeProposal, nullptr, newVersion, changePoints, nullptr, newRound, setTarget, endRound, nullptr, addDocument, addConsultation, addAdvice, nullptr, routeSheet};
}

void ProposalActions::setProposal(const std::optional<presentation::ProposalPageContent>& content)
{
  const auto writable = content && !m_session.readOnly();
  m_proposal = content ? std::optional{content->proposal} : std::nullopt;
  m_round = content ? content->round : std::nullopt;
  m_newestVersion = content && !content->versions.empty() ? std::optional{domain::VersionId{content->versions.front().key}} : std::nullopt;
  newProposal->setEnabled(!m_session.readOnly());
  for (auto* action : {changeProposal, newVersion, addDocument, addConsultation, addAdvice})
    action->setEnabled(writable);
  newRound->setEnabled(writable && m_newestVersion);
  changePoints->setEnabled(writable && m_newestVersion);
  routeSheet->setEnabled(content && content->hasRound);
  setTarget->setEnabled(writable && content->hasRunningRound);
  endRound->setEnabled(writable && content->hasRunningRound);
  setConsultation(content ? m_consultation : std::nullopt);
  setAdvice(content ? m_advice : std::nullopt);
}

void ProposalActions::setAdvice(std::optional<qint64> advice)
{
  m_advice = advice;
  for (auto* action : {answerAdvice, removeAdvice})
    action->setEnabled(advice && m_proposal && !m_session.readOnly());
}

void ProposalActions::setConsultation(std::optional<qint64> consultation)
{
  m_consultation = consultation;
  removeConsultation->setEnabled(consultation && m_proposal && !m_session.readOnly());
}

void ProposalActions::doNewProposal()
{
  NewProposalDialog dialog{m_session, &m_workspace};
  dialog.exec();
  if (const auto made = dialog.madeProposal())
    Q_EMIT proposalMade(*made);
}

void ProposalActions::doChangeProposal() { ChangeProposalDialog{m_session, *m_proposal, &m_workspace}.exec(); }
void ProposalActions::doNewVersion() { NewVersionDialog{m_session, *m_proposal, &m_workspace}.exec(); }
void ProposalActions::doChangePoints() { DecisionPointsDialog{m_session, *m_newestVersion, &m_workspace}.exec(); }
void ProposalActions::doNewRound() { RoundDialog{m_session, *m_proposal, &m_workspace}.exec(); }
void ProposalActions::doSetTarget() { TargetDialog{m_session, *m_round, &m_workspace}.exec(); }
void ProposalActions::doAddConsultation() { ConsultationDialog{m_session, *m_proposal, &m_workspace}.exec(); }
void ProposalActions::doRemoveConsultation() { m_session.execute(app::RemoveConsultation{domain::ConsultationId{*m_consultation}}); }

void ProposalActions::doRouteSheet()
{
  const auto sheet = m_session.read([this](const app::Facts& facts) { return pack::routeSheet(facts, m_session.today(), {.proposal = *m_proposal}); });
  if (!sheet || !*sheet)
    return;
  if (const auto message = saveOverview(&m_workspace, {**sheet, {**sheet}}, m_session.today(), QStringLiteral("pdf")))
    Q_EMIT messageRaised(*message);
}
void ProposalActions::doAddAdvice() { ui::addAdvice(m_session, *m_proposal, &m_workspace); }
void ProposalActions::doAnswerAdvice() { ui::answerAdvice(m_session, domain::AdviceFragmentId{*m_advice}, &m_workspace); }
void ProposalActions::doRemoveAdvice() { m_session.execute(app::Command{app::RemoveAdvice{domain::AdviceFragmentId{*m_advice}}}); }

void ProposalActions::doEndRound()
{
  const auto round = *m_round;
  ReasonQuestion question{tr("Ronde stoppen"), tr("Stoppen"), {}, tr("Wat al is besloten, blijft staan. De ronde gaat niet verder."), {}, {}};
  question.command = [round](const std::string& reason, const auto&) -> app::Command { return app::EndRound{round, reason}; };
  ReasonDialog{m_session, std::move(question), &m_workspace}.exec();
}

void ProposalActions::doAddDocument()
{
  const auto folder = preference(QStringLiteral("documentFolder"), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).toString();
  const auto paths = QFileDialog::getOpenFileNames(&m_workspace, tr("Documenten toevoegen"), folder, tr("PDF-bestanden (*.pdf);;Alle bestanden (*)"));
  if (paths.isEmpty())
    return;
  setPreference(QStringLiteral("documentFolder"), QFileInfo{paths.first()}.absolutePath());
  addFiles(paths);
}

void ProposalActions::addFiles(const QStringList& paths)
{
  if (!m_proposal || m_session.readOnly())
    return;
  for (const auto& path : paths)
    if (DocumentDialog{m_session, *m_proposal, path, &m_workspace}.exec() == QDialog::Rejected)
      return;
}

}
