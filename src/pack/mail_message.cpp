// SPDX-License-Identifier: EUPL-1.2
#include "pack/mail_message.h"

#include <algorithm>
#include <array>

namespace pack {

namespace {

constexpr auto deepestPart = 12;
constexpr auto mostAttachments = std::size_t{100};

using Headers = app::MailHeaders;
using app::withoutBlanks;

std::string decodedBase64(std::string_view text)
{
  auto result = std::string{};
  auto bits = 0U;
  auto count = 0;
  for (const auto letter : text) {
    const auto value = letter >= 'A' && letter <= 'Z'   ? letter - 'A'
                       : letter >= 'a' && letter <= 'z' ? letter - 'a' + 26
                       : letter >= '0' && letter <= '9' ? letter - '0' + 52
                       : letter == '+'                  ? 62
                       : letter == '/'                  ? 63
                                                        : -1;
    if (value < 0)
      continue;
    bits = bits << 6U | static_cast<unsigned>(value);
    if ((count += 6) >= 8) {
      count -= 8;
      result += static_cast<char>(bits >> static_cast<unsigned>(count) & 0xFFU);
    }
  }
  return result;
}

int hexValue(char letter)
{
  if (letter >= '0' && letter <= '9')
    return letter - '0';
  const auto low = static_cast<char>(letter | 0x20);
  return low >= 'a' && low <= 'f' ? low - 'a' + 10 : -1;
}

std::string decodedQuoted(std::string_view text, bool inHeader)
{
  auto result = std::string{};
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text[at] == '_' && inHeader)
      result += ' ';
    else if (text[at] != '=')
      result += text[at];
    else if (at + 2 < text.size() && hexValue(text[at + 1]) >= 0 && hexValue(text[at + 2]) >= 0) {
      result += static_cast<char>(hexValue(text[at + 1]) * 16 + hexValue(text[at + 2]));
      at += 2;
    } else if (const auto end = text.find('\n', at); end != std::string_view::npos && withoutBlanks(text.substr(at + 1, end - at)).empty())
      at = end; // a line that goes on
    else
      result += '=';
  }
  return result;
}

void appendUtf8(std::string& to, unsigned character)
{
  if (character < 0x80)
    to += static_cast<char>(character);
  else if (character < 0x800) {
    to += static_cast<char>(0xC0U | character >> 6U);
    to += static_cast<char>(0x80U | (character & 0x3FU));
  } else {
    to += static_cast<char>(0xE0U | (character >> 12U & 0xFU));
    to += static_cast<char>(0x80U | (character >> 6U & 0x3FU));
    to += static_cast<char>(0x80U | (character & 0x3FU));
  }
}

/// Western single-byte sets; everything else is taken for UTF-8, which is what is written today.
std::string toUtf8(const std::string& text, const std::string& charset)
{
  if (charset != "iso-8859-1" && charset != "iso-8859-15" && charset != "windows-1252" && charset != "latin1")
    return text;
  constexpr auto high = std::array<unsigned, 32>{0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
                                                 0x2039, 0x0152, 0x8D,   0x017D, 0x8F,   0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
                                                 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,   0x017E, 0x0178};
  auto result = std::string{};
  for (const auto letter : text) {
    const auto code = static_cast<unsigned>(static_cast<unsigned char>(letter));
    appendUtf8(result, code >= 0x80 && code < 0xA0 ? high[code - 0x80] : code);
  }
  return result;
}

/// "=?utf-8?B?…?=" and the like, as in subjects and names.
std::string decodedWords(std::string_view text)
{
  auto result = std::string{};
  auto afterWord = false;
  while (!text.empty()) {
    const auto start = text.find("=?");
    const auto charsetEnd = start == std::string_view::npos ? start : text.find('?', start + 2);
    const auto kindEnd = charsetEnd == std::string_view::npos ? charsetEnd : text.find('?', charsetEnd + 1);
    const auto end = kindEnd == std::string_view::npos ? kindEnd : text.find("?=", kindEnd + 1);
    if (end == std::string_view::npos)
      break;
    const auto between = text.substr(0, start);
    if (!afterWord || !withoutBlanks(between).empty()) // blanks between two such words are not meant
      result += between;
    const auto word = text.substr(kindEnd + 1, end - kindEnd - 1);
    const auto kind = app::inSmallLetters(text.substr(charsetEnd + 1, kindEnd - charsetEnd - 1));
    result += toUtf8(kind == "b" ? decodedBase64(word) : decodedQuoted(word, true), app::inSmallLetters(text.substr(start + 2, charsetEnd - start - 2)));
    text.remove_prefix(end + 2);
    afterWord = true;
  }
  return result.append(text);
}

/// "boundary" of `multipart/mixed; boundary="x"`.
std::string parameter(const std::string& header, const std::string& name)
{
  auto at = app::inSmallLetters(header).find(name + "=");
  if (at == std::string::npos)
    return {};
  at += name.size() + 1;
  if (at < header.size() && header[at] == '"')
    return header.substr(at + 1, std::min(header.find('"', at + 1), header.size()) - at - 1);
  return header.substr(at, std::min(header.find_first_of("; \t", at), header.size()) - at);
}

/// The words of a page in HTML, line by line.
std::string withoutMarkup(const std::string& html)
{
  auto result = std::string{};
  for (std::size_t at = 0; at < html.size();) {
    if (html[at] == '<') {
      const auto end = std::min(html.find('>', at), html.size());
      const auto tag = app::inSmallLetters(std::string_view{html}.substr(at + 1, end - at - 1));
      for (const auto* const breaks : {"br", "/p", "/div", "/tr", "/li", "/h"})
        if (tag.starts_with(breaks)) {
          result += '\n';
          break;
        }
      at = end + 1;
      for (const auto* const hidden : {"style", "script", "head"})
        if (tag.starts_with(hidden))
          at = std::min(app::inSmallLetters(html).find(std::string{"</"} + hidden, at), html.size());
    } else
      result += html[at++];
  }
  for (const auto& [entity, text] : {std::pair{"&nbsp;", " "}, {"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}, {"&amp;", "&"}})
    for (auto at = result.find(entity); at != std::string::npos; at = result.find(entity, at + 1))
      result.replace(at, std::string_view{entity}.size(), text);
  return result;
}

/// Collects text and attachments from the parts of a message.
class PartReader {
public:
  explicit PartReader(MailMessage& message) : m_message{message} {}

  void read(std::string_view part, const Headers& inherited, int depth)
  {
    auto headers = inherited;
    const auto body = depth == 0 ? part : app::readMailHeaders(part, headers = {});
    const auto type = headers.contains("content-type") ? headers["content-type"] : std::string{"text/plain"};
    const auto boundary = parameter(type, "boundary");
    if (app::inSmallLetters(type).starts_with("multipart/") && !boundary.empty() && depth < deepestPart)
      return readParts(body, "--" + boundary, depth);
    take(headers, type, decoded(headers, body));
  }

  void finish()
  {
    if (m_message.text.empty())
      m_message.text = withoutMarkup(m_html);
  }

private:
  void readParts(std::string_view body, const std::string& line, int depth)
  {
    auto at = body.find(line);
    while (at != std::string_view::npos) {
      const auto start = body.find('\n', at);
      const auto next = start == std::string_view::npos ? start : body.find(line, start);
      if (start == std::string_view::npos || body.substr(at + line.size(), 2) == "--")
        return;
      read(body.substr(start + 1, (next == std::string_view::npos ? body.size() : next) - start - 1), {}, depth + 1);
      at = next;
    }
  }

  [[nodiscard]] static std::string decoded(Headers& headers, std::string_view body)
  {
    const auto encoding = app::inSmallLetters(headers["content-transfer-encoding"]);
    if (encoding == "base64")
      return decodedBase64(body);
    return encoding == "quoted-printable" ? decodedQuoted(body, false) : std::string{body};
  }

  void take(Headers& headers, const std::string& type, std::string body)
  {
    const auto disposition = headers["content-disposition"];
    auto name = decodedWords(parameter(disposition, "filename"));
    if (name.empty())
      name = decodedWords(parameter(type, "name"));
    const auto kind = app::inSmallLetters(type);
    const auto attached = app::inSmallLetters(disposition).starts_with("attachment") || (!name.empty() && !kind.starts_with("text/"));
    if (attached && m_message.attachments.size() < mostAttachments)
      m_message.attachments.push_back({name.empty() ? "bijlage" : name, {body.begin(), body.end()}});
    else if (!attached && kind.starts_with("text/html"))
      m_html += toUtf8(body, app::inSmallLetters(parameter(type, "charset")));
    else if (!attached && kind.starts_with("text/"))
      m_message.text += toUtf8(body, app::inSmallLetters(parameter(type, "charset")));
  }

  MailMessage& m_message;
  std::string m_html;
};

void addLineOf(std::string& to, const char* label, const std::string& value)
{
  if (!value.empty())
    to += (to.empty() ? "" : "\n") + std::string{label} + ": " + value;
}

}

MailMessage parseMail(std::string_view bytes)
{
  auto headers = Headers{};
  const auto body = app::readMailHeaders(bytes, headers);
  auto message = MailMessage{decodedWords(headers["from"]), decodedWords(headers["to"]), decodedWords(headers["cc"]),
                             headers["date"], decodedWords(headers["subject"]), {}, {}};
  auto reader = PartReader{message};
  reader.read(body, headers, 0);
  reader.finish();
  return message;
}

TextDocument documentOf(const MailMessage& message)
{
  auto document = TextDocument{};
  document.title = message.subject.empty() ? "E-mailbericht" : message.subject;
  auto facts = std::string{};
  addLineOf(facts, "Van", message.from);
  addLineOf(facts, "Aan", message.to);
  addLineOf(facts, "Kopie aan", message.copy);
  addLineOf(facts, "Verzonden", message.date);
  for (const auto& attachment : message.attachments)
    addLineOf(facts, "Bijlage", attachment.fileName);
  document.blocks.emplace_back(TextParagraph{facts});
  auto text = std::string_view{message.text};
  auto paragraph = std::string{};
  const auto flush = [&] {
    if (!paragraph.empty())
      document.blocks.emplace_back(TextParagraph{paragraph});
    paragraph.clear();
  };
  while (!text.empty()) {
    const auto end = std::min(text.find('\n'), text.size());
    const auto line = withoutBlanks(text.substr(0, end));
    if (line.empty())
      flush();
    else
      paragraph.append(paragraph.empty() ? "" : "\n").append(line);
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  flush();
  return document;
}

}
