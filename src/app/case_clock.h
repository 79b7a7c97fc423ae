// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/clock.h"
#include "app/facts.h"

namespace app {

/// Today for one case file: the day that was asked for, else the file's own (a demo plays on its own day), else the computer's.
/// Reads the file each time, so that a command list can say which day it is. `file` must outlive the clock.
class CaseClock : public Clock {
public:
  explicit CaseClock(const RowSource& file, std::optional<domain::Date> askedDay = std::nullopt)
    : m_file{file}, m_askedDay{askedDay}
  {}
  [[nodiscard]] domain::Date today() const override;
  [[nodiscard]] std::string timestamp() const override { return m_computer.timestamp(); }

private:
  const RowSource& m_file;
  std::optional<domain::Date> m_askedDay;
  SystemClock m_computer;
};

}
