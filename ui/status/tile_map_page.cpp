// SPDX-License-Identifier: EUPL-1.2
#include "ui/status/tile_map_page.h"

#include "exchange/municipality_list.h"
#include "ui/layouts.h"
#include "ui/legend.h"
#include "ui/legend_below.h"
#include "ui/status/tile_map_view.h"
#include "ui/text_label.h"
#include "ui/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace ui {

using namespace presentation;

namespace {

const MunicipalityPlaces& municipalityPlaces()
{
  static const auto places = [] {
    MunicipalityPlaces found;
    for (const auto& municipality : exchange::listedMunicipalities())
      found.emplace(municipality.code, std::pair{municipality.latitude, municipality.longitude});
    return found;
  }();
  return places;
}

}

TileMapPage::TileMapPage(QWidget* parent)
  : QWidget{parent}, m_model{new TileMapModel{this}}, m_proposals{new QComboBox}, m_summary{new QHBoxLayout}, m_view{new TileMapView{*m_model}}, m_legend{new Legend{{}}}
{
  setObjectName(QStringLiteral("tileMapPage"));
  m_proposals->setObjectName(QStringLiteral("tileMapProposal"));
  m_proposals->setAccessibleName(tr("Voorstel op de kaart"));
  m_proposals->setProperty("holdsData", true);
  m_proposals->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  m_proposals->setMinimumContentsLength(20);
  auto* label = new TextLabel{TextStyle::Base, Weight::Regular, Ink::Secondary};
  label->setText(tr("Voorst&el"));
  label->setBuddy(m_proposals);
  m_summary->setSpacing(px(14));
  auto* head = new QHBoxLayout;
  head->setSpacing(px(8));
  head->addWidget(label);
  head->addWidget(m_proposals, 1);
  auto* layout = new QVBoxLayout{this};
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(px(6));
  layout->addLayout(head);
  layout->addLayout(m_summary);
  layout->addWidget(new LegendBelow{m_view, m_legend, px(380)}, 1);
  connect(m_proposals, &QComboBox::activated, this, [this] {
    wantCurrent();
    Q_EMIT proposalChosen();
  });
  connect(m_view, &TileMapView::currentTileChanged, this, &TileMapPage::currentTileChanged);
  connect(m_view, &TileMapView::tileActivated, this, &TileMapPage::tileActivated);
}

void TileMapPage::setTable(const app::Facts& facts, const StatusTable& table)
{
  {
    const QSignalBlocker quiet{m_proposals};
    m_proposals->clear();
    for (const auto& column : table.columns)
      m_proposals->addItem(tr("%1 %2", "number and title of a proposal").arg(column.number, column.title), column.key);
    m_proposals->setCurrentIndex(m_wanted.isValid() ? std::max(0, m_proposals->findData(m_wanted)) : 0);
  }
  if (!m_wanted.isValid())
    wantCurrent();
  const auto column = m_proposals->currentIndex();
  const auto tile = m_view->currentIndex().data(KeyRole);
  m_model->setMap(column < 0 ? TileMap{} : tileMap(facts, table, static_cast<std::size_t>(column), municipalityPlaces()));
  QList<StatusSymbol> symbols;
  for (const auto& [symbol, count] : map().counts)
    symbols << symbol;
  m_legend->setSymbols(symbols);
  showSummary();
  const auto same = tile.isValid() ? m_model->indexOf(tile.toLongLong()) : QModelIndex{};
  if (same.isValid())
    m_view->setCurrentIndex(same);
  else if (!map().tiles.empty())
    m_view->setCurrentIndex(m_model->indexOf(map().tiles.front().municipality));
}

void TileMapPage::wantCurrent()
{
  m_wanted = m_proposals->currentData();
  m_wantedName = m_proposals->currentText();
}

void TileMapPage::showSummary()
{
  clearLayout(*m_summary);
  auto lines = map().summary;
  if (m_wanted.isValid() && m_wanted != m_proposals->currentData())
    lines.insert(lines.begin(), ToneLine{Tone::Attention, tr("Bij deze keuze en peildatum staat “%1” er niet; dit is een ander voorstel.").arg(m_wantedName)});
  for (const auto& line : lines) {
    const auto first = m_summary->count() == 0;
    auto* label = new TextLabel{first ? TextStyle::PaneTitle : TextStyle::Base, first ? Weight::Strong : Weight::Regular};
    label->setProperty("holdsData", true);
    label->setText(line.text);
    label->setTone(line.tone);
    m_summary->addWidget(label);
  }
  m_summary->addStretch(1);
}

void TileMapPage::chooseProposal(domain::ProposalId proposal)
{
  if (const auto place = m_proposals->findData(static_cast<qlonglong>(proposal.value())); place >= 0 && place != m_proposals->currentIndex()) {
    m_proposals->setCurrentIndex(place);
    wantCurrent();
    Q_EMIT proposalChosen();
  }
}

void TileMapPage::chooseMunicipality(qint64 municipality)
{
  if (const auto tile = m_model->indexOf(municipality); tile.isValid())
    m_view->setCurrentIndex(tile);
}

std::optional<BranchKey> TileMapPage::currentBranch() const
{
  const auto* tile = m_model->tileAt(m_view->currentIndex());
  return tile ? tile->status.branch : std::nullopt;
}

std::optional<domain::ProposalId> TileMapPage::proposal() const
{
  return m_proposals->currentIndex() < 0 ? std::nullopt : std::optional{domain::ProposalId{m_proposals->currentData().toLongLong()}};
}

}
