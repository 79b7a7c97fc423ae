// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/imports/import_records.h"
#include "domain/meeting_series.h"

namespace app {

/// What all meetings of a series have in common.
struct SeriesDetails {
  std::optional<std::string> startTime = {};
  std::optional<std::string> endTime = {};
  std::optional<std::string> place = {};
};

/// A series as a source of an import: the same preview shows what is there already, and one undo takes the series back. Days that
/// fall out are rows that are not taken, with the reason.
[[nodiscard]] domain::Result<ReadSource<MeetingRecord>> seriesRecords(const std::string& bodyCode, const domain::MeetingSeries& series,
                                                                      const SeriesDetails& details);

}
