// SPDX-License-Identifier: EUPL-1.2
#include "presentation/setup/period_words.h"

#include "presentation/qt_text.h"
#include "presentation/words.h"

namespace presentation {

QString dayOrNothing(const std::optional<domain::Date>& date) { return date ? dayWithYear(*date) : QString{}; }

Tone toneOfPeriod(const std::optional<domain::Date>& until, domain::Date day) { return until && *until < day ? Tone::NotApplicable : Tone::Neutral; }

}
