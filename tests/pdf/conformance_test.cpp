// SPDX-License-Identifier: EUPL-1.2
#include "conformance.h"
#include "pdf/document_writer.h"
#include "pdf/pack_writer.h"
#include "sample_pack.h"
#include "written_pdf.h"

#include <catch2/catch.hpp>
#include <qpdf/QPDFWriter.hh>

#include <algorithm>
#include <iterator>

namespace {

using Edit = std::function<void(QPDF&)>;
using BytesEdit = std::function<void(std::string&)>;

test::Bytes tagged(const std::string& style)
{
  return *pdf::typesetTextDocument(pack::parseTextDocument("---\ntitel: Kader & cijfers <2028>\nstijl: " + style +
                                                           "\ninhoud: ja\n---\n## Opgave\nTekst over jeugdhulp, – “geciteerd” ’n ǆ "
                                                           "中.\n### Deel\n- een\n- twee\n\n1. eerst\n2. dan\n\n| a | b "
                                                           "|\n|---|---:|\n| 1 | 2 |\n## Slot\nEinde."),
                                   "voorbeeld");
}

/// A pack in which every attachment conforms.
pack::MeetingPack conformingPack()
{
  auto pack = test::smallPack();
  for (auto& item : pack.items)
    for (auto& attachment : item.attachments)
      attachment.content = [bytes = tagged(attachment.label == "3a"   ? "serif"
                                           : attachment.label == "2a" ? "noto"
                                                                      : "inter")] { return std::optional{bytes}; };
  pack.items[2].pages = {
      {"3",
       "Agendapunt 3",
       "Stand van zaken per gemeente",
       {pack::TextParagraph{"Per gemeente."}, pack::TextTable{{"Gemeente", "Stand"}, {{"Dordrecht", "ingestemd"}}, {}}}}};
  return pack;
}

pack::MeetingPack ownPagesOnly()
{
  auto pack = test::smallPack();
  for (auto& item : pack.items)
    item.attachments.clear();
  pack.items[2].attachments = {test::attachment("3a", "Een stuk dat ontbreekt", test::bytesOf("geen pdf"))};
  return pack;
}

std::string listed(const std::vector<test::Finding>& findings)
{
  auto text = std::string{};
  for (const auto& finding : findings)
    text += finding.clause + ": " + finding.what + "\n";
  return text;
}

void checkConforms(const std::filesystem::path& file)
{
  CHECK(listed(test::findingsIn(file, test::accessibleConditions())) == "");
  CHECK(listed(test::findingsIn(file, test::archivalConditions())) == "");
  INFO(listed(test::findingsIn(file, test::accessibleConditions())) << listed(test::findingsIn(file, test::archivalConditions())));
  CHECK(test::WrittenPdf{file}.isSound());
}

/// Made once: every section of the test about violations begins with it.
std::filesystem::path golden()
{
  static const auto folder = test::TemporaryFolder{};
  static const auto made = pdf::writePack(conformingPack(), folder.file("goed.pdf"));
  REQUIRE(made.report.has_value());
  return folder.file("goed.pdf");
}

void rewrite(const std::filesystem::path& from, const std::filesystem::path& to, const Edit& edit)
{
  auto document = QPDF{};
  document.setSuppressWarnings(true);
  document.processFile(from.c_str());
  edit(document);
  auto writer = QPDFWriter{document, to.c_str()};
  writer.setObjectStreamMode(qpdf_o_disable);
  writer.setNewlineBeforeEndstream(true);
  writer.setDecodeLevel(qpdf_dl_none);
  writer.setCompressStreams(false);
  writer.setDeterministicID(true);
  writer.write();
}

QPDFObjectHandle pageOf(QPDF& document, std::size_t page) { return document.getAllPages().at(page); }

QPDFObjectHandle parsed(const std::string& text) { return QPDFObjectHandle::parse(text); }

/// The first element of the type below a place in the tree, in the order of reading; null when there is none.
QPDFObjectHandle elementBelow(QPDFObjectHandle place, const std::string& type)
{
  if (place.getKey("/S").isNameAndEquals(type))
    return place;
  auto kids = place.getKey("/K");
  for (auto& kid : kids.isArray() ? kids.getArrayAsVector() : std::vector{kids})
    if (kid.isDictionary())
      if (auto found = elementBelow(kid, type); !found.isNull())
        return found;
  return QPDFObjectHandle::newNull();
}

QPDFObjectHandle element(QPDF& document, const std::string& type)
{
  auto found = elementBelow(document.getRoot().getKey("/StructTreeRoot"), type);
  if (found.isNull())
    throw std::runtime_error{"no element " + type};
  return found;
}

/// Below the document, where nothing else of the kind stands.
QPDFObjectHandle added(QPDF& document, const std::string& body)
{
  auto parent = element(document, "/Document");
  auto fresh = document.makeIndirectObject(parsed(body));
  fresh.replaceKey("/P", parent);
  parent.getKey("/K").appendItem(fresh);
  return fresh;
}

void moveBelowDocument(QPDF& document, const std::string& type)
{
  auto moved = element(document, type);
  auto old = moved.getKey("/P");
  auto kept = QPDFObjectHandle::newArray();
  auto kids = old.getKey("/K");
  for (auto& kid : kids.isArray() ? kids.getArrayAsVector() : std::vector{kids})
    if (kid.getObjGen() != moved.getObjGen())
      kept.appendItem(kid);
  old.replaceKey("/K", kept);
  auto parent = element(document, "/Document");
  parent.getKey("/K").appendItem(moved);
  moved.replaceKey("/P", parent);
}

std::string contentsOfPage(QPDF& document, std::size_t page)
{
  auto stream = pageOf(document, page).getPageContents().front();
  const auto data = stream.getStreamData(qpdf_dl_generalized);
  return {reinterpret_cast<const char*>(data->getBuffer()), data->getSize()};
}

/// Replaces the first occurrence in the contents of the first page.
Edit inContents(const std::string& what, const std::string& by)
{
  return [=](QPDF& document) {
    auto text = contentsOfPage(document, 0);
    const auto at = text.find(what);
    if (at == std::string::npos)
      throw std::runtime_error{"not in the contents: " + what};
    text.replace(at, what.size(), by);
    pageOf(document, 0).replaceKey("/Contents", document.newStream(text));
  };
}

/// Puts drawing operators in front of the contents of the first page, as decoration.
Edit drawing(const std::string& operators)
{
  return [=](QPDF& document) {
    pageOf(document, 0).replaceKey(
        "/Contents", document.newStream("/Artifact BMC " + operators + " EMC\n" + contentsOfPage(document, 0)));
  };
}

QPDFObjectHandle firstLink(QPDF& document)
{
  for (auto page : document.getAllPages())
    if (auto annotations = page.getKey("/Annots"); annotations.isArray() && annotations.getArrayNItems() > 0)
      return annotations.getArrayItem(0);
  throw std::runtime_error{"no link"};
}

void addAnnotation(QPDF& document, const std::string& body)
{
  auto page = pageOf(document, 0);
  page.replaceKey("/Annots", QPDFObjectHandle::newArray({document.makeIndirectObject(parsed(body))}));
  page.replaceKey("/Tabs", QPDFObjectHandle::newName("/S"));
}

Edit annotation(const std::string& body)
{
  return [=](QPDF& document) { addAnnotation(document, body); };
}

Edit inRoot(const std::string& key, const std::string& value)
{
  return [=](QPDF& document) { document.getRoot().replaceKey(key, parsed(value)); };
}

Edit inMetadata(const std::string& what, const std::string& by)
{
  return [=](QPDF& document) {
    auto stream = document.getRoot().getKey("/Metadata");
    const auto data = stream.getStreamData(qpdf_dl_generalized);
    auto text = std::string{reinterpret_cast<const char*>(data->getBuffer()), data->getSize()};
    text.replace(text.find(what), what.size(), by);
    stream.replaceStreamData(text, QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
  };
}

/// The first simple font that the first page uses.
QPDFObjectHandle font(QPDF& document)
{
  for (auto& [name, each] : pageOf(document, 0).getKey("/Resources").getKey("/Font").getDictAsMap())
    if (each.getKey("/Widths").isArray())
      return each;
  throw std::runtime_error{"no font"};
}

/// Uses a composite font on the first page, made of the program of the simple one.
Edit composite(const std::string& kind, const std::string& more, const std::string& encoding, const std::string& code)
{
  return [=](QPDF& document) {
    auto simple = font(document);
    auto below = document.makeIndirectObject(parsed("<</Type /Font /Subtype " + kind + " /BaseFont /X /DW 500 " + more + ">>"));
    below.replaceKey("/FontDescriptor", simple.getKey("/FontDescriptor"));
    auto whole = document.makeIndirectObject(parsed("<</Type /Font /Subtype /Type0 /BaseFont /X /Encoding " + encoding + ">>"));
    whole.replaceKey("/DescendantFonts", QPDFObjectHandle::newArray({below}));
    pageOf(document, 0).getKey("/Resources").getKey("/Font").replaceKey("/Samen", whole);
    drawing("BT /Samen 9 Tf <" + code + "> Tj ET")(document);
  };
}

QPDFObjectHandle roles(QPDF& document)
{
  auto tree = document.getRoot().getKey("/StructTreeRoot");
  if (!tree.hasKey("/RoleMap"))
    tree.replaceKey("/RoleMap", parsed("<<>>"));
  return tree.getKey("/RoleMap");
}

void forgetFile(QPDF& document, const std::string& body)
{
  auto file = document.newStream("inhoud");
  auto specification = document.makeIndirectObject(parsed(body));
  auto streams = QPDFObjectHandle::newDictionary();
  streams.replaceKey("/F", file);
  specification.replaceKey("/EF", streams);
  auto names = parsed("<</EmbeddedFiles <</Names [(a)]>>>>");
  names.getKey("/EmbeddedFiles").getKey("/Names").appendItem(specification);
  document.getRoot().replaceKey("/Names", names);
}

/// For each condition, by its clause, something that goes against it.
const std::multimap<std::string, Edit>& violations()
{
  static const auto form = "<</Type /XObject /Subtype /Form /BBox [0 0 1 1]";
  static const auto all = std::multimap<std::string, Edit>{
      {"UA 5-1", inMetadata("<pdfuaid:part>1", "<pdfuaid:part>9")},
      {"UA 6.2-1", inRoot("/MarkInfo", "<<>>")},
      {"UA 7.1-4", inRoot("/MarkInfo", "<</Marked true /Suspects true>>")},
      {"UA 7.1-8", inRoot("/Metadata", "null")},
      {"UA 7.1-9", inMetadata("<dc:title>", "<dc:other>")},
      {"UA 7.1-10", inRoot("/ViewerPreferences", "<</DisplayDocTitle false>>")},
      {"UA 7.1-11", inRoot("/StructTreeRoot", "null")},
      {"UA 7.2-34", inRoot("/Lang", "null")},
      {"UA 7.10-1", inRoot("/OCProperties", "<</OCGs [] /D <<>>>>")},
      {"UA 7.10-2", inRoot("/OCProperties", "<</OCGs [] /D <</Name (a) /AS []>>>>")},
      {"UA 7.11-1", [](QPDF& document) { forgetFile(document, "<</Type /Filespec /F (a)>>"); }},
      {"UA 7.15-1", inRoot("/AcroForm", "<</Fields [] /XFA [(a) (b)]>>")},
      {"UA 7.1-5", [](QPDF& document) { element(document, "/H2").replaceKey("/S", QPDFObjectHandle::newName("/Kop")); }},
      {"UA 7.1-6",
       [](QPDF& document) {
         roles(document).replaceKey("/Een", parsed("/Twee")), roles(document).replaceKey("/Twee", parsed("/Een"));
       }},
      {"UA 7.1-7", [](QPDF& document) { roles(document).replaceKey("/P", parsed("/Span")); }},
      {"UA 7.1-12", [](QPDF& document) { element(document, "/H1").removeKey("/P"); }},
      {"UA 7.1-12", [](QPDF& document) { element(document, "/H1").replaceKey("/P", element(document, "/L")); }},
      {"UA 7.2-10", [](QPDF& document) { element(document, "/TR").replaceKey("/S", parsed("/P")); }},
      {"UA 7.2-4", [](QPDF& document) { moveBelowDocument(document, "/TR"); }},
      {"UA 7.2-5", [](QPDF& document) { added(document, "<</S /THead>>"); }},
      {"UA 7.2-6", [](QPDF& document) { added(document, "<</S /TBody>>"); }},
      {"UA 7.2-7", [](QPDF& document) { added(document, "<</S /TFoot>>"); }},
      {"UA 7.2-8", [](QPDF& document) { moveBelowDocument(document, "/TD"); }},
      {"UA 7.2-9", [](QPDF& document) { element(document, "/TD").replaceKey("/S", parsed("/P")); }},
      {"UA 7.2-43", [](QPDF& document) { element(document, "/TD").replaceKey("/A", parsed("<</O /Table /ColSpan 3>>")); }},
      {"UA 7.2-17", [](QPDF& document) { moveBelowDocument(document, "/LI"); }},
      {"UA 7.2-18", [](QPDF& document) { moveBelowDocument(document, "/LBody"); }},
      {"UA 7.2-19", [](QPDF& document) { element(document, "/LI").replaceKey("/S", parsed("/P")); }},
      {"UA 7.2-20", [](QPDF& document) { element(document, "/LBody").replaceKey("/S", parsed("/P")); }},
      {"UA 7.2-26", [](QPDF& document) { added(document, "<</S /TOCI>>"); }},
      {"UA 7.2-27",
       [](QPDF& document) {
         auto contents = added(document, "<</S /TOC>>");
         auto line = document.makeIndirectObject(parsed("<</S /P>>"));
         line.replaceKey("/P", contents);
         contents.replaceKey("/K", line);
       }},
      {"UA 7.3-1", [](QPDF& document) { added(document, "<</S /Figure>>"); }},
      {"UA 7.4.2-1", [](QPDF& document) { element(document, "/H2").replaceKey("/S", parsed("/H4")); }},
      {"UA 7.4.4-1", [](QPDF& document) { added(document, "<</S /H>>"); }},
      {"UA 7.5-1", [](QPDF& document) { element(document, "/TH").removeKey("/A"); }},
      {"UA 7.5-1", [](QPDF& document) { element(document, "/TD").replaceKey("/A", parsed("<</O /Table /Headers [(x)]>>")); }},
      {"UA 7.7-1", [](QPDF& document) { added(document, "<</S /Formula>>"); }},
      {"UA 7.9-1", [](QPDF& document) { added(document, "<</S /Note>>"); }},
      {"tree pages",
       [](QPDF& document) { element(document, "/H1").replaceKey("/Pg", document.makeIndirectObject(parsed("<</Type /Page>>"))); }},
      {"tree claims", [](QPDF& document) { element(document, "/H1").removeKey("/K"); }},
      {"tree claims", [](QPDF& document) { element(document, "/H1").replaceKey("/K", QPDFObjectHandle::newInteger(0)); }},
      {"tree parents",
       [](QPDF& document) { pageOf(document, 0).replaceKey("/StructParents", QPDFObjectHandle::newInteger(1)); }},
      {"tree objects", [](QPDF& document) { firstLink(document).replaceKey("/StructParent", QPDFObjectHandle::newInteger(0)); }},
      {"UA 7.18.1-1", annotation("<</Subtype /Text /Rect [0 0 9 9] /Contents (a)>>")},
      {"UA 7.18.1-2", annotation("<</Subtype /Text /Rect [0 0 9 9]>>")},
      {"UA 7.18.2-1", annotation("<</Subtype /TrapNet /Rect [0 0 9 9]>>")},
      {"UA 7.18.3-1", [](QPDF& document) { pageOf(document, 1).removeKey("/Tabs"); }},
      {"UA 7.18.4-1", annotation("<</Subtype /Widget /Rect [0 0 9 9] /TU (a)>>")},
      {"UA 7.18.5-1", annotation("<</Subtype /Link /Rect [0 0 9 9] /Contents (a)>>")},
      {"UA 7.18.5-2", [](QPDF& document) { firstLink(document).removeKey("/Contents"); }},
      {"UA 7.18.8-1", [](QPDF& document) { firstLink(document).replaceKey("/Subtype", parsed("/PrinterMark")); }},
      {"UA 7.1-1", inContents("/MCID 0 >> BDC", "/MCID 0 >> BDC /Artifact BMC EMC")},
      {"UA 7.1-2", inContents("/Artifact BMC", "/Artifact BMC /P <</MCID 0>> BDC EMC")},
      {"UA 7.1-3", inContents("/Artifact BMC", "/Iets BMC")},
      {"UA 7.1-3", inContents("/P << /MCID 0 >> BDC", "/P BMC")},
      {"UA 7.20-2",
       [](QPDF& document) {
         auto drawn = document.newStream("");
         drawn.replaceDict(parsed(std::string{form} + " /StructParents 0>>"));
         for (auto index : {0U, 1U})
           pageOf(document, index).getKey("/Resources").getKey("/XObject").replaceKey("/Twee", drawn);
       }},
      {"UA 7.21.3.2-1", composite("/CIDFontType2", "", "/Identity-H", "0001")},
      {"UA 7.21.3.3-1", composite("/CIDFontType0", "", "/GB-EUC-H", "0001")},
      {"UA 7.21.4.1-1", [](QPDF& document) { font(document).getKey("/FontDescriptor").removeKey("/FontFile3"); }},
      {"UA 7.21.4.1-2",
       [](QPDF& document) {
         for (auto& [name, each] : pageOf(document, 0).getKey("/Resources").getKey("/Font").getDictAsMap())
           drawing("BT " + name + " 9 Tf (\\257) Tj ET")(document);
       }},
      {"UA 7.21.5-1",
       [](QPDF& document) {
         auto widths = font(document).getKey("/Widths");
         for (auto index = 0; index < widths.getArrayNItems(); ++index)
           widths.setArrayItem(index, QPDFObjectHandle::newInteger(123));
       }},
      {"UA 7.21.7-1",
       [](QPDF& document) {
         font(document).removeKey("/ToUnicode");
         font(document).removeKey("/Encoding");
       }},
      {"UA 7.21.8-1", composite("/CIDFontType0", "", "/Identity-H", "0000")},
      {"A 6.1.7.1-3",
       [](QPDF& document) { document.getRoot().getKey("/Metadata").getDict().replaceKey("/FFilter", parsed("/X")); }},
      {"A 6.1.7.2-1",
       [](QPDF& document) {
         auto stream = document.newStream("x");
         stream.replaceStreamData("x", parsed("/LZWDecode"), QPDFObjectHandle::newNull());
         document.getRoot().replaceKey("/Iets", stream);
       }},
      {"A 6.1.13-8", drawing("q q q q q q q q q q q q q q q q q q q q q q q q q q q q q q Q Q Q Q Q Q Q Q Q Q Q Q Q Q Q Q Q Q Q Q "
                             "Q Q Q Q Q Q Q Q Q Q")},
      {"A 6.1.13-8", drawing("q")},
      {"A 6.2.3-1", inRoot("/OutputIntents", "null")},
      {"A 6.2.3-1",
       [](QPDF& document) {
         document.getRoot()
             .getKey("/OutputIntents")
             .getArrayItem(0)
             .getKey("/DestOutputProfile")
             .getDict()
             .replaceKey("/N", QPDFObjectHandle::newInteger(4));
       }},
      {"A 6.2.4.3-2", inRoot("/OutputIntents", "null")},
      {"A 6.2.4.3-3", drawing("0 0 0 1 k")},
      {"A 6.2.5-1", inRoot("/Iets", "<</Type /ExtGState /TR /Identity>>")},
      {"A 6.2.8-1",
       [](QPDF& document) {
         auto image = document.newStream("x");
         image.replaceDict(parsed("<</Subtype /Image /Alternates []>>"));
         document.getRoot().replaceKey("/Iets", image);
       }},
      {"A 6.2.8-3",
       [](QPDF& document) {
         auto image = document.newStream("x");
         image.replaceDict(parsed("<</Subtype /Image /Interpolate true>>"));
         document.getRoot().replaceKey("/Iets", image);
       }},
      {"A 6.2.9-1",
       [](QPDF& document) {
         auto drawn = document.newStream("");
         drawn.replaceDict(parsed(std::string{form} + " /Ref <<>>>>"));
         document.getRoot().replaceKey("/Iets", drawn);
       }},
      {"A 6.2.10-1",
       [](QPDF& document) {
         document.getRoot().removeKey("/OutputIntents");
         pageOf(document, 0).replaceKey("/Group", parsed("<</S /Transparency>>"));
       }},
      {"A 6.2.11.3.2-1", composite("/CIDFontType2", "", "/Identity-H", "0001")},
      {"A 6.2.11.3.3-1", composite("/CIDFontType0", "", "/GB-EUC-H", "0001")},
      {"A 6.2.11.4.1-1", [](QPDF& document) { font(document).getKey("/FontDescriptor").removeKey("/FontFile3"); }},
      {"A 6.2.11.4.1-2",
       [](QPDF& document) {
         for (auto& [name, each] : pageOf(document, 0).getKey("/Resources").getKey("/Font").getDictAsMap())
           drawing("BT " + name + " 9 Tf (\\257) Tj ET")(document);
       }},
      {"A 6.2.11.5-1",
       [](QPDF& document) {
         auto widths = font(document).getKey("/Widths");
         for (auto index = 0; index < widths.getArrayNItems(); ++index)
           widths.setArrayItem(index, QPDFObjectHandle::newInteger(123));
       }},
      {"A 6.2.11.7.2-1",
       [](QPDF& document) {
         font(document).removeKey("/ToUnicode");
         font(document).removeKey("/Encoding");
       }},
      {"A 6.2.11.8-1", composite("/CIDFontType0", "", "/Identity-H", "0000")},
      {"A 6.3.1-1", annotation("<</Subtype /Movie /Rect [0 0 9 9] /F 4>>")},
      {"A 6.3.2-1", [](QPDF& document) { firstLink(document).removeKey("/F"); }},
      {"A 6.3.2-1", [](QPDF& document) { firstLink(document).replaceKey("/F", QPDFObjectHandle::newInteger(6)); }},
      {"A 6.3.3-1", annotation("<</Subtype /Text /Rect [0 0 9 9] /F 4>>")},
      {"A 6.4.1-1", annotation("<</Subtype /Widget /Rect [0 0 9 9] /F 4 /AA <<>>>>")},
      {"A 6.4.1-3", inRoot("/AcroForm", "<</Fields [] /NeedAppearances true>>")},
      {"A 6.4.2-1", inRoot("/AcroForm", "<</Fields [] /XFA [(a) (b)]>>")},
      {"A 6.5.1-1", [](QPDF& document) { firstLink(document).replaceKey("/A", parsed("<</S /Launch /F (x)>>")); }},
      {"A 6.5.1-1", inRoot("/OpenAction", "<</S /JavaScript /JS (x)>>")},
      {"A 6.5.2-1", inRoot("/AA", "<<>>")},
      {"A 6.5.2-1", [](QPDF& document) { pageOf(document, 0).replaceKey("/AA", parsed("<<>>")); }},
      {"A 6.6.2.1-1", inRoot("/Metadata", "null")},
      {"A 6.6.2.3-1", inMetadata("<pdfaSchema:prefix>pdfuaid", "<pdfaSchema:prefix>iets")},
      {"A 6.6.4-1", inMetadata("<pdfaid:part>2", "<pdfaid:part>7")},
      {"A 6.6.3-1",
       [](QPDF&
              document) { document.getTrailer().getKey("/Info").replaceKey("/Title", QPDFObjectHandle::newUnicodeString("anders")); }},
      {"A 6.7.2-1", inRoot("/MarkInfo", "<<>>")},
      {"A 6.8-1", [](QPDF& document) { forgetFile(document, "<</Type /Filespec /F (a) /UF (a) /AFRelationship /Source>>"); }},
      {"A 6.8-2", [](QPDF& document) { forgetFile(document, "<</Type /Filespec /F (a) /UF (a)>>"); }},
      {"A 6.8-3", [](QPDF& document) { forgetFile(document, "<</Type /Filespec /F (a) /UF (a)>>"); }},
      {"A 6.9-1", inRoot("/OCProperties", "<</OCGs [] /D <</AS []>>>>")},
      {"A 6.10-1", [](QPDF& document) { pageOf(document, 0).replaceKey("/PresSteps", parsed("<<>>")); }},
  };
  return all;
}

/// What only the bytes of a file can have wrong.
const std::multimap<std::string, BytesEdit>& byteViolations()
{
  static const auto all = std::multimap<std::string, BytesEdit>{
      {"UA 6.1-1", [](std::string& bytes) { bytes.replace(5, 3, "2.0"); }},
      {"A 6.1.2-1", [](std::string& bytes) { bytes.replace(5, 3, "2.0"); }},
      {"A 6.1.2-2", [](std::string& bytes) { bytes.replace(bytes.find('\n') + 1, 5, "%abcd"); }},
      {"A 6.1.3-1", [](std::string& bytes) { bytes.replace(bytes.find("/ID ["), 5, "/Ix ["); }},
      {"A 6.1.3-3", [](std::string& bytes) { bytes += "en nog iets\n"; }},
      {"A 6.1.7.1-2", [](std::string& bytes) { bytes[bytes.find("\nendstream")] = ' '; }},
  };
  return all;
}

bool finds(const std::filesystem::path& file, const std::string& clause)
{
  auto findings = test::findingsIn(file, test::accessibleConditions());
  const auto more = test::findingsIn(file, test::archivalConditions());
  findings.insert(findings.end(), more.begin(), more.end());
  return std::any_of(findings.begin(), findings.end(), [&](const test::Finding& finding) { return finding.clause == clause; });
}

std::vector<std::string> allClauses()
{
  auto clauses = std::vector<std::string>{};
  for (const auto* const list : {&test::accessibleConditions(), &test::archivalConditions()})
    for (const auto& condition : *list)
      clauses.push_back(condition.clause);
  return clauses;
}

/// Conditions about encryption cannot be broken in a file that conforms to the others; these are tested by themselves.
const std::set<std::string> aboutEncryption{"UA 7.16-1", "A 6.1.3-2"};

}

TEST_CASE("every kind of page that the program writes conforms")
{
  const auto folder = test::TemporaryFolder{};
  auto pack = ownPagesOnly();
  pack.house = {0x5B2A6E, test::picturePng(GENERATE(false, true))};
  const auto table = pack::TextTable{{"Nr.", "Stuk", "Wat u ermee doet"}, {{"3", "Inkoopkader", "Vervangt wat u hebt."}}, {true}};
  auto replacements = table;
  replacements.rows.push_back({"9", "Zonder pagina's", "Vervalt; het nummer blijft."});
  replacements.leadsTo = {"3", "9"};
  pack.openingPages = {{"aanvulling", "Vergadering SG-2027-04", "Wat deze aanvulling vervangt", {pack::TextParagraph{"Sinds revisie A."}, replacements}},
                       {"Dordrecht", "Persoonlijk", "Stand van zaken voor Dordrecht", {pack::TextHeading{2, "Uw besluiten"}, table}}};
  pack.items[2].pages = {{"3", "V-2027-01", "Waar dit voorstel staat", {pack::TextHeading{2, "Route"}, table, pack::TextHeading{2, "Per gemeente"}, table}}};
  for (const auto state : {pack::PackState::closed, pack::PackState::withdrawn, pack::PackState::elsewhere}) {
    auto item = test::item("9", "Zonder pagina's");
    item.state = state;
    item.note = "ongewijzigd sinds revisie A";
    item.change = "gewijzigd sinds revisie A";
    pack.items.push_back(item);
    auto attachment = test::attachment("3b", "Zonder pagina's", {});
    attachment.state = state;
    pack.items[2].attachments.push_back(attachment);
  }
  for (auto number = 10; number < 45; ++number)
    pack.items.push_back(test::item(std::to_string(number), "Een agendapunt met een titel die over meer dan één regel van de agenda loopt"));
  const auto made = pdf::writePack(pack, folder.file("set.pdf"));
  REQUIRE(made.report.has_value());
  CHECK(made.report->claims == std::vector<std::string>{"PDF/UA-1", "PDF/A-2A"});
  checkConforms(folder.file("set.pdf"));
}

TEST_CASE("a pack of our own pages conforms to PDF/UA-1 and PDF/A-2, and says so")
{
  const auto folder = test::TemporaryFolder{};
  const auto outcome = pdf::writePack(ownPagesOnly(), folder.file("set.pdf"));
  REQUIRE(outcome.report.has_value());
  CHECK(outcome.report->claims == std::vector<std::string>{"PDF/UA-1", "PDF/A-2A"});
  CHECK(outcome.report->tagged);
  checkConforms(folder.file("set.pdf"));
}

TEST_CASE("a pack conforms when every attachment does")
{
  const auto folder = test::TemporaryFolder{};
  const auto outcome = pdf::writePack(conformingPack(), folder.file("set.pdf"));
  REQUIRE(outcome.report.has_value());
  CHECK(outcome.report->remarks.empty());
  CHECK(outcome.report->claims == std::vector<std::string>{"PDF/UA-1", "PDF/A-2A"});
  checkConforms(folder.file("set.pdf"));
}

TEST_CASE("a pack with originals conforms to PDF/A-3")
{
  const auto folder = test::TemporaryFolder{};
  auto pack = conformingPack();
  pack.embedOriginals = true;
  const auto outcome = pdf::writePack(pack, folder.file("set.pdf"));
  REQUIRE(outcome.report.has_value());
  CHECK(outcome.report->claims == std::vector<std::string>{"PDF/UA-1", "PDF/A-3A"});
  checkConforms(folder.file("set.pdf"));
}

TEST_CASE("a text document conforms in every style")
{
  const auto folder = test::TemporaryFolder{};
  const auto style = GENERATE("inter", "noto", "serif");
  test::writeFile(folder.file("stuk.pdf"), tagged(style));
  checkConforms(folder.file("stuk.pdf"));
}

TEST_CASE("one attachment that does not conform takes the claims away, and is named")
{
  const auto folder = test::TemporaryFolder{};
  auto pack = conformingPack();
  pack.items[2].attachments[0] = test::attachment("3a", "Kader", test::pagesSaying("kader", 2).bytes());
  const auto outcome = pdf::writePack(pack, folder.file("set.pdf"));
  REQUIRE(outcome.report.has_value());
  CHECK(outcome.report->claims.empty());
  CHECK_FALSE(outcome.report->tagged);
  REQUIRE(outcome.report->remarks.size() == 2);
  CHECK(outcome.report->remarks[0].label == "3a");
  CHECK(outcome.report->remarks[0].kind == pdf::ProblemKind::notTagged);
  CHECK(outcome.report->remarks[1].kind == pdf::ProblemKind::notArchival);
  CHECK(finds(folder.file("set.pdf"), "UA 5-1"));
  CHECK(finds(folder.file("set.pdf"), "A 6.6.4-1"));
  // What cannot be claimed is still as good as it can be: the tree holds together.
  for (const auto* const clause :
       {"tree pages", "tree claims", "tree parents", "tree objects", "UA 7.1-12", "UA 7.18.5-1", "UA 7.1-3"})
    CHECK_FALSE(finds(folder.file("set.pdf"), clause));
}

TEST_CASE("the checker sees a violation of each condition")
{
  const auto folder = test::TemporaryFolder{};
  const auto sound = golden();
  for (const auto& clause : allClauses()) {
    if (aboutEncryption.contains(clause))
      continue;
    DYNAMIC_SECTION(clause)
    {
      const auto edits = violations().equal_range(clause);
      for (auto edit = edits.first; edit != edits.second; ++edit) {
        rewrite(sound, folder.file("fout.pdf"), edit->second);
        CHECK(finds(folder.file("fout.pdf"), clause));
      }
      const auto byteEdits = byteViolations().equal_range(clause);
      for (auto edit = byteEdits.first; edit != byteEdits.second; ++edit) {
        rewrite(sound, folder.file("fout.pdf"), [](QPDF&) {});
        auto bytes = test::contentsOf(folder.file("fout.pdf"));
        edit->second(bytes);
        test::writeFile(folder.file("fout.pdf"), test::bytesOf(bytes));
        CHECK(finds(folder.file("fout.pdf"), clause));
      }
      CHECK(violations().count(clause) + byteViolations().count(clause) > 0);
    }
  }
}

TEST_CASE("the checker sees that a file is encrypted")
{
  const auto folder = test::TemporaryFolder{};
  const auto sound = golden();
  REQUIRE_FALSE(finds(sound, "A 6.1.3-2"));
  auto document = QPDF{};
  document.processFile(sound.c_str());
  auto writer = QPDFWriter{document, folder.file("dicht.pdf").c_str()};
  writer.setR3EncryptionParametersInsecure("", "eigenaar", false, false, true, true, true, true, qpdf_r3p_none);
  writer.write();
  CHECK(finds(folder.file("dicht.pdf"), "A 6.1.3-2"));
  CHECK(finds(folder.file("dicht.pdf"), "UA 7.16-1"));
}
