// SPDX-License-Identifier: EUPL-1.2
#include "pdf/pack_assembly.h"

#include "pack/pack_wording.h"
#include "pdf/attachment_tags.h"
#include "pdf/deep_stack.h"
#include "pdf/document_properties.h"
#include "pdf/source_document.h"

#include <algorithm>

namespace pdf {

namespace {

namespace wording = pack::wording;

constexpr auto footerName = "/PaginaVoet";
/// The program's own pages have room below the footer; on attachments it stands as low as it can.
constexpr auto ownLift = 12.0;

std::string stampOperators(const PageFrame& frame, double lift)
{
  return "/Artifact <</Type /Pagination /Subtype /Footer>> BDC\nq " + FooterStrips::placement(frame, lift).unparse() + " cm " +
         footerName + " Do Q\nEMC\n";
}

/// Pages share resources, so each gets its own copy before something is added.
void addForm(QPDFObjectHandle page, const char* name, QPDFObjectHandle form)
{
  auto resources =
      page.getKey("/Resources").isDictionary() ? page.getKey("/Resources").shallowCopy() : QPDFObjectHandle::newDictionary();
  auto forms =
      resources.getKey("/XObject").isDictionary() ? resources.getKey("/XObject").shallowCopy() : QPDFObjectHandle::newDictionary();
  forms.replaceKey(name, form);
  resources.replaceKey("/XObject", forms);
  page.replaceKey("/Resources", resources);
}

}

PackAssembly::PackAssembly(const PackPlan& plan, const PackLayout& layout, const Typography& typography)
  : m_plan{plan}, m_layout{layout}, m_ownBytes{paint(layout.sheets,
                                                     Canvas{[&layout](Target target) { return layout.pageOf(target); }})},
    m_strips{typography, wording::footer(*plan.pack)}, m_layers{m_document}
{
  m_document.setSuppressWarnings(true);
  m_document.processMemoryFile("own pages", m_ownBytes.data(), m_ownBytes.size());
  m_ownPages = m_document.getAllPages();
}

void PackAssembly::run(const std::function<void(double)>& progress)
{
  importParts(progress);
  arrangePages();
  stampFooters();
  connectLinks();
  completeTags();
  addBookmarks();
  m_layers.finish();
  writeProperties(m_document, printable(m_plan.pack->documentTitle));
  progress(1);
}

void PackAssembly::importParts(const std::function<void(double)>& progress)
{
  auto done = 0;
  for (const auto& part : m_layout.parts) {
    if (part.document != nullptr)
      onDeepStack([&] { importPart(part); });
    progress(static_cast<double>(++done) / static_cast<double>(m_layout.parts.size()) * 0.8);
  }
}

void PackAssembly::importPart(const PackPart& part)
{
  auto& source = part.document->document();
  m_imported.emplace(part.target, importDocument(m_document, source));
  m_layers.add(source, wording::labelled(part.label, part.title));
}

void PackAssembly::arrangePages()
{
  for (const auto& part : m_layout.parts) {
    const auto first = m_ownPages.begin() + static_cast<std::ptrdiff_t>(part.firstSheet);
    const auto pages = part.document != nullptr ? m_imported.at(part.target).pages : std::vector(first, first + part.pages);
    m_pages.insert(m_pages.end(), pages.begin(), pages.end());
  }
  auto tree = m_document.getRoot().getKey("/Pages");
  for (auto& page : m_pages)
    page.replaceKey("/Parent", tree);
  tree.replaceKey("/Kids", QPDFObjectHandle::newArray(m_pages));
  tree.replaceKey("/Count", QPDFObjectHandle::newInteger(static_cast<long long>(m_pages.size())));
  m_document.updateAllPagesCache();
}

void PackAssembly::stampFooters()
{
  for (const auto& part : m_layout.parts)
    for (auto page = part.firstPage; page < part.firstPage + part.pages; ++page)
      m_strips.add(PageFrame{m_pages.at(static_cast<std::size_t>(page - 1))},
                   wording::pageNumber(part.label, page, m_layout.pages));
  m_strips.finish();
  for (const auto& part : m_layout.parts)
    for (auto page = part.firstPage; page < part.firstPage + part.pages; ++page)
      stamp(static_cast<std::size_t>(page - 1), part.document == nullptr);
}

void PackAssembly::stamp(std::size_t index, bool own)
{
  auto page = m_pages.at(index);
  const auto frame = PageFrame{page};
  addForm(page, footerName, m_strips.strip(m_document, index));
  if (!own) {
    page.replaceKey("/Contents", m_document.newStream(std::string{openContents} + "q " + contentsName + " Do Q\n" + closeContents +
                                                      stampOperators(frame, 0)));
    return;
  }
  auto contents = QPDFObjectHandle::newArray();
  contents.appendItem(m_document.newStream("q\n")); // Cairo leaves its own coordinates behind
  for (auto& part : page.getPageContents())
    contents.appendItem(part);
  contents.appendItem(m_document.newStream("\nQ\n" + stampOperators(frame, ownLift)));
  page.replaceKey("/Contents", contents);
  page.replaceKey("/Tabs", QPDFObjectHandle::newName("/S"));
}

LinkTarget PackAssembly::find(Target target) const
{
  const auto number = std::max(m_layout.pageOf(target), 1);
  const auto page = m_pages.at(static_cast<std::size_t>(number - 1));
  const auto box = PageFrame{page}.visibleBox();
  return {page, box.ury, number};
}

void PackAssembly::connectLinks()
{
  for (const auto& page : m_ownPages)
    resolveLinks(page, [this](Target target) { return find(target); });
}

void PackAssembly::completeTags()
{
  completeTableHeaders(m_document);
  auto tags = AttachmentTags{m_document};
  for (const auto& part : m_layout.parts) {
    if (part.document == nullptr)
      tags.passOwnSection();
    else
      tags.add(m_imported.at(part.target).pages, wording::labelled(part.label, part.title), m_imported.at(part.target).language);
  }
  tags.finish();
}

Bookmark PackAssembly::bookmark(const std::string& title, Target target) const
{
  return {printable(title), destinationArray({0, "/Fit", {}}, find(target).page, {}), {}};
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

Bookmark PackAssembly::bookmark(const Delivery& delivery) const
{
  auto result = bookmark(wording::labelled(delivery.attachment->label, delivery.attachment->title), delivery.target);
  if (const auto imported = m_imported.find(delivery.target); imported != m_imported.end())
    result.children = bookmarksOf(imported->second.bookmarks, imported->second);
  return result;
}

void PackAssembly::addBookmarks()
{
  auto bookmarks = std::vector{bookmark(wording::cover, target::cover), bookmark(wording::agenda, target::agenda)};
  for (const auto& planned : m_plan.items) {
    const auto first = planned.firstTarget();
    if (!first)
      continue;
    auto& item = bookmarks.emplace_back(bookmark(wording::labelled(planned.item->label, planned.item->title), *first));
    item.open = true;
    for (const auto& delivery : planned.deliveries)
      item.children.push_back(bookmark(delivery));
  }
  if (m_plan.hasProblems())
    bookmarks.push_back(bookmark(wording::problems, target::problems));
  writeBookmarks(m_document, bookmarks);
}

}
