// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/decide.h"

/// Inside a track: phases, contract, providers, what municipalities gave out of hand, agreements; advice on a proposal and the thermometer.
namespace app {

struct AddTrackPhase {
  domain::TrackId track;
  std::string name;
  std::optional<domain::Date> plannedFrom;
  std::optional<domain::Date> plannedUntil;
  std::optional<domain::Date> actualFrom;
  std::optional<domain::Date> actualUntil;
  std::optional<std::string> note;
  std::optional<int> position;
};

struct ChangeTrackPhase {
  domain::TrackPhaseId phase;
  std::optional<std::string> name;
  std::optional<std::optional<domain::Date>> plannedFrom;
  std::optional<std::optional<domain::Date>> plannedUntil;
  std::optional<std::optional<domain::Date>> actualFrom;
  std::optional<std::optional<domain::Date>> actualUntil;
  std::optional<std::string> note;
  std::optional<int> position;
};

struct RemoveTrackPhase {
  domain::TrackPhaseId phase;
};

/// Gives a track the usual phases of its kind that it does not have yet.
struct UseStandardPhases {
  domain::TrackId track;
};

struct AddContractOption {
  domain::TrackId track;
  std::string name;
  std::optional<domain::Date> until;
  std::optional<domain::Date> noticeBy;
};

struct ChangeContractOption {
  domain::ContractOptionId option;
  std::optional<std::string> name;
  std::optional<std::optional<domain::Date>> until;
  std::optional<std::optional<domain::Date>> noticeBy;
  std::optional<std::optional<domain::Date>> exercisedOn;
  std::optional<std::optional<domain::Date>> declinedOn;
};

/// An organisation has a part in a track from `on`.
struct AddTrackProvider {
  domain::TrackId track;
  domain::OrganisationId organisation;
  std::optional<std::string> role;
  std::optional<domain::Date> until;
};

/// `on` is the last day.
struct EndTrackProvider {
  domain::TrackProviderId provider;
};

/// These municipalities gave something out of hand for a track, from `on`.
struct GiveAuthority {
  domain::TrackId track;
  std::vector<domain::MunicipalityId> municipalities;
  domain::MandateKind kind;
  std::string holder;
  std::optional<std::string> source;
  std::optional<std::string> limits;
  std::optional<domain::Date> until;
};

/// `on` is the last day.
struct EndAuthority {
  domain::TrackAuthorityId authority;
};

/// Parties agreed on something, from `on`.
struct AddAgreement {
  std::string subject;
  std::string parties;
  std::optional<domain::TrackId> track;
  std::optional<domain::Date> until;
  std::optional<domain::Date> reviewOn;
  std::optional<domain::PersonId> watcher;
  std::optional<std::string> note;
};

struct ChangeAgreement {
  domain::AgreementId agreement;
  std::optional<std::string> subject;
  std::optional<std::string> parties;
  std::optional<std::optional<domain::TrackId>> track;
  std::optional<std::optional<domain::Date>> until;
  std::optional<std::optional<domain::Date>> reviewOn;
  std::optional<std::optional<domain::PersonId>> watcher;
  std::optional<std::string> note;
};

/// It ended on `on`, before its time.
struct EndAgreement {
  domain::AgreementId agreement;
};

/// A piece of advice on a proposal, given on `on`.
struct AddAdvice {
  domain::ProposalId proposal;
  std::string adviser;
  std::string text;
  std::optional<domain::BodyId> body;
};

/// What was done with it; unless it was taken over, why.
struct AnswerAdvice {
  domain::AdviceFragmentId advice;
  domain::AdviceResponse response;
  std::optional<std::string> why;
};

struct RemoveAdvice {
  domain::AdviceFragmentId advice;
};

/// A dated round of a few fixed questions.
struct AddThermometer {
  std::string name;
  std::vector<std::string> questions;
};

struct ThermometerScore {
  int question; ///< its place in the round, from 1
  int score;    ///< 1 to 10
  std::optional<std::string> remark;
};

/// What one party answered in one role; it replaces what that party answered before in that role.
struct AnswerThermometer {
  domain::ThermometerId thermometer;
  std::optional<domain::MunicipalityId> municipality;
  std::optional<domain::RegionId> region;
  std::string role;
  std::vector<ThermometerScore> answers;
};

domain::Result<Change> decide(const Facts& facts, const AddTrackPhase& command, Context& context);
domain::Result<Change> decide(const Facts& facts, const ChangeTrackPhase& command, Context& context);
domain::Result<Change> decide(const Facts& facts, const RemoveTrackPhase& command, Context& context);
domain::Result<Change> decide(const Facts& facts, const UseStandardPhases& command, Context& context);
domain::Result<Change> decide(const Facts& facts, const AddContractOption& command, Context& context);
domain::Result<Change> decide(const Facts& facts, const ChangeContractOption& command, Context& context);
domain::Result<Change> decide(const Facts& facts, const AddTrackProvider& command, Context& context);
domain::Result<Change> decide(const Facts& facts, const EndTrackProvider& command, Context& context);
domain::Result<Change> decide(const Facts& facts, const GiveAuthority& command, Context& context);
domain::Result<Change> decide(const Facts& facts, const EndAuthority& command, Context& context);
domain::Result<Change> decide(const Facts& facts, const AddAgreement& command, Context& context);
domain::Result<Change> decide(const Facts& facts, const ChangeAgreement& command, Context& context);
domain::Result<Change> decide(const Facts& facts, const EndAgreement& command, Context& context);
domain::Result<Change> decide(const Facts& facts, const AddAdvice& command, Context& context);
domain::Result<Change> decide(const Facts& facts, const AnswerAdvice& command, Context& context);
domain::Result<Change> decide(const Facts& facts, const RemoveAdvice& command, Context& context);
domain::Result<Change> decide(const Facts& facts, const AddThermometer& command, Context& context);
domain::Result<Change> decide(const Facts& facts, const AnswerThermometer& command, Context& context);

}

namespace domain {
BESLUITROUTE_FIELDS(app::AddTrackPhase, track, name, plannedFrom, plannedUntil, actualFrom, actualUntil, note, position);
BESLUITROUTE_FIELDS(app::ChangeTrackPhase, phase, name, plannedFrom, plannedUntil, actualFrom, actualUntil, note, position);
BESLUITROUTE_FIELDS(app::RemoveTrackPhase, phase);
BESLUITROUTE_FIELDS(app::UseStandardPhases, track);
BESLUITROUTE_FIELDS(app::AddContractOption, track, name, until, noticeBy);
BESLUITROUTE_FIELDS(app::ChangeContractOption, option, name, until, noticeBy, exercisedOn, declinedOn);
BESLUITROUTE_FIELDS(app::AddTrackProvider, track, organisation, role, until);
BESLUITROUTE_FIELDS(app::EndTrackProvider, provider);
BESLUITROUTE_FIELDS(app::GiveAuthority, track, municipalities, kind, holder, source, limits, until);
BESLUITROUTE_FIELDS(app::EndAuthority, authority);
BESLUITROUTE_FIELDS(app::AddAgreement, subject, parties, track, until, reviewOn, watcher, note);
BESLUITROUTE_FIELDS(app::ChangeAgreement, agreement, subject, parties, track, until, reviewOn, watcher, note);
BESLUITROUTE_FIELDS(app::EndAgreement, agreement);
BESLUITROUTE_FIELDS(app::AddAdvice, proposal, adviser, text, body);
BESLUITROUTE_FIELDS(app::AnswerAdvice, advice, response, why);
BESLUITROUTE_FIELDS(app::RemoveAdvice, advice);
BESLUITROUTE_FIELDS(app::AddThermometer, name, questions);
BESLUITROUTE_FIELDS(app::ThermometerScore, question, score, remark);
BESLUITROUTE_FIELDS(app::AnswerThermometer, thermometer, municipality, region, role, answers);
}
