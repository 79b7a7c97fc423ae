// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>
#include <QVariant>

namespace ui {

/// What the person arranged on this computer, beside any case file: filters, window, recent files.
[[nodiscard]] QVariant preference(const QString& key, const QVariant& otherwise = {});
void setPreference(const QString& key, const QVariant& value);
/// As on a new computer.
void forgetPreferences();

}
