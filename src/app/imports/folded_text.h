// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace app {

/// Lower case and without accents, for comparing what people wrote; anything but letters and digits becomes one blank.
/// "Coördinatiegroep – ’s-Gravenhage" → "coordinatiegroep s gravenhage". Letters of the Latin alphabets of Europe; others stay.
[[nodiscard]] std::string folded(std::string_view text);

/// The words of a folded text.
[[nodiscard]] std::vector<std::string> wordsOf(std::string_view foldedText);

}
