// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <string>
#include <vector>

namespace ui {

/// What was typed, without blanks around it; none when that is nothing.
[[nodiscard]] inline std::optional<std::string> given(const QString& text)
{
  const auto trimmed = text.trimmed();
  return trimmed.isEmpty() ? std::nullopt : std::optional{trimmed.toStdString()};
}

/// One element per line that says something.
[[nodiscard]] inline std::vector<std::string> linesIn(const QString& text)
{
  std::vector<std::string> lines;
  for (const auto& line : text.split(u'\n'))
    if (const auto words = given(line))
      lines.push_back(*words);
  return lines;
}

}
