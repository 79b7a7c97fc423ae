// SPDX-License-Identifier: EUPL-1.2
#include "app/queries/thermometers.h"

#include <algorithm>
#include <tuple>

namespace app {

using namespace domain;

namespace {

struct Sum {
  int total = 0;
  int count = 0;
  void add(int score)
  {
    total += score;
    ++count;
  }
  [[nodiscard]] std::optional<double> mean() const { return count > 0 ? std::optional{static_cast<double>(total) / count} : std::nullopt; }
};

/// One round as it was answered.
struct Answered {
  std::vector<ThermometerQuestion> questions; ///< in order
  std::map<ThermometerQuestionId, std::vector<ThermometerAnswer>> answers;
};

Answered answeredIn(const Facts& facts, ThermometerId thermometer)
{
  Answered round;
  round.questions = facts.where(&ThermometerQuestion::thermometer, thermometer);
  std::stable_sort(round.questions.begin(), round.questions.end(), [](const auto& a, const auto& b) { return a.position < b.position; });
  for (const auto& question : round.questions)
    round.answers[question.id] = facts.where(&ThermometerAnswer::question, question.id);
  return round;
}

/// Name and role first: that is the order. A region may be called as one of its gemeenten is.
using PartyKey = std::tuple<std::string, std::string, std::optional<MunicipalityId>, std::optional<RegionId>>;

PartyKey partyOf(const Facts& facts, const ThermometerAnswer& answer)
{
  return {answer.municipality ? facts.get(*answer.municipality).name : answer.region ? facts.get(*answer.region).name : std::string{}, answer.role,
          answer.municipality, answer.region};
}

std::map<PartyKey, Sum> sumsPerParty(const Facts& facts, const Answered& round)
{
  std::map<PartyKey, Sum> sums;
  for (const auto& [question, answers] : round.answers)
    for (const auto& answer : answers)
      sums[partyOf(facts, answer)].add(answer.score);
  return sums;
}

std::optional<double> meanOf(const Answered& round, const std::string& text)
{
  Sum sum;
  for (const auto& question : round.questions)
    if (question.text == text)
      for (const auto& answer : round.answers.at(question.id))
        sum.add(answer.score);
  return sum.mean();
}

void takeParties(ThermometerReport& report, const Facts& facts, const Answered& now, const Answered& before)
{
  std::map<PartyKey, ThermometerParty> parties;
  const auto partyAt = [&](const PartyKey& key) -> ThermometerParty& {
    auto [found, isNew] = parties.try_emplace(key);
    if (isNew) {
      std::tie(found->second.name, found->second.role, found->second.municipality, found->second.region) = key;
      found->second.scores.resize(now.questions.size());
      found->second.remarkOf.resize(now.questions.size());
    }
    return found->second;
  };
  for (std::size_t place = 0; place < now.questions.size(); ++place)
    for (const auto& answer : now.answers.at(now.questions[place].id)) {
      auto& party = partyAt(partyOf(facts, answer));
      party.scores[place] = answer.score;
      party.remarkOf[place] = answer.remark;
      if (!answer.remark.empty())
        party.remarks += (party.remarks.empty() ? "" : "\n") + answer.remark;
    }
  for (const auto& [key, sum] : sumsPerParty(facts, now))
    partyAt(key).mean = sum.mean();
  for (const auto& [key, sum] : sumsPerParty(facts, before))
    partyAt(key).before = sum.mean();
  for (auto& [key, party] : parties)
    report.parties.push_back(std::move(party));
}

}

std::vector<Thermometer> thermometers(const Facts& facts)
{
  auto all = facts.all<Thermometer>();
  std::stable_sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return b.on < a.on; });
  return all;
}

ThermometerReport thermometerReport(const Facts& facts, ThermometerId id)
{
  ThermometerReport report{.thermometer = facts.get(id)};
  for (const auto& each : thermometers(facts))
    if (each.on < report.thermometer.on && !report.previous)
      report.previous = each;
  const auto now = answeredIn(facts, id);
  const auto before = report.previous ? answeredIn(facts, report.previous->id) : Answered{};
  for (const auto& question : now.questions)
    report.lines.push_back({question.text, meanOf(now, question.text), meanOf(before, question.text), static_cast<int>(now.answers.at(question.id).size())});
  takeParties(report, facts, now, before);
  return report;
}

}
