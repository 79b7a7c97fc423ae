// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <vector>

class QPDF;

namespace pdf {

/// Writes a document such that it appears under `target` only when complete. Streams go over byte for byte, and the same document
/// always gives the same bytes. Throws std::system_error when the file cannot be written; what `progress` throws passes through.
void writeDocument(QPDF& document, const std::filesystem::path& target, const std::function<void(double)>& progress);

/// The same, in memory.
[[nodiscard]] std::vector<std::uint8_t> documentBytes(QPDF& document);

}
