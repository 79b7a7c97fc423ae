// SPDX-License-Identifier: EUPL-1.2
#include "app/shipped_terms.h"
#include "cli/planning_formats.h"
#include "cli/session.h"
#include "cli/text.h"
#include "presentation/planning_sentences.h"
#include "presentation/words.h"

namespace cli {

namespace {

struct TermOptions {
  std::string rule;
  std::string trigger;
  std::vector<std::string> settings;
  std::string file;
  bool json = false;
};

std::optional<planning::TermSettings> settingsFrom(const std::vector<std::string>& texts)
{
  planning::TermSettings settings;
  for (const auto& text : texts) {
    const auto equals = text.find('=');
    if (equals == std::string::npos || equals == 0)
      return std::nullopt;
    settings.insert_or_assign(text.substr(0, equals), text.substr(equals + 1));
  }
  return settings;
}

void answerTerm(const planning::TermAnswer& term, bool json)
{
  if (json) {
    answerText(termAsJson(term));
    return;
  }
  answer(term.lastDay
             ? Text::tr("%1: uiterlijk %2").arg(QString::fromStdString(term.rule), presentation::weekdayInWords(*term.lastDay))
             : Text::tr("%1: geen laatste dag").arg(QString::fromStdString(term.rule)));
  for (const auto& step : presentation::termSteps(term))
    answer(QStringLiteral("  ") + step);
  if (const auto remark = presentation::termRemark(term); !remark.isEmpty())
    answer(remark);
  answer(
      Text::tr("%1, %2 (%3)", "strength, source, certainty")
          .arg(presentation::wordFor(term.strength), QString::fromStdString(term.source), presentation::wordFor(term.certainty)));
}

domain::Result<void> answerQuestion(const domain::Result<planning::TermAnswer>& term, bool json)
{
  if (!term)
    return tl::unexpected<domain::Error>{term.error()};
  answerTerm(*term, json);
  return {};
}

Exit runTerm(const Call& call, const TermOptions& options)
{
  const auto settings = settingsFrom(options.settings);
  if (!settings) {
    tell(Text::tr("Geef een instelling als NAAM=WAARDE, bijvoorbeeld weeks=8."));
    return Exit::usage;
  }
  const auto trigger = domain::parseIsoDate(options.trigger);
  if (!options.file.empty()) {
    auto withFile = call;
    withFile.file = options.file;
    return querying(withFile, [&](const app::Facts& facts, domain::Date) {
      return answerQuestion(app::termAnswer(facts, options.rule, *trigger, *settings), options.json);
    });
  }
  const auto rule = planning::ruleOn(app::shippedTermRules(), options.rule, *trigger);
  if (!rule)
    return refuse(rule.error());
  const auto done =
      answerQuestion(planning::termOf(*rule, *trigger, *settings, planning::WorkCalendar{app::shippedEquatedDays()}), options.json);
  return done ? Exit::done : refuse(done.error());
}

}

void addTerm(Program& program)
{
  const auto options = std::make_shared<TermOptions>();
  auto& command = program.addCommand("term", Text::tr("rekent een wettelijke of afgesproken termijn uit"),
                                     [options](const Call& call) { return runTerm(call, *options); });
  command.add_option("RULE", options->rule, Text::tr("de regel, bijvoorbeeld WGR-1-3").toStdString())->required()->type_name("");
  addDate(command, "DATE", options->trigger, Text::tr("de dag waarop de termijn begint")).required();
  command.add_option("--set", options->settings, Text::tr("een instelling van de regel").toStdString())
      ->type_name(Text::tr("NAAM=WAARDE").toStdString());
  command.add_option("--file", options->file, Text::tr("met de afspraken en gelijkgestelde dagen van dit dossier").toStdString())
      ->type_name("FILE");
  command.add_flag("--json", options->json, Text::tr("als JSON, zie docs/data-format.md").toStdString());
}

}
