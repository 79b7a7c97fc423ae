// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/queries/guard.h"
#include "app/queries/plan.h"
#include "app/queries/signals.h"

/// Terms, plans, the guard and signals in the stable forms of docs/data-format.md.
namespace cli {

[[nodiscard]] std::string termAsJson(const planning::TermAnswer& answer);
[[nodiscard]] std::string planAsJson(const app::PlanReport& report);
[[nodiscard]] std::string whatIfAsJson(const app::WhatIfReport& report);
[[nodiscard]] std::string signalsAsJson(const std::vector<app::SignalRow>& rows);
[[nodiscard]] std::string guardAsJson(const app::GuardReport& report);

}
