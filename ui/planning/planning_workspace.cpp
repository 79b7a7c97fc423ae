// SPDX-License-Identifier: EUPL-1.2
#include "ui/planning/planning_workspace.h"

#include "app/commands/planning_commands.h"
#include "app/queries/today.h"
#include "presentation/planning/plan_letter.h"
#include "presentation/planning/slip_rows.h"
#include "presentation/planning/what_if_picture.h"
#include "presentation/planning_sentences.h"
#include "presentation/qt_text.h"
#include "presentation/sentences.h"
#include "presentation/table_text.h"
#include "presentation/today/signal_lines.h"
#include "presentation/words.h"
#include "ui/branch/plan_dialog.h"
#include "ui/column_fit.h"
#include "ui/decision_dialog.h"
#include "ui/empty_state.h"
#include "ui/export_target.h"
#include "ui/facts.h"
#include "ui/legend_below.h"
#include "ui/meetings/agenda_work_dialogs.h"
#include "ui/meetings/meeting_dialogs.h"
#include "ui/place.h"
#include "ui/planning/accept_plan_dialog.h"
#include "ui/planning/move_branch_dialog.h"
#include "ui/planning/plan_foot.h"
#include "ui/planning/plan_panes.h"
#include "ui/planning/plan_print.h"
#include "ui/planning/planning_head.h"
#include "ui/planning/registers_pane.h"
#include "ui/planning/slips_dialog.h"
#include "ui/planning/timeline_legend.h"
#include "ui/planning/timeline_view.h"
#include "ui/planning/what_if_pane.h"
#include "ui/proposals/target_dialog.h"
#include "ui/row_menu.h"
#include "ui/setup/section_page.h"
#include "ui/tabs.h"
#include "ui/text_label.h"
#include "ui/theme.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QGuiApplication>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace presentation;

namespace {

constexpr auto panesHeight = 200;
constexpr auto lanesBeforePanes = 12;
constexpr auto whatIfColumn = 7; ///< of the table
constexpr auto remarkColumn = 8;

}

PlanningWorkspace::PlanningWorkspace(CaseSession& session, QWidget* parent)
  : Workspace{parent}, m_session{session}, m_head{new PlanningHead}, m_timeline{new TimelineView}, m_legend{new TimelineLegend},
    m_rows{new TextTableModel{planTableHeads(), this}}, m_table{wordTable("planTable", tr("Planning als tabel"), m_rows)},
    m_explanation{new TextLabel{TextStyle::Details}}, m_views{new QStackedWidget}, m_causes{new CausesPane}, m_advice{new AdvicePane},
    m_whatIf{new WhatIfPane{session.today()}}, m_empty{new EmptyState}, m_stack{new QStackedWidget},
    m_registers{new RegistersPane{session}}, m_tabs{new QTabWidget}
{
  setObjectName(QStringLiteral("planningWorkspace"));
  buildActions();
  m_empty->button().hide();
  m_stack->addWidget(buildFilled());
  m_stack->addWidget(m_empty);
  buildTabs();
  auto* layout = new QVBoxLayout{this};
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(m_tabs);
  connectParts();
  followTab();
  reloadWhenSeen();
}

void PlanningWorkspace::buildActions()
{
  const auto make = [this](const char* name, const QString& text, const QString& iconName, void (PlanningWorkspace::*act)()) {
    auto* action = new QAction{icon(iconName), text, this};
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
    if (act)
      connect(action, &QAction::triggered, this, act);
    return action;
  };
  const auto view = [&](const char* name, const QString& text, const QString& iconName, const QString& tip, void (TimelineView::*act)()) {
    auto* action = make(name, text, iconName, nullptr);
    action->setToolTip(tip);
    connect(action, &QAction::triggered, m_timeline, act);
    return action;
  };
  m_zoomOut = view("planZoomOut", tr("&Uitzoomen"), QStringLiteral("list-remove"), tr("Meer dagen in beeld (-)"), &TimelineView::zoomOut);
  m_zoomIn = view("planZoomIn", tr("&Inzoomen"), QStringLiteral("list-add"), tr("Minder dagen in beeld (+)"), &TimelineView::zoomIn);
  m_today = view("planToday", tr("&Vandaag"), QStringLiteral("view-calendar-month"), tr("Vandaag in beeld (T)"), &TimelineView::goToToday);
  m_all = view("planAll", tr("&Hele ronde"), QStringLiteral("view-refresh"), tr("De hele ronde in beeld (0)"), &TimelineView::showAll);
  m_asTable = make("planAsTable", tr("Als &tabel"), QStringLiteral("table"), nullptr);
  m_asTable->setCheckable(true);
  m_asTable->setToolTip(tr("Dezelfde planning als tabel, voor toetsenbord en schermlezer (F6)"));
  m_asTable->setShortcut(Qt::Key_F6);
  connect(m_asTable, &QAction::toggled, this, &PlanningWorkspace::showAsTable);
  m_place = make("planPlace", tr("&Inplannen…"), QStringLiteral("appointment-new"), &PlanningWorkspace::placeCurrent);
  m_place->setShortcut(Qt::CTRL | Qt::Key_I);
  m_accept = make("planAccept", tr("Planning &overnemen…"), QStringLiteral("checkmark"), &PlanningWorkspace::acceptPlan);
  m_accept->setShortcut(QKeySequence{Qt::CTRL | Qt::Key_Return});
  m_slips = make("planSlips", tr("&Verschuivingen…"), QStringLiteral("view-history"), &PlanningWorkspace::showSlips);
  m_pdf = make("planPdf", tr("Planning &PDF…"), QStringLiteral("application-pdf"), &PlanningWorkspace::savePdf);
  m_mail = make("planMail", tr("Advies &mailen…"), QStringLiteral("mail-message"), &PlanningWorkspace::mailAdvice);
  m_openProposal = make("planOpenProposal", tr("&Naar voorstel"), QStringLiteral("go-next"), &PlanningWorkspace::openProposal);
  m_copy = make("planCopy", tr("Tabel &kopiëren"), QStringLiteral("edit-copy"), &PlanningWorkspace::copyTable);
  m_showPanes = make("planShowPanes", tr("&Knelpunt, advies en wat als"), {}, nullptr);
  m_showPanes->setShortcut(Qt::Key_F9);
  m_copy->setShortcut(QKeySequence::Copy); // of the tab that is seen: what is not seen cannot be pressed
}

void PlanningWorkspace::buildTabs()
{
  m_tabs->setObjectName(QStringLiteral("planningTabs"));
  m_tabs->setDocumentMode(true);
  keepTabsInSight(*m_tabs);
  m_tabs->setAccessibleName(tr("Planning"));
  m_tabs->tabBar()->setAccessibleName(tr("Onderdelen van de planning"));
  m_tabs->addTab(m_stack, tr("Eén &ronde"));
  m_tabs->addTab(m_registers, tr("Wie is wa&nneer aan zet"));
  connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
    followTab();
    reload();
  });
  connect(m_registers, &RegistersPane::messageRaised, this, &PlanningWorkspace::messageRaised);
  connect(m_registers, &RegistersPane::summaryChanged, this, &PlanningWorkspace::statusTextChanged);
  connect(m_registers, &RegistersPane::lineActivated, this,
          [this](domain::ProposalId proposal, std::optional<domain::StageId> stage, std::optional<domain::BodyId> body) { Q_EMIT placeWanted(Place{ProposalPlace{proposal, stage, body}}); });
}

bool PlanningWorkspace::showsRound() const { return m_tabs->currentIndex() == 0; }

/// Tool bar and menus hold the actions of both tabs; those of the other one are not seen.
void PlanningWorkspace::followTab()
{
  for (auto* action : actions())
    action->setVisible(showsRound());
  for (auto* action : m_registers->actionsOfRegister())
    action->setVisible(!showsRound());
}

QWidget* PlanningWorkspace::buildPlan()
{
  m_explanation->setObjectName(QStringLiteral("markExplanation"));
  m_explanation->setWordWrap(true);
  m_explanation->setProperty("holdsData", true);
  m_explanation->setContentsMargins(px(12), px(2), px(12), px(2));
  m_explanation->setMinimumHeight(px(20));
  m_views->addWidget(m_timeline);
  m_views->addWidget(m_table);
  auto* plan = new QWidget;
  auto* column = new QVBoxLayout{plan};
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(separatorLine());
  column->addWidget(m_views, 1);
  column->addWidget(m_explanation);
  return new LegendBelow{plan, m_legend};
}

QWidget* PlanningWorkspace::buildPanes()
{
  const auto scrolling = [](QWidget* pane, const QString& spoken) {
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(spoken);
    scroll->setWidget(pane);
    return scroll;
  };
  auto* panes = new QSplitter{Qt::Horizontal};
  panes->setChildrenCollapsible(false);
  panes->addWidget(scrolling(m_causes, tr("Knelpunt")));
  panes->addWidget(scrolling(m_advice, tr("Advies")));
  panes->addWidget(m_whatIf);
  panes->setSizes({px(290), px(400), px(380)});
  return panes;
}

QWidget* PlanningWorkspace::buildFilled()
{
  auto* filled = new QWidget;
  m_head->setParent(filled); // first in the order of the Tab key
  m_parts = new QSplitter{Qt::Vertical, filled};
  m_parts->setChildrenCollapsible(false);
  m_parts->addWidget(buildPlan());
  m_parts->addWidget(m_foot = new PlanFoot{buildPanes(), *m_showPanes});
  m_parts->setStretchFactor(0, 3);
  m_parts->setStretchFactor(1, 1);
  m_parts->setSizes({px(430), px(panesHeight)});
  auto* column = new QVBoxLayout{filled};
  column->setContentsMargins(0, px(8), 0, 0);
  column->setSpacing(px(8));
  auto* head = new QHBoxLayout;
  head->setContentsMargins(px(12), 0, px(12), 0);
  head->addWidget(m_head);
  column->addLayout(head);
  column->addWidget(m_parts, 1);
  return filled;
}

void PlanningWorkspace::connectParts()
{
  connect(m_head, &PlanningHead::roundChosen, this, [this] {
    m_whatIf->supposeNothing();
    reload();
  });
  connect(m_head, &PlanningHead::targetWanted, this, &PlanningWorkspace::moveTarget);
  connect(m_head, &PlanningHead::marginChosen, this, &PlanningWorkspace::setMargin);
  connect(m_head, &PlanningHead::bottleneckWanted, this, [this] {
    m_asTable->setChecked(false);
    m_timeline->goToLane(m_picture->bottleneckLane);
    m_timeline->setFocus(Qt::OtherFocusReason);
  });
  connect(m_timeline, &TimelineView::currentChanged, this, &PlanningWorkspace::explainCurrent);
  connect(m_timeline, &TimelineView::markActivated, this, &PlanningWorkspace::placeCurrent);
  connect(m_timeline, &TimelineView::moveWanted, this, &PlanningWorkspace::moveBranch);
  new RowMenu{*m_table, [this] { return QList<QAction*>{m_place, m_accept, nullptr, m_openProposal}; }};
  m_timeline->addActions({m_place, m_accept, m_openProposal});
  m_timeline->setContextMenuPolicy(Qt::ActionsContextMenu);
  connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &PlanningWorkspace::explainCurrent);
  connect(m_table, &QAbstractItemView::activated, this, &PlanningWorkspace::placeCurrent);
  connect(m_advice, &AdvicePane::followed, this, &PlanningWorkspace::followAdvice);
  connect(m_foot, &PlanFoot::followed, this, &PlanningWorkspace::followAdvice);
  connect(m_foot, &PlanFoot::unfolded, this, [this] {
    const auto panes = std::min(px(panesHeight), m_parts->height() / 2); // the timeline stays seen
    m_parts->setSizes({m_parts->height() - panes, panes});
  });
  connect(m_whatIf, &WhatIfPane::changed, this, &PlanningWorkspace::reload);
  connect(&m_session, &CaseSession::changed, this, &PlanningWorkspace::reloadWhenSeen);
}

QList<QAction*> PlanningWorkspace::toolBarActions() const { return QList<QAction*>{m_accept, m_slips, m_pdf, m_zoomOut, m_zoomIn, m_today, m_all, m_asTable} + m_registers->actionsOfRegister(); }
QList<QAction*> PlanningWorkspace::proposalActions() const { return QList<QAction*>{m_accept, m_place, m_slips, m_pdf, m_mail, m_copy, m_openProposal} + m_registers->actionsOfRegister(); }

void PlanningWorkspace::recount()
{
  if (const auto choices = m_session.read([this](const app::Facts& facts) { return planChoices(facts, m_session.today()); }))
    count(*choices);
}

void PlanningWorkspace::count(const QList<PlanChoiceLine>& choices)
{
  m_failing = static_cast<int>(std::count_if(choices.begin(), choices.end(), [](const PlanChoiceLine& each) { return each.failing; }));
  Q_EMIT openCountChanged();
}

void PlanningWorkspace::reload()
{
  const auto choices = m_session.read([this](const app::Facts& facts) { return planChoices(facts, m_session.today()); });
  if (!choices)
    return;
  m_head->setChoices(*choices);
  count(*choices);
  if (!showsRound())
    return m_registers->reload();
  const auto* choice = m_head->choice();
  if (!choice)
    return showNothing(tr("Nog niets te plannen"), tr("Hier staat van elke lopende ronde wanneer elk gremium kan besluiten. Start bij een voorstel een ronde, dan verschijnt ze hier."));
  const app::PlanRequest request{.proposal = choice->proposal, .round = choice->roundNumber, .from = std::nullopt, .target = std::nullopt, .marginDays = std::nullopt};
  const auto supposition = m_whatIf->supposition();
  std::optional<app::WhatIfReport> supposed;
  if (supposition)
    if (auto answered = m_session.read([&](const app::Facts& facts) { return app::whatIfReport(facts, m_session.today(), request, {*supposition}); }); answered && *answered)
      supposed = std::move(**answered);
  auto picture = m_session.read([&](const app::Facts& facts) { return planPicture(facts, m_session.today(), request, supposed ? &*supposed : nullptr); });
  if (!picture)
    return;
  if (!*picture) { // never the picture of another round under this one's name
    const auto said = explain(picture->error());
    return showNothing(tr("%1 is niet te plannen").arg(choice->text), QStringList{said.what, said.advice}.join(u' ').trimmed());
  }
  m_stack->setCurrentIndex(0);
  for (auto* action : actions())
    action->setEnabled(true);
  showPicture(std::move(**picture));
  m_whatIf->setPicture(supposed ? std::optional{whatIfPicture(*supposed)} : std::nullopt);
  m_picture->supposition = m_whatIf->words();
}

void PlanningWorkspace::showNothing(const QString& title, const QString& why)
{
  m_empty->setContent(title, why);
  m_stack->setCurrentIndex(1);
  for (auto* action : actions())
    action->setEnabled(false);
  m_picture.reset();
  Q_EMIT statusTextChanged();
}

void PlanningWorkspace::showPicture(PlanPicture picture)
{
  m_picture = std::move(picture);
  if (const auto options = m_session.read([this](const app::Facts& facts) { return whatIfOptions(facts, m_picture->report); }))
    m_whatIf->setOptions(*options);
  m_head->setPicture(*m_picture, m_session.readOnly());
  m_timeline->setTimeline(m_picture->timeline);
  m_legend->setTimeline(m_picture->timeline);
  m_rows->setRows(m_picture->table);
  m_table->setColumnHidden(whatIfColumn, !m_whatIf->supposition());
  fitColumns(*m_table, remarkColumn, 130);
  if (!m_table->currentIndex().isValid() && m_rows->rowCount() > 0)
    m_table->setCurrentIndex(m_rows->index(0, 0));
  m_causes->setCauses(m_picture->causes);
  m_advice->setAdvice(m_picture->advice, m_session.readOnly());
  m_foot->setAdvice(m_picture->advice, m_session.readOnly());
  shareHeight();
  m_accept->setEnabled(!m_session.readOnly() && !m_picture->placements.isEmpty());
  for (auto* action : {m_zoomIn, m_zoomOut, m_today, m_all})
    action->setEnabled(m_views->currentIndex() == 0);
  const auto slips = m_session.read([this](const app::Facts& facts) { return app::slipLedger(facts, m_picture->report.proposal).size(); });
  m_slips->setText(slips && *slips > 0 ? tr("&Verschuivingen (%1)…").arg(*slips) : tr("&Verschuivingen…"));
  explainCurrent();
  Q_EMIT statusTextChanged();
}

/// The timeline goes first: where it would show fewer than so many lanes, what is under it becomes one line.
void PlanningWorkspace::shareHeight()
{
  const auto lanes = std::min(lanesBeforePanes, static_cast<int>(m_timeline->timeline().lanes.size()));
  const auto oneLine = m_legend->heightForWidth(QWIDGETSIZE_MAX); // of the legend, which asks for no more
  const auto wanted = m_timeline->heightOf(lanes) + m_explanation->sizeHint().height() + oneLine;
  m_foot->setTight(!m_whatIf->supposition() && m_stack->height() - m_head->sizeHint().height() - px(16) - wanted < px(panesHeight));
}

void PlanningWorkspace::resizeEvent(QResizeEvent* event)
{
  Workspace::resizeEvent(event);
  shareHeight();
}

const TimelineLane* PlanningWorkspace::chosenLane() const
{
  if (m_views->currentIndex() == 0)
    return m_timeline->currentLane();
  const auto key = m_table->currentIndex().data(KeyRole).toLongLong();
  for (const auto& lane : m_timeline->timeline().lanes)
    if (lane.key == key)
      return &lane;
  return nullptr;
}

void PlanningWorkspace::explainCurrent()
{
  const auto* lane = chosenLane();
  m_place->setEnabled(lane && lane->movable && !m_session.readOnly());
  const auto* mark = m_views->currentIndex() == 0 ? m_timeline->currentMark() : nullptr;
  m_explanation->setText(mark ? mark->spoken : m_views->currentIndex() == 0 ? tr("Pijltjes gaan van dag naar dag, + en - zoomen, T gaat naar vandaag.") : tr("Enter plant het gekozen gremium in."));
}

void PlanningWorkspace::showAsTable(bool table)
{
  const auto* lane = m_timeline->currentLane();
  const auto key = chosenLane() ? chosenLane()->key : lane ? lane->key : 0;
  if (table && lane)
    m_table->setCurrentIndex(m_rows->indexOf(lane->key));
  if (!table && key != 0)
    m_timeline->goToLane(m_table->currentIndex().data(KeyRole).toLongLong());
  m_views->setCurrentIndex(table ? 1 : 0);
  m_legend->setVisible(!table);
  for (auto* action : {m_zoomIn, m_zoomOut, m_today, m_all})
    action->setEnabled(!table);
  explainCurrent();
  enter();
}

void PlanningWorkspace::followAdvice(int place)
{
  if (!m_picture || place >= m_picture->advice.size())
    return;
  const auto line = m_picture->advice[place]; // what follows replaces the picture
  const auto& bodies = line.advice.bodies;
  switch (line.action) {
  case AdviceAction::addMeeting: return addMeetingFor(line);
  case AdviceAction::placeBranch:
    if (line.advice.stage && !bodies.empty())
      placeBranch(*line.advice.stage, bodies.front().body, bodies.front().meeting ? bodies.front().meeting->meeting : std::nullopt);
    return;
  case AdviceAction::recordOutcome:
    if (line.advice.stage && !bodies.empty())
      DecisionDialog{m_session, {m_picture->report.proposal, *line.advice.stage, bodies.front().body}, m_session.today(), this}.exec();
    return;
  case AdviceAction::tryOut:
    if (!bodies.empty() && bodies.front().meeting)
      m_whatIf->suppose(bodies.front().body, bodies.front().meeting->date, line.advice.handIn);
    return;
  case AdviceAction::setPreparation:
    if (line.advice.stage)
      m_session.execute(app::SetStageTerm{.stage = *line.advice.stage, .termWeeks = {}, .termRule = {}, .extraWeeks = {}, .preparationDays = line.advice.workingDays});
    return;
  case AdviceAction::moveTarget: return moveTarget();
  }
}

void PlanningWorkspace::addMeetingFor(const AdviceLine& line)
{
  if (line.advice.bodies.empty())
    return;
  const auto& body = line.advice.bodies.front();
  const auto day = line.advice.date ? std::optional{domain::addDays(*line.advice.date, -1)} : std::nullopt;
  addMeeting(m_session, body.body, this, {day, body.shorterHandIn ? line.advice.handIn : std::nullopt});
}

/// On an agenda the item goes on to another one; else a meeting is chosen, `proposed` to begin with.
void PlanningWorkspace::placeBranch(domain::StageId stage, domain::BodyId body, std::optional<domain::MeetingId> proposed)
{
  for (const auto& lane : m_picture->timeline.lanes)
    if (lane.stage == stage && lane.body == body && lane.item) {
      carryOver(m_session, *lane.item, this, proposed);
      return;
    }
  PlanDialog{m_session, {m_picture->report.proposal, stage, body}, this, proposed}.exec();
}

void PlanningWorkspace::placeCurrent()
{
  const auto* lane = chosenLane();
  if (!lane || !lane->body || !lane->movable || m_session.readOnly())
    return;
  const auto* mark = m_views->currentIndex() == 0 ? m_timeline->currentMark() : nullptr;
  const auto standsThere = [&] { return lane->accepted && std::ranges::any_of(lane->marks, [&](const TimelineMark& each) { return each.kind == MarkKind::earliest && each.meeting == mark->meeting; }); };
  // Enter on another meeting of the body places it there, as dragging does.
  if (mark && mark->meeting && (mark->kind == MarkKind::other || mark->kind == MarkKind::latest) && !standsThere())
    moveBranch(TimelineLane{*lane}, *mark->meeting); // a copy: moving it replaces the timeline
  else
    placeBranch(lane->stage, *lane->body, mark ? mark->meeting : std::nullopt);
}

void PlanningWorkspace::moveBranch(const TimelineLane& lane, domain::MeetingId meeting)
{
  if (m_session.readOnly())
    return;
  if (lane.item) {
    carryOver(m_session, *lane.item, this, meeting);
    return;
  }
  for (const auto& stage : m_picture->report.stages)
    for (const auto& branch : stage.branches)
      if (laneKey(stage.stage, branch.body) == lane.key) {
        const auto from = branch.accepted && branch.forward ? std::optional{branch.forward->date} : branch.lost ? std::optional{branch.lost->date} : std::nullopt;
        MoveBranchDialog{m_session, {stage.stage, branch.body, meeting, text(branch.bodyName), from}, this}.exec();
        return;
      }
}

void PlanningWorkspace::moveTarget() { TargetDialog{m_session, m_picture->report.round, this}.exec(); }

void PlanningWorkspace::setMargin(int workingDays)
{
  if (m_picture->report.marginDays != workingDays)
    m_session.execute(app::SetPlanMargin{m_picture->report.round, workingDays == 0 ? std::nullopt : std::optional{workingDays}});
}

void PlanningWorkspace::acceptPlan()
{
  AcceptPlanDialog dialog{m_session, *m_picture, m_whatIf->supposition().has_value(), this};
  auto hasRemark = false;
  connect(&m_session, &CaseSession::found, &dialog, [&hasRemark] { hasRemark = true; });
  if (dialog.exec() == QDialog::Accepted && !hasRemark && m_picture) {
    const auto stuck = stuckWords(*m_picture);
    Q_EMIT messageRaised({stuck.isEmpty() ? MessageKind::Information : MessageKind::Warning, tr("%n gremium(s) staan op de vergadering van de planning.", nullptr, dialog.chosen()),
                          tr("Ongedaan maken zet ze in één keer terug."), stuck});
  }
}

void PlanningWorkspace::showSlips() { SlipsDialog{m_session, m_picture->report.proposal, m_picture->timeline.title, this}.exec(); }
void PlanningWorkspace::openProposal() { Q_EMIT placeWanted(Place{ProposalPlace{m_picture->report.proposal, std::nullopt, std::nullopt}}); }
void PlanningWorkspace::copyTable() { QGuiApplication::clipboard()->setText(tableText(*m_rows)); }
bool PlanningWorkspace::writePdf(const QString& path) const { return m_picture && writePlanPdf(path, *m_picture); }

void PlanningWorkspace::savePdf()
{
  const auto path = askTarget(this, tr("Planning als PDF"), withDay(planFileName(*m_picture), m_session.today()), QStringLiteral("pdf"));
  if (!path)
    return;
  const auto shown = QDir::toNativeSeparators(*path);
  if (writePdf(*path))
    Q_EMIT messageRaised({MessageKind::Information, tr("De planning staat in %1.").arg(shown), {}, {}, *path});
  else
    Q_EMIT messageRaised({MessageKind::Error, tr("De planning kon niet naar %1 worden geschreven.").arg(shown), tr("Er is niets gewijzigd."), tr("Kies een andere map of naam, of sluit het bestand in een ander programma.")});
}

void PlanningWorkspace::mailAdvice()
{
  if (!m_picture)
    return;
  const auto letter = planLetter(*m_picture);
  std::string address;
  if (letter.body)
    address = m_session.read([&](const app::Facts& facts) { return app::clerkAddress(facts, *letter.body, m_session.today()); }).value_or(std::string{});
  if (!QDesktopServices::openUrl(letterTo(address, letter.subject, letter.message)))
    Q_EMIT messageRaised({MessageKind::Warning, tr("Er is geen e-mailprogramma gevonden om de e-mail mee te schrijven."), {}, tr("Stel op deze computer een e-mailprogramma in.")});
}

bool PlanningWorkspace::showPlace(const Place& place)
{
  const auto* wanted = std::get_if<PlanningPlace>(&place);
  if (!wanted)
    return false;
  m_tabs->setCurrentIndex(0);
  catchUp();
  m_head->choose(wanted->proposal);
  if (!m_picture || m_picture->report.proposal != wanted->proposal)
    return false; // it has no running round
  if (m_picture->bottleneckLane != 0)
    m_timeline->goToLane(m_picture->bottleneckLane);
  return true;
}

QString PlanningWorkspace::statusText() const
{
  if (!showsRound())
    return m_registers->summary();
  if (!m_picture)
    return {};
  const auto& report = m_picture->report;
  QStringList parts{report.aim ? tr("Vooruit vanaf %1 en terug vanaf %2").arg(dayWithYear(report.from), dayWithYear(*report.aim)) : tr("Vooruit vanaf %1").arg(dayWithYear(report.from))};
  parts << (report.assumptions ? tr("Met aannames: niet alle vergaderdata zijn ingevoerd") : tr("Zonder aannames: elke genoemde vergadering is ingevoerd"));
  return parts.join(QStringLiteral("     "));
}

void PlanningWorkspace::enter()
{
  if (!showsRound())
    return m_registers->enter();
  if (m_stack->currentIndex() == 0)
    m_views->currentWidget()->setFocus(Qt::OtherFocusReason);
}

}
