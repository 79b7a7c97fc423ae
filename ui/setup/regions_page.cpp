// SPDX-License-Identifier: EUPL-1.2
#include "ui/setup/regions_page.h"

#include "app/commands/removal_commands.h"
#include "presentation/setup/region_tree_model.h"
#include "ui/column_fit.h"
#include "ui/empty_state.h"
#include "ui/facts.h"
#include "ui/setup/merger_dialog.h"
#include "ui/setup/region_dialogs.h"
#include "ui/setup/rename_dialogs.h"
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
  auto* empty = new EmptyState;
  empty->setContent(tr("Nog geen gemeenten"), tr("Kies de gemeenten van uw regio uit de lijst van heel Nederland; hun colleges en raden komen mee."),
                    tr("Gemeenten toevoegen…"));
  m_pages->addWidget(buildTree());
  m_pages->addWidget(empty);
  content().addWidget(m_pages);
  const auto addMunicipalitiesHere = [this] { addMunicipalities(this->session(), chosenRegion(), this); };
  connect(&empty->button(), &QPushButton::clicked, this, addMunicipalitiesHere);
  connect(addMany, &QPushButton::clicked, this, addMunicipalitiesHere);
  connect(addOne, &QPushButton::clicked, this, [this] {
    if (const auto region = addRegion(this->session(), this))
      m_tree->setCurrentIndex(m_model->indexOf(*region));
  });
}

QWidget* RegionsPage::buildTree()
{
  m_tree->setRootIsDecorated(true);
  m_change = smallButton("changeRegion", tr("Wijzigen…"));
  m_rename = smallButton("renameRegion", tr("Andere naam…"));
  m_move = smallButton("moveToRegion", tr("Naar andere regio…"));
  m_merge = smallButton("mergeMunicipalities", tr("Samenvoegen…"));
  m_remove = smallButton("removeRegion", tr("Verwijderen"));
  takesAway(*m_remove, tr("Regio of gemeente verwijderen"), [this]() -> std::optional<app::Command> {
    const auto* node = m_model->nodeAt(m_tree->currentIndex());
    if (node && node->municipality)
      return app::RemoveMunicipality{*node->municipality};
    return node && node->region ? std::optional<app::Command>{app::RemoveRegion{*node->region}} : std::nullopt;
  });
  m_rename->setToolTip(tr("Een nieuwe naam vanaf een dag; daarvóór blijft de oude staan"));
  m_merge->setToolTip(tr("Gemeenten die op een dag opgaan in een andere"));
  auto* pane = new QWidget;
  auto* column = new QVBoxLayout{pane};
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(tableHead(tr("Gekozen regio of gemeente"), {m_change, m_rename, m_move, m_merge, m_remove}));
  column->addWidget(separatorLine());
  column->addWidget(m_tree, 1);
  connect(m_change, &QPushButton::clicked, this, &RegionsPage::change);
  connect(m_rename, &QPushButton::clicked, this, &RegionsPage::rename);
  connect(m_move, &QPushButton::clicked, this, &RegionsPage::moveToOtherRegion);
  connect(m_merge, &QPushButton::clicked, this, [this] {
    const auto* node = m_model->nodeAt(m_tree->currentIndex());
    mergeMunicipalities(session(), node ? node->municipality : std::nullopt, this);
  });
  connect(m_tree, &QTreeView::activated, this, &RegionsPage::change);
  connect(m_tree->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RegionsPage::updateButtons);
  return pane;
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
  const auto mayChange = !session().readOnly() && node && (node->region || node->municipality);
  m_change->setEnabled(mayChange);
  m_rename->setEnabled(mayChange);
  m_remove->setEnabled(mayChange);
  m_move->setEnabled(mayChange && node->municipality && chosenRegion());
  m_merge->setEnabled(!session().readOnly());
}

void RegionsPage::rename()
{
  const auto* node = m_model->nodeAt(m_tree->currentIndex());
  if (node && node->municipality)
    renameMunicipality(session(), *node->municipality, this);
  else if (node && node->region)
    renameRegion(session(), *node->region, this);
}

void RegionsPage::moveToOtherRegion()
{
  if (const auto* node = m_model->nodeAt(m_tree->currentIndex()); node && node->municipality)
    moveToRegion(session(), *node->municipality, chosenRegion(), this);
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
