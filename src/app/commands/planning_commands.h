// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/decide.h"

/// What planning needs to be told, and accepting what it proposes.
namespace app {

/// The days of a year that a royal decree equates with holidays; replaces what was known of that year. An empty list says that
/// there are none.
struct SetEquatedDays {
  int year;
  std::vector<domain::Date> days;
  std::optional<std::string> source;
};

/// A term that people agreed on; it is used as the rules of law are.
struct AddTermAgreement {
  std::string code;
  std::string name;
  std::string trigger;
  std::optional<domain::TermDirection> direction;
  int amount;
  domain::TermUnit unit;
  std::optional<domain::TermExtension> extension;
  std::optional<std::string> source;
  std::optional<domain::Date> from;
};

struct RemoveTermAgreement {
  domain::TermAgreementId termAgreement;
};

/// Recess or election weeks of bodies, or of all bodies of municipalities.
struct AddClosedPeriod {
  std::optional<std::vector<domain::BodyId>> bodies;
  std::optional<std::vector<domain::MunicipalityId>> municipalities;
  std::optional<domain::ClosureKind> kind;
  std::string name;
  domain::Date from;
  domain::Date until;
};

struct RemoveClosedPeriod {
  domain::ClosedPeriodId closedPeriod;
};

/// How often a body meets: every so many months on the nth weekday, or every so many weeks from a day.
struct SetBodyRhythm {
  domain::BodyId body;
  domain::RhythmKind kind;
  std::optional<int> weekday;
  std::optional<int> nth;
  std::optional<int> every;
  std::optional<domain::Date> from;
  std::optional<domain::Date> until;
};

struct RemoveBodyRhythm {
  domain::BodyId body;
};

/// Who must be heard before a stage starts.
struct RequireParty {
  domain::StageId stage;
  std::string party;
  std::optional<domain::MunicipalityId> municipality;
  domain::PartyGround ground;
  std::string source;
};

/// The same for every round that begins with a template from now on.
struct RequirePartyInTemplate {
  domain::TemplateStageId templateStage;
  std::string party;
  domain::PartyGround ground;
  std::string source;
};

struct RemoveRequiredParty {
  domain::RequiredPartyId requiredParty;
};

/// The term that a stage runs by.
struct SetStageTerm {
  domain::StageId stage;
  std::optional<std::optional<int>> termWeeks;
  std::optional<std::string> termRule;
  std::optional<std::optional<int>> extraWeeks;
  std::optional<int> preparationDays;
};

/// Working days that the plan of a round aims at before its target.
struct SetPlanMargin {
  domain::RoundId round;
  std::optional<int> marginDays;
};

struct SilenceSignal {
  std::string signal;
  domain::Date until;
  std::string reason;
};

struct EndSilence {
  std::string signal;
};

/// One branch with the meeting it is placed on.
struct PlanChoice {
  domain::StageId stage;
  domain::BodyId body;
  domain::MeetingId meeting;
};

/// Places branches on the meetings of the round's plan as it is today: all that have a known meeting, or the ones chosen. One step
/// of undo.
struct AcceptPlan {
  domain::RoundId round;
  std::optional<std::vector<PlanChoice>> choices;
  std::optional<domain::SlipCause> cause;
  std::optional<std::string> reason;
};

domain::Result<Change> decide(const Facts& facts, const SetEquatedDays& command, Context& context);
domain::Result<Change> decide(const Facts& facts, const AddTermAgreement& command, Context& context);
domain::Result<Change> decide(const Facts& facts, const RemoveTermAgreement& command, Context& context);
domain::Result<Change> decide(const Facts& facts, const AddClosedPeriod& command, Context& context);
domain::Result<Change> decide(const Facts& facts, const RemoveClosedPeriod& command, Context& context);
domain::Result<Change> decide(const Facts& facts, const SetBodyRhythm& command, Context& context);
domain::Result<Change> decide(const Facts& facts, const RemoveBodyRhythm& command, Context& context);
domain::Result<Change> decide(const Facts& facts, const RequireParty& command, Context& context);
domain::Result<Change> decide(const Facts& facts, const RequirePartyInTemplate& command, Context& context);
domain::Result<Change> decide(const Facts& facts, const RemoveRequiredParty& command, Context& context);
domain::Result<Change> decide(const Facts& facts, const SetStageTerm& command, Context& context);
domain::Result<Change> decide(const Facts& facts, const SetPlanMargin& command, Context& context);
domain::Result<Change> decide(const Facts& facts, const SilenceSignal& command, Context& context);
domain::Result<Change> decide(const Facts& facts, const EndSilence& command, Context& context);
domain::Result<Change> decide(const Facts& facts, const AcceptPlan& command, Context& context);

}

namespace domain {
BESLUITROUTE_FIELDS(app::SetEquatedDays, year, days, source);
BESLUITROUTE_FIELDS(app::AddTermAgreement, code, name, trigger, direction, amount, unit, extension, source, from);
BESLUITROUTE_FIELDS(app::RemoveTermAgreement, termAgreement);
BESLUITROUTE_FIELDS(app::AddClosedPeriod, bodies, municipalities, kind, name, from, until);
BESLUITROUTE_FIELDS(app::RemoveClosedPeriod, closedPeriod);
BESLUITROUTE_FIELDS(app::SetBodyRhythm, body, kind, weekday, nth, every, from, until);
BESLUITROUTE_FIELDS(app::RemoveBodyRhythm, body);
BESLUITROUTE_FIELDS(app::RequireParty, stage, party, municipality, ground, source);
BESLUITROUTE_FIELDS(app::RequirePartyInTemplate, templateStage, party, ground, source);
BESLUITROUTE_FIELDS(app::RemoveRequiredParty, requiredParty);
BESLUITROUTE_FIELDS(app::SetStageTerm, stage, termWeeks, termRule, extraWeeks, preparationDays);
BESLUITROUTE_FIELDS(app::SetPlanMargin, round, marginDays);
BESLUITROUTE_FIELDS(app::SilenceSignal, signal, until, reason);
BESLUITROUTE_FIELDS(app::EndSilence, signal);
BESLUITROUTE_FIELDS(app::PlanChoice, stage, body, meeting);
BESLUITROUTE_FIELDS(app::AcceptPlan, round, choices, cause, reason);
}
