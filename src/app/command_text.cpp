// SPDX-License-Identifier: EUPL-1.2
#include "app/command_text.h"

namespace app::text {

std::string shortened(const std::string& text)
{
  constexpr std::size_t most = 80;
  if (text.size() <= most)
    return text;
  auto end = most - 3;
  while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80)
    --end;
  return text.substr(0, end) + "...";
}

tl::unexpected<Error> wrongType(const Reading& reading, const Json& value)
{
  return fail(ErrorCode::wrongType, std::string{reading.field}, shortened(value.dump(-1, ' ', false, Json::error_handler_t::replace)));
}

}
