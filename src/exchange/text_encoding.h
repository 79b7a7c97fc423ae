// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <string_view>

/// What somebody else's file is written in.
namespace exchange {

enum class TextEncoding { utf8, utf16, windows1252 };

struct DecodedText {
  std::string text; ///< UTF-8 without byte order mark
  TextEncoding encoding = TextEncoding::utf8;
};

/// UTF-16 by its byte order mark or by every other byte being zero, UTF-8 when it is, else Windows-1252, in which every byte
/// means something.
[[nodiscard]] DecodedText decodeText(std::string bytes);
[[nodiscard]] bool isUtf8(std::string_view bytes);
[[nodiscard]] std::string fromWindows1252(std::string_view bytes);
/// The beginning of a text in UTF-8, of at most so many bytes or letters; never with half a letter at its end.
[[nodiscard]] std::string firstBytes(std::string_view text, std::size_t most);
[[nodiscard]] std::string firstLetters(std::string_view text, std::size_t most);

/// A file that is no text at all.
enum class ForeignFile { spreadsheet, pdf, other };
[[nodiscard]] std::optional<ForeignFile> foreignFile(std::string_view bytes);

}
