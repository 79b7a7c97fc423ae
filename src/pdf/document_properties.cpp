// SPDX-License-Identifier: EUPL-1.2
#include "pdf/document_properties.h"

#include "pdf/colour_profile.h"

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

std::string archivalClaim(const Claims& claims)
{
  if (claims.archivalPart == 0)
    return {};
  return "<rdf:Description rdf:about=\"\" xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\"><pdfaid:part>" +
         std::to_string(claims.archivalPart) + "</pdfaid:part><pdfaid:conformance>" + claims.archivalLevel +
         "</pdfaid:conformance></rdf:Description>\n";
}

std::string accessibleClaim(const Claims& claims)
{
  if (!claims.accessible)
    return {};
  return "<rdf:Description rdf:about=\"\" xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">"
         "<pdfuaid:part>1</pdfuaid:part></rdf:Description>\n";
}

/// An archive takes only metadata that it knows or that is described.
std::string claimDescription(const Claims& claims)
{
  if (!claims.accessible || claims.archivalPart == 0)
    return {};
  return "<rdf:Description rdf:about=\"\" xmlns:pdfaExtension=\"http://www.aiim.org/pdfa/ns/extension/\" "
         "xmlns:pdfaSchema=\"http://www.aiim.org/pdfa/ns/schema#\" xmlns:pdfaProperty=\"http://www.aiim.org/pdfa/ns/property#\">\n"
         "<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType=\"Resource\">\n"
         "<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>\n"
         "<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>\n"
         "<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>\n"
         "<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType=\"Resource\">\n"
         "<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>\n"
         "<pdfaProperty:category>internal</pdfaProperty:category>\n"
         "<pdfaProperty:description>Part of ISO 14289 to which the document conforms</pdfaProperty:description>\n"
         "</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>\n";
}

std::string xmp(const std::string& title, const Claims& claims)
{
  return "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
         "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
         "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
         "xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\">\n"
         "<dc:format>application/pdf</dc:format>\n"
         "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">" +
         escaped(title) + "</rdf:li></rdf:Alt></dc:title>\n<dc:language><rdf:Bag><rdf:li>" + language +
         "</rdf:li></rdf:Bag></dc:language>\n<pdf:Producer>" + producer + "</pdf:Producer>\n</rdf:Description>\n" +
         archivalClaim(claims) + accessibleClaim(claims) + claimDescription(claims) +
         "</rdf:RDF></x:xmpmeta>\n<?xpacket end=\"r\"?>\n";
}

void writeMetadata(QPDF& document, const std::string& title, const Claims& claims)
{
  auto metadata = document.newStream(xmp(title, claims));
  metadata.getDict().replaceKey("/Type", QPDFObjectHandle::newName("/Metadata"));
  metadata.getDict().replaceKey("/Subtype", QPDFObjectHandle::newName("/XML"));
  document.getRoot().replaceKey("/Metadata", metadata);
  auto information = QPDFObjectHandle::newDictionary();
  information.replaceKey("/Title", QPDFObjectHandle::newUnicodeString(title));
  information.replaceKey("/Producer", QPDFObjectHandle::newUnicodeString(producer));
  document.getTrailer().replaceKey("/Info", document.makeIndirectObject(information));
}

void writeOutputIntent(QPDF& document)
{
  auto profile = document.newStream(colourProfile());
  profile.getDict().replaceKey("/N", QPDFObjectHandle::newInteger(3));
  auto intent = QPDFObjectHandle::parse("<</Type /OutputIntent /S /GTS_PDFA1>>");
  intent.replaceKey("/OutputConditionIdentifier", QPDFObjectHandle::newString(colourProfileName));
  intent.replaceKey("/Info", QPDFObjectHandle::newString(colourProfileName));
  intent.replaceKey("/DestOutputProfile", profile);
  document.getRoot().replaceKey("/OutputIntents", QPDFObjectHandle::newArray({document.makeIndirectObject(intent)}));
}

}

void writeProperties(QPDF& document, const std::string& title, const Claims& claims)
{
  auto root = document.getRoot();
  root.replaceKey("/Lang", QPDFObjectHandle::newString(language));
  root.replaceKey("/ViewerPreferences", QPDFObjectHandle::parse("<</DisplayDocTitle true>>"));
  root.replaceKey("/PageLabels", QPDFObjectHandle::parse("<</Nums [0 <</S /D /St 1>>]>>"));
  writeMetadata(document, title, claims);
  writeOutputIntent(document);
}

}
