// SPDX-License-Identifier: EUPL-1.2
#include "app/case_file.h"
#include "app/queries/thermometers.h"
#include "app/queries/tracks.h"
#include "app/shipped_phases.h"
#include "support/example_case.h"
#include "support/printing.h"

#include <algorithm>

using namespace domain;
using namespace support;

namespace {

app::TrackReport trackOn(CaseUnderTest& given, Date day)
{
  return given.file().read([&](const app::Facts& facts) { return app::trackReport(facts, facts.where(&Track::code, "INKOOP").front().id, day); }).value();
}

std::vector<std::string> authorityMissingOn(CaseUnderTest& given, Date day)
{
  std::vector<std::string> names;
  for (const auto& row : trackOn(given, day).authorities)
    if (row.missing)
      names.push_back(row.municipality.name);
  return names;
}

}

TEST_CASE("whose power of attorney is missing follows from who takes part on the day")
{
  ExampleCase given; // Dordrecht gave a power of attorney from 1 January 2027, Zwijndrecht did not
  CHECK(authorityMissingOn(given, 2027y / 4 / 22).empty()); // nothing is needed yet
  given.run(R"({"command": "ChangeTrack", "track": "INKOOP", "neededAuthority": "powerOfAttorney", "contractUntil": "2032-12-31"})");
  CHECK(authorityMissingOn(given, 2027y / 4 / 22) == std::vector<std::string>{"Zwijndrecht"});
  CHECK(authorityMissingOn(given, 2026y / 12 / 31) == std::vector<std::string>{"Dordrecht", "Zwijndrecht"});
  SECTION("a mandate is not a power of attorney")
  {
    given.run(R"({"command": "GiveAuthority", "track": "INKOOP", "municipalities": ["GM0642"], "kind": "mandate", "holder": "Directeur", "on": "2027-02-01"})");
    CHECK(authorityMissingOn(given, 2027y / 4 / 22) == std::vector<std::string>{"Zwijndrecht"});
  }
  SECTION("who steps out has nothing to give")
  {
    given.run(R"({"command": "SetParticipation", "track": "INKOOP", "municipalities": ["GM0642"], "kind": "steppedOut", "on": "2027-04-01"})");
    CHECK(authorityMissingOn(given, 2027y / 4 / 22).empty());
    CHECK(authorityMissingOn(given, 2027y / 3 / 31) == std::vector<std::string>{"Zwijndrecht"});
  }
  SECTION("who leaves before the contract begins is asked nothing, from the day that is known")
  {
    given.run(R"([{"command": "ChangeTrack", "track": "INKOOP", "contractFrom": "2028-01-01"},
      {"command": "SetParticipation", "track": "INKOOP", "municipalities": ["GM0642"], "kind": "steppedOut", "on": "2027-09-01"}])");
    CHECK(authorityMissingOn(given, 2027y / 4 / 22).empty());
  }
  SECTION("who leaves while the contract runs needs it until that day")
  {
    given.run(R"([{"command": "SetParticipation", "track": "INKOOP", "municipalities": ["GM0505"], "kind": "steppedOut", "on": "2029-01-01"},
      {"command": "EndAuthority", "authority": 1, "on": "2028-12-31"}])");
    CHECK_FALSE(trackOn(given, 2027y / 4 / 22).authorities.front().endsTooSoon);
  }
  SECTION("who joins later is asked before it does")
  {
    given.run(R"({"command": "SetParticipation", "track": "INKOOP", "municipalities": ["GM0489"], "kind": "takesPart", "on": "2027-10-01"})");
    CHECK(authorityMissingOn(given, 2027y / 4 / 22) == std::vector<std::string>{"Barendrecht", "Zwijndrecht"});
  }
  SECTION("but not who joins only when the contract is over")
  {
    given.run(R"({"command": "SetParticipation", "track": "INKOOP", "municipalities": ["GM0489"], "kind": "takesPart", "on": "2033-01-01"})");
    CHECK(authorityMissingOn(given, 2027y / 4 / 22) == std::vector<std::string>{"Zwijndrecht"});
  }
  SECTION("and so is the new gemeente in which one goes on")
  {
    given.run(R"({"command": "MergeMunicipalities", "municipalities": ["GM0642"], "code": "GM1999", "name": "Waaldam", "on": "2028-01-01"})");
    const auto missing = authorityMissingOn(given, 2027y / 4 / 22);
    CHECK(std::find(missing.begin(), missing.end(), "Waaldam") != missing.end());
  }
  SECTION("one that ends before the contract does is too short")
  {
    given.run(R"({"command": "EndAuthority", "authority": 1, "on": "2027-12-31"})");
    const auto report = trackOn(given, 2027y / 4 / 22);
    CHECK(report.authorities.front().endsTooSoon);
    CHECK(authorityMissingOn(given, 2028y / 1 / 1) == std::vector<std::string>{"Dordrecht", "Zwijndrecht"});
  }
}

TEST_CASE("what was given out of hand is held against the contract as it was extended")
{
  ExampleCase given;
  given.run(R"([{"command": "ChangeTrack", "track": "INKOOP", "neededAuthority": "powerOfAttorney", "contractUntil": "2027-12-31"},
    {"command": "EndAuthority", "authority": 1, "on": "2028-06-30"}])");
  const auto ofDordrecht = [&] { return trackOn(given, 2027y / 4 / 22).authorities.front(); };
  CHECK_FALSE(ofDordrecht().endsTooSoon);
  given.run(R"([{"command": "AddContractOption", "track": "INKOOP", "name": "tweede verlenging", "until": "2029-12-31", "as": "optie"},
    {"command": "ChangeContractOption", "option": "$optie", "exercisedOn": "2027-04-01"}])");
  CHECK(ofDordrecht().endsTooSoon);
  SECTION("the one that lasts longest counts, whichever was given last")
  {
    given.run(R"([{"command": "GiveAuthority", "track": "INKOOP", "municipalities": ["GM0505"], "kind": "powerOfAttorney", "holder": "Directeur", "on": "2027-02-01", "until": "2029-12-31"},
      {"command": "GiveAuthority", "track": "INKOOP", "municipalities": ["GM0505"], "kind": "powerOfAttorney", "holder": "Waarnemer", "on": "2027-03-01", "until": "2027-09-30"}])");
    CHECK(ofDordrecht().authority->holder == "Directeur");
    CHECK_FALSE(ofDordrecht().endsTooSoon);
  }
}

TEST_CASE("participation of a gemeente over time, each change with its decision")
{
  ExampleCase given;
  given.run(R"([{"command": "SetParticipation", "track": "INKOOP", "municipalities": ["GM0642"], "kind": "follows", "source": "Collegebesluit 1", "on": "2027-02-01"},
    {"command": "SetParticipation", "track": "INKOOP", "municipalities": ["GM0642"], "kind": "steppedOut", "source": "Collegebesluit 2", "on": "2027-05-01"}])");
  const auto report = trackOn(given, 2027y / 4 / 22);
  const auto row = std::find_if(report.participation.begin(), report.participation.end(), [](const auto& each) { return each.municipality.name == "Zwijndrecht"; });
  REQUIRE(row != report.participation.end());
  REQUIRE(row->changes.size() == 3);
  CHECK(row->changes.back().source == "Collegebesluit 2");
  REQUIRE(row->now);
  CHECK(row->now->kind == ParticipationKind::follows);
}

TEST_CASE("a phase is late when it should have begun or ended by now")
{
  ExampleCase given; // one phase, planned from 1 January to 30 June 2027
  const auto stateOn = [&](Date day) { return trackOn(given, day).phases.front().state; };
  CHECK(stateOn(2026y / 12 / 31) == app::PhaseState::notStarted);
  CHECK(stateOn(2027y / 1 / 1) == app::PhaseState::notStarted);
  CHECK(stateOn(2027y / 1 / 11) == app::PhaseState::startsLate);
  CHECK(trackOn(given, 2027y / 1 / 11).phases.front().daysLate == 10);
  given.run(R"({"command": "ChangeTrackPhase", "phase": 1, "actualFrom": "2027-01-12"})");
  CHECK(stateOn(2027y / 4 / 22) == app::PhaseState::running);
  CHECK(stateOn(2027y / 7 / 4) == app::PhaseState::runsLate);
  given.run(R"({"command": "ChangeTrackPhase", "phase": 1, "actualUntil": "2027-07-01"})");
  CHECK(stateOn(2027y / 7 / 4) == app::PhaseState::done);
}

TEST_CASE("the usual phases of a kind of track")
{
  for (const auto& shipped : app::shippedPhases())
    CHECK(fromText<TrackKind>(shipped.kind).has_value());
  CHECK(app::standardPhases(TrackKind::procurement).size() == 20);
  CHECK(app::standardPhases(TrackKind::other).empty());
  ExampleCase given;
  given.run(R"([{"command": "AddTrackPhase", "track": "INKOOP", "name": "Inkoopkader", "position": 1}, {"command": "UseStandardPhases", "track": "INKOOP"}])");
  const auto phases = trackOn(given, 2027y / 4 / 22).phases;
  CHECK(phases.size() == 21); // the one there was, and the framework only once
  for (std::size_t place = 0; place < phases.size(); ++place)
    CHECK(phases[place].phase.position == static_cast<int>(place) + 1);
  CHECK(phases.front().phase.name == "Inkoopkader");
}

TEST_CASE("the thermometer compares with the round before, per question and per party")
{
  ExampleCase given; // one round on 1 March 2027 with one question
  given.run(R"([{"command": "AnswerThermometer", "thermometer": 1, "municipality": "GM0505", "role": "bestuurder", "answers": [{"question": 1, "score": 6}]},
    {"command": "AnswerThermometer", "thermometer": 1, "municipality": "GM0642", "role": "bestuurder", "answers": [{"question": 1, "score": 8}]},
    {"command": "AddThermometer", "name": "April", "questions": ["Zijn stukken op tijd?", "Werken we goed samen?"], "on": "2027-04-20"},
    {"command": "AnswerThermometer", "thermometer": 2, "municipality": "GM0505", "role": "bestuurder", "answers": [{"question": 1, "score": 5}, {"question": 2, "score": 7, "remark": "Beter."}]},
    {"command": "AnswerThermometer", "thermometer": 2, "municipality": "GM0505", "role": "bestuurder", "answers": [{"question": 1, "score": 4}, {"question": 2, "score": 8, "remark": "Veel beter."}]}])");
  const auto report = given.file().read([](const app::Facts& facts) { return app::thermometerReport(facts, ThermometerId{2}); }).value();
  REQUIRE(report.lines.size() == 2);
  CHECK(report.lines[0].mean == 4.0);
  CHECK_FALSE(report.lines[0].before); // asked for the first time
  CHECK(report.lines[1].mean == 8.0);
  CHECK(report.lines[1].before == 7.0);
  REQUIRE(report.parties.size() == 2);
  CHECK(report.parties[0].name == "Dordrecht");
  CHECK(report.parties[0].mean == 6.0);
  CHECK(report.parties[0].before == 6.0);
  CHECK(report.parties[0].remarks == "Veel beter.");
  CHECK_FALSE(report.parties[1].mean); // Zwijndrecht did not answer this time
  CHECK(report.parties[1].before == 8.0);
}

TEST_CASE("a region and a gemeente of the same name answer the thermometer apart, each with its remarks")
{
  ExampleCase given;
  given.run(R"([{"command": "AddRegion", "code": "DR", "name": "Dordrecht"},
    {"command": "AddThermometer", "name": "April", "questions": ["Eerste?", "Tweede?"], "on": "2027-04-20", "as": "ronde"},
    {"command": "AnswerThermometer", "thermometer": "$ronde", "municipality": "GM0505", "role": "bestuurder", "answers": [{"question": 1, "score": 4}, {"question": 2, "score": 8, "remark": "Beter."}]},
    {"command": "AnswerThermometer", "thermometer": "$ronde", "region": "DR", "role": "bestuurder", "answers": [{"question": 1, "score": 6}]}])");
  const auto parties = given.file().read([](const app::Facts& facts) { return app::thermometerReport(facts, ThermometerId{2}); }).value().parties;
  REQUIRE(parties.size() == 2);
  const auto& gemeente = parties[0].municipality ? parties[0] : parties[1];
  const auto& region = parties[0].municipality ? parties[1] : parties[0];
  CHECK(gemeente.mean == 6.0);
  CHECK(gemeente.remarkOf == std::vector<std::string>{"", "Beter."});
  CHECK(region.region.has_value());
  CHECK(region.mean == 6.0);
  CHECK_FALSE(region.scores[1]);
}
