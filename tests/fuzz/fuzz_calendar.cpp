// SPDX-License-Identifier: EUPL-1.2
// Any bytes are a calendar or are said to be none; what is read keeps its promises.
#include "domain/contract.h"
#include "exchange/calendar_reader.h"

#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
  using namespace std::chrono_literals; // NOLINT(google-build-using-namespace): fuzz target
  const std::string bytes{data, data + size};
  const auto source = exchange::readCalendar(bytes, {2026y / 1 / 1, 2029y / 12 / 31});
  EXPECTS(source.records.size() <= exchange::mostMeetings);
  for (const auto& record : source.records) {
    EXPECTS(!record.date || record.date->ok());
    EXPECTS(!record.startTime || record.startTime->size() == 5);
    EXPECTS(record.date || !record.findings.empty());
  }
  return 0;
}
