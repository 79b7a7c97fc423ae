// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>

#include "app/queries/packs.h"
#include "support/meeting_case.h"
#include "ui/case_session.h"
#include "ui/main_window.h"
#include "ui/meetings/meetings_workspace.h"
#include "ui/meetings/pack_dialog.h"
#include "ui/meetings/pack_export.h"
#include "ui/meetings/pack_pane.h"
#include "ui/preferences.h"
#include "ui/setup/house_style_dialog.h"
#include "ui/theme.h"
#include "ui_support/dialog_driver.h"
#include "ui_support/qt_string_maker.h"
#include "ui_support/walkers.h"
#include "ui_support/window_driver.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPdfDocument>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QtEndian>

using namespace ui_support;

namespace {

/// The window with a meeting whose papers are to be sent.
class PackWindow {
public:
  PackWindow()
  {
    ui::forgetPreferences();
    window.addWorkspace(new ui::MeetingsWorkspace{session});
    person.show();
    person.openDossier(QStringLiteral("Jeugdregio Proef"));
    window.currentWorkspace()->enter();
    QTest::qWait(1);
  }
  ~PackWindow() { ui::forgetPreferences(); }

  [[nodiscard]] QString path(const char* name) const { return QString::fromStdString((given.folder() / name).string()); }
  [[nodiscard]] std::vector<app::RevisionRow> revisions()
  {
    return given.file().read([&](const app::Facts& facts) { return app::revisionRows(facts, given.meeting()); }).value();
  }
  /// Makes the copy from the dialog as far as the file, and waits for it.
  void make(presentation::PackCopy copy, const QString& target, const QString& recipients = {})
  {
    inNextDialog([=](QDialog& asked) {
      auto* copies = asked.findChild<QComboBox*>(QStringLiteral("pack_copy"));
      const auto place = copies->findData(static_cast<int>(copy));
      REQUIRE(place >= 0);
      copies->setCurrentIndex(place);
      asked.findChild<QLineEdit*>(QStringLiteral("pack_recipients"))->setText(recipients);
      inNextDialog([target](QDialog& files) { ui_support::chooseFile(files, target); });
      asked.findChild<QPushButton*>(QStringLiteral("accept"))->click();
    });
    auto& exporting = person.find<ui::PackExport>("packExport");
    QSignalSpy ended{&exporting, &ui::PackExport::ended};
    person.find<QAction>("makePack").trigger();
    REQUIRE((ended.size() == 1 || ended.wait(60000)));
    CHECK(ended.first().first().toBool());
  }
  [[nodiscard]] QString standing() { return person.find<QLabel>("meetingRevision").text(); }

  support::MeetingCase given;
  ui::CaseSession session{given.file()};
  ui::MainWindow window;
  WindowDriver person{window};
};

/// The beginning of a picture of that many pixels; the rest need not be there.
QByteArray pngHead(quint32 width, quint32 height)
{
  const auto number = [](quint32 value) {
    QByteArray bytes(4, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
  };
  const auto header = QByteArrayLiteral("IHDR") + number(width) + number(height) + QByteArray("\x08\x02\x00\x00\x00", 5);
  quint32 check = 0xFFFFFFFFU;
  for (const auto each : header) {
    check ^= static_cast<quint8>(each);
    for (int bit = 0; bit < 8; ++bit)
      check = (check >> 1U) ^ (check & 1U ? 0xEDB88320U : 0U);
  }
  return QByteArrayLiteral("\x89PNG\r\n\x1a\n") + number(13) + header + number(~check) + number(64) + "IDAT" + QByteArray(64, '\0');
}

}

TEST_CASE("she sends the pack, something changes, and she sends a supplement")
{
  PackWindow her;

  // Nothing was sent yet.
  CHECK(her.standing().isEmpty());

  her.make(presentation::PackCopy::Revision, her.path("a.pdf"), QStringLiteral("leden van de stuurgroep"));
  REQUIRE(her.revisions().size() == 1);
  CHECK(her.revisions().front().dispatches.front().recipients == "leden van de stuurgroep");
  CHECK(her.standing() == QStringLiteral("Zoals verzonden in revisie A"));
  CHECK(her.person.find<QPushButton>("nextPackStep").isHidden()); // nothing is left to do

  // On Monday one cover note changes.
  her.given.run(R"({"command": "WriteCoverNote", "item": "SG-2027-01#3", "finance": "De dekking is rond."})");
  CHECK(her.standing() == QStringLiteral("1 agendapunt gewijzigd sinds revisie A"));

  her.make(presentation::PackCopy::Supplement, her.path("b.pdf"));
  REQUIRE(her.revisions().size() == 2);
  CHECK(her.revisions().back().revision.kind == domain::PackKind::supplement);
  CHECK(her.revisions().back().dispatches.empty());
  CHECK(her.standing() == QStringLiteral("Zoals verzonden in revisie B"));

  // Undo takes it back, and nothing says any longer that it is on record.
  CHECK_FALSE(her.person.find<QWidget>("packExport").isHidden());
  her.session.undo();
  CHECK(her.person.find<QWidget>("packExport").isHidden());
  CHECK(her.standing() == QStringLiteral("1 agendapunt gewijzigd sinds revisie A"));
}

TEST_CASE("a copy for others is made without putting anything on record")
{
  PackWindow her;
  const auto copy = GENERATE(presentation::PackCopy::Whole, presentation::PackCopy::Personal, presentation::PackCopy::PublicCopy);
  her.make(copy, her.path("set.pdf"));
  CHECK(QFile::exists(her.path("set.pdf")));
  CHECK(her.revisions().empty());
}

TEST_CASE("what was chosen for a pack")
{
  PackWindow her;

  const auto begins = [&](presentation::PackCopy copy) {
    inNextDialog([copy](QDialog& asked) {
      CHECK(asked.findChild<QComboBox*>(QStringLiteral("pack_copy"))->currentData().toInt() == static_cast<int>(copy));
      asked.reject();
    });
    her.person.find<QAction>("makePack").trigger();
  };
  SECTION("is remembered when it is a copy for others, as long as the meeting stands as it does")
  {
    begins(presentation::PackCopy::Revision);
    her.make(presentation::PackCopy::PublicCopy, her.path("set.pdf"));
    begins(presentation::PackCopy::PublicCopy);
    her.make(presentation::PackCopy::Whole, her.path("concept.pdf"));
    begins(presentation::PackCopy::Revision);
  }
  SECTION("follows the meeting: a concept until the hand-in day, and a supplement when something changes")
  {
    her.given.setToday(domain::parseIsoDate("2027-04-15").value());
    begins(presentation::PackCopy::Whole);
    her.given.setToday(domain::parseIsoDate("2027-04-22").value());
    her.make(presentation::PackCopy::Revision, her.path("a.pdf"));
    her.given.run(R"({"command": "WriteCoverNote", "item": "SG-2027-01#3", "finance": "De dekking is rond."})");
    begins(presentation::PackCopy::Supplement);
  }
  SECTION("is explained, with what is missing")
  {
    inNextDialog([](QDialog& asked) {
      CHECK(asked.findChild<QLabel*>(QStringLiteral("pack_why"))->text() == QStringLiteral("De aanleverdag was do 15-04-2027: nu de set die u verstuurt."));
      const auto* missing = asked.findChild<QWidget*>(QStringLiteral("pack_missing"));
      REQUIRE(missing);
      CHECK(missing->accessibleName().contains(QStringLiteral("3: Oplegnotitie: veld ‘Aanleiding en kern’ is leeg.")));
      asked.reject();
    });
    her.person.find<QAction>("makePack").trigger();
  }
  SECTION("asks only for what belongs to it")
  {
    inNextDialog([](QDialog& asked) {
      auto* copies = asked.findChild<QComboBox*>(QStringLiteral("pack_copy"));
      const auto visible = [&](const char* name) { return asked.findChild<QWidget*>(QString::fromLatin1(name))->isVisible(); };
      CHECK(copies->findData(static_cast<int>(presentation::PackCopy::Supplement)) < 0); // nothing to add to
      CHECK(copies->findData(static_cast<int>(presentation::PackCopy::ClosedPart)) < 0); // nothing is closed
      copies->setCurrentIndex(copies->findData(static_cast<int>(presentation::PackCopy::Whole)));
      CHECK_FALSE(visible("pack_municipality"));
      CHECK_FALSE(visible("pack_record"));
      copies->setCurrentIndex(copies->findData(static_cast<int>(presentation::PackCopy::Personal)));
      CHECK(visible("pack_municipality"));
      copies->setCurrentIndex(copies->findData(static_cast<int>(presentation::PackCopy::Revision)));
      CHECK(visible("pack_record"));
      CHECK(visible("pack_recipients"));
      asked.findChild<QCheckBox*>(QStringLiteral("pack_record"))->setChecked(false);
      CHECK_FALSE(visible("pack_recipients"));
      CHECK(withoutAccessibleName(asked) == allGood);
      CHECK(cutOffTexts(asked) == allGood);
      asked.reject();
    });
    her.person.find<QAction>("makePack").trigger();
  }
}

TEST_CASE("the window in which a pack is made can be read whole")
{
  PackWindow her;
  for (const auto* name : {"een-notitie-met-een-lange-naam.pdf", "nog-een.pdf"}) {
    QFile file{her.path(name)};
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("Dit is gewoon tekst.");
    file.close();
    her.given.run(R"([{"command": "AddDocument", "title": "Notitie van de werkgroep over de tarieven per perceel en per gemeente", "item": "SG-2027-01#3", "file": ")" +
                  std::string{name} + "\"}]");
  }
  QTest::qWait(10); // for the strip to be laid out
  CHECK(cutOffTexts(her.window) == allGood);
  for (const auto copy : {presentation::PackCopy::Whole, presentation::PackCopy::Revision, presentation::PackCopy::Personal, presentation::PackCopy::PublicCopy}) {
    inNextDialog([copy](QDialog& asked) {
      auto* copies = asked.findChild<QComboBox*>(QStringLiteral("pack_copy"));
      copies->setCurrentIndex(copies->findData(static_cast<int>(copy)));
      QTest::qWait(1);
      CHECK(cutOffTexts(asked) == allGood);
      asked.reject();
    });
    her.person.find<QAction>("makePack").trigger();
  }
}

TEST_CASE("a folder with the documents is made from the window")
{
  PackWindow her;
  auto& exporting = her.person.find<ui::PackExport>("packExport");
  QSignalSpy ended{&exporting, &ui::PackExport::ended};
  exporting.start(her.given.meeting(), QStringLiteral("SG-2027-01"), her.path("stukken"), {}, pdf::PackForm::folder);
  REQUIRE((ended.size() == 1 || ended.wait(60000)));
  CHECK(QFile::exists(her.path("stukken/inhoud.json")));
  CHECK(QFile::exists(her.path("stukken/03a-inkoopkader.pdf")));
}

TEST_CASE("a sending is recorded afterwards")
{
  PackWindow her;
  her.make(presentation::PackCopy::Revision, her.path("a.pdf"));
  inNextDialog([](QDialog& asked) {
    asked.findChild<QLineEdit*>(QStringLiteral("recipients"))->setText(QStringLiteral("de griffie van Dordrecht"));
    pressKey(Qt::Key_Return);
  });
  her.person.find<QAction>("recordDispatch").trigger();
  REQUIRE(her.revisions().front().dispatches.size() == 1);
  her.person.find<QTabWidget>("meetingTabs").setCurrentIndex(1);
  QTest::qWait(10);
  auto told = false;
  for (const auto* label : her.person.find<ui::PackPane>("packPane").findChildren<QLabel*>())
    told = told || label->text().contains(QStringLiteral("verzonden aan de griffie van Dordrecht"));
  CHECK(told);
}

TEST_CASE("after a pack was made the next step is at hand")
{
  PackWindow her;
  auto& step = her.person.find<QPushButton>("nextPackStep");

  SECTION("after a concept the revision")
  {
    her.make(presentation::PackCopy::Whole, her.path("concept.pdf"));
    CHECK(step.text() == QStringLiteral("Revisie A maken…"));
    inNextDialog([](QDialog& asked) {
      CHECK(asked.findChild<QComboBox*>(QStringLiteral("pack_copy"))->currentData().toInt() == static_cast<int>(presentation::PackCopy::Revision));
      asked.reject();
    });
    step.click();
  }
  SECTION("after a revision to whom it went")
  {
    her.make(presentation::PackCopy::Revision, her.path("a.pdf"));
    CHECK(step.text() == QStringLiteral("Verzending vastleggen…"));
    inNextDialog([](QDialog& asked) {
      asked.findChild<QLineEdit*>(QStringLiteral("recipients"))->setText(QStringLiteral("leden"));
      pressKey(Qt::Key_Return);
    });
    step.click();
    CHECK(her.revisions().front().dispatches.size() == 1);
  }
  SECTION("after a set without what is closed the closed part")
  {
    her.given.run(R"({"command": "ChangeAgendaItem", "item": "SG-2027-01#4", "confidentiality": "closed"})");
    her.make(presentation::PackCopy::Revision, her.path("a.pdf"), QStringLiteral("leden"));
    CHECK(step.text() == QStringLiteral("Besloten deel maken…"));
    inNextDialog([](QDialog& asked) {
      CHECK(asked.findChild<QComboBox*>(QStringLiteral("pack_copy"))->currentData().toInt() == static_cast<int>(presentation::PackCopy::ClosedPart));
      asked.reject();
    });
    step.click();
  }
  SECTION("after a file that says revision A and is not on record, to put it there")
  {
    inNextDialog([&](QDialog& asked) {
      asked.findChild<QCheckBox*>(QStringLiteral("pack_record"))->setChecked(false);
      inNextDialog([&](QDialog& files) { CHECK(ui_support::chooseFile(files, her.path("a.pdf")).contains(QStringLiteral("revisie A"))); });
      asked.findChild<QPushButton*>(QStringLiteral("accept"))->click();
    });
    QSignalSpy ended{&her.person.find<ui::PackExport>("packExport"), &ui::PackExport::ended};
    her.person.find<QAction>("makePack").trigger();
    REQUIRE((ended.size() == 1 || ended.wait(60000)));
    CHECK(her.revisions().empty());
    CHECK(step.text() == QStringLiteral("Vastleggen als revisie A"));
    step.click();
    CHECK(her.revisions().size() == 1);
    CHECK(step.text() == QStringLiteral("Verzending vastleggen…"));
  }
  SECTION("after a copy for one gemeente to whom that went")
  {
    her.make(presentation::PackCopy::Revision, her.path("a.pdf"));
    her.make(presentation::PackCopy::Personal, her.path("dordrecht.pdf"));
    inNextDialog([](QDialog& asked) {
      CHECK(asked.findChild<QComboBox*>(QStringLiteral("municipality"))->currentText() == QStringLiteral("Dordrecht"));
      asked.findChild<QLineEdit*>(QStringLiteral("recipients"))->setText(QStringLiteral("J. Kok"));
      pressKey(Qt::Key_Return);
    });
    step.click();
    REQUIRE(her.revisions().front().dispatches.size() == 1);
    CHECK(her.revisions().front().dispatches.front().variant == domain::PackVariant::personal);
  }
}

TEST_CASE("sending without a revision is asked about")
{
  PackWindow her;
  const auto sentOn = [&] { return her.given.file().read([&](const app::Facts& facts) { return facts.get(her.given.meeting()).dispatchedOn; }).value(); };
  const auto answer = [](const char* name) {
    inNextDialog([name](QDialog& asked) {
      CHECK(asked.objectName() == QStringLiteral("question"));
      asked.findChild<QPushButton*>(QString::fromLatin1(name))->click();
    });
  };

  SECTION("the revision is made first")
  {
    inNextDialog([](QDialog& asked) {
      inNextDialog([](QDialog& pack) {
        CHECK(pack.findChild<QComboBox*>(QStringLiteral("pack_copy"))->currentData().toInt() == static_cast<int>(presentation::PackCopy::Revision));
        pack.reject();
      });
      asked.findChild<QPushButton*>(QStringLiteral("answer0"))->click();
    });
    her.person.find<QAction>("recordDispatch").trigger();
    CHECK_FALSE(sentOn());
  }
  SECTION("only the day is recorded, when the papers went out in another way")
  {
    inNextDialog([](QDialog& asked) {
      inNextDialog([](QDialog&) { pressKey(Qt::Key_Return); });
      asked.findChild<QPushButton*>(QStringLiteral("answer1"))->click();
    });
    her.person.find<QAction>("recordDispatch").trigger();
    CHECK(sentOn() == domain::parseIsoDate("2027-04-22").value());
    CHECK_FALSE(her.person.find<QAction>("recordDispatch").isEnabled());
  }
  SECTION("or nothing")
  {
    answer("answer2");
    her.person.find<QAction>("recordDispatch").trigger();
    CHECK_FALSE(sentOn());
  }
}

TEST_CASE("a document that no pack can hold is replaced from what is missing")
{
  PackWindow her;
  {
    QFile file{her.path("notitie.pdf")};
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("Dit is gewoon tekst.");
  }
  her.given.run(R"([{"command": "AddDocument", "title": "Notitie", "item": "SG-2027-01#3", "file": "notitie.pdf"}])");
  auto& link = her.person.find<QPushButton>("missing_1");
  CHECK(link.accessibleName() == QStringLiteral("3b: Notitie is geen leesbare PDF. Vervangen"));
  const auto path = QString::fromStdString(her.given.pdf("nieuw.pdf", "Nieuwe tekst").string());
  inNextDialog([path](QDialog& files) { ui_support::chooseFile(files, path); });
  link.click();
  QTest::qWait(1);
  CHECK(her.window.findChild<QPushButton*>(QStringLiteral("missing_1")) == nullptr);
}

TEST_CASE("the preview shows an edit at once as a draft, and then the whole pack")
{
  PackWindow her;
  auto& pane = her.person.find<ui::PackPane>("packPane");
  QSignalSpy shown{&pane, &ui::PackPane::shown};
  her.person.find<QTabWidget>("meetingTabs").setCurrentIndex(1);
  const auto isWhole = [&] { return !shown.isEmpty() && !shown.last().first().toBool(); };
  REQUIRE(QTest::qWaitFor(isWhole, 60000));
  const auto pages = pane.document().pageCount();

  shown.clear();
  her.given.run(R"({"command": "WriteCoverNote", "item": "SG-2027-01#3", "finance": "De dekking is rond."})");
  REQUIRE(QTest::qWaitFor([&] { return !shown.isEmpty(); }, 60000));
  CHECK(shown.first().first().toBool());
  CHECK(pane.minimumSizeHint().width() <= ui::px(304)); // what it says about itself takes no width from the agenda
  CHECK(pane.document().pageCount() == pages);
  CHECK(const_cast<QPdfDocument&>(pane.document()).getAllText(2).text().contains(QStringLiteral("De dekking is rond.")));
  REQUIRE(QTest::qWaitFor(isWhole, 60000));
  CHECK(const_cast<QPdfDocument&>(pane.document()).getAllText(2).text().contains(QStringLiteral("De dekking is rond.")));
}

TEST_CASE("an attachment is replaced from the window and keeps its number")
{
  PackWindow her;
  auto& agenda = her.person.find<QAbstractItemView>("agenda");
  const auto third = agenda.model()->index(2, 0);
  agenda.setCurrentIndex(third);
  CHECK_FALSE(her.person.find<QAction>("replaceDocument").isEnabled());
  agenda.setCurrentIndex(agenda.model()->index(0, 0, third));
  REQUIRE(her.person.find<QAction>("replaceDocument").isEnabled());
  const auto path = QString::fromStdString(her.given.pdf("nieuw.pdf", "Nieuwe tekst").string());
  inNextDialog([path](QDialog& files) { ui_support::chooseFile(files, path); });
  her.person.find<QAction>("replaceDocument").trigger();
  const auto attachments =
      her.given.file().read([&](const app::Facts& facts) { return facts.where(&domain::Attachment::item, her.given.item("3")); }).value();
  REQUIRE(attachments.size() == 1);
  CHECK(attachments.front().label == "3a");
  const auto document = her.given.file().read([&](const app::Facts& facts) { return facts.get(attachments.front().document); }).value();
  CHECK(document.fileName == "nieuw.pdf");
  CHECK(document.replaces.has_value());
}

TEST_CASE("the logo of a region")
{
  PackWindow her;
  const auto region = her.given.file().read([](const app::Facts& facts) { return facts.all<domain::Region>().front().id; }).value();
  ui::HouseStyleDialog dialog{her.session, region, &her.window};

  SECTION("is made small and goes into the case file with the style")
  {
    QImage picture{3000, 1500, QImage::Format_ARGB32};
    picture.fill(Qt::darkGreen);
    REQUIRE(picture.save(her.path("wapen.jpg")));
    dialog.takeLogo(her.path("wapen.jpg"));
    dialog.findChild<QLineEdit*>(QStringLiteral("accent"))->setText(QStringLiteral("#5B2A6E"));
    dialog.accept();
    const auto style = her.given.file().read([&](const app::Facts& facts) { return app::houseStyleOf(facts, region); }).value();
    REQUIRE(style);
    CHECK(style->accent == "#5B2A6E");
    REQUIRE(style->logo);
    const auto kept = her.given.file().read([&](const app::Facts& facts) { return facts.source().content(facts.get(*style->logo).sha256).value(); }).value();
    const auto size = app::pngSize(kept);
    REQUIRE(size);
    CHECK(size->width == 800);
    CHECK(size->height == 400);
  }
  SECTION("of 200 megapixels is refused in words")
  {
    QFile file{her.path("groot.png")};
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(pngHead(20000, 10000));
    file.close();
    CHECK(ui::logoFrom(her.path("groot.png")).refusal.contains(QStringLiteral("200 megapixels (20000 × 10000)")));
  }
  SECTION("that is no picture is refused in words")
  {
    CHECK(ui::logoFrom(QString::fromStdString(her.given.pdf("logo.png", "geen plaatje").string())).refusal.contains(QStringLiteral("geen afbeelding")));
  }
  SECTION("that is no picture is not passed over when she keeps the style")
  {
    QImage picture{40, 20, QImage::Format_ARGB32};
    picture.fill(Qt::darkGreen);
    REQUIRE(picture.save(her.path("wapen.png")));
    dialog.show();
    auto& accent = *dialog.findChild<QLineEdit*>(QStringLiteral("accent"));
    accent.setText(QStringLiteral("rood"));
    dialog.takeLogo(her.path("wapen.png"));
    dialog.accept(); // the colour is refused, and the picture does not go into the case file either
    CHECK(dialog.isVisible());
    accent.setText(QStringLiteral("#5B2A6E"));
    const auto& unfit = *dialog.findChild<QWidget*>(QStringLiteral("unfitLogo"));
    CHECK_FALSE(unfit.isVisible());
    dialog.takeLogo(QString::fromStdString(her.given.pdf("een heel lange naam van een bestand dat geen plaatje is.png", "geen plaatje").string()));
    settle();
    CHECK(unfit.isVisible());
    CHECK(cutOffTexts(dialog) == QStringList{});
    dialog.accept();
    CHECK(dialog.isVisible());
    CHECK(dialog.findChild<QWidget*>(QStringLiteral("refusal"))->isVisible());
    const auto style = [&] { return her.given.file().read([&](const app::Facts& facts) { return app::houseStyleOf(facts, region); }).value(); };
    CHECK_FALSE(style());
    dialog.findChild<QPushButton*>(QStringLiteral("removeLogo"))->click();
    dialog.accept();
    CHECK_FALSE(dialog.isVisible());
    REQUIRE(style());
    CHECK_FALSE(style()->logo);
  }
  SECTION("or a colour that is none leaves the dialog open")
  {
    dialog.show();
    dialog.findChild<QLineEdit*>(QStringLiteral("accent"))->setText(QStringLiteral("rood"));
    dialog.accept();
    CHECK(dialog.isVisible());
    CHECK(dialog.findChild<QWidget*>(QStringLiteral("refusal"))->isVisible());
    dialog.QDialog::reject();
  }
}
