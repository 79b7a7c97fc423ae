// SPDX-License-Identifier: EUPL-1.2
#include "pack/pack_files.h"

#include "app/imports/folded_text.h"
#include "pack/pack_wording.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace pack {

namespace {

constexpr std::size_t longestStem = 80;   ///< leaves room for a deep folder where paths may be no longer than 260
constexpr std::size_t longestExtension = 6;

using Json = nlohmann::ordered_json;

bool isAsciiWord(char character)
{
  return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z') || (character >= '0' && character <= '9');
}

/// "Financiën 2.1" → "financien-2-1"; what is no letter of ours is left out.
std::string dashed(const std::string& text)
{
  std::string answer;
  for (const auto character : app::folded(text))
    if (isAsciiWord(character))
      answer += character;
    else if (character == ' ' && !answer.empty() && answer.back() != '-')
      answer += '-';
  answer.resize(std::min(answer.size(), longestStem));
  while (!answer.empty() && answer.back() == '-')
    answer.pop_back();
  return answer;
}

/// "3a" → "03a".
std::string sortable(const std::string& label)
{
  std::string answer;
  for (const auto character : label)
    if (isAsciiWord(character) || character == '-')
      answer += character;
  const auto digits = std::find_if(answer.begin(), answer.end(), [](char each) { return each < '0' || each > '9'; }) - answer.begin();
  return digits == 1 ? "0" + answer : answer;
}

Json orNull(const std::string& text) { return text.empty() ? Json(nullptr) : Json(text); }

}

std::string extensionOf(const std::string& fileName)
{
  const auto dot = fileName.rfind('.');
  if (dot == std::string::npos || dot + 1 == fileName.size() || fileName.size() - dot - 1 > longestExtension)
    return {};
  auto extension = fileName.substr(dot + 1);
  if (!std::all_of(extension.begin(), extension.end(), isAsciiWord))
    return {};
  return "." + app::folded(extension);
}

std::string fileNameFor(const std::string& label, const std::string& title, const std::string& extension)
{
  const auto words = dashed(title);
  return sortable(label) + (words.empty() ? "" : "-" + words) + extension;
}

std::string wholeFileName(const PackEdition& edition)
{
  return "00-" + dashed((edition.draft ? wording::draft + std::string{" "} : std::string{}) + edition.pack.packName + " " + edition.meetingNumber) + ".pdf";
}

TextDocument coverNoteDocument(const MeetingPack& pack, const PackItem& item)
{
  TextDocument document;
  document.title = item.coverNote->title.empty() ? item.title : item.coverNote->title;
  document.subtitle = wording::coverNoteFor(item);
  document.accent = pack.house.accent;
  std::string facts;
  for (const auto& [label, value] : item.coverNote->facts)
    facts += (facts.empty() ? "" : "\n") + label + ": " + value;
  if (!facts.empty())
    document.blocks.emplace_back(TextParagraph{facts});
  for (const auto& section : item.coverNote->sections) {
    document.blocks.emplace_back(TextHeading{2, section.heading});
    if (!section.lines.empty())
      document.blocks.emplace_back(TextList{true, section.lines});
    if (!section.text.empty())
      document.blocks.emplace_back(TextParagraph{section.text});
  }
  return document;
}

const char* codeOf(PackState state)
{
  switch (state) {
  case PackState::open:
    return "open";
  case PackState::closed:
    return "closed";
  case PackState::withdrawn:
    return "withdrawn";
  case PackState::elsewhere:
    return "unchanged";
  }
  return "";
}

const char* codeOf(PackChange change)
{
  switch (change) {
  case PackChange::unchanged:
    return "unchanged";
  case PackChange::changed:
    return "changed";
  case PackChange::added:
    return "added";
  case PackChange::withdrawn:
    return "withdrawn";
  }
  return "";
}

std::string listAsJson(const PackEdition& edition, const std::vector<ListedFile>& files, const PackFile& whole)
{
  Json json{{"title", edition.pack.documentTitle}, {"body", edition.pack.bodyName}, {"meeting", edition.pack.meetingLine}};
  json["revision"] = orNull(edition.printedLetter);
  json["since"] = edition.since ? Json(edition.since->revision.letter) : Json(nullptr);
  json["variant"] = std::string{domain::toText(edition.request.variant)};
  json["draft"] = edition.draft;
  json["whole"] = {{"file", whole.name}, {"sha256", whole.sha256}, {"pages", whole.pages}};
  json["documents"] = Json::array();
  for (const auto& file : files)
    json["documents"].push_back({{"label", file.label},
                                 {"title", file.title},
                                 {"kind", std::string{domain::toText(file.kind)}},
                                 {"state", codeOf(file.state)},
                                 {"file", orNull(file.file)},
                                 {"sha256", orNull(file.sha256)}});
  return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}
