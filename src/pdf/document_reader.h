// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pdf/office_converter.h"
#include "pdf/word_reader.h"

namespace pdf {

/// Reads the words in documents of every kind that a pack takes: PDFs, what LibreOffice makes PDFs of, and saved messages with what they
/// carry. Nothing in them is run or fetched.
class DocumentReader {
public:
  explicit DocumentReader(WordReaderSettings words = {}, OfficeSettings office = {});
  [[nodiscard]] bool isAvailable() const { return m_words.isAvailable(); }
  /// Whether Word, Excel and the like can be read; the others can without.
  [[nodiscard]] bool hasOffice() const;
  /// As WordReader::read; pages are those in a pack. None too for what asks for LibreOffice where that is not installed.
  [[nodiscard]] std::optional<std::vector<std::string>> read(std::span<const std::uint8_t> bytes, const std::string& fileName,
                                                             const std::function<bool()>& goOn) const;

private:
  [[nodiscard]] std::optional<std::vector<std::string>> readOffice(std::span<const std::uint8_t> bytes, const std::string& fileName, OfficeKind kind,
                                                                   const std::function<bool()>& goOn) const;
  [[nodiscard]] std::optional<std::vector<std::string>> readMail(std::span<const std::uint8_t> bytes, int depth, const std::function<bool()>& goOn) const;
  [[nodiscard]] std::optional<std::vector<std::string>> read(std::span<const std::uint8_t> bytes, const std::string& fileName, int depth,
                                                             const std::function<bool()>& goOn) const;

  WordReader m_words;
  OfficeSettings m_office;
};

}
