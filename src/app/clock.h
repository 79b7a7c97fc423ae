// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/date.h"

#include <string>

namespace app {

/// The only place that knows what day it is.
class Clock {
public:
  virtual ~Clock() = default;
  [[nodiscard]] virtual domain::Date today() const = 0;
  /// UTC, "2027-04-22T14:32:05Z"; only orders and labels the history.
  [[nodiscard]] virtual std::string timestamp() const = 0;
};

/// The computer's clock and its local time zone; a fixed day when one is given (`--today`, a demo file).
class SystemClock : public Clock {
public:
  explicit SystemClock(std::optional<domain::Date> fixedDay = std::nullopt) : m_fixedDay{fixedDay} {}
  [[nodiscard]] domain::Date today() const override;
  [[nodiscard]] std::string timestamp() const override;

private:
  std::optional<domain::Date> m_fixedDay;
};

}
