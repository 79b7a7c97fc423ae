// SPDX-License-Identifier: EUPL-1.2
#include "app/case_file.h"
#include "app/queries/missing.h"
#include "app/queries/signals.h"
#include "support/meeting_case.h"

#include <catch2/catch.hpp>
#include <fstream>

using app::MissingKind;
using domain::FindingCode;
using Lines = std::vector<std::string>;

namespace {

constexpr auto wordBytes = "PK\x03\x04 [Content_Types].xml word/document.xml";
constexpr auto mailBytes = "From: J. Kok <j.kok@example.org>\r\nTo: regio@example.org\r\nSubject: Reactie\r\n\r\nAkkoord.\r\n";

/// The meeting of MeetingCase with documents of every sort behind its third item.
class MissingCase {
public:
  [[nodiscard]] Lines missing(app::Conversions conversions = {})
  {
    Lines lines;
    for (const auto& thing : things(conversions))
      lines.push_back(thing.label + " " + thing.what);
    return lines;
  }
  [[nodiscard]] std::vector<app::MissingThing> things(app::Conversions conversions = {})
  {
    return given.file().read([&](const app::Facts& facts) { return app::missingOn(facts, app::agendaOf(facts, given.meeting(), given.file().today()), conversions); }).value();
  }
  [[nodiscard]] std::string addCommand(const std::string& name, const std::string& bytes)
  {
    std::ofstream{given.folder() / name, std::ios::binary} << bytes;
    return R"([{"command": "AddDocument", "title": ")" + name + R"(", "item": "SG-2027-01#3", "on": "2027-04-10", "file": ")" + name + "\"}]";
  }
  void add(const std::string& name, const std::string& bytes) { given.run(addCommand(name, bytes)); }
  /// What the signal of the day on which the papers go out names.
  [[nodiscard]] Lines signalled()
  {
    const auto report = given.file().read([&](const app::Facts& facts) { return app::signalReport(facts, given.file().today()); }).value();
    for (const auto& row : report.signals)
      if (row.signal.kind == planning::SignalKind::dispatchDue)
        return row.signal.names;
    FAIL("no signal about sending");
    return {};
  }

  support::MeetingCase given;
};

}

TEST_CASE("a meeting that was held today is not told to send its papers any more")
{
  support::MeetingCase given;
  const auto told = [&] {
    const auto report = given.file().read([&](const app::Facts& facts) { return app::signalReport(facts, given.file().today()); }).value();
    return std::any_of(report.signals.begin(), report.signals.end(), [](const auto& row) { return row.signal.kind == planning::SignalKind::dispatchDue; });
  };
  given.setToday(2027y / 4 / 29);
  CHECK(told());
  given.run(R"({"command": "RecordAttendance", "meeting": "SG-2027-01", "attendance": [{"person": "J. Kok", "presence": "present"}]})");
  CHECK_FALSE(told());
}

TEST_CASE("what is missing before the papers go out")
{
  MissingCase her;

  SECTION("is what nobody wrote and the record does not say either")
  {
    CHECK(her.missing() == Lines{"3 reasonAndCore"}); // providers were heard in January; the pack says so
    her.given.run(R"({"command": "WriteCoverNote", "item": "SG-2027-01#3", "askedDecision": "", "reasonAndCore": "De inkoop loopt af."})");
    CHECK(her.missing().empty()); // the decision points of the version are printed
  }
  SECTION("is who was consulted, of a proposal about which nobody was heard")
  {
    her.given.run(R"([{"command": "AddAgendaItem", "meeting": "SG-2027-01", "title": "Regiovisie", "kind": "advice", "stage": "V-2027-02/1/1"},
                      {"command": "WriteCoverNote", "item": "SG-2027-01#5", "reasonAndCore": "Waarom."}])");
    CHECK(her.missing() == Lines{"3 reasonAndCore", "5 askedDecision", "5 consulted"});
    her.given.run(R"({"command": "AddConsultation", "proposal": "V-2027-02", "party": "Cliëntenraad", "form": "digital", "on": "2027-04-21"})");
    CHECK(her.missing() == Lines{"3 reasonAndCore", "5 askedDecision"});
  }
  SECTION("is the whole cover note of an item with a proposal")
  {
    her.given.run(R"({"command": "AddAgendaItem", "meeting": "SG-2027-01", "title": "Regiovisie", "kind": "advice", "stage": "V-2027-02/1/1"})");
    CHECK(her.things().back().kind == MissingKind::coverNote);
    CHECK(her.things().size() == 2);
  }
  SECTION("is that of an item without one on which is to be decided and no paper says what")
  {
    her.given.run(R"([{"command": "AddAgendaItem", "meeting": "SG-2027-01", "title": "Vervanging", "kind": "decision"},
      {"command": "AddAgendaItem", "meeting": "SG-2027-01", "title": "Rondje langs de gemeenten", "kind": "discussion"}, {"command": "AddAgendaItem", "meeting": "SG-2027-01", "title": "Ingekomen", "kind": "forInformation"}])");
    CHECK(her.missing() == Lines{"3 reasonAndCore", "5 subject", "6 subject"});
    her.given.run(R"({"command": "SetStandingItems", "body": "SG", "items": [{"title": "Rondje langs de gemeenten", "kind": "discussion"}]})");
    CHECK(her.missing() == Lines{"3 reasonAndCore", "5 subject"}); // what is on every agenda needs no paper
    her.given.run(R"([{"command": "AttachDocument", "item": "SG-2027-01#5", "document": 1}])");
    CHECK(her.missing() == Lines{"3 reasonAndCore"}); // there is a paper that says it
  }
  SECTION("is a text that was renamed to a PDF")
  {
    her.add("notitie.pdf", "Dit is gewoon tekst.");
    const auto things = her.things();
    REQUIRE(things.size() == 2);
    CHECK(things.back().kind == MissingKind::unreadable);
    CHECK(things.back().label == "3b");
    CHECK(things.back().attachment.has_value());
    her.given.run(R"({"command": "RemoveAttachment", "attachment": "SG-2027-01#3b"})");
    CHECK(her.missing() == Lines{"3 reasonAndCore"});
  }
  SECTION("is no Word document and no message, which become pages when the pack is made")
  {
    her.add("notitie.docx", wordBytes);
    her.add("reactie.eml", mailBytes);
    CHECK(her.missing() == Lines{"3 reasonAndCore"});
    CHECK(her.missing({.office = false}) == Lines{"3 reasonAndCore", "3b notitie.docx"});
    CHECK(her.things({.office = false}).back().kind == MissingKind::officeNeeded);
  }
  SECTION("is no large Word document that tells only at its end what it is")
  {
    her.add("notitie.docx", "PK\x03\x04" + std::string(400'000, ' ') + "[Content_Types].xml");
    CHECK(her.missing() == Lines{"3 reasonAndCore"});
  }
  SECTION("is the same in the signal of the day")
  {
    her.add("notitie.pdf", "Dit is gewoon tekst.");
    her.add("notitie.docx", wordBytes);
    CHECK(her.signalled() == Lines{"3:reasonAndCore", "3b:unreadable"});
  }
}

TEST_CASE("adding a document tells of what no pack can hold, and of nothing that is made into pages")
{
  MissingCase her;
  CHECK(her.given.findings(her.addCommand("notitie.txt", "Dit is gewoon tekst.")) == std::vector{FindingCode::documentNotPdf});
  CHECK(her.given.findings(her.addCommand("notitie.docx", wordBytes)).empty());
  CHECK(her.given.findings(her.addCommand("reactie.eml", mailBytes)).empty());
}
