// SPDX-License-Identifier: EUPL-1.2
#include "support/round_story.h"

#include "domain/outcome.h"
#include "support/printing.h"

#include <algorithm>
#include <sstream>

namespace support {

using namespace domain;

RoundStory::RoundStory(Date startedOn)
  : facts{.round = {.id = RoundId{1},
                    .proposal = ProposalId{1},
                    .number = 1,
                    .purpose = "test",
                    .startedOn = startedOn,
                    .startVersion = VersionId{1}}}
{
  facts.versions.push_back({.id = startVersion(), .proposal = ProposalId{1}, .number = "1.0", .date = addDays(startedOn, -30)});
  m_last = 1;
}

StageId RoundStory::stage(StageWanted wanted)
{
  const StageId id{next()};
  Stage stage{.id = id,
              .round = facts.round.id,
              .position = static_cast<int>(facts.stages.size()) + 1,
              .name = "stage",
              .role = wanted.role,
              .selector = wanted.selector,
              .completion = wanted.completion};
  if (wanted.selector == BodySelector::oneBody)
    stage.body = BodyId{next()};
  facts.stages.push_back(stage);
  return id;
}

BodyId RoundStory::bodyOf(StageId stage) const
{
  for (const auto& each : facts.stages)
    if (each.id == stage && each.body)
      return *each.body;
  FAIL("not a stage of one body");
  std::abort();
}

MunicipalityId RoundStory::municipality(Date from, ParticipationKind kind)
{
  const MunicipalityId id{next()};
  const MunicipalBodies bodies{BodyId{next()}, BodyId{next()}};
  index.bodiesOf.emplace(id.value(), bodies);
  participates(id, kind, from);
  return id;
}

ParticipationId RoundStory::participates(MunicipalityId municipality, ParticipationKind kind, Date from)
{
  const ParticipationId id{next()};
  facts.participations.push_back(
      {.id = id, .track = TrackId{1}, .municipality = municipality, .kind = kind, .from = from, .source = {}});
  return id;
}

BodyId RoundStory::councilOf(MunicipalityId municipality) const { return *index.bodiesOf.at(municipality.value()).council; }
BodyId RoundStory::executiveOf(MunicipalityId municipality) const { return *index.bodiesOf.at(municipality.value()).executive; }

VersionId RoundStory::version(std::string number, Date date, std::optional<VersionId> amends)
{
  const VersionId id{next()};
  facts.versions.push_back(
      {.id = id, .proposal = ProposalId{1}, .number = std::move(number), .date = date, .note = {}, .amends = amends});
  return id;
}

MeetingId RoundStory::meeting(Date date, std::optional<Date> cancelledOn)
{
  const MeetingId id{next()};
  index.meetings.emplace(id.value(), MeetingDay{date, cancelledOn});
  return id;
}

Decision& RoundStory::decides(StageId stage, BodyId body, Outcome outcome, Date on, std::optional<VersionId> version)
{
  Decision decision{
      .id = DecisionId{next()}, .stage = stage, .body = body, .outcome = outcome, .decidedOn = on, .version = version};
  if (!version && namesVersion(outcome))
    decision.version = startVersion();
  return facts.decisions.emplace_back(std::move(decision));
}

Decision& RoundStory::decides(StageId stage, Outcome outcome, Date on) { return decides(stage, bodyOf(stage), outcome, on); }

Decision& RoundStory::sendsBack(StageId stage, BodyId body, StageId to, Date on)
{
  auto& decision = decides(stage, body, Outcome::sentBack, on);
  decision.returnsTo = to;
  return decision;
}

void RoundStory::plans(StageId stage, BodyId body, MeetingId meeting, Date on)
{
  facts.placements.push_back(
      {.id = PlacementId{next()}, .stage = stage, .body = body, .meeting = meeting, .date = {}, .on = on, .reason = {}});
}

void RoundStory::plansDay(StageId stage, BodyId body, std::optional<Date> day, Date on)
{
  facts.placements.push_back(
      {.id = PlacementId{next()}, .stage = stage, .body = body, .meeting = {}, .date = day, .on = on, .reason = {}});
}

AgendaItemId RoundStory::putsOnAgenda(StageId stage, BodyId body, MeetingId meeting, Date on, std::optional<Date> withdrawnOn)
{
  const AgendaItemId id{next()};
  facts.items.push_back({id, stage, body, meeting, on, withdrawnOn});
  return id;
}

void RoundStory::passesOver(StageId stage, BodyId body, Date on)
{
  facts.passedOver.push_back(
      {.id = PassedOverId{next()}, .stage = stage, .body = body, .on = on, .reason = "reason", .by = "user"});
}

void RoundStory::goesAheadWith(StageId stage, Date on)
{
  facts.goAheads.push_back({.id = GoAheadId{next()}, .stage = stage, .on = on, .reason = "reason", .by = "user"});
}

void RoundStory::acceptsDrift(StageId stage, Date on)
{
  facts.driftAcceptances.push_back(
      {.id = DriftAcceptanceId{next()}, .stage = stage, .on = on, .reason = "reason", .acceptedBy = "SG"});
}

void RoundStory::sends(StageId stage, Date on, std::optional<Date> termEndsOn)
{
  facts.sendings.push_back({.id = SendingId{next()}, .stage = stage, .on = on, .termEndsOn = termEndsOn});
}

StageStatus RoundStory::stageOn(StageId stage, Date day) const
{
  const auto status = on(day);
  const auto* found = status.stage(stage);
  REQUIRE(found != nullptr);
  return *found;
}

BranchStatus RoundStory::branchOn(StageId stage, BodyId body, Date day) const
{
  const auto status = stageOn(stage, day);
  const auto* found = status.branchOf(body);
  REQUIRE(found != nullptr);
  return *found;
}

BranchState RoundStory::stateOn(StageId stage, BodyId body, Date day) const { return branchOn(stage, body, day).state; }

std::optional<Date> RoundStory::completionOn(StageId stage, Date day) const { return stageOn(stage, day).completedOn; }

namespace {

/// Of two decisions on one day only the order counts, not what number they were given.
void print(std::ostream& out, const Decision& decision)
{
  out << "      " << toText(decision.outcome) << ' ' << toIso(decision.decidedOn) << " version "
      << Catch::Detail::stringify(decision.version) << " confirmed " << Catch::Detail::stringify(decision.confirmedOn)
      << " conditions met " << Catch::Detail::stringify(decision.conditionsMetOn) << '\n';
}

void print(std::ostream& out, const BranchStatus& branch)
{
  out << "    " << branch.body.value() << ' ' << toText(branch.state) << " item " << Catch::Detail::stringify(branch.item)
      << " meeting " << Catch::Detail::stringify(branch.meeting) << ' ' << Catch::Detail::stringify(branch.meetingDate)
      << (branch.passedOver ? " passed over" : "") << (branch.outcomeMissing ? " outcome missing" : "") << '\n';
  for (const auto& decision : branch.decisions)
    print(out, decision);
}

void print(std::ostream& out, const StageStatus& stage)
{
  out << "  stage " << stage.stage.position << " started " << Catch::Detail::stringify(stage.startedOn) << " completed "
      << Catch::Detail::stringify(stage.completedOn) << " sent " << Catch::Detail::stringify(stage.sentOn) << " term "
      << Catch::Detail::stringify(stage.termEndsOn) << " reopened " << Catch::Detail::stringify(stage.reopenedOn)
      << (stage.drift ? " drift" : "") << (stage.driftAcceptance ? " accepted" : "") << (stage.goAhead ? " went ahead" : "")
      << '\n';
  auto branches = stage.branches;
  std::sort(branches.begin(), branches.end(), [](const BranchStatus& a, const BranchStatus& b) { return a.body < b.body; });
  for (const auto& branch : branches)
    print(out, branch);
}

}

std::string asText(const RoundStatus& status)
{
  std::ostringstream out;
  out << "round " << status.round.number << " version " << status.version.value() << " completed "
      << Catch::Detail::stringify(status.completedOn) << " ended " << Catch::Detail::stringify(status.endedOn) << " round ended "
      << Catch::Detail::stringify(status.round.endedOn) << (status.drift ? " drift" : "") << '\n';
  for (const auto& stage : status.stages)
    print(out, stage);
  return out.str();
}

}
