// SPDX-License-Identifier: EUPL-1.2
#include "conformance.h"

namespace test {

namespace {

bool isTrue(QPDFObjectHandle value) { return value.isBool() && value.getBoolValue(); }

QPDFObjectHandle layers(CheckedPdf& pdf) { return pdf.root().getKey("/OCProperties"); }

std::vector<QPDFObjectHandle> layerConfigurations(CheckedPdf& pdf)
{
  auto all = std::vector<QPDFObjectHandle>{};
  if (!layers(pdf).isDictionary())
    return all;
  all.push_back(layers(pdf).getKey("/D"));
  if (auto more = layers(pdf).getKey("/Configs"); more.isArray())
    for (auto& each : more.getArrayAsVector())
      all.push_back(each);
  return all;
}

}

void addDocumentConditions(std::vector<Condition>& to)
{
  to.push_back({"UA 5-1", "the metadata name PDF/UA, part 1", [](CheckedPdf& pdf, const auto& against) {
                  if (pdf.xmp().find("<pdfuaid:part>1</pdfuaid:part>") == std::string::npos)
                    against("no pdfuaid:part 1");
                }});
  to.push_back({"UA 6.1-1", "the header names a version of PDF 1", [](CheckedPdf& pdf, const auto& against) {
                  if (!pdf.bytes().starts_with("%PDF-1."))
                    against(pdf.bytes().substr(0, 8));
                }});
  to.push_back({"UA 6.2-1", "the document says that it is marked", [](CheckedPdf& pdf, const auto& against) {
                  if (!isTrue(pdf.root().getKey("/MarkInfo").getKeyIfDict("/Marked")))
                    against("no Marked true");
                }});
  to.push_back({"UA 7.1-4", "the marks are not suspect", [](CheckedPdf& pdf, const auto& against) {
                  if (isTrue(pdf.root().getKey("/MarkInfo").getKeyIfDict("/Suspects")))
                    against("Suspects true");
                }});
  to.push_back({"UA 7.1-8", "there are metadata", [](CheckedPdf& pdf, const auto& against) {
                  if (pdf.xmp().find("rdf:RDF") == std::string::npos)
                    against("no XMP");
                }});
  to.push_back({"UA 7.1-9", "the metadata have a title", [](CheckedPdf& pdf, const auto& against) {
                  const auto at = pdf.xmp().find("<dc:title>");
                  const auto text = at == std::string::npos ? at : pdf.xmp().find("x-default\">", at);
                  if (text == std::string::npos || pdf.xmp()[text + 11] == '<')
                    against("no dc:title");
                }});
  to.push_back({"UA 7.1-10", "the title is shown instead of the file name", [](CheckedPdf& pdf, const auto& against) {
                  if (!isTrue(pdf.root().getKey("/ViewerPreferences").getKeyIfDict("/DisplayDocTitle")))
                    against("no DisplayDocTitle true");
                }});
  to.push_back({"UA 7.1-11", "there is a structure tree", [](CheckedPdf& pdf, const auto& against) {
                  if (pdf.elements().empty())
                    against("no StructTreeRoot with elements");
                }});
  to.push_back({"UA 7.2-34", "the language is known", [](CheckedPdf& pdf, const auto& against) {
                  auto language = pdf.root().getKey("/Lang");
                  if (!language.isString() || language.getUTF8Value().size() < 2)
                    against("no Lang in the catalogue");
                }});
  to.push_back({"UA 7.10-1", "each configuration of layers has a name", [](CheckedPdf& pdf, const auto& against) {
                  for (auto& configuration : layerConfigurations(pdf))
                    if (!configuration.getKeyIfDict("/Name").isString() || configuration.getKey("/Name").getUTF8Value().empty())
                      against("a configuration without a name");
                }});
  to.push_back({"UA 7.10-2", "no layer shows or hides by itself", [](CheckedPdf& pdf, const auto& against) {
                  for (auto& configuration : layerConfigurations(pdf))
                    if (configuration.isDictionary() && configuration.hasKey("/AS"))
                      against("AS");
                }});
  to.push_back({"UA 7.11-1", "embedded files have their name in both forms", [](CheckedPdf& pdf, const auto& against) {
                  for (auto& object : pdf.objects())
                    if (object.isDictionary() && object.hasKey("/EF") && !(object.hasKey("/F") && object.hasKey("/UF")))
                      against("a file specification without F or UF");
                }});
  to.push_back({"UA 7.15-1", "no form that makes its own pages", [](CheckedPdf& pdf, const auto& against) {
                  if (isTrue(pdf.root().getKey("/NeedsRendering")) ||
                      pdf.root().getKey("/AcroForm").getKeyIfDict("/XFA").isStream() ||
                      pdf.root().getKey("/AcroForm").getKeyIfDict("/XFA").isArray())
                    against("XFA");
                }});
  to.push_back({"UA 7.16-1", "nothing keeps assistive technology out", [](CheckedPdf& pdf, const auto& against) {
                  if (pdf.document().isEncrypted() && !pdf.document().allowAccessibility())
                    against("encrypted without the permission");
                }});
}

}
