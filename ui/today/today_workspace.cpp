// SPDX-License-Identifier: EUPL-1.2
#include "ui/today/today_workspace.h"

#include "app/commands/planning_commands.h"
#include "app/queries/setup.h"
#include "presentation/qt_text.h"
#include "presentation/words.h"
#include "ui/branch/plan_dialog.h"
#include "ui/branch/sent_dialog.h"
#include "ui/buttons.h"
#include "ui/decision_dialog.h"
#include "ui/empty_state.h"
#include "ui/flow_layout.h"
#include "ui/place.h"
#include "ui/preferences.h"
#include "ui/proposals/consultation_dialog.h"
#include "ui/row_heights.h"
#include "ui/row_menu.h"
#include "ui/text_label.h"
#include "ui/theme.h"
#include "ui/today/line_delegate.h"
#include "ui/today/signal_list.h"
#include "ui/today/silence_dialog.h"
#include "ui/today/today_pane.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QDialog>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QVBoxLayout>

#include <utility>

namespace ui {

using planning::SignalAction;

namespace {

constexpr auto daysLookedBack = 7;

/// A signal's branch, when it is about one.
std::optional<presentation::BranchKey> branchOf(const planning::Signal& signal)
{
  if (!signal.proposal || !signal.stage || !signal.body)
    return std::nullopt;
  return presentation::BranchKey{*signal.proposal, *signal.stage, *signal.body};
}

}

TodayWorkspace::TodayWorkspace(CaseSession& session, QWidget* parent)
  : Workspace{parent}, m_session{session}, m_signals{new presentation::SignalListModel{this}}, m_coming{new presentation::TodayLinesModel{this}},
    m_owed{new presentation::TodayLinesModel{this}}, m_recent{new presentation::TodayLinesModel{this}}, m_list{new SignalList{*m_signals}},
    m_title{new TextLabel{TextStyle::ScreenTitle, Weight::Strong}}, m_track{new QComboBox}, m_municipality{new QComboBox}, m_silencedLink{linkButton({})}
{
  setObjectName(QStringLiteral("todayWorkspace"));
  m_list->setReadOnly(session.readOnly());
  buildActions();
  auto* layout = new QVBoxLayout{this};
  layout->setContentsMargins(px(12), px(8), px(12), px(8));
  layout->setSpacing(px(8));
  layout->addLayout(buildHead());
  layout->addWidget(buildPanes(), 1);
  setFocusProxy(m_list);
  connect(m_list, &SignalList::actRequested, this, &TodayWorkspace::act);
  connect(m_list, &SignalList::silenceRequested, this, &TodayWorkspace::silence);
  connect(m_list, &SignalList::currentLineChanged, this, &TodayWorkspace::followSignal);
  connect(&m_session, &CaseSession::changed, this, &TodayWorkspace::reloadWhenSeen);
  reloadWhenSeen();
}

void TodayWorkspace::buildActions()
{
  const auto make = [this](const char* name, const QString& text, const QString& iconName) {
    auto* action = new QAction{icon(iconName), text, this};
    action->setObjectName(QString::fromLatin1(name));
    return action;
  };
  m_act = make("todayAct", tr("Uitvoeren"), QStringLiteral("go-next"));
  m_act->setToolTip(tr("Doen wat bij het gekozen signaal hoort (Enter)"));
  m_silence = make("todaySilence", tr("&Stil tot…"), QStringLiteral("clock"));
  m_silence->setShortcut(Qt::CTRL | Qt::Key_T);
  m_silence->setShortcutContext(Qt::WidgetWithChildrenShortcut);
  m_list->addAction(m_silence);
  m_mail = make("todayMail", tr("E-&mail…"), QStringLiteral("mail-message"));
  m_mail->setToolTip(tr("Een e-mail over het gekozen signaal beginnen, aan de griffie of secretaris als die bekend is (Ctrl+M)"));
  m_mail->setShortcut(Qt::CTRL | Qt::Key_M);
  m_mail->setShortcutContext(Qt::WidgetWithChildrenShortcut);
  m_list->addAction(m_mail);
  m_showSilenced = make("todayShowSilenced", tr("Stil&gezette tonen"), QStringLiteral("view-history"));
  m_showSilenced->setCheckable(true);
  connect(m_act, &QAction::triggered, this, &TodayWorkspace::act);
  connect(m_silence, &QAction::triggered, this, &TodayWorkspace::silence);
  connect(m_mail, &QAction::triggered, this, [this] {
    if (const auto* line = m_list->current())
      writeAbout(line->row);
  });
  connect(m_showSilenced, &QAction::toggled, this, &TodayWorkspace::reload);
  new RowMenu{*m_list, [this] { return QList<QAction*>{m_act, m_silence, m_mail, nullptr, m_showSilenced}; }};
}

QLayout* TodayWorkspace::buildHead()
{
  m_track->setObjectName(QStringLiteral("todayTrack"));
  m_municipality->setObjectName(QStringLiteral("todayMunicipality"));
  auto* line = new FlowLayout;
  line->addWidget(m_title);
  line->addStretch();
  const auto add = [&](const QString& text, QComboBox* box) {
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(16);
    box->setProperty("holdsData", true);
    line->addWidget(labelled(text, box));
    connect(box, &QComboBox::activated, this, [this] {
      rememberFilters();
      reload();
    });
  };
  add(tr("&Traject"), m_track);
  add(tr("&Gemeente"), m_municipality);
  return line;
}

void TodayWorkspace::offerFilters()
{
  const auto fill = [](QComboBox& box, const QString& all, const QString& key, const auto& things) {
    const QSignalBlocker quiet{&box};
    // By identity while the window is open, since two may have one name; by name from one time to the next, since numbers differ from file to file.
    const auto isFirstTime = box.count() == 0;
    const auto chosen = box.currentData();
    box.clear();
    box.addItem(all);
    for (const auto& thing : things)
      box.addItem(presentation::text(thing.name), static_cast<qlonglong>(thing.id.value()));
    const auto place = isFirstTime ? box.findText(preference(key).toString()) : chosen.isValid() ? box.findData(chosen) : 0;
    box.setCurrentIndex(std::max(0, place));
  };
  if (const auto tracks = m_session.read([](const app::Facts& facts) { return facts.all<domain::Track>(); }))
    fill(*m_track, tr("Alle trajecten"), QStringLiteral("today/track"), *tracks);
  if (const auto municipalities = m_session.read([this](const app::Facts& facts) { return app::municipalitiesOn(facts, m_session.today()); }))
    fill(*m_municipality, tr("Alle gemeenten"), QStringLiteral("today/municipality"), *municipalities);
}

void TodayWorkspace::rememberFilters()
{
  setPreference(QStringLiteral("today/track"), m_track->currentText());
  setPreference(QStringLiteral("today/municipality"), m_municipality->currentText());
}

presentation::TodayFilter TodayWorkspace::filter() const
{
  presentation::TodayFilter filter;
  if (const auto track = m_track->currentData(); track.isValid())
    filter.track = domain::TrackId{track.toLongLong()};
  if (const auto municipality = m_municipality->currentData(); municipality.isValid())
    filter.municipality = domain::MunicipalityId{municipality.toLongLong()};
  return filter;
}

QListView* TodayWorkspace::lineList(const char* name, const QString& accessibleName, presentation::TodayLinesModel* model)
{
  auto* list = new QListView;
  list->setObjectName(QString::fromLatin1(name));
  list->setAccessibleName(accessibleName);
  list->setModel(model);
  list->setItemDelegate(new LineDelegate{list});
  list->setFrameShape(QFrame::NoFrame);
  list->setEditTriggers(QListView::NoEditTriggers);
  measureRowsByWidth(*list);
  list->setLayoutMode(QListView::Batched); // the heights of lines that are far below are measured when there is time
  list->setVerticalScrollMode(QListView::ScrollPerPixel);
  list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  connect(list, &QListView::activated, this, [this, model](const QModelIndex& index) {
    if (const auto* line = model->rowAt(index))
      follow(line->link);
  });
  return list;
}

QWidget* TodayWorkspace::buildPanes()
{
  m_signalPane = new TodayPane{tr("Signalen"), m_list};
  m_silencedLink->setObjectName(QStringLiteral("silencedLink"));
  m_signalPane->addToHead(m_silencedLink);
  connect(m_silencedLink, &QPushButton::clicked, m_showSilenced, &QAction::toggle);
  connect(&m_signalPane->empty().button(), &QPushButton::clicked, this, [this] { Q_EMIT placeWanted(hasNoMunicipality() ? Place{SetupPlace{SetupSection::Regions}} : Place{ProposalListPlace{}}); });
  m_owedPane = new TodayPane{tr("Wachten op anderen"), lineList("owed", tr("Wachten op anderen"), m_owed)};
  m_owedPane->setEmpty(tr("U wacht op niemand"), tr("Hier staat wie nog een uitslag, een reactie of een bevestiging van een besluit moet geven."));
  m_comingPane = new TodayPane{tr("Komende drie weken"), lineList("coming", tr("Komende drie weken"), m_coming)};
  m_comingPane->setAside(tr("alle gremia"));
  m_comingPane->setEmpty(tr("De komende drie weken is er niets"), tr("Leg bij Vergaderingen vast wanneer de gremia bijeenkomen; dan staan hier ook de aanlever- en verzenddagen."));
  m_recentPane = new TodayPane{tr("Veranderd sinds vorige week"), lineList("recent", tr("Veranderd sinds vorige week"), m_recent)};
  m_recentPane->setEmpty(tr("Er is niets veranderd"), tr("Hier staat wat er de laatste zeven dagen is besloten, gepland en bevestigd."));
  const auto above = [](QWidget* first, QWidget* second, QList<int> sizes) {
    auto* column = new QSplitter{Qt::Vertical};
    column->setChildrenCollapsible(false);
    column->setHandleWidth(px(8));
    column->addWidget(first);
    column->addWidget(second);
    column->setSizes(sizes);
    return column;
  };
  auto* panes = new QSplitter{Qt::Horizontal};
  panes->setChildrenCollapsible(false);
  panes->setHandleWidth(px(8));
  panes->addWidget(m_signalColumn = above(m_signalPane, m_owedPane, {px(410), px(230)}));
  panes->addWidget(above(m_comingPane, m_recentPane, {px(360), px(280)}));
  panes->setStretchFactor(0, 1);
  panes->setSizes({px(740), px(340)});
  return panes;
}

void TodayWorkspace::enter() { m_list->setFocus(Qt::OtherFocusReason); }

void TodayWorkspace::showEvent(QShowEvent* event)
{
  Workspace::showEvent(event);
  if (m_day != m_session.today()) // the window stayed open overnight
    reload();
}

/// In little height the signals go before what waits for others; once, so that a height she chose stays.
void TodayWorkspace::resizeEvent(QResizeEvent* event)
{
  Workspace::resizeEvent(event);
  const auto low = height() < px(480);
  if (low != std::exchange(m_low, low))
    m_signalColumn->setSizes(low ? QList{px(300), px(80)} : QList{px(410), px(230)});
}

void TodayWorkspace::recount()
{
  const auto report = m_session.read([this](const app::Facts& facts) { return app::signalReport(facts, m_session.today()); });
  if (!report)
    return;
  m_openCount = static_cast<int>(report->signals.size());
  Q_EMIT openCountChanged();
}

void TodayWorkspace::reload()
{
  const auto today = m_session.today();
  m_day = today;
  offerFilters();
  const auto done = m_session.read([&](const app::Facts& facts) {
    const auto planned = app::planningCase(facts, today);
    const auto signalsOfToday = app::signalReport(facts, planned);
    const auto& status = planned.report;
    const presentation::TodayNarrowing narrowing{filter(), status};
    m_coming->setRows(presentation::comingLines(narrowing.narrowed(app::comingDays(facts, status))));
    m_owed->setRows(presentation::owedLines(narrowing.narrowed(app::owedByOthers(status)), today));
    m_recent->setRows(presentation::recentLines(narrowing.narrowed(app::changedSince(facts, status, domain::addDays(today, -daysLookedBack))), today));
    m_openCount = static_cast<int>(signalsOfToday.signals.size());
    showSignals(narrowing.narrowed(signalsOfToday), !status.proposals.empty());
    return true;
  });
  if (!done)
    return;
  m_title->setText(tr("Vandaag, %1").arg(presentation::weekdayInWords(today)));
  m_owedPane->setAside(m_owed->rowCount() > 0 ? QString::number(m_owed->rowCount()) : QString{});
  m_recentPane->setAside(tr("vanaf %1").arg(presentation::weekdayAndDay(domain::addDays(today, 1 - daysLookedBack))));
  for (auto* pane : {m_signalPane, m_owedPane, m_comingPane, m_recentPane})
    pane->follow();
  Q_EMIT statusTextChanged();
  Q_EMIT openCountChanged();
}

bool TodayWorkspace::hasNoMunicipality() const
{
  return m_session.read([](const app::Facts& facts) { return facts.all<domain::Municipality>().empty(); }).value_or(false);
}

void TodayWorkspace::showSignals(const app::SignalReport& report, bool hasProposals)
{
  const auto silenced = static_cast<int>(report.silenced.size());
  m_silencedLink->setText(m_showSilenced->isChecked() ? tr("stilgezette verbergen") : tr("%n stilgezet", nullptr, silenced));
  m_silencedLink->setVisible(silenced > 0);
  m_showSilenced->setEnabled(silenced > 0);
  m_signalPane->setAside(presentation::signalCount(report));
  if (filter().narrows())
    m_signalPane->setEmpty(tr("Hier vraagt niets uw aandacht"), tr("U ziet alleen wat bij het gekozen traject en de gekozen gemeente hoort."));
  else if (hasProposals)
    m_signalPane->setEmpty(tr("Niets vraagt nu uw aandacht"), tr("Zodra een doel, een termijn of een stuk in gevaar komt, staat het hier met wat u kunt doen."));
  else if (hasNoMunicipality())
    m_signalPane->setEmpty(tr("Nog geen gemeenten"), tr("Zet bij Inrichting eerst de regio neer: de gemeenten, de gremia met hun leden, en een traject. Daarna volgen de voorstellen en de vergaderingen."), tr("Naar Inrichting"));
  else
    m_signalPane->setEmpty(tr("Nog geen voorstellen"), tr("Maak een voorstel en begin een ronde; hier staat dan elke dag wat uw aandacht vraagt."), tr("Naar Voorstellen"));
  m_statusText = tr("%n signaal/signalen", nullptr, static_cast<int>(report.signals.size())) + QStringLiteral(", ") + tr("%n stilgezet", nullptr, silenced) + QStringLiteral("    ") +
                 tr("%n keer wachten op anderen", nullptr, m_owed->rowCount());
  m_list->setLines(presentation::signalLines(report, m_showSilenced->isChecked()));
}

void TodayWorkspace::followSignal()
{
  const auto* line = m_list->current();
  const auto whyNot = line ? presentation::whyNot(*line, m_session.readOnly()) : QString{};
  m_act->setEnabled(line != nullptr && whyNot.isEmpty());
  m_act->setText(line ? line->action : tr("Uitvoeren"));
  m_act->setToolTip(whyNot.isEmpty() ? tr("Doen wat bij het gekozen signaal hoort (Enter)") : whyNot);
  m_silence->setEnabled(line != nullptr && !line->silenced && !m_session.readOnly());
  m_mail->setEnabled(line != nullptr);
}

void TodayWorkspace::act()
{
  const auto* line = m_list->current();
  if (line == nullptr || !m_act->isEnabled())
    return;
  if (line->silenced)
    return wake();
  const auto row = line->row; // what is done may change the list
  const auto& signal = row.signal;
  const auto branch = branchOf(signal);
  switch (signal.action) {
  case SignalAction::openPlanning:
    if (signal.proposal)
      Q_EMIT placeWanted(Place{PlanningPlace{*signal.proposal}});
    return;
  case SignalAction::openAgenda:
    if (signal.meeting)
      Q_EMIT placeWanted(Place{MeetingPlace{*signal.meeting}});
    return;
  case SignalAction::recordDecision:
    if (branch)
      tellWhenDone(DecisionDialog{m_session, *branch, m_session.today(), this});
    return;
  case SignalAction::recordConsultation:
    if (signal.proposal)
      tellWhenDone(ConsultationDialog{m_session, *signal.proposal, this});
    return;
  case SignalAction::planBranch:
    if (branch)
      tellWhenDone(PlanDialog{m_session, *branch, this});
    return;
  case SignalAction::sendPapers:
    if (branch)
      tellWhenDone(SentDialog{m_session, *branch, this});
    return;
  case SignalAction::openActions:
    if (signal.actionItem)
      Q_EMIT placeWanted(Place{ActionPlace{*signal.actionItem}});
    return;
  case SignalAction::askClerk: return writeAbout(row);
  case SignalAction::openSetup:
    if (signal.track) // options, agreements and authorities stand with the track
      Q_EMIT placeWanted(Place{TrackPlace{*signal.track}});
    else
      Q_EMIT placeWanted(Place{SetupPlace{signal.person ? SetupSection::People : SetupSection::Bodies}});
    return;
  case SignalAction::viewDrift:
  case SignalAction::openProposal:
  case SignalAction::startRound:
    if (!signal.proposal && !signal.meeting)
      Q_EMIT placeWanted(Place{ProposalListPlace{}});
    else
      follow({signal.proposal, signal.stage, signal.body, signal.meeting});
    return;
  }
}

/// Its line goes off the list, and the next one stands in its place.
void TodayWorkspace::tellWhenDone(QDialog&& dialog)
{
  if (dialog.exec() == QDialog::Accepted)
    m_session.tellDone();
}

void TodayWorkspace::silence()
{
  const auto* line = m_list->current();
  if (line == nullptr || !m_silence->isEnabled())
    return;
  SilenceDialog{m_session, presentation::text(line->row.signal.id), line->title, this}.exec();
}

void TodayWorkspace::wake() { m_session.execute(app::EndSilence{m_list->current()->row.signal.id}); }

void TodayWorkspace::writeAbout(const app::SignalRow& row)
{
  std::string address;
  if (row.signal.body) {
    const auto known = m_session.read([&](const app::Facts& facts) { return app::clerkAddress(facts, *row.signal.body, m_session.today()); });
    if (!known)
      return;
    address = *known;
  }
  if (!QDesktopServices::openUrl(presentation::signalMail(row, address)))
    Q_EMIT messageRaised({MessageKind::Warning, tr("Er is geen e-mailprogramma gevonden om de e-mail mee te schrijven."), {}, tr("Stel op deze computer een e-mailprogramma in.")});
}

void TodayWorkspace::follow(const presentation::TodayLink& link)
{
  if (link.proposal)
    Q_EMIT placeWanted(Place{ProposalPlace{*link.proposal, link.stage, link.body}});
  else if (link.meeting)
    Q_EMIT placeWanted(Place{MeetingPlace{*link.meeting}});
  else if (link.action)
    Q_EMIT placeWanted(Place{ActionPlace{*link.action}});
}

}
