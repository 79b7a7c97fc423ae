// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/facts.h"

/// What municipalities, regions and bodies were called on a day. The name of today is in the thing itself; an earlier one is kept with
/// the last day on which it was borne.
namespace app {

class FormerNames {
public:
  explicit FormerNames(const Facts& facts);

  [[nodiscard]] std::string nameOn(const domain::Municipality& municipality, domain::Date day) const;
  [[nodiscard]] std::string nameOn(const domain::Region& region, domain::Date day) const;
  [[nodiscard]] std::string nameOn(const domain::DecisionBody& body, domain::Date day) const;
  /// Oldest first.
  [[nodiscard]] std::vector<domain::FormerName> of(domain::MunicipalityId municipality) const;
  [[nodiscard]] std::vector<domain::FormerName> of(domain::RegionId region) const;
  [[nodiscard]] std::vector<domain::FormerName> of(domain::BodyId body) const;
  /// The day on which its present name began; none when it was never called otherwise.
  template <class E>
  [[nodiscard]] std::optional<domain::Date> presentSince(domain::Id<E> thing) const
  {
    const auto former = of(thing);
    return former.empty() ? std::nullopt : std::optional{domain::addDays(former.back().until, 1)};
  }
  /// Gives each of many things the name of the day.
  template <class E>
  void putNamesOf(domain::Date day, std::map<domain::Id<E>, E>& things) const
  {
    if (!m_names.empty())
      for (auto& [id, thing] : things)
        thing.name = nameOn(thing, day);
  }

private:
  std::vector<domain::FormerName> m_names; ///< by last day
};

/// One name; for several, FormerNames is read once.
template <class Thing>
[[nodiscard]] std::string nameOn(const Facts& facts, const Thing& thing, domain::Date day)
{
  return FormerNames{facts}.nameOn(thing, day);
}

}
