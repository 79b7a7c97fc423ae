// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace pack {

/// What a text document looks like: a sober choice of three.
enum class TextDocumentStyle { inter, noto, serif };

struct TextHeading {
  int level; ///< 1 to 3, as many as there were `#`
  std::string text;
  friend bool operator==(const TextHeading&, const TextHeading&) = default;
};

struct TextParagraph {
  std::string text;
  friend bool operator==(const TextParagraph&, const TextParagraph&) = default;
};

struct TextList {
  bool numbered;
  std::vector<std::string> entries;
  friend bool operator==(const TextList&, const TextList&) = default;
};

struct TextTable {
  std::vector<std::string> header;
  std::vector<std::vector<std::string>> rows;
  std::vector<bool> rightAligned; ///< per column; written `---:` under the header
  std::vector<std::string> leadsTo = {}; ///< per row, in a meeting pack: the label of what its second cell is a link to; may be empty
  friend bool operator==(const TextTable&, const TextTable&) = default;
};

using TextBlockValue = std::variant<TextHeading, TextParagraph, TextList, TextTable>;

/// A document written as plain text in a small part of Markdown, with a few lines about itself in front:
///
///     ---
///     titel: Inkoopkader jeugdhulp 2028 en verder
///     ondertitel: Bestuurlijke uitgangspunten, versie 2.1
///     datum: 2027-04-12, or 12 april 2027
///     kenmerk: JZ-2027-014
///     accent: #5B2A6E
///     stijl: inter | noto | serif
///     inhoud: ja
///     ---
///     ## Opgave
///     Lines that follow each other are one paragraph. **Emphasis** marks are dropped.
///     - bullets, and 1. numbers; an indented line continues the entry
///     | Gemeente | Bedrag |
///     |---|---:|
///     | Dordrecht | 1.200 |
struct TextDocument {
  std::string title;
  std::string subtitle;
  std::string date;
  std::string reference;
  unsigned accent = 0x1B5A9C; ///< red, green, blue
  TextDocumentStyle style = TextDocumentStyle::inter;
  bool contents = false; ///< a table of contents after the title
  std::vector<TextBlockValue> blocks;
  /// Lines about the document that were not understood: their number, counted from 1.
  std::vector<int> notUnderstood;
};

/// Everything is text somehow: no input fails. Without `titel:` the first `# ` heading is the title.
[[nodiscard]] TextDocument parseTextDocument(std::string_view text);

}
