// SPDX-License-Identifier: EUPL-1.2
#include "domain/contract.h"

#include <atomic>
#include <cstdio>
#include <cstdlib>

namespace domain {

namespace {

void print(const char* expression, const char* file, int line)
{
  std::fprintf(stderr, "contract broken: %s (%s:%d)\n", expression, file, line);
}

std::atomic<ContractHandler> installed{&print};

}

void setContractHandler(ContractHandler handler) { installed = handler != nullptr ? handler : &print; }

void contractBroken(const char* expression, const char* file, int line)
{
  installed.load()(expression, file, line);
  std::abort();
}

}
