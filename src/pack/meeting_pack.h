// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace pack {

/// The bytes of an attachment, fetched only while the pack is being made. Empty when the case file does not hold them any more.
using ContentSource = std::function<std::optional<std::vector<std::uint8_t>>()>;

/// One document behind an agenda item, as delivered.
struct PackAttachment {
  std::string label; ///< "3a"; the same on the agenda, in the footer and in the bookmarks
  std::string title;
  std::string fileName;
  std::string note; ///< shown in words under the title on the agenda, e.g. "later aangeleverd, 21 april"; may be empty
  ContentSource content;
};

/// One headed part of a cover note. `lines` are numbered decision points; `text` is running text with blank lines between paragraphs.
struct CoverNoteSection {
  std::string heading;
  std::vector<std::string> lines;
  std::string text;
  bool boxed = false; ///< the asked decision stands in a frame
};

/// The typeset cover note (oplegnotitie) of an item.
struct PackCoverNote {
  std::string title;
  std::vector<std::pair<std::string, std::string>> facts; ///< label and value: Vergadering, Behandeling, Steller, Versie …
  std::vector<CoverNoteSection> sections;                 ///< in printing order; empty sections are left out beforehand
};

struct PackItem {
  std::string label; ///< "3", "7b"
  std::string title;
  std::string kind;      ///< "ter advisering"
  std::string presenter; ///< may be empty
  std::optional<int> minutes;
  std::string note;    ///< "besloten", "vervallen" … in words; may be empty
  bool isSubItem = false;
  std::optional<PackCoverNote> coverNote;
  std::vector<PackAttachment> attachments;
};

/// Everything that one meeting pack says, in the order of printing, as plain Dutch text: what is tested without a PDF.
struct MeetingPack {
  std::string region;       ///< "Jeugdregio Zuid-Holland Zuid"
  std::string example;      ///< "voorbeeld" for the demo region; printed on cover and in every footer; else empty
  std::string bodyName;     ///< "Stuurgroep Inkoop jeugdhulp"
  std::string meetingLine;  ///< "Vergadering SG-2027-04, donderdag 29 april 2027"
  std::string documentTitle; ///< title in the reader's window: "Vergaderset SG-2027-04, Stuurgroep Inkoop jeugdhulp, 29 april 2027"
  std::string footer;       ///< "Stuurgroep Inkoop jeugdhulp · 29 april 2027"
  std::vector<std::pair<std::string, std::string>> facts; ///< of the cover: Tijd, Plaats, Voorzitter, Secretaris, Revisie, Openbaarheid
  std::vector<PackItem> items;
  std::string agendaSummary; ///< "Totaal 90 minuten."
};

}
