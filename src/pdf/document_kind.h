// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pdf/office_converter.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

/// What a delivered document is, by its bytes, and by its name where those do not tell enough.
namespace pdf {

/// How many messages within messages are opened.
inline constexpr auto deepestMail = 3;

[[nodiscard]] inline std::string_view textOf(std::span<const std::uint8_t> bytes) { return {reinterpret_cast<const char*>(bytes.data()), bytes.size()}; }

using app::isPdf;

/// Which part of LibreOffice must make a PDF of it; none for a PDF, an image that the worker reads itself, and anything else.
[[nodiscard]] std::optional<OfficeKind> conversionOf(std::string_view bytes, const std::string& fileName);

}
