// SPDX-License-Identifier: EUPL-1.2
#include "app/commands/meeting_commands.h"

#include "app/commands/branch_standing.h"
#include "app/commands/checked_text.h"
#include "app/commands/municipality_rules.h"
#include "app/commands/next_number.h"
#include "app/queries/meeting_days.h"
#include "app/queries/meetings.h"

namespace app {

using namespace domain;

namespace {

Result<void> refuseTakenNumber(const Facts& facts, const std::string& number, std::optional<MeetingId> except = std::nullopt)
{
  for (const auto& meeting : facts.where(&Meeting::number, number))
    if (!except || meeting.id != *except)
      return fail(ErrorCode::alreadyExists, number);
  return {};
}

std::string nextMeetingNumber(const Facts& facts, const DecisionBody& body, Date day)
{
  const auto stem = numberStem(body.code, day);
  auto serial = lastSerial(facts.where(&Meeting::body, body.id), stem) + 1;
  while (!facts.where(&Meeting::number, numberWith(stem, serial)).empty()) // of a body that had this code before
    ++serial;
  return numberWith(stem, serial);
}

/// "14:00", or empty for unknown.
Result<std::string> timeOfDay(const std::string& text, std::string_view subject)
{
  const auto digit = [&](std::size_t index) { return text[index] >= '0' && text[index] <= '9'; };
  const auto isTime = text.size() == 5 && text[2] == ':' && digit(0) && digit(1) && digit(3) && digit(4) && text.substr(0, 2) < "24" &&
                      text[3] < '6';
  return text.empty() || isTime ? Result<std::string>{text} : fail(ErrorCode::unknownValue, std::string{subject}, text);
}

Result<void> replaceTime(std::string& target, const std::optional<std::string>& text, std::string_view subject)
{
  if (!text)
    return {};
  BESLUITROUTE_TRY(time, timeOfDay(*text, subject));
  target = time;
  return {};
}

Result<void> refuseEndBeforeStart(const Meeting& meeting)
{
  const auto& start = meeting.startTime;
  const auto& end = meeting.endTime;
  if (start.empty() || end.empty() || start <= end || end < nightEnds)
    return {};
  return fail(ErrorCode::endsBeforeStart, end, start);
}

Result<void> refuseDaysAfter(const Meeting& meeting)
{
  if (meeting.handIn && *meeting.handIn > meeting.date)
    return fail(ErrorCode::endsBeforeStart, toIso(meeting.date), toIso(*meeting.handIn));
  if (meeting.dispatch && *meeting.dispatch > meeting.date)
    return fail(ErrorCode::endsBeforeStart, toIso(meeting.date), toIso(*meeting.dispatch));
  return {};
}

}

Result<Change> decideStep(const Facts& facts, const AddMeeting& command, Context& context)
{
  const auto body = facts.get(command.body);
  BESLUITROUTE_CHECK(refuseAbsent(facts, body, command.date));
  BESLUITROUTE_TRY(number, requiredName(command.number ? *command.number : nextMeetingNumber(facts, body, command.date), "number"));
  BESLUITROUTE_CHECK(refuseTakenNumber(facts, number));
  Meeting meeting{.id = context.newId<Meeting>(), .body = body.id, .number = number, .date = command.date};
  meeting.handIn = command.handIn;
  meeting.dispatch = command.dispatch;
  BESLUITROUTE_CHECK(replaceTime(meeting.startTime, command.startTime, "startTime"));
  BESLUITROUTE_CHECK(replaceTime(meeting.endTime, command.endTime, "endTime"));
  BESLUITROUTE_CHECK(replaceName(meeting.place, command.place, "place"));
  BESLUITROUTE_CHECK(replaceName(meeting.uid, command.uid, "uid"));
  BESLUITROUTE_CHECK(refuseEndBeforeStart(meeting));
  BESLUITROUTE_CHECK(refuseDaysAfter(meeting));
  return Change{}.create(meeting).made(meeting.id);
}

Result<Change> decide(const Facts& facts, const AddMeeting& command, Context& context)
{
  BESLUITROUTE_TRY(change, decideStep(facts, command, context));
  return change.warn(findingsAbout(doubtAbout(facts, facts.get(command.body), command.date), command.date));
}

Result<Change> decide(const Facts& facts, const ChangeMeeting& command, Context&)
{
  const auto before = facts.get(command.meeting);
  auto after = before;
  BESLUITROUTE_CHECK(replaceRequiredName(after.number, command.number, "number"));
  BESLUITROUTE_CHECK(replaceTime(after.startTime, command.startTime, "startTime"));
  BESLUITROUTE_CHECK(replaceTime(after.endTime, command.endTime, "endTime"));
  BESLUITROUTE_CHECK(replaceName(after.place, command.place, "place"));
  BESLUITROUTE_CHECK(replaceText(after.note, command.note, "note"));
  BESLUITROUTE_CHECK(replaceName(after.uid, command.uid, "uid"));
  if (command.handIn)
    after.handIn = *command.handIn;
  if (command.dispatch)
    after.dispatch = *command.dispatch;
  if (command.startTime || command.endTime)
    BESLUITROUTE_CHECK(refuseEndBeforeStart(after));
  BESLUITROUTE_CHECK(refuseDaysAfter(after));
  BESLUITROUTE_CHECK(refuseTakenNumber(facts, after.number, before.id));
  return Change{}.update(before, after);
}

Result<Change> decideStep(const Facts& facts, const MoveMeeting& command, Context& context)
{
  BESLUITROUTE_TRY(reason, requiredReason(command.reason));
  const auto before = facts.get(command.meeting);
  if (before.date == command.date)
    return Change{};
  BESLUITROUTE_CHECK(refuseAbsent(facts, facts.get(before.body), command.date));
  for (const auto& decision : facts.where(&Decision::meeting, before.id))
    if (decision.decidedOn < command.date)
      return fail(ErrorCode::decisionBeforeMeeting, before.number, toIso(command.date));
  const auto after = movedTo(before, command.date);
  const DateChange slip{.id = context.newId<DateChange>(),
                        .meeting = before.id,
                        .was = before.date,
                        .became = after.date,
                        .on = context.on,
                        .reason = reason,
                        .cause = command.cause,
                        .by = context.user};
  auto change = Change{}.update(before, after).create(slip);
  warnOfPassedDays(change, facts, after, context.today);
  return change;
}

Result<Change> decide(const Facts& facts, const MoveMeeting& command, Context& context)
{
  BESLUITROUTE_TRY(change, decideStep(facts, command, context));
  if (!change.rows().empty())
    change.warn(findingsAbout(doubtAbout(facts, facts.get(facts.get(command.meeting).body), command.date, command.meeting), command.date));
  return change;
}

Result<Change> decide(const Facts& facts, const CancelMeeting& command, Context& context)
{
  BESLUITROUTE_TRY(reason, requiredReason(command.reason));
  const auto before = facts.get(command.meeting);
  if (before.cancelledOn)
    return fail(ErrorCode::meetingCancelled, before.number, toIso(*before.cancelledOn));
  if (!facts.where(&Decision::meeting, before.id).empty())
    return fail(ErrorCode::stillInUse, before.number);
  auto after = before;
  after.cancelledOn = context.on;
  after.note = before.note.empty() ? reason : before.note + "\n" + reason;
  return Change{}.update(before, after);
}

Result<Change> decide(const Facts& facts, const MarkDispatched& command, Context& context)
{
  BESLUITROUTE_CHECK(refuseFuture(context));
  const auto before = facts.get(command.meeting);
  if (before.dispatchedOn)
    return fail(ErrorCode::alreadyDispatched, before.number, toIso(*before.dispatchedOn));
  auto after = before;
  after.dispatchedOn = context.on;
  return Change{}.update(before, after);
}

}
