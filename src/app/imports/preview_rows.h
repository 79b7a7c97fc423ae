// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/imports/import_preview.h"

#include <algorithm>

/// What the previews of all kinds have in common.
namespace app {

[[nodiscard]] inline bool prevents(const ImportFinding& finding) { return weightOf(finding.code) == FindingWeight::prevents; }

/// Adds a difference when the source speaks of the field and says something else; blanks and line ends make no difference.
void compare(ImportRow& row, const char* field, const std::string& was, const std::optional<std::string>& becomes);
[[nodiscard]] inline bool differs(const ImportRow& row, std::string_view field)
{
  return std::ranges::any_of(row.differences, [&](const ImportDifference& each) { return each.field == field; });
}

/// What the source says of a field, as a difference shows it.
template <domain::Worded E>
[[nodiscard]] std::optional<std::string> given(const std::optional<E>& value)
{
  return value ? std::optional{std::string{domain::toText(*value)}} : std::nullopt;
}
[[nodiscard]] inline std::optional<std::string> given(const std::optional<int>& number)
{
  return number ? std::optional{std::to_string(*number)} : std::nullopt;
}
[[nodiscard]] inline std::optional<std::string> given(const std::optional<domain::Date>& date)
{
  return date ? std::optional{domain::toIso(*date)} : std::nullopt;
}

/// Says that the source differs in a field that an import leaves alone.
template <class Value>
void tellUnchanged(ImportRow& row, const char* field, const Value& was, const std::optional<Value>& said)
{
  if (said && *said != was)
    row.findings.push_back({ImportFindingCode::notChangeable, field});
}

/// Refuses a second row with the same key, and names the line of the first.
class SeenRows {
public:
  void take(ImportRow& row, const std::string& key)
  {
    const auto [first, isFirst] = m_lines.try_emplace(key, row.line);
    if (!isFirst)
      row.findings.push_back({ImportFindingCode::duplicateRow, std::to_string(first->second)});
  }

private:
  std::map<std::string, int> m_lines;
};

[[nodiscard]] inline bool isPrevented(const ImportRow& row) { return std::ranges::any_of(row.findings, prevents); }

/// Decides the row's steps on the facts as they are: what a rule refuses is shown in the preview, not found out afterwards.
void tryOut(const Facts& facts, ImportRow& row, domain::Date today);

/// Sets the state from the findings and the steps, and whether the row is advised.
void settle(ImportRow& row, bool isNew);

/// Tries out, settles and adds the row.
void finish(const Facts& facts, ImportPreview& preview, ImportRow&& row, bool isNew, domain::Date today);

}
