// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/decide.h"

/// Who was there, how they voted, and how many votes each has.
namespace app {

struct AttendanceOf {
  domain::PersonId person;
  domain::Presence presence;
  std::optional<domain::PersonId> replacedBy; ///< the deputy who sat there instead
  std::optional<std::string> note;
};

/// Records who was there; for those that are named, the others stay as they are.
struct RecordAttendance {
  domain::MeetingId meeting;
  std::vector<AttendanceOf> attendance;
};

struct VoteOf {
  std::optional<domain::PersonId> person;
  std::optional<domain::MunicipalityId> municipality;
  std::optional<domain::RegionId> region;
  domain::VoteChoice choice;
};

/// The votes on an item in one ballot, all at once; an empty list takes them away.
struct RecordVotes {
  domain::AgendaItemId item;
  std::optional<int> ballot;
  std::vector<VoteOf> votes;
};

struct WeightOf {
  std::optional<domain::MunicipalityId> municipality;
  std::optional<domain::RegionId> region;
  int weight;
};

/// How many votes each has in a body from `on`; it replaces what held before.
struct SetVoteWeights {
  domain::BodyId body;
  std::vector<WeightOf> weights;
  std::optional<int> total; ///< what they are together, by the arrangement
};

/// After a meeting without quorum: a second one for the same items, which needs none.
struct CallSecondMeeting {
  domain::MeetingId meeting;
  domain::Date date;
  std::optional<std::string> startTime;
  std::optional<std::string> place;
};

domain::Result<Change> decide(const Facts& facts, const RecordAttendance& command, Context& context);
domain::Result<Change> decide(const Facts& facts, const RecordVotes& command, Context& context);
domain::Result<Change> decide(const Facts& facts, const SetVoteWeights& command, Context& context);
domain::Result<Change> decide(const Facts& facts, const CallSecondMeeting& command, Context& context);

}

namespace domain {
BESLUITROUTE_FIELDS(app::AttendanceOf, person, presence, replacedBy, note);
BESLUITROUTE_FIELDS(app::RecordAttendance, meeting, attendance);
BESLUITROUTE_FIELDS(app::VoteOf, person, municipality, region, choice);
BESLUITROUTE_FIELDS(app::RecordVotes, item, ballot, votes);
BESLUITROUTE_FIELDS(app::WeightOf, municipality, region, weight);
BESLUITROUTE_FIELDS(app::SetVoteWeights, body, weights, total);
BESLUITROUTE_FIELDS(app::CallSecondMeeting, meeting, date, startTime, place);
}
