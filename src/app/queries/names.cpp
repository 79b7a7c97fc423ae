// SPDX-License-Identifier: EUPL-1.2
#include "app/queries/names.h"

#include <algorithm>

namespace app {

using namespace domain;

namespace {

template <class E>
std::string borneOn(const std::vector<FormerName>& names, std::optional<Id<E>> FormerName::*bearer, const E& thing, Date day)
{
  for (const auto& name : names)
    if (name.*bearer == thing.id && day <= name.until)
      return name.name;
  return thing.name;
}

template <class E>
std::vector<FormerName> borneBy(std::vector<FormerName> names, std::optional<Id<E>> FormerName::*bearer, Id<E> thing)
{
  std::erase_if(names, [&](const FormerName& name) { return name.*bearer != thing; });
  return names;
}

}

FormerNames::FormerNames(const Facts& facts) : m_names{facts.all<FormerName>()}
{
  std::stable_sort(m_names.begin(), m_names.end(), [](const FormerName& a, const FormerName& b) { return a.until < b.until; });
}

std::string FormerNames::nameOn(const Municipality& municipality, Date day) const
{
  return borneOn(m_names, &FormerName::municipality, municipality, day);
}

std::string FormerNames::nameOn(const Region& region, Date day) const { return borneOn(m_names, &FormerName::region, region, day); }

std::string FormerNames::nameOn(const DecisionBody& body, Date day) const { return borneOn(m_names, &FormerName::body, body, day); }

std::vector<FormerName> FormerNames::of(MunicipalityId municipality) const { return borneBy(m_names, &FormerName::municipality, municipality); }

std::vector<FormerName> FormerNames::of(RegionId region) const { return borneBy(m_names, &FormerName::region, region); }

std::vector<FormerName> FormerNames::of(BodyId body) const { return borneBy(m_names, &FormerName::body, body); }

}
