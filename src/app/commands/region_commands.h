// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/decide.h"

/// Setting up: municipalities, regions, bodies, people, tracks.
namespace app {

/// Says what this file is called, whether it is an example, and which region it opens with.
struct DescribeCase {
  std::optional<std::string> name;
  std::optional<std::string> mark;
  std::optional<std::optional<domain::Date>> today;
  std::optional<domain::RegionId> region;
};

struct AddRegion {
  std::string code;
  std::string name;
  std::optional<domain::RegionKind> kind;
  std::optional<domain::RegionId> partOf;
};

struct ChangeRegion {
  domain::RegionId region;
  std::optional<std::string> name;
  std::optional<domain::RegionKind> kind;
  std::optional<std::optional<domain::RegionId>> partOf;
};

/// Adds a municipality with its executive (college) and council (raad), and makes it a member of the region from `on`.
struct AddMunicipality {
  std::string code;
  std::string name;
  std::optional<domain::RegionId> region;
};

struct ChangeMunicipality {
  domain::MunicipalityId municipality;
  std::optional<std::string> name;
};

struct JoinRegion {
  domain::RegionId region;
  domain::MunicipalityId municipality;
  std::optional<domain::Date> until;
};

/// The municipality's membership of the region ends; `on` is its last day.
struct LeaveRegion {
  domain::RegionId region;
  domain::MunicipalityId municipality;
};

struct AddBody {
  std::string code;
  std::string name;
  domain::BodyKind kind;
  std::optional<domain::BodyLevel> level;
  std::optional<domain::RegionId> region;
  std::optional<domain::MunicipalityId> municipality;
  std::optional<domain::VotingRule> votingRule;
  std::optional<int> quorum;
  std::optional<int> handInDays;
  std::optional<int> dispatchDays;
  std::optional<std::string> note;
  std::optional<domain::QuorumRule> quorumRule;
  std::optional<domain::MajorityRule> majority;
};

struct ChangeBody {
  domain::BodyId body;
  std::optional<std::string> code;
  std::optional<std::string> name;
  std::optional<domain::VotingRule> votingRule;
  std::optional<std::optional<int>> quorum;
  std::optional<std::optional<int>> handInDays;
  std::optional<std::optional<int>> dispatchDays;
  std::optional<std::string> note;
  std::optional<std::optional<domain::QuorumRule>> quorumRule; ///< unknown: as the law has it
  std::optional<std::optional<domain::MajorityRule>> majority;
};

struct AddPerson {
  std::string name;
  std::optional<std::string> function;
  std::optional<std::string> email;
  std::optional<std::string> phone;
};

struct ChangePerson {
  domain::PersonId person;
  std::optional<std::string> name;
  std::optional<std::string> function;
  std::optional<std::string> email;
  std::optional<std::string> phone;
};

/// A person sits in a body from `on`, until `until` (included) or further notice.
struct AddMembership {
  domain::PersonId person;
  domain::BodyId body;
  std::optional<domain::MemberRole> role;
  std::optional<domain::MunicipalityId> onBehalfOf;
  std::optional<std::string> organisation;
  std::optional<domain::Date> until;
  std::optional<domain::RegionId> region;    ///< when she sits there for a region
  std::optional<domain::PersonId> deputyFor; ///< of a deputy: whom she replaces
};

/// `on` is the last day.
struct EndMembership {
  domain::MembershipId membership;
};

struct AddMandate {
  domain::PersonId person;
  std::optional<domain::MunicipalityId> municipality;
  std::string covers;
  std::optional<std::string> source;
  std::optional<domain::Date> until;
  std::optional<domain::MandateKind> kind;
  std::optional<std::string> limits;
  std::optional<domain::RegionId> region;
  std::optional<domain::TrackId> track;
};

struct ChangeMandate {
  domain::MandateId mandate;
  std::optional<std::string> covers;
  std::optional<std::string> source;
  std::optional<std::optional<domain::Date>> until;
  std::optional<domain::MandateKind> kind;
  std::optional<std::string> limits;
};

/// A provider, chain partner, joint service organisation or clients' council.
struct AddOrganisation {
  std::string name;
  std::optional<domain::OrganisationKind> kind;
  std::optional<std::string> email;
  std::optional<std::string> note;
};

struct ChangeOrganisation {
  domain::OrganisationId organisation;
  std::optional<std::string> name;
  std::optional<domain::OrganisationKind> kind;
  std::optional<std::string> email;
  std::optional<std::string> note;
};

/// `on` is the last day.
struct EndMandate {
  domain::MandateId mandate;
};

struct AddTrack {
  std::string code;
  std::string name;
  std::optional<domain::TrackKind> kind;
  std::optional<domain::RegionId> region;
};

struct ChangeTrack {
  domain::TrackId track;
  std::optional<std::string> name;
  std::optional<domain::TrackKind> kind;
  std::optional<std::optional<domain::ProcurementProcedure>> procedure;
  std::optional<std::optional<std::int64_t>> budget; ///< euro, for the whole contract period
  std::optional<std::optional<domain::Date>> contractFrom;
  std::optional<std::optional<domain::Date>> contractUntil;
  std::optional<std::optional<domain::MandateKind>> neededAuthority; ///< what every participant has to give
  std::optional<std::string> note;
};

/// From `on`, these municipalities do this in the track; the decision that says so is named.
struct SetParticipation {
  domain::TrackId track;
  std::vector<domain::MunicipalityId> municipalities;
  domain::ParticipationKind kind;
  std::optional<std::string> source;
};

domain::Result<Change> decide(const Facts& facts, const DescribeCase& command, Context& context);
domain::Result<Change> decide(const Facts& facts, const AddRegion& command, Context& context);
domain::Result<Change> decide(const Facts& facts, const ChangeRegion& command, Context& context);
domain::Result<Change> decide(const Facts& facts, const AddMunicipality& command, Context& context);
domain::Result<Change> decide(const Facts& facts, const ChangeMunicipality& command, Context& context);
domain::Result<Change> decide(const Facts& facts, const JoinRegion& command, Context& context);
domain::Result<Change> decide(const Facts& facts, const LeaveRegion& command, Context& context);
domain::Result<Change> decide(const Facts& facts, const AddBody& command, Context& context);
domain::Result<Change> decide(const Facts& facts, const ChangeBody& command, Context& context);
domain::Result<Change> decide(const Facts& facts, const AddPerson& command, Context& context);
domain::Result<Change> decide(const Facts& facts, const ChangePerson& command, Context& context);
domain::Result<Change> decide(const Facts& facts, const AddMembership& command, Context& context);
domain::Result<Change> decide(const Facts& facts, const EndMembership& command, Context& context);
domain::Result<Change> decide(const Facts& facts, const AddMandate& command, Context& context);
domain::Result<Change> decide(const Facts& facts, const EndMandate& command, Context& context);
domain::Result<Change> decide(const Facts& facts, const ChangeMandate& command, Context& context);
domain::Result<Change> decide(const Facts& facts, const AddOrganisation& command, Context& context);
domain::Result<Change> decide(const Facts& facts, const ChangeOrganisation& command, Context& context);
domain::Result<Change> decide(const Facts& facts, const AddTrack& command, Context& context);
domain::Result<Change> decide(const Facts& facts, const ChangeTrack& command, Context& context);
domain::Result<Change> decide(const Facts& facts, const SetParticipation& command, Context& context);

}

namespace domain {
BESLUITROUTE_FIELDS(app::DescribeCase, name, mark, today, region);
BESLUITROUTE_FIELDS(app::AddRegion, code, name, kind, partOf);
BESLUITROUTE_FIELDS(app::ChangeRegion, region, name, kind, partOf);
BESLUITROUTE_FIELDS(app::AddMunicipality, code, name, region);
BESLUITROUTE_FIELDS(app::ChangeMunicipality, municipality, name);
BESLUITROUTE_FIELDS(app::JoinRegion, region, municipality, until);
BESLUITROUTE_FIELDS(app::LeaveRegion, region, municipality);
BESLUITROUTE_FIELDS(app::AddBody, code, name, kind, level, region, municipality, votingRule, quorum, handInDays, dispatchDays, note, quorumRule,
                    majority);
BESLUITROUTE_FIELDS(app::ChangeBody, body, code, name, votingRule, quorum, handInDays, dispatchDays, note, quorumRule, majority);
BESLUITROUTE_FIELDS(app::AddPerson, name, function, email, phone);
BESLUITROUTE_FIELDS(app::ChangePerson, person, name, function, email, phone);
BESLUITROUTE_FIELDS(app::AddMembership, person, body, role, onBehalfOf, organisation, until, region, deputyFor);
BESLUITROUTE_FIELDS(app::EndMembership, membership);
BESLUITROUTE_FIELDS(app::AddMandate, person, municipality, covers, source, until, kind, limits, region, track);
BESLUITROUTE_FIELDS(app::ChangeMandate, mandate, covers, source, until, kind, limits);
BESLUITROUTE_FIELDS(app::AddOrganisation, name, kind, email, note);
BESLUITROUTE_FIELDS(app::ChangeOrganisation, organisation, name, kind, email, note);
BESLUITROUTE_FIELDS(app::EndMandate, mandate);
BESLUITROUTE_FIELDS(app::AddTrack, code, name, kind, region);
BESLUITROUTE_FIELDS(app::ChangeTrack, track, name, kind, procedure, budget, contractFrom, contractUntil, neededAuthority, note);
BESLUITROUTE_FIELDS(app::SetParticipation, track, municipalities, kind, source);
}
