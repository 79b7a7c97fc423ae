// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/case_session.h"
#include "ui/message.h"

#include <QDialog>

class QComboBox;

namespace ui {

/// Agenda exporteren: of which body or person, as a calendar (ICS) that mail programs and telephones read.
class CalendarExport : public QDialog {
  Q_OBJECT

public:
  CalendarExport(CaseSession& session, std::optional<domain::BodyId> body, QWidget* parent);
  /// Asks where, and writes. None when she thinks better of it.
  [[nodiscard]] std::optional<Message> write();
  /// Writes what is chosen to that file.
  [[nodiscard]] Message writeTo(const QString& path);

private:
  struct Choice {
    std::optional<domain::BodyId> body;
    std::optional<domain::PersonId> person;
  };

  CaseSession& m_session;
  std::vector<Choice> m_choices;
  QComboBox* m_whose;
};

}
