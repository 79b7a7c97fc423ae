// SPDX-License-Identifier: EUPL-1.2
#include "program.h"

#include <cstdlib>

using namespace cli_test;
using Catch::Matchers::Contains;

namespace {

const Words pack{"pack", caseFile, "--meeting", "SG-2027-01"};

Words with(Words words, const Words& more)
{
  words.insert(words.end(), more.begin(), more.end());
  return words;
}

/// A case whose meeting has an item with an open document and a closed item.
class PackDesk : public Desk {
public:
  PackDesk()
  {
    layOutCase();
    write("brief.pdf", onePagePdf());
    change(R"([{"command": "AddDocument", "title": "Brief", "file": "brief.pdf", "item": "SG-2027-01#1", "on": "2027-03-01"},
               {"command": "WriteCoverNote", "item": "SG-2027-01#1", "subject": "De brief", "askedDecision": "Kennis te nemen."},
               {"command": "AddAgendaItem", "meeting": "SG-2027-01", "title": "Geheim punt", "confidentiality": "closed", "on": "2027-03-01"},
               {"command": "WriteCoverNote", "item": "SG-2027-01#2", "finance": "Geheim bedrag."}])");
  }
  void change(const std::string& commands) const { REQUIRE(run({"do", caseFile}, commands).exit == 0); }
  [[nodiscard]] nlohmann::json made(const Words& more) const
  {
    const auto result = run(with(pack, with(more, {"--json"})));
    INFO(result.err);
    REQUIRE(result.exit == 0);
    return nlohmann::json::parse(result.out);
  }
  [[nodiscard]] std::string text(const std::string& pdf) const
  {
    REQUIRE(std::system(("pdftotext -layout '" + (*this / pdf).string() + "' '" + (*this / "tekst.txt").string() + "'").c_str()) == 0);
    return read("tekst.txt");
  }
};

}

TEST_CASE("pack --freeze puts the pack on record as a revision")
{
  const PackDesk desk;
  const auto first = desk.made({"-o", "a.pdf", "--freeze"});
  CHECK(first["revision"] == "A");
  CHECK(first["since"].is_null());
  CHECK(first["variant"] == "complete");
  CHECK_THAT(desk.text("a.pdf"), Contains("revisie A"));

  SECTION("with the file's own hash, in the history, to be undone")
  {
    const auto history = desk.done({"history", caseFile, "--json"}).json();
    const auto& entry = history.back();
    CHECK(entry["command"] == "FreezePack");
    CHECK(entry["sha256"] == desk.sha256("a.pdf"));
    CHECK(desk.done({"undo", caseFile}).out == "Ongedaan gemaakt: vergaderset van SG-2027-01 vastleggen als revisie\n");
    CHECK(desk.made({"-o", "weer.pdf", "--freeze"})["revision"] == "A");
  }
  SECTION("after which the papers count as sent")
  {
    CHECK(desk.run({"do", caseFile}, R"({"command": "MarkDispatched", "meeting": "SG-2027-01"})").exit == 2);
  }
  SECTION("and the next one tells what changed")
  {
    CHECK(desk.made({"-o", "b.pdf"})["changes"].empty());
    desk.change(R"({"command": "WriteCoverNote", "item": "SG-2027-01#1", "finance": "Rond."})");
    const auto second = desk.made({"-o", "b.pdf", "--revision"});
    CHECK(second["revision"] == "B");
    CHECK(second["since"] == "A");
    CHECK(second["changes"] == nlohmann::json::parse(R"([{"label": "1", "title": "Inkoopkader", "change": "changed"}])"));
    CHECK_THAT(desk.text("b.pdf"), Contains("(gewijzigd sinds revisie A)"));
    CHECK_THAT(desk.run(with(pack, {"-o", "b.pdf"})).out, Contains("1 agendapunt gewijzigd sinds revisie A."));
  }
}

TEST_CASE("a pack that is no revision says on every page that it is a concept")
{
  const PackDesk desk;
  desk.change(R"({"command": "MoveMeeting", "meeting": "SG-2027-01", "date": "2027-05-20", "reason": "geen zaal"})");
  const auto made = desk.made({"-o", "concept.pdf"});
  CHECK(made["draft"] == true);
  CHECK(made["revision"].is_null());
  const auto marked = [](const std::string& text) {
    auto pages = 0;
    for (std::size_t start = 0; start < text.size(); start = std::min(text.find('\f', start), text.size() - 1) + 1)
      pages += text.substr(start, text.find('\f', start) - start).find("CONCEPT · ") != std::string::npos;
    return pages;
  };
  CHECK(marked(desk.text("concept.pdf")) == made["pages"].get<int>());
  CHECK_THAT(desk.text("concept.pdf"), Contains("CONCEPT van 22 april 2027"));
  CHECK_THAT(desk.run(with(pack, {"-o", "concept.pdf"})).out, Contains("Vergaderset (concept) van "));

  CHECK(desk.made({"-o", "a.pdf", "--freeze"})["draft"] == false);
  CHECK(marked(desk.text("a.pdf")) == 0);
  const auto again = desk.made({"-o", "weer.pdf"});
  CHECK(again["draft"] == false);
  CHECK(again["revision"] == "A");
  CHECK_THAT(desk.text("weer.pdf"), Contains("· revisie A"));
}

TEST_CASE("pack tells what is missing on the agenda, and of documents what became of them")
{
  const PackDesk desk;
  desk.write("notitie.pdf", "Dit is gewoon tekst.");
  desk.change(R"({"command": "AddDocument", "title": "Notitie", "file": "notitie.pdf", "item": "SG-2027-01#1", "on": "2027-03-01"})");
  const auto made = desk.made({"-o", "set.pdf"});
  CHECK(made["missing"] == nlohmann::json::parse(R"([
    {"label": "1", "missing": "coverNoteField", "what": "reasonAndCore"},
    {"label": "1", "missing": "coverNoteField", "what": "consulted"},
    {"label": "1b", "missing": "unreadable", "what": "Notitie"},
    {"label": "2", "missing": "coverNoteField", "what": "askedDecision"},
    {"label": "2", "missing": "coverNoteField", "what": "reasonAndCore"},
    {"label": "2", "missing": "coverNoteField", "what": "consulted"}])"));
  CHECK(made["problems"][0]["problem"] == "notPdf");
  const auto said = desk.run(with(pack, {"-o", "set.pdf"})).err;
  CHECK_THAT(said, Contains("Ontbreekt nog bij 1: Oplegnotitie: veld ‘Afstemming’ is leeg."));
  CHECK_THAT(said, Contains("1b “notitie.pdf”: Het aangeleverde bestand is geen PDF."));
}

TEST_CASE("pack --sent-to also says to whom it went")
{
  const PackDesk desk;
  desk.run(with(pack, {"-o", "a.pdf", "--sent-to", "leden"}));
  CHECK_THAT(desk.done({"history", caseFile}).out, Contains("Verzending van revisie A van SG-2027-01 aan leden vastleggen"));
  desk.change(R"({"command": "RecordDispatch", "revision": "SG-2027-01@A", "recipients": "griffie", "municipality": "GM0505"})");
  const auto revisions = desk.done({"meetings", caseFile, "--json"}).json()[1]["revisions"];
  REQUIRE(revisions.size() == 1);
  CHECK(revisions[0]["letter"] == "A");
  CHECK(revisions[0]["kind"] == "whole");
  CHECK(revisions[0]["sha256"] == desk.sha256("a.pdf"));
  CHECK(revisions[0]["dispatches"] == nlohmann::ordered_json::parse(R"([
    {"on": "2027-04-22", "recipients": "leden", "variant": "complete", "municipality": null},
    {"on": "2027-04-22", "recipients": "griffie", "variant": "personal", "municipality": "GM0505"}])"));
}

TEST_CASE("pack --supplement-since holds only what changed")
{
  const PackDesk desk;
  const auto whole = desk.made({"-o", "a.pdf", "--freeze"});
  desk.change(R"({"command": "WriteCoverNote", "item": "SG-2027-01#1", "finance": "Rond."})");
  const auto supplement = desk.made({"-o", "b.pdf", "--supplement-since", "A", "--freeze"});
  CHECK(supplement["revision"] == "B");
  CHECK(supplement["pages"] < whole["pages"].get<int>() + 1);
  CHECK_THAT(desk.text("b.pdf"), Contains("Wat deze aanvulling vervangt") && Contains("Vervangt wat u hebt."));
  for (const auto& item : supplement["items"])
    CHECK(item["label"] != "1a");

  SECTION("and of a revision that was never sent is refused")
  {
    const auto refused = desk.run(with(pack, {"-o", "c.pdf", "--supplement-since", "Q"}));
    CHECK(refused.exit == 2);
    CHECK_THAT(refused.err, Contains("SG-2027-01@Q"));
    CHECK(isProse(refused.err));
    CHECK_FALSE(std::filesystem::exists(desk / "c.pdf"));
  }
}

TEST_CASE("pack --public and --closed divide the papers")
{
  const PackDesk desk;
  CHECK(desk.made({"-o", "open.pdf", "--public"})["variant"] == "publicCopy");
  CHECK(desk.text("open.pdf").find("Geheim") == std::string::npos);
  CHECK_THAT(desk.text("open.pdf"), Contains("Besloten agendapunt"));
  CHECK(desk.made({"-o", "dicht.pdf", "--closed"})["variant"] == "closedPart");
  CHECK_THAT(desk.text("dicht.pdf"), Contains("Geheim punt") && Contains("Geheim bedrag."));
  CHECK(desk.text("dicht.pdf").find("De brief") == std::string::npos);
}

TEST_CASE("pack --for opens with the gemeente's own page")
{
  const PackDesk desk;
  CHECK(desk.made({"-o", "p.pdf", "--for", "GM0505"})["variant"] == "personal");
  CHECK_THAT(desk.text("p.pdf"), Contains("Stand van zaken voor Dordrecht"));
  const auto refused = desk.run(with(pack, {"-o", "q.pdf", "--for", "GM9999"}));
  CHECK(refused.exit == 2);
  CHECK_THAT(refused.err, Contains("GM9999"));
}

TEST_CASE("pack --folder and --zip give the documents by label")
{
  const PackDesk desk;
  const auto json = desk.made({"--folder", "stukken", "--zip", "stukken.zip"});
  CHECK(json["file"] == "stukken");
  REQUIRE(json["files"].size() == 2);
  CHECK(json["files"][1]["label"] == "1a");
  CHECK(json["files"][1]["file"] == "01a-brief.pdf");
  CHECK(json["files"][1]["sha256"] == desk.sha256("stukken/01a-brief.pdf"));
  const auto list = nlohmann::json::parse(desk.read("stukken/inhoud.json"));
  CHECK(list["documents"].size() == 3);
  CHECK(list["documents"][2]["state"] == "closed");
  CHECK(list["whole"]["sha256"] == json["sha256"]);
  CHECK_THAT(desk.read("stukken.zip"), Catch::StartsWith("PK"));

  SECTION("and never go over what is there")
  {
    const auto refused = desk.run(with(pack, {"--folder", "stukken"}));
    CHECK(refused.exit == 3);
    CHECK_THAT(refused.err, Contains("“stukken” bestaat al."));
    CHECK(isProse(refused.err));
  }
}

TEST_CASE("pack is asked for what does not go together")
{
  const PackDesk desk;
  for (const auto& more : {Words{}, Words{"-o", "x.pdf", "--public", "--closed"}, Words{"-o", "x.pdf", "--revision", "--supplement-since", "A"},
                           Words{"-o", "x.pdf", "--for", "GM0505", "--public"}}) {
    CAPTURE(more);
    const auto refused = desk.run(with(pack, more));
    CHECK(refused.exit == 1);
    CHECK_FALSE(std::filesystem::exists(desk / "x.pdf"));
  }
}

TEST_CASE("a pack that cannot be put on record is not there, and what stood there before still is")
{
  const PackDesk desk;
  desk.write("a.pdf", "van gisteren");
  const auto case_ = desk.sha256(caseFile);
  const auto file = desk.sha256("a.pdf");
  const auto names = desk.names();
  SECTION("because the recipients are too long a text")
  {
    CHECK(desk.run(with(pack, {"-o", "a.pdf", "--zip", "a.zip", "--sent-to", std::string(20'000, 'x')})).exit == 2);
  }
  SECTION("because one of its forms cannot be written") { CHECK(desk.run(with(pack, {"-o", "a.pdf", "--folder", "nergens/map", "--freeze"})).exit == 3); }
  SECTION("because the folder holds something")
  {
    std::filesystem::create_directory(desk / "map");
    desk.write("map/brief.txt", "van haar");
    CHECK(desk.run(with(pack, {"-o", "a.pdf", "--folder", "map", "--freeze"})).exit != 0);
    std::filesystem::remove_all(desk / "map");
  }
  CHECK(desk.sha256(caseFile) == case_);
  CHECK(desk.sha256("a.pdf") == file);
  CHECK(desk.names() == names);
}

TEST_CASE("only the whole pack and a supplement become revisions")
{
  const PackDesk desk;
  const auto before = desk.sha256(caseFile);
  for (const auto& copy : {Words{"--public"}, Words{"--closed"}, Words{"--for", "GM0505"}})
    for (const auto& recording : {Words{"--freeze"}, Words{"--sent-to", "de leden"}}) {
      CAPTURE(copy, recording);
      CHECK(desk.run(with(with(pack, {"-o", "x.pdf"}), with(copy, recording))).exit == 1);
      CHECK_FALSE(std::filesystem::exists(desk / "x.pdf"));
    }
  CHECK(desk.sha256(caseFile) == before);
}
