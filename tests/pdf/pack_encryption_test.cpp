// SPDX-License-Identifier: EUPL-1.2
#include "pdf/pack_writer.h"
#include "sample_pack.h"
#include "written_pdf.h"

#include <catch2/catch.hpp>

namespace {

using Catch::Matchers::Contains;

/// What stands unencrypted on the third page.
const std::string readable = "BT /F1 24 Tf 72 700 Td (geheim 3) Tj ET";

std::string textOf(const test::Bytes& bytes) { return {bytes.begin(), bytes.end()}; }

std::string inHexadecimal(const std::string& text)
{
  auto result = std::string{};
  for (const auto letter : text) {
    constexpr auto digits = "0123456789ABCDEF";
    result += digits[static_cast<unsigned char>(letter) >> 4U];
    result += digits[static_cast<unsigned char>(letter) & 15U];
  }
  return result + ">";
}

std::string streamOf(const std::string& filters, const std::string& data)
{
  return "<<" + filters + " /Length " + std::to_string(data.size()) + ">>\nstream\n" + data + "\nendstream";
}

void replaceAll(std::string& text, const std::string& from, const std::string& to)
{
  for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
    text.replace(at, from.size(), to);
}

/// Encrypted with qpdf's own program, that asks for no password to be read, and leaves streams as they are packed.
std::string encrypted(const test::Bytes& plain, const std::string& options)
{
  const auto folder = test::TemporaryFolder{};
  test::writeFile(folder.file("plain.pdf"), plain);
  const auto said = test::outputOf("qpdf --allow-weak-crypto --encrypt '' baas " + options + " -- --stream-data=preserve --object-streams=disable '" +
                                   folder.file("plain.pdf").string() + "' '" + folder.file("locked.pdf").string() + "' 2>&1");
  INFO(said);
  REQUIRE(std::filesystem::exists(folder.file("locked.pdf")));
  return test::contentsOf(folder.file("locked.pdf"));
}

/// A sound pack with it, without a problem.
std::filesystem::path packOf(const std::string& locked, const test::TemporaryFolder& folder)
{
  const auto outcome = pdf::writePack(test::packWith(test::bytesOf(locked)), folder.file("set.pdf"));
  INFO(outcome.detail);
  REQUIRE(outcome.report.has_value());
  CHECK(outcome.report->problems.empty());
  CHECK(test::WrittenPdf{folder.file("set.pdf")}.isSound());
  return folder.file("set.pdf");
}

/// Three pages whose contents name the filter that they are encrypted with: by itself, before another filter, and one that says that
/// nothing is encrypted. qpdf writes no such filters, so they have another name until it is done; no name is encrypted.
std::string withCryptFilters(const std::string& options, bool hasClear)
{
  auto pdf = test::RawPdf{};
  pdf.pages.clear();
  const auto contents = [](int number) { return "BT /F1 24 Tf 72 700 Td (geheim " + std::to_string(number) + ") Tj ET"; };
  const auto pages = hasClear ? 3 : 2;
  for (auto page = 0; page < pages; ++page)
    pdf.pages.push_back({"/MediaBox [0 0 595 842]", ""});
  pdf.objects = {streamOf("/Filter /Krypt /DecodeParms <</Type /CryptFilterDecodeParms /Name /StdCF>>", contents(1)),
                 streamOf("/Filter [/Krypt /ASCIIHexDecode] /DecodeParms [<</Name /StdCF>> null]", inHexadecimal(contents(2))),
                 streamOf("/Filter [/Krypt] /DecodeParms [<</Name /Identity>>]", std::string(readable.size(), '#'))};
  auto text = textOf(pdf.bytes());
  for (auto page = 0; page < pages; ++page)
    replaceAll(text, "/Contents " + std::to_string(test::RawPdf::pageObject(page) + 1) + " 0 R",
               "/Contents " + std::to_string(pdf.firstObject() + page) + " 0 R");
  auto locked = encrypted(test::bytesOf(text), options);
  replaceAll(locked, "/Krypt", "/Crypt");
  if (!hasClear)
    return locked;
  const auto identity = locked.find("/Identity");
  REQUIRE(identity != std::string::npos);
  const auto start = locked.find("stream\n", identity) + 7;
  return locked.replace(start, readable.size(), readable); // the older cipher keeps the length
}

}

TEST_CASE("an attachment whose streams name the filter that they are encrypted with comes whole into the pack")
{
  struct Way {
    const char* options;
    bool hasClear;
  };
  const auto way = GENERATE(Way{"128 --force-V4 --use-aes=n", true}, Way{"128 --use-aes=y", false}, Way{"256", false});
  INFO(way.options);
  const auto locked = withCryptFilters(way.options, way.hasClear);
  const auto folder = test::TemporaryFolder{};
  auto file = test::WrittenPdf{packOf(locked, folder)};
  CHECK_FALSE(file.document().isEncrypted());
  for (auto page = 1; page <= (way.hasClear ? 3 : 2); ++page)
    CHECK_THAT(file.text(page + 2), Contains("geheim " + std::to_string(page)));
  CHECK_THAT(test::outputOf("qpdf --qdf --object-streams=disable '" + folder.file("set.pdf").string() + "' -"), !Contains("/Crypt"));
}

TEST_CASE("an attachment whose metadata are not encrypted comes whole into the pack, metadata and all")
{
  const auto options = GENERATE("128 --use-aes=y --cleartext-metadata", "128 --force-V4 --use-aes=n --cleartext-metadata", "256 --cleartext-metadata");
  INFO(options);
  auto pdf = test::pagesSaying("geheim", 2);
  const auto form = std::to_string(pdf.firstObject()) + " 0 R";
  pdf.pages[0].entries += " /Resources <</Font <</F1 3 0 R>> /XObject <</Beeld " + form + ">>>>";
  pdf.objects = {streamOf("/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Metadata " + std::to_string(pdf.firstObject() + 1) + " 0 R", "0 0 9 9 re f"),
                 streamOf("/Type /Metadata /Subtype /XML", "<x:xmpmeta xmlns:x='adobe:ns:meta/'>van dit beeld</x:xmpmeta>")};
  const auto locked = encrypted(pdf.bytes(), options);
  CHECK_THAT(locked, Contains("/EncryptMetadata false") && Contains("van dit beeld") && !Contains("(geheim 1)"));
  const auto folder = test::TemporaryFolder{};
  auto file = test::WrittenPdf{packOf(locked, folder)};
  CHECK_THAT(file.text(3), Contains("geheim 1"));
  CHECK_THAT(file.text(4), Contains("geheim 2"));
  CHECK(test::contentsOf(folder.file("set.pdf")).find("van dit beeld") != std::string::npos);
}
