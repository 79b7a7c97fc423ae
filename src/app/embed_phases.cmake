# SPDX-License-Identifier: EUPL-1.2
# Makes resources/phases/*.txt part of besluitroute_app as string literals, one phase a line; see src/app/shipped_phases.h.
text_literals(phases/*.txt NAME_WE phase_list)
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
