// SPDX-License-Identifier: EUPL-1.2
#include "storage/case_file_store.h"
#include "storage/text_index.h"
#include "ui/case_access.h"

namespace ui {

CaseAccess accessTo(app::CaseFile& file)
{
  const auto path = storage::pathOf(file.store());
  return {.path = path,
          .openForReading = [path]() -> domain::Result<std::unique_ptr<app::Store>> {
            return storage::openCaseFile(path, storage::OpenMode::readOnly, storage::Looking::elsewhere).map([](storage::OpenedFile&& opened) { return std::move(opened.store); });
          },
          .backUp = [&file](const std::filesystem::path& target) { return storage::backUp(file.store(), target); },
          .isLookedThrough = [&store = file.store()] { return storage::isLookedThrough(store); },
          .makeTextIndex = [] { return storage::makeTextIndex(); },
          .check = [path] { return storage::checkFile(path); }};
}

}
