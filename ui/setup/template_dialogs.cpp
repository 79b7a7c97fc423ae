// SPDX-License-Identifier: EUPL-1.2
#include "ui/setup/template_dialogs.h"

#include "app/commands/template_commands.h"
#include "presentation/qt_text.h"
#include "presentation/setup/template_tables.h"
#include "ui/setup/choices.h"

#include <QCoreApplication>
#include <QPlainTextEdit>
#include <QSpinBox>

namespace ui {

using namespace domain;
using presentation::text;

namespace {

struct TemplateDialogsText {
  Q_DECLARE_TR_FUNCTIONS(TemplateDialogs)
};

constexpr auto mostPreparation = 1000;
constexpr auto mostWeeks = 520;
constexpr auto mostExtraWeeks = 52;

/// What a new and a present stage have in common.
class StageFields {
public:
  StageFields(CommandForm& form, const TemplateStage& stage)
    : m_parties{presentation::stageParties()},
      m_rules{form.session().read([&](const app::Facts& facts) { return presentation::termRuleChoices(facts, form.session().today()); }).value_or(QList<presentation::TermRuleChoice>{})},
      m_name{form.addLine(TemplateDialogsText::tr("&Naam"), "name", text(stage.name))}, m_party{addParty(form, stage)},
      m_role{form, TemplateDialogsText::tr("&Rol"), "role", stage.role}, m_completion{form, TemplateDialogsText::tr("&Klaar wanneer"), "completion", stage.completion},
      m_preparation{form.addNumber(TemplateDialogsText::tr("Voor&bereiding in werkdagen"), "preparationDays", stage.preparationDays > 0 ? std::optional{stage.preparationDays} : std::nullopt, mostPreparation,
                                   TemplateDialogsText::tr("geen"))},
      m_rule{addRule(form, stage)},
      m_weeks{form.addNumber(TemplateDialogsText::tr("Termijn in &weken"), "termWeeks", stage.termWeeks, mostWeeks, TemplateDialogsText::tr("geen"))},
      m_extra{form.addNumber(TemplateDialogsText::tr("&Extra weken voor reces"), "extraWeeks", stage.extraWeeks, mostExtraWeeks, TemplateDialogsText::tr("geen"))},
      m_ground{form.addLine(TemplateDialogsText::tr("&Grond"), "ground", text(stage.ground))}
  {
    m_ground->setPlaceholderText(TemplateDialogsText::tr("artikel of afspraak"));
    for (const auto* box : {m_party, &m_role.box()})
      QObject::connect(box, &QComboBox::currentIndexChanged, &form, [this] { fitCompletion(); });
  }

  /// Into a command that adds or changes a stage, as it is filled in.
  template <class Stage>
  void putInto(Stage& stage) const
  {
    stage.name = m_name->text().toStdString();
    stage.role = m_role.value();
    stage.selector = party().selector;
    stage.bodyKind = party().kind;
    stage.completion = m_completion.value();
    stage.preparationDays = optionalNumber(*m_preparation).value_or(0);
    stage.termWeeks = optionalNumber(*m_weeks);
    stage.ground = m_ground->text().toStdString();
    stage.termRule = m_rule->currentIndex() < 0 ? std::string{} : m_rules[m_rule->currentIndex()].id;
    stage.extraWeeks = optionalNumber(*m_extra);
  }

private:
  [[nodiscard]] const presentation::StageParty& party() const { return m_parties[m_party->currentIndex()]; }

  QComboBox* addParty(CommandForm& form, const TemplateStage& stage) const
  {
    QStringList names;
    for (const auto& party : m_parties)
      names << party.name;
    return form.addChoice(TemplateDialogsText::tr("W&ie"), "selector", names, presentation::indexOfParty(stage.selector, stage.bodyKind));
  }

  QComboBox* addRule(CommandForm& form, const TemplateStage& stage) const
  {
    QStringList names;
    int current = 0;
    for (qsizetype place = 0; place < m_rules.size(); ++place) {
      names << m_rules[place].name;
      if (m_rules[place].id == stage.termRule)
        current = static_cast<int>(place);
    }
    auto* box = form.addChoice(TemplateDialogsText::tr("&Termijn volgens"), "termRule", names, current);
    narrow(*box);
    return box;
  }

  /// When such a stage is complete, as a rule: a view asks for answers, not for agreement.
  [[nodiscard]] CompletionRule usualCompletion() const
  {
    switch (m_role.value()) {
    case StageRole::isConsulted:
    case StageRole::givesView: return CompletionRule::allAnswered;
    case StageRole::isInformed: return CompletionRule::onSending;
    case StageRole::prepares:
    case StageRole::advises:
    case StageRole::decides: break;
    }
    return party().selector == BodySelector::oneBody ? CompletionRule::oneBody : CompletionRule::allPositive;
  }

  /// Follows role and party as long as she chose nothing else; what cannot go with the party never stays.
  void fitCompletion()
  {
    const auto present = m_completion.value();
    const auto one = party().selector == BodySelector::oneBody;
    const auto unfit = one ? present == CompletionRule::allPositive || present == CompletionRule::majority : present == CompletionRule::oneBody;
    if (present == m_usual || unfit)
      m_completion.box().setCurrentText(presentation::capitalised(presentation::wordFor(usualCompletion())));
    m_usual = usualCompletion();
  }

  QList<presentation::StageParty> m_parties;
  QList<presentation::TermRuleChoice> m_rules;
  QLineEdit* m_name;
  QComboBox* m_party;
  WordChoice<StageRole> m_role;
  WordChoice<CompletionRule> m_completion;
  CompletionRule m_usual = usualCompletion();
  QSpinBox* m_preparation;
  QComboBox* m_rule;
  QSpinBox* m_weeks;
  QSpinBox* m_extra;
  QLineEdit* m_ground;
};

std::optional<TemplateId> madeTemplate(CommandForm& form) { return form.exec() == QDialog::Accepted ? std::optional{TemplateId{form.executed()->made->id}} : std::nullopt; }

}

std::optional<TemplateId> addRouteTemplate(CaseSession& session, QWidget* parent)
{
  CommandForm form{session, TemplateDialogsText::tr("Sjabloon toevoegen"), TemplateDialogsText::tr("Toevoegen"), parent};
  form.addExplanation(TemplateDialogsText::tr("Het begint leeg; daarna voegt u de stappen toe. Lijkt het op een ander, maak dan een kopie."));
  auto* code = form.addLine(TemplateDialogsText::tr("&Code"), "code");
  auto* name = form.addLine(TemplateDialogsText::tr("&Naam"), "name");
  auto* description = form.addText(TemplateDialogsText::tr("&Omschrijving"), "description");
  form.setCommand([&] {
    return app::DatedCommand{app::AddRouteTemplate{.code = code->text().toStdString(), .name = name->text().toStdString(), .description = description->toPlainText().toStdString()}};
  });
  return madeTemplate(form);
}

std::optional<TemplateId> copyRouteTemplate(CaseSession& session, TemplateId id, QWidget* parent)
{
  const auto original = session.read([&](const app::Facts& facts) { return facts.get(id); });
  if (!original)
    return std::nullopt;
  CommandForm form{session, TemplateDialogsText::tr("Kopie van %1").arg(text(original->name)), TemplateDialogsText::tr("Kopiëren"), parent};
  auto* code = form.addLine(TemplateDialogsText::tr("&Code"), "code");
  auto* name = form.addLine(TemplateDialogsText::tr("&Naam"), "name", TemplateDialogsText::tr("%1 (kopie)").arg(text(original->name)));
  form.setCommand([&] { return app::DatedCommand{app::CopyRouteTemplate{id, code->text().toStdString(), name->text().toStdString()}}; });
  return madeTemplate(form);
}

void changeRouteTemplate(CaseSession& session, TemplateId id, QWidget* parent)
{
  const auto present = session.read([&](const app::Facts& facts) { return facts.get(id); });
  if (!present)
    return;
  CommandForm form{session, TemplateDialogsText::tr("%1 wijzigen").arg(text(present->name)), TemplateDialogsText::tr("Bewaren"), parent};
  auto* name = form.addLine(TemplateDialogsText::tr("&Naam"), "name", text(present->name));
  auto* description = form.addText(TemplateDialogsText::tr("&Omschrijving"), "description", text(present->description));
  form.setCommand([&] { return app::DatedCommand{app::ChangeRouteTemplate{id, name->text().toStdString(), description->toPlainText().toStdString()}}; });
  form.exec();
}

std::optional<TemplateStageId> addTemplateStage(CaseSession& session, TemplateId routeTemplate, std::optional<TemplateStageId> after, QWidget* parent)
{
  const auto stages = session.read([&](const app::Facts& facts) { return presentation::templateStageTable(facts, routeTemplate); });
  if (!stages)
    return std::nullopt;
  const auto places = presentation::stagePlaces(*stages);
  auto place = static_cast<int>(places.size()) - 1;
  for (std::size_t stage = 0; after && stage < stages->size(); ++stage)
    if ((*stages)[stage].key == after->value())
      place = static_cast<int>(stage) + 1;
  CommandForm form{session, TemplateDialogsText::tr("Stap toevoegen"), TemplateDialogsText::tr("Toevoegen"), parent};
  const StageFields fields{form, TemplateStage{.id = TemplateStageId{0}, .routeTemplate = routeTemplate, .role = StageRole::advises, .bodyKind = BodyKind::steeringGroup}};
  auto* position = form.addChoice(TemplateDialogsText::tr("&Plaats"), "position", places, place);
  narrow(*position);
  form.setCommand([&] {
    app::AddTemplateStage add{.routeTemplate = routeTemplate, .stage = {}, .position = position->currentIndex() + 1};
    fields.putInto(add.stage);
    return app::DatedCommand{add};
  });
  return form.exec() == QDialog::Accepted ? std::optional{TemplateStageId{form.executed()->made->id}} : std::nullopt;
}

void changeTemplateStage(CaseSession& session, TemplateStageId id, QWidget* parent)
{
  const auto present = session.read([&](const app::Facts& facts) { return facts.get(id); });
  if (!present)
    return;
  CommandForm form{session, TemplateDialogsText::tr("Stap %1, %2").arg(present->position).arg(text(present->name)), TemplateDialogsText::tr("Bewaren"), parent};
  const StageFields fields{form, *present};
  form.setCommand([&] {
    app::ChangeTemplateStage change{.templateStage = id};
    fields.putInto(change);
    return app::DatedCommand{change};
  });
  form.exec();
}

}
