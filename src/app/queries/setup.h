// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/facts.h"

#include <set>

/// What has been set up: the case itself, regions, municipalities, bodies, people, tracks, templates.
namespace app {

struct CaseOverview {
  std::string name;
  std::string mark;                  ///< "voorbeeld" for a demo; else empty
  std::optional<domain::Date> today; ///< a demo's own day
  std::optional<domain::Region> region;
  int municipalities = 0; ///< of that region on the day, else all

  /// What papers are of: the region, or a case file without one.
  [[nodiscard]] const std::string& title() const { return region ? region->name : name; }
};
[[nodiscard]] CaseOverview caseOverview(const Facts& facts, domain::Date day);

/// Those that are there on the day, by name.
[[nodiscard]] std::vector<domain::Municipality> municipalitiesOn(const Facts& facts, domain::Date day);
/// Those that are there on the day or are still to come, by name: of whom something can be recorded from that day on.
[[nodiscard]] std::vector<domain::Municipality> municipalitiesFrom(const Facts& facts, domain::Date day);

/// Bodies of those, and of no municipality, by name.
[[nodiscard]] std::vector<domain::DecisionBody> bodiesFrom(const Facts& facts, domain::Date day);

struct MunicipalityRow {
  domain::Municipality municipality;
  std::vector<domain::RegionMembership> memberships;
  std::optional<domain::DecisionBody> council;
  std::optional<domain::DecisionBody> executive;
};
[[nodiscard]] std::vector<MunicipalityRow> municipalityRows(const Facts& facts); ///< all there ever were, by name

struct RegionRow {
  domain::Region region;
  std::vector<domain::Municipality> members; ///< on the day, by name; of this region itself, not of regions within it
};
[[nodiscard]] std::vector<RegionRow> regionRows(const Facts& facts, domain::Date day);

/// A region and who is in it on a day, those of regions within it included.
struct RegionPart {
  domain::Region region;
  std::set<domain::MunicipalityId> municipalities;
};
/// The regions by which the municipalities of the day can be told apart: some are in it, and not all. By name.
[[nodiscard]] std::vector<RegionPart> regionParts(const Facts& facts, domain::Date day);

struct MemberRow {
  domain::Membership membership;
  domain::Person person;
  std::optional<domain::Municipality> onBehalfOf;
};

struct BodyRow {
  domain::DecisionBody body;
  std::vector<MemberRow> members; ///< on the day: chair, secretary, members
};
[[nodiscard]] std::vector<BodyRow> bodyRows(const Facts& facts, domain::Date day); ///< regional bodies first, then by name
/// The same with who begins later too.
[[nodiscard]] std::vector<BodyRow> bodyRowsFrom(const Facts& facts, domain::Date day);

struct PersonRow {
  domain::Person person;
  std::vector<std::pair<domain::Membership, domain::DecisionBody>> memberships; ///< all, newest first
  std::vector<domain::Mandate> mandates;
};
[[nodiscard]] std::vector<PersonRow> personRows(const Facts& facts);

struct TrackRow {
  domain::Track track;
  std::vector<domain::Participation> participations; ///< by municipality and day
};
[[nodiscard]] std::vector<TrackRow> trackRows(const Facts& facts);

[[nodiscard]] std::vector<domain::TemplateStage> templateStages(const Facts& facts, domain::TemplateId routeTemplate); ///< in order

struct TemplateRow {
  domain::RouteTemplate routeTemplate;
  std::vector<domain::TemplateStage> stages;
};
[[nodiscard]] std::vector<TemplateRow> templateRows(const Facts& facts);

}
