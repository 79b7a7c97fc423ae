# SPDX-License-Identifier: EUPL-1.2
# Makes resources/phases/*.txt part of besluitroute_app as string literals, one phase a line; see src/app/shipped_phases.h.
file(GLOB phase_files CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/resources/phases/*.txt)
list(SORT phase_files)
set(phase_list "")
foreach(phase_file IN LISTS phase_files)
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${phase_file})
  get_filename_component(phase_kind ${phase_file} NAME_WE)
  file(READ ${phase_file} phase_lines)
  string(APPEND phase_list "    {\"${phase_kind}\", R\"--phases--(${phase_lines})--phases--\"},\n")
endforeach()
set(embedded_phases ${CMAKE_CURRENT_BINARY_DIR}/app/embedded_phases.cpp)
file(CONFIGURE OUTPUT ${embedded_phases} @ONLY CONTENT [[// Made by src/app/embed_phases.cmake from resources/phases.
#include "app/shipped_phases.h"

namespace app {

const std::vector<ShippedPhases>& shippedPhases()
{
  static const std::vector<ShippedPhases> all{
@phase_list@  };
  return all;
}

}
]])
target_sources(besluitroute_app PRIVATE ${embedded_phases})
