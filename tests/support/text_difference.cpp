// SPDX-License-Identifier: EUPL-1.2
#include "support/text_difference.h"

#include <algorithm>
#include <vector>

namespace support {

namespace {

std::vector<std::string> linesOf(std::string_view text)
{
  std::vector<std::string> lines;
  for (std::size_t start = 0; start < text.size();) {
    const auto end = std::min(text.find('\n', start), text.size());
    lines.emplace_back(text.substr(start, end - start));
    start = end + 1;
  }
  return lines;
}

/// common[i][j]: how many lines the rests from i and from j have in common, in order.
std::vector<std::vector<int>> commonLines(const std::vector<std::string>& a, const std::vector<std::string>& b)
{
  std::vector<std::vector<int>> common(a.size() + 1, std::vector<int>(b.size() + 1));
  for (auto i = a.size(); i-- > 0;)
    for (auto j = b.size(); j-- > 0;)
      common[i][j] = a[i] == b[j] ? common[i + 1][j + 1] + 1 : std::max(common[i + 1][j], common[i][j + 1]);
  return common;
}

}

std::string difference(std::string_view expected, std::string_view actual)
{
  const auto a = linesOf(expected);
  const auto b = linesOf(actual);
  const auto common = commonLines(a, b);
  std::string text;
  for (std::size_t i = 0, j = 0; i < a.size() || j < b.size();) {
    if (i < a.size() && j < b.size() && a[i] == b[j]) {
      ++i;
      ++j;
    } else if (j == b.size() || (i < a.size() && common[i + 1][j] >= common[i][j + 1])) {
      text += "- " + a[i++] + "\n";
    } else {
      text += "+ " + b[j++] + "\n";
    }
  }
  return text;
}

}
