// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/commands/pack_commands.h"
#include "pack/meeting_pack.h"

#include <map>

namespace pack {

/// One item or attachment with the hash of what it says: for an item of its typeset values, without notes that only tell what changed and
/// without pages that follow the status of the day; for an attachment of the document.
struct PackContent {
  std::string label;
  std::string title;
  domain::PackEntryKind kind = domain::PackEntryKind::item;
  domain::PackEntryState state = domain::PackEntryState::open;
  std::string sha256;
  friend bool operator==(const PackContent&, const PackContent&) = default;
};

/// In the order of the agenda; `everything` is what everythingOn answers.
[[nodiscard]] std::vector<PackContent> contentsOf(const MeetingPack& everything);

enum class PackChange { unchanged, changed, added, withdrawn };

/// An item or attachment held against a revision.
struct ComparedEntry {
  PackContent now; ///< of what is gone altogether: as it was, withdrawn
  std::optional<domain::PackEntry> then;
  PackChange change = PackChange::unchanged;
};

/// Everything that is on the agenda now, in its order, and then what is not any more.
[[nodiscard]] std::vector<ComparedEntry> compared(const std::vector<PackContent>& now, const std::vector<domain::PackEntry>& then);
[[nodiscard]] std::vector<ComparedEntry> differences(const std::vector<ComparedEntry>& compared);
/// "gewijzigd sinds revisie A"; empty for what is unchanged.
[[nodiscard]] std::string changeInWords(PackChange change, const std::string& letter);

/// How many items have a difference, themselves or in an attachment.
[[nodiscard]] int touchedItems(const MeetingPack& pack, const std::vector<ComparedEntry>& compared);

/// The command that puts a pack on record as a revision, from its contents and where they were printed.
struct PackFile {
  std::string name;
  std::string sha256;
  int pages = 0;
  std::vector<PrintedPart> parts;
};
[[nodiscard]] app::FreezePack freezing(domain::MeetingId meeting, const std::vector<PackContent>& contents, const PackFile& file,
                                       const std::string& letter, std::optional<domain::PackRevisionId> since);

}
