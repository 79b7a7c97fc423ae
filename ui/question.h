// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>
#include <QStringList>

class QWidget;

namespace ui {

/// Asks before something is done that cannot be overseen from here. Answers the place of the chosen button; `safe` is the one for Enter
/// and Escape.
[[nodiscard]] int ask(QWidget* parent, const QString& title, const QString& what, const QString& more, const QStringList& answers, int safe);

}
