// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/case_file.h"
#include "app/text_search.h"

namespace ui {

/// What the window may do with the case file as a file on disk, beside the door. Each may be called from another thread but `backUp`.
struct CaseAccess {
  std::filesystem::path path;
  /// A second, read-only opening; the first one looks whether the file is sound.
  std::function<domain::Result<std::unique_ptr<app::Store>>()> openForReading;
  /// A complete copy in the place of `target`.
  std::function<domain::Result<void>(const std::filesystem::path& target)> backUp;
  /// Whether the look through a large file, which goes on after it was opened, is done; before that nothing can be written without waiting.
  std::function<bool()> isLookedThrough;
  /// Empty, for the texts of this file.
  std::function<std::unique_ptr<app::TextIndex>()> makeTextIndex;
  /// Everything, including the contents of documents. Slow on a large file.
  std::function<domain::Result<void>()> check;
};

/// Defined in case_opening_access.cpp, which knows the storage.
[[nodiscard]] CaseAccess accessTo(app::CaseFile& file);

}
