// SPDX-License-Identifier: EUPL-1.2
#include "pdf/attachment_tags.h"

#include <algorithm>

namespace pdf {

namespace {

std::vector<QPDFObjectHandle> kidsOf(QPDFObjectHandle element)
{
  auto kids = element.getKey("/K");
  return kids.isArray() ? kids.getArrayAsVector() : std::vector{kids};
}

QPDFObjectHandle element(QPDF& pack, const char* kind, QPDFObjectHandle parent)
{
  auto result = QPDFObjectHandle::parse("<</Type /StructElem>>");
  result.replaceKey("/S", QPDFObjectHandle::newName(kind));
  result.replaceKey("/P", parent);
  return pack.makeIndirectObject(result);
}

}

AttachmentTags::AttachmentTags(QPDF& pack) : m_pack{pack}, m_document{kidsOf(pack.getRoot().getKey("/StructTreeRoot")).front()}
{
  m_ownSections = kidsOf(m_document);
  m_numbers = pack.getRoot().getKey("/StructTreeRoot").getKey("/ParentTree").getKey("/Nums");
  for (auto index = 0; index + 1 < m_numbers.getArrayNItems(); index += 2)
    m_nextKey = std::max(m_nextKey, m_numbers.getArrayItem(index).getIntValue() + 1);
}

void AttachmentTags::passOwnSection()
{
  if (m_nextOwn < m_ownSections.size())
    m_sections.push_back(m_ownSections[m_nextOwn++]);
}

void AttachmentTags::add(const std::vector<QPDFObjectHandle>& pages, const std::string& title, const std::string& language)
{
  auto section = element(m_pack, "/Sect", m_document);
  section.replaceKey("/T", QPDFObjectHandle::newUnicodeString(title));
  if (!language.empty())
    section.replaceKey("/Lang", QPDFObjectHandle::newUnicodeString(language));
  auto paragraphs = QPDFObjectHandle::newArray();
  for (auto page : pages) {
    auto paragraph = element(m_pack, "/P", section);
    paragraph.replaceKey("/Pg", page);
    paragraph.replaceKey("/K", QPDFObjectHandle::newInteger(0));
    paragraphs.appendItem(paragraph);
    page.replaceKey("/StructParents", QPDFObjectHandle::newInteger(m_nextKey));
    page.replaceKey("/Tabs", QPDFObjectHandle::newName("/S"));
    m_numbers.appendItem(QPDFObjectHandle::newInteger(m_nextKey++));
    m_numbers.appendItem(QPDFObjectHandle::newArray({paragraph}));
  }
  section.replaceKey("/K", paragraphs);
  m_sections.push_back(section);
}

void AttachmentTags::finish()
{
  while (m_nextOwn < m_ownSections.size())
    passOwnSection();
  m_document.replaceKey("/K", QPDFObjectHandle::newArray(m_sections));
  m_pack.getRoot().getKey("/StructTreeRoot").replaceKey("/ParentTreeNextKey", QPDFObjectHandle::newInteger(m_nextKey));
}

}
