// SPDX-License-Identifier: EUPL-1.2
#include "app/queries/missing.h"
#include "app/queries/meetings.h"
#include "app/queries/packs.h"
#include "app/queries/planning_case.h"
#include "app/queries/proposals.h"
#include "app/queries/status.h"
#include "exchange/demo_case.h"
#include "pack/handover_file.h"
#include "pdf/document_inspector.h"
#include "pdf/document_writer.h"
#include "pdf/pack_writer.h"
#include "storage/case_file_store.h"
#include "support/plain_text.h"

#include <catch2/catch.hpp>
#include <algorithm>
#include <cstdlib>
#include <set>

/// The demo region, made as the program makes it: what its command lists must give.
namespace {

using namespace std::chrono_literals; // NOLINT(google-build-using-namespace): dates
using namespace domain;

class TemporaryFolder {
public:
  TemporaryFolder()
  {
    auto pattern = (std::filesystem::temp_directory_path() / "besluitroute-demo-XXXXXX").string();
    REQUIRE(mkdtemp(pattern.data()) != nullptr);
    m_path = pattern;
  }
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;
  ~TemporaryFolder() { std::filesystem::remove_all(m_path); }
  [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

private:
  std::filesystem::path m_path;
};

app::DocumentInspection inspect(const std::filesystem::path& file)
{
  const auto found = pdf::inspectDocument(file);
  return {found.isPdf, found.encrypted, found.damaged, found.pages > 0 ? std::optional{found.pages} : std::nullopt};
}

bool typeset(std::string_view text, const std::filesystem::path& target)
{
  return pdf::writeTextDocument(pack::parseTextDocument(text), "voorbeeld", target);
}

class DemoRegion {
public:
  DemoRegion() : m_file{newFile("demo.besluitroute")}
  {
    const auto built = exchange::buildDemo(*m_file, m_folder.path(), {typeset, pdf::printPack});
    if (!built)
      FAIL("" << built.error().command << ", command " << built.error().position << ": code " << static_cast<int>(built.error().error.code)
              << " (" << built.error().error.subject << ", " << built.error().error.detail << ")");
  }
  [[nodiscard]] app::CaseFile& file() { return *m_file; }
  [[nodiscard]] app::Facts facts() { return app::Facts{m_file->store()}; }
  [[nodiscard]] std::unique_ptr<app::CaseFile> newFile(std::string_view name)
  {
    auto store = storage::createCaseFile(m_folder.path() / name);
    REQUIRE(store);
    return std::make_unique<app::CaseFile>(std::move(*store), m_clock, std::string{exchange::demoUser}, inspect);
  }
  [[nodiscard]] const std::filesystem::path& folder() const { return m_folder.path(); }

private:
  TemporaryFolder m_folder;
  app::SystemClock m_clock{exchange::demoToday};
  std::unique_ptr<app::CaseFile> m_file;
};

/// Built once for all tests of a run; none of them changes it.
DemoRegion& demo()
{
  static DemoRegion region;
  return region;
}

template <class E>
Id<E> named(const app::Facts& facts, const std::string& text)
{
  const auto id = app::resolve(facts, kindOf<E>, text);
  REQUIRE(id);
  return Id<E>{*id};
}

/// "confirmed, adopted 2027-01-26 (1.2)", "planned 2027-06-22", "onAgenda 2027-04-20, no outcome"
std::string describe(const BranchStatus& branch, const app::StatusNames& names)
{
  auto text = std::string{toText(branch.state)};
  if (const auto* latest = branch.latest(); latest != nullptr)
    text += ", " + std::string{toText(latest->outcome)} + " " + toIso(latest->decidedOn) + " (" + names.version(latest->version) + ")";
  if (branch.state == BranchState::planned || branch.state == BranchState::onAgenda)
    text += " " + toIso(*branch.meetingDate);
  if (branch.outcomeMissing)
    text += ", no outcome";
  return text;
}

/// The matrix gemeente × proposal, a proposal at a time.
std::string matrixText(const app::StatusReport& report)
{
  const auto matrix = app::statusMatrix(report);
  std::string text;
  for (std::size_t column = 0; column < matrix.columns.size(); ++column) {
    text += matrix.columns[column]->proposal.number;
    for (std::size_t row = 0; row < matrix.rows.size(); ++row) {
      const auto& cell = matrix.cell(row, column);
      if (row == 0)
        text += ", round " + std::to_string(cell.round->round.number) + ", stage " + std::to_string(cell.stage->stage.position) + "\n";
      text += "  " + report.names.municipalities.at(matrix.rows[row]).name + ": ";
      text += cell.branch != nullptr ? describe(*cell.branch, report.names) : std::string{"-"};
      text += "\n";
    }
  }
  return text;
}

app::StatusReport reportOn(Date day, const std::string& proposal = {})
{
  const auto facts = demo().facts();
  return app::statusReport(facts, day, proposal.empty() ? std::nullopt : std::optional{named<Proposal>(facts, proposal)});
}

const StageStatus& stageAt(const RoundStatus& round, int position) { return round.stages.at(static_cast<std::size_t>(position - 1)); }

const BranchStatus& branchOf(const StageStatus& stage, const std::string& body)
{
  const auto* found = stage.branchOf(named<DecisionBody>(demo().facts(), body));
  REQUIRE(found != nullptr);
  return *found;
}

TEST_CASE("the demo is a region of ten gemeenten with three tracks and six proposals")
{
  const auto facts = demo().facts();
  CHECK(facts.all<Municipality>().size() == 10);
  CHECK(facts.all<RegionMembership>().size() == 10);
  CHECK(facts.all<Track>().size() == 3);
  CHECK(facts.all<Proposal>().size() == 6);
  CHECK(facts.all<DecisionBody>().size() == 27);
  REQUIRE(facts.all<CaseSettings>().size() == 1);
  CHECK(facts.all<CaseSettings>().front().mark == "voorbeeld");
  CHECK(facts.all<CaseSettings>().front().today == exchange::demoToday);
}

TEST_CASE("on 22 April 2027 every gemeente stands where the story says")
{
  CHECK(matrixText(reportOn(exchange::demoToday)) == R"(V-2026-14, round 1, stage 7
  Alblasserdam: confirmed, adopted 2027-01-26 (1.2)
  Dordrecht: confirmed, adopted 2027-02-02 (1.2)
  Gorinchem: confirmed, adopted 2027-02-04 (1.2)
  Hardinxveld-Giessendam: confirmed, adopted 2027-01-28 (1.2)
  Hendrik-Ido-Ambacht: confirmed, adopted 2027-02-01 (1.2)
  Hoeksche Waard: confirmed, adopted 2027-02-02 (1.2)
  Molenlanden: confirmed, adopted 2027-01-26 (1.2)
  Papendrecht: confirmed, adopted 2027-01-28 (1.2)
  Sliedrecht: confirmed, adopted 2027-02-02 (1.2)
  Zwijndrecht: confirmed, adopted 2027-01-26 (1.2)
V-2026-17, round 2, stage 7
  Alblasserdam: confirmed, adopted 2027-03-23 (1.0)
  Dordrecht: confirmed, adopted 2027-03-30 (1.0)
  Gorinchem: confirmed, adopted 2027-03-25 (1.0)
  Hardinxveld-Giessendam: decided, adopted 2027-03-25 (1.0)
  Hendrik-Ido-Ambacht: confirmed, adopted 2027-03-22 (1.0)
  Hoeksche Waard: confirmed, adopted 2027-03-30 (1.0)
  Molenlanden: confirmed, adoptedAmended 2027-03-30 (1.0-A)
  Papendrecht: decided, adopted 2027-04-15 (1.0)
  Sliedrecht: decided, adopted 2027-04-13 (1.0)
  Zwijndrecht: onAgenda 2027-04-20, no outcome
V-2026-22, round 1, stage 4
  Alblasserdam: confirmed, adopted 2027-03-23 (1.0)
  Dordrecht: onAgenda 2027-05-18
  Gorinchem: toPlan, deferred 2027-03-25 (1.0)
  Hardinxveld-Giessendam: toPlan
  Hendrik-Ido-Ambacht: confirmed, adopted 2027-03-22 (1.0)
  Hoeksche Waard: decided, adopted 2027-03-30 (1.0)
  Molenlanden: planned 2027-06-15
  Papendrecht: decided, adoptedConditionally 2027-04-15 (1.0)
  Sliedrecht: planned 2027-05-18
  Zwijndrecht: confirmed, adopted 2027-03-02 (1.0)
V-2027-03, round 2, stage 7
  Alblasserdam: planned 2027-06-22
  Dordrecht: onAgenda 2027-06-22
  Gorinchem: planned 2027-06-17
  Hardinxveld-Giessendam: waiting
  Hendrik-Ido-Ambacht: planned 2027-06-21
  Hoeksche Waard: notApplicable
  Molenlanden: planned 2027-06-22
  Papendrecht: onAgenda 2027-06-17
  Sliedrecht: planned 2027-07-06
  Zwijndrecht: planned 2027-06-22
V-2027-05, round 1, stage 3
  Alblasserdam: planned 2027-05-25
  Dordrecht: onAgenda 2027-06-08
  Gorinchem: planned 2027-06-03
  Hardinxveld-Giessendam: toPlan
  Hendrik-Ido-Ambacht: onAgenda 2027-05-10
  Hoeksche Waard: planned 2027-06-01
  Molenlanden: decided, viewSubmitted 2027-04-20 (1.0)
  Papendrecht: planned 2027-05-20
  Sliedrecht: onAgenda 2027-05-18
  Zwijndrecht: decided, noView 2027-04-20 (1.0)
V-2027-08, round 1, stage 4
  Alblasserdam: waiting
  Dordrecht: waiting
  Gorinchem: waiting
  Hardinxveld-Giessendam: waiting
  Hendrik-Ido-Ambacht: waiting
  Hoeksche Waard: notApplicable
  Molenlanden: waiting
  Papendrecht: waiting
  Sliedrecht: waiting
  Zwijndrecht: waiting
)");
}

TEST_CASE("on 1 March 2027 the councils are giving their views on the inkoopkader")
{
  CHECK(matrixText(reportOn(2027y / 3 / 1, "V-2027-03")) == R"(V-2027-03, round 1, stage 7
  Alblasserdam: onAgenda 2027-03-02
  Dordrecht: onAgenda 2027-03-02
  Gorinchem: decided, noView 2027-02-25 (1.0)
  Hardinxveld-Giessendam: toPlan
  Hendrik-Ido-Ambacht: decided, noView 2027-03-01 (1.0)
  Hoeksche Waard: onAgenda 2027-03-02
  Molenlanden: decided, viewSubmitted 2027-02-23 (1.0)
  Papendrecht: onAgenda 2027-03-04
  Sliedrecht: onAgenda 2027-03-02
  Zwijndrecht: onAgenda 2027-03-02
)");
}

TEST_CASE("the term for views ends without an answer of Hardinxveld-Giessendam")
{
  const auto report = reportOn(exchange::demoToday, "V-2027-03");
  const auto& views = stageAt(report.proposals.front().rounds.front(), 7);
  CHECK(views.termEndsOn == 2027y / 3 / 8);
  CHECK(views.completedOn);
  CHECK(branchOf(views, "R-HAR").latest()->outcome == Outcome::noResponse);
  CHECK(branchOf(views, "R-HAR").latest()->decidedOn == 2027y / 3 / 9);
}

TEST_CASE("the regiovisie stands on two versions and its last stage is not complete")
{
  const auto report = reportOn(exchange::demoToday, "V-2026-17");
  const auto& round = *report.proposals.front().latestRound();
  CHECK(round.round.number == 2);
  CHECK(round.drift);
  CHECK(stageAt(round, 7).drift);
  CHECK_FALSE(stageAt(round, 7).driftAcceptance);
  CHECK_FALSE(round.completedOn);
  CHECK(report.proposals.front().rounds.front().completedOn == 2026y / 12 / 3);
}

TEST_CASE("the second round of the inkoopkader")
{
  const auto report = reportOn(exchange::demoToday, "V-2027-03");
  const auto& round = *report.proposals.front().latestRound();
  REQUIRE(round.round.number == 2);
  CHECK(report.names.version(round.version) == "2.1");

  SECTION("was sent back on 1 April and is treated again on 15 and 29 April")
  {
    const auto& sentBack = *branchOf(stageAt(round, 3), "SG").latest();
    CHECK(sentBack.outcome == Outcome::sentBack);
    CHECK(sentBack.decidedOn == 2027y / 4 / 1);
    CHECK(sentBack.returnsTo == stageAt(round, 2).stage.id);
    CHECK(stageAt(round, 2).reopenedOn == 2027y / 4 / 1);
    CHECK(stageAt(round, 2).completedOn == 2027y / 4 / 15);
    const auto& treated = branchOf(stageAt(round, 2), "AO").decisions;
    REQUIRE(treated.size() == 2);
    CHECK(report.names.version(treated.front().version) == "2.0");
    CHECK(report.names.version(treated.back().version) == "2.1");
    CHECK(describe(branchOf(stageAt(round, 3), "SG"), report.names) == "onAgenda, sentBack 2027-04-01 (2.0) 2027-04-29");
    CHECK(round.openStage()->stage.position == 3);
  }
  SECTION("passes the kernteam over, with the reason")
  {
    const auto& coreTeam = branchOf(stageAt(round, 5), "KT");
    CHECK(coreTeam.state == BranchState::passedOver);
    CHECK(coreTeam.passedOver->on == 2027y / 4 / 20);
    CHECK(coreTeam.passedOver->reason == "Kernteam komt pas op 16 juni bijeen; leden op 12 april bijgepraat.");
  }
  SECTION("has no council of Hoeksche Waard from 1 April on")
  {
    const auto before = reportOn(2027y / 3 / 31, "V-2027-03");
    CHECK(branchOf(stageAt(*before.proposals.front().latestRound(), 7), "R-HOE").state == BranchState::waiting);
    const auto after = reportOn(2027y / 4 / 1, "V-2027-03");
    CHECK(branchOf(stageAt(*after.proposals.front().latestRound(), 7), "R-HOE").state == BranchState::notApplicable);
  }
  SECTION("will be too late in Sliedrecht, which was moved from 15 June to 6 July")
  {
    CHECK(branchOf(stageAt(round, 7), "R-SLI").meetingDate == 2027y / 7 / 6);
    CHECK(round.round.targetDate == 2027y / 6 / 30);
    const auto facts = demo().facts();
    std::vector<std::string> slips;
    for (const auto& placement : facts.where(&Placement::stage, stageAt(round, 7).stage.id))
      if (placement.body == named<DecisionBody>(facts, "R-SLI"))
        slips.push_back(toIso(placement.on) + " " + facts.get(*placement.meeting).number);
    CHECK(slips == std::vector<std::string>{"2027-03-18 R-SLI-2027-05", "2027-04-22 R-SLI-2027-06"});
  }
  SECTION("was talked about with fourteen parties")
  {
    CHECK(app::proposalDossier(demo().facts(), report.proposals.front().proposal.id).consultations.size() == 14);
  }
}

TEST_CASE("the demo has meetings with agendas, labelled as they were sent")
{
  const auto facts = demo().facts();
  auto withAgenda = 0;
  for (const auto& row : app::meetingRows(facts, exchange::demoToday))
    withAgenda += row.agendaItems >= 2;
  CHECK(withAgenda >= 80);

  const auto labels = [&](const std::string& number) {
    std::string text;
    for (const auto& row : app::agendaOf(facts, named<Meeting>(facts, number), exchange::demoToday).items) {
      text += row.item.label + (row.coverNote ? "*" : "");
      for (const auto& each : row.attachments)
        text += " " + each.attachment.label + (each.late ? "(late)" : "");
      text += "\n";
    }
    return text;
  };
  CHECK(labels("SG-2027-04") == "1\n2* 2a 2b\n3* 3a 3b 3c(late)\n4* 4a\n5*\n6*\n7\n");
  CHECK(labels("R-MOL-2027-03") == "1\n2\n3\n4\n5* 5a 5b(late)\n6\n");
  CHECK(labels("R-ZWI-2027-04") == "1\n2\n3\n4\n5\n6* 6a 6b(late)\n7\n8\n9* 9a 9b 9c\n10\n");

  const auto missing = app::missingOn(facts, app::agendaOf(facts, named<Meeting>(facts, "SG-2027-04"), exchange::demoToday));
  REQUIRE(missing.size() == 1);
  CHECK(missing.front().label == "4"); // of item 3 the record says who was heard
  CHECK(missing.front().what == "consulted");
}

TEST_CASE("the demo has a pack that was sent, and of which one item changed since")
{
  const auto facts = demo().facts();
  const auto meeting = named<Meeting>(facts, "AO-2027-04");
  const auto rows = app::revisionRows(facts, meeting);
  REQUIRE(rows.size() == 1);
  CHECK(rows.front().revision.letter == "A");
  CHECK(toIso(rows.front().revision.madeOn) == "2027-04-13");
  REQUIRE(rows.front().dispatches.size() == 1);
  CHECK(rows.front().dispatches.front().recipients == "leden van het ambtenarenoverleg");
  CHECK(facts.get(meeting).dispatchedOn == rows.front().revision.madeOn);
  CHECK(pack::sentState(facts, meeting, exchange::demoToday).touched == 1);
  const auto supplement = pack::packEdition(facts, meeting, exchange::demoToday, {.supplementSince = rows.front().revision.id});
  CHECK(supplement.letter == "B");
  REQUIRE(supplement.pack.openingPages.size() == 1);
  const auto& table = std::get<pack::TextTable>(supplement.pack.openingPages.front().blocks.back());
  REQUIRE(table.rows.size() == 1);
  CHECK(table.rows.front().front() == "3");
  CHECK(table.rows.front().at(2) == "Vervangt wat u hebt.");
}

TEST_CASE("the demo's attachments are real documents of several pages")
{
  const auto facts = demo().facts();
  std::set<DocumentId> attached;
  for (const auto& attachment : facts.all<Attachment>())
    attached.insert(attachment.document);
  auto severalPages = 0;
  for (const auto id : attached) {
    const auto document = facts.get(id);
    const auto bytes = demo().file().store().content(document.sha256);
    INFO(document.fileName);
    REQUIRE(bytes);
    const auto inspection = pdf::inspectDocument(*bytes);
    CHECK(inspection.isPdf);
    CHECK(document.pages == inspection.pages);
    severalPages += inspection.pages > 1;
  }
  CHECK(severalPages >= 12);
}

TEST_CASE("a document is named by its file name as long as only one has it")
{
  const auto file = demo().newFile("documents.besluitroute");
  const app::Facts facts{file->store()};
  const auto add = R"({"command": "AddDocument", "title": "Inkoopkader", "file": "inkoopkader-v2.1.pdf"})";
  REQUIRE(app::executeList(*file, add, demo().folder()));
  CHECK(app::resolve(facts, EntityKind::document, "inkoopkader-v2.1.pdf") == 1);
  REQUIRE(app::executeList(*file, add, demo().folder()));
  const auto ambiguous = app::resolve(facts, EntityKind::document, "inkoopkader-v2.1.pdf");
  REQUIRE_FALSE(ambiguous);
  CHECK(ambiguous.error().code == ErrorCode::ambiguousReference);
}

TEST_CASE("the demo's history, executed in an empty file, gives the same status")
{
  const auto history = demo().file().history();
  REQUIRE(history);
  const auto copy = demo().newFile("copy.besluitroute");
  const auto executed = app::executeList(*copy, app::historyAsJson(*history), demo().folder());
  if (!executed)
    FAIL("command " << executed.error().position << " " << executed.error().command << " " << executed.error().error.subject);
  const auto copied = app::statusReport(app::Facts{copy->store()}, exchange::demoToday);
  CHECK(matrixText(copied) == matrixText(reportOn(exchange::demoToday)));
  const auto copiedAgain = copy->history();
  REQUIRE(copiedAgain);
  REQUIRE(copiedAgain->size() == history->size());
  for (std::size_t i = 0; i < history->size(); ++i)
    REQUIRE(copiedAgain->at(i).after == history->at(i).after);
}

TEST_CASE("who takes over reads what runs, what was decided and agreed, and who may do what")
{
  const auto facts = demo().facts();
  const auto whole = support::plainText(pack::handoverFile(facts, exchange::demoToday).blocks);
  for (const auto* part : {"Doel: uiterlijk 30 juni 2027. Op zijn vroegst klaar op 6 juli 2027, 6 dagen te laat.",
                           "Nog te raadplegen: Cliëntenraad jeugd, Onderwijs, Raadsleden Hardinxveld-Giessendam.",
                           "7. Gemeenteraden | Raad Sliedrecht | gepland | 6 juli 2027 | ", "uitslag ontbreekt",
                           "V-2026-17 Regiovisie jeugd 2027-2030 | Raad Molenlanden | gewijzigd vastgesteld", "nog te vervullen: De nadere regels",
                           "# Open toezeggingen", "nog geen machtiging van ", "opnieuw bekijken op ", "donderdag 29 april 2027 | Stuurgroep Inkoop jeugdhulp | 2 Besluitenlijst van 1 april 2027; 3 Inkoopkader jeugdhulp 2028 e.v.; 4 Regiovisie jeugd: verschil Molenlanden; 5 Besloten agendapunt; 6 Tariefonderzoek, tussenstand | uiterlijk 15 april 2027 | 22 april 2027 | ",
                           "dinsdag 18 mei 2027 | Raad Sliedrecht | 7 Zienswijze ontwerpbegroting 2028 Serviceorganisatie; gepland: V-2026-22 Verordening jeugdhulp | ", "1. Werkgroep | Werkgroep inkoop | positief advies (versie 2.0) | 16 maart 2027", "3. Colleges | 10 gremia | klaar | 26 januari 2027",
                           " | mandaat | "})
    CHECK_THAT(whole, Catch::Matchers::Contains(part));
  const auto own = support::plainText(pack::handoverFile(facts, exchange::demoToday, named<Municipality>(facts, "GM0610")).blocks);
  CHECK_THAT(own, Catch::Matchers::Contains("Raad Sliedrecht") && Catch::Matchers::Contains("doet mee sinds ") && Catch::Matchers::Contains("H. Mulder | lid | Sliedrecht"));
  CHECK_THAT(own, !Catch::Matchers::Contains("Raad Dordrecht") && !Catch::Matchers::Contains("Raadsleden Hardinxveld"));
}

TEST_CASE("who is still to be heard is the same for one proposal and in the case that was read for all")
{
  const auto facts = demo().facts();
  const auto all = app::planningCase(facts, exchange::demoToday);
  auto asked = 0;
  for (const auto& proposal : all.report.proposals) {
    const auto one = app::partiesToHear(facts, exchange::demoToday, proposal.proposal.id);
    std::size_t among = 0;
    for (const auto& round : proposal.rounds) {
      const auto ofRound = app::partiesToHear(all, round);
      for (const auto& party : ofRound)
        CHECK(std::any_of(one.begin(), one.end(), [&](const auto& each) { return each.party == party.party && each.beforeStage == party.beforeStage && each.municipality == party.municipality; }));
      among += ofRound.size();
    }
    CHECK(among == one.size());
    asked += static_cast<int>(one.size());
  }
  CHECK(asked >= 3);
}

}
