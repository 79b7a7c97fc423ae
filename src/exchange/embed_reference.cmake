# SPDX-License-Identifier: EUPL-1.2
# Makes resources/reference/municipalities.csv part of besluitroute_exchange; see src/exchange/municipality_list.h.
set(municipality_file ${PROJECT_SOURCE_DIR}/resources/reference/municipalities.csv)
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${municipality_file})
file(READ ${municipality_file} municipality_csv)
set(embedded_municipalities ${CMAKE_CURRENT_BINARY_DIR}/exchange/embedded_municipalities.cpp)
file(CONFIGURE OUTPUT ${embedded_municipalities} @ONLY CONTENT [[// Made by src/exchange/embed_reference.cmake from resources/reference.
#include "exchange/municipality_list.h"

namespace exchange {

std::string_view municipalityCsv() { return R"--csv--(@municipality_csv@)--csv--"; }

}
]])
target_sources(besluitroute_exchange PRIVATE ${embedded_municipalities})
