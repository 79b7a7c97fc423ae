// SPDX-License-Identifier: EUPL-1.2
#include "app/imports/import_finding.h"

namespace app {

FindingWeight weightOf(ImportFindingCode code)
{
  switch (code) {
  case ImportFindingCode::noDay:
  case ImportFindingCode::impossibleDay:
  case ImportFindingCode::ambiguousDay:
  case ImportFindingCode::dayBeyondCalendar:
  case ImportFindingCode::noBody:
  case ImportFindingCode::unknownBody:
  case ImportFindingCode::ambiguousBody:
  case ImportFindingCode::unknownMunicipality:
  case ImportFindingCode::unknownRegion:
  case ImportFindingCode::unknownTrack:
  case ImportFindingCode::ambiguousPerson:
  case ImportFindingCode::ambiguousMeeting:
  case ImportFindingCode::missingValue:
  case ImportFindingCode::unknownWord:
  case ImportFindingCode::duplicateRow:
  case ImportFindingCode::supersededRow:
  case ImportFindingCode::unsupportedRecurrence:
  case ImportFindingCode::changesAllFollowing:
  case ImportFindingCode::refusedByRule:
  case ImportFindingCode::cancelledHere:
  case ImportFindingCode::cancelledInSource:
  case ImportFindingCode::fallsOut:
    return FindingWeight::prevents;
  case ImportFindingCode::wrongWeekday:
  case ImportFindingCode::severalDays:
  case ImportFindingCode::meetsOnDayOff:
    return FindingWeight::doubts;
  case ImportFindingCode::emptySource:
  case ImportFindingCode::spreadsheetFile:
  case ImportFindingCode::pdfFile:
  case ImportFindingCode::notText:
  case ImportFindingCode::readAsWindows1252:
  case ImportFindingCode::readAsUtf16:
  case ImportFindingCode::openQuote:
  case ImportFindingCode::tooManyRows:
  case ImportFindingCode::columnUnknown:
  case ImportFindingCode::columnMissing:
  case ImportFindingCode::headsAssumed:
  case ImportFindingCode::monthFirstDays:
  case ImportFindingCode::notACalendar:
  case ImportFindingCode::brokenEvent:
  case ImportFindingCode::timeZoneUnknown:
  case ImportFindingCode::yearAssumed:
  case ImportFindingCode::dayFromSerial:
  case ImportFindingCode::impossibleTime:
  case ImportFindingCode::impossibleValue:
  case ImportFindingCode::notChangeable:
  case ImportFindingCode::bodyChosen:
  case ImportFindingCode::recurrenceBounded:
    return FindingWeight::informs;
  }
  return FindingWeight::prevents;
}

std::string_view toText(ImportFindingCode code)
{
  switch (code) {
  case ImportFindingCode::emptySource:
    return "emptySource";
  case ImportFindingCode::spreadsheetFile:
    return "spreadsheetFile";
  case ImportFindingCode::pdfFile:
    return "pdfFile";
  case ImportFindingCode::notText:
    return "notText";
  case ImportFindingCode::readAsWindows1252:
    return "readAsWindows1252";
  case ImportFindingCode::readAsUtf16:
    return "readAsUtf16";
  case ImportFindingCode::openQuote:
    return "openQuote";
  case ImportFindingCode::tooManyRows:
    return "tooManyRows";
  case ImportFindingCode::columnUnknown:
    return "columnUnknown";
  case ImportFindingCode::columnMissing:
    return "columnMissing";
  case ImportFindingCode::headsAssumed:
    return "headsAssumed";
  case ImportFindingCode::monthFirstDays:
    return "monthFirstDays";
  case ImportFindingCode::notACalendar:
    return "notACalendar";
  case ImportFindingCode::brokenEvent:
    return "brokenEvent";
  case ImportFindingCode::timeZoneUnknown:
    return "timeZoneUnknown";
  case ImportFindingCode::noDay:
    return "noDay";
  case ImportFindingCode::impossibleDay:
    return "impossibleDay";
  case ImportFindingCode::ambiguousDay:
    return "ambiguousDay";
  case ImportFindingCode::dayBeyondCalendar:
    return "dayBeyondCalendar";
  case ImportFindingCode::noBody:
    return "noBody";
  case ImportFindingCode::unknownBody:
    return "unknownBody";
  case ImportFindingCode::ambiguousBody:
    return "ambiguousBody";
  case ImportFindingCode::unknownMunicipality:
    return "unknownMunicipality";
  case ImportFindingCode::unknownRegion:
    return "unknownRegion";
  case ImportFindingCode::unknownTrack:
    return "unknownTrack";
  case ImportFindingCode::ambiguousPerson:
    return "ambiguousPerson";
  case ImportFindingCode::ambiguousMeeting:
    return "ambiguousMeeting";
  case ImportFindingCode::missingValue:
    return "missingValue";
  case ImportFindingCode::unknownWord:
    return "unknownWord";
  case ImportFindingCode::duplicateRow:
    return "duplicateRow";
  case ImportFindingCode::supersededRow:
    return "supersededRow";
  case ImportFindingCode::unsupportedRecurrence:
    return "unsupportedRecurrence";
  case ImportFindingCode::changesAllFollowing:
    return "changesAllFollowing";
  case ImportFindingCode::refusedByRule:
    return "refusedByRule";
  case ImportFindingCode::cancelledHere:
    return "cancelledHere";
  case ImportFindingCode::fallsOut:
    return "fallsOut";
  case ImportFindingCode::wrongWeekday:
    return "wrongWeekday";
  case ImportFindingCode::severalDays:
    return "severalDays";
  case ImportFindingCode::meetsOnDayOff:
    return "meetsOnDayOff";
  case ImportFindingCode::cancelledInSource:
    return "cancelledInSource";
  case ImportFindingCode::yearAssumed:
    return "yearAssumed";
  case ImportFindingCode::dayFromSerial:
    return "dayFromSerial";
  case ImportFindingCode::impossibleTime:
    return "impossibleTime";
  case ImportFindingCode::impossibleValue:
    return "impossibleValue";
  case ImportFindingCode::notChangeable:
    return "notChangeable";
  case ImportFindingCode::bodyChosen:
    return "bodyChosen";
  case ImportFindingCode::recurrenceBounded:
    return "recurrenceBounded";
  }
  return {};
}

}
