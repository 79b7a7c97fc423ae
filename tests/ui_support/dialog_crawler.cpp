// SPDX-License-Identifier: EUPL-1.2
#include "ui_support/dialog_crawler.h"

#include "ui_support/demo_window.h"
#include "ui_support/walkers.h"

#include <QAction>
#include <QApplication>
#include <QFileDialog>
#include <QMenuBar>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QSet>
#include <QTimer>
#include <QToolBar>

namespace ui_support {

namespace {

/// They start another program, or leave the case file.
const QStringList leftAlone{QStringLiteral("planMail"), QStringLiteral("todayMail"), QStringLiteral("newDossier"), QStringLiteral("openDossier")};

void lookWhile(const std::function<void()>& opening, const std::function<void(QDialog&)>& look)
{
  QTimer waiting;
  QSet<QDialog*> seen;
  QObject::connect(&waiting, &QTimer::timeout, [&] {
    auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
    if (!dialog || seen.contains(dialog))
      return;
    seen.insert(dialog);
    settle();
    if (!qobject_cast<QFileDialog*>(dialog) && !qobject_cast<QMessageBox*>(dialog))
      look(*dialog);
    dialog->done(QDialog::Rejected);
  });
  waiting.start(5);
  opening();
}

bool opensDialog(const QString& text) { return text.endsWith(u'…'); }

}

QList<QPointer<QAction>> DialogCrawler::newActions()
{
  QList<QPointer<QAction>> found;
  const auto take = [&](const QWidget& bar) {
    for (auto* action : bar.actions())
      if (opensDialog(action->text()) && action->isEnabled() && action->isVisible() && !m_opened.contains(action) && !leftAlone.contains(action->objectName())) {
        m_opened.insert(action);
        found << action;
      }
  };
  for (const auto* title : m_demo.window().menuBar()->actions())
    if (title->isVisible() && title->menu())
      take(*title->menu());
  for (const auto* bar : m_demo.window().findChildren<QToolBar*>())
    take(*bar);
  return found;
}

void DialogCrawler::goThrough(const Look& look)
{
  const auto goBack = [&] { // nobody else gives the window the keyboard back on this platform
    m_demo.window().activateWindow();
    static_cast<void>(QTest::qWaitForWindowActive(&m_demo.window()));
  };
  for (const auto& action : newActions())
    if (action) {
      lookWhile([&] { action->trigger(); }, [&](QDialog& dialog) { look(action->objectName(), dialog); });
      goBack();
    }
  QList<QPointer<QPushButton>> buttons;
  for (auto* button : m_demo.window().findChildren<QPushButton*>())
    if (opensDialog(button->text()) && button->isVisible() && button->isEnabled())
      buttons << button;
  for (const auto& button : buttons)
    if (button) {
      lookWhile([&] { button->click(); }, [&](QDialog& dialog) { look(button->objectName(), dialog); });
      goBack();
    }
}

}
