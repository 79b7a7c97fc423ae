// SPDX-License-Identifier: EUPL-1.2
#include "pack/pack_contents.h"

#include "app/sha256.h"
#include "pack/pack_wording.h"

#include <algorithm>
#include <set>

namespace pack {

using domain::PackEntryKind;
using domain::PackEntryState;

namespace {

/// Texts one after the other, each with its length in front: no two different lists give the same bytes.
class TextHash {
public:
  void add(const std::string& text)
  {
    addBytes(std::to_string(text.size()) + ":");
    addBytes(text);
  }
  [[nodiscard]] std::string finish() { return m_hash.finish(); }

private:
  void addBytes(const std::string& bytes) { m_hash.add({reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size()}); }

  app::Sha256 m_hash;
};

void addNote(TextHash& hash, const PackCoverNote& note)
{
  hash.add(note.title);
  for (const auto& [label, value] : note.facts)
    if (label != wording::meetingFact) { // a meeting that moves changes no paper
      hash.add(label);
      hash.add(value);
    }
  for (const auto& section : note.sections) {
    hash.add(section.heading);
    for (const auto& line : section.lines)
      hash.add(line);
    hash.add(section.text);
  }
}

std::string hashOf(const PackItem& item)
{
  TextHash hash;
  hash.add(item.title);
  hash.add(item.kind);
  hash.add(item.presenter);
  hash.add(item.minutes ? std::to_string(*item.minutes) : std::string{});
  if (item.coverNote)
    addNote(hash, *item.coverNote);
  return hash.finish();
}

PackEntryState stateOf(PackState state)
{
  switch (state) {
  case PackState::open:
  case PackState::elsewhere:
    return PackEntryState::open;
  case PackState::closed:
    return PackEntryState::closed;
  case PackState::withdrawn:
    return PackEntryState::withdrawn;
  }
  return PackEntryState::open;
}

PackChange changeBetween(const PackContent& now, const domain::PackEntry& then)
{
  if (now.state == PackEntryState::withdrawn)
    return then.state == PackEntryState::withdrawn ? PackChange::unchanged : PackChange::withdrawn;
  const auto same = now.state == then.state && now.title == then.title && now.sha256 == then.sha256;
  return same ? PackChange::unchanged : PackChange::changed;
}

const domain::PackEntry* entryNamed(const std::vector<domain::PackEntry>& entries, const std::string& label)
{
  const auto found = std::find_if(entries.begin(), entries.end(), [&](const auto& entry) { return entry.label == label; });
  return found == entries.end() ? nullptr : &*found;
}

}

std::vector<PackContent> contentsOf(const MeetingPack& everything)
{
  std::vector<PackContent> contents;
  for (const auto& item : everything.items) {
    contents.push_back({item.label, item.title, PackEntryKind::item, stateOf(item.state), hashOf(item)});
    for (const auto& attachment : item.attachments) {
      const auto state = stateOf(attachment.state);
      // What belongs to a closed item is closed with it.
      const auto closed = state == PackEntryState::open && item.state == PackState::closed;
      contents.push_back({attachment.label, attachment.title, PackEntryKind::attachment, closed ? PackEntryState::closed : state,
                          attachment.sha256});
    }
  }
  return contents;
}

std::vector<ComparedEntry> compared(const std::vector<PackContent>& now, const std::vector<domain::PackEntry>& then)
{
  std::vector<ComparedEntry> result;
  std::set<std::string> present;
  for (const auto& content : now) {
    present.insert(content.label);
    if (const auto* const entry = entryNamed(then, content.label))
      result.push_back({content, *entry, changeBetween(content, *entry)});
    else
      result.push_back({content, std::nullopt, content.state == PackEntryState::withdrawn ? PackChange::unchanged : PackChange::added});
  }
  for (const auto& entry : then)
    if (!present.contains(entry.label) && entry.state != PackEntryState::withdrawn)
      result.push_back({{entry.label, entry.title, entry.kind, PackEntryState::withdrawn, entry.sha256}, entry, PackChange::withdrawn});
  return result;
}

std::vector<ComparedEntry> differences(const std::vector<ComparedEntry>& compared)
{
  std::vector<ComparedEntry> different;
  std::copy_if(compared.begin(), compared.end(), std::back_inserter(different),
               [](const ComparedEntry& entry) { return entry.change != PackChange::unchanged; });
  return different;
}

std::string changeInWords(PackChange change, const std::string& letter)
{
  switch (change) {
  case PackChange::unchanged:
    return {};
  case PackChange::changed:
    return "gewijzigd sinds revisie " + letter;
  case PackChange::added:
    return "nieuw sinds revisie " + letter;
  case PackChange::withdrawn:
    return "vervallen sinds revisie " + letter;
  }
  return {};
}

int touchedItems(const MeetingPack& pack, const std::vector<ComparedEntry>& compared)
{
  std::set<std::string> different;
  for (const auto& entry : differences(compared))
    different.insert(entry.now.label);
  return static_cast<int>(std::count_if(pack.items.begin(), pack.items.end(), [&](const PackItem& item) {
    return different.contains(item.label) ||
           std::any_of(item.attachments.begin(), item.attachments.end(),
                       [&](const PackAttachment& attachment) { return different.contains(attachment.label); });
  }));
}

app::FreezePack freezing(domain::MeetingId meeting, const std::vector<PackContent>& contents, const PackFile& file,
                         const std::string& letter, std::optional<domain::PackRevisionId> since)
{
  app::FreezePack command{.meeting = meeting, .sha256 = file.sha256, .pages = file.pages, .fileName = file.name, .letter = letter, .since = since};
  for (const auto& content : contents) {
    app::FrozenEntry entry{content.label, content.title, content.kind, content.state, content.sha256};
    const auto part = std::find_if(file.parts.begin(), file.parts.end(), [&](const PrintedPart& each) { return each.label == content.label; });
    if (part != file.parts.end()) {
      entry.firstPage = part->firstPage;
      entry.pages = part->pages;
    }
    command.entries.push_back(std::move(entry));
  }
  return command;
}

}
