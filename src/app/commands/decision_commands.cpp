// SPDX-License-Identifier: EUPL-1.2
#include "app/commands/branch_standing.h"
#include "app/commands/checked_text.h"
#include "app/commands/route_commands.h"

#include "app/commands/stage_terms.h"
#include "app/commands/vote_findings.h"
#include "domain/outcome.h"

namespace app {

using namespace domain;

namespace {

/// The meeting that decided: the one given, else `usual`; it must have been by then.
Result<std::optional<MeetingId>> meetingOf(const Facts& facts, const RecordDecision& command, std::optional<MeetingId> usual, Date on)
{
  const auto id = command.meeting ? command.meeting : usual;
  if (!id)
    return std::optional<MeetingId>{};
  const auto meeting = facts.get(*id);
  if (command.meeting)
    BESLUITROUTE_CHECK(refuseUnfit(facts, meeting, command.body));
  if (on < meeting.date)
    return fail(ErrorCode::decisionBeforeMeeting, meeting.number, toIso(meeting.date));
  return id;
}

/// An amendment names the version it made, or makes it; other outcomes on the content name the version that goes round.
Result<std::optional<VersionId>> versionOf(const Facts& facts, const RecordDecision& command, const Standing& standing, Date on, Context& context,
                                           Change& change)
{
  const auto proposal = standing.round().round.proposal;
  if (command.version && facts.get(*command.version).proposal != proposal)
    return fail(ErrorCode::versionOfAnotherProposal, facts.get(*command.version).number);
  if (command.outcome != Outcome::adoptedAmended)
    return namesVersion(command.outcome) || command.version ? std::optional{command.version.value_or(standing.round().version)}
                                                            : std::optional<VersionId>{};
  BESLUITROUTE_TRY(number, optionalName(command.amendedVersion, "amendedVersion"));
  if (number.empty())
    return command.version ? Result<std::optional<VersionId>>{command.version} : fail(ErrorCode::versionRequired, standing.bodyName());
  for (const auto& version : facts.where(&ProposalVersion::proposal, proposal))
    if (version.number == number)
      return std::optional{version.id};
  const auto amended = command.version.value_or(standing.round().version);
  const ProposalVersion version{context.newId<ProposalVersion>(), proposal, number, on, {}, amended};
  change.create(version);
  return std::optional{version.id};
}

Result<void> refuseReturn(const Facts& facts, const RecordDecision& command, const Standing& standing)
{
  if (command.outcome != Outcome::sentBack)
    return {};
  if (!command.returnsTo)
    return fail(ErrorCode::outcomeNeedsReturnStage, standing.bodyName());
  const auto target = facts.get(*command.returnsTo);
  if (target.round != standing.round().round.id || target.position >= standing.stage().stage.position)
    return fail(ErrorCode::stageNotEarlier, target.name, standing.stage().stage.name);
  return {};
}

/// A branch decides once, unless a version goes round that it has not decided on or it had let the term pass.
Result<void> refuseTwice(const Standing& standing, const std::optional<VersionId>& version)
{
  if (!standing.isClosed())
    return {};
  const auto& latest = standing.latest();
  const auto mayDecideAgain =
      latest.outcome == Outcome::noResponse || (version && latest.version != version && !standing.stage().completedOn);
  return mayDecideAgain ? Result<void>{} : fail(ErrorCode::alreadyDecided, standing.bodyName(), toIso(latest.decidedOn));
}

Result<void> refuseStanding(const RecordDecision& command, const Standing& standing, Date on)
{
  if (standing.branch().state == BranchState::notApplicable)
    return fail(ErrorCode::notTakingPart, standing.bodyName(), toIso(on));
  if (standing.branch().state == BranchState::passedOver)
    return fail(ErrorCode::alreadyPassedOver, standing.bodyName(), toIso(standing.branch().passedOver->on));
  BESLUITROUTE_CHECK(standing.refuseNotStarted());
  const auto& ends = standing.stage().termEndsOn;
  if (command.outcome == Outcome::noResponse && (!ends || *ends > on))
    return fail(ErrorCode::termNotEnded, standing.stage().stage.name, ends ? toIso(*ends) : std::string{});
  if (command.outcome == Outcome::adoptedConditionally && command.conditions.value_or(std::string{}).empty())
    return fail(ErrorCode::emptyText, "conditions");
  return {};
}

Result<void> checkVotes(const std::optional<int>& votes, std::string_view subject)
{
  if (votes && (*votes < 0 || *votes > 10'000))
    return fail(ErrorCode::numberOutOfRange, std::string{subject}, "10000");
  return {};
}

/// Others decided, and on none of their versions is this the same: a difference that was there already is not told once more.
bool makesDrift(const Standing& standing, const Decision& decision)
{
  if (standing.stage().stage.role != StageRole::decides || !decision.version)
    return false;
  auto others = false;
  for (const auto& branch : standing.stage().branches) {
    const auto* latest = branch.latest();
    if (branch.body == decision.body || latest == nullptr || !closesBranch(latest->outcome) || !latest->version)
      continue;
    if (latest->version == decision.version)
      return false;
    others = true;
  }
  return others;
}

/// Which version a decision is about and which meeting took it.
struct Course {
  std::optional<VersionId> version;
  std::optional<MeetingId> meeting;
};

/// The rules of a decision on a branch as it stands, on the day of the decision.
Result<Course> courseOf(const Facts& facts, const RecordDecision& command, const Standing& standing, std::optional<MeetingId> usualMeeting, Date on,
                        Context& context, Change& change)
{
  BESLUITROUTE_CHECK(refuseStanding(command, standing, on));
  BESLUITROUTE_CHECK(refuseReturn(facts, command, standing));
  BESLUITROUTE_TRY(version, versionOf(facts, command, standing, on, context, change));
  BESLUITROUTE_CHECK(refuseTwice(standing, version));
  BESLUITROUTE_TRY(meeting, meetingOf(facts, command, usualMeeting, on));
  return Course{version, meeting};
}

/// The latest decision of a branch, in the round as it is today; what was recorded can be mended also after the round has ended.
Result<Decision> latestDecision(const Facts& facts, StageId stage, BodyId body, const Context& context)
{
  BESLUITROUTE_TRY(standing, standingAlsoWhenEnded(facts, stage, body, std::max(context.on, context.today)));
  if (standing.branch().latest() == nullptr)
    return fail(ErrorCode::noDecisionToConfirm, standing.bodyName());
  return facts.get(standing.latest().id); // as it is stored, not as it was known on some day
}

bool changesCourse(const CorrectDecision& command)
{
  return command.outcome || command.decidedOn || command.version || command.amendedVersion || command.meeting || command.returnsTo;
}

/// The decision as it would be recorded now, with what was mended in it.
RecordDecision recordedAgain(const CorrectDecision& command, const Decision& mended)
{
  RecordDecision again{.stage = mended.stage, .body = mended.body, .outcome = command.outcome.value_or(mended.outcome)};
  again.version = command.version;
  again.amendedVersion = command.amendedVersion;
  if (!command.version && !command.amendedVersion && again.outcome == mended.outcome)
    again.version = mended.version;
  again.meeting = command.meeting;
  again.conditions = mended.conditions;
  again.returnsTo = command.returnsTo ? command.returnsTo : mended.returnsTo;
  return again;
}

/// Puts another outcome, day, version or meeting in its place, by the rules of a new decision on the branch without this one.
Result<void> changeCourse(const Facts& facts, const CorrectDecision& command, Decision& decision, Context& context, Change& change)
{
  const auto on = command.decidedOn.value_or(decision.decidedOn);
  if (on > context.today)
    return fail(ErrorCode::inFuture, toIso(on), toIso(context.today));
  if (decision.confirmedOn && *decision.confirmedOn < on)
    return fail(ErrorCode::confirmedBeforeDecided, toIso(*decision.confirmedOn), toIso(on));
  if (decision.conditionsMetOn && *decision.conditionsMetOn < on)
    return fail(ErrorCode::confirmedBeforeDecided, toIso(*decision.conditionsMetOn), toIso(on));
  BESLUITROUTE_TRY(standing, standingAlsoWhenEnded(facts, decision.stage, decision.body, on, decision.id));
  const auto again = recordedAgain(command, decision);
  BESLUITROUTE_TRY(course, courseOf(facts, again, standing, decision.meeting, on, context, change));
  decision.outcome = again.outcome;
  decision.decidedOn = on;
  decision.version = course.version;
  decision.meeting = course.meeting;
  decision.returnsTo = again.outcome == Outcome::sentBack ? again.returnsTo : std::nullopt;
  if (again.outcome != Outcome::adoptedConditionally)
    decision.conditionsMetOn = std::nullopt;
  if (makesDrift(standing, decision))
    change.warn(FindingCode::driftArises, standing.stage().stage.name);
  return {};
}

}

Result<Change> decide(const Facts& facts, const RecordDecision& command, Context& context)
{
  BESLUITROUTE_CHECK(refuseFuture(context));
  BESLUITROUTE_TRY(text, optionalText(command.text, "text"));
  BESLUITROUTE_TRY(conditions, optionalText(command.conditions, "conditions"));
  BESLUITROUTE_TRY(source, optionalName(command.source, "source"));
  BESLUITROUTE_CHECK(checkVotes(command.votesFor, "votesFor"));
  BESLUITROUTE_CHECK(checkVotes(command.votesAgainst, "votesAgainst"));
  BESLUITROUTE_CHECK(checkVotes(command.votesAbstained, "votesAbstained"));
  if (const auto stage = facts.get(command.stage); context.on < facts.get(stage.round).startedOn) // there is no branch yet: that is not because of the body
    return fail(ErrorCode::endsBeforeStart, toIso(context.on), toIso(facts.get(stage.round).startedOn));
  BESLUITROUTE_TRY(standing, standingOf(facts, command.stage, command.body, context.on));
  Change change;
  BESLUITROUTE_TRY(course, courseOf(facts, command, standing, standing.branch().meeting, context.on, context, change));
  const Decision decision{.id = context.newId<Decision>(),
                          .stage = command.stage,
                          .body = command.body,
                          .outcome = command.outcome,
                          .decidedOn = context.on,
                          .version = course.version,
                          .meeting = course.meeting,
                          .text = text,
                          .conditions = conditions,
                          .votesFor = command.votesFor,
                          .votesAgainst = command.votesAgainst,
                          .votesAbstained = command.votesAbstained,
                          .returnsTo = command.outcome == Outcome::sentBack ? command.returnsTo : std::nullopt,
                          .recordedBy = context.user,
                          .source = source};
  if (makesDrift(standing, decision))
    change.warn(FindingCode::driftArises, standing.stage().stage.name);
  change.warn(meetingFindings(facts, decision));
  if (isPositive(decision.outcome))
    warnOfUnheard(change, facts, standing.stage(), context.on);
  return change.create(decision).made(decision.id);
}

Result<Change> decide(const Facts& facts, const CorrectDecision& command, Context& context)
{
  BESLUITROUTE_CHECK(requiredReason(command.reason));
  BESLUITROUTE_TRY(before, latestDecision(facts, command.stage, command.body, context));
  auto after = before;
  BESLUITROUTE_CHECK(replaceText(after.text, command.text, "text"));
  BESLUITROUTE_CHECK(replaceText(after.conditions, command.conditions, "conditions"));
  BESLUITROUTE_CHECK(replaceName(after.source, command.source, "source"));
  if (command.votesFor)
    after.votesFor = *command.votesFor;
  if (command.votesAgainst)
    after.votesAgainst = *command.votesAgainst;
  if (command.votesAbstained)
    after.votesAbstained = *command.votesAbstained;
  BESLUITROUTE_CHECK(checkVotes(after.votesFor, "votesFor"));
  BESLUITROUTE_CHECK(checkVotes(after.votesAgainst, "votesAgainst"));
  BESLUITROUTE_CHECK(checkVotes(after.votesAbstained, "votesAbstained"));
  Change change;
  if (changesCourse(command))
    BESLUITROUTE_CHECK(changeCourse(facts, command, after, context, change));
  change.warn(meetingFindings(facts, after));
  return change.update(before, after);
}

Result<Change> decide(const Facts& facts, const ConfirmDecision& command, Context& context)
{
  BESLUITROUTE_CHECK(refuseFuture(context));
  BESLUITROUTE_TRY(source, optionalName(command.source, "source"));
  BESLUITROUTE_TRY(before, latestDecision(facts, command.stage, command.body, context));
  if (before.confirmedOn)
    return fail(ErrorCode::alreadyConfirmed, facts.get(command.body).name, toIso(*before.confirmedOn));
  if (context.on < before.decidedOn)
    return fail(ErrorCode::confirmedBeforeDecided, toIso(context.on), toIso(before.decidedOn));
  auto after = before;
  after.confirmedOn = context.on;
  after.confirmedBy = source;
  return Change{}.update(before, after);
}

Result<Change> decide(const Facts& facts, const MeetConditions& command, Context& context)
{
  BESLUITROUTE_CHECK(refuseFuture(context));
  BESLUITROUTE_TRY(before, latestDecision(facts, command.stage, command.body, context));
  if (before.outcome != Outcome::adoptedConditionally || before.conditionsMetOn)
    return fail(ErrorCode::nothingToChange, facts.get(command.body).name);
  if (context.on < before.decidedOn)
    return fail(ErrorCode::confirmedBeforeDecided, toIso(context.on), toIso(before.decidedOn));
  auto after = before;
  after.conditionsMetOn = context.on;
  return Change{}.update(before, after);
}

Result<Change> decide(const Facts& facts, const RemoveDecision& command, Context& context)
{
  BESLUITROUTE_CHECK(requiredReason(command.reason));
  BESLUITROUTE_TRY(latest, latestDecision(facts, command.stage, command.body, context));
  return Change{}.remove(latest);
}

}
