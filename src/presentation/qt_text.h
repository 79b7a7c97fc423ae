// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

#include <string>

namespace presentation {

[[nodiscard]] inline QString text(const std::string& utf8) { return QString::fromStdString(utf8); }

/// With its first letter as a capital.
[[nodiscard]] inline QString capitalised(const QString& words) { return words.left(1).toUpper() + words.mid(1); }

}
