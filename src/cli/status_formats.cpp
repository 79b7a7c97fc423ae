// SPDX-License-Identifier: EUPL-1.2
#include "cli/status_formats.h"

#include "cli/json_values.h"
#include "app/queries/packs.h"
#include "exchange/csv.h"

#include <nlohmann/json.hpp>
#include <set>

namespace cli {

using namespace domain;
using Json = nlohmann::ordered_json;

namespace {

std::string municipalityOf(const app::StatusNames& names, const BranchStatus& branch)
{
  return branch.municipality ? names.municipalities.at(*branch.municipality).code : std::string{};
}

Json toJson(const app::StatusNames& names, const BranchStatus& branch)
{
  const auto* latest = branch.latest();
  return {{"municipality", orNull(municipalityOf(names, branch))},
          {"body", names.bodies.at(branch.body).code},
          {"state", toText(branch.state)},
          {"outcome", latest != nullptr ? Json(toText(latest->outcome)) : Json(nullptr)},
          {"decidedOn", latest != nullptr ? Json(toIso(latest->decidedOn)) : Json(nullptr)},
          {"version", latest != nullptr ? orNull(names.version(latest->version)) : Json(nullptr)},
          {"confirmedOn", latest != nullptr ? orNull(latest->confirmedOn) : Json(nullptr)},
          {"meeting", orNull(names.meeting(branch.meeting))},
          {"meetingDate", orNull(branch.meetingDate)},
          {"passedOverReason", branch.passedOver ? Json(branch.passedOver->reason) : Json(nullptr)}};
}

Json toJson(const app::StatusNames& names, const StageStatus& stage)
{
  auto branches = Json::array();
  for (const auto& branch : stage.branches)
    branches.push_back(toJson(names, branch));
  return {{"name", stage.stage.name},
          {"role", toText(stage.stage.role)},
          {"completedOn", orNull(stage.completedOn)},
          {"drift", stage.drift},
          {"branches", std::move(branches)}};
}

Json toJson(const app::StatusNames& names, const RoundStatus& round)
{
  auto stages = Json::array();
  for (const auto& stage : round.stages)
    stages.push_back(toJson(names, stage));
  return {{"number", round.round.number},
          {"purpose", round.round.purpose},
          {"targetDate", orNull(round.round.targetDate)},
          {"completedOn", orNull(round.completedOn)},
          {"drift", round.drift},
          {"stages", std::move(stages)}};
}

/// Text of a case file is valid UTF-8, unless somebody else wrote it there.
std::string print(const Json& json) { return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n"; }

std::string text(const std::optional<Date>& date) { return date ? toIso(*date) : std::string{}; }

exchange::CsvRow csvRow(const app::StatusReport& report, const app::ProposalStatus& proposal, const RoundStatus& round,
                        const StageStatus& stage, const BranchStatus& branch)
{
  const auto* latest = branch.latest();
  return {proposal.proposal.number,
          proposal.proposal.title,
          toIso(report.asOf),
          std::to_string(round.round.number),
          stage.stage.name,
          std::string{toText(stage.stage.role)},
          municipalityOf(report.names, branch),
          report.names.bodies.at(branch.body).code,
          std::string{toText(branch.state)},
          latest != nullptr ? std::string{toText(latest->outcome)} : std::string{},
          latest != nullptr ? toIso(latest->decidedOn) : std::string{},
          latest != nullptr ? report.names.version(latest->version) : std::string{},
          latest != nullptr ? text(latest->confirmedOn) : std::string{},
          report.names.meeting(branch.meeting),
          text(branch.meetingDate),
          branch.passedOver ? branch.passedOver->reason : std::string{}};
}

using MunicipalityCodes = std::map<MunicipalityId, std::string>;

Json toJson(const MunicipalityCodes& codes, const PackDispatch& dispatch)
{
  return {{"on", toIso(dispatch.on)},
          {"recipients", dispatch.recipients},
          {"variant", toText(dispatch.variant)},
          {"municipality", dispatch.municipality ? Json(codes.at(*dispatch.municipality)) : Json(nullptr)}};
}

Json revisionsAsJson(const app::Facts& facts, const MunicipalityCodes& codes, MeetingId meeting)
{
  auto list = Json::array();
  std::map<PackRevisionId, std::string> letters;
  for (const auto& row : app::revisionRows(facts, meeting)) {
    const auto& revision = row.revision;
    letters.emplace(revision.id, revision.letter);
    auto dispatches = Json::array();
    for (const auto& dispatch : row.dispatches)
      dispatches.push_back(toJson(codes, dispatch));
    list.push_back({{"letter", revision.letter},
                    {"kind", toText(revision.kind)},
                    {"since", revision.since ? Json(letters.at(*revision.since)) : Json(nullptr)},
                    {"madeOn", toIso(revision.madeOn)},
                    {"file", revision.fileName},
                    {"sha256", revision.sha256},
                    {"pages", revision.pages},
                    {"dispatches", std::move(dispatches)}});
  }
  return list;
}

}

std::string statusAsJson(const app::StatusReport& report)
{
  auto list = Json::array();
  for (const auto& status : report.proposals) {
    auto rounds = Json::array();
    for (const auto& round : status.rounds)
      rounds.push_back(toJson(report.names, round));
    list.push_back({{"proposal", {{"number", status.proposal.number}, {"title", status.proposal.title}}},
                    {"asOf", toIso(report.asOf)},
                    {"rounds", std::move(rounds)}});
  }
  return print(list);
}

std::string statusAsCsv(const app::StatusReport& report)
{
  auto csv = exchange::csvLine({"proposal", "title", "asOf", "round", "stage", "role", "municipality", "body", "state", "outcome",
                                "decidedOn", "version", "confirmedOn", "meeting", "meetingDate", "passedOverReason"});
  for (const auto& proposal : report.proposals)
    for (const auto& round : proposal.rounds)
      for (const auto& stage : round.stages)
        for (const auto& branch : stage.branches)
          csv += exchange::csvLine(csvRow(report, proposal, round, stage, branch));
  return csv;
}

std::string meetingsAsJson(const app::Facts& facts, const std::vector<app::MeetingRow>& meetings)
{
  MunicipalityCodes codes;
  for (const auto& municipality : facts.all<Municipality>())
    codes.emplace(municipality.id, municipality.code);
  std::set<MeetingId> sent; // few have revisions, and each would be asked for them
  for (const auto& revision : facts.all<PackRevision>())
    sent.insert(revision.meeting);
  auto list = Json::array();
  for (const auto& row : meetings)
    list.push_back({{"number", row.meeting.number},
                    {"body", row.body.code},
                    {"municipality", row.body.municipality ? Json(codes.at(*row.body.municipality)) : Json(nullptr)},
                    {"date", toIso(row.meeting.date)},
                    {"handIn", orNull(row.handIn)},
                    {"dispatch", orNull(row.dispatch)},
                    {"state", toText(row.state)},
                    {"agendaItems", row.agendaItems},
                    {"revisions", sent.contains(row.meeting.id) ? revisionsAsJson(facts, codes, row.meeting.id) : Json::array()}});
  return print(list);
}

}
