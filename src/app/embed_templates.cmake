# SPDX-License-Identifier: EUPL-1.2
# Makes resources/templates/*.json part of besluitroute_app as string literals; see src/app/shipped_templates.h.
text_literals(templates/*.json NAME_WE template_list)
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
