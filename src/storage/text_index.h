// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/text_search.h"

#include <memory>

namespace storage {

/// An empty index, outside the case file: it goes with the program. Throws StoreFailure when there is no room for it, also later.
[[nodiscard]] std::unique_ptr<app::TextIndex> makeTextIndex();

}
