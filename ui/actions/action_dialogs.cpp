// SPDX-License-Identifier: EUPL-1.2
#include "ui/actions/action_dialogs.h"

#include "app/commands/action_commands.h"
#include "ui/day_edit.h"
#include "ui/setup/choices.h"

#include <QCoreApplication>
#include <QPlainTextEdit>

namespace ui {

using namespace domain;

namespace {

struct ActionDialogsText {
  Q_DECLARE_TR_FUNCTIONS(ActionDialogs)
};

QString lineOf(const std::string& text) { return QString::fromStdString(text); }

}

std::optional<ActionItemId> addAction(CaseSession& session, const ActionStart& start, QWidget* parent)
{
  const auto isAction = start.kind == ActionKind::action;
  CommandForm form{session, isAction ? ActionDialogsText::tr("Nieuwe actie") : ActionDialogsText::tr("Nieuwe toezegging"), ActionDialogsText::tr("Toevoegen"), parent};
  auto* text = form.addLine(isAction ? ActionDialogsText::tr("&Wat gaat er gebeuren") : ActionDialogsText::tr("&Wat is toegezegd"), "text");
  const ThingChoice<Person> owner{form, ActionDialogsText::tr("Wi&e"), "owner", start.owner, ActionDialogsText::tr("nog niemand, of een andere naam")};
  auto* ownerName = form.addLine(ActionDialogsText::tr("A&ndere naam"), "ownerName");
  ownerName->setPlaceholderText(ActionDialogsText::tr("van iemand die niet bij de personen staat"));
  auto* due = form.addDay(ActionDialogsText::tr("&Klaar op"), "due", std::nullopt);
  due->setPlaceholderText(ActionDialogsText::tr("onbekend"));
  std::optional<ThingChoice<DecisionBody>> body;
  if (!start.item && !start.meeting)
    body.emplace(form, isAction ? ActionDialogsText::tr("&Gremium") : ActionDialogsText::tr("Toegezegd aan &gremium"), "body", start.body, ActionDialogsText::tr("geen"));
  std::optional<ThingChoice<Proposal>> proposal;
  if (!start.item) { // whose proposal it is about
    proposal.emplace(form, ActionDialogsText::tr("Bij &voorstel"), "proposal", std::nullopt, ActionDialogsText::tr("geen"));
    narrow(proposal->box());
  }
  QLineEdit* promisedTo = nullptr;
  if (!isAction) {
    promisedTo = form.addLine(ActionDialogsText::tr("Of &aan"), "promisedTo");
    promisedTo->setPlaceholderText(ActionDialogsText::tr("bijvoorbeeld raad van Gorinchem"));
  }
  auto* source = form.addLine(ActionDialogsText::tr("&Bron"), "source");
  source->setPlaceholderText(ActionDialogsText::tr("brief, gesprek …"));
  auto* on = form.addDay(ActionDialogsText::tr("A&fgesproken op"), "on", session.today());
  form.setCommand([&] {
    return requiredDay(*on, "on").map([&](Date day) {
      return app::DatedCommand{app::AddAction{.text = text->text().toStdString(),
                                              .kind = start.kind,
                                              .owner = owner.value(),
                                              .ownerName = typed(*ownerName),
                                              .body = body ? body->value() : std::nullopt,
                                              .promisedTo = promisedTo ? typed(*promisedTo) : std::nullopt,
                                              .due = due->day(),
                                              .meeting = start.meeting,
                                              .item = start.item,
                                              .proposal = proposal ? proposal->value() : std::nullopt,
                                              .source = typed(*source)},
                               day};
    });
  });
  return form.exec() == QDialog::Accepted ? std::optional{ActionItemId{form.executed()->made->id}} : std::nullopt;
}

void changeAction(CaseSession& session, ActionItemId id, QWidget* parent)
{
  const auto action = session.read([&](const app::Facts& facts) { return facts.get(id); });
  if (!action)
    return;
  CommandForm form{session, ActionDialogsText::tr("%1 wijzigen").arg(lineOf(action->number)), ActionDialogsText::tr("Bewaren"), parent};
  auto* text = form.addLine(ActionDialogsText::tr("&Wat"), "text", lineOf(action->text));
  const ThingChoice<Person> owner{form, ActionDialogsText::tr("Wi&e"), "owner", action->owner, ActionDialogsText::tr("nog niemand, of een andere naam")};
  auto* ownerName = form.addLine(ActionDialogsText::tr("A&ndere naam"), "ownerName", lineOf(action->ownerName));
  auto* due = form.addDay(ActionDialogsText::tr("&Klaar op"), "due", action->due);
  due->setPlaceholderText(ActionDialogsText::tr("onbekend"));
  QLineEdit* reason = nullptr;
  if (action->due) {
    reason = form.addLine(ActionDialogsText::tr("&Reden van het verschuiven"), "reason");
    reason->setPlaceholderText(ActionDialogsText::tr("alleen bij een andere datum"));
  }
  const ThingChoice<DecisionBody> body{form, ActionDialogsText::tr("&Gremium"), "body", action->body, ActionDialogsText::tr("geen")};
  const ThingChoice<Proposal> proposal{form, ActionDialogsText::tr("Bij &voorstel"), "proposal", action->proposal, ActionDialogsText::tr("geen")};
  narrow(proposal.box());
  QLineEdit* promisedTo = nullptr;
  if (action->kind == ActionKind::commitment)
    promisedTo = form.addLine(ActionDialogsText::tr("Toegezegd &aan"), "promisedTo", lineOf(action->promisedTo));
  auto* source = form.addLine(ActionDialogsText::tr("&Bron"), "source", lineOf(action->source));
  form.setCommand([&] {
    return app::DatedCommand{app::ChangeAction{.action = id,
                                               .text = text->text().toStdString(),
                                               .owner = owner.value(),
                                               .ownerName = ownerName->text().toStdString(),
                                               .body = body.value(),
                                               .promisedTo = promisedTo ? std::optional{promisedTo->text().toStdString()} : std::nullopt,
                                               .due = due->day(),
                                               .proposal = std::optional{proposal.value()},
                                               .source = source->text().toStdString(),
                                               .reason = reason ? typed(*reason) : std::nullopt}};
  });
  form.exec();
}

void completeAction(CaseSession& session, ActionItemId id, QWidget* parent)
{
  const auto action = session.read([&](const app::Facts& facts) { return facts.get(id); });
  if (!action)
    return;
  CommandForm form{session, ActionDialogsText::tr("%1 is afgedaan").arg(lineOf(action->number)), ActionDialogsText::tr("Afdoen"), parent};
  form.addExplanation(lineOf(action->text));
  auto* closing = form.addText(ActionDialogsText::tr("&Wat ervan kwam"), "closing");
  auto* on = form.addDay(ActionDialogsText::tr("Afgedaan &op"), "on", session.today());
  form.setCommand([&] {
    return requiredDay(*on, "on").map(
        [&](Date day) { return app::DatedCommand{app::CompleteAction{id, closing->toPlainText().toStdString()}, day}; });
  });
  form.exec();
}

void withdrawAction(CaseSession& session, ActionItemId id, QWidget* parent)
{
  const auto action = session.read([&](const app::Facts& facts) { return facts.get(id); });
  if (!action)
    return;
  CommandForm form{session, ActionDialogsText::tr("%1 vervalt").arg(lineOf(action->number)), ActionDialogsText::tr("Laten vervallen"), parent};
  form.addExplanation(ActionDialogsText::tr("%1 Het punt blijft in de lijst staan als vervallen, met de reden.").arg(lineOf(action->text)));
  auto* reason = form.addLine(ActionDialogsText::tr("&Reden"), "reason");
  form.setCommand([&] { return app::DatedCommand{app::WithdrawAction{id, reason->text().toStdString()}}; });
  form.exec();
}

}
