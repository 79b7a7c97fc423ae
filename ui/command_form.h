// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/case_session.h"
#include "ui/number_box.h"
#include "ui/refusal.h"

#include <QDialog>
#include <QStringList>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace ui {

class DayEdit;

/// A dialog that ends in one command. What is refused is said at the field it is about; nothing typed is lost, and none of it is thrown away
/// unasked. Without a command it only tells something, and cannot be accepted.
class CommandForm : public QDialog {
  Q_OBJECT

public:
  /// An error says what the form lacks to make a command at all.
  using MakeCommand = std::function<domain::Result<app::DatedCommand>()>;
  using MakeCommands = std::function<domain::Result<std::vector<app::DatedCommand>>()>;

  CommandForm(CaseSession& session, const QString& title, const QString& acceptText, QWidget* parent = nullptr);

  void addExplanation(const QString& text);
  QLineEdit* addLine(const QString& label, const char* field, const QString& text = {});
  QPlainTextEdit* addText(const QString& label, const char* field, const QString& text = {});
  DayEdit* addDay(const QString& label, const char* field, std::optional<domain::Date> day);
  QComboBox* addChoice(const QString& label, const char* field, const QStringList& choices, int current = 0);
  /// `none` is shown for no number; without it there always is one.
  QSpinBox* addNumber(const QString& label, const char* field, std::optional<int> number, int most, const QString& none);
  /// Any editor; `field` is its name in the command.
  void addField(const QString& label, const char* field, QWidget* editor);
  /// Over the whole width, under the fields.
  void addBelow(QWidget* widget);

  void setCommand(const MakeCommand& makeCommand);
  /// Several that stand or fall together.
  void setCommands(MakeCommands makeCommands) { m_makeCommands = std::move(makeCommands); }
  /// Of an accepted dialog: its last command.
  [[nodiscard]] const std::optional<app::Executed>& executed() const { return m_executed; }
  [[nodiscard]] CaseSession& session() { return m_session; }
  void accept() override;
  void reject() override;

protected:
  /// What would be lost when the form is closed; choices only where they are the work itself.
  [[nodiscard]] virtual QStringList input() const;
  void showEvent(QShowEvent* event) override;

private:
  [[nodiscard]] bool daysAreDays();
  [[nodiscard]] domain::Result<void> run();
  void orderTabs();

  CaseSession& m_session;
  MakeCommands m_makeCommands;
  std::optional<app::Executed> m_executed;
  std::vector<FormField> m_fields;
  QFormLayout* m_form;
  QVBoxLayout* m_column;
  Refusal* m_refusal;
  QPushButton* m_cancel;
  QPushButton* m_accept;
  std::vector<QWidget*> m_below;
  QStringList m_atStart;
};

}
