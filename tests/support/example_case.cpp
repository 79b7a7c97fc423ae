// SPDX-License-Identifier: EUPL-1.2
#include "support/example_case.h"

#include "app/command_document.h"

#include <fstream>

namespace support {

ExampleCase::ExampleCase()
{
  run(app::exampleCase());
  std::ofstream{folder() / "inkoopkader.pdf"} << "%PDF-1.7 the framework\n";
  std::ofstream{folder() / "empty.pdf"};
}

}
