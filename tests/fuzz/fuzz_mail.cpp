// SPDX-License-Identifier: EUPL-1.2
// Any bytes can be read as a message, and what is read can be typeset.
#include "pack/mail_message.h"

#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
  const auto bytes = std::string_view{reinterpret_cast<const char*>(data), size};
  static_cast<void>(pack::looksLikeMail(bytes));
  static_cast<void>(pack::documentOf(pack::parseMail(bytes)));
  return 0;
}
