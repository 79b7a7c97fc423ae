// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QPainter>
#include <QPalette>
#include <QString>

#include <functional>

namespace ui {

/// Paper is light, whatever the window is.
[[nodiscard]] QPalette paperPalette();

/// Title of a sheet, and above it of what and when it is. Answers where it ends.
int paintSheetHead(QPainter& painter, const QPalette& palette, const QSize& sheet, const QString& title, const QString& about);

/// One lying sheet.
struct Sheet {
  bool large = false;       ///< A3, else A4
  int neededHeight = 0;     ///< at the size of the design; what needs more than there is, is made smaller
  double mostEnlarged = 1;  ///< so much larger is what needs less than there is
};
/// False when the file could not be written.
[[nodiscard]] bool paintSheetPdf(const QString& path, const QString& title, const Sheet& sheet, const std::function<void(QPainter& painter, const QSize& sheet)>& paint);

}
