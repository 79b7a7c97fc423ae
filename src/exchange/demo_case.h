// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/command_json.h"

#include <functional>
#include <string_view>

/// Made-up cases to look around in, made by the same commands that a person gives: the demo region (Jeugdregio Zuid-Holland Zuid), and a
/// supra-regional network without a legal form (Utrecht, 26 gemeenten in six regions).
namespace exchange {

/// A file of resources/demo, kept in the program.
struct DemoFile {
  std::string_view name; ///< without its folder
  std::string_view text;
};
[[nodiscard]] const std::vector<DemoFile>& demoCommands();  ///< command lists, in the order in which they are executed
[[nodiscard]] const std::vector<DemoFile>& demoDocuments(); ///< the texts of the attachments

struct Demo {
  std::string_view code; ///< "zuid-holland-zuid", "utrecht"
  domain::Date today;    ///< on which it plays; its case file carries it
  std::string_view user; ///< whose name stands in its history
  const std::vector<DemoFile>& commands;
  const std::vector<DemoFile>& documents;
};
/// The demo region first.
[[nodiscard]] const std::vector<Demo>& demos();
/// Null when there is none of that code.
[[nodiscard]] const Demo* findDemo(std::string_view code);
[[nodiscard]] const std::vector<DemoFile>& networkCommands(); ///< of the supra-regional network

/// The day on which the demo region plays.
inline constexpr domain::Date demoToday{std::chrono::year{2027}, std::chrono::April, std::chrono::day{22}};
/// Whose name stands in the demo region's history.
inline constexpr std::string_view demoUser = "M. de Vries";

/// Typesets the text of a document into a file; false when that failed.
using Typesetter = std::function<bool(std::string_view text, const std::filesystem::path& target)>;

/// Fills an empty case file with a demo, all or nothing. Documents are typeset into `workFolder` first, which must exist; the
/// command lists name them by file name (inkoopkader-v2.1.md becomes inkoopkader-v2.1.pdf).
[[nodiscard]] tl::expected<void, app::ListError> buildDemo(app::CaseFile& file, const std::filesystem::path& workFolder,
                                                           const Typesetter& typeset, const Demo& demo = demos().front());

}
