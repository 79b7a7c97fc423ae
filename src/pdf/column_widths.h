// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pdf/typography.h"

#include <vector>

namespace pdf {

/// The room that a column of a table would like.
struct ColumnWish {
  double least = 0; ///< the widest word, which is not to be cut
  double most = 0;  ///< the widest line
};

/// Widens the wish until the text has room. `gap` is what stands between the text of a column and the next.
void consider(ColumnWish& wish, std::string_view text, const TextStyle& style, const Typography& typography, double gap);

/// The least that all columns together need.
[[nodiscard]] double leastWidth(const std::vector<ColumnWish>& wishes);

/// A column of figures stays narrow, one of sentences gets the room that is left, and no word is cut while there is room for it.
[[nodiscard]] std::vector<double> shareWidth(std::vector<ColumnWish> wishes, double width);

}
