// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>

struct sha256_ctx;

namespace app {

/// A SHA-256 in the making.
class Sha256 {
public:
  Sha256();
  Sha256(const Sha256&) = delete;
  Sha256& operator=(const Sha256&) = delete;
  ~Sha256();
  void add(std::span<const std::uint8_t> bytes);
  /// Lower-case hexadecimal of everything added; starts anew afterwards.
  [[nodiscard]] std::string finish();

private:
  std::unique_ptr<sha256_ctx> m_context;
};

}
