// SPDX-License-Identifier: EUPL-1.2
#include "pdf/pack_assembly.h"

#include "pdf/bounded_contents.h"
#include "pdf/deep_stack.h"
#include "pdf/document_properties.h"
#include "pdf/embedded_files.h"
#include "pdf/own_pages.h"
#include "pdf/page_form.h"
#include "pdf/page_tree.h"

#include <algorithm>

namespace pdf {

namespace {

std::unique_ptr<QPDF> opened(const Spool& spool, const SpoolRange& range)
{
  auto document = std::make_unique<QPDF>();
  document->setSuppressWarnings(true);
  document->processInputSource(std::make_shared<SpoolSource>(spool, range, "own"));
  return document;
}

std::unique_ptr<QPDF> emptyDocument()
{
  auto document = std::make_unique<QPDF>();
  document->emptyPDF();
  document->setSuppressWarnings(true);
  return document;
}

QPDFObjectHandle only(QPDFObjectHandle kids) { return kids.isArray() ? kids.getArrayItem(0) : kids; }

std::vector<QPDFObjectHandle> elementsOf(QPDFObjectHandle kids)
{
  auto elements = std::vector<QPDFObjectHandle>{};
  for (auto& kid : kids.isArray() ? kids.getArrayAsVector() : std::vector{kids})
    if (kid.isDictionary() && kid.hasKey("/S"))
      elements.push_back(kid);
  return elements;
}

std::vector<QPDFObjectHandle> linksOn(QPDFObjectHandle page)
{
  auto links = std::vector<QPDFObjectHandle>{};
  auto annotations = page.getKey("/Annots");
  for (auto index = 0; annotations.isArray() && index < annotations.getArrayNItems(); ++index)
    if (auto annotation = annotations.getArrayItem(index); annotation.getKeyIfDict("/Subtype").isNameAndEquals("/Link"))
      links.push_back(annotation);
  return links;
}

}

PackAssembly::PackAssembly(const AssemblyJob& job, const Spool& spool, const Sources& sources)
  : m_job{job}, m_spool{spool}, m_sources{sources}, m_sheets{opened(spool, job.sheets)}, m_footers{opened(spool, job.footers)},
    m_own{emptyDocument()}, m_document{*m_own}, m_layers{m_document}, m_fields{m_document}, m_structure{m_document}, m_stamp{
                                                                                                                         m_document}
{}

void PackAssembly::run(const Progress& progress)
{
  importSheets();
  importParts(progress);
  progress(noSource, 0.8);
  arrangePages();
  stampPages();
  connectLinks();
  onDeepStack([this] { structure(); });
  addBookmarks();
  addFiles();
  m_layers.finish();
  m_fields.finish();
  settleClaims();
  writeProperties(m_document, m_job.title, m_result.claims);
  progress(noSource, 1);
}

void PackAssembly::importSheets()
{
  auto& sheets = m_sheets.document();
  completeFonts(sheets);
  completeFonts(m_footers.document());
  for (auto& sheet : sheets.getAllPages())
    m_ownPages.push_back(m_document.copyForeignObject(sheet));
  auto tree = sheets.getRoot().getKey("/StructTreeRoot");
  tree.removeKey("/ParentTree");
  m_ownStructure = m_document.copyForeignObject(tree);
  for (auto& strip : m_footers.document().getAllPages())
    m_footerForms.push_back(
        m_document.copyForeignObject(pageAsForm(m_footers.document(), strip, PageFrame{strip}.visibleBox(), {})));
}

void PackAssembly::importParts(const Progress& progress)
{
  auto done = 0;
  for (const auto& part : m_job.parts) {
    progress(part.source, 0.8 * done++ / static_cast<double>(m_job.parts.size()));
    if (part.source != noSource)
      onDeepStack([&] { importPart(part); });
  }
}

void PackAssembly::importPart(const JobPart& part)
{
  const auto& source = *m_sources.at(part.source);
  m_imported.emplace(part.source, importDocument(m_document, source));
  m_layers.add(source.document(), part.title);
  m_fields.add(source.document(), "stuk" + std::to_string(part.source + 1));
}

void PackAssembly::arrangePages()
{
  for (const auto& part : m_job.parts) {
    const auto first = m_ownPages.begin() + part.firstSheet;
    const auto pages = part.source != noSource ? m_imported.at(part.source).pages : std::vector(first, first + part.pages);
    m_pages.insert(m_pages.end(), pages.begin(), pages.end());
  }
  m_document.getRoot().replaceKey("/Pages", pageTree(m_document, m_pages));
  m_document.updateAllPagesCache();
}

StampedFooter PackAssembly::footer(std::size_t page)
{
  return {m_footerForms.at(static_cast<std::size_t>(m_job.footerOf.at(page))),
          m_footerForms.at(static_cast<std::size_t>(m_job.footerWidths) + page)};
}

void PackAssembly::stampPages()
{
  auto first = std::size_t{0};
  for (const auto& part : m_job.parts) {
    stampPart(part, first);
    first += static_cast<std::size_t>(part.source != noSource ? m_imported.at(part.source).pages.size()
                                                              : static_cast<std::size_t>(part.pages));
  }
}

void PackAssembly::stampPart(const JobPart& part, std::size_t firstPage)
{
  if (part.source == noSource) {
    for (auto index = std::size_t{0}; index < static_cast<std::size_t>(part.pages); ++index) {
      auto own = m_pages.at(firstPage + index);
      m_stamp.own(own, markArtifacts(pageContents(own, largestPage).text), footer(firstPage + index));
    }
    return;
  }
  const auto& source = *m_sources.at(part.source);
  const auto& imported = m_imported.at(part.source);
  for (auto index = std::size_t{0}; index < imported.pages.size(); ++index) {
    const auto& scan = source.scan(index);
    auto page = imported.pages[index];
    if (scan.absurd)
      page.replaceKey("/Contents", m_document.newStream(""));
    const auto* const tag = imported.isTagged ? nullptr : scan.hasFonts ? "/P" : "/Figure";
    m_stamp.attachment(page, {tag, scan.balance.highestMark + 1, scan.balance, imported.moved[index]},
                       footer(firstPage + index));
  }
}

void PackAssembly::connectLinks()
{
  for (const auto& own : m_ownPages)
    resolveLinks(own, [this](Target target) -> LinkTarget {
      const auto found = m_job.pageOfTarget.find(target);
      const auto number = found == m_job.pageOfTarget.end() ? 1 : std::max(found->second, 1);
      return {page(number), PageFrame{page(number)}.visibleBox().ury, number};
    });
}

void PackAssembly::structure()
{
  structureOwn();
  auto own = elementsOf(m_structure.document().getKey("/K"));
  m_structure.document().removeKey("/K");
  auto nextOwn = own.begin();
  for (const auto& part : m_job.parts) {
    if (part.source == noSource)
      static_cast<void>(sectionOf(part, nextOwn == own.end() ? QPDFObjectHandle::newNull() : *nextOwn++));
    else
      structureAttachment(part, sectionOf(part, QPDFObjectHandle::newNull()));
  }
  m_structure.finish();
}

/// The tree that Cairo wrote, below the document of the pack: one section per own part.
void PackAssembly::structureOwn()
{
  completeTags(only(m_ownStructure.getKey("/K")), m_job.tags);
  auto marks = StructuredPages{m_ownPages, {}};
  for (auto index = std::size_t{0}; index < m_ownPages.size(); ++index)
    marks.highestMarks.push_back(m_sheets.scan(index).balance.highestMark);
  auto root = m_ownStructure;
  root.replaceKey("/K", QPDFObjectHandle::newArray(elementsOf(only(root.getKey("/K")).getKey("/K"))));
  m_structure.graft(root, marks, m_structure.document());
}

/// Everything about one item hangs together: its first own part, or else a section made for it, holds what follows.
QPDFObjectHandle PackAssembly::sectionOf(const JobPart& part, QPDFObjectHandle own)
{
  if (const auto group = m_groups.find(part.group); group != m_groups.end()) {
    if (!own.isNull())
      m_structure.append(group->second, own);
    return group->second;
  }
  auto section = own.isNull() ? m_structure.element("/Sect", m_structure.document()) : own;
  m_structure.append(m_structure.document(), section);
  m_groups.emplace(part.group, section);
  return section;
}

void PackAssembly::structureAttachment(const JobPart& part, QPDFObjectHandle section)
{
  const auto& imported = m_imported.at(part.source);
  auto place = m_structure.element("/Part", section);
  place.replaceKey("/T", QPDFObjectHandle::newUnicodeString(part.title));
  if (!imported.language.empty())
    place.replaceKey("/Lang", QPDFObjectHandle::newUnicodeString(imported.language));
  m_structure.append(section, place);
  if (!imported.isTagged)
    return structureUntagged(part, imported, place);
  auto marks = StructuredPages{imported.pages, {}};
  for (auto index = std::size_t{0}; index < imported.pages.size(); ++index)
    marks.highestMarks.push_back(m_sources.at(part.source)->scan(index).balance.highestMark);
  if (!m_structure.graft(imported.structure, marks, place))
    m_result.notWhole.push_back(part.source);
}

/// Makes text without tags reachable in the order of the pack, page by page; it does not make it tagged text.
void PackAssembly::structureUntagged(const JobPart& part, const ImportedDocument& imported, QPDFObjectHandle place)
{
  for (auto index = std::size_t{0}; index < imported.pages.size(); ++index) {
    auto page = imported.pages[index];
    const auto& scan = m_sources.at(part.source)->scan(index);
    auto element = m_structure.element(scan.hasFonts ? "/P" : "/Figure", place);
    const auto mark = scan.balance.highestMark + 1;
    element.replaceKey("/Pg", page);
    m_structure.append(place, element);
    m_structure.append(element, QPDFObjectHandle::newInteger(mark));
    m_structure.own(page, mark, element);
    if (!scan.hasFonts)
      element.replaceKey(
          "/Alt", QPDFObjectHandle::newUnicodeString(part.title + ", afbeelding van bladzijde " + std::to_string(index + 1)));
    for (auto& link : linksOn(page)) {
      auto around = m_structure.element("/Link", element);
      auto reference = QPDFObjectHandle::parse("<</Type /OBJR>>");
      reference.replaceKey("/Obj", link);
      reference.replaceKey("/Pg", page);
      if (!m_structure.own(link, around))
        continue;
      around.replaceKey("/K", reference);
      m_structure.append(element, around);
    }
  }
}

void PackAssembly::settleClaims()
{
  auto& claims = m_result.claims;
  claims = m_job.claims;
  if (!m_result.notWhole.empty() || m_structure.mixesHeadings()) {
    claims.accessible = false;
    if (claims.archivalLevel == 'A')
      claims.archivalLevel = 'U'; // only the best level asks for whole tags
  }
  if (!m_job.files.empty() && claims.archivalPart != 0)
    claims.archivalPart = 3; // the part that allows files of any kind to go along
}

std::vector<Bookmark> PackAssembly::bookmarksOf(const std::vector<OwnBookmark>& own, const ImportedDocument& imported) const
{
  auto bookmarks = std::vector<Bookmark>{};
  for (const auto& entry : own) {
    auto to = QPDFObjectHandle::newNull();
    if (entry.destination)
      to = destinationArray(*entry.destination, imported.pages.at(entry.destination->page),
                            imported.moved.at(entry.destination->page));
    bookmarks.push_back({entry.title, to, bookmarksOf(entry.children, imported)});
  }
  return bookmarks;
}

Bookmark PackAssembly::bookmark(const JobBookmark& wanted) const
{
  auto result = Bookmark{wanted.title, destinationArray({0, "/Fit", {}}, page(wanted.page), {}), {}, wanted.open};
  for (const auto& child : wanted.children)
    result.children.push_back(bookmark(child));
  if (const auto imported = m_imported.find(wanted.source); imported != m_imported.end())
    for (auto& own : bookmarksOf(imported->second.bookmarks, imported->second))
      result.children.push_back(std::move(own));
  return result;
}

void PackAssembly::addBookmarks()
{
  auto bookmarks = std::vector<Bookmark>{};
  for (const auto& wanted : m_job.bookmarks)
    bookmarks.push_back(bookmark(wanted));
  onDeepStack([&] { writeBookmarks(m_document, bookmarks); });
}

void PackAssembly::addFiles()
{
  if (!m_job.files.empty())
    embedFiles(m_document, m_spool, m_job.files);
}

}
