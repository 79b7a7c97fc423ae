// SPDX-License-Identifier: EUPL-1.2
#include "ui/setup/tracks_page.h"

#include "app/commands/removal_commands.h"
#include "presentation/setup/setup_tables.h"
#include "presentation/tracks/track_page.h"
#include "ui/column_fit.h"
#include "ui/facts.h"
#include "ui/setup/track_dialogs.h"
#include "ui/theme.h"

#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace ui {

TracksPage::TracksPage(CaseSession& session, QWidget* parent)
  : SectionPage{session, tr("Trajecten"), tr("Welke gemeenten aan een traject meedoen, sinds wanneer en volgens welk besluit."), parent},
    m_tracks{new presentation::TextTableModel{presentation::trackHeads(), this}},
    m_participations{new presentation::TextTableModel{presentation::trackParticipationHeads(), this}}, m_table{wordTable("tracks", tr("Trajecten"), m_tracks)},
    m_participationTable{wordTable("participations", tr("Deelname per gemeente"), m_participations)}
{
  auto* add = addButton("addTrack", tr("Traject toevoegen…"));
  m_change = addButton("changeTrack", tr("Wijzigen…"));
  m_remove = addButton("removeTrack", tr("Verwijderen"));
  takesAway(*m_remove, tr("Traject verwijderen"), [this]() -> std::optional<app::Command> {
    const auto track = chosen();
    return track ? std::optional<app::Command>{app::RemoveTrack{*track}} : std::nullopt;
  });
  auto* splitter = new QSplitter{Qt::Vertical};
  splitter->setChildrenCollapsible(false);
  splitter->addWidget(m_table);
  splitter->addWidget(buildParticipation());
  splitter->setSizes({px(180), px(440)});
  content().addWidget(splitter);
  connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &TracksPage::refreshParticipation);
  connect(m_table, &QTreeView::activated, this, &TracksPage::change);
  connect(m_change, &QPushButton::clicked, this, &TracksPage::change);
  connect(add, &QPushButton::clicked, this, [this] {
    if (const auto track = addTrack(this->session(), this))
      m_table->setCurrentIndex(m_tracks->indexOf(track->value()));
  });
}

QWidget* TracksPage::buildParticipation()
{
  m_setParticipation = smallButton("setParticipation", tr("Deelname wijzigen…"));
  m_setParticipation->setToolTip(tr("Voor de gekozen gemeenten; kies er meer met Ctrl of Shift, of allemaal met Ctrl+A"));
  m_participationTable->setSelectionMode(QTreeView::ExtendedSelection);
  auto* pane = new QWidget;
  auto* column = new QVBoxLayout{pane};
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(tableHead(tr("Deelname per gemeente"), {m_setParticipation}));
  column->addWidget(separatorLine());
  column->addWidget(m_participationTable, 1);
  const auto ask = [this] {
    std::vector<domain::MunicipalityId> municipalities;
    for (const auto key : selectedKeys(*m_participationTable))
      municipalities.emplace_back(key);
    if (const auto track = chosen(); track && !municipalities.empty() && m_setParticipation->isEnabled())
      setParticipation(session(), *track, municipalities, this);
  };
  connect(m_setParticipation, &QPushButton::clicked, this, ask);
  connect(m_participationTable, &QTreeView::activated, this, ask);
  return pane;
}

std::optional<domain::TrackId> TracksPage::chosen() const
{
  const auto* row = m_tracks->rowAt(m_table->currentIndex());
  return row ? std::optional{domain::TrackId{row->key}} : std::nullopt;
}

void TracksPage::refresh()
{
  if (auto rows = session().read([&](const app::Facts& facts) { return presentation::trackTable(facts, session().today()); }))
    m_tracks->setRows(std::move(*rows));
  fitColumns(*m_table, 1);
  chooseFirst(*m_table);
  refreshParticipation();
}

void TracksPage::refreshParticipation()
{
  const auto track = chosen();
  const auto mayChange = track && !session().readOnly();
  m_change->setEnabled(mayChange);
  m_remove->setEnabled(mayChange);
  std::vector<presentation::TextRow> rows;
  if (track)
    if (auto read = session().read([&](const app::Facts& facts) { return presentation::participationTable(facts, *track, session().today()); }))
      rows = std::move(*read);
  m_setParticipation->setEnabled(mayChange && !rows.empty());
  m_participations->setRows(std::move(rows));
  chooseFirst(*m_participationTable);
  fitColumns(*m_participationTable, 3);
}

void TracksPage::change()
{
  if (const auto track = chosen(); track && m_change->isEnabled())
    changeTrack(session(), *track, this);
}

}
