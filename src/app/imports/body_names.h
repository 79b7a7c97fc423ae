// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/queries/names.h"
#include "domain/branch_status.h"

#include <map>
#include <set>
#include <span>

namespace app {

/// Finds the body that a text of somebody else means on the day of which it speaks. It never picks one of several, but goes by what is there:
/// the body of a gemeente that exists on the day before that of one that is gone or not there yet; then who is called so on the day, before who
/// is called so now, before who ever was.
class BodyNames {
public:
  explicit BodyNames(const Facts& facts);

  /// Bodies that `text` may mean: by code; by name or former name, folding accents and case; a council or executive also as "Gemeenteraad
  /// Dordrecht", "college van B&W van Dordrecht", or, when `context` names one municipality, as "Raadsvergadering" alone.
  /// What stands behind the name ("Stuurgroep Jeugd – extra", "Raad Dordrecht (digitaal)") is left out when the whole means none.
  [[nodiscard]] std::vector<domain::BodyId> meantBy(const std::string& text, domain::Date day, std::span<const std::string> context = {}) const;

  [[nodiscard]] const domain::DecisionBody& body(domain::BodyId id) const { return m_bodies.at(id); }

private:
  /// A body, and the days on which it is called so.
  struct Bearer {
    domain::BodyId body;
    domain::Existence called;
  };

  void bear(const std::string& name, domain::BodyId body, const domain::Existence& called);
  void bearAll(const domain::DecisionBody& body, const std::string& presentName, const std::vector<domain::FormerName>& formerNames, const std::string& prefix);
  [[nodiscard]] std::vector<domain::BodyId> named(const std::string& text, domain::Date day, std::span<const std::string> context) const;
  [[nodiscard]] std::vector<domain::BodyId> inContext(const std::string& key, domain::Date day, std::span<const std::string> context) const;
  [[nodiscard]] std::vector<domain::BodyId> calledSo(const std::string& key, domain::Date day) const;

  std::map<domain::BodyId, domain::DecisionBody> m_bodies;
  std::map<domain::BodyId, domain::Existence> m_existence; ///< of its municipality
  std::map<std::string, std::vector<domain::BodyId>> m_byCode;
  std::map<std::string, std::vector<Bearer>> m_byName;
  std::set<std::string> m_municipalities; ///< folded names, former ones too
};

/// A municipality by CBS code or name, of two that are meant by one name chosen as above; a region by code or name. None when nothing or
/// more than one is meant.
[[nodiscard]] std::optional<domain::MunicipalityId> municipalityMeantBy(const Facts& facts, const std::string& text, domain::Date day);
[[nodiscard]] std::optional<domain::RegionId> regionMeantBy(const Facts& facts, const std::string& text);

}
