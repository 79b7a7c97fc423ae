// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pdf/assembly_job.h"
#include "pdf/bookmark.h"
#include "pdf/form_fields.h"
#include "pdf/imported_document.h"
#include "pdf/optional_content.h"
#include "pdf/page_stamp.h"
#include "pdf/structure.h"
#include "pdf/target_links.h"

#include <functional>

namespace pdf {

/// Puts the program's own sheets and the attachments together into one document.
class PackAssembly {
public:
  /// All must outlive the document. Throws what the library throws.
  PackAssembly(const AssemblyJob& job, const Spool& spool, const Sources& sources);
  using Progress = std::function<void(int source, double share)>;
  /// Called before each part with its source and the share that is done, 0 … 1.
  void run(const Progress& progress);
  [[nodiscard]] QPDF& document() { return m_document; }
  /// All that is known before it has been written.
  [[nodiscard]] const AssemblyResult& result() const { return m_result; }

private:
  void importSheets();
  void importPart(const JobPart& part);
  void importParts(const Progress& progress);
  void arrangePages();
  void stampPages();
  void stampPart(const JobPart& part, std::size_t firstPage);
  [[nodiscard]] StampedFooter footer(std::size_t page);
  void connectLinks();
  void structure();
  void structureOwn();
  void structureAttachment(const JobPart& part, QPDFObjectHandle section);
  void structureUntagged(const JobPart& part, const ImportedDocument& imported, QPDFObjectHandle place);
  [[nodiscard]] QPDFObjectHandle sectionOf(const JobPart& part, QPDFObjectHandle own);
  void addBookmarks();
  void addFiles();
  void settleClaims();
  [[nodiscard]] Bookmark bookmark(const JobBookmark& wanted) const;
  [[nodiscard]] std::vector<Bookmark> bookmarksOf(const std::vector<OwnBookmark>& own, const ImportedDocument& imported) const;
  [[nodiscard]] QPDFObjectHandle page(int number) const { return m_pages.at(static_cast<std::size_t>(number - 1)); }

  const AssemblyJob& m_job;
  const Spool& m_spool;
  const Sources& m_sources;
  SourceDocument m_sheets; // read from until the pack has been written, and so declared before the document
  SourceDocument m_footers;
  std::unique_ptr<QPDF> m_own;
  QPDF& m_document;
  std::vector<QPDFObjectHandle> m_ownPages;
  QPDFObjectHandle m_ownStructure;
  std::vector<QPDFObjectHandle> m_footerForms;
  std::vector<QPDFObjectHandle> m_pages;
  std::map<int, ImportedDocument> m_imported;
  std::map<int, QPDFObjectHandle> m_groups;
  Layers m_layers;
  FormFields m_fields;
  Structure m_structure;
  PageStamp m_stamp;
  AssemblyResult m_result;
};

}
