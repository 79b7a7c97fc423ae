// SPDX-License-Identifier: EUPL-1.2
#include "ui/help/help.h"

#include "ui/help/manual_window.h"
#include "ui/main_window.h"
#include "ui/workspace.h"

#include <QApplication>
#include <QMessageBox>

namespace ui {

namespace {

struct HelpText {
  Q_DECLARE_TR_FUNCTIONS(Help)
};

void showManual(MainWindow& window)
{
  auto* manual = window.findChild<ManualWindow*>();
  if (manual == nullptr)
    manual = new ManualWindow{&window};
  manual->show();
  manual->raise();
  manual->activateWindow();
  manual->showChapter(window.currentWorkspace() ? window.currentWorkspace()->name() : QString{});
}

void showAbout(MainWindow& window)
{
  QMessageBox about{QMessageBox::NoIcon, HelpText::tr("Over Besluitroute"),
                    HelpText::tr("Besluitroute %1").arg(QApplication::applicationVersion()), QMessageBox::Close, &window};
  about.setObjectName(QStringLiteral("about"));
  about.setIconPixmap(window.windowIcon().pixmap(64));
  about.setInformativeText(HelpText::tr("Volgt besluiten van gemeenten langs werkgroep, stuurgroep, bestuur en raad, in één bestand op uw eigen computer.\n\n"
                                        "Vrije software onder de EUPL-1.2. Gemaakt met Qt, SQLite, Pango, Cairo, qpdf en libical."));
  about.exec();
}

}

void connectHelp(MainWindow& window)
{
  QObject::connect(&window, &MainWindow::manualRequested, &window, [&window] { showManual(window); });
  QObject::connect(&window, &MainWindow::aboutRequested, &window, [&window] { showAbout(window); });
}

}
