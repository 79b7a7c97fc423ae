// SPDX-License-Identifier: EUPL-1.2
#include "ui/setup/region_dialogs.h"

#include "app/commands/region_commands.h"
#include "exchange/municipality_list.h"
#include "presentation/setup/municipality_choice_model.h"
#include "ui/day_edit.h"
#include "ui/setup/choices.h"
#include "ui/theme.h"

#include <QCoreApplication>
#include <QListView>
#include <QSortFilterProxyModel>

#include <set>

namespace ui {

using namespace domain;

namespace {

struct RegionDialogsText {
  Q_DECLARE_TR_FUNCTIONS(RegionDialogs)
};

/// Those that are not in the case file yet.
std::vector<presentation::MunicipalityChoice> listedChoices(CaseSession& session)
{
  std::set<std::string> present;
  for (const auto& each : session.read([](const app::Facts& facts) { return facts.all<Municipality>(); }).value_or(std::vector<Municipality>{}))
    present.insert(each.code);
  std::vector<presentation::MunicipalityChoice> choices;
  for (const auto& listed : exchange::listedMunicipalities())
    if (!present.contains(listed.code))
      choices.push_back({listed.code, QString::fromStdString(listed.name), QString::fromStdString(listed.region)});
  return choices;
}

}

std::optional<RegionId> addRegion(CaseSession& session, QWidget* parent)
{
  CommandForm form{session, RegionDialogsText::tr("Regio toevoegen"), RegionDialogsText::tr("Toevoegen"), parent};
  auto* code = form.addLine(RegionDialogsText::tr("&Code"), "code");
  auto* name = form.addLine(RegionDialogsText::tr("&Naam"), "name");
  const WordChoice<RegionKind> kind{form, RegionDialogsText::tr("&Soort"), "kind", RegionKind::youthRegion};
  const ThingChoice<Region> partOf{form, RegionDialogsText::tr("&Deel van"), "partOf", std::nullopt, RegionDialogsText::tr("geen andere regio")};
  form.setCommand([&] { return app::DatedCommand{app::AddRegion{code->text().toStdString(), name->text().toStdString(), kind.value(), partOf.value()}}; });
  return form.exec() == QDialog::Accepted ? std::optional{RegionId{form.executed()->made->id}} : std::nullopt;
}

void changeRegion(CaseSession& session, RegionId id, QWidget* parent)
{
  const auto region = session.read([&](const app::Facts& facts) { return facts.get(id); });
  if (!region)
    return;
  CommandForm form{session, RegionDialogsText::tr("%1 wijzigen").arg(QString::fromStdString(region->name)), RegionDialogsText::tr("Bewaren"), parent};
  auto* name = form.addLine(RegionDialogsText::tr("&Naam"), "name", QString::fromStdString(region->name));
  const WordChoice<RegionKind> kind{form, RegionDialogsText::tr("&Soort"), "kind", region->kind};
  const ThingChoice<Region> partOf{form, RegionDialogsText::tr("&Deel van"), "partOf", region->partOf, RegionDialogsText::tr("geen andere regio")};
  form.setCommand([&] { return app::DatedCommand{app::ChangeRegion{id, name->text().toStdString(), kind.value(), partOf.value()}}; });
  form.exec();
}

void addMunicipalities(CaseSession& session, std::optional<RegionId> region, QWidget* parent)
{
  presentation::MunicipalityChoiceModel choices{listedChoices(session)};
  QSortFilterProxyModel found;
  found.setSourceModel(&choices);
  found.setFilterCaseSensitivity(Qt::CaseInsensitive);
  found.setFilterRole(Qt::UserRole);
  CommandForm form{session, RegionDialogsText::tr("Gemeenten toevoegen"), RegionDialogsText::tr("Toevoegen"), parent};
  form.addExplanation(RegionDialogsText::tr("Elke gemeente komt met haar college en haar raad. Zoek op naam of op jeugdregio en vink aan met de spatiebalk."));
  const ThingChoice<Region> regions{form, RegionDialogsText::tr("&Lid van regio"), "region", region, RegionDialogsText::tr("nog geen regio")};
  auto* from = form.addDay(RegionDialogsText::tr("&Vanaf"), "on", session.today());
  auto* search = form.addLine(RegionDialogsText::tr("&Zoeken"), "search");
  auto* list = new QListView;
  list->setObjectName(QStringLiteral("municipalityChoices"));
  list->setAccessibleName(RegionDialogsText::tr("Gemeenten"));
  list->setModel(&found);
  list->setMinimumHeight(px(220));
  form.addBelow(list);
  QObject::connect(search, &QLineEdit::textChanged, &found, &QSortFilterProxyModel::setFilterFixedString);
  form.setCommands([&]() -> domain::Result<std::vector<app::DatedCommand>> {
    std::vector<app::DatedCommand> commands;
    for (const auto& choice : choices.chosen())
      commands.push_back({app::AddMunicipality{choice.code, choice.name.toStdString(), regions.value()}, from->day()});
    if (commands.empty())
      return fail(ErrorCode::missingField, "municipalities");
    return commands;
  });
  search->setFocus();
  form.exec();
}

void changeRegionMembership(CaseSession& session, MunicipalityId id, std::optional<RegionId> region, QWidget* parent)
{
  const auto municipality = session.read([&](const app::Facts& facts) { return facts.get(id); });
  if (!municipality)
    return;
  CommandForm form{session, RegionDialogsText::tr("%1: lidmaatschap van een regio").arg(QString::fromStdString(municipality->name)), RegionDialogsText::tr("Vastleggen"), parent};
  form.addExplanation(RegionDialogsText::tr("Het verleden blijft staan: wat vóór die dag besloten is, telt met de regio van toen."));
  const ThingChoice<Region> regions{form, RegionDialogsText::tr("&Regio"), "region", region};
  auto* what = form.addChoice(RegionDialogsText::tr("&Wat verandert"), "what", {RegionDialogsText::tr("Treedt toe, vanaf"), RegionDialogsText::tr("Treedt uit, laatste dag")}, region ? 1 : 0);
  auto* on = form.addDay(RegionDialogsText::tr("&Dag"), "on", session.today());
  form.setCommand([&]() -> domain::Result<app::DatedCommand> {
    if (!regions.value())
      return fail(ErrorCode::missingField, "region");
    if (!on->day())
      return fail(ErrorCode::missingField, "on");
    if (what->currentIndex() == 0)
      return app::DatedCommand{app::JoinRegion{*regions.value(), id, std::nullopt}, on->day()};
    return app::DatedCommand{app::LeaveRegion{*regions.value(), id}, on->day()};
  });
  form.exec();
}

}
