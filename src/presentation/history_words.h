// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/command.h"
#include "app/facts.h"

#include <QString>

/// The history and its commands in words.
namespace presentation {

/// What a command does, to stand behind a colon: "besluit van Raad Dordrecht vastleggen". Names are those of now; for what is no
/// longer in the file, the number or code by which the command named it.
[[nodiscard]] QString historyPhrase(const app::Facts& facts, const app::HistoryEntry& entry);
[[nodiscard]] QString commandPhrase(const app::Facts& facts, const app::Command& command);

/// The entry as a line of a list: "Besluit van Raad Dordrecht vastleggen", "Ongedaan gemaakt: besluit van Raad Dordrecht
/// vastleggen".
[[nodiscard]] QString historyLine(const app::Facts& facts, const app::HistoryEntry& entry);

/// For the menu: "Ongedaan maken: besluit van Raad Dordrecht vastleggen"; without an entry "Ongedaan maken".
[[nodiscard]] QString undoText(const app::Facts& facts, const std::optional<app::HistoryEntry>& next);
[[nodiscard]] QString redoText(const app::Facts& facts, const std::optional<app::HistoryEntry>& next);

}
