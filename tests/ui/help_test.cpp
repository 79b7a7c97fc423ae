// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>

#include "ui/help/help.h"
#include "ui/help/manual_window.h"
#include "ui/navigation.h"
#include "ui_support/demo_window.h"
#include "ui_support/dialog_driver.h"
#include "ui_support/walkers.h"

#include <QAbstractTextDocumentLayout>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextBrowser>

using ui_support::DemoWindow;

TEST_CASE("F1 opens the manual at the workspace that is seen")
{
  DemoWindow demo;
  ui::connectHelp(demo.window());
  demo.person().press(Qt::Key_4, Qt::AltModifier);
  demo.person().press(Qt::Key_F1);
  auto* manual = demo.window().findChild<ui::ManualWindow*>();
  REQUIRE(manual != nullptr);
  CHECK(manual->isVisible());
  auto& chapters = *manual->findChild<QListWidget*>("manualChapters");
  REQUIRE(chapters.currentItem() != nullptr);
  CHECK(chapters.currentItem()->text() == QStringLiteral("Status"));
  auto& text = *manual->findChild<QTextBrowser*>("manualText");
  CHECK(text.textCursor().block().text() == QStringLiteral("Status"));
  CHECK_FALSE(text.document()->resource(QTextDocument::ImageResource, QUrl{QStringLiteral("status.png")}).isNull());

  SECTION("words lead to their place, and round again")
  {
    QTest::keyClicks(manual->findChild<QLineEdit*>("manualWords"), QStringLiteral("aanleverdag"));
    QTest::keyClick(manual->findChild<QLineEdit*>("manualWords"), Qt::Key_Return);
    const auto first = text.textCursor().position();
    CHECK(text.textCursor().selectedText().compare(QStringLiteral("aanleverdag"), Qt::CaseInsensitive) == 0);
    const auto inChapter = [&] {
      auto block = text.textCursor().block();
      while (block.isValid() && block.blockFormat().headingLevel() != 2)
        block = block.previous();
      return block.text();
    };
    CHECK(inChapter() != QStringLiteral("Status"));
    CHECK(chapters.currentItem()->text() == inChapter());
    for (int again = 0; again < 50 && (again == 0 || text.textCursor().position() != first); ++again)
      QTest::keyClick(manual->findChild<QLineEdit*>("manualWords"), Qt::Key_Return);
    CHECK(text.textCursor().position() == first);
  }
  SECTION("words that are nowhere are said not to be there, until she types on")
  {
    auto& words = *manual->findChild<QLineEdit*>("manualWords");
    auto& notFound = *manual->findChild<QLabel*>("manualNotFound");
    const auto place = text.textCursor().position();
    QTest::keyClicks(&words, QStringLiteral("kwantumgetal"));
    CHECK_FALSE(notFound.isVisible());
    QTest::keyClick(&words, Qt::Key_Return);
    CHECK(notFound.isVisible());
    CHECK(notFound.text() == QStringLiteral("“kwantumgetal” staat niet in de handleiding."));
    CHECK(text.textCursor().position() == place);
    CHECK(ui_support::cutOffTexts(*manual) == ui_support::allGood);
    QTest::keyClick(&words, Qt::Key_Backspace);
    CHECK_FALSE(notFound.isVisible());
  }
  SECTION("the list follows what is read")
  {
    text.verticalScrollBar()->setValue(0);
    CHECK(chapters.currentRow() == 0);
    chapters.setCurrentRow(5);
    const auto there = text.verticalScrollBar()->value();
    text.verticalScrollBar()->setValue(0);
    text.verticalScrollBar()->setValue(there);
    CHECK(chapters.currentRow() == 5);
    text.verticalScrollBar()->setValue(there - 60);
    CHECK(chapters.currentRow() == 4);
  }
  SECTION("the last chapter can be read, however wide the window")
  {
    for (const auto width : {1000, 1300, 800}) {
      manual->resize(width, 720);
      QTest::qWait(1);
      chapters.setCurrentRow(0);
      chapters.setCurrentRow(chapters.count() - 1);
      const auto& bar = *text.verticalScrollBar();
      CHECK(bar.value() == bar.maximum());
      const auto bottom = text.cursorForPosition({text.viewport()->width() / 2, text.viewport()->height() - 30}).block();
      CHECK(bottom.text().startsWith(QStringLiteral("besluitroute-cli")));
      CHECK(text.cursorRect(QTextCursor{bottom}).top() > text.viewport()->height() / 2); // it is painted there
    }
  }
  SECTION("nothing but a picture is where a picture is")
  {
    auto seen = 0;
    for (auto block = text.document()->begin(); block.isValid(); block = block.next())
      if (const auto picture = block.begin().fragment().charFormat().toImageFormat(); block.length() == 2 && picture.isValid()) {
        const auto natural = text.document()->resource(QTextDocument::ImageResource, QUrl{picture.name()}).value<QImage>();
        const auto height = picture.width() * natural.height() / natural.width();
        CHECK(text.document()->documentLayout()->blockBoundingRect(block).height() < height + 40);
        ++seen;
      }
    CHECK(seen > 5);
  }
  SECTION("pictures are as narrow as the window, without a bar underneath")
  {
    for (const auto width : {1000, 640}) {
      manual->resize(width, 500);
      QCoreApplication::processEvents();
      CHECK(text.horizontalScrollBar()->maximum() == 0);
    }
  }
  SECTION("Escape closes it, F1 opens the same one again")
  {
    QTest::keyClick(manual, Qt::Key_Escape);
    CHECK_FALSE(manual->isVisible());
    demo.person().press(Qt::Key_F1);
    CHECK(manual->isVisible());
    CHECK(demo.window().findChildren<ui::ManualWindow*>().size() == 1);
  }
}

TEST_CASE("every workspace has its chapter in the manual")
{
  DemoWindow demo;
  ui::ManualWindow manual;
  auto& chapters = *manual.findChild<QListWidget*>("manualChapters");
  const auto& navigation = demo.window().navigation();
  for (int place = 0; place < navigation.model()->rowCount(); ++place) {
    const auto name = navigation.model()->index(place, 0).data().toString();
    INFO(name.toStdString());
    CHECK(chapters.findItems(name, Qt::MatchExactly).size() == 1);
  }
}
