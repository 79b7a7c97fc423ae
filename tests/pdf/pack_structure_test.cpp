// SPDX-License-Identifier: EUPL-1.2
// The tags of attachments in a pack, whether they stand in packed streams or each by itself.
#include "pdf/document_writer.h"
#include "pdf/packed_objects.h"
#include "pdf/pack_writer.h"
#include "sample_pack.h"
#include "written_pdf.h"

#include <qpdf/QPDFWriter.hh>

#include <catch2/catch.hpp>

#include <algorithm>
#include <map>
#include <set>

namespace {

using Catch::Matchers::Contains;

std::string reference(int number) { return std::to_string(number) + " 0 R"; }

/// The same document with its objects in packed streams.
test::Bytes packed(const test::Bytes& bytes)
{
  auto document = QPDF{};
  document.processMemoryFile("plain", reinterpret_cast<const char*>(bytes.data()), bytes.size());
  auto writer = QPDFWriter{document};
  writer.setOutputMemory();
  writer.setObjectStreamMode(qpdf_o_generate);
  writer.setStaticID(true);
  writer.write();
  const auto buffer = writer.getBufferSharedPointer();
  return {buffer->getBuffer(), buffer->getBuffer() + buffer->getSize()};
}

/// Two pages with about everything that tags can say.
test::Bytes taggedDocument()
{
  auto raw = test::pagesSaying("tekst", 2);
  raw.pages[0].contents = "/H1 <</MCID 0>> BDC EMC /P <</MCID 1>> BDC EMC /P <</MCID 2>> BDC EMC /P <</MCID 3>> BDC EMC";
  raw.pages[1].contents = "/P <</MCID 0>> BDC EMC /P <</MCID 1>> BDC EMC";
  const auto first = raw.firstObject();
  const auto at = [first](int index) { return reference(first + index); };
  const auto page = [](int number) { return reference(test::RawPdf::pageObject(number)); };
  raw.pages[0].entries += " /Annots [" + at(9) + "] /StructParents 0";
  raw.catalogue = "/MarkInfo <</Marked true>> /Lang (nl) /StructTreeRoot " + at(0);
  raw.objects = {
      "<</Type /StructTreeRoot /K " + at(1) + " /RoleMap <</Kop /Titel /Titel /H1>> /ClassMap <</Vet <</O /Layout /Placement /Block>>>>>>",
      "<</Type /StructElem /S /Document /P " + at(0) + " /K [" + at(2) + " " + at(3) + " " + at(4) + " " + at(8) + "]>>",
      "<</Type /StructElem /S /Kop /P " + at(1) + " /Pg " + page(0) + " /K 0 /T (Haken \\( en \\\\ erin) /C /Vet>>",
      "<</Type /StructElem /S /#50 /P " + at(1) + " /Pg " + page(0) + " /K [1 <</Type /MCR /Pg " + page(1) + " /MCID 0>>] /Alt <FEFF0061>>>", // "/P" in codes
      "<</S /Table /P " + at(1) + " /Pg " + page(0) + " /K " + at(5) + ">>",
      "<</S /TR /P " + at(4) + " /K [" + at(6) + " " + at(7) + "]>>",
      "<</S /TH /P " + at(5) + " /K 2 /ID (kop) /A <</O /Table /Scope /Column>>>>",
      "<</S /TD /P " + at(5) + " /K [3] /A [<</O /Table /Headers [(kop)]>>] /ActualText (vier) /Lang (en)>>",
      "<</S /Link /P " + at(1) + " /K [<</Type /OBJR /Obj " + at(9) + " /Pg " + page(0) + ">> " + at(10) + " 99 " + at(2) + "]>>", // and two that cannot be
      "<</Type /Annot /Subtype /Link /Rect [10 10 20 20] /Dest [" + page(1) + " /Fit] /StructParent 1>>",
      "<</Type /StructElem /S /Span /P " + at(8) + " /Pg " + page(1) + " /K 1>>",
  };
  return raw.bytes();
}

/// Everything below an element in words, with pages by their number.
class TreeInWords {
public:
  explicit TreeInWords(QPDF& document)
  {
    for (auto& page : document.getAllPages())
      m_pages.emplace(page.getObjGen(), static_cast<int>(m_pages.size()) + 1);
    auto roles = document.getRoot().getKey("/StructTreeRoot").getKeyIfDict("/RoleMap");
    if (roles.isDictionary())
      for (auto& [name, standard] : roles.getDictAsMap())
        m_roles[name] = standard.getName();
  }

  std::string operator()(QPDFObjectHandle element, const std::string& indent = {})
  {
    auto text = indent;
    for (auto& [key, value] : element.getDictAsMap())
      if (key == "/S")
        text += value.getName() + (m_roles.contains(value.getName()) ? "=" + m_roles[value.getName()] : std::string{}) + " ";
      else if (key == "/Pg")
        text += "@" + std::to_string(m_pages[value.getObjGen()]) + " ";
      else if (key != "/P" && key != "/K" && key != "/Type")
        text += key + "=" + (value.isString() ? value.getUTF8Value() : value.unparseResolved()) + " ";
    text += "\n";
    auto kids = element.getKey("/K");
    for (auto& kid : kids.isArray() ? kids.getArrayAsVector() : std::vector{kids})
      if (kid.isInteger())
        text += indent + "  " + kid.unparse() + "\n";
      else if (kid.isDictionary() && kid.hasKey("/S")) {
        CHECK(kid.getKey("/P").getObjGen() == element.getObjGen());
        text += (*this)(kid, indent + "  ");
      } else if (kid.isDictionary())
        text += indent + "  " + kid.getKey("/Type").getName() + " @" + std::to_string(m_pages[kid.getKey("/Pg").getObjGen()]) + "\n";
    return text;
  }

private:
  std::map<QPDFObjGen, int> m_pages;
  std::map<std::string, std::string> m_roles;
};

/// The part of the attachment in the structure of a pack that holds it.
std::string partInWords(const test::Bytes& attachment)
{
  const auto folder = test::TemporaryFolder{};
  const auto outcome = pdf::writePack(test::packWith(attachment), folder.file("set.pdf"));
  REQUIRE(outcome.report.has_value());
  auto document = QPDF{};
  document.processFile(folder.file("set.pdf").c_str());
  CHECK(document.getWarnings().empty());
  auto words = TreeInWords{document};
  const auto whole = words(document.getRoot().getKey("/StructTreeRoot").getKey("/K"));
  return whole.substr(whole.rfind('\n', whole.find("/Part ")));
}

}

TEST_CASE("the tags of an attachment say the same in the pack")
{
  const auto words = partInWords(GENERATE(false, true) ? packed(taggedDocument()) : taggedDocument());
  for (const auto* const part : {"/Lang=nl", "/Sect", "/Kop=/H1 ", "/T=Haken ( en \\ erin", "/C=/Vet", "/Alt=a @3 /P", "/MCR @4", "/Table",
                                 "/TH ", "/Scope /Column", "/ID=1:kop", "(1:kop)", "/ActualText=vier", "/OBJR @3", "@4 /Span"})
    CHECK_THAT(words, Contains(part));
  CHECK_THAT(words, !Contains("99"));
  CHECK(words.find("/Kop") == words.rfind("/Kop")); // an element hangs in one place
}

TEST_CASE("tags in packed streams come out as those that stand by themselves")
{
  auto alone = partInWords(taggedDocument());
  auto together = partInWords(packed(taggedDocument()));
  const auto sorted = [](const std::string& text) { // entries may stand in another order
    auto letters = text;
    std::sort(letters.begin(), letters.end());
    return letters;
  };
  CHECK(sorted(alone) == sorted(together));
}

TEST_CASE("what poses as a tag and acts by itself stays behind, packed or not")
{
  auto raw = test::pagesSaying("tekst", 1);
  raw.pages[0].contents = "/P <</MCID 0>> BDC EMC";
  const auto first = raw.firstObject();
  const auto script = std::string{"<</S /JavaScript /JS (app.alert)>>"};
  raw.pages[0].entries += " /Annots [" + reference(first + 2) + "]";
  raw.catalogue = "/MarkInfo <</Marked true>> /StructTreeRoot " + reference(first) + " /AcroForm <</Fields [" + reference(first + 3) + "]>>";
  raw.objects = {
      "<</Type /StructTreeRoot /K [" + reference(first + 1) + " " + reference(first + 2) + " " + reference(first + 3) + "]>>",
      "<</Type /StructElem /S /P /P " + reference(first) + " /Pg " + reference(test::RawPdf::pageObject(0)) + " /K 0>>",
      "<</Type /Annot /Subtype /Link /Rect [10 10 20 20] /S /P /A " + script + " /AA <</E " + script + ">>>>",
      "<</FT /Tx /T (veld) /S /P /AA <</K " + script + ">>>>",
  };
  const auto inStreams = GENERATE(false, true);
  const auto folder = test::TemporaryFolder{};
  REQUIRE(pdf::writePack(test::packWith(inStreams ? packed(raw.bytes()) : raw.bytes()), folder.file("set.pdf")).report.has_value());
  const auto everything = test::outputOf("qpdf --qdf --object-streams=disable '" + folder.file("set.pdf").string() + "' -");
  CHECK_THAT(everything, !Contains("/JavaScript") && !Contains("/AA "));
  CHECK_THAT(everything, Contains("(veld)"));
}

TEST_CASE("objects in packed streams read as the library reads them")
{
  const auto bytes = packed(taggedDocument());
  const auto typeset = pdf::typesetTextDocument(pack::parseTextDocument("# Titel\n## Kop\nTekst (met haken) en meer.\n- een\n- twee\n| A | B |\n|---|---|\n| 1 | 2 |\n"), "voorbeeld").value();
  for (const auto& each : {bytes, typeset}) {
    auto document = QPDF{};
    document.processMemoryFile("packed", reinterpret_cast<const char*>(each.data()), each.size());
    auto objects = pdf::PackedObjects{document};
    auto read = 0;
    for (auto& object : document.getAllObjects()) {
      auto entries = pdf::WrittenEntries{};
      const auto text = objects.textOf(object.getObjGen());
      if (text.empty() || !object.isDictionary())
        continue;
      REQUIRE(pdf::readEntries(text, entries));
      ++read;
      auto names = std::set<std::string>{};
      for (const auto& [key, value] : entries) {
        names.emplace(key);
        if (value.kind == pdf::WrittenValue::Kind::reference)
          CHECK(object.getKey(std::string{key}).getObjGen() == value.place);
        else
          CHECK(QPDFObjectHandle::parse(&document, std::string{value.text}).unparse() == object.getKey(std::string{key}).unparse());
      }
      CHECK(names == object.getKeys());
    }
    CHECK(read > 8);
  }
}

TEST_CASE("text that is no dictionary is not read as one")
{
  auto entries = pdf::WrittenEntries{};
  for (const auto* const text : {"", "12", "<<", "<</A", "<</A>>", "<</A 1 /A 2>>", "<</A (open>>", "<</A [1 2>>", "<</A <12>>", "<<1 2>>", "<</A#41 1>>", "<</A ) >>", "[/A 1]"})
    CHECK_FALSE(pdf::readEntries(text, entries));
  CHECK_FALSE(pdf::readEntries("<</A " + std::string(100'000, '[') + ">>", entries));
  REQUIRE(pdf::readEntries("<</A 1 0 R%comment\n/B(a\\)b)/C<</D[<</E 2>>]>>/F -.5/G true>>garbage", entries));
  CHECK(entries.size() == 5);
  CHECK(entries[0].second.place == QPDFObjGen{1, 0});
  CHECK(entries[1].second.text == "(a\\)b)");
}

TEST_CASE("numbers and texts that stand by themselves in an attachment arrive as they are")
{
  auto raw = test::pagesSaying("tekst", 1);
  const auto at = [&](int index) { return reference(raw.firstObject() + index); };
  raw.pages[0].entries += " /Annots [" + at(0) + "]";
  raw.objects = {
      "<</Type /Annot /Subtype /Text /Rect [10 10 20 20] /Contents " + at(1) + " /F 4 /Open " + at(5) + " /C [" + at(4) + " 0 0] /AP <</N " + at(2) + ">>>>",
      "(Een opmerking)",
      "<</Type /XObject /Subtype /Form /BBox [0 0 " + at(3) + " 10] /Length 0>>\nstream\n\nendstream",
      "1234",
      "0.25",
      "true",
  };
  const auto given = GENERATE(false, true);
  const auto bytes = given ? packed(raw.bytes()) : raw.bytes();
  const test::TemporaryFolder folder;
  auto pack = test::smallPack();
  pack.items.front().attachments = {test::attachment("1a", "Bijlage", bytes)};
  REQUIRE(pdf::writePack(pack, folder.file("set.pdf")).report);
  QPDF document;
  document.processFile(folder.file("set.pdf").string().c_str());
  auto found = 0;
  for (auto& object : document.getAllObjects())
    if (object.isDictionary() && object.getKey("/Subtype").isNameAndEquals("/Text")) {
      ++found;
      CHECK(object.getKey("/Contents").getUTF8Value() == "Een opmerking");
      CHECK(object.getKey("/Open").getBoolValue());
      CHECK(object.getKey("/C").getArrayItem(0).getNumericValue() == 0.25);
      CHECK(object.getKey("/AP").getKey("/N").getDict().getKey("/BBox").getArrayItem(2).getIntValue() == 1234);
    }
  CHECK(found == 1);
}

TEST_CASE("an element that another one refers to is written once, with what the pack made of it")
{
  auto raw = test::pagesSaying("tekst", 1);
  const auto at = [&](int index) { return reference(raw.firstObject() + index); };
  raw.pages[0].contents = "/P <</MCID 0>> BDC EMC /Note <</MCID 1>> BDC EMC";
  raw.pages[0].entries += " /StructParents 0";
  raw.catalogue = "/MarkInfo <</Marked true>> /Lang (nl) /StructTreeRoot " + at(0);
  const auto page = reference(test::RawPdf::pageObject(0));
  raw.objects = {
      "<</Type /StructTreeRoot /K " + at(1) + ">>",
      "<</Type /StructElem /S /Document /P " + at(0) + " /K [" + at(2) + " " + at(3) + "]>>",
      "<</Type /StructElem /S /Note /P " + at(1) + " /Pg " + page + " /K 1 /ID (n1)>>",
      "<</Type /StructElem /S /P /P " + at(1) + " /Pg " + page + " /K 0 /Ref [" + at(2) + "]>>",
  };
  const test::TemporaryFolder folder;
  auto pack = test::smallPack();
  pack.items.front().attachments = {test::attachment("1a", "Bijlage", raw.bytes())};
  REQUIRE(pdf::writePack(pack, folder.file("set.pdf")).report);
  QPDF document;
  document.processFile(folder.file("set.pdf").string().c_str());
  auto notes = 0;
  for (auto& object : document.getAllObjects())
    if (object.isDictionary() && object.getKey("/S").isNameAndEquals("/Note")) {
      ++notes;
      CHECK_THAT(object.getKey("/ID").getStringValue(), Contains(":n1")); // kept apart from those of other attachments
    }
  CHECK(notes == 1);
}
