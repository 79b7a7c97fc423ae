// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pack/pack_contents.h"

/// What each copy of a pack leaves out. What is left out leaves nothing behind: no text, no document, no content to read.
namespace pack {

/// Without closed items and documents; their numbers and titles stay.
void leaveOutClosed(MeetingPack& pack);
/// The same without any word of them.
void leaveOutClosedWords(MeetingPack& pack);
/// Only closed items and documents.
void keepClosed(MeetingPack& pack);
/// Only what differs from the revision; the rest keeps its number.
void keepDifferent(MeetingPack& pack, const std::vector<ComparedEntry>& compared, const std::string& letter);
/// Says in words behind each item and attachment what became of it since the revision.
void markChanges(MeetingPack& pack, const std::vector<ComparedEntry>& compared, const std::string& letter);

}
