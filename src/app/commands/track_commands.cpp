// SPDX-License-Identifier: EUPL-1.2
#include "app/commands/track_commands.h"

#include "app/commands/checked_text.h"
#include "app/shipped_phases.h"

#include <algorithm>
#include <set>

namespace app {

using namespace domain;

namespace {

Result<void> refuseTurnedRound(const std::optional<Date>& from, const std::optional<Date>& until)
{
  if (from && until && *until < *from)
    return fail(ErrorCode::endsBeforeStart, toIso(*until), toIso(*from));
  return {};
}

Result<void> checkPhase(const TrackPhase& phase)
{
  BESLUITROUTE_CHECK(refuseTurnedRound(phase.plannedFrom, phase.plannedUntil));
  return refuseTurnedRound(phase.actualFrom, phase.actualUntil);
}

std::vector<TrackPhase> phasesOf(const Facts& facts, TrackId track)
{
  auto phases = facts.where(&TrackPhase::track, track);
  std::stable_sort(phases.begin(), phases.end(), [](const auto& a, const auto& b) { return a.position < b.position; });
  return phases;
}

/// Puts a phase among the others and numbers them; `phase` is new or stands in `before`.
void putPhase(Change& change, const std::vector<TrackPhase>& before, const TrackPhase& phase, std::optional<int> position)
{
  std::vector<TrackPhase> after;
  auto place = before.size();
  for (const auto& each : before) {
    if (each.id == phase.id)
      place = after.size();
    else
      after.push_back(each);
  }
  if (position)
    place = static_cast<std::size_t>(std::max(*position - 1, 0));
  after.insert(after.begin() + static_cast<std::ptrdiff_t>(std::min(place, after.size())), phase);
  auto next = 0;
  for (auto& each : after) {
    each.position = ++next;
    const auto old = std::find_if(before.begin(), before.end(), [&](const TrackPhase& there) { return there.id == each.id; });
    if (old == before.end())
      change.create(each);
    else
      change.update(*old, each);
  }
}

template <class E>
Result<Change> endedOn(const E& before, Date day)
{
  BESLUITROUTE_CHECK(refuseTurnedRound(before.from, std::optional{day}));
  auto after = before;
  after.until = day;
  return Change{}.update(before, after);
}

}

Result<Change> decide(const Facts& facts, const AddTrackPhase& command, Context& context)
{
  BESLUITROUTE_TRY(name, requiredName(command.name, "name"));
  BESLUITROUTE_TRY(note, optionalText(command.note, "note"));
  const TrackPhase phase{.id = context.newId<TrackPhase>(),
                         .track = command.track,
                         .name = name,
                         .plannedFrom = command.plannedFrom,
                         .plannedUntil = command.plannedUntil,
                         .actualFrom = command.actualFrom,
                         .actualUntil = command.actualUntil,
                         .note = note};
  BESLUITROUTE_CHECK(checkPhase(phase));
  Change change;
  putPhase(change, phasesOf(facts, command.track), phase, command.position);
  return change.made(phase.id);
}

Result<Change> decide(const Facts& facts, const ChangeTrackPhase& command, Context&)
{
  auto phase = facts.get(command.phase);
  BESLUITROUTE_CHECK(replaceRequiredName(phase.name, command.name, "name"));
  BESLUITROUTE_CHECK(replaceText(phase.note, command.note, "note"));
  if (command.plannedFrom)
    phase.plannedFrom = *command.plannedFrom;
  if (command.plannedUntil)
    phase.plannedUntil = *command.plannedUntil;
  if (command.actualFrom)
    phase.actualFrom = *command.actualFrom;
  if (command.actualUntil)
    phase.actualUntil = *command.actualUntil;
  BESLUITROUTE_CHECK(checkPhase(phase));
  Change change;
  putPhase(change, phasesOf(facts, phase.track), phase, command.position);
  return change;
}

Result<Change> decide(const Facts& facts, const RemoveTrackPhase& command, Context&)
{
  const auto phase = facts.get(command.phase);
  Change change;
  change.remove(phase);
  for (const auto& before : phasesOf(facts, phase.track))
    if (before.position > phase.position) {
      auto after = before;
      --after.position;
      change.update(before, after);
    }
  return change;
}

Result<Change> decide(const Facts& facts, const UseStandardPhases& command, Context& context)
{
  const auto present = phasesOf(facts, command.track);
  auto position = present.empty() ? 0 : present.back().position;
  Change change;
  for (const auto& name : standardPhases(facts.get(command.track).kind)) {
    const auto isThere = std::any_of(present.begin(), present.end(), [&](const TrackPhase& phase) { return phase.name == name; });
    if (!isThere)
      change.create(TrackPhase{.id = context.newId<TrackPhase>(), .track = command.track, .position = ++position, .name = name});
  }
  return change;
}

Result<Change> decide(const Facts& facts, const AddContractOption& command, Context& context)
{
  BESLUITROUTE_TRY(name, requiredName(command.name, "name"));
  BESLUITROUTE_CHECK(refuseTurnedRound(command.noticeBy, command.until));
  const auto present = facts.where(&ContractOption::track, command.track);
  const ContractOption option{.id = context.newId<ContractOption>(),
                              .track = command.track,
                              .position = static_cast<int>(present.size()) + 1,
                              .name = name,
                              .until = command.until,
                              .noticeBy = command.noticeBy};
  return Change{}.create(option).made(option.id);
}

Result<Change> decide(const Facts& facts, const ChangeContractOption& command, Context&)
{
  const auto before = facts.get(command.option);
  auto after = before;
  BESLUITROUTE_CHECK(replaceRequiredName(after.name, command.name, "name"));
  if (command.until)
    after.until = *command.until;
  if (command.noticeBy)
    after.noticeBy = *command.noticeBy;
  if (command.exercisedOn)
    after.exercisedOn = *command.exercisedOn;
  if (command.declinedOn)
    after.declinedOn = *command.declinedOn;
  BESLUITROUTE_CHECK(refuseTurnedRound(after.noticeBy, after.until));
  if (after.exercisedOn && after.declinedOn)
    return fail(ErrorCode::alreadyClosed, after.name, toIso(before.exercisedOn ? *before.exercisedOn : *after.declinedOn));
  return Change{}.update(before, after);
}

Result<Change> decide(const Facts& facts, const AddTrackProvider& command, Context& context)
{
  BESLUITROUTE_TRY(role, optionalName(command.role, "role"));
  BESLUITROUTE_CHECK(refuseTurnedRound(context.on, command.until));
  for (const auto& each : facts.where(&TrackProvider::track, command.track))
    if (each.organisation == command.organisation && (!each.until || *each.until >= context.on))
      return fail(ErrorCode::alreadyExists, facts.get(command.organisation).name, facts.get(command.track).name);
  const TrackProvider provider{context.newId<TrackProvider>(), command.track, command.organisation, role, context.on, command.until};
  return Change{}.create(provider).made(provider.id);
}

Result<Change> decide(const Facts& facts, const EndTrackProvider& command, Context& context) { return endedOn(facts.get(command.provider), context.on); }

Result<Change> decide(const Facts&, const GiveAuthority& command, Context& context)
{
  BESLUITROUTE_TRY(holder, requiredName(command.holder, "holder"));
  BESLUITROUTE_TRY(source, optionalName(command.source, "source"));
  BESLUITROUTE_TRY(limits, optionalText(command.limits, "limits"));
  BESLUITROUTE_CHECK(refuseTurnedRound(context.on, command.until));
  if (command.municipalities.empty())
    return fail(ErrorCode::missingField, "municipalities");
  Change change;
  std::set<MunicipalityId> done;
  for (const auto municipality : command.municipalities)
    if (done.insert(municipality).second)
      change.create(TrackAuthority{context.newId<TrackAuthority>(), command.track, municipality, command.kind, holder, source, limits, context.on,
                                   command.until});
  return change;
}

Result<Change> decide(const Facts& facts, const EndAuthority& command, Context& context) { return endedOn(facts.get(command.authority), context.on); }

Result<Change> decide(const Facts&, const AddAgreement& command, Context& context)
{
  BESLUITROUTE_TRY(subject, requiredName(command.subject, "subject"));
  BESLUITROUTE_TRY(parties, requiredName(command.parties, "parties"));
  BESLUITROUTE_TRY(note, optionalText(command.note, "note"));
  BESLUITROUTE_CHECK(refuseTurnedRound(context.on, command.until));
  const Agreement agreement{.id = context.newId<Agreement>(),
                            .subject = subject,
                            .parties = parties,
                            .track = command.track,
                            .from = context.on,
                            .until = command.until,
                            .reviewOn = command.reviewOn,
                            .watcher = command.watcher,
                            .note = note};
  return Change{}.create(agreement).made(agreement.id);
}

Result<Change> decide(const Facts& facts, const ChangeAgreement& command, Context&)
{
  const auto before = facts.get(command.agreement);
  auto after = before;
  BESLUITROUTE_CHECK(replaceRequiredName(after.subject, command.subject, "subject"));
  BESLUITROUTE_CHECK(replaceRequiredName(after.parties, command.parties, "parties"));
  BESLUITROUTE_CHECK(replaceText(after.note, command.note, "note"));
  if (command.track)
    after.track = *command.track;
  if (command.until)
    after.until = *command.until;
  if (command.reviewOn)
    after.reviewOn = *command.reviewOn;
  if (command.watcher)
    after.watcher = *command.watcher;
  BESLUITROUTE_CHECK(refuseTurnedRound(after.from, after.until));
  return Change{}.update(before, after);
}

Result<Change> decide(const Facts& facts, const EndAgreement& command, Context& context)
{
  const auto before = facts.get(command.agreement);
  if (before.endedOn)
    return fail(ErrorCode::alreadyClosed, before.subject, toIso(*before.endedOn));
  BESLUITROUTE_CHECK(refuseTurnedRound(before.from, context.on));
  auto after = before;
  after.endedOn = context.on;
  return Change{}.update(before, after);
}

Result<Change> decide(const Facts&, const AddAdvice& command, Context& context)
{
  BESLUITROUTE_TRY(adviser, requiredName(command.adviser, "adviser"));
  BESLUITROUTE_TRY(text, optionalText(command.text, "text"));
  if (text.empty())
    return fail(ErrorCode::emptyText, "text");
  const AdviceFragment advice{.id = context.newId<AdviceFragment>(),
                              .proposal = command.proposal,
                              .adviser = adviser,
                              .body = command.body,
                              .text = text,
                              .on = context.on};
  return Change{}.create(advice).made(advice.id);
}

Result<Change> decide(const Facts& facts, const AnswerAdvice& command, Context&)
{
  const auto before = facts.get(command.advice);
  auto after = before;
  BESLUITROUTE_CHECK(replaceText(after.why, command.why, "why"));
  after.response = command.response;
  if (command.response != AdviceResponse::takenOver)
    BESLUITROUTE_CHECK(requiredReason(after.why));
  return Change{}.update(before, after);
}

Result<Change> decide(const Facts& facts, const RemoveAdvice& command, Context&) { return Change{}.remove(facts.get(command.advice)); }

Result<Change> decide(const Facts&, const AddThermometer& command, Context& context)
{
  BESLUITROUTE_TRY(name, requiredName(command.name, "name"));
  const Thermometer thermometer{context.newId<Thermometer>(), name, context.on};
  auto change = Change{}.create(thermometer).made(thermometer.id);
  auto position = 0;
  for (const auto& each : command.questions) {
    BESLUITROUTE_TRY(text, requiredName(each, "questions"));
    change.create(ThermometerQuestion{context.newId<ThermometerQuestion>(), thermometer.id, ++position, text});
  }
  return position > 0 ? Result<Change>{std::move(change)} : fail(ErrorCode::missingField, "questions");
}

Result<Change> decide(const Facts& facts, const AnswerThermometer& command, Context& context)
{
  BESLUITROUTE_TRY(role, requiredName(command.role, "role"));
  if (command.municipality.has_value() == command.region.has_value())
    return fail(ErrorCode::missingField, "municipality");
  std::map<int, ThermometerQuestion> questions;
  for (auto& question : facts.where(&ThermometerQuestion::thermometer, command.thermometer))
    questions.emplace(question.position, std::move(question));
  Change change;
  for (const auto& [position, question] : questions)
    for (const auto& answer : facts.where(&ThermometerAnswer::question, question.id))
      if (answer.municipality == command.municipality && answer.region == command.region && answer.role == role)
        change.remove(answer);
  std::set<int> answered;
  for (const auto& each : command.answers) {
    BESLUITROUTE_TRY(remark, optionalText(each.remark, "remark"));
    const auto question = questions.find(each.question);
    if (question == questions.end())
      return fail(ErrorCode::unknownReference, "question", std::to_string(each.question));
    if (!answered.insert(each.question).second)
      return fail(ErrorCode::alreadyExists, question->second.text);
    if (each.score < 1 || each.score > 10)
      return fail(ErrorCode::numberOutOfRange, "score", "10");
    change.create(ThermometerAnswer{context.newId<ThermometerAnswer>(), question->second.id, command.municipality, command.region, role, each.score, remark});
  }
  return change;
}

}
