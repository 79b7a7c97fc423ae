// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "support/case_under_test.h"

namespace support {

/// The case on which the examples of docs/commands.md work, with 22 April 2027 as today, and the documents they take.
class ExampleCase : public CaseUnderTest {
public:
  ExampleCase();
};

}
