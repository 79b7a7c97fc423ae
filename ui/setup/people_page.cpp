// SPDX-License-Identifier: EUPL-1.2
#include "ui/setup/people_page.h"

#include "app/commands/removal_commands.h"
#include "presentation/setup/setup_tables.h"
#include "ui/column_fit.h"
#include "ui/facts.h"
#include "ui/setup/person_dialogs.h"
#include "ui/theme.h"

#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace ui {

namespace {

QWidget* pane(QWidget* head, QTreeView* table)
{
  auto* made = new QWidget;
  auto* column = new QVBoxLayout{made};
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(head);
  column->addWidget(separatorLine());
  column->addWidget(table, 1);
  return made;
}

}

PeoplePage::PeoplePage(CaseSession& session, QWidget* parent)
  : SectionPage{session, tr("Personen"), tr("Wie in welk gremium zit, namens wie, van wanneer tot wanneer, en met welk mandaat."), parent},
    m_people{new presentation::TextTableModel{presentation::personHeads(), this}},
    m_memberships{new presentation::TextTableModel{presentation::membershipHeads(), this}},
    m_mandates{new presentation::TextTableModel{presentation::mandateHeads(), this}}, m_table{wordTable("people", tr("Personen"), m_people)},
    m_membershipTable{wordTable("memberships", tr("Lidmaatschappen van de gekozen persoon"), m_memberships)},
    m_mandateTable{wordTable("mandates", tr("Mandaten van de gekozen persoon"), m_mandates)}
{
  auto* add = addButton("addPerson", tr("Persoon toevoegen…"));
  m_change = addButton("changePerson", tr("Wijzigen…"));
  m_remove = addButton("removePerson", tr("Verwijderen"));
  takesAway(*m_remove, tr("Persoon verwijderen"), [this]() -> std::optional<app::Command> {
    const auto person = chosen();
    return person ? std::optional<app::Command>{app::RemovePerson{*person}} : std::nullopt;
  });
  auto* splitter = new QSplitter{Qt::Vertical};
  splitter->setChildrenCollapsible(false);
  splitter->addWidget(m_table);
  splitter->addWidget(buildMemberships());
  splitter->addWidget(buildMandates());
  splitter->setSizes({px(320), px(170), px(150)});
  content().addWidget(splitter);
  connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &PeoplePage::refreshPerson);
  connect(m_table, &QTreeView::activated, this, &PeoplePage::change);
  connect(m_change, &QPushButton::clicked, this, &PeoplePage::change);
  connect(add, &QPushButton::clicked, this, [this] {
    if (const auto person = addPerson(this->session(), this))
      m_table->setCurrentIndex(m_people->indexOf(person->value()));
  });
}

QWidget* PeoplePage::buildMemberships()
{
  auto* add = smallButton("addMembership", tr("Lid maken van…"));
  m_endMembership = smallButton("endMembership", tr("Beëindigen…"));
  m_endMembership->setAccessibleName(tr("Lidmaatschap beëindigen…"));
  m_removeMembership = smallButton("removeMembership", tr("Verwijderen"));
  takesAway(*m_removeMembership, tr("Lidmaatschap verwijderen"), [this]() -> std::optional<app::Command> {
    const auto keys = selectedKeys(*m_membershipTable);
    return keys.empty() ? std::nullopt : std::optional<app::Command>{app::RemoveMembership{domain::MembershipId{keys.front()}}};
  });
  m_ofPerson << add;
  connect(add, &QPushButton::clicked, this, [this] { addMembership(session(), chosen(), std::nullopt, this); });
  connect(m_endMembership, &QPushButton::clicked, this, [this] {
    if (const auto keys = selectedKeys(*m_membershipTable); !keys.empty())
      endMembership(session(), domain::MembershipId{keys.front()}, this);
  });
  return pane(tableHead(tr("Zit in"), {add, m_endMembership, m_removeMembership}), m_membershipTable);
}

QWidget* PeoplePage::buildMandates()
{
  auto* add = smallButton("addMandate", tr("Mandaat toevoegen…"));
  m_changeMandate = smallButton("changeMandate", tr("Wijzigen…"));
  m_changeMandate->setAccessibleName(tr("Mandaat wijzigen…"));
  const auto change = [this] {
    if (const auto keys = selectedKeys(*m_mandateTable); !keys.empty() && m_changeMandate->isEnabled())
      changeMandate(session(), domain::MandateId{keys.front()}, this);
  };
  connect(m_changeMandate, &QPushButton::clicked, this, change);
  connect(m_mandateTable, &QTreeView::activated, this, change);
  m_endMandate = smallButton("endMandate", tr("Beëindigen…"));
  m_endMandate->setAccessibleName(tr("Mandaat beëindigen…"));
  m_removeMandate = smallButton("removeMandate", tr("Verwijderen"));
  takesAway(*m_removeMandate, tr("Mandaat verwijderen"), [this]() -> std::optional<app::Command> {
    const auto keys = selectedKeys(*m_mandateTable);
    return keys.empty() ? std::nullopt : std::optional<app::Command>{app::RemoveMandate{domain::MandateId{keys.front()}}};
  });
  m_ofPerson << add;
  connect(add, &QPushButton::clicked, this, [this] {
    if (const auto person = chosen())
      addMandate(session(), *person, this);
  });
  connect(m_endMandate, &QPushButton::clicked, this, [this] {
    if (const auto keys = selectedKeys(*m_mandateTable); !keys.empty())
      endMandate(session(), domain::MandateId{keys.front()}, this);
  });
  return pane(tableHead(tr("Mandaten"), {add, m_changeMandate, m_endMandate, m_removeMandate}), m_mandateTable);
}

std::optional<domain::PersonId> PeoplePage::chosen() const
{
  const auto* row = m_people->rowAt(m_table->currentIndex());
  return row ? std::optional{domain::PersonId{row->key}} : std::nullopt;
}

void PeoplePage::refresh()
{
  if (auto rows = session().read([&](const app::Facts& facts) { return presentation::personTable(facts, session().today()); }))
    m_people->setRows(std::move(*rows));
  fitColumns(*m_table, 1);
  chooseFirst(*m_table);
  refreshPerson();
}

void PeoplePage::refreshPerson()
{
  const auto person = chosen();
  const auto mayChange = person && !session().readOnly();
  m_change->setEnabled(mayChange);
  m_remove->setEnabled(mayChange);
  for (auto* button : m_ofPerson)
    button->setEnabled(mayChange);
  std::vector<presentation::TextRow> memberships;
  std::vector<presentation::TextRow> mandates;
  if (person)
    session().read([&](const app::Facts& facts) {
      memberships = presentation::membershipTable(facts, *person, session().today());
      mandates = presentation::mandateTable(facts, *person, session().today());
      return true;
    });
  for (auto* button : {m_endMembership, m_removeMembership})
    button->setEnabled(mayChange && !memberships.empty());
  for (auto* button : {m_changeMandate, m_endMandate, m_removeMandate})
    button->setEnabled(mayChange && !mandates.empty());
  m_memberships->setRows(std::move(memberships));
  m_mandates->setRows(std::move(mandates));
  chooseFirst(*m_membershipTable);
  chooseFirst(*m_mandateTable);
  fitColumns(*m_membershipTable, 0);
  fitColumns(*m_mandateTable, 0);
}

void PeoplePage::change()
{
  if (const auto person = chosen(); person && m_change->isEnabled())
    changePerson(session(), *person, this);
}

}
