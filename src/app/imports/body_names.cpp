// SPDX-License-Identifier: EUPL-1.2
#include "app/imports/body_names.h"

#include "app/imports/folded_text.h"
#include "domain/period.h"

#include <algorithm>
#include <array>

namespace app {

using namespace domain;

namespace {

/// Words that do not tell one body from another.
bool isFiller(const std::string& word)
{
  constexpr std::array<std::string_view, 12> fillers{"de", "het", "van", "der", "een", "en", "gemeente", "vergadering", "bijeenkomst", "extra",
                                                     "openbare", "reguliere"};
  return std::ranges::find(fillers, word) != fillers.end();
}

/// One word for what has many: every council is "raad", every executive "college".
std::string plainWord(const std::string& word)
{
  constexpr std::array<std::string_view, 4> council{"gemeenteraad", "raadsvergadering", "gemeenteraadsvergadering", "raadsbijeenkomst"};
  constexpr std::array<std::string_view, 4> executive{"collegevergadering", "benw", "bw", "collegeoverleg"};
  if (std::ranges::find(council, word) != council.end())
    return "raad";
  return std::ranges::find(executive, word) != executive.end() ? "college" : word;
}

std::string replaced(std::string text, std::string_view what, std::string_view by)
{
  for (auto at = text.find(what); at != std::string::npos; at = text.find(what, at + by.size()))
    text.replace(at, what.size(), by);
  return text;
}

/// What a name comes down to: "College van burgemeester en wethouders van Dordrecht" → "college dordrecht".
std::string keyOf(const std::string& text)
{
  auto plain = " " + folded(text) + " ";
  plain = replaced(std::move(plain), " burgemeester en wethouders ", " college ");
  plain = replaced(std::move(plain), " b en w ", " college ");
  plain = replaced(std::move(plain), " b w ", " college ");
  std::string key;
  std::string last;
  for (const auto& word : wordsOf(plain)) {
    const auto meant = plainWord(word);
    if (isFiller(meant) || meant == last)
      continue;
    key += (key.empty() ? "" : " ") + meant;
    last = meant;
  }
  return key;
}

/// The part in front of what usually divides a name from a remark: " - ", ":", "(", a number.
std::string headOf(const std::string& text)
{
  auto end = text.size();
  for (const std::string_view divider : {" - ", " – ", " — ", ":", "(", "[", ",", "|", "/"})
    end = std::min(end, text.find(divider));
  end = std::min(end, text.find_first_of("0123456789"));
  return text.substr(0, end);
}

void add(std::vector<BodyId>& ids, BodyId id)
{
  if (std::ranges::find(ids, id) == ids.end())
    ids.push_back(id);
}

/// A name, and the days on which it is borne.
struct BorneName {
  std::string name;
  Existence days;
};

std::vector<BorneName> borneNames(const std::string& presentName, const std::vector<FormerName>& formerNames)
{
  std::vector<BorneName> names;
  Existence days;
  for (const auto& former : formerNames) {
    days.until = former.until;
    names.push_back({former.name, days});
    days.from = addDays(former.until, 1);
  }
  days.until = std::nullopt;
  names.push_back({presentName, days});
  return names;
}

/// 0 for what fits best: what is there on the day, and is called so on it.
int misfit(const Existence& existence, const Existence& called, Date day)
{
  const auto isNow = !called.until;
  return (holdsOn(existence, day) ? 0 : 3) + (holdsOn(called, day) ? 0 : isNow ? 1 : 2);
}

}

BodyNames::BodyNames(const Facts& facts)
{
  const FormerNames former{facts};
  const auto municipalities = facts.byId<Municipality>();
  for (const auto& [id, municipality] : municipalities) {
    m_municipalities.insert(folded(municipality.name));
    for (const auto& name : former.of(id))
      m_municipalities.insert(folded(name.name));
  }
  for (auto& body : facts.all<DecisionBody>()) {
    add(m_byCode[folded(body.code)], body.id);
    bearAll(body, body.name, former.of(body.id), {});
    if (body.municipality) {
      const auto& municipality = municipalities.at(*body.municipality);
      m_existence.emplace(body.id, Existence{municipality.from, municipality.until});
      if (body.kind == BodyKind::council || body.kind == BodyKind::executive)
        bearAll(body, municipality.name, former.of(municipality.id), body.kind == BodyKind::council ? "raad " : "college ");
    }
    m_bodies.emplace(body.id, std::move(body));
  }
}

void BodyNames::bearAll(const DecisionBody& body, const std::string& presentName, const std::vector<FormerName>& formerNames, const std::string& prefix)
{
  for (const auto& [name, days] : borneNames(presentName, formerNames))
    bear(prefix + name, body.id, days);
}

void BodyNames::bear(const std::string& name, BodyId body, const Existence& called)
{
  if (const auto key = keyOf(name); !key.empty())
    m_byName[key].push_back({body, called});
}

std::vector<BodyId> BodyNames::calledSo(const std::string& key, Date day) const
{
  std::vector<BodyId> ids;
  const auto found = m_byName.find(key);
  if (found == m_byName.end())
    return ids;
  const auto misfitOf = [&](const Bearer& bearer) {
    const auto existence = m_existence.find(bearer.body);
    return misfit(existence == m_existence.end() ? Existence{} : existence->second, bearer.called, day);
  };
  const auto least = misfitOf(*std::ranges::min_element(found->second, {}, misfitOf));
  for (const auto& bearer : found->second)
    if (misfitOf(bearer) == least)
      add(ids, bearer.body);
  return ids;
}

std::vector<BodyId> BodyNames::meantBy(const std::string& text, Date day, std::span<const std::string> context) const
{
  auto whole = named(text, day, context);
  if (!whole.empty())
    return whole;
  const auto head = headOf(text);
  return head == text ? whole : named(head, day, context);
}

std::vector<BodyId> BodyNames::named(const std::string& text, Date day, std::span<const std::string> context) const
{
  if (const auto found = m_byCode.find(folded(text)); found != m_byCode.end())
    return found->second;
  const auto key = keyOf(text);
  auto called = calledSo(key, day);
  return called.empty() ? inContext(key, day, context) : called;
}

/// "Raadsvergadering" in the calendar "Gemeente Dordrecht", and "Vergadering" in the calendar "Raad Dordrecht".
std::vector<BodyId> BodyNames::inContext(const std::string& key, Date day, std::span<const std::string> context) const
{
  if (key != "raad" && key != "college" && !key.empty())
    return {};
  std::vector<BodyId> found;
  const auto addCalled = [&](const std::string& name) {
    for (const auto id : calledSo(keyOf(name), day))
      add(found, id);
  };
  for (const auto& text : context) {
    if (key.empty()) {
      addCalled(text);
      continue;
    }
    const auto words = " " + folded(text) + " ";
    for (const auto& name : m_municipalities)
      if (words.find(" " + name + " ") != std::string::npos)
        addCalled(key + " " + name);
  }
  return found;
}

std::optional<MunicipalityId> municipalityMeantBy(const Facts& facts, const std::string& text, Date day)
{
  const auto key = folded(text);
  const FormerNames former{facts};
  std::map<int, std::set<MunicipalityId>> meant; // by misfit
  for (const auto& municipality : facts.all<Municipality>()) {
    if (key == folded(municipality.code))
      return municipality.id;
    for (const auto& [name, days] : borneNames(municipality.name, former.of(municipality.id)))
      if (key == folded(name) || key == "gemeente " + folded(name))
        meant[misfit({municipality.from, municipality.until}, days, day)].insert(municipality.id);
  }
  return !meant.empty() && meant.begin()->second.size() == 1 ? std::optional{*meant.begin()->second.begin()} : std::nullopt;
}

std::optional<RegionId> regionMeantBy(const Facts& facts, const std::string& text)
{
  const auto key = folded(text);
  std::optional<RegionId> meant;
  for (const auto& region : facts.all<Region>()) {
    if (key != folded(region.code) && key != folded(region.name))
      continue;
    if (meant)
      return std::nullopt;
    meant = region.id;
  }
  return meant;
}

}
