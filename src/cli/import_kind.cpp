// SPDX-License-Identifier: EUPL-1.2
#include "cli/import_kind.h"

#include "cli/text.h"
#include "presentation/import_text.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>

namespace cli {

namespace {

constexpr std::array<std::pair<std::string_view, app::ImportKind>, 4> kindWords{{{"meetings", app::ImportKind::meetings},
                                                                                {"bodies", app::ImportKind::bodies},
                                                                                {"people", app::ImportKind::people},
                                                                                {"proposals", app::ImportKind::proposals}}};

nlohmann::ordered_json findingsAsJson(const app::ImportFindings& findings)
{
  auto list = nlohmann::ordered_json::array();
  for (const auto& finding : findings)
    list.push_back({{"code", toText(finding.code)},
                    {"subject", finding.subject},
                    {"detail", finding.detail},
                    {"text", presentation::importSentence(finding).toStdString()}});
  return list;
}

nlohmann::ordered_json rowAsJson(std::size_t place, const app::ImportRow& row, bool isPicked)
{
  auto changes = nlohmann::ordered_json::array();
  for (const auto& difference : row.differences)
    changes.push_back({{"field", difference.field}, {"was", difference.was}, {"becomes", difference.becomes}});
  return {{"row", place + 1},
          {"line", row.line == 0 ? nlohmann::ordered_json(nullptr) : nlohmann::ordered_json(row.line)},
          {"state", toText(row.state)},
          {"subject", row.subject},
          {"date", row.date ? nlohmann::ordered_json(domain::toIso(*row.date)) : nlohmann::ordered_json(nullptr)},
          {"changes", std::move(changes)},
          {"findings", findingsAsJson(row.findings)},
          {"advised", row.advised},
          {"picked", isPicked}};
}

}

void addKind(CLI::App& command, std::string& target)
{
  command.add_option("--kind", target, Text::tr("meetings (vergaderingen), bodies (gremia), people (personen) of proposals (voorstellen)").toStdString())
      ->required()
      ->type_name(Text::tr("SOORT").toStdString())
      ->check([](const std::string& text) {
        return kindFrom(text) ? std::string{}
                              : Text::tr("“%1” is geen meetings, bodies, people of proposals").arg(QString::fromStdString(text)).toStdString();
      });
}

std::optional<app::ImportKind> kindFrom(std::string_view word)
{
  for (const auto& [text, kind] : kindWords)
    if (text == word)
      return kind;
  return std::nullopt;
}

std::string_view wordOf(app::ImportKind kind)
{
  for (const auto& [text, each] : kindWords)
    if (each == kind)
      return text;
  return {};
}

std::string previewAsJson(const app::ImportPreview& preview, const std::vector<std::size_t>& picked)
{
  using Json = nlohmann::ordered_json;
  auto rows = Json::array();
  for (std::size_t place = 0; place < preview.rows.size(); ++place)
    rows.push_back(rowAsJson(place, preview.rows[place], std::ranges::find(picked, place) != picked.end()));
  const Json object{{"kind", wordOf(preview.kind)}, {"source", preview.source}, {"findings", findingsAsJson(preview.findings)}, {"rows", std::move(rows)}};
  return object.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}
