// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>

#include "ui/agenda/agenda_view.h"
#include "ui/case_opening.h"
#include "ui/case_session.h"
#include "ui/main_window.h"
#include "ui/meetings/meetings_workspace.h"
#include "ui/setup/setup_workspace.h"
#include "ui/theme.h"
#include "ui_support/window_driver.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QListWidget>
#include <QTabWidget>

/// Pictures of every screen with the demo region, to be looked at by people: PICTURES=folder ui_tests "[.pictures]". The demo file is
/// kept there too, since making it takes a while.
namespace {

class Pictures {
public:
  Pictures() : m_folder{qEnvironmentVariable("PICTURES", QDir::tempPath() + QStringLiteral("/besluitroute-pictures"))}
  {
    QDir{}.mkpath(m_folder);
    const auto path = m_folder.toStdString() + "/voorbeeld.besluitroute";
    if (!QFile::exists(QString::fromStdString(path)))
      REQUIRE(ui::makeDemo(path, [](int, int) { return true; }));
    auto opened = ui::openCase(path, std::nullopt);
    REQUIRE(opened);
    m_case = std::move(*opened);
  }
  [[nodiscard]] app::CaseFile& file() { return *m_case.file; }
  void take(QWidget& widget, const QString& name)
  {
    QTest::qWait(80);
    widget.grab().save(QStringLiteral("%1/%2.png").arg(m_folder, name));
  }

private:
  QString m_folder;
  ui::OpenedCase m_case;
};

}

TEST_CASE("pictures of meetings", "[.pictures]")
{
  Pictures pictures;
  const auto dark = qEnvironmentVariableIsSet("DARK");
  ui::CaseSession session{pictures.file()};
  ui::MainWindow window;
  ui_support::WindowDriver person{window};
  auto* meetings = new ui::MeetingsWorkspace{session};
  window.addWorkspace(meetings);
  person.show();
  window.showDossier({QStringLiteral("Jeugdregio Zuid-Holland Zuid"), QStringLiteral("10 gemeenten"), true, QStringLiteral("do 22-04-2027"), {}});
  const auto suffix = dark ? QStringLiteral("-donker") : QString{};
  pictures.take(window, QStringLiteral("vergaderingen") + suffix);
  const auto meeting = session.read([](const app::Facts& facts) { return facts.where(&domain::Meeting::number, "SG-2027-04").front().id; });
  meetings->showMeeting(*meeting);
  pictures.take(window, QStringLiteral("vergadering") + suffix);
  auto& tabs = person.find<QTabWidget>("meetingTabs");
  tabs.setCurrentIndex(2);
  pictures.take(window, QStringLiteral("aantekeningen") + suffix);
  tabs.setCurrentIndex(1);
  QTest::qWait(8000);
  pictures.take(window, QStringLiteral("voorbeeld-set") + suffix);
}

TEST_CASE("pictures of setup", "[.pictures]")
{
  Pictures pictures;
  const auto suffix = qEnvironmentVariableIsSet("DARK") ? QStringLiteral("-donker") : QString{};
  ui::CaseSession session{pictures.file()};
  ui::MainWindow window;
  ui_support::WindowDriver person{window};
  window.addWorkspace(new ui::SetupWorkspace{session});
  person.show();
  window.showDossier({QStringLiteral("Jeugdregio Zuid-Holland Zuid"), QStringLiteral("10 gemeenten"), true, QStringLiteral("do 22-04-2027"), {}});
  auto& sections = person.find<QListWidget>("setupSections");
  for (int section = 0; section < sections.count(); ++section) {
    sections.setCurrentRow(section);
    pictures.take(window, QStringLiteral("inrichting-%1").arg(section) + suffix);
  }
}
