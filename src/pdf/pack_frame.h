// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pdf/assembly_job.h"
#include "pdf/bookmark.h"
#include "pdf/placed_attachment.h"

namespace pdf {

/// What goes around the attachments that are in a pack already: the program's own sheets, page numbers, structure, bookmarks, and what
/// the file says of itself.
class PackFrame {
public:
  /// All must outlive this object.
  PackFrame(const AssemblyJob& job, const Spool& spool, PackFile& pack, const std::map<int, PlacedAttachment>& attachments);
  [[nodiscard]] AssemblyResult finish(const std::string& identity);

private:
  void arrangePages();
  void addOwnPages(const JobPart& part);
  void writeFooters();
  void connectLinks();
  [[nodiscard]] int structure();
  [[nodiscard]] QPDFObjectHandle sectionOf(const JobPart& part, QPDFObjectHandle own, QPDFObjectHandle sections);
  [[nodiscard]] int writeAttachmentPart(const JobPart& part, QPDFObjectHandle section);
  void writePictures(const JobPart& part);
  void addBookmarks();
  [[nodiscard]] Bookmark bookmark(const JobBookmark& wanted);
  [[nodiscard]] std::vector<Bookmark> bookmarksOf(const std::vector<OwnBookmark>& own, const PlacedAttachment& attachment);
  void settleClaims();
  void writeCatalogue();
  [[nodiscard]] const PlacedPage& page(int number) const { return m_pages.at(static_cast<std::size_t>(number - 1)); }
  [[nodiscard]] std::map<int, std::string> titles() const;

  const AssemblyJob& m_job;
  const Spool& m_spool;
  PackFile& m_pack;
  const std::map<int, PlacedAttachment>& m_attachments;
  SourceDocument m_sheets;
  QPDF& m_own;
  ObjectCopy m_copy; ///< of the own sheets, and of all that is made for the pack as a whole
  std::vector<QPDFObjectHandle> m_ownPages;
  std::vector<PlacedPage> m_pages;
  std::vector<PageNode> m_nodes;
  std::map<int, QPDFObjectHandle> m_groups;
  AssemblyResult m_result;
};

}
