// SPDX-License-Identifier: EUPL-1.2
#include "app/case_file.h"
#include "app/queries/contracts.h"
#include "app/queries/signals.h"
#include "app/row.h"
#include "support/example_case.h"
#include "support/printing.h"

#include <algorithm>

using namespace domain;
using namespace support;

namespace {

/// The example case with contracts and agreements beside what is in the file.
class ContractSource : public app::RowSource {
public:
  /// What the example says about contracts is not there: each test says its own.
  explicit ContractSource(const app::RowSource& file) : m_file{file}
  {
    for (const auto kind : {kindOf<ContractOption>, kindOf<Agreement>, kindOf<TrackAuthority>})
      m_rows[kind];
  }

  template <class E> void put(const E& entity) { m_rows[kindOf<E>].push_back(app::toRow(entity)); }

  void select(EntityKind kind, const app::Selection& selection, const std::function<void(app::Row&&)>& take) const override
  {
    const auto own = m_rows.find(kind);
    if (own == m_rows.end())
      return m_file.select(kind, selection, take);
    for (auto row : own->second)
      take(std::move(row));
  }
  [[nodiscard]] std::int64_t nextId(EntityKind kind) const override { return m_file.nextId(kind); }
  [[nodiscard]] bool hasContent(const std::string& sha256) const override { return m_file.hasContent(sha256); }
  [[nodiscard]] std::optional<std::vector<std::uint8_t>> content(const std::string& sha256) const override { return m_file.content(sha256); }
  [[nodiscard]] std::optional<std::vector<std::uint8_t>> contentEnds(const std::string& sha256) const override { return m_file.contentEnds(sha256); }

private:
  const app::RowSource& m_file;
  std::map<EntityKind, std::vector<app::Row>> m_rows;
};

class ContractCase : public ExampleCase {
public:
  ContractCase() : m_source{file().store()}
  {
    track = file().read([](const app::Facts& facts) { return facts.where(&Track::code, std::string{"INKOOP"}).front(); }).value();
  }
  [[nodiscard]] std::vector<app::SignalRow> signalsOfKind(planning::SignalKind kind)
  {
    m_source.put(track);
    const app::Facts facts{m_source};
    auto rows = app::signalReport(facts, 2027y / 4 / 22).signals;
    std::erase_if(rows, [&](const app::SignalRow& row) { return row.signal.kind != kind; });
    return rows;
  }
  template <class E> void put(const E& entity) { m_source.put(entity); }
  void stopAllRounds()
  {
    const auto running = file().read([](const app::Facts& facts) {
      std::vector<std::string> references;
      for (const auto& round : facts.all<Round>())
        if (!round.endedOn)
          references.push_back(facts.get(round.proposal).number + "/" + std::to_string(round.number));
      return references;
    });
    for (const auto& round : running.value())
      run(R"({"command": "EndRound", "round": ")" + round + R"(", "reason": "Gestopt.", "on": "2027-04-20"})");
  }

  Track track{TrackId{0}, {}, {}};

private:
  ContractSource m_source;
};

}

TEST_CASE("a contract that ends asks for its route in time")
{
  ContractCase example;
  example.track.contractUntil = 2027y / 5 / 20;
  SECTION("not while a round of the track runs") { CHECK(example.signalsOfKind(planning::SignalKind::mustStartNow).empty()); }
  SECTION("once nothing runs, on the day counted back along the stages of the latest round")
  {
    example.stopAllRounds();
    const auto starts = example.signalsOfKind(planning::SignalKind::mustStartNow);
    REQUIRE(starts.size() == 1);
    CHECK(starts[0].trackName == example.track.name);
    CHECK(starts[0].signal.otherDate == example.track.contractUntil);
    CHECK(*starts[0].signal.date < *example.track.contractUntil);
  }
  SECTION("not as long as an option can still extend it")
  {
    example.stopAllRounds();
    example.put(ContractOption{.id = ContractOptionId{1}, .track = example.track.id, .name = "eerste verlenging", .until = 2029y / 9 / 30, .noticeBy = 2027y / 6 / 1});
    CHECK(example.signalsOfKind(planning::SignalKind::mustStartNow).empty());
  }
  SECTION("but an option without a notice day does not silence it")
  {
    example.stopAllRounds();
    example.put(ContractOption{.id = ContractOptionId{1}, .track = example.track.id, .name = "eerste verlenging", .until = 2029y / 9 / 30});
    CHECK(example.signalsOfKind(planning::SignalKind::mustStartNow).size() == 1);
  }
  SECTION("far away it is no signal")
  {
    example.stopAllRounds();
    example.track.contractUntil = 2035y / 12 / 31;
    CHECK(example.signalsOfKind(planning::SignalKind::mustStartNow).empty());
  }
}

TEST_CASE("the last day to extend a contract is a signal until somebody says yes or no")
{
  ContractCase example;
  ContractOption option{.id = ContractOptionId{1}, .track = example.track.id, .name = "eerste verlenging", .until = 2029y / 9 / 30, .noticeBy = 2027y / 6 / 1};
  SECTION("open")
  {
    example.put(option);
    const auto due = example.signalsOfKind(planning::SignalKind::optionDue);
    REQUIRE(due.size() == 1);
    CHECK(due[0].signal.date == option.noticeBy);
    CHECK(due[0].signal.names == std::vector<std::string>{example.track.name + ": eerste verlenging"});
  }
  SECTION("declined")
  {
    option.declinedOn = 2027y / 4 / 1;
    example.put(option);
    CHECK(example.signalsOfKind(planning::SignalKind::optionDue).empty());
  }
}

TEST_CASE("agreements are signalled before their review and their end, with who watches them")
{
  ContractCase example;
  Agreement agreement{.id = AgreementId{1}, .subject = "Basisbeschikbaarheid", .parties = "regio en aanbieder", .from = 2025y / 1 / 1, .until = 2027y / 6 / 30, .reviewOn = 2027y / 5 / 1};
  SECTION("both days are near")
  {
    example.put(agreement);
    CHECK(example.signalsOfKind(planning::SignalKind::agreementEnds).size() == 1);
    CHECK(example.signalsOfKind(planning::SignalKind::agreementReview).size() == 1);
  }
  SECTION("it was ended before its time")
  {
    agreement.endedOn = 2027y / 3 / 1;
    example.put(agreement);
    CHECK(example.signalsOfKind(planning::SignalKind::agreementEnds).empty());
  }
}

TEST_CASE("a track that needs a power of attorney names the gemeenten that did not give it, and those where it ends")
{
  ContractCase example;
  example.track.neededAuthority = MandateKind::powerOfAttorney;
  example.track.contractFrom = 2027y / 6 / 1;
  const auto dordrecht = example.file().read([](const app::Facts& facts) { return facts.where(&Municipality::code, std::string{"GM0505"}).front().id; }).value();
  TrackAuthority given{.id = TrackAuthorityId{1}, .track = example.track.id, .municipality = dordrecht, .kind = MandateKind::powerOfAttorney, .holder = "Serviceorganisatie", .source = "collegebesluit", .from = 2027y / 1 / 1};
  SECTION("missing of the others")
  {
    example.put(given);
    const auto missing = example.signalsOfKind(planning::SignalKind::authorityMissing);
    REQUIRE(missing.size() == 1);
    const auto& names = missing[0].signal.names;
    CHECK(std::find(names.begin(), names.end(), "Dordrecht") == names.end());
    CHECK(missing[0].signal.count == static_cast<int>(names.size()) - 1);
    CHECK(example.signalsOfKind(planning::SignalKind::authorityEnds).empty());
  }
  SECTION("ending within eight weeks")
  {
    given.until = 2027y / 5 / 31;
    example.put(given);
    const auto ends = example.signalsOfKind(planning::SignalKind::authorityEnds);
    REQUIRE(ends.size() == 1);
    CHECK(ends[0].signal.names == std::vector<std::string>{example.track.name, "Dordrecht"});
  }
  SECTION("not missing when it begins before the contract does")
  {
    given.from = 2027y / 6 / 1;
    example.put(given);
    CHECK(example.signalsOfKind(planning::SignalKind::authorityMissing).front().signal.count == 1); // Zwijndrecht
  }
  SECTION("missing when it begins too late")
  {
    given.from = 2027y / 6 / 2;
    example.put(given);
    CHECK(example.signalsOfKind(planning::SignalKind::authorityMissing).front().signal.count == 2);
  }
  SECTION("not ending when another follows without a gap")
  {
    given.until = 2027y / 5 / 31;
    example.put(given);
    given.id = TrackAuthorityId{2};
    given.from = 2027y / 6 / 1;
    given.until.reset();
    example.put(given);
    CHECK(example.signalsOfKind(planning::SignalKind::authorityEnds).empty());
  }
  SECTION("ending before the contract does that was extended")
  {
    given.until = 2027y / 6 / 15;
    example.put(given);
    example.track.contractUntil = 2027y / 6 / 1;
    ContractOption option{.id = ContractOptionId{1}, .track = example.track.id, .name = "eerste verlenging", .until = 2029y / 9 / 30, .exercisedOn = 2027y / 4 / 1};
    SECTION("by an option that was used")
    {
      example.put(option);
      CHECK(example.signalsOfKind(planning::SignalKind::authorityEnds).size() == 1);
    }
    SECTION("but not by one that nobody used")
    {
      option.exercisedOn.reset();
      example.put(option);
      CHECK(example.signalsOfKind(planning::SignalKind::authorityEnds).empty());
    }
  }
  SECTION("nothing is asked of a track that needs none")
  {
    example.track.neededAuthority.reset();
    CHECK(example.signalsOfKind(planning::SignalKind::authorityMissing).empty());
  }
}
