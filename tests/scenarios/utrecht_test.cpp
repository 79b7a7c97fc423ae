// SPDX-License-Identifier: EUPL-1.2
#include "app/case_file.h"
#include "app/queries/signals.h"
#include "app/queries/status.h"
#include "exchange/demo_case.h"
#include "support/case_under_test.h"
#include "support/printing.h"
#include "support/status_text.h"
#include "support/text_difference.h"

#include <algorithm>
#include <fstream>
#include <map>
#include <sstream>

using namespace domain;
using namespace support;
namespace fs = std::filesystem;

/// The supra-regional network: no legal form, one vote per region, and every college carries what was decided.
namespace {

const fs::path networkFolder{PROJECT_ROOT "/tests/scenarios/utrecht"};

const exchange::Demo& network() { return *exchange::findDemo("utrecht"); }

/// Three years of it, as the program makes its second demo.
class Network : public CaseUnderTest {
public:
  Network() : CaseUnderTest{network().today}
  {
    const auto built = exchange::buildDemo(file(), fs::temp_directory_path(), {[](std::string_view, const fs::path&) { return false; }, {}}, network());
    if (!built)
      FAIL("" << built.error().command << ", command " << built.error().position << ": " << built.error().error.subject << " " << built.error().error.detail);
  }
  [[nodiscard]] app::StatusReport statusOn(Date day)
  {
    const auto report = file().read([&](const app::Facts& facts) { return app::statusReport(facts, day); });
    REQUIRE(report);
    return *report;
  }
};

std::string contentsOf(const fs::path& path)
{
  std::ifstream stream{path};
  REQUIRE(stream);
  std::ostringstream text;
  text << stream.rdbuf();
  return text.str();
}

/// How many gemeenten do what in the tender on a day.
std::map<ParticipationKind, int> tenderOn(CaseUnderTest& aCase, Date day)
{
  const auto all = aCase.file().read([](const app::Facts& facts) {
    const auto track = facts.where(&Track::code, std::string{"TENDER"}).front().id;
    return facts.where(&Participation::track, track);
  });
  REQUIRE(all);
  std::map<MunicipalityId, Participation> latest;
  for (const auto& each : *all)
    if (each.from <= day)
      if (const auto [place, isFirst] = latest.try_emplace(each.municipality, each); !isFirst && place->second.from <= each.from)
        place->second = each;
  std::map<ParticipationKind, int> counts;
  for (const auto& [municipality, participation] : latest)
    ++counts[participation.kind];
  return counts;
}

}

TEST_CASE("Utrecht: three years of a network of 26 gemeenten in six regions")
{
  Network utrecht;
  auto looked = 0;
  for (const auto& entry : fs::directory_iterator{networkFolder / "expected"}) {
    const auto day = parseIsoDate(entry.path().stem().string());
    REQUIRE(day);
    INFO("status as of " << toIso(*day) << "; lines with - are expected, lines with + are there");
    CHECK(difference(contentsOf(entry.path()), statusText(utrecht.statusOn(*day))) == "");
    ++looked;
  }
  CHECK(looked >= 5);
}

TEST_CASE("Utrecht: sixteen of the 26 tender together, whoever comes and goes")
{
  Network utrecht;
  using enum ParticipationKind;
  CHECK(tenderOn(utrecht, 2026y / 3 / 1) == std::map<ParticipationKind, int>{{takesPart, 16}, {follows, 7}, {doesNotTakePart, 3}});
  CHECK(tenderOn(utrecht, 2027y / 2 / 15) == std::map<ParticipationKind, int>{{takesPart, 15}, {follows, 7}, {doesNotTakePart, 3}, {steppedOut, 1}});
  CHECK(tenderOn(utrecht, 2027y / 6 / 10) == std::map<ParticipationKind, int>{{takesPart, 16}, {follows, 6}, {doesNotTakePart, 3}, {steppedOut, 1}});
}

TEST_CASE("Utrecht: what the core group decides is not decided for any gemeente before its own college has")
{
  Network utrecht;
  const auto report = utrecht.statusOn(2027y / 6 / 10);
  const auto strategy = std::find_if(report.proposals.begin(), report.proposals.end(), [](const auto& each) { return each.proposal.number == "V-2027-01"; });
  REQUIRE(strategy != report.proposals.end());
  const auto& stages = strategy->rounds.front().stages;
  REQUIRE(stages.size() == 4);
  CHECK(stages[2].completedOn == 2027y / 5 / 13); // five regions in favour, one abstained
  CHECK_FALSE(stages[3].completedOn);
  std::map<BranchState, int> states;
  for (const auto& branch : stages[3].branches)
    ++states[branch.state];
  CHECK(states == std::map<BranchState, int>{{BranchState::notApplicable, 1}, {BranchState::toPlan, 2}, {BranchState::planned, 8}, {BranchState::decided, 4}, {BranchState::confirmed, 2}});
}

TEST_CASE("Utrecht: two colleges that withhold their consent keep the whole from being complete")
{
  Network utrecht;
  const auto report = utrecht.statusOn(2026y / 6 / 30);
  const auto& basis = *std::find_if(report.proposals.begin(), report.proposals.end(), [](const auto& each) { return each.proposal.number == "V-2025-02"; });
  CHECK_FALSE(basis.rounds.front().completedOn);
  const auto later = utrecht.statusOn(2026y / 12 / 31);
  const auto& again = *std::find_if(later.proposals.begin(), later.proposals.end(), [](const auto& each) { return each.proposal.number == "V-2025-02"; });
  REQUIRE(again.rounds.size() == 2);
  CHECK(again.rounds[1].completedOn == 2026y / 12 / 1);
  CHECK(again.rounds[1].stages.back().branches.size() == 26);
}

TEST_CASE("Utrecht: today the program says what asks for attention")
{
  Network utrecht;
  const auto report = utrecht.file().read([](const app::Facts& facts) { return app::signalReport(facts, network().today); });
  REQUIRE(report);
  REQUIRE(report->signals.size() >= 3);
  CHECK(report->signals[0].proposalNumber == "V-2027-01"); // one college meets after the target
  CHECK(std::any_of(report->signals.begin(), report->signals.end(), [](const app::SignalRow& row) { return row.personName == "A. ter Horst"; }));
}
