// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/error.h"

#include <QString>

/// What the program says: answers on stdout, messages on stderr, both UTF-8.
namespace cli {

enum class Exit { done = 0, usage = 1, refused = 2, file = 3 };

void answer(const QString& line);
void answerText(const std::string& text); ///< as it is, without a line end of its own
void tell(const QString& line);

/// Says why something was refused and answers the exit status that belongs to it.
Exit refuse(const domain::Error& error);
[[nodiscard]] Exit exitFor(domain::ErrorCode code);

}
