// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pack/pack_edition.h"

/// A pack as separate documents: how they are called, and the list that goes with them.
namespace pack {

/// A name that every system takes: letters and digits of ASCII, short, "03a-inkoopkader-versie-2-1.pdf". The number comes first, with two digits, so
/// that a folder sorts as the agenda does.
[[nodiscard]] std::string fileNameFor(const std::string& label, const std::string& title, const std::string& extension);
/// ".pdf" of "Brief.PDF"; empty when it has none that is one.
[[nodiscard]] std::string extensionOf(const std::string& fileName);
/// "00-vergaderset-sg-2027-04.pdf": the whole as one PDF, in the same folder.
[[nodiscard]] std::string wholeFileName(const PackEdition& edition);
inline constexpr auto listFileName = "inhoud.json";

/// The cover note of an item as a document of its own.
[[nodiscard]] TextDocument coverNoteDocument(const MeetingPack& pack, const PackItem& item);

/// One line of the list: a cover note, an attachment, or something that has no file.
struct ListedFile {
  std::string label;
  std::string title;
  domain::PackEntryKind kind = domain::PackEntryKind::item;
  PackState state = PackState::open;
  std::string file;   ///< empty without one
  std::string sha256; ///< of the file
};

/// The list for other programs; see docs/data-format.md.
[[nodiscard]] std::string listAsJson(const PackEdition& edition, const std::vector<ListedFile>& files, const PackFile& whole);

/// "open", "closed", "withdrawn", "unchanged".
[[nodiscard]] const char* codeOf(PackState state);
/// "unchanged", "changed", "added", "withdrawn".
[[nodiscard]] const char* codeOf(PackChange change);

}
