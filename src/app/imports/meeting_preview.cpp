// SPDX-License-Identifier: EUPL-1.2
#include "app/imports/meeting_matches.h"
#include "app/imports/preview_rows.h"
#include "app/queries/meetings.h"
#include "app/queries/planning_case.h"

namespace app {

using namespace domain;

namespace {

void compareRest(ImportRow& row, const MeetingRecord& record, const Meeting& was)
{
  compare(row, "number", was.number, record.number);
  compare(row, "startTime", was.startTime, record.startTime);
  compare(row, "endTime", was.endTime, record.endTime);
  compare(row, "place", was.place, record.place);
}

std::optional<std::string> uidOf(const MeetingRecord& record) { return record.uid.empty() ? std::nullopt : std::optional{record.uid}; }

void addNew(ImportRow& row, const MeetingRecord& record, const DecisionBody& body)
{
  if (record.cancelled) {
    row.findings.push_back({ImportFindingCode::cancelledInSource});
    return;
  }
  compareRest(row, record, Meeting{MeetingId{0}, body.id, {}, *record.date});
  compare(row, "handIn", {}, given(record.handIn));
  compare(row, "dispatch", {}, given(record.dispatch));
  row.steps.emplace_back(AddMeeting{body.id, *record.date, record.number, record.startTime, record.endTime, record.place, record.handIn, record.dispatch,
                               uidOf(record)});
}

/// Only what the source speaks of and says differently.
ChangeMeeting changeOf(const ImportRow& row, const MeetingRecord& record, MeetingId meeting)
{
  ChangeMeeting change{.meeting = meeting};
  const auto differing = [&](const char* field, const std::optional<std::string>& value) { return differs(row, field) ? value : std::nullopt; };
  change.number = differing("number", record.number);
  change.startTime = differing("startTime", record.startTime);
  change.endTime = differing("endTime", record.endTime);
  change.place = differing("place", record.place);
  change.uid = differing("uid", uidOf(record));
  if (differs(row, "handIn"))
    change.handIn = record.handIn;
  if (differs(row, "dispatch"))
    change.dispatch = record.dispatch;
  return change;
}

void addChanges(ImportRow& row, const MeetingRecord& record, const Meeting& meeting, const DecisionBody& body, const ImportChoices& choices)
{
  if (record.cancelled && meeting.cancelledOn)
    return;
  if (record.cancelled) {
    row.differences.push_back({"state", std::string{toText(MeetingState::planned)}, std::string{toText(MeetingState::cancelled)}});
    row.steps.emplace_back(CancelMeeting{meeting.id, choices.reason});
    return;
  }
  if (meeting.cancelledOn) {
    row.findings.push_back({ImportFindingCode::cancelledHere, meeting.number});
    return;
  }
  auto moved = meeting;
  compare(row, "date", toIso(meeting.date), given(record.date));
  if (differs(row, "date")) {
    row.steps.emplace_back(MoveMeeting{meeting.id, *record.date, choices.reason});
    moved = Meeting{.id = meeting.id, .body = meeting.body, .number = meeting.number, .date = *record.date};
  }
  compareRest(row, record, meeting);
  // A day that follows from the body's lead days is the same as that day entered by hand.
  compare(row, "handIn", given(handInDay(moved, body)).value_or(""), given(record.handIn));
  compare(row, "dispatch", given(dispatchDay(moved, body)).value_or(""), given(record.dispatch));
  // From now on it is known again, also when it moves there.
  if (!choices.uids.contains(record.uid))
    compare(row, "uid", meeting.uid, uidOf(record));
  if (row.differences.size() > (differs(row, "date") ? 1U : 0U))
    row.steps.emplace_back(changeOf(row, record, meeting.id));
}

/// A day that is new for a meeting and on which nobody works is doubted; one that stands already was told then.
void doubtDay(ImportRow& row, const MeetingRecord& record, const std::optional<Date>& known, const planning::WorkCalendar& calendar)
{
  if (!record.cancelled && record.date != known && calendar.dayOff(*record.date))
    row.findings.push_back({ImportFindingCode::meetsOnDayOff, toIso(*record.date)});
}

ImportRow goneRow(const Meeting& meeting, const DecisionBody& body, const ImportChoices& choices)
{
  return {.state = ImportRowState::gone,
          .subject = body.name,
          .date = meeting.date,
          .differences = {{"state", std::string{toText(MeetingState::planned)}, std::string{toText(MeetingState::cancelled)}}},
          .steps = {CancelMeeting{meeting.id, choices.reason}}};
}

}

ImportPreview previewOf(const Facts& facts, const ReadSource<MeetingRecord>& source, const ImportChoices& choices)
{
  const MeetingMatches matches{facts, source.records, choices};
  const auto calendar = workCalendar(facts);
  ImportPreview preview{ImportKind::meetings, choices.source, {}, source.findings};
  for (std::size_t place = 0; place < source.records.size() && choices.goesOn(place, source.records.size()); ++place) {
    const auto& record = source.records[place];
    const auto& match = matches[place];
    ImportRow row{.line = record.line, .date = record.date, .findings = record.findings};
    row.findings.insert(row.findings.end(), match.findings.begin(), match.findings.end());
    row.subject = match.body ? matches.body(*match.body).name : record.bodyTexts.empty() ? std::string{} : record.bodyTexts.front();
    if (!record.date && !isPrevented(row))
      row.findings.push_back({ImportFindingCode::noDay});
    if (!isPrevented(row)) {
      doubtDay(row, record, match.meeting ? std::optional{matches.meetings()[*match.meeting].date} : std::nullopt, calendar);
      if (match.meeting)
        addChanges(row, record, matches.meetings()[*match.meeting], matches.body(*match.body), choices);
      else
        addNew(row, record, matches.body(*match.body));
    }
    finish(facts, preview, std::move(row), !match.meeting, choices.today);
  }
  for (const auto place : matches.gone(choices.today)) {
    const auto& meeting = matches.meetings()[place];
    auto row = goneRow(meeting, matches.body(meeting.body), choices);
    tryOut(facts, row, choices.today);
    if (isPrevented(row))
      row.steps.clear();
    preview.rows.push_back(std::move(row));
  }
  return preview;
}

}
