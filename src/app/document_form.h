// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <string_view>

/// What a delivered document is, by its bytes, and by its name where those do not tell enough.
namespace app {

/// Which part of LibreOffice opens a document.
enum class OfficeKind { writer, calc, impress, draw };

/// None for what LibreOffice is not asked to open.
[[nodiscard]] std::optional<OfficeKind> officeKindOf(std::string_view bytes, const std::string& fileName);
/// The header of a PDF may come a little late, but not within a message that carries a PDF along.
[[nodiscard]] bool isPdf(std::string_view bytes);
/// ".docx" of "Notitie.DOCX"; empty without one.
[[nodiscard]] std::string endingOf(const std::string& fileName);

/// What becomes of a document whose pages are not known: a PDF that could not be read, what is made into pages when a meeting pack is
/// made, by LibreOffice or without it, or nothing that a pack can hold.
enum class DocumentForm { pdf, office, mail, other };
[[nodiscard]] DocumentForm documentFormOf(std::string_view bytes, const std::string& fileName);

/// What this computer can make pages of, besides what the program does itself.
struct Conversions {
  bool office = true; ///< LibreOffice is there
};

}
