// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/imports/import_preview.h"

#include <QStringList>

/// What an import would do, in words; for the window and the command line.
namespace presentation {

/// A whole sentence.
[[nodiscard]] QString importSentence(const app::ImportFinding& finding);
[[nodiscard]] QString wordFor(app::ImportRowState state); ///< "nieuw"
/// "aanvang 10:00 wordt 13:30"; of something new "aanvang 10:00".
[[nodiscard]] QString differenceText(const app::ImportDifference& difference, bool isNew);
/// "12 nieuw, 3 gewijzigd, 40 gelijk": how many rows of each state there are.
[[nodiscard]] QString importTotals(const app::ImportPreview& preview);
/// The whole preview as lines of text; rows by number, as they are picked with --rows.
[[nodiscard]] QString importText(const app::ImportPreview& preview);

}
