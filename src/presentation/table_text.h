// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QAbstractItemModel>
#include <QString>

namespace presentation {

/// The whole table with its heads as tab-separated text, as a spreadsheet takes it from the clipboard.
[[nodiscard]] QString tableText(const QAbstractItemModel& model);
/// The given cells only, in the smallest rectangle that holds them, without heads.
[[nodiscard]] QString tableText(const QAbstractItemModel& model, const QModelIndexList& cells);

}
