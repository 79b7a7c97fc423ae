// SPDX-License-Identifier: EUPL-1.2
#include "app/commands/checked_text.h"

namespace app {

namespace {

bool isBlank(char character) { return character == ' ' || character == '\n' || character == '\r' || character == '\t'; }

std::string onOneLine(const std::string& text)
{
  std::string line;
  for (const auto character : text) {
    if (!isBlank(character))
      line += static_cast<unsigned char>(character) < 0x20 ? ' ' : character;
    else if (!line.empty() && line.back() != ' ')
      line += ' ';
  }
  while (!line.empty() && line.back() == ' ')
    line.pop_back();
  return line;
}

std::string withoutTrailingBlanks(std::string text)
{
  while (!text.empty() && isBlank(text.back()))
    text.pop_back();
  return text;
}

}

domain::Result<std::string> optionalName(const std::optional<std::string>& text, std::string_view subject)
{
  auto line = onOneLine(text.value_or(std::string{}));
  if (line.size() > longestName)
    return domain::fail(domain::ErrorCode::textTooLong, std::string{subject}, std::to_string(longestName));
  return line;
}

domain::Result<std::string> requiredName(const std::string& text, std::string_view subject)
{
  auto line = optionalName(text, subject);
  if (line && line->empty())
    return domain::fail(domain::ErrorCode::emptyText, std::string{subject});
  return line;
}

domain::Result<std::string> optionalText(const std::optional<std::string>& text, std::string_view subject)
{
  auto kept = withoutTrailingBlanks(text.value_or(std::string{}));
  if (kept.size() > longestText)
    return domain::fail(domain::ErrorCode::textTooLong, std::string{subject}, std::to_string(longestText));
  return kept;
}

domain::Result<std::string> requiredReason(const std::string& text)
{
  auto reason = optionalText(text, "reason");
  if (reason && onOneLine(*reason).empty())
    return domain::fail(domain::ErrorCode::reasonRequired);
  return reason;
}

namespace {

domain::Result<void> put(std::string& target, domain::Result<std::string> text)
{
  if (!text)
    return tl::unexpected<domain::Error>{std::move(text).error()};
  target = std::move(*text);
  return {};
}

}

domain::Result<void> replaceRequiredName(std::string& target, const std::optional<std::string>& text, std::string_view subject)
{
  return text ? put(target, requiredName(*text, subject)) : domain::Result<void>{};
}

domain::Result<void> replaceName(std::string& target, const std::optional<std::string>& text, std::string_view subject)
{
  return text ? put(target, optionalName(text, subject)) : domain::Result<void>{};
}

domain::Result<void> replaceText(std::string& target, const std::optional<std::string>& text, std::string_view subject)
{
  return text ? put(target, optionalText(text, subject)) : domain::Result<void>{};
}

}
