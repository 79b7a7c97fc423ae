// SPDX-License-Identifier: EUPL-1.2
#include "pdf/document_kind.h"

#include "pack/mail_message.h"
#include "pdf/image_header.h"

namespace pdf {

bool isPdf(std::string_view bytes)
{
  const auto header = bytes.substr(0, 1024).find("%PDF-");
  return header != std::string_view::npos && !pack::looksLikeMail(bytes.substr(0, header));
}

std::optional<OfficeKind> conversionOf(std::string_view bytes, const std::string& fileName)
{
  if (isPdf(bytes) || readImageHeader(bytes))
    return std::nullopt;
  return officeKindOf(bytes, fileName);
}

}
