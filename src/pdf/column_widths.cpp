// SPDX-License-Identifier: EUPL-1.2
#include "pdf/column_widths.h"

#include <algorithm>
#include <numeric>

namespace pdf {

void consider(ColumnWish& wish, std::string_view text, const TextStyle& style, const Typography& typography, double gap)
{
  const auto width = [&](std::string_view part) { return typography.measure(part, style, 4000).widest() + gap; };
  wish.most = std::max(wish.most, width(text));
  while (!text.empty()) {
    const auto end = std::min(text.find_first_of(" \n"), text.size());
    wish.least = std::max(wish.least, width(text.substr(0, end)));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
}

double leastWidth(const std::vector<ColumnWish>& wishes)
{
  return std::accumulate(wishes.begin(), wishes.end(), 0.0, [](double sum, const ColumnWish& wish) { return sum + wish.least; });
}

std::vector<double> shareWidth(std::vector<ColumnWish> wishes, double width)
{
  auto more = 0.0;
  for (auto& wish : wishes) {
    // A long text is as happy with some lines as with one, and must not take all room from the others.
    wish.most = std::max(wish.least, std::min(wish.most, width * 0.6));
    more += wish.most - wish.least;
  }
  const auto least = leastWidth(wishes);
  const auto share = more > 0 ? std::max(width - least, 0.0) / more : 0;
  const auto tooWide = std::max(least / width, 1.0);
  auto widths = std::vector<double>{};
  for (const auto& wish : wishes)
    widths.push_back((wish.least + (wish.most - wish.least) * share) / tooWide);
  return widths;
}

}
