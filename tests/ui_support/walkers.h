// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStringList>
#include <QWidget>

namespace ui_support {

/// Lets layouts follow each other until they stand: until some turns of the event loop in a row have nothing to do.
void settle();

/// What a walk answers when nothing is wrong.
inline const QStringList allGood;

/// A widget with this dynamic property shows what the person typed or a name from the file, not a text of the program.
inline constexpr auto holdsData = "holdsData";

// Each answers what is wrong, one line per widget; an empty list is good. `root` must be shown.
[[nodiscard]] QStringList withoutAccessibleName(const QWidget& root);
[[nodiscard]] QStringList duplicateShortcuts(const QWidget& root);
[[nodiscard]] QStringList cutOffTexts(const QWidget& root);
/// Tabs that are not whole in sight, or stand behind arrows.
[[nodiscard]] QStringList tabsOutOfSight(const QWidget& root);
/// Entries, labels and buttons that are seen together and have the same letter with Alt.
[[nodiscard]] QStringList duplicateMnemonics(const QWidget& root);
/// Needs the pseudo language installed before the widgets were made.
[[nodiscard]] QStringList untranslatedTexts(const QWidget& root);

}
