// SPDX-License-Identifier: EUPL-1.2
#include "pdf/pack_frame.h"

#include "pdf/bounded_contents.h"
#include "pdf/document_properties.h"
#include "pdf/embedded_files.h"
#include "pdf/footer_geometry.h"
#include "pdf/own_pages.h"
#include "pdf/page_form.h"
#include "pdf/target_links.h"

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

QPDFObjectHandle only(QPDFObjectHandle kids) { return kids.isArray() ? kids.getArrayItem(0) : kids; }

std::vector<QPDFObjectHandle> elementsOf(QPDFObjectHandle kids)
{
  auto elements = std::vector<QPDFObjectHandle>{};
  for (auto& kid : kids.isArray() ? kids.getArrayAsVector() : std::vector{kids})
    if (kid.isDictionary() && kid.hasKey("/S"))
      elements.push_back(kid);
  return elements;
}

void append(QPDFObjectHandle parent, QPDFObjectHandle child)
{
  auto kids = parent.getKey("/K");
  if (!kids.isArray()) {
    kids = kids.isNull() ? QPDFObjectHandle::newArray() : QPDFObjectHandle::newArray({kids});
    parent.replaceKey("/K", kids);
  }
  kids.appendItem(child);
}

std::string textOf(const std::string& text) { return QPDFObjectHandle::newUnicodeString(text).unparse(); }

/// What Cairo says of the sheets as a document of their own.
void forgetCatalogue(QPDFObjectHandle root)
{
  for (const auto& key : root.getKeys())
    if (key != "/Type")
      root.removeKey(key);
}

}

PackFrame::PackFrame(const AssemblyJob& job, const Spool& spool, PackFile& pack, const std::map<int, PlacedAttachment>& attachments)
  : m_job{job}, m_spool{spool}, m_pack{pack}, m_attachments{attachments}, m_sheets{opened(spool, job.sheets)},
    m_own{m_sheets.document()}, m_copy{pack.objects, ObjectCopy::Pages::all}
{}

AssemblyResult PackFrame::finish(const std::string& identity)
{
  completeFonts(m_own);
  m_ownPages = m_own.getAllPages();
  arrangePages();
  writeFooters();
  connectLinks();
  const auto structureRoot = structure();
  forgetCatalogue(m_own.getRoot());
  m_own.getRoot().replaceKey("/StructTreeRoot", m_copy.placeholder(structureRoot));
  m_own.getRoot().replaceKey("/MarkInfo", QPDFObjectHandle::parse("<</Marked true>>"));
  addBookmarks();
  if (!m_job.files.empty())
    embedFiles(m_own, m_spool, m_job.files);
  settleClaims();
  writeProperties(m_own, m_job.title, m_result.claims);
  writeCatalogue();
  const auto root = m_copy.number(m_own.getRoot());
  const auto information = m_copy.number(m_own.getTrailer().getKey("/Info"));
  m_copy.finish();
  const auto written = m_pack.objects.finish(root, information, identity);
  m_result.sha256 = written.sha256;
  m_result.size = written.size;
  return m_result;
}

void PackFrame::arrangePages()
{
  for (const auto& part : m_job.parts) {
    if (part.source == noSource) {
      addOwnPages(part);
      continue;
    }
    const auto& attachment = m_attachments.at(part.source);
    m_pages.insert(m_pages.end(), attachment.pages.begin(), attachment.pages.end());
    m_nodes.insert(m_nodes.end(), attachment.nodes.begin(), attachment.nodes.end());
  }
}

void PackFrame::addOwnPages(const JobPart& part)
{
  auto nodes = std::vector<PageNode>{};
  for (auto sheet = part.firstSheet; sheet < part.firstSheet + part.pages; ++sheet) {
    auto own = m_ownPages.at(static_cast<std::size_t>(sheet));
    const auto frame = PageFrame{own};
    const auto& placed = m_pages.emplace_back(PlacedPage{m_copy.number(own), m_pack.objects.reserve(), frame.visibleBox().ury});
    own.replaceKey("/Parent", m_copy.placeholder(nodeForNextPage(m_pack.objects, nodes)));
    nodes.back().kids += reference(placed.number) + " ";
    m_pack.stamp.own(own, markArtifacts(pageContents(own, largestPage).text), {m_pack.footerOf(stripWidth(frame)), placed.footer}, m_copy);
  }
  m_nodes.insert(m_nodes.end(), nodes.begin(), nodes.end());
}

/// The drawings that pages refer to already.
void PackFrame::writeFooters()
{
  auto document = opened(m_spool, m_job.footers);
  completeFonts(*document);
  auto copy = ObjectCopy{m_pack.objects, ObjectCopy::Pages::asked};
  const auto& sheets = document->getAllPages();
  for (std::size_t index = 0; index < m_job.footerWidths.size(); ++index)
    copy.copyAs(m_pack.footerOf(m_job.footerWidths[index]), pageAsForm(*document, sheets.at(index), PageFrame{sheets[index]}.visibleBox(), {}));
  auto entries = std::map<int, std::string>{}; // by sheet: most pages have their numbers set like others
  for (std::size_t index = 0; index < m_pages.size(); ++index) {
    const auto& footer = m_job.pageFooters.at(index);
    const auto [found, fresh] = entries.try_emplace(footer.sheet);
    if (fresh) {
      auto sheet = sheets.at(static_cast<std::size_t>(footer.sheet));
      auto resources = m_pack.objects.add(copy.text(sheet.getKey("/Resources").shallowCopy()));
      found->second = "/Type/XObject/Subtype/Form/BBox" + QPDFObjectHandle::newArray(PageFrame{sheet}.visibleBox()).unparse() + "/Resources " + reference(resources);
    }
    m_pack.objects.addStream(m_pages[index].footer, found->second, footer.contents);
  }
  copy.finish();
}

void PackFrame::connectLinks()
{
  for (const auto& own : m_ownPages)
    resolveLinks(own, [this](Target target) -> LinkTarget {
      const auto found = m_job.pageOfTarget.find(target);
      const auto number = found == m_job.pageOfTarget.end() ? 1 : std::max(found->second, 1);
      return {m_copy.placeholder(page(number).number), page(number).top, number};
    });
}

/// The tree that Cairo wrote, with one section per own part, and the attachments within it.
int PackFrame::structure()
{
  auto tree = m_own.getRoot().getKey("/StructTreeRoot");
  auto document = only(tree.getKey("/K"));
  completeTags(document, m_job.tags);
  const auto own = elementsOf(document.getKey("/K"));
  auto next = own.begin();
  auto sections = QPDFObjectHandle::newArray();
  for (const auto& part : m_job.parts) {
    const auto isOwn = part.source == noSource && next != own.end();
    auto section = sectionOf(part, isOwn ? *next++ : QPDFObjectHandle::newNull(), sections);
    if (part.source != noSource)
      append(section, m_copy.placeholder(writeAttachmentPart(part, section)));
  }
  tree.replaceKey("/K", sections);
  auto marks = StructuredPages{m_ownPages, {}};
  for (std::size_t index = 0; index < m_ownPages.size(); ++index)
    marks.highestMarks.push_back(m_sheets.scan(index).balance.highestMark);
  return m_pack.structure.finish(m_pack.structure.graft(tree, marks, m_pack.structure.document(), m_copy, Structure::Reading::changed).elements);
}

/// Everything about one item hangs together: its first own part, or else a section made for it, holds what follows.
QPDFObjectHandle PackFrame::sectionOf(const JobPart& part, QPDFObjectHandle own, QPDFObjectHandle sections)
{
  if (const auto group = m_groups.find(part.group); group != m_groups.end()) {
    if (!own.isNull())
      append(group->second, own);
    return group->second;
  }
  auto section = own.isNull() ? m_own.makeIndirectObject(QPDFObjectHandle::parse("<</Type /StructElem /S /Sect>>")) : own;
  sections.appendItem(section);
  m_groups.emplace(part.group, section);
  return section;
}

int PackFrame::writeAttachmentPart(const JobPart& part, QPDFObjectHandle section)
{
  const auto& attachment = m_attachments.at(part.source);
  if (!attachment.isWhole)
    m_result.notWhole.push_back(part.source);
  writePictures(part);
  auto text = "<</Type/StructElem/S/Part/P " + reference(m_copy.claim(section.getObjGen())) + "/T" + textOf(part.title);
  if (!attachment.language.empty())
    text += "/Lang" + textOf(attachment.language);
  text += "/K[";
  for (const auto element : attachment.elements)
    text += reference(element) + " ";
  m_pack.objects.add(attachment.part, text + "]>>");
  return attachment.part;
}

void PackFrame::writePictures(const JobPart& part)
{
  for (const auto& picture : m_attachments.at(part.source).pictures) {
    const auto alternative = part.title + ", afbeelding van bladzijde " + std::to_string(picture.page + 1);
    m_pack.objects.add(picture.element, "<</Type/StructElem/S/Figure/Alt" + textOf(alternative) + picture.contents + ">>");
  }
}

void PackFrame::settleClaims()
{
  auto& claims = m_result.claims;
  claims = m_job.claims;
  if (!m_result.notWhole.empty() || m_pack.structure.mixesHeadings()) {
    claims.accessible = false;
    if (claims.archivalLevel == 'A')
      claims.archivalLevel = 'U'; // only the best level asks for whole tags
  }
  if (!m_job.files.empty() && claims.archivalPart != 0)
    claims.archivalPart = 3; // the part that allows files of any kind to go along
}

std::vector<Bookmark> PackFrame::bookmarksOf(const std::vector<OwnBookmark>& own, const PlacedAttachment& attachment)
{
  auto bookmarks = std::vector<Bookmark>{};
  for (const auto& entry : own) {
    auto to = QPDFObjectHandle::newNull();
    if (entry.destination)
      to = destinationArray(*entry.destination, m_copy.placeholder(attachment.pages.at(entry.destination->page).number),
                            attachment.moved.at(entry.destination->page));
    bookmarks.push_back({entry.title, to, bookmarksOf(entry.children, attachment)});
  }
  return bookmarks;
}

Bookmark PackFrame::bookmark(const JobBookmark& wanted)
{
  auto result = Bookmark{wanted.title, destinationArray({0, "/Fit", {}}, m_copy.placeholder(page(wanted.page).number), {}), {}, wanted.open};
  for (const auto& child : wanted.children)
    result.children.push_back(bookmark(child));
  if (const auto attachment = m_attachments.find(wanted.source); attachment != m_attachments.end())
    for (auto& own : bookmarksOf(attachment->second.bookmarks, attachment->second))
      result.children.push_back(std::move(own));
  return result;
}

void PackFrame::addBookmarks()
{
  auto bookmarks = std::vector<Bookmark>{};
  for (const auto& wanted : m_job.bookmarks)
    bookmarks.push_back(bookmark(wanted));
  writeBookmarks(m_own, bookmarks);
}

std::map<int, std::string> PackFrame::titles() const
{
  auto titles = std::map<int, std::string>{};
  for (const auto& part : m_job.parts)
    if (part.source != noSource)
      titles.emplace(part.source, part.title);
  return titles;
}

void PackFrame::writeCatalogue()
{
  auto root = m_own.getRoot();
  root.replaceKey("/Pages", m_copy.placeholder(writePageTree(m_pack.objects, m_nodes)));
  if (const auto layers = m_pack.layers.text(titles()); !layers.empty())
    root.replaceKey("/OCProperties", m_copy.placeholder(m_pack.objects.add(layers)));
  if (const auto form = m_pack.fields.text(); !form.empty())
    root.replaceKey("/AcroForm", m_copy.placeholder(m_pack.objects.add(form)));
}

}
