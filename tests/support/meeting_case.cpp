// SPDX-License-Identifier: EUPL-1.2
#include "support/meeting_case.h"

#include "app/case_file.h"
#include "app/queries/meetings.h"

#include <catch2/catch.hpp>
#include <algorithm>
#include <fstream>

namespace support {

namespace {

constexpr auto story = R"([
  {"command": "DescribeCase", "name": "Jeugdregio Proef"},
  {"command": "AddRegion", "code": "P", "name": "Jeugdregio Proef"},
  {"command": "DescribeCase", "region": "P"},
  {"command": "AddMunicipality", "code": "GM0505", "name": "Dordrecht", "region": "P", "on": "2026-01-01"},
  {"command": "AddMunicipality", "code": "GM0642", "name": "Zwijndrecht", "region": "P", "on": "2026-01-01"},
  {"command": "AddBody", "code": "SG", "name": "Stuurgroep Inkoop", "kind": "steeringGroup", "region": "P", "handInDays": 14, "dispatchDays": 7},
  {"command": "AddPerson", "name": "J. Kok", "function": "wethouder"},
  {"command": "AddMembership", "person": "J. Kok", "body": "SG", "role": "chair", "onBehalfOf": "GM0505", "on": "2026-06-01"},
  {"command": "AddTrack", "code": "INKOOP", "name": "Inkoop jeugdhulp", "kind": "procurement", "region": "P"},
  {"command": "SetParticipation", "track": "INKOOP", "municipalities": ["GM0505", "GM0642"], "kind": "takesPart", "on": "2026-12-01"},
  {"command": "AddRouteTemplate", "code": "kort", "name": "Stuurgroep tot raad", "stages": [
    {"name": "Stuurgroep", "role": "advises", "bodyKind": "steeringGroup", "completion": "oneBody"},
    {"name": "Raden", "role": "decides", "selector": "everyCouncil", "completion": "allPositive"}]},
  {"command": "AddProposal", "track": "INKOOP", "title": "Inkoopkader", "version": "1.0", "decisionPoints": ["Het kader vast te stellen."], "on": "2027-01-04"},
  {"command": "AddConsultation", "proposal": "V-2027-01", "party": "Aanbieders", "form": "digital", "cameOut": "Akkoord", "on": "2027-01-20"},
  {"command": "StartRound", "proposal": "V-2027-01", "routeTemplate": "kort", "version": "V-2027-01@1.0", "purpose": "Vaststellen", "on": "2027-02-01"},
  {"command": "AddProposal", "track": "INKOOP", "title": "Regiovisie", "version": "1.0", "on": "2027-01-04"},
  {"command": "StartRound", "proposal": "V-2027-02", "routeTemplate": "kort", "version": "V-2027-02@1.0", "purpose": "Vaststellen", "on": "2027-02-01"},
  {"command": "AddMeeting", "body": "SG", "date": "2027-03-25", "number": "SG-2027-00"},
  {"command": "AddMeeting", "body": "SG", "date": "2027-04-29", "number": "SG-2027-01", "startTime": "14:00", "endTime": "15:30", "place": "Stadskantoor"},
  {"command": "AddMeeting", "body": "R-DOR", "date": "2027-06-15"},
  {"command": "AddAgendaItem", "meeting": "SG-2027-01", "title": "Opening", "kind": "announcement", "presenter": "voorzitter", "minutes": 5},
  {"command": "AddAgendaItem", "meeting": "SG-2027-01", "title": "Besluitenlijst", "kind": "adoption", "minutes": 5},
  {"command": "AddAgendaItem", "meeting": "SG-2027-01", "title": "Inkoopkader", "kind": "advice", "presenter": "M. Visser", "minutes": 25, "stage": "V-2027-01/1/1"},
  {"command": "AddAgendaItem", "meeting": "SG-2027-01", "title": "Rondvraag", "kind": "announcement", "minutes": 5},
  {"command": "WriteCoverNote", "item": "SG-2027-01#3", "subject": "Inkoopkader, versie 1.0", "askedDecision": "Positief te adviseren."}
])";

/// The smallest page that every reader takes, with its text in the standard font.
std::string onePage(const std::string& text)
{
  const auto content = "BT /F1 18 Tf 72 720 Td (" + text + ") Tj ET";
  const std::vector<std::string> objects{
      "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
      "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 4 0 R >> >> /Contents 5 0 R >>",
      "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
      "<< /Length " + std::to_string(content.size()) + " >>\nstream\n" + content + "\nendstream"};
  std::string file = "%PDF-1.7\n";
  std::string table;
  for (std::size_t number = 1; number <= objects.size(); ++number) {
    char entry[32];
    std::snprintf(entry, sizeof entry, "%010zu 00000 n \n", file.size());
    table += entry;
    file += std::to_string(number) + " 0 obj\n" + objects[number - 1] + "\nendobj\n";
  }
  const auto start = file.size();
  const auto count = std::to_string(objects.size() + 1);
  return file + "xref\n0 " + count + "\n0000000000 65535 f \n" + table + "trailer\n<< /Size " + count + " /Root 1 0 R >>\nstartxref\n" +
         std::to_string(start) + "\n%%EOF\n";
}

}

MeetingCase::MeetingCase()
{
  run(story);
  const auto document = pdf("inkoopkader.pdf", "Het inkoopkader");
  run(R"([{"command": "AddDocument", "title": "Inkoopkader", "item": "SG-2027-01#3", "on": "2027-04-10", "file": ")" + document.string() + "\"}]");
}

domain::MeetingId MeetingCase::meeting()
{
  return file().read([](const app::Facts& facts) { return facts.where(&domain::Meeting::number, "SG-2027-01").front().id; }).value();
}

domain::AgendaItemId MeetingCase::item(const std::string& label)
{
  const auto items = file().read([&](const app::Facts& facts) { return facts.where(&domain::AgendaItem::meeting, meeting()); }).value();
  const auto found = std::find_if(items.begin(), items.end(), [&](const domain::AgendaItem& item) { return item.label == label; });
  REQUIRE(found != items.end());
  return found->id;
}

std::vector<std::string> MeetingCase::agenda()
{
  std::vector<std::string> lines;
  const auto agenda = file().read([&](const app::Facts& facts) { return app::agendaOf(facts, meeting(), file().today()); }).value();
  for (const auto& row : agenda.items)
    lines.push_back(row.item.label + " " + row.item.title);
  return lines;
}

std::filesystem::path MeetingCase::pdf(const std::string& name, const std::string& text) const
{
  auto path = folder() / name;
  std::ofstream{path, std::ios::binary} << onePage(text);
  return path;
}

}
