# SPDX-License-Identifier: EUPL-1.2
# Makes resources/templates/*.json part of besluitroute_app as string literals; see src/app/shipped_templates.h.
file(GLOB template_files CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/resources/templates/*.json)
list(SORT template_files)
set(template_list "")
foreach(template_file IN LISTS template_files)
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${template_file})
  get_filename_component(template_code ${template_file} NAME_WE)
  file(READ ${template_file} template_json)
  string(APPEND template_list "    {\"${template_code}\", R\"--json--(${template_json})--json--\"},\n")
endforeach()
set(embedded_templates ${CMAKE_CURRENT_BINARY_DIR}/app/embedded_templates.cpp)
file(CONFIGURE OUTPUT ${embedded_templates} @ONLY CONTENT [[// Made by src/app/embed_templates.cmake from resources/templates.
#include "app/shipped_templates.h"

namespace app {

const std::vector<ShippedTemplate>& shippedTemplates()
{
  static const std::vector<ShippedTemplate> all{
@template_list@  };
  return all;
}

}
]])
target_sources(besluitroute_app PRIVATE ${embedded_templates})
