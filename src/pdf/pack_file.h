// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pdf/form_fields.h"
#include "pdf/object_file.h"
#include "pdf/optional_content.h"
#include "pdf/page_stamp.h"
#include "pdf/structure.h"

#include <map>

namespace pdf {

/// The pack while it is being written, with what all its parts have in common.
struct PackFile {
  explicit PackFile(int descriptor) : objects{descriptor}, structure{objects}, stamp{objects} {}

  ObjectFile objects;
  Structure structure;
  PageStamp stamp;
  Layers layers;
  FormFields fields;
  std::map<double, int> footers; ///< by width: the drawing of what all pages of that width have in common

  [[nodiscard]] int footerOf(double width)
  {
    const auto [found, fresh] = footers.try_emplace(width, 0);
    if (fresh)
      found->second = objects.reserve();
    return found->second;
  }
};

}
