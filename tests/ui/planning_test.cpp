// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>

#include "app/commands/meeting_commands.h"
#include "app/commands/route_commands.h"
#include "app/queries/slips.h"
#include "presentation/planning/plan_letter.h"
#include "presentation/planning/plan_picture.h"
#include "presentation/planning/what_if_picture.h"
#include "presentation/pseudo_translator.h"
#include "presentation/words.h"
#include "ui/banner.h"
#include "ui/callout.h"
#include "ui/place.h"
#include "ui/planning/planning_workspace.h"
#include "ui/planning/timeline_painter.h"
#include "ui/planning/timeline_view.h"
#include "ui/workspaces.h"
#include "ui_support/demo_window.h"
#include "ui_support/dialog_driver.h"
#include "ui_support/qt_string_maker.h"
#include "ui_support/walkers.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QListWidget>
#include <QPdfDocument>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTreeWidget>

#include <algorithm>
#include <stdexcept>

/// The Planning workspace with the demo region, whose framework does not make its target because of one council.
namespace {

using namespace std::chrono_literals;
using presentation::MarkKind;
using ui_support::DemoWindow;

constexpr auto planningPlace = Qt::Key_5;

/// The demo region with Planning in front.
class PlanningDemo {
public:
  PlanningDemo() { m_demo.person().press(planningPlace, Qt::AltModifier); }
  [[nodiscard]] ui_support::WindowDriver& person() { return m_demo.person(); }
  [[nodiscard]] ui::MainWindow& window() { return m_demo.window(); }
  [[nodiscard]] ui::CaseSession& session() { return *m_demo.desk().session(); }
  [[nodiscard]] ui::TimelineView& timeline() { return person().find<ui::TimelineView>("timeline"); }
  [[nodiscard]] ui::PlanningWorkspace& workspace() { return person().find<ui::PlanningWorkspace>("planningWorkspace"); }
  [[nodiscard]] QString verdict() { return person().find<ui::Callout>("planVerdict").accessibleName(); }
  [[nodiscard]] QString explanation() { return person().find<QLabel>("markExplanation").text(); }
  [[nodiscard]] QString texts(const char* pane)
  {
    QTest::qWait(1); // what was replaced goes
    QStringList all;
    for (const auto* label : person().find<QWidget>(pane).findChildren<QLabel*>())
      all << label->text();
    return all.join(QLatin1Char('\n'));
  }
  [[nodiscard]] const presentation::TimelineLane& lane(const QString& name)
  {
    for (const auto& each : timeline().timeline().lanes)
      if (each.name == name)
        return each;
    FAIL("no lane " << name.toStdString());
    throw std::logic_error{"no lane"};
  }
  /// With the mouse, from one sign of a lane to another; `answer` is what she does in the dialog that opens.
  void drag(const presentation::TimelineLane& lane, int fromMark, int toMark, const std::function<void(QDialog&)>& answer)
  {
    auto& view = timeline();
    const auto row = static_cast<int>(&lane - view.timeline().lanes.data());
    const auto at = [&](int mark) {
      const auto measures = ui::timelineMeasures();
      return QPoint{measures.nameWidth + static_cast<int>(view.scale().centre(lane.marks[mark].date)) - view.horizontalScrollBar()->value(),
                    measures.axisHeight + row * measures.laneHeight + measures.laneHeight / 2 - view.verticalScrollBar()->value()};
    };
    const auto from = at(fromMark), to = at(toMark); // the lane is another one after it
    person().inDialog(
        [&] {
          QTest::mousePress(view.viewport(), Qt::LeftButton, {}, from);
          QMouseEvent moving{QEvent::MouseMove, to, view.viewport()->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {}};
          QApplication::sendEvent(view.viewport(), &moving);
          QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, to);
        },
        answer);
  }
  [[nodiscard]] presentation::PlanPicture picture(const app::WhatIfReport* supposed = nullptr)
  {
    return *std::move(*session().read([&](const app::Facts& facts) { return presentation::planPicture(facts, session().today(), request(), supposed); }));
  }
  [[nodiscard]] app::PlanRequest request()
  {
    const auto proposal = session().read([](const app::Facts& facts) { return facts.where(&domain::Proposal::number, "V-2027-03").front().id; });
    return {.proposal = *proposal, .round = {}, .from = {}, .target = {}, .marginDays = {}};
  }

private:
  DemoWindow m_demo;
};

const presentation::TimelineMark& markOf(const presentation::TimelineLane& lane, MarkKind kind)
{
  for (const auto& mark : lane.marks)
    if (mark.kind == kind)
      return mark;
  FAIL("no such mark in " << lane.name.toStdString());
  throw std::logic_error{"no mark"};
}

/// What stands in the columns of the row with this body.
QStringList rowOf(const QTableView& table, int bodyColumn, const QString& body)
{
  for (int row = 0; row < table.model()->rowCount(); ++row)
    if (table.model()->index(row, bodyColumn).data().toString() == body) {
      QStringList cells;
      for (int column = 0; column < table.model()->columnCount(); ++column)
        cells << table.model()->index(row, column).data().toString();
      return cells;
    }
  return {};
}

}

TEST_CASE("the table says the same latest days and the same room as the timeline")
{
  PlanningDemo planning;
  const auto picture = planning.picture();
  auto meetings = 0;
  auto stages = 0;
  for (const auto& row : picture.table)
    for (const auto& lane : picture.timeline.lanes) {
      if (lane.key != row.key)
        continue;
      const auto mark = std::find_if(lane.marks.begin(), lane.marks.end(), [](const auto& each) { return each.kind == MarkKind::latest; });
      INFO(row.cells[1].toStdString());
      CHECK(row.cells[5].isEmpty() == (mark == lane.marks.end()));
      if (mark == lane.marks.end())
        continue;
      CHECK(row.cells[5].startsWith(presentation::dayWithYear(mark->date)));
      (row.cells[5].contains(QStringLiteral("stap klaar")) ? stages : meetings) += 1;
      const auto room = std::find_if(lane.spans.begin(), lane.spans.end(),
                                     [](const auto& each) { return each.kind == presentation::SpanKind::slack || each.kind == presentation::SpanKind::shortage; });
      REQUIRE(room != lane.spans.end());
      CHECK(room->text.contains(QString{row.cells[6]}.remove(QStringLiteral(" te kort"))));
    }
  CHECK(meetings > 5);
  CHECK(stages > 0); // of a body that has no meeting left
}

TEST_CASE("the plan of the demo's framework: one council makes the target fail")
{
  PlanningDemo demo;
  const auto picture = demo.picture();

  SECTION("the verdict names days and council")
  {
    CHECK(picture.verdict.title == QStringLiteral("Doel niet haalbaar: 6 dagen te laat."));
    CHECK(picture.verdict.text == QStringLiteral("Op zijn vroegst klaar op 6 juli 2027. Knelpunt: Raad Sliedrecht (6 juli 2027). Nog zonder dag: Raad Hardinxveld-Giessendam."));
    CHECK(picture.verdict.tone == presentation::Tone::Wrong);
  }
  SECTION("the cause says why, in days")
  {
    REQUIRE(picture.causes.size() == 1);
    CHECK(picture.causes[0].title == QStringLiteral("Raad Sliedrecht, stap 7"));
    CHECK(picture.causes[0].text ==
          QStringLiteral("De vergadering van 15 juni 2027 vraagt de stukken op 18 mei 2027; ze kunnen er pas vanaf 28 mei 2027 zijn. Het staat gepland op 6 juli 2027. Teruggerekend moest de "
                         "stap “Algemeen bestuur” uiterlijk 17 mei 2027 klaar zijn; dat kan op zijn vroegst op 27 mei 2027. De 8 andere gremia van deze stap kunnen het doel halen, Gorinchem en "
                         "Zwijndrecht zonder speling."));
  }
  SECTION("the smallest change that helps comes first, with what does it")
  {
    REQUIRE(picture.advice.size() == 4);
    CHECK(picture.advice[0].said.title.startsWith(QStringLiteral("Een extra vergadering van Raad Sliedrecht vóór 24 juni 2027 redt het doel")));
    CHECK(picture.advice[0].said.title.contains(QStringLiteral("tot en met 30 juni 2027")));
    CHECK(picture.advice[0].action == presentation::AdviceAction::addMeeting);
    CHECK(picture.advice[1].action == presentation::AdviceAction::tryOut);
    CHECK(picture.advice[2].action == presentation::AdviceAction::moveTarget);
    CHECK(picture.advice[3].action == presentation::AdviceAction::placeBranch);
  }
  SECTION("the lanes show it")
  {
    const auto& sliedrecht = demo.lane(QStringLiteral("Sliedrecht"));
    CHECK(sliedrecht.failing);
    CHECK(markOf(sliedrecht, MarkKind::earliest).date == 2027y / 7 / 6);
    CHECK(markOf(sliedrecht, MarkKind::earliest).symbol == presentation::StatusSymbol::AfterTarget);
    CHECK(markOf(sliedrecht, MarkKind::latest).date == 2027y / 6 / 15);
    CHECK(sliedrecht.after.text == QStringLiteral("06-07: 6 dagen na het doel"));
    CHECK(demo.lane(QStringLiteral("Gorinchem")).after.text == QStringLiteral("geen speling"));
    CHECK(markOf(demo.lane(QStringLiteral("Gorinchem")), MarkKind::earliest).spoken.contains(QStringLiteral("De laatste vergadering die het doel nog haalt.")));
    CHECK(demo.lane(QStringLiteral("Alblasserdam")).after.text == QStringLiteral("7 d"));
    CHECK(demo.lane(QStringLiteral("Algemeen bestuur")).before.text == QStringLiteral("uiterlijk 17-05"));
    CHECK(demo.lane(QStringLiteral("Hardinxveld-Giessendam")).before.text == QStringLiteral("17-06 nog plannen"));
    CHECK_FALSE(demo.lane(QStringLiteral("Alblasserdam")).failing);
  }
  SECTION("who was passed over, stepped out or decided is shown as a fact")
  {
    CHECK(demo.lane(QStringLiteral("Kernteam")).fact.text == QStringLiteral("overgeslagen met reden"));
    CHECK(demo.lane(QStringLiteral("Hoeksche Waard")).quiet);
    CHECK(markOf(demo.lane(QStringLiteral("Werkgroep")), MarkKind::happened).date == 2027y / 3 / 16);
    CHECK_FALSE(demo.lane(QStringLiteral("Werkgroep")).movable);
  }
  SECTION("the table has the same figures")
  {
    const auto row = std::find_if(picture.table.begin(), picture.table.end(), [](const auto& each) { return each.cells[1] == QStringLiteral("Raad Sliedrecht"); });
    REQUIRE(row != picture.table.end());
    CHECK(row->cells.mid(2, 5) == QStringList{QStringLiteral("knelpunt, 6 dagen na het doel"), row->cells[3], QStringLiteral("06-07-2027"), QStringLiteral("15-06-2027"), QStringLiteral("21 dagen te kort")});
  }
  SECTION("only who can still be placed is proposed when the plan is taken over")
  {
    QStringList names;
    for (const auto& placement : picture.placements)
      names << placement.name + QStringLiteral(" → ") + placement.becomes;
    CHECK(names.filter(QStringLiteral("Raad Hardinxveld-Giessendam → 17-06-2027")).size() == 1);
    CHECK(names.filter(QStringLiteral("Raad Sliedrecht")).isEmpty());
  }
}

TEST_CASE("planning by keys: she sees the bottleneck, tries what if, and takes the plan over")
{
  PlanningDemo demo;
  auto& person = demo.person();
  REQUIRE(QApplication::focusWidget() == &demo.timeline());
  CHECK(person.find<QComboBox>("planRounds").currentText().startsWith(QStringLiteral("V-2027-03")));
  CHECK(demo.verdict().startsWith(QStringLiteral("Doel niet haalbaar: 6 dagen te laat.")));
  CHECK(demo.texts("causesPane").contains(QStringLiteral("Raad Sliedrecht, stap 7")));
  CHECK(demo.texts("advicePane").contains(QStringLiteral("vóór 24 juni 2027")));

  person.click("showBottleneck");
  CHECK(QApplication::focusWidget() == &demo.timeline());
  CHECK(demo.explanation().startsWith(QStringLiteral("Raad Sliedrecht, gepland: dinsdag 6 juli 2027.")));
  CHECK(demo.explanation().contains(QStringLiteral("6 dagen na het doel")));

  SECTION("the daily board sends it back once: the new dates of all, beside and in the timeline")
  {
    person.press(Qt::Key_F9); // in this window the timeline has the room
    person.tabTo("whatIfKind");
    person.press(Qt::Key_Down);
    person.tabTo("whatIfSubject");
    person.press(Qt::Key_Down);
    CHECK(person.find<QComboBox>("whatIfSubject").currentText() == QStringLiteral("4 Dagelijks bestuur"));
    CHECK(person.find<QComboBox>("whatIfTo").currentText() == QStringLiteral("terug naar 3 Stuurgroep"));
    const auto& table = person.find<QTableView>("whatIfTable");
    CHECK(table.model()->rowCount() == 12);
    CHECK(rowOf(table, 0, QStringLiteral("Dagelijks bestuur")).mid(1) == QStringList{QStringLiteral("13-05-2027"), QStringLiteral("10-06-2027"), QStringLiteral("+28 dagen")});
    CHECK(rowOf(table, 0, QStringLiteral("Algemeen bestuur")).mid(1) == QStringList{QStringLiteral("27-05-2027"), QStringLiteral("08-07-2027"), QStringLiteral("+42 dagen")});
    CHECK(rowOf(table, 0, QStringLiteral("Raad Sliedrecht")).mid(1) == QStringList{QStringLiteral("06-07-2027"), QStringLiteral("21-09-2027"), QStringLiteral("+77 dagen")});
    CHECK(person.find<QLabel>("whatIfOutcome").text().startsWith(QStringLiteral("Doel niet haalbaar: 83 dagen te laat.")));
    CHECK(markOf(demo.lane(QStringLiteral("Dagelijks bestuur")), MarkKind::supposed).date == 2027y / 6 / 10);
    CHECK(demo.verdict().startsWith(QStringLiteral("Doel niet haalbaar: 6 dagen te laat."))); // the plan itself stays
    person.inDialog([&] { person.press(Qt::Key_Return, Qt::ControlModifier); },
                    [](QDialog& dialog) {
                      CHECK(dialog.findChild<ui::Callout*>()->accessibleName().contains(QStringLiteral("wat u bij Wat als veronderstelt, telt hier niet mee")));
                      dialog.reject();
                    });
  }
  SECTION("she takes the plan over, one step that can be undone")
  {
    person.inDialog([&] { person.press(Qt::Key_Return, Qt::ControlModifier); },
                    [](QDialog& dialog) {
                      CHECK(dialog.objectName() == QStringLiteral("acceptPlanDialog"));
                      CHECK(dialog.findChild<QTreeWidget*>(QStringLiteral("placements"))->topLevelItemCount() > 0);
                      QTest::keyClick(&dialog, Qt::Key_Return);
                    });
    CHECK(demo.lane(QStringLiteral("Hardinxveld-Giessendam")).accepted);
    CHECK(demo.lane(QStringLiteral("Hardinxveld-Giessendam")).before.text == QStringLiteral("17-06"));
    CHECK_FALSE(person.find<QAction>("planAccept").isEnabled());
    CHECK(person.find<ui::Banner>("banner").accessibleName().contains(QStringLiteral("op de vergadering van de planning")));
    person.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK_FALSE(demo.lane(QStringLiteral("Hardinxveld-Giessendam")).accepted);
  }
  SECTION("an unticked body stays where it is")
  {
    person.inDialog([&] { person.press(Qt::Key_Return, Qt::ControlModifier); },
                    [](QDialog& dialog) {
                      auto* list = dialog.findChild<QTreeWidget*>(QStringLiteral("placements"));
                      for (int row = 0; row < list->topLevelItemCount(); ++row)
                        if (list->topLevelItem(row)->text(0).contains(QStringLiteral("Hardinxveld")))
                          list->topLevelItem(row)->setCheckState(0, Qt::Unchecked);
                      auto* accept = dialog.findChild<QPushButton*>(QStringLiteral("accept"));
                      accept->isEnabled() ? accept->click() : dialog.reject();
                    });
    CHECK_FALSE(demo.lane(QStringLiteral("Hardinxveld-Giessendam")).accepted);
  }
}

TEST_CASE("an extra meeting, added from the advice, saves the target")
{
  PlanningDemo demo;
  auto& person = demo.person();
  QTest::qWait(1);
  person.inDialog([&] { person.click("followFirstAdvice"); },
                  [](QDialog& dialog) {
                    CHECK(dialog.findChild<QComboBox*>(QStringLiteral("body"))->currentText().contains(QStringLiteral("Sliedrecht")));
                    CHECK(dialog.findChild<QLineEdit*>(QStringLiteral("date"))->text().contains(QStringLiteral("23-06-2027")));
                    CHECK(dialog.findChild<QLineEdit*>(QStringLiteral("handIn"))->text().contains(QStringLiteral("28-05-2027"))); // later than its 28 days
                    dialog.findChild<QPushButton*>(QStringLiteral("acceptForm"))->click();
                  });
  // It is placed on 6 July until somebody moves it; that is now the first advice.
  CHECK(demo.texts("advicePane").contains(QStringLiteral("23 juni 2027")));
  demo.timeline().setFocus();
  const auto key = demo.lane(QStringLiteral("Sliedrecht")).key;
  demo.timeline().goToLane(key);
  for (int step = 0; step < 20 && demo.timeline().currentMark()->date != 2027y / 6 / 23; ++step)
    person.press(Qt::Key_Left);
  REQUIRE(demo.timeline().currentMark()->date == 2027y / 6 / 23);
  person.inDialog([&] { person.press(Qt::Key_Return); },
                  [](QDialog& dialog) {
                    CHECK(dialog.objectName() == QStringLiteral("moveBranchDialog"));
                    auto* accept = dialog.findChild<QPushButton*>(QStringLiteral("accept"));
                    CHECK(accept->isEnabled()); // why may be left out, as when a plan is taken over
                    const auto& remark = *dialog.findChild<QWidget*>(QStringLiteral("outlook"));
                    QStringList said;
                    for (const auto* label : remark.findChildren<QLabel*>())
                      said << label->text();
                    CHECK_THAT(said.join(u' ').toStdString(), Catch::Matchers::Contains("V-2027-03 komt rond op ") && Catch::Matchers::Contains("op tijd voor het doel (30 juni 2027)"));
                    QTest::keyClicks(dialog.findChild<QLineEdit*>(QStringLiteral("reason")), QStringLiteral("Extra raad op verzoek van de regio."));
                    accept->click();
                  });
  CHECK(demo.verdict().startsWith(QStringLiteral("Doel haalbaar")));
  CHECK(demo.texts("causesPane").contains(QStringLiteral("Niets staat het doel in de weg")));
  person.inDialog([&] { person.choose("planSlips"); },
                  [](QDialog& dialog) {
                    const auto* slips = dialog.findChild<QAbstractItemView*>(QStringLiteral("slips"));
                    QStringList reasons;
                    for (int row = 0; row < slips->model()->rowCount(); ++row)
                      reasons << slips->model()->index(row, 7).data().toString();
                    CHECK(reasons.contains(QStringLiteral("Extra raad op verzoek van de regio.")));
                    dialog.accept();
                  });
}

TEST_CASE("where a body stands already is no place to move to, also when it is the last that makes the target")
{
  PlanningDemo demo;
  auto& person = demo.person();
  demo.timeline().setFocus();
  demo.timeline().goToLane(demo.lane(QStringLiteral("Zwijndrecht")).key);
  for (int step = 0; step < 5 && demo.timeline().currentMark()->kind != MarkKind::latest; ++step)
    person.press(Qt::Key_Right);
  REQUIRE(demo.timeline().currentMark()->kind == MarkKind::latest);
  REQUIRE(demo.timeline().currentMark()->date == 2027y / 6 / 22); // where it is planned
  person.inDialog([&] { person.press(Qt::Key_Return); },
                  [](QDialog& dialog) {
                    CHECK(dialog.objectName() == QStringLiteral("planDialog"));
                    CHECK_FALSE(dialog.findChild<QWidget*>(QStringLiteral("outlook"))->isVisible());
                    dialog.reject();
                  });
}

TEST_CASE("an extra meeting with the usual time for papers makes the target, and the plan says that its margin is not kept")
{
  PlanningDemo demo;
  auto& person = demo.person();
  const auto council = demo.session().read([](const app::Facts& facts) { return facts.where(&domain::DecisionBody::code, "R-SLI").front().id; }).value();
  const auto added = demo.session().execute(app::AddMeeting{.body = council, .date = 2027y / 6 / 25});
  REQUIRE(added);
  QTest::qWait(1);
  CHECK(demo.texts("advicePane").contains(QStringLiteral("Zet Raad Sliedrecht op een eerdere vergadering: 25 juni 2027. Dat haalt het doel, maar niet de marge.")));
  person.inDialog([&] { person.click("followFirstAdvice"); },
                  [](QDialog& dialog) {
                    CHECK(dialog.objectName() == QStringLiteral("planDialog"));
                    dialog.reject();
                  });
  const auto stage = demo.picture().report.stages.back().stage;
  REQUIRE(demo.session().execute(app::PlanBranch{.stage = stage, .body = council, .meeting = domain::MeetingId{added->made->id}, .reason = "Extra raad."}));
  QTest::qWait(1);
  CHECK(demo.verdict().startsWith(QStringLiteral("Doel haalbaar, maar niet met de marge")));
  CHECK(demo.texts("causesPane").contains(QStringLiteral("Het doel wordt gehaald, maar niet met de marge van 5 werkdagen")));
  CHECK_FALSE(demo.texts("causesPane").contains(QStringLiteral("Niets staat het doel in de weg")));
  CHECK(demo.texts("advicePane").contains(QStringLiteral("houdt ook de marge")));
  CHECK_FALSE(demo.texts("advicePane").contains(QStringLiteral("redt het doel")));
}

TEST_CASE("the timeline goes from mark to mark, zooms from a week to two years, and finds today")
{
  PlanningDemo demo;
  auto& person = demo.person();
  auto& timeline = demo.timeline();
  timeline.goToLane(demo.lane(QStringLiteral("Sliedrecht")).key);
  CHECK(timeline.currentMark()->kind == MarkKind::earliest);
  const auto first = timeline.currentMark()->date;
  person.press(Qt::Key_Left);
  CHECK(timeline.currentMark()->date < first);
  person.press(Qt::Key_Right);
  CHECK(timeline.currentMark()->date == first);
  person.press(Qt::Key_Down);
  CHECK(timeline.currentLane()->name == QStringLiteral("Zwijndrecht"));
  CHECK(timeline.currentMark()->kind == MarkKind::earliest);
  for (int step = 0; step < 40; ++step)
    person.press(Qt::Key_Plus);
  CHECK(timeline.daysShown() == Approx(7));
  for (int step = 0; step < 40; ++step)
    person.press(Qt::Key_Minus);
  CHECK(timeline.daysShown() == Approx(731));
  for (int step = 0; step < 8; ++step)
    person.press(Qt::Key_Plus);
  person.press(Qt::Key_T);
  const auto today = timeline.scale().centre(demo.session().today()) - timeline.horizontalScrollBar()->value();
  CHECK(today > 0);
  CHECK(today < timeline.viewport()->width());
}

TEST_CASE("days of what was decided stand over no other sign, whatever the zoom")
{
  PlanningDemo demo;
  auto& timeline = demo.timeline();
  const auto supposing = GENERATE(false, true);
  if (supposing)
    demo.person().find<QComboBox>("whatIfKind").setCurrentIndex(static_cast<int>(presentation::WhatIfKind::sentBack));
  timeline.setFocus();
  auto labels = 0;
  auto suppositions = 0;
  for (int step = 0; step < 12; ++step) {
    const auto& picture = timeline.timeline();
    QImage paper{timeline.viewport()->size(), QImage::Format_RGB32};
    QPainter brush{&paper};
    const ui::TimelinePainter painter{brush, timeline.palette(), picture, timeline.scale(), timeline.viewport()->rect(), {}};
    for (int lane = 0; lane < picture.lanes.size(); ++lane) {
      const auto areas = painter.labelAreas(lane);
      const auto supposed = painter.supposedArea(lane);
      suppositions += supposed ? 1 : 0;
      if (const auto after = painter.afterArea(lane); after && supposed)
        CHECK_FALSE(after->intersects(*supposed));
      for (int mark = 0; mark < picture.lanes[lane].marks.size(); ++mark) {
        const auto& area = areas[static_cast<std::size_t>(mark)];
        if (!area)
          continue;
        ++labels;
        CHECK_FALSE((supposed && supposed->intersects(*area)));
        for (int other = 0; other < picture.lanes[lane].marks.size(); ++other) {
          CHECK_FALSE(painter.markArea(lane, other).intersects(*area));
          if (const auto& second = areas[static_cast<std::size_t>(other)]; other != mark && second)
            CHECK_FALSE(second->intersects(*area));
        }
      }
    }
    demo.person().press(step < 6 ? Qt::Key_Minus : Qt::Key_Plus);
  }
  CHECK(labels > 20);
  CHECK((suppositions > 0) == supposing);
}

TEST_CASE("the legend of the timeline explains every sign that stands in it")
{
  PlanningDemo demo;
  const auto words = demo.person().find<QWidget>("timelineLegend").accessibleDescription();
  for (const auto& lane : demo.timeline().timeline().lanes)
    for (const auto& mark : lane.marks)
      if (mark.kind == MarkKind::happened || (mark.kind == MarkKind::earliest && mark.symbol != presentation::StatusSymbol::Planned && mark.symbol != presentation::StatusSymbol::ToPlan))
        CHECK(words.contains(presentation::legendFor(mark.symbol)));
  CHECK(words.contains(QStringLiteral("teruggestuurd")));
  CHECK_FALSE(words.contains(presentation::legendFor(presentation::StatusSymbol::Rejected))); // nothing was
}

TEST_CASE("after Enter on another meeting the cursor stays on that day, where it now stands")
{
  PlanningDemo demo;
  auto& timeline = demo.timeline();
  timeline.goToLane(demo.lane(QStringLiteral("Hardinxveld-Giessendam")).key);
  timeline.setFocus();
  auto steps = 0;
  do
    demo.person().press(Qt::Key_Right);
  while (timeline.currentMark()->kind != MarkKind::other && ++steps < 10);
  REQUIRE(timeline.currentMark()->kind == MarkKind::other);
  const auto wanted = timeline.currentMark()->date;
  demo.person().inDialog([&] { demo.person().press(Qt::Key_Return); }, [](QDialog& dialog) { dialog.findChild<QPushButton*>(QStringLiteral("accept"))->click(); });
  REQUIRE(timeline.currentMark() != nullptr);
  CHECK(timeline.currentMark()->date == wanted);
  CHECK(timeline.currentMark()->kind == MarkKind::earliest);
}

TEST_CASE("dragging a branch to another meeting of its body places it there")
{
  PlanningDemo demo;
  auto& timeline = demo.timeline();
  timeline.goToLane(demo.lane(QStringLiteral("Hardinxveld-Giessendam")).key);
  const auto* lane = timeline.currentLane();
  int first = 0;
  for (; lane->marks[first].kind != MarkKind::earliest; ++first) {
  }
  int target = first + 1;
  while (!lane->marks[target].meeting || lane->marks[target].kind == MarkKind::handIn)
    ++target;
  const auto wanted = lane->marks[target].date;
  demo.drag(*lane, first, target, [](QDialog& dialog) { dialog.findChild<QPushButton*>(QStringLiteral("accept"))->click(); });
  const auto& moved = demo.lane(QStringLiteral("Hardinxveld-Giessendam"));
  CHECK(moved.accepted);
  CHECK(markOf(moved, MarkKind::earliest).date == wanted);
}

TEST_CASE("dragging a branch that stands on an agenda moves its item, and why is kept")
{
  PlanningDemo demo;
  auto& timeline = demo.timeline();
  const auto agendaLane = [&]() -> const presentation::TimelineLane& {
    for (const auto& lane : timeline.timeline().lanes)
      if (lane.item && lane.movable)
        return lane;
    FAIL("nothing of this round stands on an agenda");
    throw std::logic_error{"no lane"};
  };
  const auto name = agendaLane().name;
  const auto item = *agendaLane().item;
  const auto body = *agendaLane().body;
  const auto meetingOf = [&] { return *demo.session().read([&](const app::Facts& facts) { return facts.get(facts.get(item).meeting).date; }); };
  const auto before = meetingOf();
  const auto later = domain::addDays(before, 14);
  REQUIRE(demo.session().execute(app::AddMeeting{.body = body, .date = later}));
  timeline.goToLane(agendaLane().key);
  const auto& lane = demo.lane(name);
  const auto markOn = [&](domain::Date day) {
    for (int mark = 0; mark < lane.marks.size(); ++mark)
      if (lane.marks[mark].date == day && lane.marks[mark].kind != MarkKind::handIn)
        return mark;
    return -1;
  };
  demo.drag(lane, markOn(before), markOn(later), [](QDialog& dialog) {
    CHECK(dialog.windowTitle().contains(QStringLiteral("naar een andere vergadering")));
    QTest::keyClicks(dialog.findChild<QLineEdit*>(QStringLiteral("reason")), QStringLiteral("De voorzitter is er niet."));
    dialog.findChild<QPushButton*>(QStringLiteral("acceptForm"))->click();
  });
  CHECK(meetingOf() == later);
  const auto slips = *demo.session().read([&](const app::Facts& facts) { return app::slipLedger(facts, demo.request().proposal); });
  CHECK(slips.front().became == later); // of one day, what was entered last comes first
  CHECK(slips.front().reason == "De voorzitter is er niet.");
  CHECK(markOf(demo.lane(name), MarkKind::earliest).date == later);
}

TEST_CASE("moving an item to a meeting that its papers cannot make is said before it is done, and the timeline says where it stands")
{
  PlanningDemo demo;
  auto& timeline = demo.timeline();
  const auto name = QStringLiteral("Dordrecht");
  REQUIRE(demo.lane(name).item);
  timeline.goToLane(demo.lane(name).key);
  const auto& lane = demo.lane(name);
  auto early = 0;
  while (lane.marks[early].kind != MarkKind::other || !lane.marks[early].meeting)
    ++early;
  const auto day = lane.marks[early].date;
  const auto earliest = static_cast<int>(&markOf(lane, MarkKind::earliest) - lane.marks.data());
  REQUIRE(day < markOf(lane, MarkKind::handIn).date);
  demo.drag(lane, earliest, early, [](QDialog& dialog) {
    QStringList said;
    for (const auto* label : dialog.findChild<QWidget*>(QStringLiteral("outlook"))->findChildren<QLabel*>())
      said << label->text();
    CHECK(said.join(u' ').contains(QStringLiteral("V-2027-03 kan op die dag nog niet worden behandeld.")));
    dialog.findChild<QPushButton*>(QStringLiteral("acceptForm"))->click();
  });
  const auto& moved = demo.lane(name);
  CHECK_FALSE(markOf(moved, MarkKind::earliest).spoken.contains(QStringLiteral("Staat op de agenda")));
  CHECK(moved.after.text.contains(QStringLiteral("verplaatsen")) | moved.before.text.contains(QStringLiteral("verplaatsen")));
  const auto stands = std::find_if(moved.marks.begin(), moved.marks.end(), [&](const presentation::TimelineMark& mark) { return mark.kind == MarkKind::other && mark.date == day; });
  REQUIRE(stands != moved.marks.end());
  CHECK(stands->spoken.contains(QStringLiteral("staat op de agenda van")));
  CHECK(demo.person().find<QWidget>("timelineLegend").accessibleDescription().contains(QStringLiteral("staat hier, maar dat kan niet")));
  SECTION("and taking the plan over says that it does not move the item")
  {
    demo.person().inDialog([&] { demo.person().find<QAction>("planAccept").trigger(); },
                           [](QDialog& dialog) {
                             CHECK(dialog.findChild<ui::Callout*>()->accessibleName().contains(QStringLiteral("niet verplaatst: Raad Dordrecht")));
                             dialog.reject();
                           });
  }
  SECTION("and Enter on it offers the meeting that can be")
  {
    const auto wanted = markOf(demo.lane(name), MarkKind::earliest).date;
    timeline.goToLane(demo.lane(name).key);
    timeline.setFocus();
    demo.person().inDialog([&] { demo.person().press(Qt::Key_Return); },
                           [&](QDialog& dialog) {
                             CHECK(dialog.findChild<QComboBox*>(QStringLiteral("meeting"))->currentText().startsWith(presentation::weekdayShort(wanted)));
                             dialog.reject();
                           });
  }
}

TEST_CASE("a round that was just begun is the one that Planning shows")
{
  PlanningDemo demo;
  auto& rounds = demo.person().find<QComboBox>("planRounds");
  REQUIRE_FALSE(rounds.currentText().contains(QStringLiteral("V-2026-22")));
  const auto start = demo.session().read([](const app::Facts& facts) {
    const auto proposal = facts.where(&domain::Proposal::number, "V-2026-22").front();
    return app::StartRound{.proposal = proposal.id,
                           .routeTemplate = facts.where(&domain::RouteTemplate::code, "vaststelling").front().id,
                           .version = facts.where(&domain::ProposalVersion::proposal, proposal.id).front().id,
                           .purpose = "vaststelling",
                           .bodies = std::vector{app::StageBody{1, facts.where(&domain::DecisionBody::code, "WG").front().id}}};
  });
  REQUIRE(demo.session().execute(*start));
  CHECK(rounds.currentText().contains(QStringLiteral("V-2026-22")));
  CHECK(demo.timeline().timeline().title.contains(QStringLiteral("V-2026-22")));
}

TEST_CASE("the plan as a table says the same, and keeps the row that was chosen")
{
  PlanningDemo demo;
  auto& person = demo.person();
  demo.timeline().goToLane(demo.lane(QStringLiteral("Sliedrecht")).key);
  person.press(Qt::Key_F6);
  auto& table = person.find<QTreeView>("planTable");
  REQUIRE(QApplication::focusWidget() == &table);
  CHECK(table.currentIndex().siblingAtColumn(1).data().toString() == QStringLiteral("Raad Sliedrecht"));
  CHECK(table.currentIndex().siblingAtColumn(4).data().toString() == QStringLiteral("06-07-2027"));
  CHECK(table.isColumnHidden(7)); // nothing is supposed
  auto width = 0;
  for (int column = 0; column < table.header()->count(); ++column)
    width += table.columnWidth(column);
  CHECK(width == table.viewport()->width()); // what is hidden takes no room
  CHECK_FALSE(table.isColumnHidden(8));
  person.press(Qt::Key_F6);
  CHECK(QApplication::focusWidget() == &demo.timeline());
  CHECK(demo.timeline().currentLane()->name == QStringLiteral("Sliedrecht"));
}

TEST_CASE("the margin counts in working days, and changing it can be undone")
{
  PlanningDemo demo;
  auto& margin = demo.person().find<QComboBox>("planMargin");
  const auto before = margin.currentText();
  margin.setFocus();
  demo.person().press(Qt::Key_Home);
  demo.person().press(Qt::Key_Return);
  CHECK(margin.currentText() == QStringLiteral("geen"));
  CHECK_FALSE(demo.timeline().timeline().aim.has_value());
  demo.person().press(Qt::Key_Z, Qt::ControlModifier);
  CHECK(margin.currentText() == before);
}

TEST_CASE("a round that cannot be planned says why, and shows no plan of another")
{
  const QTemporaryDir folder;
  ui::MainWindow window;
  ui::CaseDesk desk{window, ui::addWorkspaces, 2100y / 1 / 4}; // beyond the days that planning knows
  ui_support::WindowDriver person{window};
  person.show();
  REQUIRE(desk.open(ui_support::demoCopy(folder)));
  person.press(planningPlace, Qt::AltModifier);
  ui_support::settle();
  auto& workspace = person.find<ui::PlanningWorkspace>("planningWorkspace");
  CHECK_FALSE(person.find<ui::TimelineView>("timeline").isVisible());
  CHECK_FALSE(person.find<QAction>("planAccept").isEnabled());
  QStringList said;
  for (const auto* label : workspace.findChildren<QLabel*>())
    if (label->isVisible())
      said << label->text();
  CHECK_FALSE(said.filter(QStringLiteral(" is niet te plannen")).isEmpty());
  CHECK(ui_support::cutOffTexts(workspace) == ui_support::allGood);
}

TEST_CASE("the plan is printed on one sheet")
{
  PlanningDemo demo;
  const QTemporaryDir folder;
  const auto path = folder.filePath(QStringLiteral("planning.pdf"));
  REQUIRE(demo.workspace().writePdf(path));
  QPdfDocument document;
  REQUIRE(document.load(path) == QPdfDocument::Error::None);
  CHECK(document.pageCount() == 1);
  CHECK(document.pagePointSize(0).width() > document.pagePointSize(0).height());
  const auto words = document.getAllText(0).text();
  CHECK(words.contains(QStringLiteral("6 dagen te laat")));
  CHECK(words.contains(QStringLiteral("Sliedrecht")));
  CHECK(words.contains(QStringLiteral("Jeugdregio Zuid-Holland Zuid (voorbeeld), stand op 22 april 2027")));
  const auto verdict = QStringLiteral("06-07: 6 dagen na het doel"); // the last words of its lane; nothing can be scrolled on paper
  REQUIRE(words.contains(verdict));
  constexpr auto edge = 10 / 25.4 * 72;
  CHECK(document.getSelectionAtIndex(0, static_cast<int>(words.indexOf(verdict)), static_cast<int>(verdict.size())).boundingRectangle().right() < document.pagePointSize(0).width() - edge);
  CHECK_FALSE(demo.workspace().writePdf(folder.filePath(QStringLiteral("geen map/planning.pdf"))));
  SECTION("whole, however much there is to say, and with what it supposes")
  {
    for (const auto* council : {"R-ALB", "R-DOR", "R-GOR", "R-HAR", "R-HEN", "R-MOL", "R-PAP"}) { // each a cause of its own
      const auto meetings = *demo.session().read([&](const app::Facts& facts) {
        const auto body = facts.where(&domain::DecisionBody::code, std::string{council});
        return body.empty() ? std::vector<domain::Meeting>{} : facts.where(&domain::Meeting::body, body.front().id);
      });
      for (const auto& meeting : meetings)
        if (!meeting.cancelledOn && meeting.date > domain::Date{2027y / 5 / 30} && meeting.date <= domain::Date{2027y / 6 / 30})
          static_cast<void>(demo.session().execute(app::CancelMeeting{meeting.id, "Vervalt."}));
    }
    demo.person().find<QComboBox>("whatIfKind").setCurrentIndex(static_cast<int>(presentation::WhatIfKind::sentBack));
    REQUIRE(demo.workspace().writePdf(path));
    REQUIRE(document.load(path) == QPdfDocument::Error::None);
    CHECK(document.pageCount() == 1);
    auto all = document.getAllText(0).text();
    const auto squeezed = [](QString text) { return text.remove(QRegularExpression{QStringLiteral("\\s")}); };
    all = squeezed(all);
    CHECK(all.contains(squeezed(QStringLiteral("Wat als een gremium stuurt één keer terug"))));
    const auto picture = demo.picture();
    CHECK(picture.causes.size() > 4);
    for (const auto& line : presentation::planAdviceLines(picture))
      CHECK(all.contains(squeezed(line)));
  }
}

TEST_CASE("every text of planning goes through the translator")
{
  presentation::PseudoTranslator pseudo;
  QApplication::installTranslator(&pseudo);
  {
    PlanningDemo demo;
    CHECK(ui_support::untranslatedTexts(*demo.window().currentWorkspace()) == ui_support::allGood);
    demo.person().press(Qt::Key_F6);
    CHECK(ui_support::untranslatedTexts(*demo.window().currentWorkspace()) == ui_support::allGood);
  }
  QApplication::removeTranslator(&pseudo);
}

TEST_CASE("the guard names who was not heard before a stage begins, and going on needs a reason")
{
  DemoWindow demo;
  auto& person = demo.person();
  const auto stage = demo.desk().session()->read([](const app::Facts& facts) {
    const auto proposal = facts.where(&domain::Proposal::number, "V-2027-03").front().id;
    for (const auto& round : facts.where(&domain::Round::proposal, proposal))
      for (const auto& each : facts.where(&domain::Stage::round, round.id))
        if (round.number == 2 && each.position == 4)
          return std::pair{proposal, each.id};
    throw std::logic_error{"no stage"};
  });
  const auto body = demo.desk().session()->read([](const app::Facts& facts) { return facts.where(&domain::DecisionBody::code, "DB").front().id; });
  demo.window().showPlace(ui::Place{ui::ProposalPlace{stage->first, stage->second, *body}});
  auto& goAhead = person.find<QAction>("proposalGoAhead");
  REQUIRE(goAhead.isEnabled());
  person.inDialog([&] { goAhead.trigger(); },
                  [](QDialog& dialog) {
                    CHECK(dialog.objectName() == QStringLiteral("goAheadDialog"));
                    const auto* missing = dialog.findChild<QListWidget*>(QStringLiteral("missing"));
                    REQUIRE(missing);
                    CHECK(missing->item(0)->text().startsWith(QStringLiteral("Cliëntenraad jeugd: nog niet geraadpleegd")));
                    auto* accept = dialog.findChild<QPushButton*>(QStringLiteral("accept"));
                    accept->click();
                    CHECK(dialog.findChild<ui::Callout*>(QStringLiteral("refusal"))->isVisible());
                    QTest::keyClicks(dialog.findChild<QPlainTextEdit*>(QStringLiteral("reason")), QStringLiteral("De bestuurder wil door."));
                    accept->click();
                  });
  CHECK(person.find<QAction>("undo").isEnabled());
}
