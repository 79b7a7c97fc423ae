// SPDX-License-Identifier: EUPL-1.2
#include "conformance.h"

#include <algorithm>

namespace test {

namespace {

using Against = std::function<void(const std::string&)>;
using Names = std::set<std::string>;

bool isTrue(QPDFObjectHandle value) { return value.isBool() && value.getBoolValue(); }

QPDFObjectHandle dictionaryOf(QPDFObjectHandle object) { return object.isStream() ? object.getDict() : object; }

/// Visits every dictionary that is an object of its own or the dictionary of a stream, and those directly within it.
void eachDictionary(CheckedPdf& pdf, const std::function<void(QPDFObjectHandle)>& visit)
{
  const std::function<void(QPDFObjectHandle, int)> below = [&](QPDFObjectHandle value, int depth) {
    if (depth == 0 || value.isNull())
      return;
    if (value.isArray())
      for (auto& item : value.getArrayAsVector())
        if (!item.isIndirect())
          below(item, depth - 1);
    if (!value.isDictionary())
      return;
    visit(value);
    for (auto& [key, item] : value.getDictAsMap())
      if (!item.isIndirect())
        below(item, depth - 1);
  };
  for (auto& object : pdf.objects())
    below(dictionaryOf(object), 12);
}

Condition eachDictionary(const std::string& clause, const std::string& asks,
                         const std::function<void(QPDFObjectHandle, const Against&)>& check)
{
  return {clause, asks, [check](CheckedPdf& pdf, const Against& against) {
            eachDictionary(pdf, [&](QPDFObjectHandle dictionary) { check(dictionary, against); });
          }};
}

Condition eachStream(const std::string& clause, const std::string& asks,
                     const std::function<void(QPDFObjectHandle, const Against&)>& check)
{
  return {clause, asks, [check](CheckedPdf& pdf, const Against& against) {
            for (auto& object : pdf.objects())
              if (object.isStream())
                check(object.getDict(), against);
          }};
}

Condition eachAnnotation(const std::string& clause, const std::string& asks,
                         const std::function<void(QPDFObjectHandle, const Against&)>& check)
{
  return {clause, asks, [check](CheckedPdf& pdf, const Against& against) {
            for (std::size_t page = 0; page < pdf.pages().size(); ++page)
              for (auto& annotation : pdf.annotations(page))
                check(annotation, against);
          }};
}

void addFileConditions(std::vector<Condition>& to)
{
  to.push_back({"A 6.1.2-1", "the header names a version of PDF 1", [](CheckedPdf& pdf, const Against& against) {
                  if (!pdf.bytes().starts_with("%PDF-1.") || pdf.bytes()[7] < '0' || pdf.bytes()[7] > '7')
                    against("header");
                }});
  to.push_back({"A 6.1.2-2", "the header says that the file is not text", [](CheckedPdf& pdf, const Against& against) {
                  const auto line = pdf.bytes().find('\n') + 1;
                  auto high = pdf.bytes()[line] == '%';
                  for (auto at = line + 1; at < line + 5; ++at)
                    high = high && static_cast<unsigned char>(pdf.bytes()[at]) > 127;
                  if (!high)
                    against("no comment of four high bytes");
                }});
  to.push_back({"A 6.1.3-1", "the file has an identity", [](CheckedPdf& pdf, const Against& against) {
                  if (!pdf.document().getTrailer().getKey("/ID").isArray())
                    against("no ID");
                }});
  to.push_back({"A 6.1.3-2", "the file is not encrypted", [](CheckedPdf& pdf, const Against& against) {
                  if (pdf.document().isEncrypted())
                    against("encrypted");
                }});
  to.push_back({"A 6.1.3-3", "nothing follows the end of the file", [](CheckedPdf& pdf, const Against& against) {
                  const auto end = pdf.bytes().rfind("%%EOF");
                  if (end == std::string::npos || pdf.bytes().size() - end > 7)
                    against("bytes after %%EOF");
                }});
  to.push_back({"A 6.1.7.1-2", "streams end on a line of their own", [](CheckedPdf& pdf, const Against& against) {
                  for (auto at = pdf.bytes().find("endstream"); at != std::string::npos; at = pdf.bytes().find("endstream", at + 9))
                    if (pdf.bytes()[at - 1] != '\n' && pdf.bytes()[at - 1] != '\r')
                      return against("at " + std::to_string(at));
                }});
  to.push_back(eachStream("A 6.1.7.1-3", "streams are in the file itself", [](QPDFObjectHandle stream, const Against& against) {
    if (stream.hasKey("/F") || stream.hasKey("/FFilter") || stream.hasKey("/FDecodeParms"))
      against("an external stream");
  }));
  to.push_back(eachStream("A 6.1.7.2-1", "no LZW", [](QPDFObjectHandle stream, const Against& against) {
    auto filters = stream.getKey("/Filter");
    for (auto& filter : filters.isArray() ? filters.getArrayAsVector() : std::vector{filters})
      if (filter.isNameAndEquals("/LZWDecode"))
        against("LZW");
  }));
  to.push_back({"A 6.1.13-8", "the drawing state is saved at most 28 deep", [](CheckedPdf& pdf, const Against& against) {
                  for (std::size_t page = 0; page < pdf.pages().size(); ++page)
                    if (pdf.contents(page).deepestSave > 28 || !pdf.contents(page).balanced)
                      against("page " + std::to_string(page + 1));
                }});
}

QPDFObjectHandle outputProfile(CheckedPdf& pdf)
{
  auto intents = pdf.root().getKey("/OutputIntents");
  for (auto index = 0; intents.isArray() && index < intents.getArrayNItems(); ++index)
    if (auto intent = intents.getArrayItem(index); intent.getKeyIfDict("/S").isNameAndEquals("/GTS_PDFA1"))
      return intent.getKey("/DestOutputProfile");
  return QPDFObjectHandle::newNull();
}

void addGraphicsConditions(std::vector<Condition>& to)
{
  to.push_back({"A 6.2.3-1", "the output intent has a profile", [](CheckedPdf& pdf, const Against& against) {
                  auto profile = outputProfile(pdf);
                  if (!profile.isStream() || !profile.getDict().getKey("/N").isInteger())
                    return against("none");
                  const auto data = profile.getStreamData(qpdf_dl_generalized);
                  const auto text = std::string{reinterpret_cast<const char*>(data->getBuffer()), data->getSize()};
                  const auto components = profile.getDict().getKey("/N").getIntValue();
                  const auto space = text.size() > 128 ? text.substr(16, 4) : std::string{};
                  if (text.substr(36, 4) != "acsp" || (space == "RGB " ? 3 : space == "CMYK" ? 4 : 1) != components)
                    against("a profile that is not what it says");
                }});
  to.push_back({"A 6.2.4.3-2", "red, green and blue are those of the output intent", [](CheckedPdf& pdf, const Against& against) {
                  auto profile = outputProfile(pdf);
                  const auto fits = profile.isStream() && profile.getDict().getKey("/N").isInteger() &&
                                    profile.getDict().getKey("/N").getIntValue() == 3;
                  for (std::size_t page = 0; page < pdf.pages().size(); ++page)
                    if (!fits && pdf.contents(page).colours.contains("DeviceRGB"))
                      against("page " + std::to_string(page + 1));
                }});
  to.push_back({"A 6.2.4.3-3", "printing inks are those of the output intent", [](CheckedPdf& pdf, const Against& against) {
                  auto profile = outputProfile(pdf);
                  const auto fits = profile.isStream() && profile.getDict().getKey("/N").isInteger() &&
                                    profile.getDict().getKey("/N").getIntValue() == 4;
                  for (std::size_t page = 0; page < pdf.pages().size(); ++page)
                    if (!fits && pdf.contents(page).colours.contains("DeviceCMYK"))
                      against("page " + std::to_string(page + 1));
                }});
  to.push_back(eachDictionary("A 6.2.5-1", "no transfer functions", [](QPDFObjectHandle dictionary, const Against& against) {
    if (dictionary.getKey("/Type").isNameAndEquals("/ExtGState") &&
        (dictionary.hasKey("/TR") || dictionary.hasKey("/HTP") ||
         (dictionary.hasKey("/TR2") && !dictionary.getKey("/TR2").isNameAndEquals("/Default"))))
      against("in a graphics state");
  }));
  to.push_back(eachStream("A 6.2.8-1", "images have no second self", [](QPDFObjectHandle stream, const Against& against) {
    if (stream.getKey("/Subtype").isNameAndEquals("/Image") && (stream.hasKey("/Alternates") || stream.hasKey("/OPI")))
      against("an image");
  }));
  to.push_back(eachStream("A 6.2.8-3", "images are not smoothed", [](QPDFObjectHandle stream, const Against& against) {
    if (stream.getKey("/Subtype").isNameAndEquals("/Image") && isTrue(stream.getKey("/Interpolate")))
      against("an image");
  }));
  to.push_back(eachStream(
      "A 6.2.9-1", "drawings hold no PostScript and come from this file", [](QPDFObjectHandle stream, const Against& against) {
        if (stream.getKey("/Subtype").isNameAndEquals("/PS") || stream.getKey("/Subtype2").isNameAndEquals("/PS") ||
            (stream.getKey("/Subtype").isNameAndEquals("/Form") &&
             (stream.hasKey("/PS") || stream.hasKey("/Ref") || stream.hasKey("/OPI"))))
          against("a form");
      }));
  to.push_back({"A 6.2.10-1", "what shines through is mixed in known colours", [](CheckedPdf& pdf, const Against& against) {
                  for (auto& page : pdf.pages()) {
                    auto group = page.getKey("/Group");
                    if (group.isDictionary() && group.getKey("/S").isNameAndEquals("/Transparency") && !group.hasKey("/CS") &&
                        !outputProfile(pdf).isStream())
                      against("a page group");
                  }
                }});
}

void addInteractionConditions(std::vector<Condition>& to)
{
  const auto forbidden = Names{"/3D", "/Sound", "/Screen", "/Movie", "/RichMedia", "/FileAttachment"};
  to.push_back(eachAnnotation("A 6.3.1-1", "annotations are of the quiet kinds",
                              [forbidden](QPDFObjectHandle annotation, const Against& against) {
                                if (forbidden.contains(annotation.getKey("/Subtype").getName()))
                                  against(annotation.getKey("/Subtype").getName());
                              }));
  to.push_back(eachAnnotation("A 6.3.2-1", "annotations are printed and not hidden",
                              [](QPDFObjectHandle annotation, const Against& against) {
                                if (annotation.getKey("/Subtype").isNameAndEquals("/Popup"))
                                  return;
                                const auto flags = annotation.getKey("/F").isInteger() ? annotation.getKey("/F").getIntValue() : 0;
                                if ((flags & 4) == 0 || (flags & (1 | 2 | 32 | 256)) != 0)
                                  against(annotation.getKey("/Subtype").getName());
                              }));
  to.push_back(
      eachAnnotation("A 6.3.3-1", "annotations look the same everywhere", [](QPDFObjectHandle annotation, const Against& against) {
        const auto kind = annotation.getKey("/Subtype").getName();
        auto box = annotation.getKey("/Rect");
        const auto empty = box.isRectangle() && (box.getArrayAsRectangle().llx == box.getArrayAsRectangle().urx);
        if (kind != "/Popup" && kind != "/Link" && !empty && !annotation.getKey("/AP").isDictionary())
          against(kind);
      }));
  to.push_back({"A 6.4.1-3", "forms need nothing drawn", [](CheckedPdf& pdf, const Against& against) {
                  if (isTrue(pdf.root().getKey("/AcroForm").getKeyIfDict("/NeedAppearances")))
                    against("NeedAppearances");
                }});
  to.push_back(eachAnnotation("A 6.4.1-1", "fields do nothing", [](QPDFObjectHandle annotation, const Against& against) {
    if (annotation.getKey("/Subtype").isNameAndEquals("/Widget") && (annotation.hasKey("/A") || annotation.hasKey("/AA")))
      against("a field");
  }));
  to.push_back({"A 6.4.2-1", "no form that makes its own pages", [](CheckedPdf& pdf, const Against& against) {
                  if (pdf.root().getKey("/AcroForm").getKeyIfDict("/XFA").isStream() ||
                      pdf.root().getKey("/AcroForm").getKeyIfDict("/XFA").isArray() || isTrue(pdf.root().getKey("/NeedsRendering")))
                    against("XFA");
                }});
  const auto actions = Names{"/Launch",      "/Sound",     "/Movie", "/ResetForm",  "/ImportData", "/Hide",
                             "/SetOCGState", "/Rendition", "/Trans", "/GoTo3DView", "/JavaScript", "/SubmitForm"};
  to.push_back(eachDictionary("A 6.5.1-1", "nothing acts", [actions](QPDFObjectHandle dictionary, const Against& against) {
    if (auto kind = dictionary.getKey("/S"); kind.isName() && actions.contains(kind.getName()))
      against(kind.getName());
  }));
  to.push_back({"A 6.5.2-1", "neither document nor pages act", [](CheckedPdf& pdf, const Against& against) {
                  if (pdf.root().hasKey("/AA"))
                    against("the document");
                  for (auto& page : pdf.pages())
                    if (page.hasKey("/AA"))
                      against("a page");
                }});
}

bool says(CheckedPdf& pdf, const std::string& text) { return pdf.xmp().find(text) != std::string::npos; }

int archivalPart(CheckedPdf& pdf)
{
  return says(pdf, "<pdfaid:part>2</pdfaid:part>") ? 2 : says(pdf, "<pdfaid:part>3</pdfaid:part>") ? 3 : 0;
}

/// Text of an element in the metadata.
std::string metadata(CheckedPdf& pdf, const std::string& after, const std::string& before)
{
  const auto start = pdf.xmp().find(after);
  const auto end = pdf.xmp().find(before, start);
  return start == std::string::npos || end == std::string::npos
             ? std::string{}
             : pdf.xmp().substr(start + after.size(), end - start - after.size());
}

std::string plain(std::string text)
{
  for (const auto& [entity, character] : {std::pair{"&lt;", "<"}, std::pair{"&gt;", ">"}, std::pair{"&amp;", "&"}})
    for (auto at = text.find(entity); at != std::string::npos; at = text.find(entity, at + 1))
      text.replace(at, std::string{entity}.size(), character);
  return text;
}

void addMetadataConditions(std::vector<Condition>& to)
{
  to.push_back(
      {"A 6.6.2.1-1", "there are metadata, not compressed in a way of their own", [](CheckedPdf& pdf, const Against& against) {
         if (!says(pdf, "rdf:RDF"))
           against("no XMP");
       }});
  to.push_back({"A 6.6.2.3-1", "metadata that are not well known are described", [](CheckedPdf& pdf, const Against& against) {
                  if (says(pdf, "<pdfuaid:part>") && !says(pdf, "<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>"))
                    against("pdfuaid");
                }});
  to.push_back({"A 6.6.4-1", "the metadata name part 2 or 3 and a level", [](CheckedPdf& pdf, const Against& against) {
                  const auto level = metadata(pdf, "<pdfaid:conformance>", "</pdfaid:conformance>");
                  if (archivalPart(pdf) == 0 || (level != "A" && level != "U" && level != "B"))
                    against("no pdfaid");
                }});
  to.push_back({"A 6.6.3-1", "title and producer are the same in both places", [](CheckedPdf& pdf, const Against& against) {
                  auto information = pdf.document().getTrailer().getKey("/Info");
                  if (!information.isDictionary())
                    return;
                  if (information.getKey("/Title").isString() &&
                      information.getKey("/Title").getUTF8Value() !=
                          plain(metadata(pdf, "x-default\">", "</rdf:li></rdf:Alt></dc:title>")))
                    against("title");
                  if (information.getKey("/Producer").isString() &&
                      information.getKey("/Producer").getUTF8Value() != plain(metadata(pdf, "<pdf:Producer>", "</pdf:Producer>")))
                    against("producer");
                }});
  to.push_back({"A 6.7.2-1", "at level A the document is marked", [](CheckedPdf& pdf, const Against& against) {
                  if (metadata(pdf, "<pdfaid:conformance>", "</pdfaid:conformance>") == "A" &&
                      (!isTrue(pdf.root().getKey("/MarkInfo").getKeyIfDict("/Marked")) || pdf.elements().empty()))
                    against("not marked");
                }});
  to.push_back({"A 6.8-1", "files of any kind go along only where part 3 lets them", [](CheckedPdf& pdf, const Against& against) {
                  if (archivalPart(pdf) != 3 && pdf.root().getKey("/Names").getKeyIfDict("/EmbeddedFiles").isDictionary())
                    against("embedded files");
                }});
  to.push_back(eachDictionary(
      "A 6.8-2", "files that go along have a name, a kind and a reason", [](QPDFObjectHandle dictionary, const Against& against) {
        if (!dictionary.getKey("/EF").isDictionary())
          return;
        auto file = dictionary.getKey("/EF").getKey("/F");
        if (!dictionary.hasKey("/F") || !dictionary.hasKey("/UF") || !dictionary.getKey("/AFRelationship").isName() ||
            !file.isStream() || !file.getDict().getKey("/Subtype").isName())
          against("a file");
      }));
  to.push_back({"A 6.8-3", "files that go along belong to something", [](CheckedPdf& pdf, const Against& against) {
                  auto associated = std::set<QPDFObjGen>{};
                  if (auto list = pdf.root().getKey("/AF"); list.isArray())
                    for (auto& each : list.getArrayAsVector())
                      associated.insert(each.getObjGen());
                  for (auto& object : pdf.objects())
                    if (object.isDictionary() && object.getKey("/EF").isDictionary() && !associated.contains(object.getObjGen()))
                      against("a file");
                }});
  to.push_back({"A 6.9-1", "layers have names, and none shows by itself", [](CheckedPdf& pdf, const Against& against) {
                  auto layers = pdf.root().getKey("/OCProperties");
                  if (!layers.isDictionary())
                    return;
                  auto standard = layers.getKey("/D");
                  if (!standard.isDictionary() || !standard.getKey("/Name").isString() || standard.hasKey("/AS"))
                    against("the configuration");
                }});
  to.push_back({"A 6.10-1", "no second presentation", [](CheckedPdf& pdf, const Against& against) {
                  if (pdf.root().getKey("/Names").getKeyIfDict("/AlternatePresentations").isDictionary())
                    against("the document");
                  for (auto& page : pdf.pages())
                    if (page.hasKey("/PresSteps"))
                      against("a page");
                }});
}

}

const std::vector<Condition>& archivalConditions()
{
  static const auto all = [] {
    auto conditions = std::vector<Condition>{};
    addFileConditions(conditions);
    addGraphicsConditions(conditions);
    addFontConditions(conditions, "A");
    addInteractionConditions(conditions);
    addMetadataConditions(conditions);
    return conditions;
  }();
  return all;
}

}
