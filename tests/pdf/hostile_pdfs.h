// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "raw_pdf.h"

#include <optional>

#include "pack/document_problem.h"

namespace test {

/// A document made to do harm, or odd in a way that has done harm elsewhere.
struct HostilePdf {
  std::string name;
  Bytes bytes;
  /// What must be said about it, missing or in remarks; none when it just has to be in the pack.
  std::optional<pack::ProblemKind> said;
  int pages = 0; ///< that must be in the pack; 0 when that is not to be known
};

[[nodiscard]] const std::vector<HostilePdf>& hostilePdfs();

/// The document as the PDF library writes it, encrypted.
[[nodiscard]] Bytes encryptedPdf(int revision, const std::string& userPassword);

}
