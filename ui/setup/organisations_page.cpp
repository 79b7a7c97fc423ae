// SPDX-License-Identifier: EUPL-1.2
#include "ui/setup/organisations_page.h"

#include "app/commands/removal_commands.h"
#include "app/commands/region_commands.h"
#include "presentation/setup/setup_tables.h"
#include "ui/column_fit.h"
#include "ui/setup/choices.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace domain;

OrganisationsPage::OrganisationsPage(CaseSession& session, QWidget* parent)
  : SectionPage{session, tr("Organisaties"), tr("Aanbieders, ketenpartners en andere partijen waarmee de gemeenten te maken hebben."), parent},
    m_model{new presentation::TextTableModel{presentation::organisationHeads(), this}}, m_table{wordTable("organisations", tr("Organisaties"), m_model)}
{
  auto* add = addButton("addOrganisation", tr("Organisatie toevoegen…"));
  m_change = addButton("changeOrganisation", tr("Wijzigen…"));
  m_remove = addButton("removeOrganisation", tr("Verwijderen"));
  takesAway(*m_remove, tr("Organisatie verwijderen"), [this]() -> std::optional<app::Command> {
    const auto* row = m_model->rowAt(m_table->currentIndex());
    return row ? std::optional<app::Command>{app::RemoveOrganisation{OrganisationId{row->key}}} : std::nullopt;
  });
  content().addWidget(m_table);
  const auto change = [this] {
    if (const auto* row = m_model->rowAt(m_table->currentIndex()); row && m_change->isEnabled())
      edit(OrganisationId{row->key});
  };
  connect(add, &QPushButton::clicked, this, [this] { edit(std::nullopt); });
  connect(m_change, &QPushButton::clicked, this, change);
  connect(m_table, &QTreeView::activated, this, change);
}

void OrganisationsPage::refresh()
{
  if (auto rows = session().read([&](const app::Facts& facts) { return presentation::organisationTable(facts, session().today()); }))
    m_model->setRows(std::move(*rows));
  fitColumns(*m_table, 0);
  for (auto* button : {m_change, m_remove})
    button->setEnabled(m_model->rowCount() > 0 && !session().readOnly());
  chooseFirst(*m_table);
}

void OrganisationsPage::edit(std::optional<OrganisationId> id)
{
  const auto present = id ? session().read([&](const app::Facts& facts) { return facts.get(*id); }) : std::nullopt;
  const auto lineOf = [&](std::string Organisation::*member) { return present ? QString::fromStdString((*present).*member) : QString{}; };
  CommandForm form{session(), present ? tr("%1 wijzigen").arg(lineOf(&Organisation::name)) : tr("Organisatie toevoegen"), present ? tr("Bewaren") : tr("Toevoegen"), this};
  auto* name = form.addLine(tr("&Naam"), "name", lineOf(&Organisation::name));
  const WordChoice<OrganisationKind> kind{form, tr("&Soort"), "kind", present ? present->kind : OrganisationKind::provider};
  auto* email = form.addLine(tr("&E-mailadres"), "email", lineOf(&Organisation::email));
  auto* note = form.addText(tr("&Opmerking"), "note", lineOf(&Organisation::note));
  form.setCommand([&] {
    const auto typedName = name->text().toStdString();
    const auto remark = note->toPlainText().toStdString();
    return id ? app::DatedCommand{app::ChangeOrganisation{*id, typedName, kind.value(), email->text().toStdString(), remark}}
              : app::DatedCommand{app::AddOrganisation{typedName, kind.value(), email->text().toStdString(), remark}};
  });
  if (form.exec() == QDialog::Accepted && !id)
    m_table->setCurrentIndex(m_model->indexOf(form.executed()->made->id));
}

}
