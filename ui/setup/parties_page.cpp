// SPDX-License-Identifier: EUPL-1.2
#include "ui/setup/parties_page.h"

#include "app/commands/planning_commands.h"
#include "presentation/planning_sentences.h"
#include "presentation/qt_text.h"
#include "ui/column_fit.h"
#include "ui/setup/choices.h"

#include <QCompleter>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>

namespace ui {

using namespace domain;

PartiesPage::PartiesPage(CaseSession& session, QWidget* parent)
  : SectionPage{session, tr("Wie gehoord moet worden"),
                tr("Partijen die gehoord moeten zijn voordat een stap begint, met de grond. Het programma waarschuwt op tijd. Een ronde die al loopt, krijgt zelf partijen; wat u in een sjabloon zet, geldt voor "
                   "rondes die nog beginnen."),
                parent},
    m_rows{new presentation::TextTableModel{presentation::partyHeads(), this}}, m_table{wordTable("requiredParties", tr("Wie gehoord moet worden"), m_rows)}
{
  auto* add = addButton("addRequiredParty", tr("Partij toevoegen…"));
  m_remove = addButton("removeRequiredParty", tr("Partij verwijderen"));
  content().addWidget(m_table, 1);
  connect(add, &QPushButton::clicked, this, &PartiesPage::addParty);
  connect(m_remove, &QPushButton::clicked, this, &PartiesPage::removeParty);
}

void PartiesPage::refresh()
{
  if (auto rows = session().read([this](const app::Facts& facts) { return presentation::partyTable(facts, session().today()); }))
    m_rows->setRows(std::move(*rows));
  fitColumns(*m_table, 4, 170);
  chooseFirst(*m_table);
  m_remove->setEnabled(m_rows->rowCount() > 0 && !session().readOnly());
}

void PartiesPage::addParty()
{
  const auto stages = session().read([this](const app::Facts& facts) { return presentation::partyStages(facts, session().today()); });
  const auto known = session().read([](const app::Facts& facts) { return presentation::knownParties(facts); });
  if (!stages || !known)
    return;
  CommandForm form{session(), tr("Partij toevoegen"), tr("Toevoegen"), this};
  form.addExplanation(tr("De partij telt als gehoord vanaf de dag van een raadpleging met dezelfde naam bij het voorstel."));
  QStringList names;
  for (const auto& stage : *stages)
    names << stage.name;
  auto* where = form.addChoice(tr("&Vóór"), "stage", names);
  where->setProperty("holdsData", true);
  where->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  where->setMinimumContentsLength(40);
  auto* party = form.addLine(tr("&Partij"), "party");
  auto* completer = new QCompleter{*known, party};
  completer->setCaseSensitivity(Qt::CaseInsensitive);
  party->setCompleter(completer);
  const ThingChoice<Municipality> municipality{form, tr("&Gemeente"), "municipality", std::nullopt, tr("geen")};
  constexpr std::array grounds{PartyGround::agreement, PartyGround::statute};
  QStringList groundWords;
  for (const auto each : grounds)
    groundWords << presentation::capitalised(presentation::wordFor(each));
  auto* ground = form.addChoice(tr("G&rond"), "ground", groundWords);
  auto* source = form.addLine(tr("&Bron"), "source");
  source->setPlaceholderText(tr("bijvoorbeeld Jeugdwet art. 2.2 lid 3, of bestuurlijke opdracht"));
  form.setCommand([&]() -> Result<app::DatedCommand> {
    if (where->currentIndex() < 0)
      return fail(ErrorCode::missingField, "stage");
    const auto& stage = (*stages)[static_cast<std::size_t>(where->currentIndex())];
    const auto name = party->text().trimmed().toStdString();
    const auto from = source->text().trimmed().toStdString();
    if (stage.templateStage)
      return app::DatedCommand{app::RequirePartyInTemplate{*stage.templateStage, name, grounds.at(static_cast<std::size_t>(ground->currentIndex())), from}, std::nullopt};
    return app::DatedCommand{app::RequireParty{*stage.stage, name, municipality.value(), grounds.at(static_cast<std::size_t>(ground->currentIndex())), from}, std::nullopt};
  });
  form.exec();
}

void PartiesPage::removeParty()
{
  if (const auto* row = m_rows->rowAt(m_table->currentIndex()))
    session().execute(app::RemoveRequiredParty{RequiredPartyId{row->key}});
}

}
