// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "presentation/status_symbol.h"

#include <QFont>
#include <QIcon>
#include <QObject>
#include <QPalette>
#include <QString>

#include <optional>

class QApplication;

namespace ui {

/// What the person chose under Beeld > Thema, or with --theme.
enum class ThemeChoice { System, Light, Dark };

[[nodiscard]] std::optional<ThemeChoice> themeFromWord(const QString& word); ///< "licht", "donker", "systeem"
[[nodiscard]] QString wordFor(ThemeChoice choice);

/// The steps of the type scale.
enum class TextStyle { ScreenTitle, PaneTitle, Base, Details, Caption };
enum class Weight { Regular, Strong };

/// A length given in pixels at the design's base size of 13, grown with the person's own font size.
[[nodiscard]] int px(int designPixels);
[[nodiscard]] QFont textFont(TextStyle style, Weight weight = Weight::Regular);

[[nodiscard]] bool isDark(const QPalette& palette);
[[nodiscard]] QColor secondaryText(const QPalette& palette);
[[nodiscard]] QColor lineColour(const QPalette& palette);
/// Around boxes, darker than lines between rows.
[[nodiscard]] QColor frameColour(const QPalette& palette);
/// Of heads and frozen columns: between view and window.
[[nodiscard]] QColor headColour(const QPalette& palette);
[[nodiscard]] presentation::ToneColours coloursOf(presentation::Tone tone, const QPalette& palette);
/// From the icons compiled into the program; follows light and dark.
[[nodiscard]] QIcon icon(const QString& name);

/// Sets fonts, palette, icons and the few style rules of the whole program, and keeps them in step with the desktop.
class Theme : public QObject {
  Q_OBJECT

public:
  Theme(QApplication& application, ThemeChoice choice);
  void choose(ThemeChoice choice);
  [[nodiscard]] ThemeChoice choice() const { return m_choice; }

protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

private:
  void apply();
  void followPalette();

  QApplication& m_application;
  QPalette m_desktopPalette;
  bool m_desktopHasPalette;
  ThemeChoice m_choice;
  bool m_applying = false;
};

}
