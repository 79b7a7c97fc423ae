// SPDX-License-Identifier: EUPL-1.2
#include "app/case_file.h"
#include "pack/pack_edition.h"
#include "pdf/pack_folder.h"
#include "support/meeting_case.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <array>
#include <cstdio>
#include <fstream>
#include <sstream>

namespace {

std::string bytesOf(const std::filesystem::path& file)
{
  std::ostringstream bytes;
  bytes << std::ifstream{file, std::ios::binary}.rdbuf();
  return bytes.str();
}

std::string saidBy(const std::string& command)
{
  std::string said;
  std::array<char, 4096> part{};
  auto* pipe = popen(command.c_str(), "r");
  REQUIRE(pipe != nullptr);
  for (std::size_t count = 0; (count = std::fread(part.data(), 1, part.size(), pipe)) > 0;)
    said.append(part.data(), count);
  pclose(pipe);
  return said;
}

/// As PDF writes text that is not plain: two bytes a letter, the higher one first.
std::string wide(const std::string& text)
{
  std::string answer;
  for (const auto letter : text) {
    answer += '\0';
    answer += letter;
  }
  return answer;
}

/// All that anybody could find in the file: its text, its structure, bookmarks, metadata and embedded files, and every byte of it unpacked.
std::string everythingIn(const std::filesystem::path& file)
{
  const auto unpacked = file.string() + ".open.pdf";
  saidBy("qpdf --qdf --object-streams=disable --stream-data=uncompress '" + file.string() + "' '" + unpacked + "' 2>&1");
  return saidBy("pdftotext '" + file.string() + "' -") + saidBy("pdfinfo -struct-text '" + file.string() + "' 2>&1") +
         saidBy("pdfdetach -list '" + file.string() + "' 2>&1") + saidBy("qpdf --json '" + file.string() + "' 2>&1") + bytesOf(unpacked);
}

/// A meeting on which much is closed. Every secret word stands in one place.
class ClosedMeeting {
public:
  ClosedMeeting()
  {
    given.run(R"([
      {"command": "AddAgendaItem", "meeting": "SG-2027-01", "title": "Punt Zilvermeeuw", "kind": "decision", "presenter": "Q. Torenvalk", "confidentiality": "closed"},
      {"command": "WriteCoverNote", "item": "SG-2027-01#5", "subject": "Onderwerp Steenuil", "author": "W. Goudplevier", "askedDecision": "Besluit Roerdomp te nemen.", "finance": "Bedrag Kwartelkoning."}])");
    add("Memo Wulpenburg", "memo-grutto.pdf", "Inhoud Tureluur", "5", "open");
    add("Bijlage Scholekster", "stuk-kluut.pdf", "Inhoud Lepelaar", "3", "closed");
    add("Mail Oeverloper", "bericht-visdief.eml", "", "3", "closed");
    // The lists that open items carry: of a meeting before with a closed item, and of actions agreed at closed items.
    given.run(R"([
      {"command": "ChangeAgendaItem", "item": "SG-2027-01#2", "list": "decisionList"},
      {"command": "AddAgendaItem", "meeting": "SG-2027-01", "title": "Acties", "list": "actionList"},
      {"command": "AddAgendaItem", "meeting": "SG-2027-00", "title": "Punt Roodborst", "kind": "decision", "confidentiality": "closed"},
      {"command": "ChangeAgendaItem", "item": "SG-2027-00#1", "conclusion": "Conclusie Winterkoning."},
      {"command": "AddAction", "text": "Actie Heggenmus", "item": "SG-2027-00#1", "on": "2027-03-25"},
      {"command": "AddAction", "text": "Actie Merel", "item": "SG-2027-01#5", "on": "2027-04-10"},
      {"command": "AddAction", "text": "Afspraak Koolmees", "meeting": "SG-2027-00", "on": "2027-03-25"}])");
  }

  void add(const std::string& title, const std::string& file, const std::string& text, const std::string& item, const std::string& confidentiality)
  {
    const auto path = given.pdf(file, text);
    if (text.empty())
      std::ofstream{path} << "From: a@b.nl\nTo: c@d.nl\nSubject: Zeearend\nMIME-Version: 1.0\n\nTekst Boomvalk\n";
    given.run(R"({"command": "AddDocument", "title": ")" + title + R"(", "file": ")" + path.string() + R"(", "item": "SG-2027-01#)" + item +
              R"(", "confidentiality": ")" + confidentiality + R"(", "on": "2027-04-10"})");
  }

  pdf::EditionOutcome write(const pack::PackRequest& request, pdf::PackForm form, const std::filesystem::path& target)
  {
    const auto edition =
        given.file().read([&](const app::Facts& facts) { return pack::packEdition(facts, given.meeting(), given.file().today(), request); }).value();
    auto written = pdf::writeEdition(edition, form, target);
    INFO(written.outcome.detail);
    REQUIRE(written.outcome.report);
    return written;
  }

  support::MeetingCase given;
};

const std::vector<std::string> secrets{"Zilvermeeuw", "Torenvalk", "Steenuil",    "Goudplevier", "Roerdomp", "Kwartelkoning", "Wulpenburg", "grutto",
                                       "Tureluur",    "Scholekster", "kluut",     "Lepelaar",    "Oeverloper", "visdief",     "Zeearend",   "Boomvalk",
                                       "Roodborst",   "Winterkoning", "Heggenmus", "Merel"};

void checkHolds(const std::string& everything, const std::vector<std::string>& words, bool holds)
{
  for (const auto& word : words) {
    CAPTURE(word);
    CHECK((everything.find(word) != std::string::npos || everything.find(wide(word)) != std::string::npos) == holds);
  }
}

}

TEST_CASE("no word of a closed item or document is in the public file")
{
  ClosedMeeting meeting;
  const auto folder = meeting.given.folder();
  const pack::PackRequest request{.variant = domain::PackVariant::publicCopy, .embedOriginals = true};

  SECTION("as a PDF")
  {
    meeting.write(request, pdf::PackForm::pdf, folder / "openbaar.pdf");
    const auto everything = everythingIn(folder / "openbaar.pdf");
    checkHolds(everything, secrets, false);
    checkHolds(everything, {"Besloten agendapunt", "Besloten stuk", "Het inkoopkader", "Afspraak Koolmees"}, true); // and the way of looking finds what is there
  }
  SECTION("nor in the folder, names of files and the list included")
  {
    meeting.write(request, pdf::PackForm::folder, folder / "openbaar");
    std::string everything;
    for (const auto& file : std::filesystem::directory_iterator{folder / "openbaar"})
      everything += file.path().filename().string() + "\n" +
                    (file.path().extension() == ".pdf" ? everythingIn(file.path()) : bytesOf(file.path()));
    checkHolds(everything, secrets, false);
    for (auto word : secrets) {
      std::transform(word.begin(), word.end(), word.begin(), [](char each) { return static_cast<char>(std::tolower(each)); });
      CAPTURE(word);
      CHECK(everything.find(word) == std::string::npos);
    }
  }
  SECTION("nor in a public supplement")
  {
    const auto whole = meeting.write({.asRevision = true}, pdf::PackForm::pdf, folder / "a.pdf");
    const auto edition = meeting.given.file().read([&](const app::Facts& facts) {
      return pack::packEdition(facts, meeting.given.meeting(), meeting.given.file().today(), {.asRevision = true});
    }).value();
    const auto frozen = meeting.given.file().execute(pdf::freezing(edition, whole));
    REQUIRE(frozen);
    meeting.given.run(R"({"command": "WriteCoverNote", "item": "SG-2027-01#5", "communication": "Bericht Zeearend."})");
    auto supplement = request;
    supplement.supplementSince = domain::PackRevisionId{frozen->made->id};
    meeting.write(supplement, pdf::PackForm::pdf, folder / "aanvulling.pdf");
    checkHolds(everythingIn(folder / "aanvulling.pdf"), secrets, false);
  }
  SECTION("while the closed part has them all")
  {
    meeting.write({.variant = domain::PackVariant::closedPart}, pdf::PackForm::pdf, folder / "besloten.pdf");
    checkHolds(everythingIn(folder / "besloten.pdf"),
               {"Zilvermeeuw", "Torenvalk", "Steenuil", "Goudplevier", "Roerdomp", "Kwartelkoning", "Wulpenburg", "Tureluur", "Scholekster", "Lepelaar",
                "Boomvalk"},
               true);
  }
}
