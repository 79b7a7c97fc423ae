// SPDX-License-Identifier: EUPL-1.2
#include "hostile_pdfs.h"

#include <qpdf/Buffer.hh>
#include <qpdf/Pl_Buffer.hh>
#include <qpdf/Pl_Flate.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

namespace test {

namespace {

using pack::ProblemKind;

std::string textOf(const Bytes& bytes) { return {bytes.begin(), bytes.end()}; }

std::string replaced(std::string text, const std::string& what, const std::string& by)
{
  const auto at = text.find(what);
  return at == std::string::npos ? text : text.replace(at, what.size(), by);
}

RawPdf said(const std::string& catalogue, std::vector<std::string> objects = {}, const std::string& pageEntries = {})
{
  auto raw = pagesSaying("tekst", 2);
  raw.catalogue = catalogue;
  raw.objects = std::move(objects);
  raw.pages[0].entries += " " + pageEntries;
  return raw;
}

std::string reference(int object) { return std::to_string(object) + " 0 R"; }

constexpr auto first = 8; ///< of the further objects, with two pages

std::string stream(const std::string& dictionary, const std::string& contents)
{
  return "<<" + dictionary + " /Length " + std::to_string(contents.size()) + ">>\nstream\n" + contents + "\nendstream";
}

/// `megabytes` of blanks, deflated as often as asked.
std::string bomb(int megabytes, int times)
{
  auto buffer = Pl_Buffer{"bomb"};
  auto outer = Pl_Flate{"outer", &buffer, Pl_Flate::a_deflate};
  auto inner = Pl_Flate{"inner", &outer, Pl_Flate::a_deflate};
  auto& to = times > 1 ? static_cast<Pipeline&>(inner) : outer;
  const auto block = std::string(1U << 20U, ' ');
  for (auto count = 0; count < megabytes; ++count)
    to.write(reinterpret_cast<const unsigned char*>(block.data()), block.size());
  to.finish();
  const auto made = buffer.getBufferSharedPointer();
  return {reinterpret_cast<const char*>(made->getBuffer()), made->getSize()};
}

/// A chain of bookmarks, each the next of the one before.
HostilePdf manyBookmarks(int count)
{
  auto objects = std::vector<std::string>{"<</First " + reference(first + 1) + " /Last " + reference(first + count) + ">>"};
  for (auto index = 1; index <= count; ++index)
    objects.push_back("<</Title (x) /Parent " + reference(first) + " /Dest [4 0 R /Fit]" +
                      (index < count ? " /Next " + reference(first + index + 1) : "") + ">>");
  return {"a hundred thousand bookmarks", said("/Outlines " + reference(first), objects).bytes(), {}, 2};
}

HostilePdf manyPages(int count) { return {"twenty thousand pages", pagesSaying("p", count).bytes(), {}, count}; }

Bytes withWrongLengths()
{
  return bytesOf(replaced(replaced(textOf(pagesSaying("tekst", 2).bytes()), "/Length 3", "/Length 9"), "/Length 3", "/Length 1"));
}

Bytes withLoopInTable()
{
  const auto text = textOf(pagesSaying("tekst", 2).bytes());
  const auto start = text.find("xref\n");
  return bytesOf(replaced(text, "/Root 1 0 R", "/Root 1 0 R /Prev " + std::to_string(start)));
}

std::vector<HostilePdf> loops()
{
  return {
      {"a table of objects that goes round", withLoopInTable(), {}, 0},
      {"a page tree that goes round",
       bytesOf(replaced(textOf(pagesSaying("tekst", 2).bytes()), "/Kids [4 0 R 6 0 R ]", "/Kids [4 0 R 2 0 R ]")),
       ProblemKind::damaged, 0},
      {"bookmarks that go round",
       said("/Outlines " + reference(first),
            {"<</First " + reference(first + 1) + ">>",
             "<</Title (x) /Next " + reference(first + 1) + " /First " + reference(first + 1) + ">>"})
           .bytes(),
       {},
       2},
      {"named places that go round",
       said("/Names <</Dests " + reference(first) + ">>", {"<</Kids [" + reference(first) + "] /Limits [(a) (z)]>>"},
            "/Annots [<</Type /Annot /Subtype /Link /Rect [1 1 9 9] /Dest (m)>>]")
           .bytes(),
       {},
       2},
      {"fields that go round",
       said("/AcroForm <</Fields [" + reference(first) + "]>>",
            {"<</FT /Tx /T (a) /Kids [" + reference(first) + "] /Parent " + reference(first) + ">>"},
            "/Annots [" + reference(first) + "]")
           .bytes(),
       {},
       2},
      {"a structure that goes round",
       said("/StructTreeRoot " + reference(first) + " /MarkInfo <</Marked true>>",
            {"<</Type /StructTreeRoot /K " + reference(first + 1) + " /RoleMap <</A /B /B /A>>>>",
             "<</Type /StructElem /S /A /P " + reference(first) + " /K [" + reference(first + 1) + " " + reference(first + 2) +
                 " 0 0 -1]>>",
             "<</Type /StructElem /S /B /K [" + reference(first + 1) + " " + reference(first) + " 99999999999]>>"})
           .bytes(),
       {},
       2},
      {"a drawing that contains itself",
       said("",
            {stream("/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources <</XObject <</X " + reference(first) + ">>>>",
                    "/X Do")},
            "/Resources <</XObject <</X " + reference(first) + ">>>>")
           .bytes(),
       {},
       2},
      {"layers in layers that go round",
       said("/OCProperties <</OCGs [" + reference(first) + "] /D <</Order " + reference(first + 1) + ">>>>",
            {"<</Type /OCG /Name (x)>>", "[" + reference(first) + " " + reference(first + 1) + "]"})
           .bytes(),
       {},
       2},
      {"remarks that answer themselves",
       said("",
            {"<</Type /Annot /Subtype /Text /Rect [1 1 9 9] /IRT " + reference(first) + " /Popup " + reference(first) +
             " /Parent " + reference(first) + ">>"},
            "/Annots [" + reference(first) + " " + reference(first) + " 4 0 R 2 0 R null 7 (x)]")
           .bytes(),
       {},
       2},
  };
}

std::vector<HostilePdf> bombs()
{
  auto objectBomb = said("", {stream("/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode", bomb(300, 1))}, "/Iets 99 0 R");
  auto doubled = said("", {stream("/Filter [/FlateDecode /FlateDecode]", bomb(270, 2))});
  auto text = replaced(textOf(doubled.bytes()), "/Contents 5 0 R", "/Contents 8 0 R");
  return {{"an object stream that unpacks to 300 megabytes", objectBomb.bytes(), {}, 2},
          {"contents that unpack to more than a quarter of a gigabyte", bytesOf(text), ProblemKind::repaired, 2}};
}

std::vector<HostilePdf> active()
{
  const auto script = std::string{"<</S /JavaScript /JS (app.alert)>>"};
  return {
      {"a script on opening", said("/OpenAction " + script).bytes(), ProblemKind::activeContent, 2},
      {"a script by name", said("/Names <</JavaScript <</Names [(a) " + script + "]>>>>").bytes(), ProblemKind::activeContent, 2},
      {"a field that submits",
       said("/AcroForm <</Fields [" + reference(first) + "]>>",
            {"<</Type /Annot /Subtype /Widget /FT /Btn /T (a) /Rect [1 1 9 9] /A <</S /SubmitForm /F (http://x)>> /AA <</E " +
             script + ">>>>"},
            "/Annots [" + reference(first) + "]")
           .bytes(),
       ProblemKind::activeContent, 2},
      {"a link that starts a program",
       said("", {}, "/Annots [<</Type /Annot /Subtype /Link /Rect [1 1 9 9] /A <</S /Launch /F (cmd.exe)>>>>]").bytes(),
       ProblemKind::activeContent, 2},
      {"a link with a second action behind it",
       said("", {},
            "/Annots [<</Type /Annot /Subtype /Link /Rect [1 1 9 9] /A <</S /URI /URI (https://x) /Next " + script + ">>>>]")
           .bytes(),
       ProblemKind::activeContent, 2},
      {"files in the file",
       said("/Names <</EmbeddedFiles <</Names [(a) <</Type /Filespec /F (a.exe) /EF <</F " + reference(first) + ">>>>]>>>>",
            {stream("", "MZ")})
           .bytes(),
       ProblemKind::embeddedFiles, 2},
      {"a form that makes its own pages",
       said("/NeedsRendering true /AcroForm <</Fields [] /XFA " + reference(first) + ">>", {stream("", "<xdp/>")}).bytes(),
       ProblemKind::dynamicForm, 2},
      {"a signature",
       said("/AcroForm <</SigFlags 3 /Fields [" + reference(first) + "]>>",
            {"<</Type /Annot /Subtype /Widget /FT /Sig /T (h) /Rect [1 1 99 99] /V <</Type /Sig /Filter /Adobe.PPKLite /ByteRange "
             "[0 1 2 3] /Contents <00>>>>>"},
            "/Annots [" + reference(first) + "]")
           .bytes(),
       ProblemKind::signatureBroken, 2}};
}

std::vector<HostilePdf> odd()
{
  auto none = pagesSaying("tekst", 2);
  none.pages.clear();
  auto annotated = std::string{"/Annots ["};
  for (auto index = 0; index < 20000; ++index)
    annotated += "<</Type /Annot /Subtype /Text /Rect [1 1 9 9]>>";
  return {{"no pages", none.bytes(), ProblemKind::noPages, 0},
          {"wrong lengths", withWrongLengths(), ProblemKind::repaired, 0},
          {"twenty thousand remarks on a page", said("", {}, annotated + "]").bytes(), {}, 2},
          {"a hundred thousand saved states",
           [] {
             auto raw = pagesSaying("tekst", 2);
             for (auto index = 0; index < 100000; ++index)
               raw.pages[0].contents += "q ";
             return raw.bytes();
           }(),
           {},
           2},
          {"a name for the footer that is taken",
           said("", {stream("/Type /XObject /Subtype /Form /BBox [0 0 1 1]", "")},
                "/Resources <</Font <</F1 3 0 R>> /XObject <</PaginaVoet " + reference(first) + " /PaginaNummer " +
                    reference(first) + ">>>>")
               .bytes(),
           {},
           2},
          {"boxes beyond all numbers",
           said("", {}, "/CropBox [-1e30 -1e30 1e30 1e30] /TrimBox [9 9 9 9] /Rotate 123456789").bytes(),
           {},
           2},
          {"encrypted, to be opened by all, 40 bits", encryptedPdf(2, ""), {}, 2},
          {"encrypted, to be opened by all, 128 bits", encryptedPdf(3, ""), {}, 2},
          {"encrypted, to be opened by all, AES", encryptedPdf(4, ""), {}, 2},
          {"encrypted, to be opened by all, 256 bits", encryptedPdf(6, ""), {}, 2},
          {"encrypted with a password, 40 bits", encryptedPdf(2, "geheim"), ProblemKind::encrypted, 0},
          {"encrypted with a password, 128 bits", encryptedPdf(3, "geheim"), ProblemKind::encrypted, 0},
          {"encrypted with a password, AES", encryptedPdf(4, "geheim"), ProblemKind::encrypted, 0},
          {"encrypted with a password, 256 bits", encryptedPdf(6, "geheim"), ProblemKind::encrypted, 0}};
}

}

Bytes encryptedPdf(int revision, const std::string& userPassword)
{
  const auto plain = textOf(pagesSaying("tekst", 2).bytes());
  auto document = QPDF{};
  document.processMemoryFile("plain", plain.data(), plain.size());
  auto writer = QPDFWriter{document};
  writer.setOutputMemory();
  const auto* const user = userPassword.c_str();
  if (revision == 2)
    writer.setR2EncryptionParametersInsecure(user, "eigenaar", true, true, true, true);
  else if (revision == 3)
    writer.setR3EncryptionParametersInsecure(user, "eigenaar", true, true, true, true, true, true, qpdf_r3p_full);
  else if (revision == 4)
    writer.setR4EncryptionParametersInsecure(user, "eigenaar", true, true, true, true, true, true, qpdf_r3p_full, true, true);
  else
    writer.setR6EncryptionParameters(user, "eigenaar", true, true, true, true, true, true, qpdf_r3p_full, true);
  writer.write();
  const auto written = writer.getBufferSharedPointer();
  return {written->getBuffer(), written->getBuffer() + written->getSize()};
}

const std::vector<HostilePdf>& hostilePdfs()
{
  static const auto all = [] {
    auto list = loops();
    for (const auto& part : {bombs(), active(), odd()})
      list.insert(list.end(), part.begin(), part.end());
    list.push_back(manyBookmarks(100000));
    list.push_back(manyPages(20000));
    return list;
  }();
  return all;
}

}
