// SPDX-License-Identifier: EUPL-1.2
#include "app/reference.h"
#include "cli/json_values.h"
#include "cli/overview_output.h"
#include "cli/session.h"
#include "cli/text.h"
#include "exchange/workbook.h"
#include "pack/register_overview.h"
#include "presentation/planning_sentences.h"
#include "presentation/words.h"

#include <nlohmann/json.hpp>

namespace cli {

namespace {

struct RegisterOptions {
  std::string kind;
  std::string track;
  std::string body;
  std::string person;
  int months = 12;
  bool publicOnly = false;
  bool json = false;
  bool csv = false;
  OverviewTargets targets;
};

using RegisterJson = nlohmann::ordered_json;

constexpr std::array registerKinds{std::pair{"turns", pack::RegisterKind::turns}, std::pair{"consultations", pack::RegisterKind::consultations},
                                   std::pair{"decisions", pack::RegisterKind::decisions}, std::pair{"agenda", pack::RegisterKind::agenda}};

std::optional<pack::RegisterKind> registerKind(const std::string& word)
{
  for (const auto& [name, kind] : registerKinds)
    if (word == name)
      return kind;
  return std::nullopt;
}

std::string basisWord(app::DayBasis basis)
{
  switch (basis) {
  case app::DayBasis::happened: return "happened";
  case app::DayBasis::outcomeMissing: return "outcomeMissing";
  case app::DayBasis::onAgenda: return "onAgenda";
  case app::DayBasis::planned: return "planned";
  case app::DayBasis::expected: return "expected";
  case app::DayBasis::projected: return "projected";
  case app::DayBasis::unknown: return "unknown";
  }
  return {};
}


RegisterJson turnJson(const app::TurnRow& turn)
{
  return {{"date", orNull(turn.day)},
          {"basis", basisWord(turn.basis)},
          {"track", turn.trackCode},
          {"proposal", turn.proposalNumber},
          {"title", turn.proposalTitle},
          {"round", turn.roundNumber},
          {"stage", turn.stageName},
          {"role", domain::toText(turn.role)},
          {"who", turn.who},
          {"body", orNull(turn.bodyCode)},
          {"municipality", orNull(turn.municipalityCode)},
          {"handIn", orNull(turn.handIn)},
          {"meeting", orNull(turn.meetingNumber)},
          {"outcome", turn.outcome ? RegisterJson(domain::toText(*turn.outcome)) : RegisterJson(nullptr)},
          {"ground", orNull(turn.ground)},
          {"closed", turn.closed}};
}

RegisterJson turnsJson(const std::vector<app::TurnRow>& turns)
{
  auto list = RegisterJson::array();
  for (const auto& turn : turns)
    list.push_back(turnJson(turn));
  return list;
}

RegisterJson agendaJson(const std::vector<app::AgendaMonthRow>& months)
{
  auto list = RegisterJson::array();
  for (const auto& month : months)
    list.push_back({{"body", month.bodyCode},
                    {"name", month.bodyName},
                    {"month", domain::toIso(month.month / std::chrono::day{1}).substr(0, 7)},
                    {"crowded", month.crowded},
                    {"items", turnsJson(month.items)}});
  return list;
}

void answerRegister(const RegisterJson& json) { answerText(json.dump(2, ' ', false, RegisterJson::error_handler_t::replace) + "\n"); }

template <class Id>
domain::Result<std::optional<Id>> chosen(const app::Facts& facts, domain::EntityKind kind, const std::string& text)
{
  if (text.empty())
    return std::nullopt;
  const auto id = app::resolve(facts, kind, text);
  if (!id)
    return tl::unexpected<domain::Error>{id.error()};
  return std::optional{Id{*id}};
}

domain::Result<app::RegisterChoice> registerChoice(const app::Facts& facts, const RegisterOptions& options)
{
  const auto track = chosen<domain::TrackId>(facts, domain::EntityKind::track, options.track);
  const auto body = chosen<domain::BodyId>(facts, domain::EntityKind::body, options.body);
  const auto person = chosen<domain::PersonId>(facts, domain::EntityKind::person, options.person);
  if (!track)
    return tl::unexpected<domain::Error>{track.error()};
  if (!body)
    return tl::unexpected<domain::Error>{body.error()};
  if (!person)
    return tl::unexpected<domain::Error>{person.error()};
  return app::RegisterChoice{*track, *body, *person, options.publicOnly};
}

QString turnLine(const app::TurnRow& turn)
{
  const auto day = turn.day ? presentation::dayWithYear(*turn.day) : Text::tr("geen dag");
  const auto sure = turn.outcome ? presentation::wordFor(*turn.outcome) : presentation::wordFor(turn.basis);
  return Text::tr("%1  %2 %3: %4 (%5)", "day, who, what it does, proposal, how sure")
      .arg(day, QString::fromStdString(turn.who), presentation::wordFor(turn.role), QString::fromStdString(turn.proposalTitle), sure);
}

void answerNothing(pack::RegisterKind kind) { answer(QString::fromStdString(pack::nothingIn(kind))); }

void answerTurns(const std::vector<app::TurnRow>& turns, pack::RegisterKind kind)
{
  for (const auto& turn : turns)
    answer(turnLine(turn));
  if (turns.empty())
    answerNothing(kind);
}

void answerAgenda(const std::vector<app::AgendaMonthRow>& months)
{
  for (const auto& month : months) {
    const auto name = QString::fromStdString(pack::monthName(month.month));
    answer(month.crowded ? Text::tr("%1, %2: druk").arg(QString::fromStdString(month.bodyName), name)
                         : QStringLiteral("%1, %2").arg(QString::fromStdString(month.bodyName), name));
    for (const auto& item : month.items)
      answer(QStringLiteral("   ") + turnLine(item));
  }
  if (months.empty())
    answerNothing(pack::RegisterKind::agenda);
}

domain::Result<void> runRegister(const app::Facts& facts, domain::Date today, const RegisterOptions& options)
{
  const auto choice = registerChoice(facts, options);
  if (!choice)
    return tl::unexpected<domain::Error>{choice.error()};
  const auto kind = *registerKind(options.kind);
  if (!options.targets.none() || options.csv) {
    const auto documents = pack::registerDocuments(facts, *choice, kind, today, options.months);
    if (!options.csv)
      return writeTargets(options.targets, documents.page, {documents.table});
    answerText(exchange::csvText(documents.table));
    return {};
  }
  if (kind == pack::RegisterKind::agenda) {
    const auto months = app::longTermAgenda(facts, today, options.months, *choice);
    options.json ? answerRegister(agendaJson(months)) : answerAgenda(months);
    return {};
  }
  const auto turns = pack::turnsOf(facts, *choice, kind, today);
  options.json ? answerRegister(turnsJson(turns)) : answerTurns(turns, kind);
  return {};
}

Exit registerOf(const Call& call, const RegisterOptions& options)
{
  if (!registerKind(options.kind)) {
    tell(Text::tr("Geef bij --kind turns, consultations, decisions of agenda."));
    return Exit::usage;
  }
  if (wouldOverwrite(call, options.targets))
    return Exit::usage;
  return querying(call, [&](const app::Facts& facts, domain::Date today) { return runRegister(facts, today, options); });
}

}

void addRegister(Program& program)
{
  const auto options = std::make_shared<RegisterOptions>();
  auto& command = program.addFileCommand("register", Text::tr("toont wie wanneer aan zet is, en de lange-termijnagenda"),
                                         [options](const Call& call) { return registerOf(call, *options); });
  command
      .add_option("--kind", options->kind,
                  Text::tr("turns (wie is aan zet), consultations (wie wordt geraadpleegd), decisions (wie besluit) of agenda (lange-termijnagenda)").toStdString())
      ->required()
      ->type_name(Text::tr("SOORT").toStdString());
  command.add_option("--track", options->track, Text::tr("alleen dit traject (thema)").toStdString())->type_name(Text::tr("CODE").toStdString());
  command.add_option("--body", options->body, Text::tr("alleen dit gremium").toStdString())->type_name(Text::tr("CODE").toStdString());
  command.add_option("--person", options->person, Text::tr("alleen de gremia waarin deze persoon op die dag zit").toStdString())
      ->type_name(Text::tr("NAAM").toStdString());
  command.add_option("--months", options->months, Text::tr("hoeveel maanden de lange-termijnagenda vooruitkijkt; zonder is dat 12").toStdString())
      ->check(CLI::Range(1, 60))
      ->type_name(Text::tr("AANTAL").toStdString());
  command.add_flag("--public", options->publicOnly, Text::tr("zonder besloten agendapunten").toStdString());
  auto* json = command.add_flag("--json", options->json, Text::tr("als JSON, zie docs/data-format.md").toStdString());
  auto* csv = command.add_flag("--csv", options->csv, Text::tr("als CSV, voor een rekenblad").toStdString())->excludes(json);
  addTargets(command, options->targets, {json, csv});
}

}
