// SPDX-License-Identifier: EUPL-1.2
#include "pack/pack_wording.h"

#include <algorithm>

namespace pack::wording {

namespace {

std::string counted(long count, const char* one, const char* more)
{
  return std::to_string(count) + " " + (count == 1 ? one : more);
}

}

std::string extent(int pages, const MeetingPack& pack)
{
  const auto items = std::count_if(pack.items.begin(), pack.items.end(), [](const PackItem& item) { return !item.isSubItem; });
  auto attachments = 0L;
  for (const auto& item : pack.items)
    attachments += std::count_if(item.attachments.begin(), item.attachments.end(),
                                 [](const PackAttachment& attachment) { return attachment.state == PackState::open; });
  return counted(pages, "pagina", "pagina's") + ", " + counted(items, "agendapunt", "agendapunten") + ", " +
         counted(attachments, "bijlage", "bijlagen");
}

std::string pageNumber(const std::string& label, int page, int pages)
{
  return beforePage(label) + std::to_string(page) + afterPage(pages);
}

std::string beforePage(const std::string& label) { return label.empty() ? "pagina " : label + " · pagina "; }

std::string afterPage(int pages) { return " van " + std::to_string(pages); }

std::string draftPage(int page, int pages)
{
  return "Pagina " + std::to_string(page) + " van " + std::to_string(pages) + " van deze bijlage; het stuk zelf verschijnt zo.";
}

std::string footer(const MeetingPack& pack) { return pack.example.empty() ? pack.footer : pack.example + " · " + pack.footer; }

std::string coverNoteFor(const PackItem& item) { return "Oplegnotitie bij agendapunt " + item.label; }

std::string attachmentNumbered(const std::string& label) { return "Bijlage " + label; }

std::string logoOf(const std::string& region) { return "Logo van " + region; }

std::string labelled(const std::string& label, const std::string& title) { return label.empty() ? title : label + " " + title; }

std::string bracketed(const std::string& note) { return "(" + note + ")"; }

}
