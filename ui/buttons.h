// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QPushButton>
#include <QString>

namespace ui {

/// The one filled button of a task.
[[nodiscard]] QPushButton* primaryButton(const QString& text, QWidget* parent = nullptr);
/// A button that reads as a link.
[[nodiscard]] QPushButton* linkButton(const QString& text, QWidget* parent = nullptr);

}
