// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/date.h"

#include <nlohmann/json.hpp>

#include <optional>
#include <string>

namespace cli {

/// What is unknown or not applicable is null in every answer.
[[nodiscard]] inline nlohmann::ordered_json orNull(const std::string& text) { return text.empty() ? nlohmann::ordered_json(nullptr) : nlohmann::ordered_json(text); }
[[nodiscard]] inline nlohmann::ordered_json orNull(const std::optional<domain::Date>& day)
{
  return day ? nlohmann::ordered_json(domain::toIso(*day)) : nlohmann::ordered_json(nullptr);
}

}
