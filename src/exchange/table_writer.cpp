// SPDX-License-Identifier: EUPL-1.2
#include "exchange/table_writer.h"

#include "app/queries/setup.h"
#include "exchange/csv.h"
#include "exchange/table_words.h"

#include <algorithm>

namespace exchange {

using namespace domain;

namespace {

std::string dayCell(const std::optional<Date>& date) { return date ? toIso(*date) : std::string{}; }

std::string numberCell(const std::optional<int>& number) { return number ? std::to_string(*number) : std::string{}; }

template <class E>
std::map<Id<E>, std::string> codesOf(const app::Facts& facts)
{
  std::map<Id<E>, std::string> texts;
  for (const auto& each : facts.all<E>())
    texts.emplace(each.id, each.code);
  return texts;
}

/// The latest version of a proposal and what it asks to decide.
struct Latest {
  std::string version;
  std::string points;
};

Latest latestOf(const app::Facts& facts, ProposalId proposal)
{
  const auto versions = facts.where(&ProposalVersion::proposal, proposal);
  if (versions.empty())
    return {};
  Latest latest{versions.back().number, {}};
  auto points = facts.where(&DecisionPoint::version, versions.back().id);
  std::ranges::sort(points, {}, &DecisionPoint::position);
  for (const auto& point : points)
    latest.points += (latest.points.empty() ? "" : "\n") + point.text;
  return latest;
}

}

std::string meetingTable(const std::vector<ExportedMeeting>& meetings)
{
  std::vector<CsvRow> rows{{"code", "gremium", "nummer", "datum", "begin", "einde", "plaats", "aanleveren", "verzenden", "status", "uid"}};
  for (const auto& [row, uid, sequence] : meetings) {
    const auto& meeting = row.meeting;
    rows.push_back({row.body.code, row.body.name, meeting.number, toIso(meeting.date), meeting.startTime, meeting.endTime, meeting.place,
                    dayCell(row.handIn), dayCell(row.dispatch), meeting.cancelledOn ? "vervallen" : "", uid});
  }
  return spreadsheetText(rows);
}

std::string bodyTable(const app::Facts& facts)
{
  const auto municipalities = codesOf<Municipality>(facts);
  const auto regions = codesOf<Region>(facts);
  std::vector<CsvRow> rows{{"code", "naam", "soort", "niveau", "gemeente", "regio", "stemregel", "quorum", "aanleverdagen", "verzenddagen", "opmerking"}};
  for (const auto& body : facts.all<DecisionBody>())
    rows.push_back({body.code, body.name, tableWord(body.kind), tableWord(body.level), body.municipality ? municipalities.at(*body.municipality) : "",
                    body.region ? regions.at(*body.region) : "", tableWord(body.votingRule), numberCell(body.quorum), numberCell(body.handInDays),
                    numberCell(body.dispatchDays), body.note});
  return spreadsheetText(rows);
}

std::string personTable(const app::Facts& facts)
{
  const auto municipalities = codesOf<Municipality>(facts);
  std::vector<CsvRow> rows{{"naam", "functie", "e-mail", "telefoon", "gremium", "rol", "namens", "organisatie", "vanaf", "tot en met"}};
  for (const auto& [person, memberships, mandates] : app::personRows(facts)) {
    const CsvRow self{person.name, person.function, person.email, person.phone};
    if (memberships.empty()) {
      rows.push_back(self);
      rows.back().resize(10);
    }
    for (const auto& [seat, body] : memberships) {
      auto row = self;
      row.insert(row.end(), {body.code, tableWord(seat.role), seat.onBehalfOf ? municipalities.at(*seat.onBehalfOf) : "", seat.organisation,
                             toIso(seat.from), dayCell(seat.until)});
      rows.push_back(std::move(row));
    }
  }
  return spreadsheetText(rows);
}

std::string proposalTable(const app::Facts& facts)
{
  const auto tracks = codesOf<Track>(facts);
  std::vector<CsvRow> rows{{"nummer", "titel", "traject", "samenvatting", "eigenaar", "geregistreerd", "versie", "beslispunten"}};
  for (const auto& proposal : facts.all<Proposal>()) {
    const auto latest = latestOf(facts, proposal.id);
    rows.push_back({proposal.number, proposal.title, tracks.at(proposal.track), proposal.summary, proposal.owner, toIso(proposal.registeredOn),
                    latest.version, latest.points});
  }
  return spreadsheetText(rows);
}

}
