// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/case_desk.h"
#include "ui/case_session.h"
#include "ui/main_window.h"
#include "ui_support/window_driver.h"

#include <QTemporaryDir>

namespace ui_support {

/// A copy of the demo region, which is made once per run of the tests.
[[nodiscard]] QString demoCopy(const QTemporaryDir& folder);

/// The whole program with the demo region open, as a person finds it.
class DemoWindow {
public:
  DemoWindow();
  [[nodiscard]] ui::MainWindow& window() { return m_window; }
  [[nodiscard]] ui::CaseDesk& desk() { return m_desk; }
  [[nodiscard]] WindowDriver& person() { return m_person; }
  [[nodiscard]] QString file(const QString& name) const { return m_folder.filePath(name); }

private:
  QTemporaryDir m_folder;
  ui::MainWindow m_window;
  ui::CaseDesk m_desk;
  WindowDriver m_person;
};

}
