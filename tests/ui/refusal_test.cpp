// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>

#include "app/queries/signals.h"
#include "presentation/today/signal_lines.h"
#include "ui/case_opening.h"
#include "ui/command_form.h"
#include "ui/day_edit.h"
#include "ui/decision_dialog.h"
#include "ui/refusal.h"
#include "ui/workspaces.h"
#include "ui_support/demo_window.h"
#include "ui_support/dialog_driver.h"
#include "ui_support/qt_string_maker.h"
#include "ui_support/walkers.h"

#include <QApplication>
#include <QFormLayout>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>

namespace {

using namespace ui_support;

/// Fields whose place covers that of another.
QStringList coveredFields(const QDialog& dialog)
{
  QStringList wrong;
  const auto* form = dialog.findChild<QFormLayout*>();
  std::optional<QRect> above;
  for (int row = 0; row < form->rowCount(); ++row) {
    const auto* field = form->itemAt(row, QFormLayout::FieldRole);
    if (!field || !field->widget() || !field->widget()->isVisible())
      continue;
    const auto place = field->geometry();
    if ((above && place.top() <= above->bottom()) || place.height() < field->widget()->minimumSizeHint().boundedTo(field->widget()->maximumSize()).height())
      wrong << field->widget()->objectName();
    above = place;
  }
  return wrong;
}

bool isOutlined(const QWidget& field) { return field.property("refused").toBool(); }

std::optional<presentation::BranchKey> anOpenBranch(DemoWindow& demo)
{
  return demo.desk().session()->read([&](const app::Facts& facts) -> std::optional<presentation::BranchKey> {
    for (const auto& row : app::signalReport(facts, demo.desk().session()->today()).signals)
      if (row.signal.action == planning::SignalAction::recordDecision)
        return presentation::BranchKey{*row.signal.proposal, *row.signal.stage, *row.signal.body};
    return std::nullopt;
  }).value_or(std::nullopt);
}

}

TEST_CASE("Enter on Annuleren cancels, and records nothing")
{
  DemoWindow demo;
  const auto branch = anOpenBranch(demo);
  REQUIRE(branch);
  const auto decisions = [&] { return demo.desk().session()->read([](const app::Facts& facts) { return facts.all<domain::Decision>().size(); }).value(); };
  const auto before = decisions();
  ui::DecisionDialog dialog{*demo.desk().session(), *branch, demo.desk().session()->today(), &demo.window()};
  dialog.show();
  auto* cancel = dialog.findChild<QPushButton*>(QStringLiteral("cancel"));
  cancel->setFocus();
  QTest::keyClick(cancel, Qt::Key_Return);
  settle();
  CHECK_FALSE(dialog.isVisible());
  CHECK(dialog.result() == QDialog::Rejected);
  CHECK(decisions() == before);
}

TEST_CASE("a refused form makes room for saying so, and outlines the field that it is about")
{
  DemoWindow demo;
  const auto branch = anOpenBranch(demo);
  REQUIRE(branch);
  ui::DecisionDialog dialog{*demo.desk().session(), *branch, demo.desk().session()->today(), &demo.window()};
  dialog.show();
  settle();
  CHECK(coveredFields(dialog) == allGood);
  const auto before = dialog.height();
  auto* date = dialog.findChild<ui::DayEdit*>(QStringLiteral("date"));
  date->setText(QStringLiteral("31-02-2027"));
  dialog.findChild<QPushButton*>(QStringLiteral("accept"))->click();
  settle();
  auto* refusal = dialog.findChild<ui::Refusal*>();
  REQUIRE(refusal->isVisible());
  CHECK(dialog.height() >= before + refusal->height());
  CHECK(coveredFields(dialog) == allGood);
  CHECK_FALSE(dialog.findChild<ui::FieldsArea*>()->verticalScrollBar()->isVisible()); // all of them are seen
  CHECK(cutOffTexts(dialog) == allGood);
  CHECK(isOutlined(*date));
  CHECK(QApplication::focusWidget() == date);
  SECTION("and no longer once she mends it")
  {
    QTest::keyClick(date, Qt::Key_Backspace);
    CHECK_FALSE(isOutlined(*date));
    CHECK_FALSE(refusal->isVisible());
    date->setText(QStringLiteral("20-04-2027"));
    dialog.findChild<QPushButton*>(QStringLiteral("accept"))->click();
    CHECK_FALSE(isOutlined(*date));
    CHECK(dialog.result() == QDialog::Accepted);
  }
  SECTION("and no longer once she changes another field: it may be about both")
  {
    auto* source = dialog.findChild<QLineEdit*>(QStringLiteral("source"));
    REQUIRE(source != nullptr);
    source->setText(QStringLiteral("Besluitenlijst"));
    CHECK_FALSE(refusal->isVisible());
    CHECK_FALSE(isOutlined(*date));
  }
}

TEST_CASE("both kinds of forms say a refusal in the same way")
{
  DemoWindow demo;
  ui::CommandForm form{*demo.desk().session(), QStringLiteral("Proef"), QStringLiteral("Vastleggen"), &demo.window()};
  auto* day = form.addDay(QStringLiteral("Dag"), "date", std::nullopt);
  auto* reason = form.addText(QStringLiteral("Reden"), "reason");
  form.setCommand([]() -> domain::Result<app::DatedCommand> { return domain::fail(domain::ErrorCode::reasonRequired, "reason"); });
  form.show();
  settle();
  const auto before = form.height();
  day->setText(QStringLiteral("31-02-2027"));
  form.accept();
  settle();
  CHECK(isOutlined(*day));
  CHECK(form.findChild<ui::Refusal*>()->accessibleName().contains(QStringLiteral("veld “Dag”"))); // as it is called here
  CHECK_FALSE(isOutlined(*reason));
  CHECK(form.height() > before);
  CHECK(coveredFields(form) == allGood);
  day->setText(QStringLiteral("20-04-2027"));
  form.accept();
  CHECK_FALSE(isOutlined(*day));
  CHECK(isOutlined(*reason));
  CHECK(QApplication::focusWidget() == reason);
}

TEST_CASE("opened to read only, a signal that ends in a form does not offer it, and says why")
{
  const QTemporaryDir folder;
  const auto file = demoCopy(folder);
  const auto first = ui::openCase(file.toStdString(), std::nullopt);
  REQUIRE(first);
  ui::MainWindow window;
  ui::CaseDesk desk{window, ui::addWorkspaces};
  WindowDriver person{window};
  person.show();
  REQUIRE(desk.open(file));
  settle();
  REQUIRE(desk.session()->readOnly());
  auto& list = person.find<QListView>("signals");
  const auto* model = qobject_cast<const presentation::SignalListModel*>(list.model());
  auto& act = person.find<QAction>("todayAct");
  auto& button = person.find<QPushButton>("signalAct");
  auto changing = 0, looking = 0;
  list.setFocus();
  for (int row = 0; row < model->rowCount(); ++row) {
    const auto action = model->rowAt(model->index(row, 0))->row.signal.action;
    list.setCurrentIndex(model->index(row, 0));
    if (action == planning::SignalAction::recordDecision || action == planning::SignalAction::recordConsultation || action == planning::SignalAction::planBranch) {
      ++changing;
      CHECK_FALSE(act.isEnabled());
      CHECK_FALSE(button.isEnabled());
      CHECK(act.toolTip() == QStringLiteral("Dit dossier is alleen te lezen."));
      CHECK(button.toolTip() == act.toolTip());
      QTest::keyClick(&list, Qt::Key_Return);
      CHECK(QApplication::activeModalWidget() == nullptr);
    } else if (action == planning::SignalAction::openPlanning) {
      ++looking;
      CHECK(act.isEnabled());
      CHECK(button.isEnabled());
    }
  }
  CHECK(changing >= 2);
  CHECK(looking >= 1);
}
