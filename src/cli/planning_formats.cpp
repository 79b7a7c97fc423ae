// SPDX-License-Identifier: EUPL-1.2
#include "cli/planning_formats.h"

#include "cli/json_values.h"
#include "planning/words.h"
#include "presentation/planning_sentences.h"

#include <nlohmann/json.hpp>

namespace cli {

namespace {

using PlanJson = nlohmann::ordered_json;

template <class T> PlanJson valueOrNull(const std::optional<T>& value) { return value ? PlanJson(*value) : PlanJson(nullptr); }

std::string printed(const PlanJson& json) { return json.dump(2, ' ', false, PlanJson::error_handler_t::replace) + "\n"; }

PlanJson meetingJson(const std::optional<app::PlannedMeetingRow>& meeting)
{
  if (!meeting)
    return nullptr;
  return {{"meeting", orNull(meeting->number)},
          {"date", domain::toIso(meeting->date)},
          {"handIn", orNull(meeting->handIn)},
          {"projected", meeting->projected}};
}

PlanJson branchJson(const app::PlanBranchRow& branch)
{
  return {{"municipality", orNull(branch.municipalityCode)},
          {"body", branch.bodyCode},
          {"forward", meetingJson(branch.forward)},
          {"backward", meetingJson(branch.backward)},
          {"slackDays", valueOrNull(branch.slackDays)},
          {"outcomeMissing", branch.outcomeMissing},
          {"unknown", branch.unknown},
          {"cannotMeetInsideTerm", branch.cannotMeetInsideTerm},
          {"bottleneckForward", branch.bottleneckForward},
          {"bottleneckBackward", branch.bottleneckBackward},
          {"decidedOn", orNull(branch.decidedOn)}};
}

PlanJson stageJson(const app::PlanStageRow& stage)
{
  auto branches = PlanJson::array();
  for (const auto& branch : stage.branches)
    if (branch.state != domain::BranchState::notApplicable && branch.state != domain::BranchState::passedOver)
      branches.push_back(branchJson(branch));
  return {{"name", stage.name},
          {"handInFrom", orNull(stage.handInFrom)},
          {"earliestCompletion", orNull(stage.earliestCompletion)},
          {"latestCompletion", orNull(stage.latestCompletion)},
          {"latestHandIn", orNull(stage.latestHandIn)},
          {"branches", std::move(branches)}};
}

PlanJson adviceJson(const app::AdviceRow& advice)
{
  auto bodies = PlanJson::array();
  for (const auto& body : advice.bodies)
    bodies.push_back({{"body", body.bodyCode}, {"meeting", meetingJson(body.meeting)}, {"shorterHandIn", body.shorterHandIn}, {"usualFrom", orNull(body.usualFrom)}});
  return {{"kind", domain::toText(advice.kind)},
          {"stage", orNull(advice.stageName)},
          {"bodies", std::move(bodies)},
          {"date", advice.kind == planning::AdviceKind::earliestDate ? orNull(advice.date) : PlanJson(nullptr)},
          {"before", advice.kind == planning::AdviceKind::extraMeeting ? orNull(advice.date) : PlanJson(nullptr)},
          {"handInFrom", orNull(advice.handIn)},
          {"beforeWithoutMargin", orNull(advice.withoutMargin)},
          {"keepsMargin", advice.keepsMargin},
          {"preparationDays",
           advice.kind == planning::AdviceKind::shorterPreparation ? PlanJson(advice.workingDays) : PlanJson(nullptr)},
          {"text", presentation::adviceSentence(advice).toStdString()}};
}

PlanJson planJson(const app::PlanReport& report)
{
  auto stages = PlanJson::array();
  for (const auto& stage : report.stages)
    stages.push_back(stageJson(stage));
  auto advice = PlanJson::array();
  for (const auto& each : report.advice)
    advice.push_back(adviceJson(each));
  return {{"proposal", report.proposalNumber},
          {"round", report.roundNumber},
          {"from", domain::toIso(report.from)},
          {"target", orNull(report.target)},
          {"feasible", valueOrNull(report.feasible)},
          {"earliestCompletion", orNull(report.earliestCompletion)},
          {"outcomesMissing", report.outcomesMissing},
          {"stages", std::move(stages)},
          {"advice", std::move(advice)}};
}

PlanJson adviceOf(const planning::TermAnswer& answer)
{
  if (answer.adviceDay)
    return domain::toIso(*answer.adviceDay);
  const auto remark = presentation::termRemark(answer).toStdString();
  return orNull(remark);
}

std::string subjectOf(const app::SignalRow& row)
{
  if (!row.proposalNumber.empty())
    return row.proposalNumber;
  if (!row.meetingNumber.empty())
    return row.meetingNumber;
  if (!row.personName.empty())
    return row.personName;
  return row.signal.names.empty() ? std::string{} : row.signal.names.front();
}

}

std::string termAsJson(const planning::TermAnswer& answer)
{
  auto moved = PlanJson::array();
  for (const auto& move : answer.moved)
    moved.push_back({{"from", domain::toIso(move.from)},
                     {"to", domain::toIso(move.to)},
                     {"because", presentation::moveReason(move).toStdString()}});
  return printed({{"rule", answer.rule},
                  {"trigger", domain::toIso(answer.trigger)},
                  {"lastDay", orNull(answer.lastDay)},
                  {"moved", std::move(moved)},
                  {"advice", adviceOf(answer)},
                  {"strength", domain::toText(answer.strength)},
                  {"source", answer.source},
                  {"certainty", domain::toText(answer.certainty)}});
}

std::string planAsJson(const app::PlanReport& report) { return printed(planJson(report)); }

std::string whatIfAsJson(const app::WhatIfReport& report)
{
  auto changes = PlanJson::array();
  for (const auto& change : report.changes)
    changes.push_back({{"stage", change.stageName},
                       {"municipality", orNull(change.municipalityCode)},
                       {"body", change.bodyCode},
                       {"before", meetingJson(change.before)},
                       {"decidedOn", orNull(change.decidedOn)},
                       {"after", meetingJson(change.after)},
                       {"days", valueOrNull(change.days)}});
  auto json = planJson(report.before);
  json["whatIf"] = {{"feasible", valueOrNull(report.after.feasible)},
                    {"earliestCompletion", orNull(report.after.earliestCompletion)},
                    {"days", valueOrNull(report.days)},
                    {"changes", std::move(changes)},
                    {"plan", planJson(report.after)}};
  return printed(json);
}

std::string signalsAsJson(const std::vector<app::SignalRow>& rows)
{
  auto list = PlanJson::array();
  for (const auto& row : rows)
    list.push_back({{"id", row.signal.id},
                    {"kind", domain::toText(row.signal.kind)},
                    {"severity", domain::toText(row.signal.severity)},
                    {"subject", orNull(subjectOf(row))},
                    {"municipality", orNull(row.municipalityCode)},
                    {"body", orNull(row.bodyCode)},
                    {"date", orNull(row.signal.date)},
                    {"reason", presentation::signalReason(row).toStdString()},
                    {"action", domain::toText(row.signal.action)}});
  return printed(list);
}

std::string guardAsJson(const app::GuardReport& report)
{
  auto missing = PlanJson::array();
  for (const auto& row : report.missing)
    missing.push_back({{"party", row.party},
                       {"body", orNull(row.bodyCode)},
                       {"municipality", orNull(row.municipalityCode)},
                       {"duty", domain::toText(row.duty)},
                       {"ground", domain::toText(row.ground)},
                       {"source", orNull(row.source)},
                       {"costWeeks", valueOrNull(row.costWeeks)}});
  return printed({{"proposal", report.proposalNumber},
                  {"round", report.roundNumber},
                  {"stage", report.stageName},
                  {"foundAt", orNull(report.foundAt)},
                  {"missing", std::move(missing)},
                  {"passedOver", report.passedOver}});
}

}
