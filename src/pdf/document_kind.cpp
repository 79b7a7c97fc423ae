// SPDX-License-Identifier: EUPL-1.2
#include "pdf/document_kind.h"

#include "pdf/image_header.h"

namespace pdf {

std::optional<OfficeKind> conversionOf(std::string_view bytes, const std::string& fileName)
{
  if (isPdf(bytes) || readImageHeader(bytes))
    return std::nullopt;
  return app::officeKindOf(bytes, fileName);
}

}
