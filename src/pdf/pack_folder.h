// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pack/pack_files.h"
#include "pdf/pack_writer.h"

namespace pdf {

/// In which form a pack leaves the program.
enum class PackForm {
  pdf,
  folder, ///< the PDF, every cover note and attachment by label, and a list
  zip     ///< the same in one file
};

/// What came of it, and the list of files when there are more than one. Pages, entries and hash of the report are those of the PDF.
struct EditionOutcome {
  PackOutcome outcome;
  std::vector<pack::ListedFile> files;
  std::string wholeName; ///< of the PDF
};

/// Writes one copy of a pack in the given form. File or folder appears under `target` only when it is complete. A folder that is there
/// already must be empty.
[[nodiscard]] EditionOutcome writeEdition(const pack::PackEdition& edition, PackForm form, const std::filesystem::path& target,
                                          const Progress& progress = {}, const WorkerSettings& settings = {},
                                          const OfficeSettings& office = {});

/// What a person hears of it.
[[nodiscard]] domain::ErrorCode errorCodeOf(PackFailure failure);
/// The command that puts what was written on record.
[[nodiscard]] app::FreezePack freezing(const pack::PackEdition& edition, const EditionOutcome& written);

}
