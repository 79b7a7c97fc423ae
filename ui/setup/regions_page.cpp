// SPDX-License-Identifier: EUPL-1.2
#include "ui/setup/regions_page.h"

#include "presentation/setup/region_tree_model.h"
#include "ui/empty_state.h"
#include "ui/setup/region_dialogs.h"
#include "ui/theme.h"

#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {

RegionsPage::RegionsPage(CaseSession& session, QWidget* parent)
  : SectionPage{session, tr("Regio’s en gemeenten"), tr("Wie bij welke regio hoort, sinds wanneer. Een verandering geldt vanaf haar dag; het verleden blijft staan."), parent},
    m_model{new presentation::RegionTreeModel{this}}, m_tree{wordTable("regions", tr("Regio’s en gemeenten"), m_model)}, m_pages{new QStackedWidget}
{
  auto* addMany = addButton("addMunicipalities", tr("Gemeenten toevoegen…"));
  auto* addOne = addButton("addRegion", tr("Regio toevoegen…"));
  m_change = addButton("changeRegion", tr("Wijzigen…"));
  m_tree->setRootIsDecorated(true);
  auto* empty = new EmptyState;
  empty->setContent(tr("Nog geen gemeenten"), tr("Kies de gemeenten van uw regio uit de lijst van heel Nederland; hun colleges en raden komen mee."),
                    tr("Gemeenten toevoegen…"));
  m_pages->addWidget(m_tree);
  m_pages->addWidget(empty);
  content().addWidget(m_pages);
  const auto addMunicipalitiesHere = [this] { addMunicipalities(this->session(), chosenRegion(), this); };
  connect(&empty->button(), &QPushButton::clicked, this, addMunicipalitiesHere);
  connect(addMany, &QPushButton::clicked, this, addMunicipalitiesHere);
  connect(addOne, &QPushButton::clicked, this, [this] {
    if (const auto region = addRegion(this->session(), this))
      m_tree->setCurrentIndex(m_model->indexOf(*region));
  });
  connect(m_change, &QPushButton::clicked, this, &RegionsPage::change);
  connect(m_tree, &QTreeView::activated, this, &RegionsPage::change);
  connect(m_tree->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RegionsPage::updateButtons);
}

void RegionsPage::refresh()
{
  const auto first = m_model->rowCount() == 0;
  if (auto nodes = session().read([&](const app::Facts& facts) { return presentation::regionTree(facts, session().today()); }))
    m_model->setNodes(std::move(*nodes));
  m_pages->setCurrentIndex(m_model->rowCount() == 0 ? 1 : 0);
  if (first) {
    m_tree->expandAll();
    fitColumns(*m_tree, 0);
    m_tree->setCurrentIndex(m_model->index(0, 0));
  }
  updateButtons();
}

std::optional<domain::RegionId> RegionsPage::chosenRegion() const
{
  const auto* node = m_model->nodeAt(m_tree->currentIndex());
  if (!node)
    return std::nullopt;
  return node->municipality && node->parent ? node->parent->region : node->region;
}

void RegionsPage::updateButtons()
{
  const auto* node = m_model->nodeAt(m_tree->currentIndex());
  m_change->setEnabled(!session().readOnly() && node && (node->region || node->municipality));
}

void RegionsPage::change()
{
  const auto* node = m_model->nodeAt(m_tree->currentIndex());
  if (!node || !m_change->isEnabled())
    return;
  if (node->municipality)
    changeRegionMembership(session(), *node->municipality, chosenRegion(), this);
  else if (node->region)
    changeRegion(session(), *node->region, this);
}

}
