// SPDX-License-Identifier: EUPL-1.2
#include "app/sha256.h"

#include <array>
#include <nettle/sha2.h>

namespace app {

Sha256::Sha256() : m_context{std::make_unique<sha256_ctx>()} { sha256_init(m_context.get()); }
Sha256::~Sha256() = default;

void Sha256::add(std::span<const std::uint8_t> bytes) { sha256_update(m_context.get(), bytes.size(), bytes.data()); }

std::string Sha256::finish()
{
  std::array<std::uint8_t, SHA256_DIGEST_SIZE> digest{};
  sha256_digest(m_context.get(), digest.size(), digest.data());
  std::string text;
  for (const auto byte : digest) {
    text += "0123456789abcdef"[byte >> 4U];
    text += "0123456789abcdef"[byte & 15U];
  }
  return text;
}

}
