// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/facts.h"

#include <map>
#include <set>
#include <span>

namespace app {

/// Finds the body that a text of somebody else means on a day. It never picks one of several, but goes by what is there: a name of now before
/// a former one, and the body of a gemeente that exists on the day before that of one that is gone or not there yet.
class BodyNames {
public:
  BodyNames(const Facts& facts, domain::Date day);

  /// Bodies that `text` may mean: by code; by name or former name, folding accents and case; a council or executive also as "Gemeenteraad
  /// Dordrecht", "college van B&W van Dordrecht", or, when `context` names one municipality, as "Raadsvergadering" alone.
  /// What stands behind the name ("Stuurgroep Jeugd – extra", "Raad Dordrecht (digitaal)") is left out when the whole means none.
  [[nodiscard]] std::vector<domain::BodyId> meantBy(const std::string& text, std::span<const std::string> context = {}) const;

  [[nodiscard]] const domain::DecisionBody& body(domain::BodyId id) const { return m_bodies.at(id); }

private:
  using Bodies = std::map<std::string, std::vector<domain::BodyId>>;

  void leaveOutWhoIsNotThere(const std::map<domain::MunicipalityId, domain::Municipality>& municipalities, domain::Date day);
  [[nodiscard]] std::vector<domain::BodyId> named(const std::string& text, std::span<const std::string> context) const;
  [[nodiscard]] std::vector<domain::BodyId> inContext(const std::string& key, std::span<const std::string> context) const;

  std::map<domain::BodyId, domain::DecisionBody> m_bodies;
  Bodies m_byCode;
  Bodies m_byName;
  std::set<std::string> m_municipalities; ///< folded names
};

/// A municipality by CBS code or name, of two with one name the one that exists on the day; a region by code or name. None when nothing or
/// more than one is meant.
[[nodiscard]] std::optional<domain::MunicipalityId> municipalityMeantBy(const Facts& facts, const std::string& text, domain::Date day);
[[nodiscard]] std::optional<domain::RegionId> regionMeantBy(const Facts& facts, const std::string& text);

}
