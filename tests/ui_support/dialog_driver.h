// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDialog>

#include <functional>

namespace ui_support {

/// Runs the steps in the next modal dialog, once it is there. Set up before the step that opens it.
void inNextDialog(const std::function<void(QDialog&)>& steps);

/// Answers a dialog that asks for a file with the path; gives the name that it proposed.
QString chooseFile(QDialog& asked, const QString& path);

/// Types into whatever has the keyboard.
void typeKeys(const QString& text);
void pressKey(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
/// Presses Tab until the widget of that name has the keyboard; false when it is never reached.
[[nodiscard]] bool tabTo(const QWidget& window, const char* name);

}
