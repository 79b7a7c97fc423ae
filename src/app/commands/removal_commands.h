// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/decide.h"

/// Takes away what was entered by mistake. What something else names stays: a person who sat in a body leaves it, a meeting that had an agenda is
/// cancelled.
namespace app {

struct RemoveRegion {
  domain::RegionId region;
};

/// With its council and executive, when nothing happened there yet.
struct RemoveMunicipality {
  domain::MunicipalityId municipality;
};

struct RemoveBody {
  domain::BodyId body;
};

struct RemovePerson {
  domain::PersonId person;
};

struct RemoveMembership {
  domain::MembershipId membership;
};

struct RemoveMandate {
  domain::MandateId mandate;
};

struct RemoveOrganisation {
  domain::OrganisationId organisation;
};

/// With its phases, options, providers and participation.
struct RemoveTrack {
  domain::TrackId track;
};

/// What a municipality did in a track from one day on; what held before that day then goes on.
struct RemoveParticipation {
  domain::ParticipationId participation;
};

struct RemoveMeeting {
  domain::MeetingId meeting;
};

domain::Result<Change> decide(const Facts& facts, const RemoveRegion& command, Context& context);
domain::Result<Change> decide(const Facts& facts, const RemoveMunicipality& command, Context& context);
domain::Result<Change> decide(const Facts& facts, const RemoveBody& command, Context& context);
domain::Result<Change> decide(const Facts& facts, const RemovePerson& command, Context& context);
domain::Result<Change> decide(const Facts& facts, const RemoveMembership& command, Context& context);
domain::Result<Change> decide(const Facts& facts, const RemoveMandate& command, Context& context);
domain::Result<Change> decide(const Facts& facts, const RemoveOrganisation& command, Context& context);
domain::Result<Change> decide(const Facts& facts, const RemoveTrack& command, Context& context);
domain::Result<Change> decide(const Facts& facts, const RemoveParticipation& command, Context& context);
domain::Result<Change> decide(const Facts& facts, const RemoveMeeting& command, Context& context);

}

namespace domain {
BESLUITROUTE_FIELDS(app::RemoveRegion, region);
BESLUITROUTE_FIELDS(app::RemoveMunicipality, municipality);
BESLUITROUTE_FIELDS(app::RemoveBody, body);
BESLUITROUTE_FIELDS(app::RemovePerson, person);
BESLUITROUTE_FIELDS(app::RemoveMembership, membership);
BESLUITROUTE_FIELDS(app::RemoveMandate, mandate);
BESLUITROUTE_FIELDS(app::RemoveOrganisation, organisation);
BESLUITROUTE_FIELDS(app::RemoveTrack, track);
BESLUITROUTE_FIELDS(app::RemoveParticipation, participation);
BESLUITROUTE_FIELDS(app::RemoveMeeting, meeting);
}
