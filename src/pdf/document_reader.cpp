// SPDX-License-Identifier: EUPL-1.2
#include "pdf/document_reader.h"

#include "pack/mail_message.h"
#include "pdf/document_kind.h"

namespace pdf {

namespace {

using Pages = std::vector<std::string>;

/// Ends the wait for LibreOffice.
struct Stopped {};

}

DocumentReader::DocumentReader(WordReaderSettings words, OfficeSettings office) : m_words{std::move(words)}, m_office{std::move(office)}
{
  if (m_office.program.empty())
    m_office.program = onThePath("soffice");
}

bool DocumentReader::hasOffice() const { return !m_office.program.empty(); }

std::optional<Pages> DocumentReader::read(std::span<const std::uint8_t> bytes, const std::string& fileName, const std::function<bool()>& goOn) const
{
  return read(bytes, fileName, 0, goOn);
}

std::optional<Pages> DocumentReader::read(std::span<const std::uint8_t> bytes, const std::string& fileName, int depth, const std::function<bool()>& goOn) const
{
  if (const auto kind = conversionOf(textOf(bytes), fileName))
    return readOffice(bytes, fileName, *kind, goOn);
  if (!isPdf(textOf(bytes)) && depth < deepestMail && pack::looksLikeMail(textOf(bytes)))
    return readMail(bytes, depth, goOn);
  return m_words.read(bytes, goOn);
}

std::optional<Pages> DocumentReader::readOffice(std::span<const std::uint8_t> bytes, const std::string& fileName, OfficeKind kind,
                                                const std::function<bool()>& goOn) const
{
  if (kind == OfficeKind::draw && !textOf(bytes).starts_with("PK"))
    return Pages{}; // a picture
  if (!hasOffice())
    return std::nullopt;
  OfficeConverter office{m_office, [&goOn] {
                           if (!goOn())
                             throw Stopped{};
                         }};
  const auto number = office.add(bytes, fileName, kind);
  try {
    office.run();
  } catch (const Stopped&) {
    return std::nullopt;
  }
  const auto made = office.take(number);
  return made ? m_words.read(*made, goOn) : Pages{}; // damaged, or locked with a password
}

std::optional<Pages> DocumentReader::readMail(std::span<const std::uint8_t> bytes, int depth, const std::function<bool()>& goOn) const
{
  const auto message = pack::parseMail(textOf(bytes));
  Pages pages{readableWords(message.subject + "\n" + message.from + "\n" + message.to + "\n" + message.copy + "\n" + message.text)};
  for (const auto& attachment : message.attachments) {
    const auto carried = read(attachment.bytes, attachment.fileName, depth + 1, goOn);
    if (!carried)
      return std::nullopt;
    pages.insert(pages.end(), carried->begin(), carried->end());
  }
  return pages;
}

}
