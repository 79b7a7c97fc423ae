// SPDX-License-Identifier: EUPL-1.2
#include "exchange/demo_case.h"

namespace exchange {

using namespace domain;

const std::vector<Demo>& demos()
{
  static const std::vector<DemoFile> none;
  static const std::vector<Demo> all{
      {"zuid-holland-zuid", demoToday, demoUser, demoCommands(), demoDocuments()},
      {"utrecht", Date{std::chrono::year{2027}, std::chrono::June, std::chrono::day{10}}, "L. Terpstra", networkCommands(), none},
  };
  return all;
}

const Demo* findDemo(std::string_view code)
{
  for (const auto& demo : demos())
    if (demo.code == code)
      return &demo;
  return nullptr;
}

tl::expected<void, app::ListError> buildDemo(app::CaseFile& file, const std::filesystem::path& workFolder, const Typesetter& typeset,
                                             const Demo& demo)
{
  for (const auto& document : demo.documents) {
    const auto target = (workFolder / document.name).replace_extension(".pdf");
    if (!typeset(document.text, target))
      return tl::unexpected<app::ListError>{{{ErrorCode::packNotWritten, target.filename().string()}, 0, {}}};
  }
  app::ListError refused{};
  const auto done = file.allOrNothing([&]() -> Result<void> {
    for (const auto& list : demo.commands) {
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
