// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/case_file.h"
#include "app/imports/import_preview.h"
#include "exchange/calendar_reader.h"
#include "exchange/calendar_writer.h"
#include "exchange/day_notation.h"

/// The two ways between a case file and the files of others, for the window and the command line alike.
namespace exchange {

struct ImportSource {
  app::ImportKind kind = app::ImportKind::meetings;
  std::string bytes; ///< as they came: a table (CSV, pasted cells), or a calendar (ICS) when it holds meetings
  std::optional<DateOrder> order = {};   ///< in which the days are written, when a person has said it
  std::optional<CalendarWindow> window = {}; ///< for series without an end; else usualWindow
};

/// What an import would do. Reads only. `choices.today` and the meetings known by their identity are filled in from the file.
[[nodiscard]] domain::Result<app::ImportPreview> previewImport(const app::CaseFile& file, ImportSource source, app::ImportChoices choices);
/// The same on facts that were opened elsewhere, such as in another thread. `key` is calendarKey of the file.
[[nodiscard]] app::ImportPreview previewImport(const app::Facts& facts, const std::string& key, ImportSource source, app::ImportChoices choices);
/// Executes the picked rows as one command. Nothing happens when they do nothing: then the entry is 0.
[[nodiscard]] domain::Result<app::Executed> executeImport(app::CaseFile& file, const app::ImportPreview& preview, const std::vector<std::size_t>& picked);

enum class ExportForm { table, calendar };
/// The text of an export. A calendar holds meetings; `scope` narrows meetings only.
[[nodiscard]] domain::Result<std::string> exportText(const app::CaseFile& file, app::ImportKind kind, ExportForm form, const ExportScope& scope,
                                                     const std::string& stamp);

}
