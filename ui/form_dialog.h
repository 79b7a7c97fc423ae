// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/case_session.h"
#include "ui/refusal.h"

#include <QDialog>
#include <QStringList>

class QFormLayout;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace ui {

class Callout;
class TextLabel;

/// A dialog that fills in one command. A refusal is told inside it and loses nothing; what was typed is never thrown away unasked.
class FormDialog : public QDialog {
  Q_OBJECT

public:
  FormDialog(CaseSession& session, const QString& title, const QString& acceptText, QWidget* parent);
  void accept() override;
  void reject() override;
  /// What the command left to tell; none until it was accepted.
  [[nodiscard]] const std::optional<app::Executed>& executed() const { return m_executed; }

protected:
  [[nodiscard]] virtual app::DatedCommand command() const = 0;
  /// Hands the command to the door; for a dialog that needs more than one.
  [[nodiscard]] virtual domain::Result<app::Executed> perform() { return m_session.attempt(command()); }
  [[nodiscard]] CaseSession& session() const { return m_session; }
  [[nodiscard]] QFormLayout& form() const { return *m_form; }
  /// `label` carries the mnemonic; `field` gets the object name.
  void addField(const QString& label, QWidget* field, const char* name);
  void showField(QWidget* field, bool visible);
  /// Several lines of text; Tab goes on to the next field.
  [[nodiscard]] QPlainTextEdit* textField(int lines) const;
  /// Above the fields: what it is about.
  void setSubject(const QString& subject);
  /// Below the fields, above what is refused.
  void addBelow(QWidget* widget);
  /// Above the fields: something to know before filling in.
  void setNote(const QString& title, const QString& text);
  void setAcceptable(bool acceptable);

  void showEvent(QShowEvent* event) override;

private:
  [[nodiscard]] bool daysAreDays();

  CaseSession& m_session;
  TextLabel* m_subject;
  Callout* m_note;
  QFormLayout* m_form;
  Refusal* m_refusal;
  std::vector<FormField> m_fields;
  QPushButton* m_accept;
  QStringList m_atStart;
  std::optional<app::Executed> m_executed;
};

}
