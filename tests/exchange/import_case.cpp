// SPDX-License-Identifier: EUPL-1.2
#include "import_case.h"

namespace exchange_test {

using namespace std::chrono_literals; // NOLINT(google-build-using-namespace): test

namespace {

std::string line(const app::ImportRow& row)
{
  auto text = row.line == 0 ? std::string{} : std::to_string(row.line) + " ";
  text += std::string{toText(row.state)} + (row.steps.empty() || row.advised ? "" : "?");
  if (row.date)
    text += " " + domain::toIso(*row.date);
  if (!row.subject.empty())
    text += " " + row.subject;
  for (const auto& difference : row.differences)
    if (row.state == app::ImportRowState::added)
      text += " " + difference.field + "=" + difference.becomes;
    else if (row.state != app::ImportRowState::notTaken)
      text += " " + difference.field + "=" + difference.was + ">" + difference.becomes;
  for (const auto& finding : row.findings)
    text += " !" + std::string{toText(finding.code)} + (finding.subject.empty() ? "" : " " + finding.subject);
  return text;
}

}

ImportCase::ImportCase() : m_choices{.source = "schema.csv", .reason = "volgens schema.csv", .today = 2027y / 4 / 22}
{
  run(R"([{"command": "AddRegion", "code": "JZ31", "name": "Jeugdregio Zuid-Holland Zuid"},
          {"command": "AddMunicipality", "code": "GM0505", "name": "Dordrecht", "region": "JZ31"},
          {"command": "AddMunicipality", "code": "GM0642", "name": "Zwijndrecht", "region": "JZ31"},
          {"command": "AddBody", "code": "SG", "name": "Stuurgroep Jeugd", "kind": "steeringGroup", "handInDays": 14, "dispatchDays": 7},
          {"command": "AddBody", "code": "AB", "name": "Algemeen bestuur", "kind": "generalBoard"},
          {"command": "AddBody", "code": "WG", "name": "Werkgroep", "kind": "workingGroup"},
          {"command": "AddBody", "code": "WG-2", "name": "Werkgroep", "kind": "workingGroup"},
          {"command": "AddBody", "code": "CG", "name": "Coördinatiegroep", "kind": "coordinationGroup"}])");
}

domain::BodyId ImportCase::body(const std::string& code)
{
  return file().read([&](const app::Facts& facts) { return facts.where(&domain::DecisionBody::code, code).front().id; }).value();
}

std::vector<std::string> ImportCase::previewTable(const std::string& text, std::optional<exchange::DateOrder> order)
{
  return previewRecords(exchange::readMeetingTable(text, {m_choices.today, order}));
}

std::vector<std::string> ImportCase::previewCalendar(const std::string& text)
{
  return previewRecords(exchange::readCalendar(text, exchange::usualWindow(m_choices.today)));
}

std::vector<std::string> ImportCase::lines() const
{
  std::vector<std::string> lines;
  for (const auto& finding : m_preview.findings)
    lines.push_back(std::string{toText(finding.code)} + (finding.subject.empty() ? "" : " " + finding.subject));
  for (const auto& row : m_preview.rows)
    lines.push_back(line(row));
  return lines;
}

}
