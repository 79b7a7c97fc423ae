// SPDX-License-Identifier: EUPL-1.2
#include "app/case_file.h"
#include "presentation/meetings/pack_choices.h"
#include "support/meeting_case.h"
#include "ui_support/qt_string_maker.h"

#include <catch2/catch.hpp>
#include <fstream>

using namespace std::chrono_literals; // NOLINT(google-build-using-namespace): dates
using presentation::PackChoice;
using presentation::PackCopy;
using presentation::PackStep;

namespace {

/// SG-2027-01 on 29 April: papers are handed in until the 15th and sent on the 22nd, which is today.
class ChoosingCase {
public:
  [[nodiscard]] presentation::PackPossibilities possible(bool readOnly = false)
  {
    return given.file()
        .read([&](const app::Facts& facts) { return presentation::packPossibilities(facts, given.meeting(), given.file().today(), readOnly); })
        .value();
  }
  void freeze()
  {
    const auto edition = given.file().read([&](const app::Facts& facts) { return pack::packEdition(facts, given.meeting(), given.file().today(), {.asRevision = true}); }).value();
    REQUIRE(given.file().execute(edition.freezing({"a.pdf", std::string(64, 'a'), 12, {}})));
  }
  void change() { given.run(R"({"command": "WriteCoverNote", "item": "SG-2027-01#3", "finance": "Dekking rond."})"); }

  support::MeetingCase given;
};

}

TEST_CASE("which copy of the pack is likely wanted, and why")
{
  ChoosingCase her;

  SECTION("until the hand-in day a concept to read through")
  {
    her.given.setToday(2027y / 4 / 15);
    CHECK(her.possible().advice.copy == PackCopy::Whole);
    CHECK(her.possible().advice.why == QStringLiteral("Aanleveren kan tot en met do 15-04-2027: nu een concept om door te lezen."));
    CHECK(presentation::copyText(PackCopy::Whole, her.possible()) == QStringLiteral("Concept van de hele set"));
    CHECK(presentation::whyText(PackCopy::Whole, her.possible()) == her.possible().advice.why);
    CHECK(presentation::whyText(PackCopy::Revision, her.possible()) == QStringLiteral("Aanleveren kan nog tot en met do 15-04-2027: wat dan nog binnenkomt, stuurt u na als aanvulling."));
    CHECK(presentation::copyExplanation(PackCopy::Whole, her.possible()).contains(QStringLiteral("op elke bladzijde staat CONCEPT")));
    CHECK(presentation::copyExplanation(PackCopy::PublicCopy, her.possible()).contains(QStringLiteral("staat op elke bladzijde CONCEPT")));
  }
  SECTION("after it the set that she sends")
  {
    her.given.setToday(2027y / 4 / 16);
    CHECK(her.possible().advice.copy == PackCopy::Revision);
    CHECK(her.possible().advice.why == QStringLiteral("De aanleverdag was do 15-04-2027: nu de set die u verstuurt."));
    CHECK(presentation::whyText(PackCopy::Revision, her.possible()) == her.possible().advice.why);
    const auto saysWhatIsNotIn = [&](PackCopy copy) { return presentation::copyExplanation(copy, her.possible()).endsWith(QStringLiteral("maak daarvoor ook het besloten deel.")); };
    CHECK_FALSE(saysWhatIsNotIn(PackCopy::Revision));
    her.given.run(R"({"command": "ChangeAgendaItem", "item": "SG-2027-01#3", "confidentiality": "closed"})");
    for (const auto copy : {PackCopy::Revision, PackCopy::Supplement, PackCopy::Personal})
      CHECK(saysWhatIsNotIn(copy));
    CHECK_FALSE(saysWhatIsNotIn(PackCopy::ClosedPart));
  }
  SECTION("of a body without lead times a concept, since nobody said when papers go out")
  {
    her.given.run(R"([{"command": "AddBody", "code": "WG", "name": "Werkgroep", "kind": "workingGroup", "region": "P"},
                      {"command": "AddMeeting", "body": "WG", "date": "2027-04-23", "number": "WG-1"}])");
    const auto meeting = her.given.file().read([](const app::Facts& facts) { return facts.where(&domain::Meeting::number, "WG-1").front().id; }).value();
    const auto possible = her.given.file().read([&](const app::Facts& facts) { return presentation::packPossibilities(facts, meeting, 2027y / 4 / 22); }).value();
    CHECK(possible.advice.copy == PackCopy::Whole);
    CHECK(possible.advice.why == QStringLiteral("De verzenddag is niet bekend: een concept. Verstuurt u de set, kies dan revisie A."));
  }
  SECTION("once sent a supplement when something changed, else the same again")
  {
    her.freeze();
    CHECK(her.possible().advice.copy == PackCopy::Whole);
    CHECK(presentation::copyText(PackCopy::Whole, her.possible()) == QStringLiteral("Hele set, zoals verzonden in revisie A"));
    CHECK(presentation::copySuffix({}, her.possible()) == QStringLiteral("revisie A"));
    her.change();
    CHECK(her.possible().advice.copy == PackCopy::Supplement);
    CHECK(her.possible().advice.why == QStringLiteral("1 agendapunt gewijzigd sinds revisie A: stuur na wat gewijzigd is."));
    CHECK(presentation::isDraft(PackCopy::Whole, her.possible()));
    CHECK_FALSE(presentation::isDraft(PackCopy::Supplement, her.possible()));
  }
  SECTION("of papers that were sent without a set the revision that is not on record")
  {
    her.given.run(R"({"command": "MarkDispatched", "meeting": "SG-2027-01"})");
    CHECK(her.possible().advice.copy == PackCopy::Revision);
    CHECK_FALSE(presentation::isDraft(PackCopy::Whole, her.possible()));
  }
  SECTION("of a meeting that was held the set as it is, of which nothing is missing any more")
  {
    CHECK_FALSE(her.possible().missing.empty());
    her.given.setToday(2027y / 4 / 30);
    CHECK(her.possible().advice.copy == PackCopy::Whole);
    CHECK(presentation::copyText(PackCopy::Whole, her.possible()) == QStringLiteral("Hele set"));
    CHECK(her.possible().missing.empty());
  }
  SECTION("never a revision where none can be put on record")
  {
    CHECK(her.possible(true).advice.copy == PackCopy::Whole);
  }
}

TEST_CASE("what there is to do after a pack was made")
{
  ChoosingCase her;
  const auto next = [&](const PackChoice& choice) { return presentation::nextStepAfter(choice, her.possible()); };

  SECTION("a concept is followed by the revision once that is due")
  {
    CHECK(next({}).step == PackStep::MakeRevision);
    CHECK(next({}).button == QStringLiteral("Revisie A maken…"));
    her.given.setToday(2027y / 4 / 14);
    CHECK(next({}).step == PackStep::None);
    CHECK(next({}).text.contains(QStringLiteral("Het is een concept")));
  }
  SECTION("a revision is put on record, and then it is said to whom it went")
  {
    CHECK(next({.copy = PackCopy::Revision}).step == PackStep::PutOnRecord);
    CHECK(next({.copy = PackCopy::Revision, .record = true}).step == PackStep::RecordDispatch);
    CHECK(next({.copy = PackCopy::Revision, .record = true}).text == QStringLiteral("Aan wie de set ging, staat nog niet in het dossier."));
    CHECK(next({.copy = PackCopy::Revision, .record = true, .recipients = QStringLiteral("leden")}).step == PackStep::None);
  }
  SECTION("what is closed is still to be made, once nothing else is to be done")
  {
    CHECK(next({.copy = PackCopy::Revision}).also.isEmpty());
    her.given.run(R"({"command": "ChangeAgendaItem", "item": "SG-2027-01#4", "confidentiality": "closed"})");
    const auto sent = next({.copy = PackCopy::Revision, .record = true, .recipients = QStringLiteral("leden")});
    CHECK(sent.step == PackStep::MakeClosedPart);
    CHECK(sent.button == QStringLiteral("Besloten deel maken…"));
    CHECK(next({.copy = PackCopy::Revision}).step == PackStep::PutOnRecord);
    CHECK(next({.copy = PackCopy::Revision}).also == sent.also);
    CHECK(sent.also.contains(QStringLiteral("besloten deel")));
    for (const auto copy : {PackCopy::PublicCopy, PackCopy::ClosedPart, PackCopy::Whole}) // the last is a concept still
      CHECK(next({.copy = copy}).also.isEmpty());
  }
  SECTION("a copy of what was sent goes to somebody, and a copy of anything else is a concept")
  {
    CHECK(next({.copy = PackCopy::PublicCopy}).step == PackStep::MakeRevision);
    her.freeze();
    CHECK(next({.copy = PackCopy::PublicCopy}).step == PackStep::RecordDispatch);
    CHECK(next({.copy = PackCopy::PublicCopy}).text.isEmpty()); // the set itself may well be on record
    her.change();
    CHECK(next({.copy = PackCopy::PublicCopy}).button == QStringLiteral("Aanvulling B maken…"));
  }
}

TEST_CASE("whoever is about to make the pack hears what is missing")
{
  ChoosingCase her;
  for (const auto* name : {"1.pdf", "2.pdf", "3.pdf", "4.pdf", "5.pdf"}) {
    std::ofstream{her.given.folder() / name} << "gewoon tekst";
    her.given.run(R"([{"command": "AddDocument", "title": "Stuk", "item": "SG-2027-01#3", "file": ")" + std::string{name} + "\"}]");
  }
  const auto missing = presentation::missingIn(PackCopy::Whole, her.possible());
  CHECK(missing.title == QStringLiteral("Er ontbreekt nog iets op 6 plaatsen"));
  const auto lines = missing.text.split(u'\n');
  REQUIRE(lines.size() == 6);
  CHECK(lines[0] == QStringLiteral("3: Oplegnotitie: veld ‘Aanleiding en kern’ is leeg."));
  CHECK(lines[1] == QStringLiteral("3b: Stuk is geen leesbare PDF."));
  CHECK(lines[5] == QStringLiteral("En nog 1 andere."));
  SECTION("of the closed part only what is closed, and of the others that not")
  {
    CHECK(presentation::missingIn(PackCopy::ClosedPart, her.possible()).title.isEmpty());
    her.given.run(R"({"command": "ChangeAgendaItem", "item": "SG-2027-01#3", "confidentiality": "closed"})");
    CHECK(presentation::missingIn(PackCopy::ClosedPart, her.possible()).title == missing.title);
    CHECK(presentation::missingIn(PackCopy::Revision, her.possible()).title.isEmpty());
  }
}

TEST_CASE("a personal copy is for a gemeente that is there on the day of the meeting")
{
  support::MeetingCase given;
  given.run(R"([{"command": "AddMeeting", "body": "SG", "date": "2027-12-16", "number": "DECEMBER"}, {"command": "AddMeeting", "body": "SG", "date": "2028-01-13", "number": "JANUARI"},
    {"command": "MergeMunicipalities", "municipalities": ["GM0642"], "code": "GM1999", "name": "Waaldam", "on": "2028-01-01"}])");
  const auto offered = [&](const std::string& number) {
    QStringList names;
    const auto possible = given.file().read([&](const app::Facts& facts) {
      return presentation::packPossibilities(facts, facts.where(&domain::Meeting::number, number).front().id, given.file().today());
    });
    for (const auto& [id, name] : possible.value().municipalities)
      names << name;
    return names;
  };
  CHECK(offered("DECEMBER") == QStringList{QStringLiteral("Dordrecht"), QStringLiteral("Zwijndrecht")});
  CHECK(offered("JANUARI") == QStringList{QStringLiteral("Dordrecht"), QStringLiteral("Waaldam")});
}
