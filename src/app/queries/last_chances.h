// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/facts.h"

#include <map>

namespace app {

/// Until when papers can still be handed in so that a body treats them in time.
class LastChances {
public:
  /// Over all meetings after `asOf` that have not been cancelled.
  LastChances(const Facts& facts, domain::Date asOf);
  /// The hand-in day of the body's last meeting on or before `until`; none when it has no such meeting or that day is unknown.
  [[nodiscard]] std::optional<domain::Date> handInFor(domain::BodyId body, domain::Date until) const;

private:
  std::map<std::pair<domain::BodyId, domain::Date>, std::optional<domain::Date>> m_handIns; ///< by body and day of meeting
};

}
