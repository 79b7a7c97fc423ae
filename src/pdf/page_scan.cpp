// SPDX-License-Identifier: EUPL-1.2
#include "pdf/page_scan.h"

#include "pdf/bounded_contents.h"
#include "pdf/delimiters.h"
#include "pdf/free_band.h"
#include "pdf/page_form.h"

#include <algorithm>
#include <charconv>
#include <set>

namespace pdf {

namespace {

constexpr auto deepestForm = 8;

/// Goes through a content stream as fast as it can: only what leaves something behind is looked at.
class BalanceScan {
public:
  explicit BalanceScan(std::string_view contents) : m_at{contents.data()}, m_end{contents.data() + contents.size()} {}

  [[nodiscard]] ContentBalance run()
  {
    while (m_at < m_end) {
      switch (*m_at) {
      case '(':
        skipString();
        break;
      case '<':
        skipAngled();
        break;
      case '%':
        m_at = std::find_if(m_at, m_end, [](char character) { return character == '\r' || character == '\n'; });
        break;
      case '/':
        name();
        break;
      default:
        if (isDelimiter(*m_at))
          ++m_at;
        else
          word();
      }
    }
    return m_balance;
  }

private:
  [[nodiscard]] std::string_view token()
  {
    const auto* const start = m_at;
    while (m_at < m_end && !isDelimiter(*m_at))
      ++m_at;
    return {start, static_cast<std::size_t>(m_at - start)};
  }

  void skipString()
  {
    auto depth = 0;
    for (; m_at < m_end; ++m_at) {
      if (*m_at == '\\')
        ++m_at;
      else if (*m_at == '(')
        ++depth;
      else if (*m_at == ')' && --depth == 0)
        break;
    }
    m_at = std::min(m_at + 1, m_end);
  }

  void skipAngled()
  {
    if (m_at + 1 < m_end && m_at[1] == '<')
      m_at += 2;
    else
      m_at = std::min(std::find(m_at, m_end, '>') + 1, m_end);
  }

  void name()
  {
    ++m_at;
    if (token() != "MCID")
      return;
    while (m_at < m_end && (*m_at == ' ' || *m_at == '\n' || *m_at == '\r' || *m_at == '\t'))
      ++m_at;
    auto number = 0LL;
    if (std::from_chars(m_at, m_end, number).ec == std::errc{})
      m_balance.highestMark = std::max(m_balance.highestMark, number);
  }

  void word()
  {
    const auto first = *m_at;
    if ((first >= '0' && first <= '9') || first == '-' || first == '.' || first == '+') {
      while (m_at < m_end && !isDelimiter(*m_at))
        ++m_at;
      return;
    }
    const auto text = token();
    if (text.size() == 1)
      save(text.front());
    else if (text == "BT" || text == "ET")
      m_balance.inText = text == "BT";
    else if (text == "BMC" || text == "BDC")
      ++m_balance.openMarks;
    else if (text == "EMC")
      endMark();
    else if (text == "ID")
      skipInlineImage();
  }

  void endMark()
  {
    if (m_balance.openMarks > 0)
      --m_balance.openMarks;
    else
      ++m_balance.missingMarks;
  }

  void save(char operation)
  {
    if (operation == 'q')
      ++m_balance.openSaves;
    else if (operation == 'Q' && m_balance.openSaves > 0)
      --m_balance.openSaves;
    else if (operation == 'Q')
      ++m_balance.missingSaves;
  }

  void skipInlineImage()
  {
    const auto rest = std::string_view{m_at, static_cast<std::size_t>(m_end - m_at)};
    for (auto at = rest.find("EI"); at != std::string_view::npos; at = rest.find("EI", at + 2))
      if (at > 0 && isBlank(rest[at - 1]) && (at + 2 >= rest.size() || isBlank(rest[at + 2]))) {
        m_at += at + 2;
        return;
      }
    m_at = m_end;
  }

  const char* m_at;
  const char* m_end;
  ContentBalance m_balance;
};

bool fontsIn(QPDFObjectHandle resources, std::set<QPDFObjGen>& seen, int depth)
{
  if (auto fonts = resources.getKeyIfDict("/Font"); fonts.isDictionary() && !fonts.getKeys().empty())
    return true;
  auto objects = resources.getKeyIfDict("/XObject");
  if (depth == 0 || !objects.isDictionary())
    return false;
  for (auto& [name, object] : objects.getDictAsMap())
    if (object.isStream() && object.getDict().getKey("/Subtype").isNameAndEquals("/Form") &&
        seen.insert(object.getObjGen()).second && fontsIn(object.getDict().getKey("/Resources"), seen, depth - 1))
      return true;
  return false;
}

}

ContentBalance balanceOf(std::string_view contents) { return BalanceScan{contents}.run(); }

PageScan scanPage(QPDFObjectHandle page, const PageFrame& frame, double band, bool askBand)
{
  auto scan = PageScan{};
  try {
    const auto contents = pageContents(page, largestPage);
    scan.readable = contents.complete;
    scan.absurd = contents.tooMuch;
    scan.balance = balanceOf(contents.text);
    auto seen = std::set<QPDFObjGen>{};
    scan.hasFonts = fontsIn(page.getKey("/Resources"), seen, deepestForm);
    scan.bandIsFree = askBand && contents.complete && bandIsFree(page, contents.text, frame, band);
  } catch (const std::exception&) {
    scan.readable = false;
  }
  return scan;
}

}
