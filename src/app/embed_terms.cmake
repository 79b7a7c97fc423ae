# SPDX-License-Identifier: EUPL-1.2
# Makes resources/terms/*.json part of besluitroute_app as string literals; see src/app/shipped_terms.h.
foreach(term_name rules equated_days)
  set(term_file ${PROJECT_SOURCE_DIR}/resources/terms/${term_name}.json)
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${term_file})
  file(READ ${term_file} ${term_name}_json)
endforeach()
set(embedded_terms ${CMAKE_CURRENT_BINARY_DIR}/app/embedded_terms.cpp)
file(CONFIGURE OUTPUT ${embedded_terms} @ONLY CONTENT [[// Made by src/app/embed_terms.cmake from resources/terms.
#include "app/shipped_terms.h"

namespace app {

std::string_view shippedRulesText()
{
  return R"--json--(@rules_json@)--json--";
}

std::string_view shippedEquatedDaysText()
{
  return R"--json--(@equated_days_json@)--json--";
}

}
]])
target_sources(besluitroute_app PRIVATE ${embedded_terms})
