// SPDX-License-Identifier: EUPL-1.2
#include "app/clock.h"
#include "app/reference.h"
#include "cli/import_kind.h"
#include "cli/session.h"
#include "cli/text.h"
#include "exchange/import_source.h"
#include "exchange/plain_letters.h"
#include "pdf/atomic_file.h"

#include <system_error>

namespace cli {

namespace {

struct ExportOptions {
  std::string kind;
  std::string output;
  std::string body;
  std::string person;
};

bool writesCalendar(const ExportOptions& options) { return exchange::inLowerCase(std::filesystem::path{options.output}.extension().string()) == ".ics"; }

domain::Result<exchange::ExportScope> scopeOf(const app::CaseFile& file, const ExportOptions& options)
{
  exchange::ExportScope scope;
  const auto found = look(file, [&](const app::Facts& facts) -> domain::Result<void> {
    if (!options.body.empty()) {
      const auto id = app::resolve(facts, domain::EntityKind::body, options.body);
      if (!id)
        return tl::unexpected<domain::Error>{id.error()};
      scope.body = domain::BodyId{*id};
    }
    if (!options.person.empty()) {
      const auto id = app::resolve(facts, domain::EntityKind::person, options.person);
      if (!id)
        return tl::unexpected<domain::Error>{id.error()};
      scope.person = domain::PersonId{*id};
    }
    return {};
  });
  return found ? domain::Result<exchange::ExportScope>{scope} : tl::unexpected<domain::Error>{found.error()};
}

domain::Result<void> writeWhole(const std::string& target, const std::string& text)
{
  try {
    pdf::AtomicFile file{target};
    if (std::fwrite(text.data(), 1, text.size(), file.stream()) != text.size())
      return domain::fail(domain::ErrorCode::diskFull, target);
    file.commit();
    return {};
  } catch (const std::system_error& error) {
    return domain::fail(error.code() == std::errc::no_space_on_device ? domain::ErrorCode::diskFull : domain::ErrorCode::fileNotWritable, target);
  }
}

domain::Result<void> writeExport(const app::CaseFile& file, const ExportOptions& options)
{
  const auto scope = scopeOf(file, options);
  if (!scope)
    return tl::unexpected<domain::Error>{scope.error()};
  const auto form = writesCalendar(options) ? exchange::ExportForm::calendar : exchange::ExportForm::table;
  const auto text = exchange::exportText(file, *kindFrom(options.kind), form, *scope, app::SystemClock{}.timestamp());
  if (!text)
    return tl::unexpected<domain::Error>{text.error()};
  if (options.output == "-") {
    answerText(*text);
    return {};
  }
  const auto written = writeWhole(options.output, *text);
  if (written)
    answer(Text::tr("Geschreven: %1").arg(QString::fromStdString(options.output)));
  return written;
}

Exit exportFrom(const Call& call, const ExportOptions& options)
{
  const auto isMeetings = kindFrom(options.kind) == app::ImportKind::meetings;
  if (!isMeetings && (writesCalendar(options) || !options.body.empty() || !options.person.empty())) {
    tell(Text::tr("Een agenda (ICS), --body en --person zijn er alleen voor vergaderingen (--kind meetings)."));
    return Exit::usage;
  }
  std::error_code ignored;
  if (std::filesystem::equivalent(call.file, options.output, ignored)) {
    tell(Text::tr("De uitvoer kan niet over het dossier zelf heen worden geschreven. Kies een andere naam."));
    return Exit::usage;
  }
  return readingFrom(call, [&](app::CaseFile& file) { return writeExport(file, options); });
}

}

void addExport(Program& program)
{
  const auto options = std::make_shared<ExportOptions>();
  auto& command = program.addFileCommand("export", Text::tr("schrijft een tabel (CSV) of agenda (ICS), die weer kan worden overgenomen"),
                                         [options](const Call& call) { return exportFrom(call, *options); });
  addKind(command, options->kind);
  command.add_option("OUTPUT", options->output, Text::tr("het bestand; eindigt het op .ics, dan wordt het een agenda; - schrijft op de uitvoer").toStdString())
      ->required()
      ->type_name("");
  auto* body = command.add_option("--body", options->body, Text::tr("alleen de vergaderingen van dit gremium").toStdString())->type_name(Text::tr("CODE").toStdString());
  command.add_option("--person", options->person, Text::tr("alleen de vergaderingen waarin deze persoon zit").toStdString())
      ->type_name(Text::tr("NAAM").toStdString())
      ->excludes(body);
}

}
