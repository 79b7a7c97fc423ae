// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStringList>

class QWidget;

namespace ui {

/// Every text and number in a form as it stands.
[[nodiscard]] QStringList filledIn(const QWidget& form);
/// Something was filled in since; what was only emptied is no loss.
[[nodiscard]] bool isMoreThan(const QStringList& before, const QStringList& now);
/// Asks whether what was filled in may be thrown away.
[[nodiscard]] bool mayThrowAway(QWidget& form);

}
