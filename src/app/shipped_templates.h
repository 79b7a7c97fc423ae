// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string_view>
#include <vector>

namespace app {

/// A route template that comes with the program: a command list with one AddRouteTemplate, for executeList.
struct ShippedTemplate {
  std::string_view code; ///< also the code that the template gets in the case file
  std::string_view commands;
};

/// By code.
[[nodiscard]] const std::vector<ShippedTemplate>& shippedTemplates();

}
