// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/vocabulary.h"

namespace domain {

/// True for outcomes that carry the proposal on: adopted in any form, consented, forwarded, advised (also with remarks).
[[nodiscard]] constexpr bool isPositive(Outcome outcome)
{
  switch (outcome) {
  case Outcome::adopted:
  case Outcome::consented:
  case Outcome::forwarded:
  case Outcome::advisedPositive:
  case Outcome::advisedWithRemarks:
  case Outcome::adoptedAmended:
  case Outcome::adoptedConditionally:
    return true;
  case Outcome::viewSubmitted:
  case Outcome::noView:
  case Outcome::noted:
  case Outcome::rejected:
  case Outcome::withheld:
  case Outcome::advisedNegative:
  case Outcome::noResponse:
  case Outcome::deferred:
  case Outcome::notReached:
  case Outcome::sentBack:
  case Outcome::withdrawn:
    return false;
  }
  return false;
}

/// True when the body has said something about the content. "No response in time" is not an answer and never shows as agreement.
[[nodiscard]] constexpr bool isAnswer(Outcome outcome)
{
  switch (outcome) {
  case Outcome::viewSubmitted:
  case Outcome::noView:
  case Outcome::noted:
  case Outcome::rejected:
  case Outcome::withheld:
  case Outcome::advisedNegative:
    return true;
  case Outcome::noResponse:
  case Outcome::deferred:
  case Outcome::notReached:
  case Outcome::sentBack:
  case Outcome::withdrawn:
    return false;
  case Outcome::adopted:
  case Outcome::consented:
  case Outcome::forwarded:
  case Outcome::advisedPositive:
  case Outcome::advisedWithRemarks:
  case Outcome::adoptedAmended:
  case Outcome::adoptedConditionally:
    return true;
  }
  return false;
}

/// True when the body is done with this branch. Deferred, not reached and sent back close only the treatment; no response closes
/// by the end of the stage's term and not by itself.
[[nodiscard]] constexpr bool closesBranch(Outcome outcome) { return isAnswer(outcome); }

/// True for outcomes that say which version was decided on.
[[nodiscard]] constexpr bool namesVersion(Outcome outcome) { return isPositive(outcome); }

}
