// SPDX-License-Identifier: EUPL-1.2
#include "ui/proposals/proposals_workspace.h"

#include "ui/branch/branch_actions.h"
#include "ui/document_opening.h"
#include "ui/place.h"
#include "ui/proposals/proposal_actions.h"
#include "ui/proposals/proposal_list_page.h"
#include "ui/proposals/proposal_page.h"
#include "ui/row_menu.h"
#include "ui/table_view.h"
#include "ui/theme.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {

ProposalsWorkspace::ProposalsWorkspace(CaseSession& session, QWidget* parent)
  : Workspace{parent}, m_session{session}, m_actions{new ProposalActions{session, *this}},
    m_branchActions{new BranchActions{session, *this, QStringLiteral("proposal")}}
{
  setObjectName(QStringLiteral("proposalsWorkspace"));
  buildActions();
  m_list = new ProposalListPage{session, m_actions->newProposal};
  m_page = new ProposalPage{session, *m_actions, *m_branchActions};
  m_stack = new QStackedWidget;
  m_stack->addWidget(m_list);
  m_stack->addWidget(m_page);
  auto* layout = new QVBoxLayout{this};
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(m_stack);
  connect(m_list, &ProposalListPage::proposalChosen, this, &ProposalsWorkspace::open);
  connect(m_list, &ProposalListPage::currentChanged, this, &ProposalsWorkspace::followList);
  new RowMenu{m_list->table(), [this] { return QList<QAction*>{m_open, nullptr} + m_actions->all(); }};
  connect(m_actions, &ProposalActions::proposalMade, this, &ProposalsWorkspace::open);
  connect(m_actions, &ProposalActions::messageRaised, this, &ProposalsWorkspace::messageRaised);
  connect(m_page, &ProposalPage::backRequested, this, &ProposalsWorkspace::showList);
  connect(m_page, &ProposalPage::meetingRequested, this, [this](domain::MeetingId meeting) { Q_EMIT placeWanted(Place{MeetingPlace{meeting}}); });
  connect(m_page, &ProposalPage::documentRequested, this, [this](domain::DocumentId document) { openDocument(m_session, document, *this); });
  connect(&m_session, &CaseSession::changed, this, &ProposalsWorkspace::reloadWhenSeen);
  showList();
}

void ProposalsWorkspace::buildActions()
{
  const auto make = [this](const char* name, const QString& text, const QString& iconName, const QKeySequence& shortcut) {
    auto* action = new QAction{icon(iconName), text, this};
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
    return action;
  };
  m_back = make("proposalBack", tr("Terug naar de li&jst"), QStringLiteral("go-previous"), QKeySequence{Qt::ALT | Qt::Key_Left});
  m_allRows = make("allRows", tr("Ook eerdere rondes per ge&meente"), QStringLiteral("view-list-tree"), {});
  m_allRows->setCheckable(true);
  m_open = make("proposalOpen", tr("&Openen"), QStringLiteral("go-next"), {});
  m_open->setToolTip(tr("Het gekozen voorstel met zijn route (Enter)"));
  connect(m_open, &QAction::triggered, this, [this] {
    if (const auto current = m_list->current())
      open(*current);
  });
  connect(m_back, &QAction::triggered, this, &ProposalsWorkspace::showList);
  connect(m_allRows, &QAction::toggled, this, [this](bool on) { m_page->setAllRows(on); });
}

QList<QAction*> ProposalsWorkspace::toolBarActions() const
{
  return {m_back, m_actions->newVersion, m_actions->newRound, nullptr, m_branchActions->record, m_branchActions->plan, m_branchActions->passOver};
}

QList<QAction*> ProposalsWorkspace::proposalActions() const
{
  return m_actions->all() + QList<QAction*>{nullptr} + m_branchActions->all() + QList<QAction*>{nullptr, m_allRows, m_back};
}

QString ProposalsWorkspace::statusText() const { return showsOne() && m_page->content() ? m_page->content()->summary : m_list->summary(); }

bool ProposalsWorkspace::showsOne() const { return m_stack->currentWidget() == m_page; }

void ProposalsWorkspace::reload()
{
  m_list->reload();
  if (showsOne() && !m_page->reload())
    showList();
  followList();
  Q_EMIT statusTextChanged();
}

/// In the list the actions are about the row that is chosen.
void ProposalsWorkspace::followList()
{
  if (showsOne())
    return;
  const auto current = m_list->current();
  std::optional<presentation::ProposalPageContent> content;
  if (current)
    if (auto read = m_session.read([&](const app::Facts& facts) { return presentation::proposalPage(facts, *current, m_session.today(), false); }))
      content = std::move(*read);
  m_open->setEnabled(content.has_value());
  m_actions->setProposal(content);
}

void ProposalsWorkspace::open(domain::ProposalId proposal)
{
  m_list->setCurrent(proposal);
  m_stack->setCurrentWidget(m_page);
  m_page->showProposal(proposal);
  m_open->setEnabled(false);
  m_back->setEnabled(true);
  m_allRows->setEnabled(true);
  m_page->enter();
  Q_EMIT statusTextChanged();
}

void ProposalsWorkspace::showList()
{
  m_stack->setCurrentWidget(m_list);
  followList();
  m_branchActions->setBranch(std::nullopt, m_session.today());
  m_back->setEnabled(false);
  m_allRows->setEnabled(false);
  m_list->setFocus(Qt::OtherFocusReason);
  Q_EMIT statusTextChanged();
}

void ProposalsWorkspace::enter() { showsOne() ? m_page->enter() : m_list->setFocus(Qt::OtherFocusReason); }

bool ProposalsWorkspace::showPlace(const Place& place)
{
  if (std::holds_alternative<ProposalListPlace>(place)) {
    catchUp();
    showList();
    return true;
  }
  const auto* wanted = std::get_if<ProposalPlace>(&place);
  if (wanted == nullptr)
    return false;
  catchUp();
  open(wanted->proposal);
  if (wanted->stage && wanted->body)
    m_page->showBranch(presentation::BranchKey{wanted->proposal, *wanted->stage, *wanted->body});
  return true;
}

}
