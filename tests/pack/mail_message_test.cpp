// SPDX-License-Identifier: EUPL-1.2
#include "pack/mail_message.h"

#include <catch2/catch.hpp>

#include <random>

namespace {

constexpr auto message = "Received: by example.org\r\n"
                         "From: =?iso-8859-1?Q?Ren=E9e_de_Vries?= <r@example.org>\r\n"
                         "To: stuurgroep@example.org\r\n"
                         "Date: Thu, 22 Apr 2027 09:14:00 +0200\r\n"
                         "Subject: =?utf-8?B?UmVhY3RpZSBvcCBoZXQga2FkZXI=?=\r\n =?utf-8?Q?_jeugdhulp?=\r\n"
                         "MIME-Version: 1.0\r\n"
                         "Content-Type: multipart/mixed; boundary=\"grens\"\r\n\r\n"
                         "Voor wie dit niet kan lezen.\r\n"
                         "--grens\r\n"
                         "Content-Type: multipart/alternative; boundary=binnen\r\n\r\n"
                         "--binnen\r\nContent-Type: text/plain; charset=windows-1252\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
                         "Geachte leden,\r\n\r\nDe bijdrage stijgt met =80 5 per jeugdige; zie de bij=\r\nlage.\r\n"
                         "--binnen\r\nContent-Type: text/html\r\n\r\n<p>anders</p>\r\n--binnen--\r\n"
                         "--grens\r\nContent-Type: application/pdf; name=\"brief.pdf\"\r\nContent-Transfer-Encoding: base64\r\n"
                         "Content-Disposition: attachment; filename=\"brief.pdf\"\r\n\r\nJVBERi0x\r\nLjc=\r\n--grens--\r\n";

}

TEST_CASE("an e-mail message that was saved")
{
  REQUIRE(pack::looksLikeMail(message));
  const auto mail = pack::parseMail(message);
  SECTION("says from whom it is and what about")
  {
    CHECK(mail.from == "Renée de Vries <r@example.org>");
    CHECK(mail.subject == "Reactie op het kader jeugdhulp");
    CHECK(mail.date == "Thu, 22 Apr 2027 09:14:00 +0200");
  }
  SECTION("has its text, and not a second time as a web page")
  {
    CHECK(mail.text.find("stijgt met € 5 per jeugdige; zie de bijlage.") != std::string::npos);
    CHECK(mail.text.find("anders") == std::string::npos);
  }
  SECTION("has its attachments")
  {
    REQUIRE(mail.attachments.size() == 1);
    CHECK(mail.attachments[0].fileName == "brief.pdf");
    CHECK(std::string{mail.attachments[0].bytes.begin(), mail.attachments[0].bytes.end()} == "%PDF-1.7");
  }
  SECTION("becomes a document with the subject as title and a paragraph per paragraph")
  {
    const auto document = pack::documentOf(mail);
    CHECK(document.title == "Reactie op het kader jeugdhulp");
    REQUIRE(document.blocks.size() == 3);
    CHECK(std::get<pack::TextParagraph>(document.blocks[0]).text.find("Bijlage: brief.pdf") != std::string::npos);
    CHECK(std::get<pack::TextParagraph>(document.blocks[1]).text == "Geachte leden,");
  }
}

TEST_CASE("a message of only a web page gives its words")
{
  const auto mail = pack::parseMail("From: a\nTo: b\nSubject: c\nContent-Type: text/html\n\n<html><head><style>p{}</style></head><body><p>Een &amp; twee</p><p>Drie</p>");
  CHECK(mail.text == "\nEen & twee\nDrie\n");
}

TEST_CASE("what is no message is not taken for one")
{
  const auto other = GENERATE(as<std::string>{}, "", "%PDF-1.7", "Geachte heer,\n\nhierbij: de nota", "PK\x03\x04", "From: alleen dit");
  CHECK_FALSE(pack::looksLikeMail(other));
}

TEST_CASE("any bytes can be read as a message")
{
  const auto seed = std::random_device{}();
  INFO("seed " << seed);
  auto random = std::mt19937{seed};
  for (auto round = 0; round < 300; ++round) {
    auto bytes = std::string{message};
    for (auto change = 0; change <= round / 10; ++change)
      bytes[random() % bytes.size()] = static_cast<char>(random());
    bytes.resize(bytes.size() - random() % 200);
    CHECK(pack::documentOf(pack::parseMail(bytes)).blocks.size() >= 1);
  }
  auto nested = std::string{"From: a\nTo: b\nSubject: c\nContent-Type: multipart/mixed; boundary=x\n\n"};
  for (auto level = 0; level < 2000; ++level)
    nested += "--x\nContent-Type: multipart/mixed; boundary=x\n\n";
  CHECK(pack::parseMail(nested).attachments.empty());
}
