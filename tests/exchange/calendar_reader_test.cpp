// SPDX-License-Identifier: EUPL-1.2
#include "exchange/calendar_reader.h"
#include "support/printing.h"

#include <algorithm>
#include <fstream>
#include <sstream>

using namespace exchange;
using namespace std::chrono_literals; // NOLINT(google-build-using-namespace): test
using app::ImportFindingCode;
using app::MeetingRecord;

namespace {

constexpr CalendarWindow window{2026y / 1 / 1, 2029y / 12 / 31};

std::string fixture(const std::string& name)
{
  std::ifstream file{FIXTURES "/calendars/" + name, std::ios::binary};
  std::ostringstream text;
  text << file.rdbuf();
  REQUIRE_FALSE(text.str().empty());
  return text.str();
}

/// "2027-06-22 20:00-23:30 Raadsvergadering", with a mark for what is wrong or called off.
std::string line(const MeetingRecord& record)
{
  auto text = record.date ? domain::toIso(*record.date) : std::string{"?"};
  if (record.startTime)
    text += " " + *record.startTime + (record.endTime ? "-" + *record.endTime : "");
  if (!record.bodyTexts.empty())
    text += " " + record.bodyTexts.front();
  if (record.cancelled)
    text += " cancelled";
  for (const auto& finding : record.findings)
    text += " !" + std::string{toText(finding.code)} + (finding.subject.empty() ? "" : " " + finding.subject);
  return text;
}

std::vector<std::string> lines(const app::ReadSource<MeetingRecord>& source)
{
  std::vector<std::string> answer;
  for (const auto& record : source.records)
    answer.push_back(line(record));
  return answer;
}

std::vector<std::string> findings(const app::ReadSource<MeetingRecord>& source)
{
  std::vector<std::string> answer;
  for (const auto& finding : source.findings)
    answer.push_back(std::string{toText(finding.code)} + (finding.subject.empty() ? "" : " " + finding.subject));
  return answer;
}

app::ReadSource<MeetingRecord> read(const std::string& events)
{
  return readCalendar("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + events + "END:VCALENDAR\r\n", window);
}

std::string event(const std::string& properties) { return "BEGIN:VEVENT\r\n" + properties + "END:VEVENT\r\n"; }

}

TEST_CASE("a registry's real export: time zones, a moved and a cancelled meeting of a series, whole days, folded lines")
{
  const auto source = readCalendar(fixture("griffie.ics"), window);
  CHECK(findings(source).empty());
  CHECK(lines(source) == std::vector<std::string>{
                             "2027-01-19 19:30-22:30 Raadsvergadering",
                             "2027-02-16 19:30-22:30 Raadsvergadering",
                             "2027-03-16 19:30-22:30 Raadsvergadering cancelled",
                             "2027-04-20 19:30-22:30 Raadsvergadering",
                             "2027-05-18 19:30-22:30 Raadsvergadering",
                             "2027-06-22 20:00-23:30 Raadsvergadering (verplaatst)",
                             "2027-07-08 19:30-00:30 Raadsvergadering Kadernota",
                             "2027-07-10 Zomerreces !severalDays 2027-08-22",
                             "2027-09-10 Werkbezoek raad",
                             "2027-09-21 19:30-22:30 Raadsvergadering",
                             "2027-10-19 19:30-22:30 Raadsvergadering",
                             "2027-11-16 19:30-22:30 Raadsvergadering",
                             "2027-12-21 19:30-22:30 Raadsvergadering",
                         });
  CHECK(source.records.front().place == "Stadhuis, raadzaal");
  CHECK(source.records.front().context == std::vector<std::string>{"Gemeente Dordrecht - vergaderingen"});
  SECTION("a moved meeting keeps the identity of the day on which it was planned")
  {
    CHECK(source.records[5].uid == "vergadering-1001@griffie.example#20270615T173000Z");
    CHECK(source.records[0].uid == "vergadering-1001@griffie.example#20270119T183000Z");
    CHECK(source.records[6].uid == "vergadering-1002@griffie.example");
  }
}

TEST_CASE("a meeting that ends in the night is one evening, one that ends the next morning takes more days")
{
  const auto ending = [](const char* end) {
    return lines(read(event("UID:a\r\nDTSTART;TZID=Europe/Amsterdam:20270318T193000\r\nDTEND;TZID=Europe/Amsterdam:" + std::string{end} + "\r\nSUMMARY:Raad\r\n"))).front();
  };
  CHECK(ending("20270319T013000") == "2027-03-18 19:30-01:30 Raad");
  CHECK(ending("20270319T090000") == "2027-03-18 19:30 Raad !severalDays 2027-03-19");
}

TEST_CASE("a recurrence without an end is bounded and that is said")
{
  const auto source = read(event("UID:a\r\nDTSTART;TZID=Europe/Amsterdam:20200107T193000\r\nRRULE:FREQ=WEEKLY\r\nSUMMARY:College\r\n"));
  REQUIRE(source.findings.size() == 1);
  CHECK(source.findings.front() == app::ImportFinding{ImportFindingCode::recurrenceBounded, "2026-01-01", "2029-12-31"});
  CHECK(source.records.size() == 208);
  CHECK(line(source.records.front()) == "2026-01-06 19:30 College");
  CHECK(line(source.records.back()) == "2029-12-25 19:30 College");
}

TEST_CASE("a recurrence that ends by itself is taken whole, without a word")
{
  const auto source = read(event("UID:a\r\nDTSTART;TZID=Europe/Amsterdam:20270318T093000\r\nDTEND;TZID=Europe/Amsterdam:20270318T110000\r\n"
                                 "RRULE:FREQ=WEEKLY;INTERVAL=2;COUNT=3\r\nRDATE;TZID=Europe/Amsterdam:20270505T093000\r\nSUMMARY:Werkgroep\r\n"));
  CHECK(findings(source).empty());
  // The summer time begins in between: half past nine stays half past nine.
  CHECK(lines(source) == std::vector<std::string>{"2027-03-18 09:30-11:00 Werkgroep", "2027-04-01 09:30-11:00 Werkgroep",
                                                  "2027-04-15 09:30-11:00 Werkgroep", "2027-05-05 09:30-11:00 Werkgroep"});
}

TEST_CASE("recurrences that are no meetings are refused with their rule")
{
  for (const auto* rule : {"FREQ=SECONDLY", "FREQ=HOURLY;COUNT=3", "FREQ=NEVER", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "FREQ=DAILY;INTERVAL=0",
                           "RSCALE=CHINESE;FREQ=YEARLY", "FREQ=MONTHLY;BYMONTHDAY=31;BYMONTH=2,4,6", "FREQ=MONTHLY;BYDAY=8TU", "FREQ=MONTHLY;BYDAY=-6MO",
                           "FREQ=YEARLY;BYMONTH=3;BYDAY=6TU", "FREQ=MONTHLY;BYDAY=5TU;BYMONTHDAY=1,2,3", "FREQ=MONTHLY;BYDAY=TU;BYSETPOS=6", "FREQ=DAILY;INTERVAL=7;BYDAY=FR",
                           "FREQ=MONTHLY;INTERVAL=12;BYMONTH=4", "FREQ=YEARLY;INTERVAL=2;BYMONTH=2;BYMONTHDAY=29", "FREQ=YEARLY;BYYEARDAY=366;BYMONTH=1", "FREQ=YEARLY;BYWEEKNO=54"}) {
    CAPTURE(rule);
    const auto source = read(event(std::string{"UID:a\r\nDTSTART:20270318T093000\r\nSUMMARY:x\r\nRRULE:"} + rule + "\r\n"));
    CHECK(std::ranges::any_of(source.records, [](const MeetingRecord& record) {
      return std::ranges::any_of(record.findings, [](const auto& finding) { return finding.code == ImportFindingCode::unsupportedRecurrence; });
    }));
  }
}

TEST_CASE("rules of days that are rare or far apart are followed")
{
  using Case = std::pair<const char*, std::vector<std::string>>;
  for (const auto& [rule, days] : {Case{"FREQ=MONTHLY;BYDAY=5TH;COUNT=2", {"2027-04-29", "2027-07-29"}}, Case{"FREQ=MONTHLY;BYDAY=-1TH;COUNT=2", {"2027-03-25", "2027-04-29"}},
                                   Case{"FREQ=MONTHLY;BYDAY=TU,TH;BYSETPOS=-1;COUNT=2", {"2027-03-30", "2027-04-29"}},
                                   Case{"FREQ=WEEKLY;INTERVAL=3;WKST=SU;BYDAY=TH;COUNT=2", {"2027-03-18", "2027-04-08"}},
                                   Case{"FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29;COUNT=1", {"2028-02-29"}}, Case{"FREQ=YEARLY;BYWEEKNO=20;BYDAY=TH;COUNT=1", {"2027-05-20"}},
                                   Case{"FREQ=YEARLY;BYYEARDAY=-1;COUNT=1", {"2027-12-31"}}, Case{"FREQ=YEARLY;BYDAY=53FR;COUNT=1", {"2027-12-31"}}}) {
    CAPTURE(rule);
    const auto source = read(event(std::string{"UID:a\r\nDTSTART:20270318T093000\r\nSUMMARY:x\r\nRRULE:"} + rule + "\r\n"));
    std::vector<std::string> found;
    for (const auto& record : source.records)
      found.push_back(line(record).substr(0, 10));
    CHECK(found == days);
  }
}

TEST_CASE("events that were sent twice: the newest stands")
{
  SECTION("a later sequence replaces an earlier one, in any order")
  {
    const auto early = event("UID:a\r\nSEQUENCE:1\r\nDTSTART:20270318T093000\r\nSUMMARY:oud\r\n");
    const auto late = event("UID:a\r\nSEQUENCE:2\r\nDTSTART:20270325T093000\r\nSUMMARY:nieuw\r\n");
    for (const auto& both : {early + late, late + early}) {
      const auto source = read(both);
      CHECK(lines(source).size() == 2);
      CHECK(line(source.records[1]) == "2027-03-25 09:30 nieuw");
      CHECK(line(source.records[0]).starts_with("2027-03-18 09:30 oud !supersededRow"));
    }
  }
  SECTION("the same event twice is a duplicate that names the first")
  {
    const auto once = event("UID:a\r\nDTSTART:20270318T093000\r\nSUMMARY:x\r\n");
    CHECK(lines(read(once + once)) == std::vector<std::string>{"2027-03-18 09:30 x", "2027-03-18 09:30 x !duplicateRow 3"});
  }
  SECTION("an event without identity is never a duplicate of another one")
  {
    const auto once = event("DTSTART:20270318T093000\r\nSUMMARY:x\r\n");
    CHECK(lines(read(once + once)).size() == 2);
  }
}

TEST_CASE("a change of one meeting whose series is not in the file stands by itself")
{
  CHECK(lines(read(event("UID:a\r\nRECURRENCE-ID:20270318T093000\r\nDTSTART:20270319T100000\r\nSUMMARY:Stuurgroep\r\n"))) ==
        std::vector<std::string>{"2027-03-19 10:00 Stuurgroep"});
}

TEST_CASE("a change of all following meetings is refused, since it would be half of one")
{
  CHECK(lines(read(event("UID:a\r\nRECURRENCE-ID;RANGE=THISANDFUTURE:20270318T093000\r\nDTSTART:20270319T100000\r\nSUMMARY:x\r\n"))) ==
        std::vector<std::string>{"2027-03-19 10:00 x !changesAllFollowing"});
}

TEST_CASE("meetings that are called off are known by their status, by the calendar's method and by the word before the subject")
{
  CHECK(lines(read(event("UID:a\r\nDTSTART:20270318T093000\r\nSTATUS:CANCELLED\r\nSUMMARY:x\r\n"))) ==
        std::vector<std::string>{"2027-03-18 09:30 x cancelled"});
  CHECK(lines(read(event("UID:a\r\nDTSTART:20270318T093000\r\nSUMMARY:GEANNULEERD: Stuurgroep\r\n"))) ==
        std::vector<std::string>{"2027-03-18 09:30 Stuurgroep cancelled"});
  CHECK(lines(read("METHOD:CANCEL\r\n" + event("UID:a\r\nDTSTART:20270318T093000\r\nSUMMARY:x\r\n"))) ==
        std::vector<std::string>{"2027-03-18 09:30 x cancelled"});
}

TEST_CASE("times of other zones become ours, and an unknown zone is reported")
{
  CHECK(lines(read(event("DTSTART;TZID=America/New_York:20270318T093000\r\nSUMMARY:x\r\n"))) == std::vector<std::string>{"2027-03-18 14:30 x"});
  CHECK(lines(read(event("DTSTART;TZID=/mozilla.org/20070129_1/Europe/Amsterdam:20270318T093000\r\nSUMMARY:x\r\n"))) ==
        std::vector<std::string>{"2027-03-18 09:30 x"});
  const auto source = read(event("DTSTART;TZID=Middle-earth:20270318T093000\r\nSUMMARY:x\r\n"));
  CHECK(lines(source) == std::vector<std::string>{"2027-03-18 09:30 x"});
  CHECK(findings(source) == std::vector<std::string>{"timeZoneUnknown Middle-earth"});
  SECTION("in winter and in summer, also after 2037")
  {
    CHECK(lines(read(event("DTSTART:20980615T120000Z\r\nSUMMARY:zomer\r\n") + event("DTSTART:20981215T120000Z\r\nSUMMARY:winter\r\n"))) ==
          std::vector<std::string>{"2098-06-15 14:00 zomer", "2098-12-15 13:00 winter"});
  }
}

TEST_CASE("malformed calendars are read as far as they go")
{
  SECTION("impossible and missing days are named")
  {
    CHECK(lines(read(event("DTSTART:20270231T093000\r\nSUMMARY:a\r\n") + event("DTSTART:morgen\r\nSUMMARY:b\r\n") + event("SUMMARY:c\r\n"))) ==
          std::vector<std::string>{"? a !impossibleDay 20270231T093000", "? b !impossibleDay morgen", "? c !noDay"});
  }
  SECTION("a day beyond the calendar")
  {
    CHECK(lines(read(event("DTSTART;VALUE=DATE:21000101\r\nSUMMARY:a\r\n"))) == std::vector<std::string>{"2100-01-01 a !dayBeyondCalendar 2100-01-01"});
    CHECK(lines(read(event("DTSTART;VALUE=DATE:99990101\r\nSUMMARY:a\r\n"))) == std::vector<std::string>{"? a !impossibleDay 99990101"});
  }
  SECTION("an event that does not end is not taken, the ones around it are")
  {
    const auto source = read(event("DTSTART:20270318T093000\r\nSUMMARY:a\r\n") + "BEGIN:VEVENT\r\nDTSTART:20270319T093000\r\n" +
                             event("DTSTART:20270320T093000\r\nSUMMARY:c\r\n"));
    CHECK(lines(source) == std::vector<std::string>{"2027-03-18 09:30 a", "2027-03-20 09:30 c"});
    CHECK(findings(source) == std::vector<std::string>{"brokenEvent 7"});
  }
  SECTION("a file that was cut off")
  {
    const auto whole = fixture("griffie.ics");
    const auto source = readCalendar(whole.substr(0, whole.size() - 60), window);
    CHECK(source.records.size() == 12);
    CHECK(findings(source).size() == 1);
  }
  SECTION("lower case, bare line feeds and no time zone")
  {
    CHECK(lines(readCalendar("begin:vcalendar\nbegin:vevent\ndtstart:20270318T093000\nsummary:x\nend:vevent\nend:vcalendar\n", window)) ==
          std::vector<std::string>{"2027-03-18 09:30 x"});
  }
  SECTION("an end before the start, and an end that is the start")
  {
    CHECK(lines(read(event("DTSTART:20270318T093000\r\nDTEND:20270317T093000\r\nSUMMARY:x\r\n"))) == std::vector<std::string>{"2027-03-18 09:30 x"});
    CHECK(lines(read(event("DTSTART:20270318T093000\r\nDTEND:20270318T093000\r\nSUMMARY:x\r\n"))) == std::vector<std::string>{"2027-03-18 09:30 x"});
  }
}

TEST_CASE("a calendar in Windows-1252, and one that folds in the middle of a letter")
{
  CHECK(lines(read(event("DTSTART:20270318T093000\r\nSUMMARY:Co\xF6rdinatie\x96groep\r\n"))) == std::vector<std::string>{"2027-03-18 09:30 Coördinatie–groep"});
  CHECK(lines(read(event("DTSTART:20270318T093000\r\nSUMMARY:Co\xC3\r\n \xB6rdinatiegroep\r\n"))) ==
        std::vector<std::string>{"2027-03-18 09:30 Coördinatiegroep"});
}

TEST_CASE("what is no calendar is said to be none")
{
  CHECK(findings(readCalendar("", window)) == std::vector<std::string>{"emptySource"});
  CHECK(findings(readCalendar("Datum;Gremium\r\n", window)) == std::vector<std::string>{"notACalendar"});
  CHECK(findings(readCalendar("%PDF-1.7 ...", window)) == std::vector<std::string>{"pdfFile"});
  CHECK(findings(readCalendar(std::string{"PK\x03\x04..."}, window)) == std::vector<std::string>{"spreadsheetFile"});
}

TEST_CASE("a calendar of 100 MB with attachments inside is read for its meetings")
{
  std::string huge = "BEGIN:VCALENDAR\r\n";
  const std::string fold = " " + std::string(74, 'A') + "\r\n";
  for (auto i = 0; i < 100; ++i) {
    huge += "BEGIN:VEVENT\r\nUID:" + std::to_string(i) + "\r\nDTSTART:20270318T093000\r\nATTACH;ENCODING=BASE64;VALUE=BINARY:AAAA\r\n";
    for (auto line = 0; line < 13'000; ++line)
      huge += fold;
    huge += "SUMMARY:Stuurgroep " + std::to_string(i) + "\r\nEND:VEVENT\r\n";
  }
  huge += "END:VCALENDAR\r\n";
  REQUIRE(huge.size() > 100'000'000);
  const auto source = readCalendar(huge, window);
  CHECK(source.records.size() == 100);
  CHECK(line(source.records.back()) == "2027-03-18 09:30 Stuurgroep 99");
}

TEST_CASE("a calendar with more meetings than anybody has is read up to a limit, and that is said")
{
  std::string many = "BEGIN:VCALENDAR\r\n";
  for (std::size_t i = 0; i < 25; ++i)
    many += event("UID:" + std::to_string(i) + "\r\nDTSTART:20260318T093000\r\nRRULE:FREQ=DAILY\r\n");
  const auto source = readCalendar(many + "END:VCALENDAR\r\n", window);
  CHECK(source.records.size() == mostMeetings);
  CHECK(findings(source) == std::vector<std::string>{"recurrenceBounded 2026-01-01", "tooManyRows 20000"});
}

TEST_CASE("a time zone that would change every second is not believed")
{
  const auto source = readCalendar("BEGIN:VCALENDAR\r\nBEGIN:VTIMEZONE\r\nTZID:Evil\r\nBEGIN:STANDARD\r\nDTSTART:19700101T000000\r\nTZOFFSETFROM:+0100\r\n"
                                   "TZOFFSETTO:+0200\r\nRRULE:FREQ=SECONDLY\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n" +
                                       event("DTSTART;TZID=Evil:20270318T093000\r\nSUMMARY:x\r\n") + "END:VCALENDAR\r\n",
                                   window);
  CHECK(lines(source) == std::vector<std::string>{"2027-03-18 09:30 x"});
  CHECK(findings(source) == std::vector<std::string>{"timeZoneUnknown Evil"});
}
