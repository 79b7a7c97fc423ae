// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/vocabulary.h"

#include <string>
#include <string_view>
#include <vector>

namespace app {

/// The usual phases of one kind of track as shipped: one a line.
struct ShippedPhases {
  std::string_view kind; ///< as in Texts<TrackKind>
  std::string_view lines;
};
[[nodiscard]] const std::vector<ShippedPhases>& shippedPhases();

/// In order; none when there are no usual ones for this kind.
[[nodiscard]] std::vector<std::string> standardPhases(domain::TrackKind kind);

}
