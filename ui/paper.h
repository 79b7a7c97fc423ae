// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QPainter>
#include <QPalette>
#include <QString>

#include <functional>

namespace ui {

/// Paper is light, whatever the window is.
[[nodiscard]] QPalette paperPalette();

/// Paints one lying sheet, A3 when `large`, at the size of the design; what needs more height than there is, is made smaller. False when the
/// file could not be written.
[[nodiscard]] bool paintSheetPdf(const QString& path, const QString& title, bool large, int neededHeight,
                                 const std::function<void(QPainter& painter, const QSize& sheet)>& paint);

}
