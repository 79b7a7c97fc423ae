// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/error.h"

#include <string_view>

/// The identifiers of errors and findings, as documents for programs and logs show them; sentences for people are made elsewhere.
namespace domain {

[[nodiscard]] std::string_view toText(ErrorCode code);
[[nodiscard]] std::string_view toText(FindingCode code);

}
