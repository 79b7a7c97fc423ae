// SPDX-License-Identifier: EUPL-1.2
#include "app/imports/folded_text.h"
#include "app/reference.h"
#include "cli/import_kind.h"
#include "cli/input.h"
#include "cli/session.h"
#include "cli/text.h"
#include "exchange/import_source.h"
#include "presentation/import_text.h"
#include "presentation/sentences.h"

#include <algorithm>
#include <charconv>
#include <set>

namespace cli {

namespace {

struct ImportOptions {
  std::string kind;
  std::string input;
  std::string body;
  std::vector<std::string> matches;
  std::string order;
  std::string rows;
  bool preview = false;
  bool json = false;
};

std::optional<exchange::DateOrder> orderFrom(const std::string& word)
{
  if (word == "day")
    return exchange::DateOrder::dayFirst;
  return word == "month" ? std::optional{exchange::DateOrder::monthFirst} : std::nullopt;
}

std::optional<std::size_t> numberFrom(std::string_view text)
{
  std::size_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  return error == std::errc{} && end == text.data() + text.size() && number > 0 ? std::optional{number} : std::nullopt;
}

/// "1,3-5" → 1, 3, 4, 5; nothing when it says something else.
std::optional<std::set<std::size_t>> numbersFrom(std::string_view text)
{
  constexpr std::size_t most = 1'000'000;
  std::set<std::size_t> numbers;
  while (!text.empty()) {
    const auto end = std::min(text.find(','), text.size());
    const auto part = text.substr(0, end);
    const auto dash = part.find('-');
    const auto first = numberFrom(part.substr(0, dash));
    const auto last = dash == std::string_view::npos ? first : numberFrom(part.substr(dash + 1));
    if (!first || !last || *last < *first || *last > most)
      return std::nullopt;
    for (auto number = *first; number <= *last; ++number)
      numbers.insert(number);
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return numbers.empty() ? std::nullopt : std::optional{numbers};
}

domain::Result<domain::BodyId> bodyNamed(const app::Facts& facts, const std::string& code)
{
  const auto id = app::resolve(facts, domain::EntityKind::body, code);
  return id ? domain::Result<domain::BodyId>{domain::BodyId{*id}} : tl::unexpected<domain::Error>{id.error()};
}

/// What the options say about names: --body, and --match "Raadsvergadering=R-DOR".
domain::Result<void> readChoices(const app::Facts& facts, const ImportOptions& options, app::ImportChoices& choices)
{
  if (!options.body.empty()) {
    const auto body = bodyNamed(facts, options.body);
    if (!body)
      return tl::unexpected<domain::Error>{body.error()};
    choices.body = *body;
  }
  for (const auto& match : options.matches) {
    const auto equals = match.rfind('=');
    const auto body = bodyNamed(facts, equals == std::string::npos ? match : match.substr(equals + 1));
    if (!body)
      return tl::unexpected<domain::Error>{body.error()};
    choices.bodies.insert_or_assign(app::folded(match.substr(0, equals)), *body);
  }
  return {};
}

/// The rows that were asked for, else the advised ones; a number that can do nothing is an error.
domain::Result<std::vector<std::size_t>> pickedRows(const app::ImportPreview& preview, const ImportOptions& options)
{
  if (options.rows.empty())
    return app::advisedRows(preview);
  const auto numbers = numbersFrom(options.rows).value_or(std::set<std::size_t>{});
  std::vector<std::size_t> picked;
  for (const auto number : numbers) {
    if (number > preview.rows.size() || preview.rows[number - 1].steps.empty())
      return domain::fail(domain::ErrorCode::unknownValue, Text::tr("rij").toStdString(), std::to_string(number));
    picked.push_back(number - 1);
  }
  return picked;
}

bool hasNothingToTake(const app::ImportPreview& preview, const std::vector<std::size_t>& picked)
{
  return picked.empty() && std::ranges::none_of(preview.rows, [](const app::ImportRow& row) { return row.state == app::ImportRowState::same; });
}

/// What was not done, and why, goes where messages go.
void tellWhatWasNotTaken(const app::ImportPreview& preview, const std::vector<std::size_t>& picked)
{
  for (const auto& finding : preview.findings)
    tell(presentation::importSentence(finding));
  for (std::size_t place = 0; place < preview.rows.size(); ++place) {
    const auto& row = preview.rows[place];
    const auto isPicked = std::ranges::find(picked, place) != picked.end();
    if (isPicked || row.state == app::ImportRowState::same || row.state == app::ImportRowState::gone)
      continue;
    QStringList reasons;
    for (const auto& finding : row.findings)
      reasons += presentation::importSentence(finding);
    tell(Text::tr("Rij %1 (regel %2) is niet overgenomen. %3").arg(place + 1).arg(row.line).arg(reasons.join(QLatin1Char(' '))));
  }
}

domain::Result<app::ImportPreview> previewFor(const app::CaseFile& file, const ImportOptions& options, const std::string& bytes)
{
  const auto name = options.input == "-" ? Text::tr("invoer").toStdString() : std::filesystem::path{options.input}.filename().string();
  app::ImportChoices choices{.source = name, .reason = Text::tr("Volgens %1.").arg(QString::fromStdString(name)).toStdString(), .today = file.today()};
  if (const auto read = look(file, [&](const app::Facts& facts) { return readChoices(facts, options, choices); }); !read)
    return tl::unexpected<domain::Error>{read.error()};
  return exchange::previewImport(file, {*kindFrom(options.kind), bytes, orderFrom(options.order)}, choices);
}

/// Shows the preview, or takes what it advises; answers whether there was anything to take.
domain::Result<bool> runImport(app::CaseFile& file, const ImportOptions& options, const std::string& bytes)
{
  const auto preview = previewFor(file, options, bytes);
  if (!preview)
    return tl::unexpected<domain::Error>{preview.error()};
  const auto picked = pickedRows(*preview, options);
  if (!picked)
    return tl::unexpected<domain::Error>{picked.error()};
  if (!options.preview) {
    const auto executed = exchange::executeImport(file, *preview, *picked);
    if (!executed)
      return tl::unexpected<domain::Error>{executed.error()};
    tellFindings(executed->findings);
  }
  if (options.json)
    answerText(previewAsJson(*preview, *picked));
  else if (options.preview)
    answer(presentation::importText(*preview));
  else
    answer(Text::tr("%n rij(en) overgenomen.", nullptr, static_cast<int>(picked->size())));
  if (!options.preview && !options.json)
    tellWhatWasNotTaken(*preview, *picked);
  return !hasNothingToTake(*preview, *picked);
}

Exit importInto(const Call& call, const ImportOptions& options)
{
  if (!options.rows.empty() && !numbersFrom(options.rows)) {
    tell(Text::tr("Geef bij --rows nummers van rijen, bijvoorbeeld 1,3-5."));
    return Exit::usage;
  }
  if (!options.order.empty() && !orderFrom(options.order)) {
    tell(Text::tr("Geef bij --dates day (dag voorop) of month (maand voorop)."));
    return Exit::usage;
  }
  const auto input = readInput(options.input);
  if (!input)
    return refuse(input.error());
  auto found = true;
  const auto work = [&](app::CaseFile& file) -> domain::Result<void> {
    const auto done = runImport(file, options, input->text);
    if (!done)
      return tl::unexpected<domain::Error>{done.error()};
    found = *done;
    return {};
  };
  const auto exit = options.preview ? readingFrom(call, work) : writingTo(call, work);
  return exit == Exit::done && !found ? Exit::refused : exit;
}

}

void addImport(Program& program)
{
  const auto options = std::make_shared<ImportOptions>();
  auto& command = program.addFileCommand("import", Text::tr("neemt een tabel (CSV) of agenda (ICS) over, als één opdracht"),
                                         [options](const Call& call) { return importInto(call, *options); });
  addKind(command, options->kind);
  command.add_option("INPUT", options->input, Text::tr("het bestand; - leest van de invoer").toStdString())->required()->type_name("");
  command.add_flag("--preview", options->preview, Text::tr("toont alleen wat er zou veranderen").toStdString());
  command.add_flag("--json", options->json, Text::tr("als JSON, zie docs/data-format.md").toStdString());
  command.add_option("--rows", options->rows, Text::tr("alleen deze rijen van de voorvertoning, bijvoorbeeld 1,3-5").toStdString())
      ->type_name(Text::tr("RIJEN").toStdString());
  command.add_option("--body", options->body, Text::tr("het gremium van rijen die er geen noemen").toStdString())->type_name(Text::tr("CODE").toStdString());
  command.add_option("--match", options->matches, Text::tr("welk gremium met een naam is bedoeld, bijvoorbeeld \"Raadsvergadering=R-DOR\"").toStdString())
      ->type_name(Text::tr("NAAM=CODE").toStdString());
  command.add_option("--dates", options->order, Text::tr("volgorde van datums: day (dag voorop) of month (maand voorop)").toStdString())
      ->type_name(Text::tr("VOLGORDE").toStdString());
}

}
