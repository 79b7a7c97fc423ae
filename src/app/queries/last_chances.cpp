// SPDX-License-Identifier: EUPL-1.2
#include "app/queries/last_chances.h"

#include "app/queries/meetings.h"

namespace app {

using namespace domain;

LastChances::LastChances(const Facts& facts, Date asOf)
{
  std::map<BodyId, DecisionBody> bodies;
  for (auto& body : facts.all<DecisionBody>())
    bodies.emplace(body.id, std::move(body));
  for (const auto& meeting : facts.all<Meeting>())
    if (meeting.date > asOf && !(meeting.cancelledOn && *meeting.cancelledOn <= asOf))
      m_handIns.emplace(std::pair{meeting.body, meeting.date}, handInDay(meeting, bodies.at(meeting.body)));
}

std::optional<Date> LastChances::handInFor(BodyId body, Date until) const
{
  auto after = m_handIns.upper_bound({body, until});
  if (after == m_handIns.begin())
    return std::nullopt;
  --after;
  return after->first.first == body ? after->second : std::nullopt;
}

}
