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

}

BodyNames::BodyNames(const Facts& facts, Date day)
{
  const auto municipalities = facts.byId<Municipality>();
  for (const auto& [id, municipality] : municipalities)
    m_municipalities.insert(folded(municipality.name));
  for (auto& body : facts.all<DecisionBody>()) {
    add(m_byCode[folded(body.code)], body.id);
    if (const auto key = keyOf(body.name); !key.empty())
      add(m_byName[key], body.id);
    if (body.municipality && (body.kind == BodyKind::council || body.kind == BodyKind::executive))
      add(m_byName[keyOf((body.kind == BodyKind::council ? "raad " : "college ") + municipalities.at(*body.municipality).name)], body.id);
    m_bodies.emplace(body.id, std::move(body));
  }
  Bodies formerly;
  for (const auto& former : facts.all<FormerName>()) { // a calendar of last year, or one that was not changed yet
    if (former.municipality)
      m_municipalities.insert(folded(former.name));
    if (const auto key = keyOf(former.name); former.body && !key.empty())
      add(formerly[key], *former.body);
  }
  m_byName.merge(formerly); // what is called so now goes before what was
  leaveOutWhoIsNotThere(municipalities, day);
}

/// A new gemeente may be called as one of those that went on in it.
void BodyNames::leaveOutWhoIsNotThere(const std::map<MunicipalityId, Municipality>& municipalities, Date day)
{
  const auto isThere = [&](BodyId id) {
    const auto& municipality = m_bodies.at(id).municipality;
    return !municipality || holdsOn(municipalities.at(*municipality), day);
  };
  for (auto& [key, bodies] : m_byName)
    if (std::ranges::any_of(bodies, isThere))
      std::erase_if(bodies, [&](BodyId id) { return !isThere(id); });
}

std::vector<BodyId> BodyNames::meantBy(const std::string& text, std::span<const std::string> context) const
{
  auto whole = named(text, context);
  if (!whole.empty())
    return whole;
  const auto head = headOf(text);
  return head == text ? whole : named(head, context);
}

std::vector<BodyId> BodyNames::named(const std::string& text, std::span<const std::string> context) const
{
  if (const auto found = m_byCode.find(folded(text)); found != m_byCode.end())
    return found->second;
  const auto key = keyOf(text);
  if (const auto found = m_byName.find(key); found != m_byName.end())
    return found->second;
  return inContext(key, context);
}

/// "Raadsvergadering" in the calendar "Gemeente Dordrecht", and "Vergadering" in the calendar "Raad Dordrecht".
std::vector<BodyId> BodyNames::inContext(const std::string& key, std::span<const std::string> context) const
{
  if (key != "raad" && key != "college" && !key.empty())
    return {};
  std::vector<BodyId> found;
  for (const auto& text : context) {
    if (key.empty()) {
      if (const auto body = m_byName.find(keyOf(text)); body != m_byName.end())
        for (const auto id : body->second)
          add(found, id);
      continue;
    }
    const auto words = " " + folded(text) + " ";
    for (const auto& name : m_municipalities)
      if (words.find(" " + name + " ") != std::string::npos)
        if (const auto body = m_byName.find(keyOf(key + " " + name)); body != m_byName.end())
          for (const auto id : body->second)
            add(found, id);
  }
  return found;
}

std::optional<MunicipalityId> municipalityMeantBy(const Facts& facts, const std::string& text, Date day)
{
  const auto key = folded(text);
  std::vector<Municipality> meant;
  for (const auto& municipality : facts.all<Municipality>()) {
    const auto name = folded(municipality.name);
    if (key == folded(municipality.code) || key == name || key == "gemeente " + name)
      meant.push_back(municipality);
  }
  if (meant.size() > 1)
    std::erase_if(meant, [&](const Municipality& municipality) { return !holdsOn(municipality, day); });
  return meant.size() == 1 ? std::optional{meant.front().id} : std::nullopt;
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
