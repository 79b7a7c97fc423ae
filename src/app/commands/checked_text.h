// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/error.h"

#include <optional>
#include <string>

namespace app {

inline constexpr std::size_t longestName = 300;      ///< bytes
inline constexpr std::size_t longestText = 200'000;  ///< bytes

/// A name or title: one line, without blanks around it; line breaks that were pasted along become blanks. `subject` names the
/// field in an error. Refuses an empty one and one longer than longestName.
[[nodiscard]] domain::Result<std::string> requiredName(const std::string& text, std::string_view subject);
/// The same, but may be empty or absent.
[[nodiscard]] domain::Result<std::string> optionalName(const std::optional<std::string>& text, std::string_view subject);
/// Running text of several lines; refuses one longer than longestText.
[[nodiscard]] domain::Result<std::string> optionalText(const std::optional<std::string>& text, std::string_view subject);
/// A reason that must be given.
[[nodiscard]] domain::Result<std::string> requiredReason(const std::string& text);

/// Where a new value was given: checks it and puts it in place.
[[nodiscard]] domain::Result<void> replaceRequiredName(std::string& target, const std::optional<std::string>& text, std::string_view subject);
[[nodiscard]] domain::Result<void> replaceName(std::string& target, const std::optional<std::string>& text, std::string_view subject);
[[nodiscard]] domain::Result<void> replaceText(std::string& target, const std::optional<std::string>& text, std::string_view subject);

}

/// Leaves the function with the error, or goes on with the value.
#define BESLUITROUTE_TRY(name, expression)                                                                                          \
  auto name##Result = (expression);                                                                                                 \
  if (!name##Result)                                                                                                                \
    return tl::unexpected<domain::Error>{std::move(name##Result).error()};                                                          \
  auto name = std::move(*name##Result)
#define BESLUITROUTE_CHECK(expression)                                                                                              \
  if (auto checked = (expression); !checked)                                                                                        \
  return tl::unexpected<domain::Error>{std::move(checked).error()}
