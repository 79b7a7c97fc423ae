// SPDX-License-Identifier: EUPL-1.2
#include "ui_support/demo_window.h"

#include "ui/case_opening.h"
#include "ui/workspaces.h"

#include <QFile>

namespace ui_support {

QString demoCopy(const QTemporaryDir& folder)
{
  static const QTemporaryDir kept;
  const auto original = kept.filePath(QStringLiteral("demo.besluitroute"));
  if (!QFile::exists(original) && !ui::makeDemo(original.toStdString(), [](int, int) { return true; }))
    qFatal("the demo region could not be made");
  const auto copy = folder.filePath(QStringLiteral("demo.besluitroute"));
  QFile::copy(original, copy);
  return copy;
}

DemoWindow::DemoWindow() : m_desk{m_window, ui::addWorkspaces}, m_person{m_window}
{
  m_person.show();
  if (!m_desk.open(demoCopy(m_folder)))
    qFatal("the demo region could not be opened");
  QTest::qWait(1);
}

}
