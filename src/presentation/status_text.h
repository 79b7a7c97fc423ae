// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/queries/meetings.h"
#include "app/queries/status.h"

#include <QString>
#include <QStringList>

/// Tables for a reader of plain text.
namespace presentation {

/// Per proposal its rounds, stages and bodies in aligned columns, with totals per stage.
[[nodiscard]] QString statusText(const app::StatusReport& report);
[[nodiscard]] QString meetingsText(const std::vector<app::MeetingRow>& meetings);

/// Rows of cells as lines of aligned columns, each behind `indent` blanks.
[[nodiscard]] QStringList aligned(const QList<QStringList>& rows, int indent = 0);

}
