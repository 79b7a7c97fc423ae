// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/change.h"
#include "app/facts.h"
#include "domain/fields.h"

#include <map>

namespace app {

/// What a decision may know beside the stored facts. Every command is decided by a pure function
/// `decide(facts, command, context)`, which answers the change it makes or says why not.
class Context {
public:
  Context(const RowSource& source, domain::Date currentDay, domain::Date effectiveDay, std::string who)
    : today{currentDay}, on{effectiveDay}, user{std::move(who)}, m_source{source}
  {
  }

  domain::Date today; ///< passed in; nothing below reads a clock
  domain::Date on;    ///< the effective day of the command
  std::string user;

  /// An id for something new of this kind, never used before.
  template <class E>
  [[nodiscard]] domain::Id<E> newId()
  {
    constexpr auto kind = domain::kindOf<E>;
    auto [next, isFirst] = m_next.try_emplace(kind, 0);
    if (isFirst)
      next->second = m_source.nextId(kind);
    return domain::Id<E>{next->second++};
  }

private:
  const RowSource& m_source;
  std::map<domain::EntityKind, std::int64_t> m_next;
};

}
