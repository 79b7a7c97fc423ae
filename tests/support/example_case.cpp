// SPDX-License-Identifier: EUPL-1.2
#include "support/example_case.h"

#include "app/command_document.h"

#include <fstream>

namespace support {

namespace {

/// Made once: hundreds of tests begin with a copy.
class ReadyExample : public CaseUnderTest {
public:
  ReadyExample()
  {
    run(app::exampleCase());
    close();
  }
};

const std::filesystem::path& readyExample()
{
  static const ReadyExample ready;
  return ready.path();
}

}

ExampleCase::ExampleCase() : CaseUnderTest{readyExample()}
{
  std::ofstream{folder() / "inkoopkader.pdf"} << "%PDF-1.7 the framework\n";
  std::ofstream{folder() / "empty.pdf"};
  // The head of a picture of 20,000 by 10,000 pixels.
  std::ofstream{folder() / "poster.png", std::ios::binary}
      << std::string("\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR\0\0\x4e\x20\0\0\x27\x10\x08\x02\0\0\0", 29);
}

}
