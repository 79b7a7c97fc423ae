// SPDX-License-Identifier: EUPL-1.2
#include "cli/pack_report.h"

#include "cli/console.h"
#include "cli/text.h"
#include "presentation/meetings/missing_rows.h"
#include "presentation/sentences.h"

#include <nlohmann/json.hpp>

namespace cli {

namespace {

using PackJson = nlohmann::ordered_json;

PackJson asJson(const pdf::PackProblem& problem)
{
  return {{"label", problem.label},
          {"document", problem.document},
          {"problem", pack::codeOf(problem.kind)},
          {"whatHappened", problem.whatHappened}};
}

PackJson asJson(const pack::ListedFile& file)
{
  return {{"label", file.label}, {"title", file.title}, {"state", pack::codeOf(file.state)}, {"file", file.file}, {"sha256", file.sha256}};
}

PackJson changesOf(const pack::PackEdition& edition)
{
  auto changes = PackJson::array();
  for (const auto& entry : pack::differences(edition.compared))
    changes.push_back({{"label", entry.now.label}, {"title", entry.now.title}, {"change", pack::codeOf(entry.change)}});
  return changes;
}

PackJson asJson(const app::MissingThing& thing)
{
  return {{"label", thing.label}, {"missing", std::string{domain::toText(thing.kind)}}, {"what", thing.kind == app::MissingKind::coverNote ? PackJson(nullptr) : PackJson(thing.what)}};
}

/// What nobody wrote; documents are told of by what became of them.
void tellOf(const std::vector<app::MissingThing>& missing)
{
  for (const auto& thing : missing)
    if (!thing.attachment)
      tell(Text::tr("Ontbreekt nog bij %1", "label, what is missing there").arg(presentation::missingLine(thing)));
}

void tellOf(const pdf::PackProblem& problem)
{
  tell(Text::tr("%1 “%2”: %3", "label, title, what happened")
           .arg(presentation::excerpt(problem.label), presentation::excerpt(problem.document),
                presentation::excerpt(problem.whatHappened)));
}

QString whatItIs(const pack::PackEdition& edition)
{
  return QString::fromStdString(edition.pack.packName +
                                (edition.draft ? std::string{" (concept)"} : edition.printedLetter.empty() ? std::string{} : ", revisie " + edition.printedLetter));
}

}

std::string packAsJson(const PackToMake& order, const pdf::EditionOutcome& written, const std::string& target)
{
  const auto& edition = order.edition;
  const auto& report = *written.outcome.report;
  PackJson json{{"file", target}, {"pages", report.pages}, {"sha256", report.sha256}, {"tagged", report.tagged}, {"claims", report.claims}};
  json["items"] = PackJson::array();
  for (const auto& entry : report.entries)
    json["items"].push_back({{"label", entry.label}, {"title", entry.title}, {"firstPage", entry.firstPage}, {"pages", entry.pages}});
  json["problems"] = PackJson::array();
  for (const auto* const list : {&report.problems, &report.remarks})
    for (const auto& problem : *list)
      json["problems"].push_back(asJson(problem));
  json["missing"] = PackJson::array();
  for (const auto& thing : order.missing)
    json["missing"].push_back(asJson(thing));
  json["variant"] = std::string{domain::toText(edition.request.variant)};
  json["draft"] = edition.draft;
  json["revision"] = edition.printedLetter.empty() ? PackJson(nullptr) : PackJson(edition.printedLetter);
  json["since"] = edition.since ? PackJson(edition.since->revision.letter) : PackJson(nullptr);
  json["changes"] = changesOf(edition);
  json["files"] = PackJson::array();
  for (const auto& file : written.files)
    if (!file.file.empty())
      json["files"].push_back(asJson(file));
  return json.dump(2, ' ', false, PackJson::error_handler_t::replace) + "\n";
}

void sayWhatIsInIt(const PackToMake& order, const pdf::EditionOutcome& written, const std::string& target)
{
  const auto& edition = order.edition;
  const auto& report = *written.outcome.report;
  tellOf(order.missing);
  for (const auto& problem : report.problems)
    tellOf(problem);
  if (!report.problems.empty())
    tell(Text::tr("%n stuk(ken) ontbreken of wijken af; de vergaderset zegt welke.", nullptr,
                  static_cast<int>(report.problems.size())));
  for (const auto& remark : report.remarks)
    tellOf(remark);
  if (edition.moved)
    answer(Text::tr("Dag, tijd of plaats van de vergadering is gewijzigd sinds revisie %1.").arg(QString::fromStdString(edition.since->revision.letter)));
  if (edition.since && !(edition.moved && edition.touched == 0))
    answer(edition.touched == 0
               ? Text::tr("Er is niets gewijzigd sinds revisie %1.").arg(QString::fromStdString(edition.since->revision.letter))
               : Text::tr("%n agendapunt(en) gewijzigd sinds revisie %1.", nullptr, edition.touched)
                     .arg(QString::fromStdString(edition.since->revision.letter)));
  answer(Text::tr("%1 van %n pagina('s): %2", "kind of pack, file", report.pages).arg(whatItIs(edition), QString::fromStdString(target)));
}

}
