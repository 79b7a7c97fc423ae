// SPDX-License-Identifier: EUPL-1.2
#include "conformance.h"

#include "written_pdf.h"

#include <qpdf/QPDFPageDocumentHelper.hh>

namespace test {

namespace {

std::vector<QPDFObjectHandle> listOf(QPDFObjectHandle value)
{
  if (value.isArray())
    return value.getArrayAsVector();
  return value.isNull() ? std::vector<QPDFObjectHandle>{} : std::vector{value};
}

}

CheckedPdf::CheckedPdf(const std::filesystem::path& file) : m_bytes{contentsOf(file)}, m_document{std::make_unique<QPDF>()}
{
  m_document->setSuppressWarnings(true);
  m_document->processFile(file.c_str());
  if (auto metadata = root().getKey("/Metadata"); metadata.isStream()) {
    const auto data = metadata.getStreamData(qpdf_dl_generalized);
    m_xmp.assign(reinterpret_cast<const char*>(data->getBuffer()), data->getSize());
  }
  m_objects = m_document->getAllObjects();
  m_pages = m_document->getAllPages();
  for (auto& page : m_pages) {
    m_annotations.push_back(listOf(page.getKey("/Annots")));
    m_contents.push_back(readContents(page));
  }
  readTree();
}

std::string CheckedPdf::standardType(const std::string& type)
{
  auto roles = root().getKey("/StructTreeRoot").getKeyIfDict("/RoleMap");
  auto result = type;
  for (auto step = 0; step < 20 && roles.isDictionary() && roles.getKey(result).isName(); ++step)
    result = roles.getKey(result).getName();
  return result;
}

void CheckedPdf::readTree()
{
  auto tree = root().getKey("/StructTreeRoot");
  if (!tree.isDictionary())
    return;
  for (auto& kid : listOf(tree.getKey("/K")))
    readElement(kid, tree, "", QPDFObjectHandle::newNull());
  readParentTree(tree.getKey("/ParentTree"));
}

void CheckedPdf::readElement(QPDFObjectHandle element, QPDFObjectHandle parent, const std::string& parentType,
                             QPDFObjectHandle page)
{
  if (!element.isDictionary() || !element.getKey("/S").isName() || !m_seen.insert(element.getObjGen()).second)
    return;
  const auto type = element.getKey("/S").getName();
  const auto index = m_elements.size();
  m_elements.push_back({element, parent, type, standardType(type), parentType, {}});
  if (element.getKey("/Pg").isDictionary())
    page = element.getKey("/Pg");
  for (auto& kid : listOf(element.getKey("/K")))
    readKid(kid, index, page);
}

void CheckedPdf::readKid(QPDFObjectHandle kid, std::size_t element, QPDFObjectHandle page)
{
  const auto owner = m_elements[element].object;
  if (kid.isInteger()) {
    m_claims[{page.getObjGen(), kid.getIntValue()}].push_back(QPDFObjectHandle{owner}.getObjGen());
  } else if (kid.isDictionary() && kid.getKey("/Type").isNameAndEquals("/MCR")) {
    auto place = kid.getKey("/Stm").isStream() ? kid.getKey("/Stm") : kid.getKey("/Pg").isDictionary() ? kid.getKey("/Pg") : page;
    m_claims[{place.getObjGen(), kid.getKey("/MCID").getIntValue()}].push_back(QPDFObjectHandle{owner}.getObjGen());
  } else if (kid.isDictionary() && kid.getKey("/Type").isNameAndEquals("/OBJR")) {
    m_owners[kid.getKey("/Obj").getObjGen()].push_back(element);
  } else if (kid.isDictionary() && kid.hasKey("/S")) {
    const auto next = m_elements.size();
    readElement(kid, owner, m_elements[element].standard, page);
    if (m_elements.size() > next)
      m_elements[element].children.push_back(next);
  }
}

void CheckedPdf::readParentTree(QPDFObjectHandle node)
{
  for (auto& kid : listOf(node.getKeyIfDict("/Kids")))
    readParentTree(kid);
  const auto entries = listOf(node.getKeyIfDict("/Nums"));
  for (std::size_t index = 0; index + 1 < entries.size(); index += 2)
    m_parentTree.emplace(QPDFObjectHandle{entries[index]}.getIntValue(), entries[index + 1]);
}

const StructureElement* CheckedPdf::ownerOf(QPDFObjectHandle annotation)
{
  const auto found = m_owners.find(annotation.getObjGen());
  return found == m_owners.end() || found->second.size() != 1 ? nullptr : &m_elements[found->second.front()];
}

QPDFObjectHandle CheckedPdf::parentTreeEntry(long long key)
{
  const auto found = m_parentTree.find(key);
  return found == m_parentTree.end() ? QPDFObjectHandle::newNull() : found->second;
}

const std::vector<Condition>& accessibleConditions()
{
  static const auto all = [] {
    auto conditions = std::vector<Condition>{};
    addDocumentConditions(conditions);
    addStructureConditions(conditions);
    addAnnotationConditions(conditions);
    addContentConditions(conditions);
    addFontConditions(conditions, "UA");
    return conditions;
  }();
  return all;
}

std::vector<Finding> findingsIn(const std::filesystem::path& file, const std::vector<Condition>& conditions)
{
  auto findings = std::vector<Finding>{};
  auto pdf = CheckedPdf{file};
  for (const auto& condition : conditions)
    condition.check(pdf, [&](const std::string& what) { findings.push_back({condition.clause, what}); });
  return findings;
}

}
