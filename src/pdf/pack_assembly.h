// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pdf/bookmark.h"
#include "pdf/footer_strip.h"
#include "pdf/imported_document.h"
#include "pdf/optional_content.h"
#include "pdf/pack_layout.h"
#include "pdf/target_links.h"

namespace pdf {

/// Puts the program's own sheets and the attachments together into one document.
class PackAssembly {
public:
  PackAssembly(const PackPlan& plan, const PackLayout& layout, const Typography& typography);
  /// Called after each part with the share that is done, 0 … 1; what it throws ends the assembly.
  void run(const std::function<void(double)>& progress);
  [[nodiscard]] QPDF& document() { return m_document; }

private:
  void importParts(const std::function<void(double)>& progress);
  void importPart(const PackPart& part);
  void arrangePages();
  void stampFooters();
  void stamp(std::size_t index, bool own);
  void connectLinks();
  void completeTags();
  void addBookmarks();
  [[nodiscard]] LinkTarget find(Target target) const;
  [[nodiscard]] Bookmark bookmark(const std::string& title, Target target) const;
  [[nodiscard]] Bookmark bookmark(const Delivery& delivery) const;
  [[nodiscard]] std::vector<Bookmark> bookmarksOf(const std::vector<OwnBookmark>& own, const ImportedDocument& imported) const;

  const PackPlan& m_plan;
  const PackLayout& m_layout;
  std::string m_ownBytes; // read from until the pack has been written, and so declared before the document
  FooterStrips m_strips;
  QPDF m_document;
  std::vector<QPDFObjectHandle> m_ownPages;
  std::vector<QPDFObjectHandle> m_pages;
  std::map<Target, ImportedDocument> m_imported;
  Layers m_layers;
};

}
