// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/facts.h"

#include <map>

namespace app {

/// Stored rows together with rows that were decided on and not written yet, so that one command can consist of steps that each
/// see what the steps before it made.
class PendingRows : public RowSource {
public:
  explicit PendingRows(const RowSource& stored) : m_stored{stored} {}

  void add(const std::vector<RowChange>& rows);

  void select(domain::EntityKind kind, const Selection& selection, const std::function<void(Row&&)>& take) const override;
  [[nodiscard]] std::int64_t nextId(domain::EntityKind kind) const override { return m_stored.nextId(kind); }
  [[nodiscard]] bool hasContent(const std::string& sha256) const override { return m_stored.hasContent(sha256); }
  [[nodiscard]] std::optional<std::vector<std::uint8_t>> content(const std::string& sha256) const override { return m_stored.content(sha256); }
  [[nodiscard]] std::optional<std::vector<std::uint8_t>> contentEnds(const std::string& sha256) const override { return m_stored.contentEnds(sha256); }

private:
  using Rows = std::map<std::int64_t, std::optional<Row>>; ///< by id; none for a row that is removed

  const RowSource& m_stored;
  std::map<domain::EntityKind, Rows> m_pending;
};

}
