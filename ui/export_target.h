// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/date.h"

#include <QString>

#include <optional>

class QWidget;

namespace ui {

/// A text as it may stand in the name of a file: "2027/2028" becomes "2027-2028".
[[nodiscard]] QString inFileName(const QString& text);

/// "Actielijst" becomes "Actielijst 22-04-2027": what is true on one day only says in its name of which.
[[nodiscard]] QString withDay(const QString& name, domain::Date day);

/// Asks under which name to write, in the folder of last time. `name` is proposed and need not end on `form`, which is "pdf", "xlsx" or "csv"; the
/// answer does. None when the person thought better of it.
[[nodiscard]] std::optional<QString> askTarget(QWidget* parent, const QString& title, const QString& name, const QString& form);

}
