// SPDX-License-Identifier: EUPL-1.2
#include "pack/municipality_page.h"

#include "app/queries/meetings.h"
#include "app/queries/names.h"
#include "pack/document_words.h"
#include "pack/standing_in_words.h"

#include <algorithm>

namespace pack {

using namespace domain;

namespace {

constexpr std::size_t mostMeetings = 6;

/// One line per round that still runs, or that ran last, and stage in which the municipality has a part.
TextTable ownStanding(const app::Facts& facts, MunicipalityId municipality, Date today)
{
  TextTable table{{"Voorstel", "Wie", "Stand", "Datum"}, {}, {}};
  const auto readCase = app::planningCase(facts, today);
  const auto& report = readCase.report;
  for (const auto& proposal : report.proposals) {
    const auto* const round = proposal.latestRound();
    if (round == nullptr)
      continue;
    std::optional<std::optional<app::PlanReport>> plan; // made once, and only when it is needed
    for (const auto& stage : round->stages)
      for (const auto& branch : stage.branches) {
        if (branch.municipality != municipality)
          continue;
        if (!plan)
          plan = planOfRound(readCase, round->round);
        const auto words = standingInWords(report.names, branch, planOf(*plan, stage.stage.id));
        table.rows.push_back({proposal.proposal.number + " " + proposal.proposal.title,
                              report.names.bodies.at(branch.body).name + ", " + stage.stage.name,
                              words.withVersion(), words.date});
      }
  }
  return table;
}

TextTable nextMeetings(const app::Facts& facts, MunicipalityId municipality, Date today)
{
  TextTable table{{"Vergadering", "Datum", "Stukken aanleveren"}, {}, {}};
  std::vector<app::MeetingRow> rows;
  for (const auto& body : facts.where(&DecisionBody::municipality, std::optional{municipality}))
    for (auto& row : app::meetingRows(facts, today, body.id))
      if (row.meeting.date >= today && row.state != MeetingState::cancelled)
        rows.push_back(std::move(row));
  std::stable_sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) { return a.meeting.date < b.meeting.date; });
  for (std::size_t index = 0; index < std::min(rows.size(), mostMeetings); ++index) {
    const auto& row = rows[index];
    table.rows.push_back({row.body.name, inWords(row.meeting.date), row.handIn ? "uiterlijk " + inWords(*row.handIn) : "nog onbekend"});
  }
  return table;
}

}

PackPage municipalityPage(const app::Facts& facts, MunicipalityId municipality, Date today)
{
  const auto name = app::nameOn(facts, facts.get(municipality), today);
  PackPage page{name, "Persoonlijke vergaderset", "Stand van zaken voor " + name, {}};
  page.blocks.emplace_back(TextParagraph{"Stand op " + inWords(today) + ". Deze pagina staat alleen in de set voor " + name + "."});
  page.blocks.emplace_back(TextHeading{2, "Uw besluiten"});
  if (auto standing = ownStanding(facts, municipality, today); standing.rows.empty())
    page.blocks.emplace_back(TextParagraph{"Er ligt op dit moment niets voor bij " + name + "."});
  else
    page.blocks.emplace_back(std::move(standing));
  page.blocks.emplace_back(TextHeading{2, "Uw eerstvolgende vergaderingen"});
  if (auto meetings = nextMeetings(facts, municipality, today); meetings.rows.empty())
    page.blocks.emplace_back(TextParagraph{"Er zijn nog geen vergaderdata van college en raad bekend."});
  else
    page.blocks.emplace_back(std::move(meetings));
  return page;
}

}
