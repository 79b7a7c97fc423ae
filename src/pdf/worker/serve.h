// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pdf/intake.h"

#include <functional>

namespace pdf {

enum class Step { take, import, assemble };

/// Told before each step with a document, and before the pack is put together; tests let things go wrong there.
using StepObserver = std::function<void(Step step, const SourceHint& hint)>;

/// What a worker does: serves one program over the descriptors that WorkerProcess handed over, until the other end goes away.
/// Answers the exit code.
[[nodiscard]] int serve(int argc, char** argv, const StepObserver& observer = {});

}
