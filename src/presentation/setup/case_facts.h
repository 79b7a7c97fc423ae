// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/queries/setup.h"

#include <QList>
#include <QPair>
#include <QString>

namespace presentation {

/// What a case file says about itself, as label and value.
[[nodiscard]] QList<QPair<QString, QString>> caseFacts(const app::Facts& facts, domain::Date today, const QString& path, qint64 size);
/// Of what and when a sheet of paper is: "Zuid-Holland Zuid, stand op 22 april 2027".
[[nodiscard]] QString caseAsOf(const app::Facts& facts, domain::Date day);
/// Beside the file, with the day in its name.
[[nodiscard]] QString backupPath(const QString& path, domain::Date today);

}
