// SPDX-License-Identifier: EUPL-1.2
#include "app/imports/series_records.h"

namespace app {

using namespace domain;

namespace {

std::string reasonText(SkippedBecause reason)
{
  switch (reason) {
  case SkippedBecause::excepted:
    return "excepted";
  case SkippedBecause::dayOff:
    return "dayOff";
  case SkippedBecause::inWindow:
    return "inWindow";
  }
  return {};
}

}

Result<ReadSource<MeetingRecord>> seriesRecords(const std::string& bodyCode, const MeetingSeries& series, const SeriesDetails& details)
{
  const auto days = daysOf(series);
  if (!days)
    return tl::unexpected<Error>{days.error()};
  ReadSource<MeetingRecord> source;
  for (const auto& day : *days) {
    MeetingRecord record{.bodyTexts = {bodyCode}, .date = day.date, .startTime = details.startTime, .endTime = details.endTime, .place = details.place};
    if (day.skipped)
      record.findings.push_back({ImportFindingCode::fallsOut, reasonText(*day.skipped)});
    source.records.push_back(std::move(record));
  }
  return source;
}

}
