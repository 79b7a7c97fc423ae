// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/command_json.h"

#include <functional>
#include <string_view>

/// The demo region: a fictitious Jeugdregio Zuid-Holland Zuid, made by the same commands that a person gives.
namespace exchange {

/// A file of resources/demo, kept in the program.
struct DemoFile {
  std::string_view name; ///< without its folder
  std::string_view text;
};
[[nodiscard]] const std::vector<DemoFile>& demoCommands();  ///< command lists, in the order in which they are executed
[[nodiscard]] const std::vector<DemoFile>& demoDocuments(); ///< the texts of the attachments

/// The day on which the demo plays; its case file carries it.
inline constexpr domain::Date demoToday{std::chrono::year{2027}, std::chrono::April, std::chrono::day{22}};
/// Whose name stands in the demo's history.
inline constexpr std::string_view demoUser = "M. de Vries";

/// Typesets the text of a document into a file; false when that failed.
using Typesetter = std::function<bool(std::string_view text, const std::filesystem::path& target)>;

/// Fills an empty case file with the demo region, all or nothing. Documents are typeset into `workFolder` first, which must exist; the
/// command lists name them by file name (inkoopkader-v2.1.md becomes inkoopkader-v2.1.pdf).
[[nodiscard]] tl::expected<void, app::ListError> buildDemo(app::CaseFile& file, const std::filesystem::path& workFolder,
                                                           const Typesetter& typeset);

}
