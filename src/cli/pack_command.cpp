// SPDX-License-Identifier: EUPL-1.2
#include "app/reference.h"
#include "cli/session.h"
#include "cli/text.h"
#include "pack/meeting_pack_builder.h"
#include "pdf/pack_writer.h"
#include "presentation/sentences.h"

#include <QCoreApplication>
#include <nlohmann/json.hpp>
#include <spdlog/spdlog.h>

namespace cli {

namespace {

struct PackOptions {
  std::string meeting;
  std::string target;
  bool json = false;
};

using Json = nlohmann::ordered_json;

Json asJson(const pdf::PackProblem& problem)
{
  return {{"label", problem.label},
          {"document", problem.document},
          {"problem", pack::codeOf(problem.kind)},
          {"whatHappened", problem.whatHappened}};
}

/// Everything there is to know about the file, for other programs; see docs/data-format.md.
void answerAsJson(const pdf::PackReport& report, const std::string& target)
{
  Json json{{"file", target}, {"pages", report.pages}, {"sha256", report.sha256}, {"tagged", report.tagged}, {"claims", report.claims}};
  json["items"] = Json::array();
  for (const auto& entry : report.entries)
    json["items"].push_back({{"label", entry.label}, {"title", entry.title}, {"firstPage", entry.firstPage}, {"pages", entry.pages}});
  json["problems"] = Json::array();
  for (const auto* const list : {&report.problems, &report.remarks})
    for (const auto& problem : *list)
      json["problems"].push_back(asJson(problem));
  answer(QString::fromStdString(json.dump(2, ' ', false, Json::error_handler_t::replace)));
}

void tellOf(const pdf::PackProblem& problem)
{
  tell(Text::tr("%1 “%2”: %3", "label, title, what happened")
           .arg(presentation::excerpt(problem.label), presentation::excerpt(problem.document),
                presentation::excerpt(problem.whatHappened)));
}

void sayWhatIsInIt(const pdf::PackReport& report, const std::string& target)
{
  for (const auto& problem : report.problems)
    tellOf(problem);
  if (!report.problems.empty())
    tell(Text::tr("%n stuk(ken) ontbreken of wijken af; de vergaderset zegt welke.", nullptr,
                  static_cast<int>(report.problems.size())));
  for (const auto& remark : report.remarks)
    tellOf(remark);
  answer(Text::tr("Vergaderset van %n pagina('s): %1", nullptr, report.pages).arg(QString::fromStdString(target)));
}

domain::Result<void> writePack(const app::Facts& facts, domain::Date today, const PackOptions& options)
{
  const auto meeting = app::resolve(facts, domain::EntityKind::meeting, options.meeting);
  if (!meeting)
    return tl::unexpected<domain::Error>{meeting.error()};
  const auto outcome = pdf::writePack(pack::meetingPackOf(facts, domain::MeetingId{*meeting}, today), options.target);
  if (!outcome.report) {
    spdlog::error("pack not written, failure {}: {}", static_cast<int>(outcome.failure), outcome.detail);
    return domain::fail(domain::ErrorCode::packNotWritten);
  }
  if (options.json)
    answerAsJson(*outcome.report, options.target);
  else
    sayWhatIsInIt(*outcome.report, options.target);
  return {};
}

Exit packOf(const Call& call, const PackOptions& options)
{
  std::error_code ignored;
  if (std::filesystem::equivalent(call.file, options.target, ignored)) {
    tell(Text::tr("De vergaderset kan niet over het dossier zelf heen worden geschreven. Kies een andere naam."));
    return Exit::usage;
  }
  return querying(call, [&](const app::Facts& facts, domain::Date today) { return writePack(facts, today, options); });
}

}

void addPack(Program& program)
{
  const auto options = std::make_shared<PackOptions>();
  auto& command = program.addFileCommand("pack", Text::tr("schrijft de vergaderset van een vergadering als één PDF"),
                                         [options](const Call& call) { return packOf(call, *options); });
  command.add_option("--meeting", options->meeting, Text::tr("nummer van de vergadering, bijvoorbeeld SG-2027-04").toStdString())
      ->required()
      ->type_name(Text::tr("NUMMER").toStdString());
  command.add_option("-o,--output", options->target, Text::tr("de PDF; verschijnt pas als die compleet is").toStdString())
      ->required()
      ->type_name(Text::tr("UIT.pdf").toStdString());
  command.add_flag("--json", options->json, Text::tr("zegt in JSON wat erin zit en wat ermee is").toStdString());
}

}
