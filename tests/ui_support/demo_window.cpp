// SPDX-License-Identifier: EUPL-1.2
#include "ui_support/demo_window.h"

#include "ui/case_opening.h"
#include "ui/preferences.h"
#include "ui/workspaces.h"

#include <QFile>

namespace ui_support {

namespace {

/// What CTest had made for all tests together; else one made here, once per run.
QString originalDemo()
{
  if (const auto shared = qEnvironmentVariable("DEMO_FILE"); QFile::exists(shared))
    return shared;
  static const QTemporaryDir kept;
  const auto own = kept.filePath(QStringLiteral("demo.besluitroute"));
  if (!QFile::exists(own) && !ui::makeDemo(own.toStdString(), [](int, int) { return true; }))
    qFatal("the demo region could not be made");
  return own;
}

}

QString demoCopy(const QTemporaryDir& folder)
{
  const auto copy = folder.filePath(QStringLiteral("demo.besluitroute"));
  QFile::copy(originalDemo(), copy);
  return copy;
}

DemoWindow::Preferences::Preferences(Arranged arranged)
{
  if (arranged == Arranged::AsNew)
    ui::forgetPreferences();
}

DemoWindow::DemoWindow(Arranged arranged) : m_preferences{arranged}, m_desk{m_window, ui::addWorkspaces}, m_person{m_window}
{
  m_person.show();
  if (!m_desk.open(demoCopy(m_folder)))
    qFatal("the demo region could not be opened");
  QTest::qWait(1);
}

}
