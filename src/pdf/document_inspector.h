// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <filesystem>
#include <vector>

namespace pdf {

/// What a document is, as far as a meeting pack is concerned.
struct DocumentInspection {
  bool isPdf = false;
  int pages = 0;          ///< 0 when the pages cannot be read
  bool encrypted = false; ///< asks for a password before it shows anything
  bool damaged = false;   ///< cannot be read
  bool repaired = false;  ///< can be read after mending; worth asking for a better copy

  /// The document goes into a pack as it is, or mended.
  [[nodiscard]] bool isUsable() const { return pages > 0; }
};

[[nodiscard]] DocumentInspection inspectDocument(const std::vector<std::uint8_t>& bytes);
/// A file that cannot be opened is reported as damaged.
[[nodiscard]] DocumentInspection inspectDocument(const std::filesystem::path& file);

}
