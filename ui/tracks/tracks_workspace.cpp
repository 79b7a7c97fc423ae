// SPDX-License-Identifier: EUPL-1.2
#include "ui/tracks/tracks_workspace.h"

#include "app/commands/track_commands.h"
#include "ui/column_fit.h"
#include "ui/facts.h"
#include "ui/flow_layout.h"
#include "ui/setup/section_page.h"
#include "ui/setup/track_dialogs.h"
#include "ui/place.h"
#include "ui/tabs.h"
#include "ui/text_label.h"
#include "ui/theme.h"
#include "ui/tracks/bars_view.h"
#include "ui/tracks/track_work_dialogs.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace ui {

using namespace domain;

TracksWorkspace::TracksWorkspace(CaseSession& session, QWidget* parent)
  : Workspace{parent}, m_session{session}, m_tracks{new presentation::TextTableModel{presentation::trackListHeads(), this}},
    m_list{wordTable("trackList", tr("Trajecten"), m_tracks)}, m_title{new TextLabel{TextStyle::ScreenTitle, Weight::Strong}}, m_facts{new Facts}, m_tabs{new QTabWidget},
    m_phaseBars{new BarsView{tr("Fasen op een tijdbalk")}}, m_participationBars{new BarsView{tr("Deelname op een tijdbalk")}}
{
  setObjectName(QStringLiteral("tracksWorkspace"));
  auto* splitter = new QSplitter;
  splitter->setChildrenCollapsible(false);
  splitter->setHandleWidth(1);
  splitter->addWidget(buildList());
  splitter->addWidget(buildPage());
  splitter->setStretchFactor(1, 1);
  splitter->setSizes({px(230), px(880)});
  auto* layout = new QVBoxLayout{this};
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(splitter);
  setFocusProxy(m_list);
  connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &TracksWorkspace::showTrack);
  connect(&m_session, &CaseSession::changed, this, &TracksWorkspace::reloadWhenSeen);
  reloadWhenSeen();
}

QWidget* TracksWorkspace::buildList()
{
  auto* pane = new QWidget;
  pane->setMinimumWidth(px(190));
  m_list->header()->setStretchLastSection(true);
  auto* made = new QPushButton{tr("Traject &toevoegen…")};
  made->setObjectName(QStringLiteral("newTrack"));
  made->setEnabled(!m_session.readOnly());
  connect(made, &QPushButton::clicked, this, [this] {
    if (const auto track = addTrack(m_session, this))
      m_list->setCurrentIndex(m_tracks->indexOf(track->value()));
  });
  auto* foot = new QHBoxLayout;
  foot->setContentsMargins(px(12), px(8), px(12), px(8));
  foot->addWidget(made);
  auto* column = new QVBoxLayout{pane};
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(m_list, 1);
  column->addWidget(separatorLine());
  column->addLayout(foot);
  return pane;
}

QWidget* TracksWorkspace::buildPage()
{
  m_title->setWordWrap(true);
  m_title->setObjectName(QStringLiteral("trackTitle"));
  m_title->setProperty("holdsData", true);
  m_facts->setProperty("holdsData", true);
  m_describe = smallButton("describeTrack", tr("&Gegevens wijzigen…"));
  connect(m_describe, &QPushButton::clicked, this, [this] {
    if (const auto track = chosen())
      describeTrack(m_session, *track, this);
  });
  auto* top = new QHBoxLayout;
  top->addWidget(m_title, 1);
  top->addWidget(m_describe, 0, Qt::AlignTop);
  auto* head = new QVBoxLayout;
  head->setContentsMargins(px(16), px(10), px(16), px(8));
  head->setSpacing(px(6));
  head->addLayout(top);
  head->addWidget(m_facts);
  buildTabs();
  m_page = new QWidget;
  m_page->setAutoFillBackground(true);
  m_page->setBackgroundRole(QPalette::Base);
  auto* column = new QVBoxLayout{m_page};
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addLayout(head);
  column->addWidget(m_tabs, 1);
  return m_page;
}

QVBoxLayout& TracksWorkspace::addTab(const QString& title)
{
  auto* tab = new QWidget;
  auto* column = new QVBoxLayout{tab};
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  m_tabs->addTab(tab, title);
  return *column;
}

void TracksWorkspace::makePart(Part& part, QVBoxLayout& column, const QString& head, const char* name, const QStringList& heads)
{
  part.model = new presentation::TextTableModel{heads, this};
  part.table = wordTable(name, head, part.model);
  auto* bar = new QWidget;
  part.head = new FlowLayout{bar};
  part.head->setContentsMargins(px(16), px(6), px(16), px(6));
  part.head->addWidget(sectionHead(head));
  part.head->addStretch();
  column.addWidget(bar);
  column.addWidget(separatorLine());
  column.addWidget(part.table, 1);
}

QPushButton* TracksWorkspace::add(Part& part, Needs needs, const char* name, const QString& text, const std::function<void()>& act)
{
  auto* button = smallButton(name, text);
  part.head->addWidget(button);
  (needs == Needs::Row ? part.rowButtons : part.buttons) << button;
  connect(button, &QPushButton::clicked, this, act);
  return button;
}

void TracksWorkspace::buildTabs()
{
  m_tabs->setObjectName(QStringLiteral("trackTabs"));
  m_tabs->setDocumentMode(true);
  keepTabsInSight(*m_tabs);
  m_tabs->setAccessibleName(tr("Onderdelen van het traject"));
  m_tabs->tabBar()->setAccessibleName(tr("Onderdelen van het traject"));
  const auto onTrack = [this](void (*act)(CaseSession&, TrackId, QWidget*)) {
    return [this, act] {
      if (const auto track = chosen())
        act(m_session, *track, this);
    };
  };
  const auto keyOf = [](const Part& part) { return selectedKeys(*part.table); };

  auto& phases = addTab(tr("Fasen"));
  phases.addWidget(m_phaseArea = scrolling(*m_phaseBars), 1);
  phases.addWidget(separatorLine());
  makePart(m_phases, phases, tr("Fasen van het traject"), "phases", presentation::phaseHeads());
  add(m_phases, Needs::Nothing, "addPhase", tr("&Fase toevoegen…"), onTrack(ui::addPhase));
  const auto change = [this, keyOf] {
    if (const auto keys = keyOf(m_phases); !keys.empty() && !m_session.readOnly())
      changePhase(m_session, TrackPhaseId{keys.front()}, this);
  };
  add(m_phases, Needs::Row, "changePhase", tr("&Wijzigen…"), change);
  add(m_phases, Needs::Row, "removePhase", tr("Verw&ijderen"), [this, keyOf] {
    if (const auto keys = keyOf(m_phases); !keys.empty())
      m_session.execute(app::Command{app::RemoveTrackPhase{TrackPhaseId{keys.front()}}});
  });
  add(m_phases, Needs::Nothing, "standardPhases", tr("Gebruikelijke fasen &neerzetten"), [this] {
    if (const auto track = chosen())
      m_session.execute(app::Command{app::UseStandardPhases{*track}});
  });
  connect(m_phases.table, &QTreeView::activated, this, change);

  auto& participation = addTab(tr("Deelname"));
  participation.addWidget(m_participationArea = scrolling(*m_participationBars), 1);
  participation.addWidget(separatorLine());
  makePart(m_participation, participation, tr("Deelname per gemeente"), "trackParticipation", presentation::trackParticipationHeads());
  m_participation.table->setSelectionMode(QTreeView::ExtendedSelection);
  const auto municipalitiesIn = [keyOf](const Part& part) {
    std::vector<MunicipalityId> municipalities;
    for (const auto key : keyOf(part))
      municipalities.emplace_back(key);
    return municipalities;
  };
  const auto setOnes = [this, municipalitiesIn] {
    if (const auto track = chosen(); track && !m_session.readOnly())
      setParticipation(m_session, *track, municipalitiesIn(m_participation), this);
  };
  add(m_participation, Needs::Row, "trackSetParticipation", tr("Deelname &wijzigen…"), setOnes)
      ->setToolTip(tr("Voor de gekozen gemeenten; kies er meer met Ctrl of Shift, of allemaal met Ctrl+A"));
  add(m_participation, Needs::Row, "trackRemoveParticipation", tr("&Laatste wijziging verwijderen"), [this, municipalitiesIn] {
    const auto municipalities = municipalitiesIn(m_participation);
    if (const auto track = chosen(); track && !municipalities.empty())
      removeLastParticipation(m_session, *track, municipalities.front());
  })->setToolTip(tr("Neemt bij de eerste gekozen gemeente weg wat het laatst is vastgelegd; wat daarvoor gold, geldt weer"));
  connect(m_participation.table, &QTreeView::activated, this, setOnes);

  auto& authorities = addTab(tr("Bevoegdheden"));
  makePart(m_authorities, authorities, tr("Mandaten en volmachten per gemeente"), "authorities", presentation::authorityHeads());
  m_authorities.table->setSelectionMode(QTreeView::ExtendedSelection);
  const auto give = [this, municipalitiesIn] {
    if (const auto track = chosen(); track && !m_session.readOnly())
      giveAuthority(m_session, *track, municipalitiesIn(m_authorities), this);
  };
  add(m_authorities, Needs::Row, "giveAuthority", tr("&Vastleggen…"), give);
  add(m_authorities, Needs::Row, "endAuthority", tr("Beëi&ndigen…"), [this, municipalitiesIn] {
    const auto track = chosen();
    const auto municipalities = municipalitiesIn(m_authorities);
    if (!track || municipalities.empty())
      return;
    const auto report = m_session.read([&](const app::Facts& facts) { return app::trackReport(facts, *track, m_session.today()); });
    for (const auto& row : report ? report->authorities : std::vector<app::AuthorityRow>{})
      if (row.municipality.id == municipalities.front() && row.authority)
        return endAuthority(m_session, row.authority->id, this);
  });
  connect(m_authorities.table, &QTreeView::activated, this, give);

  auto& contract = addTab(tr("Contract en aanbieders"));
  makePart(m_options, contract, tr("Verlengingsopties"), "options", presentation::optionHeads());
  add(m_options, Needs::Nothing, "addOption", tr("&Optie toevoegen…"), onTrack(ui::addOption));
  const auto changeOne = [this, keyOf] {
    if (const auto keys = keyOf(m_options); !keys.empty() && !m_session.readOnly())
      changeOption(m_session, ContractOptionId{keys.front()}, this);
  };
  add(m_options, Needs::Row, "changeOption", tr("Wij&zigen…"), changeOne);
  connect(m_options.table, &QTreeView::activated, this, changeOne);
  makePart(m_providers, contract, tr("Aanbieders en andere organisaties"), "providers", presentation::providerHeads());
  add(m_providers, Needs::Nothing, "addProvider", tr("Organisatie o&pnemen…"), onTrack(ui::addProvider));
  add(m_providers, Needs::Row, "endProvider", tr("Beëind&igen…"), [this, keyOf] {
    if (const auto keys = keyOf(m_providers); !keys.empty())
      endProvider(m_session, TrackProviderId{keys.front()}, this);
  });

  auto& agreements = addTab(tr("Afspraken"));
  makePart(m_agreements, agreements, tr("Afspraken, van dit traject en daarbuiten"), "agreements", presentation::agreementHeads());
  add(m_agreements, Needs::Nothing, "addAgreement", tr("&Afspraak toevoegen…"), [this] { addAgreement(m_session, chosen(), this); });
  const auto changeAgreed = [this, keyOf] {
    if (const auto keys = keyOf(m_agreements); !keys.empty() && !m_session.readOnly())
      changeAgreement(m_session, AgreementId{keys.front()}, this);
  };
  add(m_agreements, Needs::Row, "changeAgreement", tr("Wi&jzigen…"), changeAgreed);
  add(m_agreements, Needs::Row, "endAgreement", tr("Be&ëindigen…"), [this, keyOf] {
    if (const auto keys = keyOf(m_agreements); !keys.empty())
      endAgreement(m_session, AgreementId{keys.front()}, this);
  });
  connect(m_agreements.table, &QTreeView::activated, this, changeAgreed);
}

void TracksWorkspace::enter() { m_list->setFocus(Qt::OtherFocusReason); }

bool TracksWorkspace::showPlace(const Place& place)
{
  const auto* wanted = std::get_if<TrackPlace>(&place);
  if (wanted == nullptr)
    return false;
  catchUp();
  if (wanted->track)
    m_list->setCurrentIndex(m_tracks->indexOf(wanted->track->value()));
  if (wanted->agreement)
    chooseAgreement(*wanted->agreement);
  return true;
}

void TracksWorkspace::chooseAgreement(domain::AgreementId agreement)
{
  m_tabs->setCurrentIndex(m_tabs->count() - 1);
  const auto index = m_agreements.model->indexOf(agreement.value());
  m_agreements.table->setCurrentIndex(index);
  m_agreements.table->scrollTo(index);
}

std::optional<TrackId> TracksWorkspace::chosen() const
{
  const auto* row = m_tracks->rowAt(m_list->currentIndex());
  return row ? std::optional{TrackId{row->key}} : std::nullopt;
}

void TracksWorkspace::reload()
{
  if (auto rows = m_session.read([&](const app::Facts& facts) { return presentation::trackList(facts, m_session.today()); }))
    m_tracks->setRows(std::move(*rows));
  chooseFirst(*m_list);
  showTrack();
}

void TracksWorkspace::fill(Part& part, std::vector<presentation::TextRow> rows, int stretched)
{
  const auto empty = rows.empty();
  part.model->setRows(std::move(rows));
  fitColumns(*part.table, stretched, 180);
  chooseFirst(*part.table);
  for (auto* button : part.buttons)
    button->setEnabled(!m_session.readOnly() && chosen());
  for (auto* button : part.rowButtons)
    button->setEnabled(!m_session.readOnly() && !empty);
}

void TracksWorkspace::showTrack()
{
  const auto track = chosen();
  m_page->setVisible(track.has_value());
  if (!track)
    return;
  auto page = m_session.read([&](const app::Facts& facts) { return presentation::trackPage(facts, *track, m_session.today()); });
  if (!page)
    return;
  m_shown = track;
  m_title->setText(page->title);
  m_describe->setEnabled(!m_session.readOnly());
  m_facts->clear();
  for (const auto& fact : page->facts)
    m_facts->add(fact.label, fact.value, fact.tone);
  m_phaseBars->setPicture(std::move(page->phasePicture));
  m_participationBars->setPicture(std::move(page->participationPicture));
  for (const auto& [area, bars] : {std::pair{m_phaseArea, m_phaseBars}, std::pair{m_participationArea, m_participationBars}}) {
    area->setVisible(!bars->isEmpty());
    area->updateGeometry();
  }
  fill(m_phases, std::move(page->phases), 0);
  fill(m_participation, std::move(page->participation), 3);
  fill(m_authorities, std::move(page->authorities), 5);
  fill(m_options, std::move(page->options), 0);
  fill(m_providers, std::move(page->providers), 0);
  fill(m_agreements, std::move(page->agreements), 0);
  m_tabs->setTabText(2, page->missing > 0 ? tr("Bevoegdheden (%n ontbreken)", nullptr, page->missing) : tr("Bevoegdheden"));
  m_statusText = page->title;
  Q_EMIT statusTextChanged();
}

}
