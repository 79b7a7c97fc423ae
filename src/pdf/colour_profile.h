// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

namespace pdf {

/// An ICC profile of the colour space sRGB (IEC 61966-2-1), which says what the colours of our own pages mean.
[[nodiscard]] std::string colourProfile();

inline constexpr auto colourProfileName = "sRGB IEC61966-2.1";

}
