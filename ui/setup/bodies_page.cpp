// SPDX-License-Identifier: EUPL-1.2
#include "ui/setup/bodies_page.h"

#include "app/commands/removal_commands.h"
#include "presentation/setup/setup_tables.h"
#include "ui/column_fit.h"
#include "ui/facts.h"
#include "ui/setup/body_dialogs.h"
#include "ui/setup/rename_dialogs.h"
#include "ui/setup/weights_dialog.h"
#include "ui/setup/person_dialogs.h"
#include "ui/text_label.h"
#include "ui/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace ui {

BodiesPage::BodiesPage(CaseSession& session, QWidget* parent)
  : SectionPage{session, tr("Gremia"), tr("Alles wat vergadert en iets te zeggen heeft, met de termijnen voor aanleveren en verzenden."), parent},
    m_bodies{new presentation::TextTableModel{presentation::bodyHeads(), this}},
    m_members{new presentation::TextTableModel{presentation::memberHeads(), this}}, m_group{new QComboBox},
    m_table{wordTable("bodies", tr("Gremia"), m_bodies)}, m_memberTable{wordTable("members", tr("Leden van het gekozen gremium"), m_members)}
{
  auto* add = addButton("addBody", tr("Gremium toevoegen…"));
  m_change = addButton("changeBody", tr("Wijzigen…"));
  m_rename = addButton("renameBody", tr("Andere naam…"));
  m_remove = addButton("removeBody", tr("Verwijderen"));
  takesAway(*m_remove, tr("Gremium verwijderen"), [this]() -> std::optional<app::Command> {
    const auto body = chosen();
    return body ? std::optional<app::Command>{app::RemoveBody{*body}} : std::nullopt;
  });
  auto* upper = new QWidget;
  auto* column = new QVBoxLayout{upper};
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(buildFilter());
  column->addWidget(m_table, 1);
  auto* splitter = new QSplitter{Qt::Vertical};
  splitter->setChildrenCollapsible(false);
  splitter->addWidget(upper);
  splitter->addWidget(buildMembers());
  splitter->setSizes({px(380), px(260)});
  content().addWidget(splitter);
  connect(m_group, &QComboBox::currentIndexChanged, this, &BodiesPage::refresh);
  connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &BodiesPage::refreshMembers);
  connect(m_table, &QTreeView::activated, this, &BodiesPage::change);
  connect(m_change, &QPushButton::clicked, this, &BodiesPage::change);
  connect(m_rename, &QPushButton::clicked, this, [this] {
    if (const auto body = chosen())
      renameBody(this->session(), *body, this);
  });
  connect(add, &QPushButton::clicked, this, [this] {
    if (const auto body = addBody(this->session(), this))
      m_table->setCurrentIndex(m_bodies->indexOf(body->value()));
  });
}

void BodiesPage::showAll() { m_group->setCurrentIndex(m_group->count() - 1); }

QWidget* BodiesPage::buildFilter()
{
  m_group->setObjectName(QStringLiteral("bodyGroup"));
  m_group->setAccessibleName(tr("Welke gremia"));
  m_group->addItems({tr("Van de regio"), tr("Raden"), tr("Colleges"), tr("Alle gremia")});
  auto* label = new TextLabel{TextStyle::Base, Weight::Regular, Ink::Secondary};
  label->setText(tr("&Toon"));
  label->setBuddy(m_group);
  auto* bar = new QWidget;
  auto* line = new QHBoxLayout{bar};
  line->setContentsMargins(px(16), px(8), px(16), px(8));
  line->setSpacing(px(8));
  line->addWidget(label);
  line->addWidget(m_group);
  line->addStretch();
  return bar;
}

QWidget* BodiesPage::buildMembers()
{
  m_addMember = smallButton("addMember", tr("Lid toevoegen…"));
  m_endMember = smallButton("endMember", tr("Lidmaatschap beëindigen…"));
  m_removeMember = smallButton("removeMember", tr("Verwijderen"));
  takesAway(*m_removeMember, tr("Lidmaatschap verwijderen"), [this]() -> std::optional<app::Command> {
    const auto keys = selectedKeys(*m_memberTable);
    return keys.empty() ? std::nullopt : std::optional<app::Command>{app::RemoveMembership{domain::MembershipId{keys.front()}}};
  });
  m_weights = smallButton("voteWeights", tr("Stemgewichten…"));
  connect(m_weights, &QPushButton::clicked, this, [this] {
    if (const auto body = chosen())
      changeVoteWeights(session(), *body, this);
  });
  auto* pane = new QWidget;
  auto* column = new QVBoxLayout{pane};
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(tableHead(tr("Leden"), {m_addMember, m_endMember, m_removeMember, m_weights}));
  column->addWidget(separatorLine());
  column->addWidget(m_memberTable, 1);
  connect(m_addMember, &QPushButton::clicked, this, [this] {
    if (const auto body = chosen())
      addMembership(session(), std::nullopt, body, this);
  });
  connect(m_endMember, &QPushButton::clicked, this, [this] {
    if (const auto keys = selectedKeys(*m_memberTable); !keys.empty())
      endMembership(session(), domain::MembershipId{keys.front()}, this);
  });
  return pane;
}

std::optional<domain::BodyId> BodiesPage::chosen() const
{
  const auto* row = m_bodies->rowAt(m_table->currentIndex());
  return row ? std::optional{domain::BodyId{row->key}} : std::nullopt;
}

void BodiesPage::refresh()
{
  const auto group = static_cast<presentation::BodyGroup>(m_group->currentIndex());
  if (auto rows = session().read([&](const app::Facts& facts) { return presentation::bodyTable(facts, session().today(), group); }))
    m_bodies->setRows(std::move(*rows));
  fitColumns(*m_table, 1);
  chooseFirst(*m_table);
  refreshMembers();
}

void BodiesPage::refreshMembers()
{
  const auto body = chosen();
  const auto mayChange = body && !session().readOnly();
  m_change->setEnabled(mayChange);
  m_rename->setEnabled(mayChange);
  m_remove->setEnabled(mayChange);
  m_addMember->setEnabled(mayChange);
  m_weights->setEnabled(mayChange);
  std::vector<presentation::TextRow> rows;
  if (body)
    if (auto read = session().read([&](const app::Facts& facts) { return presentation::memberTable(facts, *body, session().today()); }))
      rows = std::move(*read);
  m_endMember->setEnabled(mayChange && !rows.empty());
  m_removeMember->setEnabled(mayChange && !rows.empty());
  m_members->setRows(std::move(rows));
  chooseFirst(*m_memberTable);
  fitColumns(*m_memberTable, 0);
}

void BodiesPage::change()
{
  if (const auto body = chosen(); body && m_change->isEnabled())
    changeBody(session(), *body, this);
}

}
