// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace domain {

/// Called when a contract between parts of the program is broken; the default writes to stderr. The program aborts afterwards.
using ContractHandler = void (*)(const char* expression, const char* file, int line);
void setContractHandler(ContractHandler handler);
[[noreturn]] void contractBroken(const char* expression, const char* file, int line);

}

/// States what a caller promises. For programming mistakes only, never for what a person typed; always on.
#define EXPECTS(expression) ((expression) ? void() : ::domain::contractBroken(#expression, __FILE__, __LINE__))
