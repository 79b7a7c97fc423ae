// SPDX-License-Identifier: EUPL-1.2
#include "ui/proposals/proposal_page.h"

#include "ui/branch/branch_actions.h"
#include "ui/buttons.h"
#include "ui/flow_layout.h"
#include "ui/layouts.h"
#include "ui/proposals/proposal_actions.h"
#include "ui/proposals/route_tab.h"
#include "ui/proposals/table_tab.h"
#include "ui/proposals/versions_tab.h"
#include "ui/symbol_label.h"
#include "ui/tabs.h"
#include "ui/text_label.h"

#include <QHBoxLayout>
#include <QShortcut>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr auto mostFacts = 620; // a window that is made as small as it goes has more

QWidget* factWidget(const presentation::HeaderFact& fact)
{
  auto* label = new TextLabel{TextStyle::Caption, Weight::Regular, Ink::Secondary};
  label->setText(fact.label);
  auto* value = new TextLabel{TextStyle::Base, Weight::Strong};
  value->setText(fact.value);
  value->setTone(fact.tone);
  value->setProperty("holdsData", true);
  auto* line = new QHBoxLayout;
  line->setSpacing(px(6));
  if (fact.symbol)
    line->addWidget(new SymbolLabel{*fact.symbol});
  line->addWidget(value);
  auto* widget = new QWidget;
  auto* layout = new QVBoxLayout{widget};
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  layout->addWidget(label);
  layout->addLayout(line);
  return widget;
}

}

ProposalPage::ProposalPage(CaseSession& session, ProposalActions& actions, BranchActions& branchActions, QWidget* parent)
  : QWidget{parent}, m_session{session}, m_actions{actions}, m_tabs{new QTabWidget}
{
  auto* layout = new QVBoxLayout{this};
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  layout->addWidget(buildHead());
  layout->addWidget(m_tabs, 1);
  buildTabs(actions, branchActions);
}

QWidget* ProposalPage::buildHead()
{
  auto* back = linkButton(tr("Voorstellen"));
  back->setObjectName(QStringLiteral("backToList"));
  back->setToolTip(tr("Terug naar de lijst (Alt+Links)"));
  m_crumbs = new TextLabel{TextStyle::Caption, Weight::Regular, Ink::Secondary};
  m_title = new TextLabel{TextStyle::ScreenTitle, Weight::Strong};
  m_title->setObjectName(QStringLiteral("proposalTitle"));
  m_title->setWordWrap(true);
  for (auto* label : {m_crumbs, m_title})
    label->setProperty("holdsData", true);
  auto* crumbs = new QHBoxLayout;
  crumbs->setSpacing(px(4));
  crumbs->addWidget(back);
  crumbs->addWidget(m_crumbs);
  crumbs->addStretch();
  auto* title = new QWidget;
  title->setMinimumWidth(px(300));
  title->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
  auto* words = new QVBoxLayout{title};
  words->setContentsMargins(0, 0, 0, 0);
  words->setSpacing(0);
  words->addLayout(crumbs);
  words->addWidget(m_title);
  auto* facts = new QWidget;
  m_facts = new FlowLayout{facts};
  m_facts->setContentsMargins(0, 0, 0, 0);
  m_facts->setSpacing(px(20));
  m_facts->setWholeUpTo(px(mostFacts));
  auto* head = new QWidget;
  auto* layout = new FlowLayout{head};
  layout->setContentsMargins(px(16), px(8), px(16), px(6));
  layout->addWidget(title);
  layout->addWidget(facts);
  connect(back, &QPushButton::clicked, this, &ProposalPage::backRequested);
  return head;
}

void ProposalPage::buildTabs(ProposalActions& actions, BranchActions& branchActions)
{
  m_tabs->setObjectName(QStringLiteral("proposalTabs"));
  m_tabs->setDocumentMode(true);
  keepTabsInSight(*m_tabs);
  m_tabs->setAccessibleName(tr("Onderdelen van het voorstel"));
  m_tabs->tabBar()->setAccessibleName(tr("Onderdelen van het voorstel"));
  m_route = new RouteTab{m_session, branchActions, actions.newRound};
  m_versions = new VersionsTab{actions.newVersion, actions.changePoints, actions.addDocument};
  m_documents = new TableTab{presentation::documentHeads(), tr("Documenten"), "documentTable"};
  m_consultations = new TableTab{presentation::consultationHeads(), tr("Raadplegingen"), "consultationTable"};
  m_events = new TableTab{presentation::eventHeads(), tr("Geschiedenis"), "eventTable"};
  m_tabs->addTab(m_route, tr("Route"));
  for (auto* tab : std::initializer_list<QWidget*>{m_versions, m_documents, m_consultations})
    m_tabs->addTab(tab, {});
  m_tabs->addTab(m_events, tr("Geschiedenis"));
  m_advice = new TableTab{presentation::adviceHeads(), tr("Adviezen"), "adviceTable"};
  m_tabs->addTab(m_advice, tr("Adviezen"));
  for (auto* action : {actions.addAdvice, actions.answerAdvice, actions.removeAdvice})
    m_advice->addButton(action);
  m_advice->setColumnWidths({100, 170, 330, 150});
  m_advice->setEmptyText(tr("Nog geen adviezen"), tr("Leg vast wat tafels en partijen adviseerden, en wat met elk advies is gedaan."));
  connect(m_advice, &TableTab::currentChanged, this, [this] { m_actions.setAdvice(m_advice->currentKey()); });
  connect(m_advice, &TableTab::activated, actions.answerAdvice, &QAction::trigger);
  m_documents->addButton(actions.addDocument);
  m_documents->acceptFiles();
  m_documents->setColumnWidths({340, 70, 100, 90, 80});
  m_documents->setEmptyText(tr("Nog geen documenten"), tr("Sleep bestanden hierheen, of kies Document toevoegen. Ze komen in het dossier zelf te staan."));
  m_consultations->addButton(actions.addConsultation);
  m_consultations->addButton(actions.removeConsultation);
  m_consultations->setColumnWidths({100, 200, 140, 220});
  m_consultations->setEmptyText(tr("Nog niemand geraadpleegd"), tr("Leg vast wie waarover is gehoord, wanneer en wat eruit kwam."));
  m_events->setColumnWidths({120, 220});
  for (int place = 0; place < m_tabs->count(); ++place) {
    auto* key = new QShortcut{QKeySequence{Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + place)}, this};
    key->setContext(Qt::WidgetWithChildrenShortcut);
    connect(key, &QShortcut::activated, this, [this, place] {
      m_tabs->setCurrentIndex(place);
      m_tabs->currentWidget()->setFocus(Qt::ShortcutFocusReason);
    });
  }
  connect(m_route, &RouteTab::meetingRequested, this, &ProposalPage::meetingRequested);
  connect(m_route, &RouteTab::documentRequested, this, &ProposalPage::documentRequested);
  connect(m_versions, &VersionsTab::documentRequested, this, &ProposalPage::documentRequested);
  connect(m_documents, &TableTab::activated, this, [this](qint64 key) { Q_EMIT documentRequested(domain::DocumentId{key}); });
  connect(m_documents, &TableTab::filesDropped, this, [this](const QStringList& paths) { m_actions.addFiles(paths); });
  connect(m_consultations, &TableTab::currentChanged, this, [this] { m_actions.setConsultation(m_consultations->currentKey()); });
}

void ProposalPage::showProposal(domain::ProposalId proposal)
{
  const auto another = m_proposal != proposal;
  m_proposal = proposal;
  reload();
  if (another) {
    m_tabs->setCurrentIndex(0);
    m_route->choose(std::nullopt);
  }
}

void ProposalPage::showBranch(const std::optional<presentation::BranchKey>& branch)
{
  m_tabs->setCurrentWidget(m_route);
  m_route->choose(branch);
}

bool ProposalPage::reload()
{
  if (!m_proposal)
    return false;
  auto content = m_session.read([this](const app::Facts& facts) { return presentation::proposalPage(facts, *m_proposal, m_session.today(), m_allRows); });
  if (!content || !*content) {
    m_content.reset();
    m_proposal.reset();
    m_actions.setProposal(std::nullopt);
    return false;
  }
  m_content = std::move(*content);
  showHeader(m_content->header);
  m_actions.setProposal(m_content);
  m_route->setContent(*m_content);
  m_versions->setVersions(m_content->versions);
  m_documents->setRows(m_content->documents);
  m_consultations->setRows(m_content->consultations);
  m_consultations->setNote(m_content->toHear);
  m_events->setRows(m_content->events);
  m_advice->setRows(m_content->advice);
  m_tabs->setTabText(5, tr("Adviezen (%1)").arg(m_content->advice.size()));
  m_tabs->setTabText(1, tr("Versies (%1)").arg(m_content->versions.size()));
  m_tabs->setTabText(2, tr("Documenten (%1)").arg(m_content->documents.size()));
  m_tabs->setTabText(3, tr("Raadplegingen (%1)").arg(m_content->consultations.size()));
  return true;
}

void ProposalPage::showHeader(const presentation::ProposalHeader& header)
{
  m_crumbs->setText(QStringLiteral("› ") + header.crumbs);
  m_title->setText(header.title);
  clearLayout(*m_facts);
  for (const auto& fact : header.facts)
    m_facts->addWidget(factWidget(fact));
}

void ProposalPage::setAllRows(bool allRows)
{
  m_allRows = allRows;
  reload();
}

void ProposalPage::enter() { m_tabs->currentWidget()->setFocus(Qt::OtherFocusReason); }

}
