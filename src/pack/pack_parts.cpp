// SPDX-License-Identifier: EUPL-1.2
#include "pack/pack_parts.h"

#include "pack/meeting_pack_builder.h"
#include "pack/pack_wording.h"

#include <algorithm>

namespace pack {

namespace {

void addWords(std::string& note, const std::string& words)
{
  if (!words.empty())
    note += (note.empty() ? "" : "; ") + words;
}

void empty(PackItem& item)
{
  item.coverNote.reset();
  item.attachments.clear();
  item.pages.clear();
}

void empty(PackAttachment& attachment)
{
  attachment.content = {};
  attachment.fileName.clear();
  attachment.sha256.clear();
  attachment.pages.reset();
}

/// What stays on the agenda of a closed item or document where nobody may read a word of it.
void silence(PackItem& item)
{
  item.title = wording::closedItem;
  item.kind.clear();
  item.presenter.clear();
  item.minutes.reset();
  if (item.state == PackState::closed)
    item.note.clear(); // the title says so
}

void silence(PackAttachment& attachment)
{
  attachment.title = wording::closedDocument;
  attachment.note = wording::closedNote;
}

void leaveOut(MeetingPack& pack, bool words)
{
  for (auto& item : pack.items) {
    if (words && item.confidential)
      silence(item);
    if (item.state == PackState::closed) {
      empty(item);
      continue;
    }
    for (auto& attachment : item.attachments) {
      if (words && attachment.confidential)
        silence(attachment);
      if (attachment.state != PackState::open)
        empty(attachment);
    }
    listAttachments(item);
  }
}

std::map<std::string, PackChange> changesByLabel(const std::vector<ComparedEntry>& compared)
{
  std::map<std::string, PackChange> changes;
  for (const auto& entry : compared)
    changes.emplace(entry.now.label, entry.change);
  return changes;
}

}

void leaveOutClosed(MeetingPack& pack) { leaveOut(pack, false); }

void leaveOutClosedWords(MeetingPack& pack) { leaveOut(pack, true); }

void keepClosed(MeetingPack& pack)
{
  std::vector<PackItem> kept;
  for (auto& item : pack.items) {
    const auto whole = item.state == PackState::closed;
    std::vector<PackAttachment> attachments;
    for (auto& attachment : item.attachments)
      if (attachment.state == PackState::closed || (whole && attachment.state == PackState::open)) {
        attachment.state = PackState::open;
        attachments.push_back(std::move(attachment));
      }
    if (!whole && attachments.empty())
      continue;
    item.attachments = std::move(attachments);
    if (whole) {
      item.state = PackState::open;
    } else { // the item itself is in the open part
      item.coverNote.reset();
      item.pages.clear();
    }
    listAttachments(item);
    kept.push_back(std::move(item));
  }
  pack.items = std::move(kept);
}

void keepDifferent(MeetingPack& pack, const std::vector<ComparedEntry>& compared, const std::string& letter)
{
  const auto changes = changesByLabel(compared);
  const auto unchanged = [&](const std::string& label) {
    const auto found = changes.find(label);
    return found == changes.end() || found->second == PackChange::unchanged;
  };
  const auto words = "ongewijzigd sinds revisie " + letter;
  for (auto& item : pack.items) {
    const auto itemUnchanged = unchanged(item.label);
    const auto allUnchanged = itemUnchanged && std::all_of(item.attachments.begin(), item.attachments.end(),
                                                           [&](const auto& attachment) { return unchanged(attachment.label); });
    if (itemUnchanged)
      item.coverNote.reset();
    if (allUnchanged) {
      item.pages.clear();
      if (item.state == PackState::open) {
        item.state = PackState::elsewhere;
        addWords(item.note, words);
      }
    }
    for (auto& attachment : item.attachments)
      if (attachment.state == PackState::open && unchanged(attachment.label)) {
        attachment.state = PackState::elsewhere;
        attachment.note = allUnchanged ? std::string{} : words; // said of the item
        empty(attachment);
      }
  }
}

void markChanges(MeetingPack& pack, const std::vector<ComparedEntry>& compared, const std::string& letter)
{
  const auto changes = changesByLabel(compared);
  const auto wordsOf = [&](const std::string& label) {
    const auto found = changes.find(label);
    return found == changes.end() ? std::string{} : changeInWords(found->second, letter);
  };
  for (auto& item : pack.items) {
    const auto words = wordsOf(item.label);
    if (item.state == PackState::withdrawn && !words.empty())
      item.note = words;
    else
      item.change = words;
    for (auto& attachment : item.attachments)
      if (const auto change = wordsOf(attachment.label); attachment.state == PackState::withdrawn && !change.empty())
        attachment.note = change;
      else
        addWords(attachment.note, change);
  }
}

}
