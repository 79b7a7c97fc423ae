// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pack/overview.h"
#include "ui/message.h"

#include <QString>

#include <optional>
#include <vector>

class QWidget;

namespace ui {

/// What can be made of a table on the screen.
struct ExportedOverview {
  pack::Overview page;                ///< as it is printed
  std::vector<pack::Overview> tables; ///< the sheets of a workbook; the last one is what becomes a CSV
};

/// Writes it in the form that the name asks for: .pdf, .xlsx or .csv. Says what came of it.
[[nodiscard]] Message writeOverview(const ExportedOverview& overview, const QString& path);
/// Asks for a name and writes; `form` is "pdf", "xlsx" or "csv", and `day` the one that it is about. None when the person thought better of it.
[[nodiscard]] std::optional<Message> saveOverview(QWidget* parent, const ExportedOverview& overview, domain::Date day, const QString& form);

}
