// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/queries/meetings.h"

#include <QString>

namespace presentation {

/// An agenda as plain text for an e-mail. A closed item keeps its number and says only that it is closed.
[[nodiscard]] QString agendaText(const app::Agenda& agenda);

}
