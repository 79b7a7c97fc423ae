// SPDX-License-Identifier: EUPL-1.2
#include "pdf/running_text.h"

namespace pdf {

namespace {

constexpr auto paragraphGap = 6.0;
constexpr auto lineGap = 2.5; ///< between lines that were typed, or recorded, one by one: which may go on over several here
constexpr auto bullet = "•";

std::string_view trimmed(std::string_view line)
{
  const auto first = line.find_first_not_of(" \t\r");
  if (first == std::string_view::npos)
    return {};
  return line.substr(first, line.find_last_not_of(" \t\r") - first + 1);
}

/// Collects lines until something of another kind follows.
class Gathering {
public:
  Gathering(Flow& flow, const TextStyle& style) : m_flow{flow}, m_style{style} {}
  void line(std::string_view line)
  {
    const auto isEntry = line.starts_with("- ") || line.starts_with("• ");
    if (line.empty() || isEntry != !m_entries.empty())
      flush();
    if (isEntry)
      m_entries.push_back({bullet, std::string{trimmed(line.substr(line.find(' ')))}});
    else if (!line.empty())
      m_lines.emplace_back(line);
  }
  void flush()
  {
    for (std::size_t number = 0; number < m_lines.size(); ++number)
      m_flow.paragraph(m_lines[number], m_style, number + 1 < m_lines.size() ? lineGap : paragraphGap);
    m_flow.list(m_entries, m_style, m_entries.empty() ? 0 : paragraphGap);
    m_lines.clear();
    m_entries.clear();
  }

private:
  Flow& m_flow;
  TextStyle m_style;
  std::vector<std::string> m_lines;
  std::vector<ListEntry> m_entries;
};

}

void placeRunningText(Flow& flow, std::string_view text, const TextStyle& style)
{
  auto gathering = Gathering{flow, style};
  while (!text.empty()) {
    const auto end = text.find('\n');
    gathering.line(trimmed(text.substr(0, end)));
    text = end == std::string_view::npos ? std::string_view{} : text.substr(end + 1);
  }
  gathering.flush();
}

}
