# SPDX-License-Identifier: EUPL-1.2
# Makes the files of resources/demo part of besluitroute_exchange as string literals; see src/exchange/demo_case.h.
function(demo_literals pattern result)
  file(GLOB files CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/resources/demo/${pattern})
  list(SORT files)
  set(literals "")
  foreach(file IN LISTS files)
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${file})
    get_filename_component(name ${file} NAME)
    file(READ ${file} text)
    string(APPEND literals "    {\"${name}\", R\"--demo--(${text})--demo--\"},\n")
  endforeach()
  set(${result} "${literals}" PARENT_SCOPE)
endfunction()
demo_literals(commands/*.json demo_commands)
demo_literals(documents/*.md demo_documents)
demo_literals(utrecht/*.json network_commands)
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
