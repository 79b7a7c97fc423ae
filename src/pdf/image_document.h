// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

class QPDF;

namespace pdf {

/// Whether these are the first bytes of an image that can become a page: JPEG or PNG.
[[nodiscard]] bool isImage(std::string_view start);

/// One tagged A4 page, upright or lying, with the image on it; it is read aloud as `title`. Nothing when the image cannot be read.
/// The bytes of the image go over as they are: nothing is unpacked that a reader would not unpack itself.
[[nodiscard]] std::unique_ptr<QPDF> imageDocument(std::vector<std::uint8_t> bytes, const std::string& title);

}
