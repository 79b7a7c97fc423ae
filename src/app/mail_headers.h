// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <map>
#include <string>
#include <string_view>

namespace app {

/// The headers of an e-mail message, by name in small letters.
using MailHeaders = std::map<std::string, std::string>;

[[nodiscard]] std::string inSmallLetters(std::string_view text);
[[nodiscard]] std::string_view withoutBlanks(std::string_view text);
/// Reads the headers that `text` begins with; answers what comes after them.
std::string_view readMailHeaders(std::string_view text, MailHeaders& headers);
/// Whether the bytes begin as a message does.
[[nodiscard]] bool looksLikeMail(std::string_view bytes);

}
