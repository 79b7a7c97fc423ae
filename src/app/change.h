// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/row.h"
#include "domain/error.h"

#include <optional>
#include <vector>

namespace app {

/// One row before and after: created when `before` is unset, removed when `after` is.
struct RowChange {
  domain::EntityKind kind;
  std::optional<Row> before;
  std::optional<Row> after;
};

/// What a command does, decided but not yet written: the rows to change, what it made, and what the person should hear.
class Change {
public:
  template <class E>
  Change& create(const E& entity)
  {
    m_rows.push_back({domain::kindOf<E>, std::nullopt, toRow(entity)});
    return *this;
  }
  /// Does nothing when both are equal.
  template <class E>
  Change& update(const E& before, const E& after)
  {
    if (!(before == after))
      m_rows.push_back({domain::kindOf<E>, toRow(before), toRow(after)});
    return *this;
  }
  template <class E>
  Change& remove(const E& entity)
  {
    m_rows.push_back({domain::kindOf<E>, toRow(entity), std::nullopt});
    return *this;
  }
  /// Names what the command made for the caller ("as" in JSON); the first one named is what an alias stands for.
  template <class Tag>
  Change& made(domain::Id<Tag> id)
  {
    if (!m_made)
      m_made = MadeThing{domain::kindOf<Tag>, id.value()};
    return *this;
  }
  Change& warn(domain::FindingCode code, std::string subject = {}, std::string detail = {})
  {
    m_findings.push_back({code, std::move(subject), std::move(detail)});
    return *this;
  }
  Change& warn(const std::vector<domain::Finding>& findings)
  {
    m_findings.insert(m_findings.end(), findings.begin(), findings.end());
    return *this;
  }

  /// Does all that another change does, after this one.
  Change& append(const Change& other)
  {
    m_rows.insert(m_rows.end(), other.m_rows.begin(), other.m_rows.end());
    m_findings.insert(m_findings.end(), other.m_findings.begin(), other.m_findings.end());
    if (!m_made)
      m_made = other.m_made;
    return *this;
  }

  struct MadeThing {
    domain::EntityKind kind;
    std::int64_t id;
    friend bool operator==(const MadeThing&, const MadeThing&) = default;
  };
  [[nodiscard]] const std::vector<RowChange>& rows() const { return m_rows; }
  [[nodiscard]] const std::vector<domain::Finding>& findings() const { return m_findings; }
  [[nodiscard]] const std::optional<MadeThing>& madeThing() const { return m_made; }

private:
  std::vector<RowChange> m_rows;
  std::vector<domain::Finding> m_findings;
  std::optional<MadeThing> m_made;
};

}
