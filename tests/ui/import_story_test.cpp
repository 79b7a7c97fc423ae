// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>

#include "ui/meetings/calendar_export.h"
#include "ui/meetings/import_dialog.h"
#include "ui/table_view.h"
#include "ui_support/demo_window.h"
#include "ui_support/qt_string_maker.h"
#include "ui_support/walkers.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

/// Stories of taking over meetings, told by keys.
namespace {

using ui_support::DemoWindow;

std::size_t meetingCount(DemoWindow& demo)
{
  return demo.desk().session()->read([](const app::Facts& facts) { return facts.all<domain::Meeting>().size(); }).value();
}

template <class W>
W& in(QDialog& dialog, const char* name)
{
  auto* found = dialog.findChild<W*>(QString::fromLatin1(name));
  if (!found)
    qFatal("no widget named %s", name);
  return *found;
}

QString cellAt(QDialog& dialog, int row, int column)
{
  const auto* model = in<ui::TableView>(dialog, "importRows").model();
  return model->index(row, column).data().toString();
}

int rowsIn(QDialog& dialog) { return in<ui::TableView>(dialog, "importRows").model()->rowCount(); }

void pasteInto(QDialog& dialog, const QString& cells)
{
  QApplication::clipboard()->setText(cells);
  in<QPushButton>(dialog, "pasteImport").setFocus();
  QTest::keyClick(&in<QPushButton>(dialog, "pasteImport"), Qt::Key_Space);
}

const auto sheet = QStringLiteral("gremium\tdatum\taanvang\nRaad Dordrecht\t15-09-2027\t20:00\nRaad Sliedrecht\t22-09-2027\t19:30\nRaadsvergadering\t28-09-2027\t20:00\nRaad Dordrecht\t31-09-2027\t20:00\n");

}

TEST_CASE("she pastes meetings from a spreadsheet, assigns an unknown name, and takes all back with one undo")
{
  DemoWindow demo;
  auto& person = demo.person();
  person.press(Qt::Key_3, Qt::AltModifier);
  const auto before = meetingCount(demo);
  person.inDialog([&] { person.press(Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier); },
                  [&](QDialog& dialog) {
                    REQUIRE(dialog.objectName() == QStringLiteral("importDialog"));
                    auto& accept = in<QPushButton>(dialog, "acceptImport");
                    CHECK_FALSE(accept.isEnabled());
                    pasteInto(dialog, sheet);
                    REQUIRE(rowsIn(dialog) == 4);
                    CHECK(meetingCount(demo) == before); // nothing happens before she agrees
                    CHECK(accept.text() == QStringLiteral("2 rijen overnemen"));
                    QStringList reasons;
                    for (auto row = 0; row < 4; ++row)
                      reasons << cellAt(dialog, row, 3);
                    CHECK(reasons.filter(QStringLiteral("Raadsvergadering")).size() == 1);
                    CHECK(reasons.filter(QStringLiteral("geen bestaande datum")).size() == 1);

                    auto& table = in<ui::TableView>(dialog, "importRows");
                    for (auto row = 0; row < 4; ++row)
                      if (cellAt(dialog, row, 3).contains(QStringLiteral("Raadsvergadering")))
                        table.setCurrentIndex(table.model()->index(row, 0));
                    auto& assign = in<QComboBox>(dialog, "assignBody");
                    REQUIRE(assign.isVisible());
                    assign.setFocus();
                    QTest::keyClicks(&assign, QStringLiteral("Raad Papendrecht"));
                    CHECK(accept.text() == QStringLiteral("3 rijen overnemen"));

                    table.setFocus();
                    table.setCurrentIndex(table.model()->index(0, 0));
                    QTest::keyClick(&table, Qt::Key_Space);
                    CHECK(accept.text() == QStringLiteral("2 rijen overnemen"));
                    QTest::keyClick(&table, Qt::Key_Space);
                    accept.click();
                  });
  CHECK(meetingCount(demo) == before + 3);
  person.press(Qt::Key_Z, Qt::ControlModifier);
  CHECK(meetingCount(demo) == before);
}

TEST_CASE("a source that is none is explained and takes nothing")
{
  DemoWindow demo;
  auto& person = demo.person();
  person.press(Qt::Key_3, Qt::AltModifier);
  const auto before = meetingCount(demo);
  const auto path = demo.file(QStringLiteral("brief.csv"));
  QFile file{path};
  REQUIRE(file.open(QIODevice::WriteOnly));
  file.write(GENERATE(QByteArray{"Geachte raad,"}, QByteArray{"PK\x03\x04 werkmap"}, QByteArray{"%PDF-1.7"}, QByteArray{}));
  file.close();
  person.inDialog([&] { person.choose("importMeetings"); },
                  [&](QDialog& dialog) {
                    dynamic_cast<ui::ImportDialog&>(dialog).readFile(path);
                    CHECK_FALSE(in<QPushButton>(dialog, "acceptImport").isEnabled());
                    CHECK(ui_support::withoutAccessibleName(dialog) == ui_support::allGood);
                    dialog.reject();
                  });
  CHECK(meetingCount(demo) == before);
}

TEST_CASE("she adds a series: every second Thursday, except one")
{
  DemoWindow demo;
  auto& person = demo.person();
  person.press(Qt::Key_3, Qt::AltModifier);
  const auto before = meetingCount(demo);
  auto made = 0;
  person.inDialog([&] { person.choose("addSeries"); },
                  [&](QDialog& dialog) {
                    REQUIRE(dialog.objectName() == QStringLiteral("seriesDialog"));
                    in<QLineEdit>(dialog, "seriesFrom").setText(QStringLiteral("2-9-2027"));
                    in<QLineEdit>(dialog, "seriesUntil").setText(QStringLiteral("28-10-2027"));
                    auto& except = in<QLineEdit>(dialog, "seriesExcept");
                    except.setFocus();
                    QTest::keyClicks(&except, QStringLiteral("30-9-2027"));
                    QTest::keyClick(&except, Qt::Key_Tab);
                    REQUIRE(rowsIn(dialog) == 5); // 2, 16 and 30 September, 14 and 28 October
                    QStringList words;
                    for (auto row = 0; row < 5; ++row)
                      words << cellAt(dialog, row, 3);
                    CHECK(words.filter(QStringLiteral("uitgezonderd")).size() == 1);
                    made = in<QPushButton>(dialog, "acceptImport").text().left(1).toInt();
                    CHECK(made == 4);
                    CHECK(ui_support::cutOffTexts(dialog) == ui_support::allGood);
                    CHECK(ui_support::withoutAccessibleName(dialog) == ui_support::allGood);
                    in<QPushButton>(dialog, "acceptImport").click();
                  });
  CHECK(meetingCount(demo) == before + 4);
  person.press(Qt::Key_Z, Qt::ControlModifier);
  CHECK(meetingCount(demo) == before);
}

TEST_CASE("what is exported as a calendar is known again")
{
  DemoWindow demo;
  auto& person = demo.person();
  person.press(Qt::Key_3, Qt::AltModifier);
  const auto path = demo.file(QStringLiteral("agenda.ics"));
  ui::CalendarExport all{*demo.desk().session(), std::nullopt, &demo.window()};
  CHECK(all.writeTo(path).kind == ui::MessageKind::Information);
  CHECK(all.writeTo(QStringLiteral("/bestaat/niet/agenda.ics")).kind == ui::MessageKind::Error);
  person.inDialog([&] { person.choose("importMeetings"); },
                  [&](QDialog& dialog) {
                    auto& import = dynamic_cast<ui::ImportDialog&>(dialog);
                    import.readFile(path);
                    REQUIRE(QTest::qWaitFor([&] { return !import.isBusy(); }, 60000)); // it is large enough for the background
                    REQUIRE(rowsIn(dialog) > 10);
                    for (auto row = 0; row < rowsIn(dialog); ++row)
                      CHECK(cellAt(dialog, row, 0) == QStringLiteral("gelijk"));
                    dialog.reject();
                  });
}
