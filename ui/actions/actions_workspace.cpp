// SPDX-License-Identifier: EUPL-1.2
#include "ui/actions/actions_workspace.h"

#include "app/commands/action_commands.h"
#include "pack/action_list.h"
#include "presentation/table_text.h"
#include "ui/actions/action_dialogs.h"
#include "ui/actions/action_filters.h"
#include "ui/buttons.h"
#include "ui/column_fit.h"
#include "ui/document_export.h"
#include "ui/empty_state.h"
#include "ui/export_target.h"
#include "ui/facts.h"
#include "ui/layouts.h"
#include "ui/panel_action.h"
#include "ui/place.h"
#include "ui/row_menu.h"
#include "ui/setup/section_page.h"
#include "ui/text_label.h"
#include "ui/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {

using namespace domain;

ActionsWorkspace::ActionsWorkspace(CaseSession& session, QWidget* parent)
  : Workspace{parent}, m_session{session}, m_filters{new ActionFilters{session}}, m_model{new presentation::TextTableModel{presentation::actionHeads(), this}},
    m_table{wordTable("actions", tr("Acties en toezeggingen"), m_model)}, m_empty{new EmptyState}, m_pages{new QStackedWidget},
    m_title{new TextLabel{TextStyle::PaneTitle, Weight::Strong}}, m_text{new TextLabel{TextStyle::Base}}, m_facts{new Facts}
{
  setObjectName(QStringLiteral("actionsWorkspace"));
  buildActions();
  m_pages->addWidget(m_table);
  m_pages->addWidget(m_empty);
  auto* head = new QWidget;
  auto* headLine = new QVBoxLayout{head};
  headLine->setContentsMargins(px(12), px(8), px(12), px(8));
  headLine->addWidget(m_filters);
  auto* main = new QWidget;
  auto* column = new QVBoxLayout{main};
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(head);
  column->addWidget(separatorLine());
  column->addWidget(m_pages, 1);
  auto* splitter = new QSplitter;
  splitter->setChildrenCollapsible(false);
  splitter->setHandleWidth(1);
  splitter->addWidget(main);
  splitter->addWidget(buildDetails());
  splitter->setStretchFactor(0, 1);
  splitter->setSizes({px(790), px(320)});
  m_showPanel = panelAction(*this, *splitter->widget(1), "actionsShowPanel", tr("&Paneel met de gekozen actie"));
  new RowMenu{*m_table, [this] { return QList<QAction*>{m_complete, m_change, m_withdraw, m_reopen, nullptr, m_addAction, m_addCommitment, nullptr, m_print, m_copy}; }};
  auto* layout = new QVBoxLayout{this};
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(splitter);
  setFocusProxy(m_table);
  connect(m_filters, &ActionFilters::changed, this, &ActionsWorkspace::refreshList);
  connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ActionsWorkspace::showDetails);
  connect(m_table, &QTreeView::activated, m_change, &QAction::trigger);
  connect(&m_session, &CaseSession::changed, this, &ActionsWorkspace::reloadWhenSeen);
  reloadWhenSeen();
}

void ActionsWorkspace::buildActions()
{
  const auto make = [this](const char* name, const QString& text, const char* iconName, const QKeySequence& shortcut = {}) {
    auto* action = new QAction{icon(QString::fromLatin1(iconName)), text, this};
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
    return action;
  };
  m_addAction = make("addAction", tr("&Actie…"), "list-add", QKeySequence{Qt::Key_Insert});
  m_addAction->setToolTip(tr("Nieuwe actie (Ins)"));
  m_addCommitment = make("addCommitment", tr("&Toezegging…"), "list-add", QKeySequence{Qt::SHIFT | Qt::Key_Insert});
  m_addCommitment->setToolTip(tr("Nieuwe toezegging aan een raad of een ander (Shift+Ins)"));
  m_complete = make("completeAction", tr("Af&doen…"), "checkmark", QKeySequence{Qt::CTRL | Qt::Key_Return});
  m_change = make("changeAction", tr("&Wijzigen…"), "document-edit");
  m_withdraw = make("withdrawAction", tr("Laten &vervallen…"), "dialog-cancel");
  m_reopen = make("reopenAction", tr("&Heropenen"), "view-refresh");
  m_print = make("printActions", tr("Actielijst &maken…"), "application-pdf", QKeySequence{Qt::CTRL | Qt::Key_E});
  m_print->setToolTip(tr("De lijst die er nu staat als PDF (Ctrl+E)"));
  m_copy = make("copyActions", tr("Tabel &kopiëren"), "edit-copy", QKeySequence::Copy);
  connect(m_addAction, &QAction::triggered, this, [this] { addOne(ActionKind::action); });
  connect(m_addCommitment, &QAction::triggered, this, [this] { addOne(ActionKind::commitment); });
  const auto onChosen = [this](QAction* action, void (*act)(CaseSession&, ActionItemId, QWidget*)) {
    connect(action, &QAction::triggered, this, [this, act] {
      if (const auto id = chosen())
        act(m_session, *id, this);
    });
  };
  onChosen(m_complete, ui::completeAction);
  onChosen(m_change, ui::changeAction);
  onChosen(m_withdraw, ui::withdrawAction);
  connect(m_reopen, &QAction::triggered, this, [this] {
    if (const auto id = chosen())
      m_session.execute(app::ReopenAction{*id});
  });
  connect(m_print, &QAction::triggered, this, &ActionsWorkspace::makeList);
  connect(m_copy, &QAction::triggered, this, [this] { QGuiApplication::clipboard()->setText(presentation::tableText(*m_model)); });
}

QWidget* ActionsWorkspace::buildDetails()
{
  for (auto* label : {m_title, m_text}) {
    label->setWordWrap(true);
    label->setProperty("holdsData", true);
  }
  m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
  m_facts->setProperty("holdsData", true);
  m_details = new QWidget;
  auto* column = new QVBoxLayout{m_details};
  column->setContentsMargins(px(16), px(12), px(16), px(16));
  column->setSpacing(px(10));
  column->addWidget(m_title);
  column->addWidget(m_text);
  column->addWidget(m_facts);
  m_links = new QVBoxLayout;
  m_links->setSpacing(px(4));
  column->addLayout(m_links);
  column->addStretch();
  m_details->setAutoFillBackground(true);
  m_details->setBackgroundRole(QPalette::Base);
  auto* scroll = new QScrollArea;
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setWidgetResizable(true);
  scroll->setFocusPolicy(Qt::NoFocus);
  scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  scroll->setMinimumWidth(px(280));
  scroll->setWidget(m_details);
  return scroll;
}

QList<QAction*> ActionsWorkspace::toolBarActions() const
{
  return {m_addAction, m_addCommitment, nullptr, m_complete, m_change, m_withdraw, m_reopen, nullptr, m_print};
}

void ActionsWorkspace::enter() { m_table->setFocus(Qt::OtherFocusReason); }

bool ActionsWorkspace::showPlace(const Place& place)
{
  const auto* wanted = std::get_if<ActionPlace>(&place);
  if (wanted != nullptr)
    choose(wanted->action);
  return wanted != nullptr;
}

std::optional<ActionItemId> ActionsWorkspace::chosen() const
{
  const auto* row = m_model->rowAt(m_table->currentIndex());
  return row ? std::optional{ActionItemId{row->key}} : std::nullopt;
}

void ActionsWorkspace::choose(ActionItemId action)
{
  catchUp();
  if (!m_model->indexOf(action.value()).isValid())
    m_filters->showAll();
  const auto index = m_model->indexOf(action.value());
  m_table->setCurrentIndex(index);
  m_table->scrollTo(index);
}

void ActionsWorkspace::recount()
{
  app::ActionChoice late;
  late.shown = app::ActionsShown::overdue;
  const auto rows = m_session.read([&](const app::Facts& facts) { return app::actionRows(facts, m_session.today(), late).size(); });
  if (!rows)
    return;
  m_late = static_cast<int>(*rows);
  Q_EMIT openCountChanged();
}

void ActionsWorkspace::reload()
{
  m_filters->refresh();
  refreshList();
  recount();
}

void ActionsWorkspace::refreshList()
{
  const auto today = m_session.today();
  const auto rows = m_session.read([&](const app::Facts& facts) {
    app::ActionChoice open;
    open.shown = app::ActionsShown::open;
    m_statusText = presentation::actionSummary(app::actionRows(facts, today, open));
    return app::actionRows(facts, today, m_filters->choice());
  });
  if (!rows)
    return;
  auto table = presentation::actionTable(*rows, today, m_filters->search());
  const auto nothing = table.empty();
  m_model->setRows(std::move(table));
  m_empty->setContent(tr("Hier staat niets"), tr("Leg een actie of toezegging vast, kies hierboven een andere lijst, of voeg acties toe terwijl u notuleert."));
  m_pages->setCurrentIndex(nothing ? 1 : 0);
  if (!nothing)
    fitColumns(*m_table, 1, 150);
  chooseFirst(*m_table);
  showDetails();
  Q_EMIT statusTextChanged();
}

void ActionsWorkspace::showDetails()
{
  const auto id = chosen();
  std::optional<presentation::ActionDetails> details;
  if (id)
    if (auto read = m_session.read([&](const app::Facts& facts) { return presentation::actionDetails(facts, *id, m_session.today()); }))
      details = std::move(*read);
  const auto mayChange = details && !m_session.readOnly();
  for (auto* action : {m_addAction, m_addCommitment})
    action->setEnabled(!m_session.readOnly());
  for (auto* action : {m_complete, m_withdraw})
    action->setEnabled(mayChange && details->open);
  m_change->setEnabled(mayChange);
  m_reopen->setEnabled(mayChange && !details->open);
  m_print->setEnabled(m_model->rowCount() > 0);
  m_details->setVisible(details.has_value());
  m_facts->clear();
  if (!details)
    return;
  m_title->setText(details->title);
  m_text->setText(details->text);
  for (const auto& fact : details->facts)
    m_facts->add(fact.label, fact.value, fact.tone);
  clearLayout(*m_links);
  if (details->meeting)
    connect(addLink(details->meetingWords), &QPushButton::clicked, this,
            [this, meeting = *details->meeting] { Q_EMIT placeWanted(Place{MeetingPlace{meeting}}); });
  if (details->proposal)
    connect(addLink(details->proposalWords), &QPushButton::clicked, this,
            [this, proposal = *details->proposal] { Q_EMIT placeWanted(Place{ProposalPlace{proposal, std::nullopt, std::nullopt}}); });
}

/// To where the action came from; a long name is shortened to the room there is.
QPushButton* ActionsWorkspace::addLink(const QString& words)
{
  auto* link = new ElidingLink;
  link->setFullText(words);
  link->setProperty("holdsData", true);
  m_links->addWidget(link);
  return link;
}

void ActionsWorkspace::addOne(ActionKind kind)
{
  ActionStart start{.kind = kind};
  start.body = m_filters->choice().body;
  start.owner = m_filters->choice().owner;
  if (const auto made = ui::addAction(m_session, start, this))
    choose(*made);
}

void ActionsWorkspace::makeList()
{
  const auto choice = m_filters->choice();
  const auto whose = m_filters->whose();
  const auto fileName = withDay(whose.isEmpty() ? tr("Actielijst") : tr("Actielijst %1").arg(whose), m_session.today());
  const auto said = exportDocument(
      m_session, tr("Actielijst maken"), fileName,
      [&](const app::Facts& facts) { return pack::actionListOf(facts, choice, m_session.today(), whose.toStdString()); }, this);
  if (said)
    Q_EMIT messageRaised(*said);
}

bool ActionsWorkspace::writePdf(const QString& path)
{
  const auto said = writeDocument(m_session, path, [&](const app::Facts& facts) {
    return pack::actionListOf(facts, m_filters->choice(), m_session.today(), m_filters->whose().toStdString());
  });
  return said.kind == MessageKind::Information;
}

}
