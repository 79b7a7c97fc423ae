// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>

#include "presentation/route_picture.h"
#include "presentation/status_symbol.h"
#include "presentation/table_text.h"
#include "ui/agenda/agenda_view.h"
#include "ui/empty_state.h"
#include "ui/number_box.h"
#include "ui/route/route_lanes.h"
#include "ui/symbol_path.h"
#include "ui/text_label.h"
#include "ui_support/qt_string_maker.h"

#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

#include <cmath>

using namespace presentation;

namespace {

/// Contrast of two colours after WCAG 2.1.
double contrast(const QColor& one, const QColor& other)
{
  const auto light = [](const QColor& colour) {
    const auto part = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
  };
  const auto a = light(one), b = light(other);
  return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

RoutePicture twoStagesAndTwoCouncils()
{
  RouteRound round{1, QStringLiteral("Ronde 1"), {}, {}, {}, {}};
  round.boxes << RouteBox{10, 0, 0, StatusSymbol::PositiveAdvice, QStringLiteral("di 16-03"), {}, false, QStringLiteral("Werkgroep, positief advies")};
  round.boxes << RouteBox{11, 1, 0, StatusSymbol::Planned, QStringLiteral("do 29-04"), {}, false, QStringLiteral("Stuurgroep, gepland")};
  RouteList councils{2, {}, {}, {}};
  for (const auto key : {20, 21})
    councils.rows << RouteListRow{key, StatusSymbol::ToPlan, QStringLiteral("Raad"), {}, {}, Tone::Neutral, false, false, QStringLiteral("Raad, te plannen")};
  round.lists << councils;
  return {{{QStringLiteral("1"), {}, {}, false}, {QStringLiteral("2"), {}, {}, false}, {QStringLiteral("3"), {}, {}, false}}, {round}};
}

}

TEST_CASE("a status symbol")
{
  SECTION("has a word, an explanation and a shape of its own")
  {
    QStringList words;
    for (const auto symbol : allStatusSymbols) {
      CHECK_FALSE(ui::symbolPath(symbol).isEmpty());
      CHECK_FALSE(legendFor(symbol).isEmpty());
      words << wordFor(symbol);
    }
    CHECK(words.removeDuplicates() == 0);
  }
  SECTION("is readable in light and dark, also on its tint")
  {
    for (const auto tone : {Tone::Adopted, Tone::Amended, Tone::OnItsWay, Tone::Attention, Tone::Wrong, Tone::NotApplicable}) {
      for (const auto dark : {false, true}) {
        const auto colours = coloursOf(tone, dark);
        CHECK(contrast(colours.text, colours.tint) >= 4.5);
        CHECK(contrast(colours.text, dark ? QColor{0x1D, 0x21, 0x24} : QColor{Qt::white}) >= 4.5);
      }
    }
  }
}

TEST_CASE("a table as text")
{
  QStandardItemModel model{1, 2};
  model.setHorizontalHeaderLabels({QStringLiteral("Visie"), QStringLiteral("Kader")});
  model.setVerticalHeaderLabels({QStringLiteral("Dordrecht")});
  model.setItem(0, 0, new QStandardItem{QStringLiteral("30-03\tbevestigd")});
  model.setItem(0, 1, new QStandardItem{QStringLiteral("gepland")});
  CHECK(tableText(model) == QStringLiteral("\tVisie\tKader\nDordrecht\t30-03 bevestigd\tgepland\n"));
  CHECK(tableText(model, {model.index(0, 1)}) == QStringLiteral("gepland\n"));
}

TEST_CASE("the lanes of a route")
{
  ui::RouteLanes lanes;
  lanes.setPicture(twoStagesAndTwoCouncils());
  lanes.resize(1000, 400);
  lanes.show();
  lanes.setCurrentKey(10);

  SECTION("are walked with the arrow keys, by stage and by body")
  {
    QTest::keyClick(&lanes, Qt::Key_Right);
    CHECK(lanes.currentKey() == 11);
    QTest::keyClick(&lanes, Qt::Key_Right);
    CHECK(lanes.currentKey() == 20);
    QTest::keyClick(&lanes, Qt::Key_Down);
    CHECK(lanes.currentKey() == 21);
  }
  SECTION("tell a screen reader about each part")
  {
    auto* face = QAccessible::queryAccessibleInterface(&lanes);
    REQUIRE(face->childCount() == 4);
    CHECK(face->child(1)->text(QAccessible::Name) == QStringLiteral("Stuurgroep, gepland"));
    CHECK(face->focusChild()->text(QAccessible::Name) == QStringLiteral("Werkgroep, positief advies"));
  }
}

TEST_CASE("words stay whole in a narrow pane, and no word widens it")
{
  ui::EmptyState empty;
  empty.setContent(QStringLiteral("De agenda is nog leeg"), QStringLiteral("Zet het eerste agendapunt neer. Voorstellen die op dit gremium wachten, staan klaar om te kiezen."));
  empty.setTextWidth(150); // after what it says, as a pane does
  for (const auto* label : empty.findChildren<QLabel*>())
    CHECK(label->minimumHeight() >= label->heightForWidth(150));
  ui::TextLabel label{ui::TextStyle::Base};
  label.setWordWrap(true);
  label.setText(QString{290, QLatin1Char{'X'}});
  CHECK(label.minimumSizeHint().width() <= ui::px(200));
}

TEST_CASE("a number that may be unknown is typed over its word, wherever the cursor stands, and cleared back to it")
{
  ui::NumberBox box{QStringLiteral("onbekend"), 999};
  box.show();
  QTest::mouseClick(&box, Qt::LeftButton); // not by Tab, which would select the word
  auto* line = box.findChild<QLineEdit*>();
  line->setFocus();
  line->deselect();
  line->setCursorPosition(3);
  QTest::keyClicks(&box, QStringLiteral("12"));
  CHECK(ui::optionalNumber(box) == 12);
  line->selectAll();
  QTest::keyClick(&box, Qt::Key_Delete);
  QTest::keyClick(&box, Qt::Key_Return);
  CHECK_FALSE(ui::optionalNumber(box));
  CHECK(box.text() == QStringLiteral("onbekend"));
}

TEST_CASE("the agenda")
{
  QStandardItemModel model{3, 4};
  ui::AgendaView agenda;
  agenda.setModel(&model);
  agenda.setCurrentIndex(model.index(1, 0));
  QSignalSpy moved{&agenda, &ui::AgendaView::moveRequested};

  SECTION("asks to move an item up and down by keyboard")
  {
    QTest::keyClick(&agenda, Qt::Key_Up, Qt::AltModifier);
    QTest::keyClick(&agenda, Qt::Key_Down, Qt::AltModifier);
    REQUIRE(moved.size() == 2);
    CHECK(moved.at(0).at(1).toInt() == 0);
    CHECK(moved.at(1).at(1).toInt() == 3);
  }
  SECTION("does not ask beyond its ends")
  {
    agenda.setCurrentIndex(model.index(2, 0));
    QTest::keyClick(&agenda, Qt::Key_Down, Qt::AltModifier);
    CHECK(moved.isEmpty());
  }
}
