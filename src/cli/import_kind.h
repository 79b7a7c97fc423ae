// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/imports/import_preview.h"
#include "cli/program.h"

namespace cli {

/// Binds `--kind KIND`; refuses another word.
void addKind(CLI::App& command, std::string& target);
[[nodiscard]] std::optional<app::ImportKind> kindFrom(std::string_view word);
[[nodiscard]] std::string_view wordOf(app::ImportKind kind);

/// The stable form of docs/data-format.md; `picked` are the rows that are (or would be) taken.
[[nodiscard]] std::string previewAsJson(const app::ImportPreview& preview, const std::vector<std::size_t>& picked);

}
