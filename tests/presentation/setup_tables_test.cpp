// SPDX-License-Identifier: EUPL-1.2
#include "app/case_file.h"
#include "presentation/setup/case_facts.h"
#include "presentation/setup/municipality_choice_model.h"
#include "presentation/setup/region_tree_model.h"
#include "presentation/setup/setup_tables.h"
#include "presentation/setup/template_tables.h"
#include "presentation/tracks/track_page.h"
#include "support/meeting_case.h"
#include "ui_support/qt_string_maker.h"

#include <QAbstractItemModelTester>
#include <catch2/catch.hpp>

using namespace std::chrono_literals; // NOLINT(google-build-using-namespace): dates
using presentation::TextRow;

namespace {

template <class Query>
auto read(support::MeetingCase& given, Query query)
{
  return given.file().read(query).value();
}

}

TEST_CASE("tables of what has been set up")
{
  support::MeetingCase given;
  const auto today = given.file().today();

  SECTION("show bodies of the region apart from councils")
  {
    const auto regional = read(given, [&](const app::Facts& facts) { return presentation::bodyTable(facts, today, presentation::BodyGroup::Regional); });
    REQUIRE(regional.size() == 1);
    CHECK(regional.front().cells == QStringList{QStringLiteral("SG"), QStringLiteral("Stuurgroep Inkoop"), QStringLiteral("stuurgroep"),
                                                QStringLiteral("Jeugdregio Proef"), QStringLiteral("14 dagen"), QStringLiteral("7 dagen")});
    CHECK(read(given, [&](const app::Facts& facts) { return presentation::bodyTable(facts, today, presentation::BodyGroup::Councils); }).size() == 2);
  }
  SECTION("keep a membership that is over, at the end and grey")
  {
    given.run(R"([{"command": "AddPerson", "name": "B. Vos"},
      {"command": "AddMembership", "person": "B. Vos", "body": "SG", "role": "secretary", "on": "2026-06-01", "until": "2026-12-31"}])");
    const auto body = read(given, [](const app::Facts& facts) { return facts.where(&domain::DecisionBody::code, "SG").front().id; });
    const auto members = read(given, [&](const app::Facts& facts) { return presentation::memberTable(facts, body, today); });
    REQUIRE(members.size() == 2);
    CHECK(members.front().cells.first() == QStringLiteral("J. Kok"));
    CHECK(members.back().cells.last() == QStringLiteral("31-12-2026"));
    CHECK(members.back().tone == presentation::Tone::NotApplicable);
  }
  SECTION("say what each gemeente does in a track, and what it did before")
  {
    given.run(R"([{"command": "SetParticipation", "track": "INKOOP", "municipalities": ["GM0642"], "kind": "steppedOut", "source": "collegebesluit", "on": "2027-04-01"}])");
    const auto track = read(given, [](const app::Facts& facts) { return facts.all<domain::Track>().front().id; });
    const auto rows = read(given, [&](const app::Facts& facts) { return presentation::participationTable(facts, track, today); });
    REQUIRE(rows.size() == 2);
    CHECK(rows.back().cells == QStringList{QStringLiteral("Zwijndrecht"), QStringLiteral("uitgestapt"), QStringLiteral("01-04-2027"),
                                           QStringLiteral("collegebesluit"), QStringLiteral("doet mee vanaf 01-12-2026")});
  }
  SECTION("say that the decision behind a change of participation is not recorded, and name the one that is, also before its day")
  {
    const auto track = read(given, [](const app::Facts& facts) { return facts.all<domain::Track>().front().id; });
    given.run(R"({"command": "SetParticipation", "track": "INKOOP", "municipalities": ["GM0642"], "kind": "steppedOut", "on": "2027-04-01"})");
    CHECK(read(given, [&](const app::Facts& facts) { return presentation::participationTable(facts, track, today); }).back().cells[3] == QStringLiteral("besluit niet vastgelegd"));
    given.run(R"({"command": "SetParticipation", "track": "INKOOP", "municipalities": ["GM0642"], "kind": "takesPart", "source": "raadsbesluit", "on": "2027-09-01"})");
    CHECK(read(given, [&](const app::Facts& facts) { return presentation::participationTable(facts, track, today); }).back().cells[4]
          == QStringLiteral("doet mee vanaf 01-12-2026; doet mee vanaf 01-09-2027 (raadsbesluit)"));
  }
  SECTION("say of a gemeente that is gone that it is gone, and until when it took part")
  {
    given.run(R"({"command": "MergeMunicipalities", "municipalities": ["GM0642"], "into": "GM0505", "on": "2027-04-01"})");
    const auto track = read(given, [](const app::Facts& facts) { return facts.all<domain::Track>().front().id; });
    const auto page = read(given, [&](const app::Facts& facts) { return presentation::trackPage(facts, track, today); });
    REQUIRE(page.participation.size() == 2);
    CHECK(page.participation.back().cells == QStringList{QStringLiteral("Zwijndrecht"), QStringLiteral("bestaat niet meer"), QString{}, QString{}, QStringLiteral("doet mee vanaf 01-12-2026")});
    REQUIRE(page.participationPicture.lanes.last().segments.size() == 1);
    CHECK(page.participationPicture.lanes.last().segments.first().until == domain::Date{2027y / 3 / 31});
    const auto tracks = read(given, [&](const app::Facts& facts) { return presentation::trackTable(facts, today); });
    CHECK(tracks.front().cells.last() == QStringLiteral("1 doet mee"));
  }
  SECTION("number the steps of a template")
  {
    const auto id = read(given, [](const app::Facts& facts) { return facts.all<domain::RouteTemplate>().front().id; });
    const auto rows = read(given, [&](const app::Facts& facts) { return presentation::templateStageTable(facts, id); });
    REQUIRE(rows.size() == 2);
    CHECK(rows.front().cells.mid(0, 4) == QStringList{QStringLiteral("1"), QStringLiteral("Stuurgroep"), QStringLiteral("adviseert"), QStringLiteral("stuurgroep")});
  }
  SECTION("say of the file where it is")
  {
    const auto lines = read(given, [&](const app::Facts& facts) { return presentation::caseFacts(facts, today, QStringLiteral("/tmp/x.besluitroute"), 2048); });
    CHECK(lines.contains(QPair{QStringLiteral("Gemeenten"), QStringLiteral("2")}));
    CHECK(lines.last().second == QStringLiteral("2,0 kB"));
    CHECK(presentation::backupPath(QStringLiteral("/tmp/x.besluitroute"), today) == QStringLiteral("/tmp/x 2027-04-22.besluitroute"));
  }
}

TEST_CASE("regions as a tree")
{
  support::MeetingCase given;
  const auto treeOn = [&](domain::Date day) { return read(given, [&](const app::Facts& facts) { return presentation::regionTree(facts, day); }); };
  presentation::RegionTreeModel model;
  const QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
  model.setNodes(treeOn(2027y / 4 / 22));
  REQUIRE(model.rowCount() == 1);
  CHECK(model.rowCount(model.index(0, 0)) == 2);
  CHECK(model.index(0, 2).data().toString() == QStringLiteral("jeugdregio, 2 gemeenten"));

  SECTION("shows who left under no region, and keeps what is chosen")
  {
    const QPersistentModelIndex stays{model.index(0, 0, model.index(0, 0))};
    given.run(R"([{"command": "LeaveRegion", "region": "P", "municipality": "GM0642", "on": "2027-04-01"},
      {"command": "AddRegion", "code": "G", "name": "Grote regio", "kind": "supraRegion"},
      {"command": "ChangeRegion", "region": "P", "partOf": "G"}])");
    model.setNodes(treeOn(2027y / 4 / 22));
    REQUIRE(model.rowCount() == 2);
    CHECK(model.index(0, 0).data().toString() == QStringLiteral("Grote regio"));
    CHECK(model.index(1, 0).data().toString() == QStringLiteral("In geen regio"));
    CHECK(model.rowCount(model.index(1, 0)) == 1);
    model.setNodes(treeOn(2027y / 3 / 1));
    CHECK(model.rowCount() == 1);
  }
}

TEST_CASE("regions as a tree tell what gemeenten were called and what became of them")
{
  support::MeetingCase given;
  given.run(R"([{"command": "RenameMunicipality", "municipality": "GM0505", "name": "Dordt", "on": "2027-02-01"},
    {"command": "RenameRegion", "region": "P", "name": "Jeugdregio Drecht", "on": "2027-02-01"},
    {"command": "MergeMunicipalities", "municipalities": ["GM0642"], "into": "GM0505", "on": "2027-04-01"}])");
  presentation::RegionTreeModel model;
  const auto cellsOn = [&](domain::Date day) {
    model.setNodes(read(given, [&](const app::Facts& facts) { return presentation::regionTree(facts, day); }));
    QStringList cells;
    for (auto region = 0; region < model.rowCount(); ++region) {
      const auto parent = model.index(region, 0);
      cells << parent.data().toString() + u'|' + model.index(region, 2).data().toString();
      for (auto row = 0; row < model.rowCount(parent); ++row)
        cells << model.index(row, 0, parent).data().toString() + u'|' + model.index(row, 2, parent).data().toString();
    }
    return cells;
  };
  CHECK(cellsOn(2027y / 1 / 31) == QStringList{QStringLiteral("Jeugdregio Proef|jeugdregio, 2 gemeenten"), QStringLiteral("Dordrecht|sinds 01-01-2026"),
                                                QStringLiteral("Zwijndrecht|01-01-2026 tot en met 31-03-2027")});
  CHECK(cellsOn(2027y / 4 / 1) == QStringList{QStringLiteral("Jeugdregio Drecht|jeugdregio, 1 gemeente; tot en met 31-01-2027: Jeugdregio Proef"),
                                               QStringLiteral("Dordt|sinds 01-01-2026; tot en met 31-01-2027: Dordrecht"), QStringLiteral("In geen regio|"),
                                               QStringLiteral("Zwijndrecht|laatste dag 31-03-2027, opgegaan in Dordt")});
}

TEST_CASE("a route template as a picture")
{
  support::MeetingCase given;
  given.run(R"([{"command": "AddTemplateStage", "routeTemplate": "kort", "position": 2, "stage": {"name": "Colleges", "role": "givesView", "selector": "everyExecutive", "completion": "allAnswered",
      "preparationDays": 5, "termRule": "WGR-10-5", "extraWeeks": 1, "requiredParties": [{"party": "Cliëntenraad", "ground": "agreement", "source": "afspraak"}]}},
    {"command": "ChangeRouteTemplate", "routeTemplate": "kort", "description": "Voor alles van de regio."}, {"command": "AddRouteTemplate", "code": "leeg", "name": "Nog leeg"}])");
  const auto pictureOf = [&](const std::string& code) {
    return read(given, [&](const app::Facts& facts) { return presentation::templatePicture(facts, facts.where(&domain::RouteTemplate::code, code).front().id); });
  };
  SECTION("has its stages as columns, with who, the preparation and the term")
  {
    const auto picture = pictureOf("kort");
    REQUIRE(picture.heads.size() == 3);
    CHECK(picture.heads[1].number == QStringLiteral("2"));
    CHECK(picture.heads[1].name == QStringLiteral("Colleges"));
    CHECK(picture.heads[1].role == QStringLiteral("geeft zienswijze, allemaal geantwoord of termijn voorbij"));
    CHECK(picture.heads[0].role == QStringLiteral("adviseert"));
    REQUIRE(picture.rounds.size() == 1);
    CHECK(picture.rounds.first().title == QStringLiteral("Stuurgroep tot raad"));
    CHECK(picture.rounds.first().subline == QStringLiteral("Voor alles van de regio."));
    const auto& box = picture.rounds.first().boxes.at(1);
    CHECK(box.stage == 1);
    CHECK(box.head == QStringLiteral("Elk college"));
    QStringList lines;
    for (const auto& line : box.lines)
      lines << line.text;
    CHECK(lines == QStringList{QStringLiteral("5 werkdagen voorbereiding"), QStringLiteral("termijn WGR-10-5, 1 week extra"), QStringLiteral("eerst 1 partij horen")});
    CHECK(box.spoken == QStringLiteral("stap 2, Colleges, geeft zienswijze, elk college, ") + lines.join(QStringLiteral(", ")));
  }
  SECTION("says of an empty one that it starts nothing yet")
  {
    CHECK(pictureOf("leeg").heads.isEmpty());
    CHECK(pictureOf("leeg").rounds.first().subline.startsWith(QStringLiteral("nog geen stappen")));
  }
}

TEST_CASE("what a stage of a template can be")
{
  support::MeetingCase given;
  const auto parties = presentation::stageParties();
  CHECK(parties.first().name == QStringLiteral("Elke raad van wie meedoet"));
  const auto steering = presentation::indexOfParty(domain::BodySelector::oneBody, domain::BodyKind::steeringGroup);
  CHECK(parties[steering].name == QStringLiteral("Stuurgroep"));
  CHECK(presentation::indexOfParty(domain::BodySelector::everyExecutive, domain::BodyKind::steeringGroup) == 1);
  given.run(R"([{"command": "AddTermAgreement", "code": "DRIE", "name": "Drie weken", "trigger": "toezending", "amount": 3, "unit": "weeks"},
    {"command": "AddTermAgreement", "code": "ERVOOR", "name": "Vooraf", "trigger": "vergadering", "direction": "before", "amount": 3, "unit": "weeks"}])");
  QStringList rules;
  for (const auto& choice : read(given, [](const app::Facts& facts) { return presentation::termRuleChoices(facts, 2027y / 4 / 22); }))
    rules << choice.name;
  CHECK(rules.first().startsWith(QStringLiteral("geen regel")));
  CHECK(rules.last() == QStringLiteral("DRIE: Drie weken")); // a term that runs before a day is none of these
  CHECK(rules.removeDuplicates() == 0);
  const auto id = read(given, [](const app::Facts& facts) { return facts.all<domain::RouteTemplate>().front().id; });
  CHECK(presentation::stagePlaces(read(given, [&](const app::Facts& facts) { return presentation::templateStageTable(facts, id); })) ==
        QStringList{QStringLiteral("1, vooraan"), QStringLiteral("2, na Stuurgroep"), QStringLiteral("3, na Raden")});
}

TEST_CASE("gemeenten to choose from")
{
  presentation::MunicipalityChoiceModel model{{{"GM2", QStringLiteral("Zwijndrecht"), QStringLiteral("ZHZ")}, {"GM1", QStringLiteral("Aalten"), QStringLiteral("Achterhoek")}}};
  const QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
  CHECK(model.index(0, 0).data().toString() == QStringLiteral("Aalten (Achterhoek)"));
  CHECK(model.chosen().empty());
  CHECK(model.setData(model.index(1, 0), Qt::Checked, Qt::CheckStateRole));
  REQUIRE(model.chosen().size() == 1);
  CHECK(model.chosen().front().code == "GM2");
}
