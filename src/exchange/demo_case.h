// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/command_json.h"
#include "pack/pack_edition.h"

#include <functional>
#include <optional>
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

/// A pack that was sent: put on record as a revision when the commands of that list have been executed.
struct SentPack {
  std::string_view after; ///< the name of the list
  std::string_view meeting;
  domain::Date on;
  std::string_view recipients;
};

struct Demo {
  std::string_view code; ///< "zuid-holland-zuid", "utrecht"
  domain::Date today;    ///< on which it plays; its case file carries it
  std::string_view user; ///< whose name stands in its history
  const std::vector<DemoFile>& commands;
  const std::vector<DemoFile>& documents;
  std::vector<SentPack> sent = {};
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

/// Makes files of what a demo holds as text.
struct DemoPrinter {
  /// Typesets the text of a document; false when that failed.
  std::function<bool(std::string_view text, const std::filesystem::path& target)> document;
  /// Writes a meeting pack, and answers what is put on record of it; none when that failed.
  std::function<std::optional<pack::PackFile>(const pack::PackEdition& edition, const std::filesystem::path& target)> pack;
};

/// Fills an empty case file with a demo, all or nothing. Documents are typeset into `workFolder` first, which must exist; the
/// command lists name them by file name (inkoopkader-v2.1.md becomes inkoopkader-v2.1.pdf).
[[nodiscard]] tl::expected<void, app::ListError> buildDemo(app::CaseFile& file, const std::filesystem::path& workFolder,
                                                           const DemoPrinter& printer, const Demo& demo = demos().front());

}
