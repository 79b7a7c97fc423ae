// SPDX-License-Identifier: EUPL-1.2
#include "ui/setup/body_dialogs.h"

#include "app/commands/region_commands.h"
#include "ui/setup/choices.h"

#include <QCoreApplication>
#include <QPlainTextEdit>
#include <QSpinBox>

namespace ui {

using namespace domain;

namespace {

struct BodyDialogsText {
  Q_DECLARE_TR_FUNCTIONS(BodyDialogs)
};

constexpr auto mostDays = 365;
constexpr auto mostMembers = 1000;

/// What a new and a present body have in common.
struct BodyFields {
  BodyFields(CommandForm& form, const DecisionBody* body)
    : votingRule{form, BodyDialogsText::tr("&Besluit bij"), "votingRule", body ? body->votingRule : VotingRule::none},
      quorumRule{form, BodyDialogsText::tr("&Hoeveel leden er moeten zijn"), "quorumRule", body ? body->quorumRule : std::nullopt, BodyDialogsText::tr("zoals de wet het zegt")},
      quorum{form.addNumber(BodyDialogsText::tr("&Quorum, eigen aantal"), "quorum", body ? body->quorum : std::nullopt, mostMembers, BodyDialogsText::tr("geen"))},
      majority{form, BodyDialogsText::tr("&Meerderheid"), "majority", body ? body->majority : std::nullopt, BodyDialogsText::tr("de gewone")},
      handInDays{form.addNumber(BodyDialogsText::tr("&Aanleveren, dagen vooraf"), "handInDays", body ? body->handInDays : std::nullopt, mostDays, BodyDialogsText::tr("onbekend"))},
      dispatchDays{form.addNumber(BodyDialogsText::tr("&Verzenden, dagen vooraf"), "dispatchDays", body ? body->dispatchDays : std::nullopt, mostDays, BodyDialogsText::tr("onbekend"))},
      note{form.addText(BodyDialogsText::tr("&Opmerking"), "note", body ? QString::fromStdString(body->note) : QString{})}
  {
  }

  WordChoice<VotingRule> votingRule;
  OptionalWord<QuorumRule> quorumRule;
  QSpinBox* quorum;
  OptionalWord<MajorityRule> majority;
  QSpinBox* handInDays;
  QSpinBox* dispatchDays;
  QPlainTextEdit* note;
};

}

std::optional<BodyId> addBody(CaseSession& session, QWidget* parent)
{
  CommandForm form{session, BodyDialogsText::tr("Gremium toevoegen"), BodyDialogsText::tr("Toevoegen"), parent};
  form.addExplanation(BodyDialogsText::tr("De code staat vooraan in de nummers van de vergaderingen: SG geeft SG-2027-01. Raad en college van een gemeente komen er vanzelf bij met de gemeente."));
  auto* code = form.addLine(BodyDialogsText::tr("&Code"), "code");
  auto* name = form.addLine(BodyDialogsText::tr("&Naam"), "name");
  const WordChoice<BodyKind> kind{form, BodyDialogsText::tr("&Soort"), "kind", BodyKind::steeringGroup};
  const auto region = session.read([&](const app::Facts& facts) { return facts.all<CaseSettings>(); });
  const auto home = region && !region->empty() ? region->front().region : std::nullopt;
  const ThingChoice<Region> regions{form, BodyDialogsText::tr("&Regio"), "region", home, BodyDialogsText::tr("geen")};
  const BodyFields fields{form, nullptr};
  form.setCommand([&] {
    return app::DatedCommand{app::AddBody{.code = code->text().toStdString(),
                                          .name = name->text().toStdString(),
                                          .kind = kind.value(),
                                          .region = regions.value(),
                                          .votingRule = fields.votingRule.value(),
                                          .quorum = optionalNumber(*fields.quorum),
                                          .handInDays = optionalNumber(*fields.handInDays),
                                          .dispatchDays = optionalNumber(*fields.dispatchDays),
                                          .note = fields.note->toPlainText().toStdString(),
                                          .quorumRule = fields.quorumRule.value(),
                                          .majority = fields.majority.value()}};
  });
  return form.exec() == QDialog::Accepted ? std::optional{BodyId{form.executed()->made->id}} : std::nullopt;
}

void changeBody(CaseSession& session, BodyId id, QWidget* parent)
{
  const auto body = session.read([&](const app::Facts& facts) { return facts.get(id); });
  if (!body)
    return;
  CommandForm form{session, BodyDialogsText::tr("%1 wijzigen").arg(QString::fromStdString(body->name)), BodyDialogsText::tr("Bewaren"), parent};
  auto* code = form.addLine(BodyDialogsText::tr("&Code"), "code", QString::fromStdString(body->code));
  auto* name = form.addLine(BodyDialogsText::tr("&Naam"), "name", QString::fromStdString(body->name));
  const BodyFields fields{form, &*body};
  form.setCommand([&] {
    return app::DatedCommand{app::ChangeBody{.body = id,
                                             .code = code->text().toStdString(),
                                             .name = name->text().toStdString(),
                                             .votingRule = fields.votingRule.value(),
                                             .quorum = optionalNumber(*fields.quorum),
                                             .handInDays = optionalNumber(*fields.handInDays),
                                             .dispatchDays = optionalNumber(*fields.dispatchDays),
                                             .note = fields.note->toPlainText().toStdString(),
                                             .quorumRule = fields.quorumRule.value(),
                                             .majority = fields.majority.value()}};
  });
  form.exec();
}

}
