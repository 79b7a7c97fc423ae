# SPDX-License-Identifier: EUPL-1.2
# Makes the files of resources/demo part of besluitroute_exchange as string literals; see src/exchange/demo_case.h.
text_literals(demo/commands/*.json NAME demo_commands)
text_literals(demo/documents/*.md NAME demo_documents)
text_literals(demo/utrecht/*.json NAME network_commands)
set(embedded_demo ${CMAKE_CURRENT_BINARY_DIR}/exchange/embedded_demo.cpp)
file(CONFIGURE OUTPUT ${embedded_demo} @ONLY CONTENT [[// Made by src/exchange/embed_demo.cmake from resources/demo.
#include "exchange/demo_case.h"

namespace exchange {

const std::vector<DemoFile>& demoCommands()
{
  static const std::vector<DemoFile> all{
@demo_commands@  };
  return all;
}

const std::vector<DemoFile>& networkCommands()
{
  static const std::vector<DemoFile> all{
@network_commands@  };
  return all;
}

const std::vector<DemoFile>& demoDocuments()
{
  static const std::vector<DemoFile> all{
@demo_documents@  };
  return all;
}

}
]])
target_sources(besluitroute_exchange PRIVATE ${embedded_demo})
