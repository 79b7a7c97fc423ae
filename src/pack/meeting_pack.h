// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pack/text_document.h"

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

/// What became of an item or attachment. What is not open keeps its number on the agenda and has no pages; what is elsewhere stands
/// unchanged in an earlier revision.
enum class PackState { open, closed, withdrawn, elsewhere };

/// One document behind an agenda item, as delivered.
struct PackAttachment {
  std::string label; ///< "3a"; the same on the agenda, in the footer and in the bookmarks
  std::string title;
  std::string fileName;
  std::string note; ///< shown in words under the title on the agenda, e.g. "later aangeleverd, 21 april"; may be empty
  ContentSource content;
  PackState state = PackState::open;
  std::string sha256 = {};        ///< of the document
  std::optional<int> pages = {};  ///< as far as is known without opening it
  bool confidential = false;      ///< whatever became of it
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

/// A page, or as many as it takes, that the program writes itself: where a proposal stands, what replaces what, an action list.
struct PackPage {
  std::string label;   ///< in the footer; may be empty
  std::string kicker;  ///< the small line above the title
  std::string title;   ///< also on the agenda and in the bookmarks
  std::vector<TextBlockValue> blocks;
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
  std::string change;  ///< "gewijzigd sinds revisie A"; stands out on the agenda; may be empty
  PackState state = PackState::open;
  std::vector<PackPage> pages; ///< after the attachments
  bool confidential = false;   ///< whatever became of it
};

/// What the region looks like on paper.
struct HouseStyle {
  unsigned accent = 0x1B5A9C; ///< red, green, blue
  std::string logo;           ///< a picture in PNG; may be empty
};

/// Where an item or attachment begins in a finished pack; pages count from 1.
struct PrintedPart {
  std::string label;
  std::string title;
  int firstPage;
  int pages;
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
  std::string packName = "Vergaderset"; ///< above the title of the cover: also "Aanvulling", "Openbare vergaderset" …
  std::string draft;                    ///< "CONCEPT van 22 april 2027"; stands out on the cover; empty for what is sent
  std::vector<PackPage> openingPages;   ///< between cover and agenda
  HouseStyle house;
  bool embedOriginals = false; ///< delivered files go along unchanged, besides their pages
};

}
