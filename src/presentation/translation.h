// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace presentation {

/// What the screen and messages are in. Documents (packs, lists) are Dutch always.
enum class Language { Dutch, English };

inline constexpr std::array allLanguages{Language::Dutch, Language::English};

[[nodiscard]] std::optional<Language> languageFromCode(const QString& code); ///< "nl", "en"
[[nodiscard]] QString codeOf(Language language);
/// As its speakers call it: "Nederlands", "English".
[[nodiscard]] QString nameOf(Language language);

/// From here on texts, numbers and dates are in this language; takes the place of the one before. Texts that are shown already stay.
/// After the application object is there; without it the texts are Dutch all the same, but "1 stuk(ken)".
void installTranslation(Language language = Language::Dutch);
[[nodiscard]] Language installedLanguage();

}
