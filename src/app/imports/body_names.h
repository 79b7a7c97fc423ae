// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/facts.h"

#include <map>
#include <span>

namespace app {

/// Finds the body that a text of somebody else means. It never picks one of several.
class BodyNames {
public:
  explicit BodyNames(const Facts& facts);

  /// Bodies that `text` may mean: by code; by name or former name, folding accents and case; a council or executive also as "Gemeenteraad
  /// Dordrecht", "college van B&W van Dordrecht", or, when `context` names one municipality, as "Raadsvergadering" alone.
  /// What stands behind the name ("Stuurgroep Jeugd – extra", "Raad Dordrecht (digitaal)") is left out when the whole means none.
  [[nodiscard]] std::vector<domain::BodyId> meantBy(const std::string& text, std::span<const std::string> context = {}) const;

  [[nodiscard]] const domain::DecisionBody& body(domain::BodyId id) const { return m_bodies.at(id); }

private:
  [[nodiscard]] std::vector<domain::BodyId> named(const std::string& text, std::span<const std::string> context) const;
  [[nodiscard]] std::vector<domain::BodyId> inContext(const std::string& key, std::span<const std::string> context) const;

  std::map<domain::BodyId, domain::DecisionBody> m_bodies;
  std::map<std::string, std::vector<domain::BodyId>> m_byCode;
  std::map<std::string, std::vector<domain::BodyId>> m_byName;
  std::map<std::string, domain::MunicipalityId> m_municipalities; ///< by folded name
};

/// A municipality by CBS code or name, a region by code or name; none when nothing or more than one is meant.
[[nodiscard]] std::optional<domain::MunicipalityId> municipalityMeantBy(const Facts& facts, const std::string& text);
[[nodiscard]] std::optional<domain::RegionId> regionMeantBy(const Facts& facts, const std::string& text);

}
