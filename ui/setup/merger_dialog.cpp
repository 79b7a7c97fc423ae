// SPDX-License-Identifier: EUPL-1.2
#include "ui/setup/merger_dialog.h"

#include "app/commands/reorganisation_commands.h"
#include "presentation/setup/municipality_choice_model.h"
#include "ui/day_edit.h"
#include "ui/setup/choices.h"
#include "ui/theme.h"

#include <QCoreApplication>
#include <QListView>

namespace ui {

using namespace domain;

namespace {

struct MergerDialogText {
  Q_DECLARE_TR_FUNCTIONS(MergerDialog)
};

/// Those of which no end is recorded, the chosen one ticked.
std::vector<presentation::MunicipalityChoice> withoutEnd(const std::vector<Municipality>& municipalities, std::optional<MunicipalityId> chosen)
{
  std::vector<presentation::MunicipalityChoice> choices;
  for (const auto& each : municipalities)
    if (!each.until)
      choices.push_back({each.code, QString::fromStdString(each.name), QString::fromStdString(each.code), chosen == each.id});
  return choices;
}

std::vector<MunicipalityId> municipalityIds(const std::vector<Municipality>& municipalities, const std::vector<presentation::MunicipalityChoice>& choices)
{
  std::vector<MunicipalityId> ids;
  for (const auto& choice : choices)
    for (const auto& each : municipalities)
      if (each.code == choice.code)
        ids.push_back(each.id);
  return ids;
}

}

void mergeMunicipalities(CaseSession& session, std::optional<MunicipalityId> chosen, QWidget* parent)
{
  const auto present = session.read([&](const app::Facts& facts) { return app::municipalitiesOn(facts, session.today()); });
  if (!present)
    return;
  presentation::MunicipalityChoiceModel choices{withoutEnd(*present, chosen)};
  CommandForm form{session, MergerDialogText::tr("Gemeenten samenvoegen"), MergerDialogText::tr("Samenvoegen"), parent};
  form.addExplanation(MergerDialogText::tr("Vink aan welke gemeenten ophouden te bestaan. Zij tellen mee tot en met de dag ervoor; hun lidmaatschappen en deelname gaan over. Wat bij hen nog openstaat, wordt genoemd."));
  auto* on = form.addDay(MergerDialogText::tr("&Per"), "on", session.today());
  const ThingChoice<Municipality> into{form, MergerDialogText::tr("Gaan &op in"), "into", std::nullopt, MergerDialogText::tr("een nieuwe gemeente")};
  auto* code = form.addLine(MergerDialogText::tr("&CBS-code van de nieuwe"), "code");
  auto* name = form.addLine(MergerDialogText::tr("&Naam van de nieuwe"), "name");
  auto* source = form.addLine(MergerDialogText::tr("&Volgens"), "source");
  source->setPlaceholderText(MergerDialogText::tr("bijvoorbeeld de herindelingswet"));
  auto* list = new QListView;
  list->setObjectName(QStringLiteral("mergedMunicipalities"));
  list->setAccessibleName(MergerDialogText::tr("Gemeenten die samengaan"));
  list->setModel(&choices);
  list->setMinimumHeight(px(200));
  form.addBelow(list);
  const auto showNew = [&] {
    for (auto* line : {code, name})
      line->setEnabled(!into.value());
  };
  QObject::connect(&into.box(), &QComboBox::currentIndexChanged, &form, showNew);
  form.setCommand([&]() -> Result<app::DatedCommand> {
    const auto day = requiredDay(*on, "on");
    if (!day)
      return tl::unexpected{day.error()};
    app::MergeMunicipalities merge{.municipalities = municipalityIds(*present, choices.chosen()), .into = into.value(), .source = typed(*source)};
    if (!merge.into) {
      merge.code = code->text().toStdString();
      merge.name = name->text().toStdString();
    }
    return app::DatedCommand{merge, *day};
  });
  form.exec();
}

void moveToRegion(CaseSession& session, MunicipalityId id, std::optional<RegionId> leaves, QWidget* parent)
{
  const auto municipality = session.read([&](const app::Facts& facts) { return facts.get(id); });
  if (!municipality)
    return;
  CommandForm form{session, MergerDialogText::tr("%1 gaat naar een andere regio").arg(QString::fromStdString(municipality->name)), MergerDialogText::tr("Vastleggen"), parent};
  form.addExplanation(MergerDialogText::tr("De dag ervoor is de laatste in de oude regio. Deelname aan trajecten verandert niet vanzelf; leg die vast bij Trajecten."));
  const ThingChoice<Region> from{form, MergerDialogText::tr("&Verlaat"), "leaves", leaves};
  const ThingChoice<Region> to{form, MergerDialogText::tr("&Gaat naar"), "region", std::nullopt};
  auto* on = form.addDay(MergerDialogText::tr("&Per"), "on", session.today());
  form.setCommand([&]() -> Result<app::DatedCommand> {
    const auto day = requiredDay(*on, "on");
    if (!day)
      return tl::unexpected{day.error()};
    if (!from.value() || !to.value())
      return fail(ErrorCode::missingField, from.value() ? "region" : "leaves");
    return app::DatedCommand{app::MoveToRegion{id, *to.value(), *from.value()}, *day};
  });
  form.exec();
}

}
