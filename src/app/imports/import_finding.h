// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/error.h"
#include "domain/vocabulary.h"

#include <optional>
#include <string>
#include <vector>

namespace app {

/// What is to be said about a source or one row of it; presentation has the sentence. In brackets: the subject, the detail.
enum class ImportFindingCode {
  // about the source
  emptySource,
  spreadsheetFile,     ///< a workbook, not a table as text
  pdfFile,
  notText,
  readAsWindows1252,
  readAsUtf16,
  openQuote,           ///< (line) of a quote that is never closed; nothing from there on was read
  tooManyRows,         ///< (number) that were read
  columnUnknown,       ///< (head)
  columnMissing,       ///< (field)
  headsAssumed,        ///< the first row has no heads; columns were recognised by what is in them
  monthFirstDays,      ///< (field) days were written month first, as in America
  notACalendar,
  brokenEvent,         ///< an event that begins and does not end
  timeZoneUnknown,     ///< (name) its times were taken as they are
  // why a row is not taken
  noDay,
  impossibleDay,       ///< (text)
  ambiguousDay,        ///< (text) may be read in two orders
  dayBeyondCalendar,   ///< (text)
  noBody,
  unknownBody,         ///< (text)
  ambiguousBody,       ///< (text, the bodies it may be)
  unknownMunicipality, ///< (text)
  unknownRegion,       ///< (text)
  unknownTrack,        ///< (text)
  ambiguousPerson,     ///< (name)
  ambiguousMeeting,    ///< (number of meetings of that body on that day)
  missingValue,        ///< (field)
  unknownWord,         ///< (text, field)
  duplicateRow,        ///< (line) of the first one
  supersededRow,       ///< (line) of the newer one
  unsupportedRecurrence, ///< (rule)
  changesAllFollowing, ///< a change of one meeting of a series and all after it
  refusedByRule,       ///< with the error
  cancelledHere,       ///< (number) the meeting was cancelled in the case file
  cancelledInSource,   ///< a cancelled meeting that the case file does not know
  fallsOut,            ///< (excepted, dayOff, inWindow) a day of a series
  // what makes a row doubtful: it is taken when it is picked
  wrongWeekday,        ///< (text, date) the day of the week is another
  severalDays,         ///< (last day)
  meetsOnDayOff,       ///< (date) a day on which nobody works
  // to know
  yearAssumed,         ///< (text, date)
  dayFromSerial,       ///< (text, date)
  impossibleTime,      ///< (text) the row is taken without it
  impossibleValue,     ///< (text, field) the row is taken without it
  notChangeable,       ///< (field, text) of something known it is not changed by an import
  bodyChosen,          ///< (text) the body was chosen, the text names none
  recurrenceBounded,   ///< (first day, last day) that were taken of a recurrence
};

/// How much a finding weighs for its row.
enum class FindingWeight { prevents, doubts, informs };
[[nodiscard]] FindingWeight weightOf(ImportFindingCode code);
/// The identifier used in JSON.
[[nodiscard]] std::string_view toText(ImportFindingCode code);

struct ImportFinding {
  ImportFindingCode code;
  std::string subject = {};
  std::string detail = {};
  std::optional<domain::Error> error = {};
  friend bool operator==(const ImportFinding&, const ImportFinding&) = default;
};

using ImportFindings = std::vector<ImportFinding>;

}
