// SPDX-License-Identifier: EUPL-1.2
#include "pdf/document_properties.h"

#include <algorithm>

namespace pdf {

namespace {

constexpr auto language = "nl-NL";
constexpr auto producer = "Besluitroute";

std::string escaped(const std::string& text)
{
  auto result = std::string{};
  for (const auto character : text) {
    if (character == '&')
      result += "&amp;";
    else if (character == '<')
      result += "&lt;";
    else if (character == '>')
      result += "&gt;";
    else if (static_cast<unsigned char>(character) >= 0x20)
      result += character;
  }
  return result;
}

std::string xmp(const std::string& title)
{
  return "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
         "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
         "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
         "xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\">\n"
         "<dc:format>application/pdf</dc:format>\n"
         "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">" +
         escaped(title) + "</rdf:li></rdf:Alt></dc:title>\n<dc:language><rdf:Bag><rdf:li>" + language +
         "</rdf:li></rdf:Bag></dc:language>\n<pdf:Producer>" + producer +
         "</pdf:Producer>\n</rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end=\"r\"?>\n";
}

std::vector<QPDFObjectHandle> childrenOf(QPDFObjectHandle element)
{
  auto kids = element.getKey("/K");
  if (kids.isArray())
    return kids.getArrayAsVector();
  return kids.isDictionary() ? std::vector{kids} : std::vector<QPDFObjectHandle>{};
}

bool is(QPDFObjectHandle element, const char* kind) { return element.isDictionary() && element.getKey("/S").isNameAndEquals(kind); }

void completeRow(QPDFObjectHandle row)
{
  const auto cells = childrenOf(row);
  const auto allHeaders = std::all_of(cells.begin(), cells.end(), [](const QPDFObjectHandle& cell) { return is(cell, "/TH"); });
  for (auto cell : cells)
    if (is(cell, "/TH"))
      cell.replaceKey("/A", QPDFObjectHandle::parse(allHeaders ? "<</O /Table /Scope /Column>>" : "<</O /Table /Scope /Row>>"));
}

void completeBelow(QPDFObjectHandle element)
{
  for (auto child : childrenOf(element)) {
    if (is(child, "/TR"))
      completeRow(child);
    else if (child.isDictionary() && child.hasKey("/S"))
      completeBelow(child);
  }
}

}

void writeProperties(QPDF& document, const std::string& title)
{
  auto root = document.getRoot();
  root.replaceKey("/Lang", QPDFObjectHandle::newString(language));
  root.replaceKey("/ViewerPreferences", QPDFObjectHandle::parse("<</DisplayDocTitle true>>"));
  root.replaceKey("/PageLabels", QPDFObjectHandle::parse("<</Nums [0 <</S /D /St 1>>]>>"));
  auto metadata = document.newStream(xmp(title));
  metadata.getDict().replaceKey("/Type", QPDFObjectHandle::newName("/Metadata"));
  metadata.getDict().replaceKey("/Subtype", QPDFObjectHandle::newName("/XML"));
  root.replaceKey("/Metadata", metadata);
  auto information = QPDFObjectHandle::newDictionary();
  information.replaceKey("/Title", QPDFObjectHandle::newUnicodeString(title));
  information.replaceKey("/Producer", QPDFObjectHandle::newUnicodeString(producer));
  document.getTrailer().replaceKey("/Info", document.makeIndirectObject(information));
}

void completeTableHeaders(QPDF& document)
{
  auto tree = document.getRoot().getKey("/StructTreeRoot");
  if (tree.isDictionary())
    completeBelow(tree);
}

}
