// SPDX-License-Identifier: EUPL-1.2
#include "app/mail_headers.h"

#include <algorithm>

namespace app {

std::string inSmallLetters(std::string_view text)
{
  auto result = std::string{text};
  for (auto& letter : result)
    letter = letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
  return result;
}

std::string_view withoutBlanks(std::string_view text)
{
  const auto first = text.find_first_not_of(" \t\r\n");
  return first == std::string_view::npos ? std::string_view{} : text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

std::string_view readMailHeaders(std::string_view text, MailHeaders& headers)
{
  auto last = std::string{};
  while (!text.empty()) {
    const auto end = std::min(text.find('\n'), text.size());
    auto line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    if (withoutBlanks(line).empty())
      break;
    if ((line.front() == ' ' || line.front() == '\t') && !last.empty())
      headers[last].append(" ").append(withoutBlanks(line));
    else if (const auto colon = line.find(':'); colon != std::string_view::npos) {
      last = inSmallLetters(withoutBlanks(line.substr(0, colon)));
      headers[last] = withoutBlanks(line.substr(colon + 1));
    }
  }
  return text;
}

bool looksLikeMail(std::string_view bytes)
{
  auto headers = MailHeaders{};
  readMailHeaders(bytes.substr(0, 65536), headers);
  return headers.contains("from") && (headers.contains("date") || headers.contains("subject")) &&
         (headers.contains("to") || headers.contains("received") || headers.contains("mime-version"));
}

}
