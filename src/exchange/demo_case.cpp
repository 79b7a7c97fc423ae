// SPDX-License-Identifier: EUPL-1.2
#include "exchange/demo_case.h"

namespace exchange {

using namespace domain;

tl::expected<void, app::ListError> buildDemo(app::CaseFile& file, const std::filesystem::path& workFolder, const Typesetter& typeset)
{
  for (const auto& document : demoDocuments()) {
    const auto target = (workFolder / document.name).replace_extension(".pdf");
    if (!typeset(document.text, target))
      return tl::unexpected<app::ListError>{{{ErrorCode::packNotWritten, target.filename().string()}, 0, {}}};
  }
  app::ListError refused{};
  const auto done = file.allOrNothing([&]() -> Result<void> {
    for (const auto& list : demoCommands()) {
      const auto executed = app::executeList(file, std::string{list.text}, workFolder);
      if (!executed) {
        refused = executed.error();
        refused.command = std::string{list.name} + ": " + refused.command;
        return tl::unexpected<Error>{refused.error};
      }
    }
    return {};
  });
  if (done)
    return {};
  refused.error = done.error();
  return tl::unexpected<app::ListError>{refused};
}

}
