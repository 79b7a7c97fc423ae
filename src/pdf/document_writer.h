// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pack/text_document.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace pdf {

/// Typesets a text document as a tagged PDF with bookmarks. `mark` is a word that stands on every page, such as "voorbeeld"; it may
/// be empty. The same document always gives the same bytes. None when that fails, which is for the log only.
[[nodiscard]] std::optional<std::vector<std::uint8_t>> typesetTextDocument(const pack::TextDocument& document,
                                                                           const std::string& mark);

/// The same, into a file that appears only when it is complete. Answers whether it did.
[[nodiscard]] bool writeTextDocument(const pack::TextDocument& document, const std::string& mark,
                                     const std::filesystem::path& target);

}
