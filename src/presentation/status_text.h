// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/queries/meetings.h"
#include "app/queries/plan.h"

#include <QString>
#include <QStringList>

/// Tables for a reader of plain text.
namespace presentation {

/// Per proposal its rounds, stages and bodies in aligned columns, with totals per stage; days that the plan cannot keep are said to be so.
[[nodiscard]] QString statusText(const app::PlanningCase& planned);
[[nodiscard]] QString meetingsText(const std::vector<app::MeetingRow>& meetings);

/// Rows of cells as lines of aligned columns, each behind `indent` blanks.
[[nodiscard]] QStringList aligned(const QList<QStringList>& rows, int indent = 0);

}
