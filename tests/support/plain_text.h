// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pack/text_document.h"

#include <string>
#include <vector>

namespace support {

/// What a document says, without its looks: "# " before a heading, the cells of a row with " | " behind each.
inline std::string plainText(const std::vector<pack::TextBlockValue>& blocks)
{
  std::string text;
  for (const auto& block : blocks) {
    if (const auto* heading = std::get_if<pack::TextHeading>(&block))
      text += "# " + heading->text + "\n";
    if (const auto* paragraph = std::get_if<pack::TextParagraph>(&block))
      text += paragraph->text + "\n";
    if (const auto* list = std::get_if<pack::TextList>(&block))
      for (std::size_t place = 0; place < list->entries.size(); ++place)
        text += (list->numbered ? std::to_string(place + 1) + ". " : std::string{"- "}) + list->entries[place] + "\n";
    if (const auto* table = std::get_if<pack::TextTable>(&block))
      for (const auto& row : table->rows) {
        for (const auto& cell : row)
          text += cell + " | ";
        text += "\n";
      }
  }
  return text;
}

}
