// SPDX-License-Identifier: EUPL-1.2
#include "app/queries/setup.h"

#include "app/queries/names.h"
#include "domain/period.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace app {

using namespace domain;

namespace {

template <class Rows, class Name>
void sortBy(Rows& rows, Name name)
{
  std::stable_sort(rows.begin(), rows.end(), [&](const auto& a, const auto& b) { return name(a) < name(b); });
}

bool isGone(const Municipality& municipality, Date day) { return municipality.until && *municipality.until < day; }

}

CaseOverview caseOverview(const Facts& facts, Date day)
{
  CaseOverview overview;
  if (const auto settings = facts.all<CaseSettings>(); !settings.empty()) {
    overview.name = settings.front().name;
    overview.mark = settings.front().mark;
    overview.today = settings.front().today;
    if (settings.front().region)
      overview.region = facts.find(*settings.front().region);
    if (overview.region)
      overview.region->name = nameOn(facts, *overview.region, day);
  }
  if (!overview.region) {
    overview.municipalities = static_cast<int>(municipalitiesOn(facts, day).size());
    return overview;
  }
  for (const auto& membership : facts.where(&RegionMembership::region, overview.region->id))
    overview.municipalities += holdsOn(membership, day);
  return overview;
}

std::vector<Municipality> municipalitiesOn(const Facts& facts, Date day)
{
  auto municipalities = municipalitiesFrom(facts, day);
  std::erase_if(municipalities, [&](const Municipality& municipality) { return !holdsOn(municipality, day); });
  return municipalities;
}

std::vector<Municipality> municipalitiesFrom(const Facts& facts, Date day)
{
  auto municipalities = facts.all<Municipality>();
  std::erase_if(municipalities, [&](const Municipality& municipality) { return isGone(municipality, day); });
  sortBy(municipalities, [](const Municipality& municipality) { return municipality.name; });
  return municipalities;
}

std::vector<DecisionBody> bodiesFrom(const Facts& facts, Date day)
{
  const auto municipalities = facts.byId<Municipality>();
  auto bodies = facts.all<DecisionBody>();
  std::erase_if(bodies, [&](const DecisionBody& body) { return body.municipality && isGone(municipalities.at(*body.municipality), day); });
  sortBy(bodies, [](const DecisionBody& body) { return body.name; });
  return bodies;
}

std::vector<MunicipalityRow> municipalityRows(const Facts& facts)
{
  std::vector<MunicipalityRow> rows;
  std::map<MunicipalityId, std::size_t> index;
  for (auto& municipality : facts.all<Municipality>()) {
    index.emplace(municipality.id, rows.size());
    rows.push_back({std::move(municipality), {}, {}, {}});
  }
  for (const auto& membership : facts.all<RegionMembership>())
    rows[index.at(membership.municipality)].memberships.push_back(membership);
  for (const auto& body : facts.all<DecisionBody>()) {
    if (!body.municipality)
      continue;
    auto& row = rows[index.at(*body.municipality)];
    if (body.kind == BodyKind::council && !row.council)
      row.council = body;
    if (body.kind == BodyKind::executive && !row.executive)
      row.executive = body;
  }
  sortBy(rows, [](const MunicipalityRow& row) { return row.municipality.name; });
  return rows;
}

std::vector<RegionRow> regionRows(const Facts& facts, Date day)
{
  const auto municipalities = facts.byId<Municipality>();
  std::vector<RegionRow> rows;
  for (auto& region : facts.all<Region>()) {
    RegionRow row{region, {}};
    for (const auto& membership : facts.where(&RegionMembership::region, region.id))
      if (holdsOn(membership, day))
        row.members.push_back(municipalities.at(membership.municipality));
    sortBy(row.members, [](const Municipality& municipality) { return municipality.name; });
    rows.push_back(std::move(row));
  }
  sortBy(rows, [](const RegionRow& row) { return row.region.name; });
  return rows;
}

std::vector<RegionPart> regionParts(const Facts& facts, Date day)
{
  std::vector<RegionPart> parts;
  std::map<RegionId, std::size_t> index;
  for (auto& row : regionRows(facts, day)) {
    index.emplace(row.region.id, parts.size());
    parts.push_back({std::move(row.region), {}});
    for (const auto& member : row.members)
      parts.back().municipalities.insert(member.id);
  }
  const auto own = parts;
  for (const auto& part : own) // a region is never within itself, so this comes to an end
    for (auto above = part.region.partOf; above; above = own[index.at(*above)].region.partOf)
      parts[index.at(*above)].municipalities.insert(part.municipalities.begin(), part.municipalities.end());
  const auto all = municipalitiesOn(facts, day).size();
  std::erase_if(parts, [&](const RegionPart& part) { return part.municipalities.empty() || part.municipalities.size() == all; });
  return parts;
}

namespace {

std::vector<BodyRow> bodiesWith(const Facts& facts, const auto& counts)
{
  const auto municipalities = facts.byId<Municipality>();
  const auto people = facts.byId<Person>();
  std::vector<BodyRow> rows;
  std::map<BodyId, std::size_t> index;
  for (auto& body : facts.all<DecisionBody>()) {
    index.emplace(body.id, rows.size());
    rows.push_back({std::move(body), {}});
  }
  for (const auto& membership : facts.all<Membership>()) {
    if (!counts(membership))
      continue;
    MemberRow member{membership, people.at(membership.person), {}};
    if (membership.onBehalfOf)
      member.onBehalfOf = municipalities.at(*membership.onBehalfOf);
    rows[index.at(membership.body)].members.push_back(std::move(member));
  }
  for (auto& row : rows)
    sortBy(row.members, [](const MemberRow& member) { return std::pair{member.membership.role, member.person.name}; });
  sortBy(rows, [](const BodyRow& row) { return std::tuple{row.body.municipality.has_value(), row.body.level, row.body.name}; });
  return rows;
}

}

std::vector<BodyRow> bodyRows(const Facts& facts, Date day)
{
  return bodiesWith(facts, [&](const Membership& each) { return holdsOn(each, day); });
}

std::vector<BodyRow> bodyRowsFrom(const Facts& facts, Date day)
{
  return bodiesWith(facts, [&](const Membership& each) { return !each.until || *each.until >= day; });
}

std::vector<PersonRow> personRows(const Facts& facts)
{
  const auto bodies = facts.byId<DecisionBody>();
  std::vector<PersonRow> rows;
  std::map<PersonId, std::size_t> index;
  for (auto& person : facts.all<Person>()) {
    index.emplace(person.id, rows.size());
    rows.push_back({std::move(person), {}, {}});
  }
  for (const auto& membership : facts.all<Membership>())
    rows[index.at(membership.person)].memberships.emplace_back(membership, bodies.at(membership.body));
  for (const auto& mandate : facts.all<Mandate>())
    rows[index.at(mandate.person)].mandates.push_back(mandate);
  for (auto& row : rows)
    std::stable_sort(row.memberships.begin(), row.memberships.end(),
                     [](const auto& a, const auto& b) { return b.first.from < a.first.from; });
  sortBy(rows, [](const PersonRow& row) { return row.person.name; });
  return rows;
}

std::vector<TrackRow> trackRows(const Facts& facts)
{
  const auto municipalities = facts.byId<Municipality>();
  std::vector<TrackRow> rows;
  for (auto& track : facts.all<Track>()) {
    TrackRow row{track, facts.where(&Participation::track, track.id)};
    sortBy(row.participations, [&](const Participation& participation) {
      return std::pair{municipalities.at(participation.municipality).name, participation.from};
    });
    rows.push_back(std::move(row));
  }
  return rows;
}

std::vector<TemplateStage> templateStages(const Facts& facts, TemplateId routeTemplate)
{
  auto stages = facts.where(&TemplateStage::routeTemplate, routeTemplate);
  sortBy(stages, [](const TemplateStage& stage) { return stage.position; });
  return stages;
}

std::vector<TemplateRow> templateRows(const Facts& facts)
{
  std::vector<TemplateRow> rows;
  for (auto& routeTemplate : facts.all<RouteTemplate>()) {
    auto stages = templateStages(facts, routeTemplate.id);
    rows.push_back({std::move(routeTemplate), std::move(stages)});
  }
  return rows;
}

}
