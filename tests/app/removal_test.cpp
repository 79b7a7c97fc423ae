// SPDX-License-Identifier: EUPL-1.2
#include "app/case_file.h"
#include "support/example_case.h"
#include "support/printing.h"
#include "support/text_difference.h"

#include <algorithm>

using namespace domain;
using namespace support;

namespace {

using Findings = std::vector<FindingCode>;

template <class E>
std::vector<std::string> namesOf(ExampleCase& given)
{
  const auto all = given.file().read([](const app::Facts& facts) { return facts.all<E>(); }).value();
  std::vector<std::string> names;
  for (const auto& each : all)
    names.push_back(each.name);
  return names;
}

std::vector<std::string> people(ExampleCase& given) { return namesOf<Person>(given); }
std::vector<std::string> bodies(ExampleCase& given) { return namesOf<DecisionBody>(given); }

bool has(const std::vector<std::string>& list, const std::string& name) { return std::ranges::find(list, name) != list.end(); }

/// Removed, with nothing left that undo would not bring back.
void removes(ExampleCase& given, const std::string& command)
{
  const auto before = given.dump();
  given.run(command);
  CHECK(given.dump() != before);
  REQUIRE(given.file().undo());
  CHECK(difference(before, given.dump()) == "");
  REQUIRE(given.file().redo());
}

}

TEST_CASE("a person who was entered twice is removed, and one who sits somewhere is not")
{
  ExampleCase given;
  removes(given, R"({"command": "RemovePerson", "person": "J. Dubbel"})");
  CHECK_FALSE(has(people(given), "J. Dubbel"));
  CHECK(given.refusal(R"({"command": "RemovePerson", "person": "A. de Vries"})") == Error{ErrorCode::stillInUse, "A. de Vries", "membership"});
  CHECK(has(people(given), "A. de Vries"));
  SECTION("and goes when her places and mandates went, and what she was to do")
  {
    given.run(R"([{"command": "RemoveMembership", "membership": 1}, {"command": "RemoveMandate", "mandate": 1}])");
    CHECK(given.refusal(R"({"command": "RemovePerson", "person": "A. de Vries"})") == Error{ErrorCode::stillInUse, "A. de Vries", "actionItem"});
  }
}

TEST_CASE("a gemeente that was entered by mistake goes with its council and executive, unless something happened there")
{
  ExampleCase given;
  given.run(R"([{"command": "JoinRegion", "municipality": "GM0489", "region": "JZ31"}, {"command": "RenameMunicipality", "municipality": "GM0489", "name": "Oud-Barendrecht", "on": "2027-04-01"}])");
  CHECK(has(bodies(given), "Raad Oud-Barendrecht"));
  removes(given, R"({"command": "RemoveMunicipality", "municipality": "GM0489"})");
  CHECK_FALSE(has(bodies(given), "Raad Oud-Barendrecht"));
  CHECK_FALSE(has(bodies(given), "College Oud-Barendrecht"));
  CHECK(given.refusal(R"({"command": "RemoveMunicipality", "municipality": "GM0642"})").code == ErrorCode::stillInUse);
  CHECK(has(bodies(given), "Raad Zwijndrecht"));
}

TEST_CASE("one meeting of its council keeps a gemeente")
{
  ExampleCase given;
  given.run(R"({"command": "AddMeeting", "body": "R-BAR", "date": "2027-06-22"})");
  CHECK(given.refusal(R"({"command": "RemoveMunicipality", "municipality": "GM0489"})") == Error{ErrorCode::stillInUse, "Barendrecht", "meeting"});
  removes(given, R"({"command": "RemoveMeeting", "meeting": "R-BAR-2027-01"})");
  removes(given, R"({"command": "RemoveMunicipality", "municipality": "GM0489"})");
}

TEST_CASE("a body goes with its recess, rhythm and standing items, and stays when it met or has members")
{
  ExampleCase given;
  given.run(R"([{"command": "AddClosedPeriod", "bodies": ["DUBBEL"], "name": "zomer", "from": "2027-07-10", "until": "2027-08-22"},
    {"command": "SetBodyRhythm", "body": "DUBBEL", "kind": "weekly", "every": 2, "from": "2027-04-06"},
    {"command": "SetStandingItems", "body": "DUBBEL", "items": [{"title": "Opening", "kind": "announcement"}]}])");
  SECTION("removed") { removes(given, R"({"command": "RemoveBody", "body": "DUBBEL"})"); }
  SECTION("with a member it stays")
  {
    given.run(R"({"command": "AddMembership", "person": "J. Dubbel", "body": "DUBBEL"})");
    CHECK(given.refusal(R"({"command": "RemoveBody", "body": "DUBBEL"})") == Error{ErrorCode::stillInUse, "Dubbel overleg", "membership"});
  }
  SECTION("with a meeting it stays") { CHECK(given.refusal(R"({"command": "RemoveBody", "body": "SG"})").code == ErrorCode::stillInUse); }
}

TEST_CASE("a membership is removed as long as nobody met, voted or stood in because of it")
{
  ExampleCase given;
  CHECK(given.refusal(R"({"command": "RemoveMembership", "membership": 3})") == Error{ErrorCode::stillInUse, "L. Peters", "attendance"});
  given.run(R"([{"command": "AddPerson", "name": "Invaller"}, {"command": "AddMembership", "person": "Invaller", "body": "SG", "role": "deputy", "deputyFor": "A. de Vries"}])");
  CHECK(given.refusal(R"({"command": "RemoveMembership", "membership": 1})") == Error{ErrorCode::stillInUse, "A. de Vries", "membership"});
  removes(given, R"({"command": "RemoveMembership", "membership": 4})");
  SECTION("a vote is a trace too")
  {
    given.run(R"({"command": "RecordVotes", "item": "SG-2027-01#1", "votes": [{"person": "A. de Vries", "choice": "inFavour"}]})");
    CHECK(given.refusal(R"({"command": "RemoveMembership", "membership": 1})") == Error{ErrorCode::stillInUse, "A. de Vries", "vote"});
  }
  SECTION("without any it goes") { removes(given, R"({"command": "RemoveMembership", "membership": 1})"); }
}

TEST_CASE("a change of participation is taken back, and what held before goes on")
{
  ExampleCase given;
  const auto kindOn = [&](const char* day) {
    const auto all = given.file().read([](const app::Facts& facts) { return facts.all<Participation>(); }).value();
    const Participation* last = nullptr;
    for (const auto& each : all)
      if (each.track == all.front().track && each.municipality == all.front().municipality && toIso(each.from) <= day && (last == nullptr || each.from > last->from))
        last = &each;
    return last == nullptr ? std::nullopt : std::optional{last->kind};
  };
  const auto first = given.file().read([](const app::Facts& facts) { return facts.all<Participation>().front(); }).value();
  const auto track = given.file().read([&](const app::Facts& facts) { return facts.get(first.track).code; }).value();
  const auto municipality = given.file().read([&](const app::Facts& facts) { return facts.get(first.municipality).code; }).value();
  const auto before = given.file().read([](const app::Facts& facts) { return facts.all<Participation>().size(); }).value();
  given.run(R"({"command": "SetParticipation", "track": ")" + track + R"(", "municipalities": [")" + municipality + R"("], "kind": "steppedOut", "on": "2027-06-01"})");
  REQUIRE(kindOn("2027-06-01") == ParticipationKind::steppedOut);
  removes(given, R"({"command": "RemoveParticipation", "participation": )" + std::to_string(before + 1) + "}");
  CHECK(kindOn("2027-06-01") == first.kind);
  SECTION("the only one stays as long as something of the gemeente in the track hangs on it")
  {
    const auto removal = [](const Participation& each) { return R"({"command": "RemoveParticipation", "participation": )" + std::to_string(each.id.value()) + "}"; };
    const auto decided = given.file().read([](const app::Facts& facts) {
      const auto decisions = facts.all<Decision>();
      for (const auto& each : facts.all<Participation>())
        for (const auto& decision : decisions)
          if (facts.get(decision.body).municipality == each.municipality && facts.get(facts.get(facts.get(decision.stage).round).proposal).track == each.track)
            return std::optional{each};
      return std::optional<Participation>{};
    }).value();
    REQUIRE(decided);
    CHECK(given.refusal(removal(*decided)).code == ErrorCode::stillInUse);
    given.run(R"([{"command": "AddTrack", "code": "LEEG", "name": "Leeg", "kind": "other", "region": "JZ31"}, {"command": "SetParticipation", "track": "LEEG", "municipalities": ["GM0642"], "kind": "takesPart"}])");
    const auto last = given.file().read([](const app::Facts& facts) { return facts.all<Participation>().back(); }).value();
    removes(given, removal(last));
  }
}

TEST_CASE("a track goes with who takes part, its phases and options, unless a proposal is about it")
{
  ExampleCase given;
  given.run(R"([{"command": "SetParticipation", "track": "DUBBEL", "municipalities": ["GM0505"], "kind": "takesPart"},
    {"command": "AddTrackPhase", "track": "DUBBEL", "name": "Voorbereiding"},
    {"command": "AddContractOption", "track": "DUBBEL", "name": "Eerste", "until": "2032-12-31"}])");
  removes(given, R"({"command": "RemoveTrack", "track": "DUBBEL"})");
  CHECK(given.refusal(R"({"command": "RemoveTrack", "track": "INKOOP"})") == Error{ErrorCode::stillInUse, "Inkoop jeugdhulp", "proposal"});
}

TEST_CASE("a meeting that was entered by mistake and moved once leaves nothing behind, and one with an agenda stays")
{
  ExampleCase given;
  given.run(R"([{"command": "AddMeeting", "body": "SG", "date": "2027-07-01"}, {"command": "MoveMeeting", "meeting": "SG-2027-04", "date": "2027-07-02", "reason": "Zaal."}])");
  removes(given, R"({"command": "RemoveMeeting", "meeting": "SG-2027-04"})");
  CHECK(given.file().read([](const app::Facts& facts) { return facts.all<DateChange>().size(); }).value() == 0);
  CHECK(given.refusal(R"({"command": "RemoveMeeting", "meeting": "SG-2027-02"})") == Error{ErrorCode::stillInUse, "SG-2027-02", "agendaItem"});
}

TEST_CASE("nobody is her own deputy, and a second chair is doubted")
{
  ExampleCase given;
  CHECK(given.refusal(R"({"command": "AddMembership", "person": "A. de Vries", "body": "SG", "role": "deputy", "deputyFor": "A. de Vries"})").code == ErrorCode::ownDeputy);
  CHECK(given.findings(R"({"command": "AddMembership", "person": "J. Dubbel", "body": "R-ZWI", "role": "chair"})") == Findings{FindingCode::anotherChair});
  CHECK(given.findings(R"({"command": "AddPerson", "name": "j. dubbel"})") == Findings{FindingCode::sameName});
  CHECK(given.findings(R"({"command": "AddPerson", "name": "J. Anders"})").empty());
  CHECK(given.findings(R"({"command": "ChangePerson", "person": "J. Anders", "name": "L. Peters"})") == Findings{FindingCode::sameName});
  CHECK(given.findings(R"({"command": "AddMembership", "person": "J. Dubbel", "body": "SG", "role": "chair"})").empty());
  SECTION("one after the other is not")
  {
    given.run(R"([{"command": "RemoveMembership", "membership": 4}, {"command": "EndMembership", "membership": 2, "on": "2027-05-31"}])");
    CHECK(given.findings(R"({"command": "AddMembership", "person": "A. de Vries", "body": "R-ZWI", "role": "chair", "on": "2027-06-01"})").empty());
  }
}
