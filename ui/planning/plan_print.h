// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "presentation/planning/plan_picture.h"

class QPainter;

namespace ui {

/// Draws verdict, timeline, legend and advice on one sheet of a size in pixels of the design.
void paintPlanSheet(QPainter& painter, const QSize& sheet, const presentation::PlanPicture& picture);
/// One sheet, A3 lying or A4 when it fits on that; false when the file could not be written.
[[nodiscard]] bool writePlanPdf(const QString& path, const presentation::PlanPicture& picture);
/// "Planning V-2027-03 ronde 2"
[[nodiscard]] QString planFileName(const presentation::PlanPicture& picture);

}
