// SPDX-License-Identifier: EUPL-1.2
#include "exchange/calendar_reader.h"
#include "exchange/meeting_table.h"
#include "import_case.h"

#include <fstream>
#include <sstream>

using namespace exchange;
using namespace std::chrono_literals; // NOLINT(google-build-using-namespace): test
using exchange_test::ImportCase;

namespace {

using Lines = std::vector<std::string>;

}

TEST_CASE("a pasted table of meetings becomes a preview")
{
  ImportCase given;
  SECTION("with Dutch heads, days and times, and names as people write them")
  {
    CHECK(given.previewTable("Gremium\tDatum\tAanvang\tEinde\tLocatie\tAanleveren\n"
                             "Raad Dordrecht\two 30 juni 2027\t19.30 uur\t22:00\tRaadzaal\t9 juni 2027\n"
                             "gemeenteraad van Zwijndrecht\t06-07-2027\t20:00\t\t\t\n"
                             "STUURGROEP JEUGD\t30-09-2027\t\t\t\t\n"
                             "AB\t7/10/2027\t\t\t\t\n"
                             "College van B&W Dordrecht\t29/6/2027\t9:00-12:00\t\t\t\n") ==
          Lines{"2 added 2027-06-30 Raad Dordrecht startTime=19:30 endTime=22:00 place=Raadzaal handIn=2027-06-09",
                "3 added 2027-07-06 Raad Zwijndrecht startTime=20:00", "4 added 2027-09-30 Stuurgroep Jeugd",
                "5 added 2027-10-07 Algemeen bestuur", "6 added 2027-06-29 College Dordrecht startTime=09:00 endTime=12:00"});
  }
  SECTION("with titles above the heads and columns that say nothing")
  {
    CHECK(given.previewTable("Vergaderschema 2027;;\nvastgesteld door het presidium;;\nOrgaan;Datum;Week\nRaad Dordrecht;30-06-2027;26\n") ==
          Lines{"columnUnknown Week", "4 added 2027-06-30 Raad Dordrecht"});
  }
  SECTION("without heads: what is in the columns says what they are")
  {
    CHECK(given.previewTable("30-06-2027;Raad Dordrecht;19:30;22:00\n06-07-2027;Raad Zwijndrecht;20:00;\n") ==
          Lines{"headsAssumed", "1 added 2027-06-30 Raad Dordrecht startTime=19:30 endTime=22:00", "2 added 2027-07-06 Raad Zwijndrecht startTime=20:00"});
  }
  SECTION("as a scheme with a body above each column of days")
  {
    CHECK(given.previewTable("Maand;Raad Dordrecht;Stuurgroep Jeugd\njuni;30-06-2027;17-06-2027\njuli;;08-07-2027\n") ==
          Lines{"headsAssumed", "2 added 2027-06-30 Raad Dordrecht", "2 added 2027-06-17 Stuurgroep Jeugd", "3 added 2027-07-08 Stuurgroep Jeugd"});
  }
  SECTION("as a column of days for a body that was chosen")
  {
    given.choices().body = given.body("SG");
    CHECK(given.previewTable("17-06-2027\n8 juli 2027\n") ==
          Lines{"headsAssumed", "1 added 2027-06-17 Stuurgroep Jeugd", "2 added 2027-07-08 Stuurgroep Jeugd"});
  }
}

TEST_CASE("a calendar around a merger, after which a gemeente of the same name goes on")
{
  ImportCase given;
  given.run(R"([{"command": "AddMunicipality", "code": "GM0489", "name": "Barendrecht", "region": "JZ31"},
                {"command": "MergeMunicipalities", "municipalities": ["GM0642", "GM0489"], "code": "GM1999", "name": "Zwijndrecht", "on": "2028-01-01"}])");
  const auto addedTo = [&](std::size_t row) { return std::get<app::AddMeeting>(given.preview().rows.at(row).steps.at(0)).body; };
  const auto calendar = "Gremium;Datum\nRaad Zwijndrecht;14-12-2027\nRaad Zwijndrecht;25-01-2028\n";
  const auto onDay = [&](domain::Date today) {
    given.setToday(today);
    given.choices().today = today;
  };
  SECTION("read before it names the council that is there on the day of each meeting")
  {
    onDay(2027y / 12 / 6);
    CHECK(given.previewTable(calendar) == Lines{"2 added 2027-12-14 Raad Zwijndrecht", "3 added 2028-01-25 Raad Zwijndrecht"});
    CHECK(addedTo(0) == given.body("R-ZWI"));
    CHECK(addedTo(1) == given.body("R-ZWIJ"));
  }
  SECTION("read after it finds last year's meetings again")
  {
    given.run(R"({"command": "AddMeeting", "body": "R-ZWI", "date": "2027-12-14"})");
    onDay(2028y / 1 / 10);
    CHECK(given.previewTable(calendar) == Lines{"2 same 2027-12-14 Raad Zwijndrecht", "3 added 2028-01-25 Raad Zwijndrecht"});
    CHECK(addedTo(1) == given.body("R-ZWIJ"));
  }
}

TEST_CASE("bad input: a table in Windows-1252")
{
  ImportCase given;
  CHECK(given.previewTable("Gremium;Datum\nCo\xF6rdinatiegroep;30-06-2027\n") ==
        Lines{"readAsWindows1252", "2 added 2027-06-30 Coördinatiegroep"});
}

TEST_CASE("bad input: other separators, and a byte order mark")
{
  ImportCase given;
  for (const std::string separator : {";", ",", "\t", "|"}) {
    CAPTURE(separator);
    CHECK(given.previewTable("\xEF\xBB\xBFGremium" + separator + "Datum\nSG" + separator + "30-06-2027\n") ==
          Lines{"2 added 2027-06-30 Stuurgroep Jeugd"});
  }
}

TEST_CASE("bad input: a table in UTF-16, as a spreadsheet's Unicode text")
{
  ImportCase given;
  std::string wide{"\xFF\xFE"};
  for (const auto character : std::string{"Gremium\tDatum\r\nSG\t30-06-2027\r\n"})
    wide += std::string{character, '\0'};
  CHECK(given.previewTable(wide) == Lines{"readAsUtf16", "2 added 2027-06-30 Stuurgroep Jeugd"});
}

TEST_CASE("bad input: days in Dutch and American order")
{
  ImportCase given;
  const auto table = [](std::initializer_list<const char*> days) {
    std::string text = "Gremium;Datum\n";
    for (const auto* day : days)
      text += std::string{"SG;"} + day + "\n";
    return text;
  };
  SECTION("where the column shows that the month comes first this is used and reported")
  {
    CHECK(given.previewTable(table({"6/30/2027", "7/8/2027"})) ==
          Lines{"monthFirstDays date", "2 added 2027-06-30 Stuurgroep Jeugd", "3 added 2027-07-08 Stuurgroep Jeugd"});
  }
  SECTION("where nothing shows the order the day is not taken")
  {
    CHECK(given.previewTable(table({"7/8/2027"})) == Lines{"2 notTaken Stuurgroep Jeugd !ambiguousDay 7/8/2027"});
  }
  SECTION("where both orders occur only the days with one reading are taken")
  {
    CHECK(given.previewTable(table({"6/30/2027", "30/9/2027", "7/8/2027"})) ==
          Lines{"2 added 2027-06-30 Stuurgroep Jeugd", "3 added 2027-09-30 Stuurgroep Jeugd", "4 notTaken Stuurgroep Jeugd !ambiguousDay 7/8/2027"});
  }
  SECTION("once a person has said the order it is that")
  {
    CHECK(given.previewTable(table({"7/8/2027"}), DateOrder::dayFirst) == Lines{"2 added? 2027-08-07 Stuurgroep Jeugd !meetsOnDayOff 2027-08-07"});
    CHECK(given.previewTable(table({"7/8/2027"}), DateOrder::monthFirst) == Lines{"monthFirstDays date", "2 added 2027-07-08 Stuurgroep Jeugd"});
    CHECK(given.previewTable(table({"6/30/2027"}), DateOrder::dayFirst) == Lines{"2 notTaken Stuurgroep Jeugd !impossibleDay 6/30/2027"});
  }
}

TEST_CASE("bad input: days that are impossible, absent, far away, without a year or on another weekday")
{
  ImportCase given;
  CHECK(given.previewTable("Gremium;Datum\nSG;31-06-2027\nSG;in overleg\nSG;\nSG;01-01-2100\nSG;30 juni\nSG;do 30-09-2027\nSG;ma 1 juli 2027\n") ==
        Lines{"2 notTaken Stuurgroep Jeugd !impossibleDay 31-06-2027", "3 notTaken Stuurgroep Jeugd !impossibleDay in overleg",
              "4 notTaken Stuurgroep Jeugd !noDay", "5 notTaken 2100-01-01 Stuurgroep Jeugd !dayBeyondCalendar 01-01-2100",
              "6 added 2027-06-30 Stuurgroep Jeugd !yearAssumed 30 juni", "7 added 2027-09-30 Stuurgroep Jeugd",
              "8 added? 2027-07-01 Stuurgroep Jeugd !wrongWeekday ma 1 juli 2027"});
}

TEST_CASE("bad input: names that match no body or two")
{
  ImportCase given;
  const std::string table = "Gremium;Datum\nRaad Gorinchem;30-06-2027\nWerkgroep;30-06-2027\n;30-06-2027\n";
  CHECK(given.previewTable(table) == Lines{"2 notTaken 2027-06-30 Raad Gorinchem !unknownBody Raad Gorinchem",
                                           "3 notTaken 2027-06-30 Werkgroep !ambiguousBody Werkgroep", "4 notTaken 2027-06-30 !noBody"});
  CHECK(given.preview().rows[1].findings.front().detail == "Werkgroep (WG), Werkgroep (WG-2)");
  SECTION("are taken once a person has said which body is meant")
  {
    given.choices().bodies = {{"werkgroep", given.body("WG-2")}, {"raad gorinchem", given.body("SG")}};
    CHECK(given.previewTable(table) == Lines{"2 added 2027-06-30 Stuurgroep Jeugd", "3 added 2027-06-30 Werkgroep", "4 notTaken 2027-06-30 !noBody"});
  }
}

TEST_CASE("bad input: duplicates name the line of the first")
{
  ImportCase given;
  CHECK(given.previewTable("Gremium;Datum;Begin\nSG;30-06-2027;10:00\nStuurgroep Jeugd;30 juni 2027;10.00\nSG;30-06-2027;14:00\n") ==
        Lines{"2 added 2027-06-30 Stuurgroep Jeugd startTime=10:00", "3 notTaken 2027-06-30 Stuurgroep Jeugd !duplicateRow 2",
              "4 added 2027-06-30 Stuurgroep Jeugd startTime=14:00"});
}

TEST_CASE("bad input: files that are no table")
{
  ImportCase given;
  CHECK(given.previewTable("") == Lines{"emptySource"});
  CHECK(given.previewTable("PK\x03\x04 xl/workbook.xml") == Lines{"spreadsheetFile"});
  CHECK(given.previewTable("%PDF-1.7") == Lines{"pdfFile"});
  CHECK(given.previewTable(std::string{"\x7F" "ELF\0\0\0\0", 8}) == Lines{"notText"});
  CHECK(given.previewTable("Beste collega,\nzie de bijlage.\n") == Lines{"columnMissing date"});
  CHECK(given.previewTable("Gremium;Datum\nSG;30-06-2027\nSG;\"01-07-2027\nSG;02-07-2027\n") ==
        Lines{"openQuote 3", "2 added 2027-06-30 Stuurgroep Jeugd"});
}

TEST_CASE("what is known is compared, and only what the source speaks of")
{
  ImportCase given;
  given.run(R"([{"command": "AddMeeting", "body": "SG", "date": "2027-06-17", "startTime": "10:00", "endTime": "12:00", "place": "Stadskantoor"},
                {"command": "AddMeeting", "body": "SG", "date": "2027-07-08", "startTime": "10:00"},
                {"command": "AddMeeting", "body": "SG", "date": "2027-08-12"},
                {"command": "AddMeeting", "body": "SG", "date": "2027-09-16"},
                {"command": "CancelMeeting", "meeting": "SG-2027-03", "reason": "recess"}])");
  CHECK(given.previewTable("Gremium;Datum;Begin;Aanleveren\nSG;17-06-2027;10:00;03-06-2027\nSG;08-07-2027;13:30;01-07-2027\nSG;12-08-2027;;\nSG;30-09-2027;;\n") ==
        Lines{"2 same 2027-06-17 Stuurgroep Jeugd", // 3 June is fourteen days before: the body's own lead days
              "3 changed 2027-07-08 Stuurgroep Jeugd startTime=10:00>13:30 handIn=2027-06-24>2027-07-01",
              "4 notTaken 2027-08-12 Stuurgroep Jeugd !cancelledHere SG-2027-03", "5 added 2027-09-30 Stuurgroep Jeugd",
              "gone? 2027-09-16 Stuurgroep Jeugd state=planned>cancelled"});
}

TEST_CASE("a meeting is known by its number on another day, and by its hour among several")
{
  ImportCase given;
  given.run(R"([{"command": "AddMeeting", "body": "SG", "date": "2027-06-17", "startTime": "10:00"},
                {"command": "AddMeeting", "body": "SG", "date": "2027-06-17", "startTime": "14:00"}])");
  CHECK(given.previewTable("Nummer;Gremium;Datum\nSG-2027-01;SG;24-06-2027\n") == Lines{"2 changed 2027-06-24 Stuurgroep Jeugd date=2027-06-17>2027-06-24"});
  CHECK(given.previewTable("Gremium;Datum;Begin;Plaats\nSG;17-06-2027;14:00;zaal 1\n") == Lines{"2 changed 2027-06-17 Stuurgroep Jeugd place=>zaal 1"});
  CHECK(given.previewTable("Gremium;Datum\nSG;17-06-2027\n") == Lines{"2 notTaken 2027-06-17 Stuurgroep Jeugd !ambiguousMeeting 2"});
}

TEST_CASE("what a rule would refuse is shown in the preview, not found out afterwards")
{
  ImportCase given;
  CHECK(given.previewTable("Gremium;Datum;Aanleveren\nSG;17-06-2027;01-07-2027\n") ==
        Lines{"2 notTaken 2027-06-17 Stuurgroep Jeugd !refusedByRule 2027-06-17"});
  given.run(R"([{"command": "AddMeeting", "body": "WG", "date": "2027-06-17", "number": "X-1"}])");
  CHECK(given.previewTable("Gremium;Datum;Nummer\nSG;17-06-2027;X-1\n") == Lines{"2 notTaken 2027-06-17 Stuurgroep Jeugd !refusedByRule X-1"});
}

TEST_CASE("a registry's calendar becomes a preview: the council by the calendar's name, its recess left to the person")
{
  ImportCase given;
  std::ifstream file{FIXTURES "/calendars/griffie.ics", std::ios::binary};
  std::ostringstream text;
  text << file.rdbuf();
  const auto preview = given.previewCalendar(text.str());
  REQUIRE(preview.size() == 13);
  CHECK(preview[0] == "23 added 2027-01-19 Raad Dordrecht startTime=19:30 endTime=22:30 place=Stadhuis, raadzaal");
  CHECK(preview[2].find("notTaken 2027-03-16 Raad Dordrecht !cancelledInSource") != std::string::npos);
  CHECK(preview[5].find("added 2027-06-22 Raad Dordrecht startTime=20:00") != std::string::npos);
  CHECK(preview[7].find("notTaken 2027-07-10 Zomerreces !severalDays 2027-08-22 !unknownBody Zomerreces") != std::string::npos);
  CHECK(preview[8].find("notTaken 2027-09-10 Werkbezoek raad !unknownBody Werkbezoek raad") != std::string::npos);
}

TEST_CASE("a series of meetings becomes a preview like any import")
{
  ImportCase given;
  given.run(R"([{"command": "AddMeeting", "body": "SG", "date": "2027-06-10"}])");
  domain::MeetingSeries series{domain::NthWeekday{std::chrono::Thursday, {2}}, 2027y / 5 / 1, 2027y / 8 / 31};
  series.windows = {{2027y / 7 / 10, 2027y / 8 / 22}};
  const auto source = app::seriesRecords("SG", series, {.startTime = "10:00"});
  REQUIRE(source);
  CHECK(given.previewRecords(*source) == Lines{"added 2027-05-13 Stuurgroep Jeugd startTime=10:00", "changed 2027-06-10 Stuurgroep Jeugd startTime=>10:00",
                                               "added 2027-07-08 Stuurgroep Jeugd startTime=10:00", "notTaken 2027-08-12 Stuurgroep Jeugd !fallsOut inWindow"});
}
