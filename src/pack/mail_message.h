// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/mail_headers.h"
#include "pack/text_document.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace pack {

struct MailAttachment {
  std::string fileName;
  std::vector<std::uint8_t> bytes;
};

/// An e-mail message as somebody saved it (.eml, RFC 5322 with MIME), with its text as plain UTF-8.
struct MailMessage {
  std::string from;
  std::string to;
  std::string copy;
  std::string date;
  std::string subject;
  std::string text;
  std::vector<MailAttachment> attachments;
};

using app::looksLikeMail;

/// Takes any bytes: what is not understood is left out, and parts nested absurdly deep are not followed.
[[nodiscard]] MailMessage parseMail(std::string_view bytes);

/// The message as a document of its own.
[[nodiscard]] TextDocument documentOf(const MailMessage& message);

}
