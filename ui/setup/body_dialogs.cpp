// SPDX-License-Identifier: EUPL-1.2
#include "ui/setup/body_dialogs.h"

#include "ui/setup/choices.h"

#include <QCoreApplication>
#include <QPlainTextEdit>
#include <QSpinBox>

namespace ui {

using namespace domain;

namespace {

struct Text {
  Q_DECLARE_TR_FUNCTIONS(BodyDialogs)
};

constexpr auto mostDays = 365;
constexpr auto mostMembers = 1000;

/// What a new and a present body have in common.
struct BodyFields {
  BodyFields(CommandForm& form, const DecisionBody* body)
    : votingRule{form, Text::tr("&Besluit bij"), "votingRule", body ? body->votingRule : VotingRule::none},
      quorum{form.addNumber(Text::tr("&Quorum"), "quorum", body ? body->quorum : std::nullopt, mostMembers, Text::tr("geen"))},
      handInDays{form.addNumber(Text::tr("&Aanleveren, dagen vooraf"), "handInDays", body ? body->handInDays : std::nullopt, mostDays, Text::tr("onbekend"))},
      dispatchDays{form.addNumber(Text::tr("&Verzenden, dagen vooraf"), "dispatchDays", body ? body->dispatchDays : std::nullopt, mostDays, Text::tr("onbekend"))},
      note{form.addText(Text::tr("&Opmerking"), "note", body ? QString::fromStdString(body->note) : QString{})}
  {
  }

  WordChoice<VotingRule> votingRule;
  QSpinBox* quorum;
  QSpinBox* handInDays;
  QSpinBox* dispatchDays;
  QPlainTextEdit* note;
};

}

std::optional<BodyId> addBody(CaseSession& session, QWidget* parent)
{
  CommandForm form{session, Text::tr("Gremium toevoegen"), Text::tr("Toevoegen"), parent};
  form.addExplanation(Text::tr("De code staat vooraan in de nummers van de vergaderingen: SG geeft SG-2027-01. Raad en college van een gemeente komen er vanzelf bij met de gemeente."));
  auto* code = form.addLine(Text::tr("&Code"), "code");
  auto* name = form.addLine(Text::tr("&Naam"), "name");
  const WordChoice<BodyKind> kind{form, Text::tr("&Soort"), "kind", BodyKind::steeringGroup};
  const auto region = session.read([&](const app::Facts& facts) { return facts.all<CaseSettings>(); });
  const auto home = region && !region->empty() ? region->front().region : std::nullopt;
  const ThingChoice<Region> regions{form, Text::tr("&Regio"), "region", home, Text::tr("geen")};
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
                                          .note = fields.note->toPlainText().toStdString()}};
  });
  return form.exec() == QDialog::Accepted ? std::optional{BodyId{form.executed()->made->id}} : std::nullopt;
}

void changeBody(CaseSession& session, BodyId id, QWidget* parent)
{
  const auto body = session.read([&](const app::Facts& facts) { return facts.get(id); });
  if (!body)
    return;
  CommandForm form{session, Text::tr("%1 wijzigen").arg(QString::fromStdString(body->name)), Text::tr("Bewaren"), parent};
  auto* code = form.addLine(Text::tr("&Code"), "code", QString::fromStdString(body->code));
  auto* name = form.addLine(Text::tr("&Naam"), "name", QString::fromStdString(body->name));
  const BodyFields fields{form, &*body};
  form.setCommand([&] {
    return app::DatedCommand{app::ChangeBody{.body = id,
                                             .code = code->text().toStdString(),
                                             .name = name->text().toStdString(),
                                             .votingRule = fields.votingRule.value(),
                                             .quorum = optionalNumber(*fields.quorum),
                                             .handInDays = optionalNumber(*fields.handInDays),
                                             .dispatchDays = optionalNumber(*fields.dispatchDays),
                                             .note = fields.note->toPlainText().toStdString()}};
  });
  form.exec();
}

}
