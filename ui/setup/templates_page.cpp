// SPDX-License-Identifier: EUPL-1.2
#include "ui/setup/templates_page.h"

#include "presentation/setup/setup_tables.h"
#include "ui/facts.h"
#include "ui/theme.h"

#include <QSplitter>
#include <QVBoxLayout>

namespace ui {

TemplatesPage::TemplatesPage(CaseSession& session, QWidget* parent)
  : SectionPage{session, tr("Routesjablonen"),
                tr("De routes waarmee een ronde kan beginnen. Een ronde krijgt een kopie; wat er loopt, verandert nooit mee. Voorlopig alleen om te lezen."),
                parent},
    m_templates{new presentation::TextTableModel{presentation::templateHeads(), this}},
    m_stages{new presentation::TextTableModel{presentation::templateStageHeads(), this}},
    m_table{wordTable("routeTemplates", tr("Routesjablonen"), m_templates)}, m_stageTable{wordTable("templateStages", tr("Stappen van de gekozen route"), m_stages)}
{
  auto* stages = new QWidget;
  auto* column = new QVBoxLayout{stages};
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(tableHead(tr("Stappen"), {}));
  column->addWidget(separatorLine());
  column->addWidget(m_stageTable, 1);
  auto* splitter = new QSplitter{Qt::Vertical};
  splitter->setChildrenCollapsible(false);
  splitter->addWidget(m_table);
  splitter->addWidget(stages);
  splitter->setSizes({px(180), px(440)});
  content().addWidget(splitter);
  connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &TemplatesPage::refreshStages);
}

void TemplatesPage::refresh()
{
  if (auto rows = session().read([](const app::Facts& facts) { return presentation::templateTable(facts); }))
    m_templates->setRows(std::move(*rows));
  if (!m_fitted)
    fitColumns(*m_table, 1);
  m_fitted = true;
  chooseFirst(*m_table);
  refreshStages();
}

void TemplatesPage::refreshStages()
{
  const auto* row = m_templates->rowAt(m_table->currentIndex());
  std::vector<presentation::TextRow> rows;
  if (row)
    if (auto read = session().read([&](const app::Facts& facts) { return presentation::templateStageTable(facts, domain::TemplateId{row->key}); }))
      rows = std::move(*read);
  m_stages->setRows(std::move(rows));
  fitColumns(*m_stageTable, 7, 146);
}

}
