// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

#include <optional>
#include <string>

namespace ui {

/// "14.30", "1430", "9.30", "9" and "14 uur" as they are kept: "14:30", "09:30", "09:00". What is no time stays as typed, to be refused in words.
[[nodiscard]] std::string clockTyped(const QString& typed);
/// The same; none when nothing was typed.
[[nodiscard]] std::optional<std::string> clockGiven(const QString& typed);

}
