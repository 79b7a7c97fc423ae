// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace pdf {

struct WordReaderSettings {
  std::filesystem::path program; ///< empty: `pdftotext` on the path
  std::chrono::milliseconds patience{60000}; ///< for one document
};

/// Reads the words on the pages of PDFs, in a program of its own: a document that is damaged or meant to do harm costs no more than its words.
class WordReader {
public:
  explicit WordReader(WordReaderSettings settings = {});
  [[nodiscard]] bool isAvailable() const { return !m_program.empty(); }
  /// UTF-8, a text per page; nothing in it when there is nothing to read, such as in what is no PDF or is damaged. None when it went wrong
  /// this time and may go well another: no program, no room, out of patience, or `goOn`, which is asked several times a second, said no.
  [[nodiscard]] std::optional<std::vector<std::string>> read(std::span<const std::uint8_t> bytes, const std::function<bool()>& goOn) const;

private:
  std::filesystem::path m_program;
  WordReaderSettings m_settings;
};

/// The words as somebody would type them: those broken off at the end of a line are whole again, ligatures are letters.
[[nodiscard]] std::string readableWords(const std::string& text);

}
