// SPDX-License-Identifier: EUPL-1.2
#include "pdf/placed_attachment.h"

#include "pdf/footer_geometry.h"

namespace pdf {

namespace {

std::vector<QPDFObjectHandle> linksOn(QPDFObjectHandle page)
{
  auto links = std::vector<QPDFObjectHandle>{};
  auto annotations = page.getKey("/Annots");
  for (auto index = 0; annotations.isArray() && index < annotations.getArrayNItems(); ++index)
    if (auto annotation = annotations.getArrayItem(index); annotation.getKeyIfDict("/Subtype").isNameAndEquals("/Link"))
      links.push_back(annotation);
  return links;
}

class Placement {
public:
  Placement(PackFile& pack, const SourceDocument& document)
    : m_pack{pack}, m_document{document}, m_imported{importDocument(document)}, m_copy{pack.objects, ObjectCopy::Pages::asked}
  {}

  [[nodiscard]] PlacedAttachment run(int source)
  {
    for (std::size_t index = 0; index < m_imported.pages.size(); ++index)
      placePage(index);
    m_pack.layers.add(source, m_document.document(), m_copy);
    m_pack.fields.add(m_document.document(), "stuk" + std::to_string(source + 1), m_copy, m_pack.objects);
    m_placed.part = m_pack.objects.reserve();
    if (m_imported.isTagged)
      structureTagged();
    else
      structureUntagged();
    m_copy.finish();
    m_placed.moved = std::move(m_imported.moved);
    m_placed.bookmarks = std::move(m_imported.bookmarks);
    m_placed.language = std::move(m_imported.language);
    return std::move(m_placed);
  }

private:
  /// The number by which the structure points at all of a page that has no tags of its own.
  [[nodiscard]] long long markOf(std::size_t index) const
  {
    const auto mark = m_document.scan(index).balance.highestMark + 1;
    return mark < mostMarks ? mark : 0;
  }

  void placePage(std::size_t index)
  {
    auto page = m_imported.pages[index];
    const auto& scan = m_document.scan(index);
    const auto frame = PageFrame{page};
    auto& placed = m_placed.pages.emplace_back(PlacedPage{m_copy.number(page), m_pack.objects.reserve(), frame.visibleBox().ury});
    const auto node = nodeForNextPage(m_pack.objects, m_placed.nodes);
    m_placed.nodes.back().kids += reference(placed.number) + " ";
    page.replaceKey("/Parent", m_copy.placeholder(node));
    if (scan.absurd)
      page.replaceKey("/Contents", m_document.document().newStream(""));
    const auto* const tag = m_imported.isTagged ? nullptr : scan.hasFonts ? "/P" : "/Figure";
    m_pack.stamp.attachment(page, {tag, markOf(index), scan.balance, m_imported.moved[index]},
                            {m_pack.footerOf(stripWidth(frame)), placed.footer}, m_copy);
  }

  void structureTagged()
  {
    auto marks = StructuredPages{m_imported.pages, {}};
    for (std::size_t index = 0; index < m_imported.pages.size(); ++index)
      marks.highestMarks.push_back(m_document.scan(index).balance.highestMark);
    auto grafted = m_pack.structure.graft(m_document.document().getRoot().getKey("/StructTreeRoot"), marks, m_placed.part, m_copy,
                                                 Structure::Reading::asWritten);
    m_placed.elements = std::move(grafted.elements);
    m_placed.isWhole = grafted.isWhole;
  }

  /// Makes text without tags reachable in the order of the pack, page by page; it does not make it tagged text.
  void structureUntagged()
  {
    auto owners = ContentOwners{m_pack.structure, m_pack.objects};
    for (std::size_t index = 0; index < m_imported.pages.size(); ++index) {
      auto page = m_imported.pages[index];
      const auto element = m_pack.objects.reserve();
      owners.own(page, markOf(index), element);
      const auto contents = "/P " + reference(m_placed.part) + "/Pg " + reference(m_placed.pages[index].number) + "/K[" +
                            std::to_string(markOf(index)) + linkElements(page, m_placed.pages[index].number, element, owners) + "]";
      m_placed.elements.push_back(element);
      if (m_document.scan(index).hasFonts)
        m_pack.objects.add(element, "<</Type/StructElem/S/P" + contents + ">>");
      else
        m_placed.pictures.push_back({element, index, contents});
    }
    owners.finish();
  }

  [[nodiscard]] std::string linkElements(QPDFObjectHandle page, int pageNumber, int parent, ContentOwners& owners)
  {
    auto elements = std::string{};
    for (auto& link : linksOn(page)) {
      const auto element = m_pack.objects.reserve();
      if (!owners.own(link, element))
        continue;
      m_pack.objects.add(element, "<</Type/StructElem/S/Link/P " + reference(parent) + "/K<</Type/OBJR/Obj " +
                                      reference(m_copy.number(link)) + "/Pg " + reference(pageNumber) + ">>>>");
      elements += " " + reference(element);
    }
    return elements;
  }

  PackFile& m_pack;
  const SourceDocument& m_document;
  ImportedDocument m_imported;
  ObjectCopy m_copy;
  PlacedAttachment m_placed;
};

}

PlacedAttachment placeAttachment(PackFile& pack, int source, const SourceDocument& document)
{
  return Placement{pack, document}.run(source);
}

}
