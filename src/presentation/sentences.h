// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/error.h"

#include <QString>

/// What was refused, went wrong or deserves attention, in whole sentences.
namespace presentation {

/// Three answers to three questions; `advice` may be empty.
struct Explanation {
  QString what;   ///< what happened
  QString kept;   ///< what was left as it was
  QString advice; ///< what to do now
};

[[nodiscard]] Explanation explain(const domain::Error& error);
/// The explanation in one paragraph.
[[nodiscard]] QString errorSentence(const domain::Error& error);
[[nodiscard]] QString findingSentence(const domain::Finding& finding);

/// Text of a person inside a sentence: on one line, and cut off where it would drown the sentence.
[[nodiscard]] QString excerpt(const std::string& text);

}
