// SPDX-License-Identifier: EUPL-1.2
#include "app/document_form.h"

#include "app/mail_headers.h"

#include <algorithm>
#include <filesystem>

namespace app {

std::string endingOf(const std::string& fileName) { return inSmallLetters(std::filesystem::path{fileName}.extension().string()); }

std::optional<OfficeKind> officeKindOf(std::string_view bytes, const std::string& fileName)
{
  const auto ending = endingOf(fileName);
  const auto is = [&ending](std::initializer_list<const char*> endings) {
    return std::find(endings.begin(), endings.end(), ending) != endings.end();
  };
  const auto package = bytes.starts_with("PK\x03\x04") && (bytes.find("[Content_Types].xml") != std::string_view::npos ||
                                                           bytes.substr(0, 64).find("mimetype") != std::string_view::npos);
  const auto older = bytes.starts_with("\xD0\xCF\x11\xE0");
  if (bytes.starts_with("{\\rtf"))
    return OfficeKind::writer;
  if (bytes.starts_with("GIF8") || bytes.starts_with(std::string_view{"II*\0", 4}) ||
      bytes.starts_with(std::string_view{"MM\0*", 4}) || (bytes.starts_with("RIFF") && bytes.substr(8, 4) == "WEBP") ||
      bytes.starts_with("\x89PNG"))
    return OfficeKind::draw;
  if (!package && !older)
    return std::nullopt;
  if (is({".docx", ".doc", ".odt", ".dotx", ".docm", ".ott"}))
    return OfficeKind::writer;
  if (is({".xlsx", ".xls", ".ods", ".xlsm", ".ots"}))
    return OfficeKind::calc;
  if (is({".pptx", ".ppt", ".odp", ".ppsx"}))
    return OfficeKind::impress;
  return is({".odg"}) ? std::optional{OfficeKind::draw} : std::nullopt;
}

bool isPdf(std::string_view bytes)
{
  const auto header = bytes.substr(0, 1024).find("%PDF-");
  return header != std::string_view::npos && !looksLikeMail(bytes.substr(0, header));
}

DocumentForm documentFormOf(std::string_view bytes, const std::string& fileName)
{
  if (isPdf(bytes))
    return DocumentForm::pdf;
  if (officeKindOf(bytes, fileName))
    return DocumentForm::office;
  return looksLikeMail(bytes) ? DocumentForm::mail : DocumentForm::other;
}

}
