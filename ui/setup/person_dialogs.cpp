// SPDX-License-Identifier: EUPL-1.2
#include "ui/setup/person_dialogs.h"

#include "app/commands/region_commands.h"
#include "ui/day_edit.h"
#include "ui/setup/choices.h"

#include <QCoreApplication>
#include <QPlainTextEdit>

namespace ui {

using namespace domain;

namespace {

struct PersonDialogsText {
  Q_DECLARE_TR_FUNCTIONS(PersonDialogs)
};

struct PersonFields {
  PersonFields(CommandForm& form, const Person* person)
    : name{form.addLine(PersonDialogsText::tr("&Naam"), "name", person ? QString::fromStdString(person->name) : QString{})},
      function{form.addLine(PersonDialogsText::tr("&Functie"), "function", person ? QString::fromStdString(person->function) : QString{})},
      email{form.addLine(PersonDialogsText::tr("&E-mailadres"), "email", person ? QString::fromStdString(person->email) : QString{})},
      phone{form.addLine(PersonDialogsText::tr("&Telefoon"), "phone", person ? QString::fromStdString(person->phone) : QString{})}
  {
  }

  QLineEdit* name;
  QLineEdit* function;
  QLineEdit* email;
  QLineEdit* phone;
};

domain::Result<Date> required(const DayEdit& edit, const char* field)
{
  return edit.day() ? domain::Result<Date>{*edit.day()} : fail(ErrorCode::missingField, field);
}

}

std::optional<PersonId> addPerson(CaseSession& session, QWidget* parent)
{
  CommandForm form{session, PersonDialogsText::tr("Persoon toevoegen"), PersonDialogsText::tr("Toevoegen"), parent};
  const PersonFields fields{form, nullptr};
  form.setCommand([&] {
    return app::DatedCommand{app::AddPerson{fields.name->text().toStdString(), typed(*fields.function), typed(*fields.email), typed(*fields.phone)}};
  });
  return form.exec() == QDialog::Accepted ? std::optional{PersonId{form.executed()->made->id}} : std::nullopt;
}

void changePerson(CaseSession& session, PersonId id, QWidget* parent)
{
  const auto person = session.read([&](const app::Facts& facts) { return facts.get(id); });
  if (!person)
    return;
  CommandForm form{session, PersonDialogsText::tr("%1 wijzigen").arg(QString::fromStdString(person->name)), PersonDialogsText::tr("Bewaren"), parent};
  const PersonFields fields{form, &*person};
  form.setCommand([&] {
    return app::DatedCommand{app::ChangePerson{id, fields.name->text().toStdString(), fields.function->text().toStdString(),
                                               fields.email->text().toStdString(), fields.phone->text().toStdString()}};
  });
  form.exec();
}

void addMembership(CaseSession& session, std::optional<PersonId> person, std::optional<BodyId> body, QWidget* parent)
{
  CommandForm form{session, PersonDialogsText::tr("Lid toevoegen"), PersonDialogsText::tr("Toevoegen"), parent};
  if (session.read([](const app::Facts& facts) { return facts.all<Person>().empty(); }).value_or(false))
    form.addExplanation(PersonDialogsText::tr("Er zijn nog geen personen. Voeg ze eerst toe bij Inrichting, Personen."));
  const ThingChoice<Person> people{form, PersonDialogsText::tr("&Persoon"), "person", person};
  const ThingChoice<DecisionBody> bodies{form, PersonDialogsText::tr("&Gremium"), "body", body};
  const WordChoice<MemberRole> role{form, PersonDialogsText::tr("&Rol"), "role", MemberRole::member};
  const ThingChoice<Municipality> municipalities{form, PersonDialogsText::tr("&Namens gemeente"), "onBehalfOf", std::nullopt, PersonDialogsText::tr("geen gemeente")};
  const ThingChoice<Region> regions{form, PersonDialogsText::tr("Namens r&egio"), "region", std::nullopt, PersonDialogsText::tr("geen regio")};
  auto* organisation = form.addLine(PersonDialogsText::tr("Namens &organisatie"), "organisation");
  const ThingChoice<Person> deputyFor{form, PersonDialogsText::tr("Ver&vangt"), "deputyFor", std::nullopt, PersonDialogsText::tr("wie voor dezelfde gemeente zit")};
  auto* from = form.addDay(PersonDialogsText::tr("V&an"), "on", session.today());
  auto* until = form.addDay(PersonDialogsText::tr("&Tot en met"), "until", std::nullopt);
  until->setPlaceholderText(PersonDialogsText::tr("tot nader bericht"));
  form.setCommand([&]() -> domain::Result<app::DatedCommand> {
    if (!people.value())
      return fail(ErrorCode::missingField, "person");
    if (!bodies.value())
      return fail(ErrorCode::missingField, "body");
    return required(*from, "on").map([&](Date on) {
      return app::DatedCommand{app::AddMembership{*people.value(), *bodies.value(), role.value(), municipalities.value(), typed(*organisation), until->day(), regions.value(),
                                                  role.value() == MemberRole::deputy ? deputyFor.value() : std::nullopt},
                               on};
    });
  });
  form.exec();
}

void endMembership(CaseSession& session, MembershipId id, QWidget* parent)
{
  CommandForm form{session, PersonDialogsText::tr("Lidmaatschap beëindigen"), PersonDialogsText::tr("Beëindigen"), parent};
  const auto who = session.read([&](const app::Facts& facts) {
    const auto membership = facts.get(id);
    return std::pair{facts.get(membership.person).name, facts.get(membership.body).name};
  });
  if (!who)
    return;
  form.addExplanation(PersonDialogsText::tr("%1 is dan geen lid meer van %2. Wat tot die dag gebeurde, blijft op naam staan.")
                          .arg(QString::fromStdString(who->first), QString::fromStdString(who->second)));
  auto* last = form.addDay(PersonDialogsText::tr("&Laatste dag"), "on", session.today());
  form.setCommand([&] { return required(*last, "on").map([&](Date on) { return app::DatedCommand{app::EndMembership{id}, on}; }); });
  form.exec();
}

void addMandate(CaseSession& session, PersonId person, QWidget* parent)
{
  CommandForm form{session, PersonDialogsText::tr("Mandaat toevoegen"), PersonDialogsText::tr("Toevoegen"), parent};
  auto* covers = form.addLine(PersonDialogsText::tr("&Mag"), "covers");
  covers->setPlaceholderText(PersonDialogsText::tr("waarover zij of hij mag besluiten"));
  const WordChoice<MandateKind> kind{form, PersonDialogsText::tr("&Soort"), "kind", MandateKind::mandate};
  const ThingChoice<Municipality> municipalities{form, PersonDialogsText::tr("&Voor gemeente"), "municipality", std::nullopt, PersonDialogsText::tr("geen gemeente")};
  const ThingChoice<Region> regions{form, PersonDialogsText::tr("Voor r&egio"), "region", std::nullopt, PersonDialogsText::tr("geen regio")};
  const ThingChoice<Track> tracks{form, PersonDialogsText::tr("Bij t&raject"), "track", std::nullopt, PersonDialogsText::tr("alle trajecten")};
  auto* limits = form.addText(PersonDialogsText::tr("&Grenzen"), "limits");
  auto* source = form.addLine(PersonDialogsText::tr("Volgens &besluit"), "source");
  auto* from = form.addDay(PersonDialogsText::tr("V&an"), "on", session.today());
  auto* until = form.addDay(PersonDialogsText::tr("&Tot en met"), "until", std::nullopt);
  until->setPlaceholderText(PersonDialogsText::tr("tot nader bericht"));
  form.setCommand([&] {
    return required(*from, "on").map([&](Date on) {
      return app::DatedCommand{app::AddMandate{person, municipalities.value(), covers->text().toStdString(), typed(*source), until->day(), kind.value(),
                                               limits->toPlainText().toStdString(), regions.value(), tracks.value()},
                               on};
    });
  });
  form.exec();
}

void changeMandate(CaseSession& session, MandateId id, QWidget* parent)
{
  const auto mandate = session.read([&](const app::Facts& facts) { return facts.get(id); });
  if (!mandate)
    return;
  CommandForm form{session, PersonDialogsText::tr("Mandaat wijzigen"), PersonDialogsText::tr("Bewaren"), parent};
  auto* covers = form.addLine(PersonDialogsText::tr("&Mag"), "covers", QString::fromStdString(mandate->covers));
  const WordChoice<MandateKind> kind{form, PersonDialogsText::tr("&Soort"), "kind", mandate->kind};
  auto* limits = form.addText(PersonDialogsText::tr("&Grenzen"), "limits", QString::fromStdString(mandate->limits));
  auto* source = form.addLine(PersonDialogsText::tr("Volgens &besluit"), "source", QString::fromStdString(mandate->source));
  auto* until = form.addDay(PersonDialogsText::tr("&Tot en met"), "until", mandate->until);
  until->setPlaceholderText(PersonDialogsText::tr("tot nader bericht"));
  form.setCommand([&] {
    return app::DatedCommand{app::ChangeMandate{id, covers->text().toStdString(), source->text().toStdString(), until->day(), kind.value(),
                                                limits->toPlainText().toStdString()}};
  });
  form.exec();
}

void endMandate(CaseSession& session, MandateId id, QWidget* parent)
{
  CommandForm form{session, PersonDialogsText::tr("Mandaat beëindigen"), PersonDialogsText::tr("Beëindigen"), parent};
  auto* last = form.addDay(PersonDialogsText::tr("&Laatste dag"), "on", session.today());
  form.setCommand([&] { return required(*last, "on").map([&](Date on) { return app::DatedCommand{app::EndMandate{id}, on}; }); });
  form.exec();
}

}
