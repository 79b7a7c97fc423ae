// SPDX-License-Identifier: EUPL-1.2
#include "ui/setup/templates_page.h"

#include "app/commands/template_commands.h"
#include "presentation/setup/template_tables.h"
#include "ui/column_fit.h"
#include "ui/facts.h"
#include "ui/route/route_lanes.h"
#include "ui/setup/template_dialogs.h"
#include "ui/theme.h"

#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

namespace ui {

using namespace domain;

namespace {

/// A key that works while the table has the keyboard.
template <class Action>
void onKey(QTreeView& table, const QKeySequence& keys, Action action)
{
  auto* shortcut = new QShortcut{keys, &table};
  shortcut->setContext(Qt::WidgetShortcut);
  QObject::connect(shortcut, &QShortcut::activated, &table, action);
}

}

TemplatesPage::TemplatesPage(CaseSession& session, QWidget* parent)
  : SectionPage{session, tr("Routesjablonen"), tr("De routes waarmee een ronde kan beginnen. Een ronde krijgt een kopie; wat er loopt, verandert nooit mee."), parent},
    m_templates{new presentation::TextTableModel{presentation::templateHeads(), this}},
    m_stages{new presentation::TextTableModel{presentation::templateStageHeads(), this}},
    m_table{wordTable("routeTemplates", tr("Routesjablonen"), m_templates)}, m_stageTable{wordTable("templateStages", tr("Stappen van de gekozen route"), m_stages)}, m_picture{new RouteLanes}
{
  addButtons();
  m_picture->setObjectName(QStringLiteral("templatePicture"));
  m_picture->setAccessibleName(tr("De gekozen route als beeld"));
  m_picture->setMinimumHeight(px(150));
  auto* splitter = new QSplitter{Qt::Vertical};
  splitter->setChildrenCollapsible(false);
  splitter->addWidget(m_table);
  splitter->addWidget(buildStages());
  splitter->addWidget(m_picture);
  splitter->setSizes({px(150), px(290), px(180)});
  content().addWidget(splitter);
  connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &TemplatesPage::refreshStages);
  connect(m_stageTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
    if (const auto stage = chosenStage())
      m_picture->setCurrentKey(stage->value());
    updateButtons();
  });
  connect(m_picture, &RouteLanes::currentKeyChanged, this, &TemplatesPage::chooseStage);
  connect(m_picture, &RouteLanes::keyActivated, this, &TemplatesPage::changeStage);
  addKeys();
}

void TemplatesPage::addButtons()
{
  auto* add = addButton("addRouteTemplate", tr("Toevoegen…"));
  m_copy = addButton("copyRouteTemplate", tr("Kopie maken…"));
  m_change = addButton("changeRouteTemplate", tr("Wijzigen…"));
  m_remove = addButton("removeRouteTemplate", tr("Verwijderen"));
  const auto show = [this](std::optional<TemplateId> made) {
    if (made)
      m_table->setCurrentIndex(m_templates->indexOf(made->value()));
  };
  connect(add, &QPushButton::clicked, this, [this, show] { show(addRouteTemplate(session(), this)); });
  connect(m_copy, &QPushButton::clicked, this, [this, show] {
    if (const auto original = chosen())
      show(copyRouteTemplate(session(), *original, this));
  });
  const auto change = [this] {
    if (const auto routeTemplate = chosen(); routeTemplate && m_change->isEnabled())
      changeRouteTemplate(session(), *routeTemplate, this);
  };
  connect(m_change, &QPushButton::clicked, this, change);
  connect(m_table, &QTreeView::activated, this, change);
  connect(m_remove, &QPushButton::clicked, this, [this] {
    if (const auto routeTemplate = chosen())
      session().execute(app::RemoveRouteTemplate{*routeTemplate});
  });
}

QWidget* TemplatesPage::buildStages()
{
  m_addStage = smallButton("addTemplateStage", tr("Stap toevoegen…"));
  m_changeStage = smallButton("changeTemplateStage", tr("Wijzigen…"));
  m_up = smallButton("templateStageUp", tr("Omhoog"));
  m_down = smallButton("templateStageDown", tr("Omlaag"));
  m_removeStage = smallButton("removeTemplateStage", tr("Verwijderen"));
  m_addStage->setToolTip(tr("In de lijst: Insert"));
  m_changeStage->setToolTip(tr("In de lijst: Enter"));
  m_up->setToolTip(tr("In de lijst: Alt met pijl omhoog"));
  m_down->setToolTip(tr("In de lijst: Alt met pijl omlaag"));
  m_removeStage->setToolTip(tr("In de lijst: Delete"));
  connect(m_addStage, &QPushButton::clicked, this, &TemplatesPage::addStage);
  connect(m_changeStage, &QPushButton::clicked, this, &TemplatesPage::changeStage);
  connect(m_up, &QPushButton::clicked, this, [this] { moveStage(-1); });
  connect(m_down, &QPushButton::clicked, this, [this] { moveStage(1); });
  connect(m_removeStage, &QPushButton::clicked, this, &TemplatesPage::removeStage);
  connect(m_stageTable, &QTreeView::activated, this, &TemplatesPage::changeStage);
  auto* pane = new QWidget;
  auto* column = new QVBoxLayout{pane};
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(tableHead(tr("Stappen"), {m_addStage, m_changeStage, m_up, m_down, m_removeStage}));
  column->addWidget(separatorLine());
  column->addWidget(m_stageTable, 1);
  return pane;
}

void TemplatesPage::addKeys()
{
  onKey(*m_stageTable, Qt::ALT | Qt::Key_Up, [this] { moveStage(-1); });
  onKey(*m_stageTable, Qt::ALT | Qt::Key_Down, [this] { moveStage(1); });
  onKey(*m_stageTable, Qt::Key_Insert, [this] { addStage(); });
  onKey(*m_stageTable, Qt::Key_Delete, [this] { removeStage(); });
}

void TemplatesPage::refresh()
{
  if (auto rows = session().read([](const app::Facts& facts) { return presentation::templateTable(facts); }))
    m_templates->setRows(std::move(*rows));
  fitColumns(*m_table, 1);
  chooseFirst(*m_table);
  refreshStages();
}

void TemplatesPage::refreshStages()
{
  std::vector<presentation::TextRow> rows;
  presentation::RoutePicture picture;
  if (const auto routeTemplate = chosen()) {
    if (auto read = session().read([&](const app::Facts& facts) { return presentation::templateStageTable(facts, *routeTemplate); }))
      rows = std::move(*read);
    if (auto read = session().read([&](const app::Facts& facts) { return presentation::templatePicture(facts, *routeTemplate); }))
      picture = std::move(*read);
  }
  m_stages->setRows(std::move(rows));
  fitColumns(*m_stageTable, 7, 146);
  m_picture->setPicture(picture);
  chooseFirst(*m_stageTable);
  m_picture->setCurrentKey(chosenStage() ? chosenStage()->value() : 0);
  updateButtons();
}

void TemplatesPage::updateButtons()
{
  const auto mayChange = chosen() && !session().readOnly();
  for (auto* button : {m_copy, m_change, m_remove, m_addStage})
    button->setEnabled(mayChange);
  const auto row = m_stageTable->currentIndex().row();
  m_changeStage->setEnabled(mayChange && row >= 0);
  m_removeStage->setEnabled(mayChange && row >= 0);
  m_up->setEnabled(mayChange && row > 0);
  m_down->setEnabled(mayChange && row >= 0 && row + 1 < m_stages->rowCount());
}

std::optional<TemplateId> TemplatesPage::chosen() const
{
  const auto* row = m_templates->rowAt(m_table->currentIndex());
  return row ? std::optional{TemplateId{row->key}} : std::nullopt;
}

std::optional<TemplateStageId> TemplatesPage::chosenStage() const
{
  const auto* row = m_stages->rowAt(m_stageTable->currentIndex());
  return row ? std::optional{TemplateStageId{row->key}} : std::nullopt;
}

void TemplatesPage::chooseStage(qint64 key)
{
  if (const auto index = m_stages->indexOf(key); index.isValid())
    m_stageTable->setCurrentIndex(index);
}

void TemplatesPage::addStage()
{
  if (const auto routeTemplate = chosen(); routeTemplate && m_addStage->isEnabled())
    if (const auto stage = addTemplateStage(session(), *routeTemplate, chosenStage(), this))
      chooseStage(stage->value());
}

void TemplatesPage::changeStage()
{
  if (const auto stage = chosenStage(); stage && m_changeStage->isEnabled())
    changeTemplateStage(session(), *stage, this);
}

void TemplatesPage::moveStage(int step)
{
  const auto* button = step < 0 ? m_up : m_down;
  if (const auto stage = chosenStage(); stage && button->isEnabled())
    session().execute(app::MoveTemplateStage{*stage, m_stageTable->currentIndex().row() + 1 + step});
}

void TemplatesPage::removeStage()
{
  if (const auto stage = chosenStage(); stage && m_removeStage->isEnabled())
    session().execute(app::RemoveTemplateStage{*stage});
}

}
