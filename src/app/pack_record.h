// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/case_file.h"
#include "app/commands/pack_commands.h"

namespace app {

/// A pack that was made becomes a revision, and when recipients are named, is sent to them: two entries of the history that stand or
/// fall together, on `on` or else today.
[[nodiscard]] domain::Result<void> putOnRecord(CaseFile& file, const FreezePack& pack, const std::string& recipients,
                                               std::optional<domain::Date> on = {});

}
