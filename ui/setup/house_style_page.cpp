// SPDX-License-Identifier: EUPL-1.2
#include "ui/setup/house_style_page.h"

#include "presentation/setup/house_style_table.h"
#include "ui/column_fit.h"
#include "ui/setup/house_style_dialog.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

HouseStylePage::HouseStylePage(CaseSession& session, QWidget* parent)
  : SectionPage{session, tr("Huisstijl"), tr("Hoe de vergadersets van een regio eruitzien: de naam, de kleur en het logo op het voorblad."), parent},
    m_model{new presentation::TextTableModel{presentation::houseStyleHeads(), this}}, m_table{wordTable("houseStyles", tr("Huisstijl per regio"), m_model)}
{
  m_change = addButton("changeHouseStyle", tr("Wijzigen…"));
  content().addWidget(m_table);
  connect(m_change, &QPushButton::clicked, this, &HouseStylePage::change);
  connect(m_table, &QTreeView::activated, this, &HouseStylePage::change);
}

void HouseStylePage::refresh()
{
  if (auto rows = session().read([](const app::Facts& facts) { return presentation::houseStyleTable(facts); }))
    m_model->setRows(std::move(*rows));
  fitColumns(*m_table, 1);
  chooseFirst(*m_table);
  m_change->setEnabled(!session().readOnly() && m_model->rowCount() > 0);
}

void HouseStylePage::change()
{
  const auto keys = selectedKeys(*m_table);
  if (keys.empty() || !m_change->isEnabled())
    return;
  HouseStyleDialog{session(), domain::RegionId{keys.front()}, this}.exec();
}

}
