// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "storage/case_file_store.h"
#include "storage/migrations.h"

namespace storage {

/// createCaseFile and openCaseFile for a program that knows these migrations and no others; tests play older and failing programs.
[[nodiscard]] domain::Result<std::unique_ptr<app::Store>> createWith(const std::filesystem::path& file,
                                                                     std::span<const Migration> all);
[[nodiscard]] domain::Result<OpenedFile> openWith(const std::filesystem::path& file, OpenMode mode, std::span<const Migration> all, Looking looking = Looking::first);

}
