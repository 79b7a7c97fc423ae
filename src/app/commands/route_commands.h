// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/decide.h"

/// The route: rounds, and what happens on a branch (one body's part in one stage).
namespace app {

/// Names the body of a stage where the template's kind of body does not decide it.
struct StageBody {
  int stage; ///< position in the template, from 1
  domain::BodyId body;
};

/// Starts a round on `on`: its stages are a copy of the template as it is now.
struct StartRound {
  domain::ProposalId proposal;
  domain::TemplateId routeTemplate;
  domain::VersionId version;
  std::string purpose;
  std::optional<domain::Date> targetDate;
  std::optional<std::vector<StageBody>> bodies;
};

struct SetTargetDate {
  domain::RoundId round;
  std::optional<domain::Date> targetDate;
  std::string reason;
  std::optional<domain::SlipCause> cause;
};

/// Ends a round that will not be completed.
struct EndRound {
  domain::RoundId round;
  std::string reason;
};

/// Puts a branch on a meeting, or on a day that is all that is known; with neither it is to be planned again.
struct PlanBranch {
  domain::StageId stage;
  domain::BodyId body;
  std::optional<domain::MeetingId> meeting;
  std::optional<domain::Date> date;
  std::optional<std::string> reason;
  std::optional<domain::SlipCause> cause; ///< why it moves to a later day
};

/// Records what a body did; `on` is the day it decided.
struct RecordDecision {
  domain::StageId stage;
  domain::BodyId body;
  domain::Outcome outcome;
  std::optional<domain::VersionId> version;
  std::optional<std::string> amendedVersion; ///< number of the version that the amendment makes, e.g. "1.0-A"
  std::optional<domain::MeetingId> meeting;
  std::optional<std::string> text;
  std::optional<std::string> conditions;
  std::optional<int> votesFor;
  std::optional<int> votesAgainst;
  std::optional<int> votesAbstained;
  std::optional<domain::StageId> returnsTo;
  std::optional<std::string> source;
};

/// Mends what was recorded wrongly in the latest decision of a branch. What is not given stays as it is.
struct CorrectDecision {
  domain::StageId stage;
  domain::BodyId body;
  std::optional<domain::Outcome> outcome;
  std::optional<domain::Date> decidedOn;
  std::optional<domain::VersionId> version;
  std::optional<std::string> amendedVersion;
  std::optional<domain::MeetingId> meeting;
  std::optional<domain::StageId> returnsTo;
  std::optional<std::string> text;
  std::optional<std::string> conditions;
  std::optional<std::optional<int>> votesFor;
  std::optional<std::optional<int>> votesAgainst;
  std::optional<std::optional<int>> votesAbstained;
  std::optional<std::string> source;
  std::string reason;
  friend bool operator==(const CorrectDecision&, const CorrectDecision&) = default;
};

/// The body has confirmed its latest decision: decision list adopted, letter received.
struct ConfirmDecision {
  domain::StageId stage;
  domain::BodyId body;
  std::optional<std::string> source;
};

/// The condition under which the body adopted is met.
struct MeetConditions {
  domain::StageId stage;
  domain::BodyId body;
};

/// Takes the latest decision of a branch back that was never made.
struct RemoveDecision {
  domain::StageId stage;
  domain::BodyId body;
  std::string reason;
};

/// Leaves a body out of a stage; shown with its reason wherever the round is shown.
struct PassOver {
  domain::StageId stage;
  domain::BodyId body;
  std::string reason;
};

/// A body that was passed over is part of the stage after all.
struct Reinstate {
  domain::StageId stage;
  domain::BodyId body;
};

/// Begins a stage although the one before it is not complete, or although somebody who must be heard has not been. Who was missing is kept.
struct GoAheadWith {
  domain::StageId stage;
  std::string reason;
};

/// The papers of a stage were sent. A term runs from here: until `termEndsOn`, else by the stage's rule or number of weeks, with what it
/// grants for recess. Parties that must be heard before it and were not stop it, unless somebody went ahead with a reason.
struct MarkSent {
  domain::StageId stage;
  std::optional<domain::Date> termEndsOn;
};

/// Accepts that bodies of a stage decided on different versions.
struct AcceptDrift {
  domain::StageId stage;
  std::string reason;
  std::optional<std::string> acceptedBy;
};

domain::Result<Change> decide(const Facts& facts, const StartRound& command, Context& context);
domain::Result<Change> decide(const Facts& facts, const SetTargetDate& command, Context& context);
domain::Result<Change> decide(const Facts& facts, const EndRound& command, Context& context);
domain::Result<Change> decide(const Facts& facts, const PlanBranch& command, Context& context);
domain::Result<Change> decide(const Facts& facts, const RecordDecision& command, Context& context);
domain::Result<Change> decide(const Facts& facts, const CorrectDecision& command, Context& context);
domain::Result<Change> decide(const Facts& facts, const ConfirmDecision& command, Context& context);
domain::Result<Change> decide(const Facts& facts, const MeetConditions& command, Context& context);
domain::Result<Change> decide(const Facts& facts, const RemoveDecision& command, Context& context);
domain::Result<Change> decide(const Facts& facts, const PassOver& command, Context& context);
domain::Result<Change> decide(const Facts& facts, const Reinstate& command, Context& context);
domain::Result<Change> decide(const Facts& facts, const GoAheadWith& command, Context& context);
domain::Result<Change> decide(const Facts& facts, const MarkSent& command, Context& context);
domain::Result<Change> decide(const Facts& facts, const AcceptDrift& command, Context& context);

}

namespace domain {
BESLUITROUTE_FIELDS(app::StageBody, stage, body);
BESLUITROUTE_FIELDS(app::StartRound, proposal, routeTemplate, version, purpose, targetDate, bodies);
BESLUITROUTE_FIELDS(app::SetTargetDate, round, targetDate, reason, cause);
BESLUITROUTE_FIELDS(app::EndRound, round, reason);
BESLUITROUTE_FIELDS(app::PlanBranch, stage, body, meeting, date, reason, cause);
BESLUITROUTE_FIELDS(app::RecordDecision, stage, body, outcome, version, amendedVersion, meeting, text, conditions, votesFor, votesAgainst,
                    votesAbstained, returnsTo, source);
BESLUITROUTE_FIELDS(app::CorrectDecision, stage, body, outcome, decidedOn, version, amendedVersion, meeting, returnsTo, text, conditions, votesFor, votesAgainst, votesAbstained,
                    source, reason);
BESLUITROUTE_FIELDS(app::ConfirmDecision, stage, body, source);
BESLUITROUTE_FIELDS(app::MeetConditions, stage, body);
BESLUITROUTE_FIELDS(app::RemoveDecision, stage, body, reason);
BESLUITROUTE_FIELDS(app::PassOver, stage, body, reason);
BESLUITROUTE_FIELDS(app::Reinstate, stage, body);
BESLUITROUTE_FIELDS(app::GoAheadWith, stage, reason);
BESLUITROUTE_FIELDS(app::MarkSent, stage, termEndsOn);
BESLUITROUTE_FIELDS(app::AcceptDrift, stage, reason, acceptedBy);
}
