// SPDX-License-Identifier: EUPL-1.2
#include "pdf/document_reader.h"
#include "pdf/pack_writer.h"
#include "sample_pack.h"
#include "written_pdf.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <iostream>

using Catch::Matchers::Contains;
using namespace std::chrono_literals; // NOLINT(google-build-using-namespace)

namespace {

const auto always = [] { return true; };

/// A program in the place of pdftotext.
std::filesystem::path program(const test::TemporaryFolder& folder, const std::string& script)
{
  const auto path = folder.file("reader.sh");
  std::ofstream{path} << "#!/bin/sh\n" << script << '\n';
  std::filesystem::permissions(path, std::filesystem::perms::owner_all);
  return path;
}

/// A computer on which nothing is installed.
class EmptyPath {
public:
  EmptyPath() { ::setenv("PATH", "", 1); }
  ~EmptyPath() { ::setenv("PATH", m_before.c_str(), 1); }
  EmptyPath(const EmptyPath&) = delete;
  EmptyPath& operator=(const EmptyPath&) = delete;

private:
  std::string m_before = std::getenv("PATH");
};

const test::Bytes somePdf{'%', 'P', 'D', 'F', '-', '1', '.', '7', '\n'};

}

TEST_CASE("words are as somebody would type them")
{
  CHECK(pdf::readableWords("de wacht-\nlijstaanpak") == "de wachtlijstaanpak");
  CHECK(pdf::readableWords("jeugd-\nen gezinshulp") == "jeugd-\nen gezinshulp");
  CHECK(pdf::readableWords("artikel 4-\nB") == "artikel 4-\nB");
  CHECK(pdf::readableWords("e\xEF\xAC\x80" "ect, \xEF\xAC\x81nanciën") == "effect, financiën");
  CHECK(pdf::readableWords("zorg\xC2\xAD\naanbieder") == "zorgaanbieder");
  CHECK(pdf::readableWords("\x02" "een\x03 \t twee \n") == " een    twee"); // not the marks of the index
}

TEST_CASE("the words of a pack are read page by page")
{
  const test::TemporaryFolder folder;
  const auto file = folder.file("set.pdf");
  REQUIRE(pdf::writePack(test::smallPack(), file).report);
  const auto written = test::contentsOf(file);
  const auto pages = pdf::WordReader{}.read({reinterpret_cast<const std::uint8_t*>(written.data()), written.size()}, always);
  REQUIRE(pages);
  CHECK(static_cast<int>(pages->size()) == test::WrittenPdf{file}.pages());
  for (const auto& item : test::smallPack().items)
    CHECK(std::any_of(pages->begin(), pages->end(), [&](const std::string& page) { return page.find(item.title.substr(0, 8)) != std::string::npos; }));
}

TEST_CASE("what is no PDF, is damaged or takes too long costs only its words")
{
  const test::TemporaryFolder folder;
  const test::Bytes text{'t', 'e', 'k', 's', 't'};
  const auto nothing = std::vector<std::string>{}, wentWrong = std::vector<std::string>{"went wrong"};
  CHECK(pdf::WordReader{}.read(text, always).value_or(wentWrong) == nothing);
  CHECK(pdf::WordReader{}.read(somePdf, always).value_or(wentWrong) == nothing);
  CHECK_FALSE(pdf::WordReader{{.program = program(folder, "exec sleep 1000"), .patience = 30ms}}.read(somePdf, always));
  CHECK_FALSE(pdf::WordReader{{.program = program(folder, "exec sleep 1000")}}.read(somePdf, [] { return false; }));
  CHECK_FALSE(pdf::WordReader{{.program = folder.file("nergens")}}.read(somePdf, always)); // it has been removed
}

TEST_CASE("a saved message is read with what it carries, within reason")
{
  const auto message = test::bytesOf("From: griffie@dordrecht.test\r\nTo: regio@test\r\nSubject: Zienswijze\r\nDate: Mon, 5 Apr 2027 09:00:00 +0200\r\nMIME-Version: 1.0\r\n"
                                     "Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nDe raad vraagt uitstel.\r\n"
                                     "--x\r\nContent-Type: message/rfc822\r\nContent-Disposition: attachment; filename=eerder.eml\r\n\r\n"
                                     "From: a@b.test\r\nTo: regio@test\r\nSubject: Eerder bericht\r\nDate: Mon, 5 Apr 2027 08:00:00 +0200\r\n\r\nOver de bijdrage.\r\n--x--\r\n");
  const auto pages = pdf::DocumentReader{}.read(message, "zienswijze.eml", always);
  REQUIRE(pages);
  REQUIRE(pages->size() == 2);
  CHECK_THAT(pages->at(0), Contains("Zienswijze") && Contains("De raad vraagt uitstel.") && Contains("griffie@dordrecht.test"));
  CHECK_THAT(pages->at(1), Contains("Over de bijdrage."));
}

TEST_CASE("Word is read as the pages it becomes in a pack")
{
  if (!pdf::DocumentReader{}.hasOffice()) {
    std::cout << "SKIPPED: LibreOffice is not installed\n";
    return;
  }
  const auto nota = test::bytesOf("{\\rtf1\\ansi Eerste bladzijde\\par\\page Over de wachtlijst\\par}");
  const auto pages = pdf::DocumentReader{}.read(nota, "nota.rtf", always);
  REQUIRE(pages);
  REQUIRE(pages->size() == 2);
  CHECK_THAT(pages->at(1), Contains("Over de wachtlijst"));
  CHECK_FALSE(pdf::DocumentReader{}.read(nota, "nota.rtf", [] { return false; }));
}

TEST_CASE("Word waits for LibreOffice, and what LibreOffice cannot open has no words")
{
  const test::TemporaryFolder folder;
  const auto nota = test::bytesOf("PK\x03\x04 [Content_Types].xml");
  {
    const EmptyPath nothingInstalled;
    const pdf::DocumentReader reader{{.program = "/usr/bin/pdftotext"}};
    CHECK_FALSE(reader.hasOffice());
    CHECK_FALSE(reader.read(nota, "nota.docx", always));
  }
  const pdf::DocumentReader reader{{}, {.program = program(folder, "exit 1")}};
  CHECK(reader.read(nota, "nota.docx", always).value_or(std::vector<std::string>{"went wrong"}).empty());
}
