// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/case_file.h"

#include <string_view>

/// What a new case file begins with, by the commands that a person could give herself. All or nothing.
namespace exchange {

/// The route templates that come with the program.
[[nodiscard]] domain::Result<void> addShippedTemplates(app::CaseFile& file);

/// The templates, the jeugdregio with this code ("JZ31") and its gemeenten, each with executive and council; the file opens with
/// that region. ErrorCode::unknownValue when there is no such region in the list of gemeenten.
[[nodiscard]] domain::Result<void> setUpRegion(app::CaseFile& file, std::string_view regionCode);

}
