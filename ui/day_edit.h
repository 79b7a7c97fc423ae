// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/date.h"

#include <QLineEdit>

namespace ui {

/// A day, typed as a person writes it or picked from a calendar (Alt+Down). Empty means unknown.
class DayEdit : public QLineEdit {
  Q_OBJECT

public:
  DayEdit(domain::Date today, std::optional<domain::Date> day, QWidget* parent = nullptr);
  [[nodiscard]] std::optional<domain::Date> day() const;
  void setDay(std::optional<domain::Date> day);
  /// Empty, or a day that exists.
  [[nodiscard]] bool isAcceptable() const;

Q_SIGNALS:
  void dayChanged();

protected:
  void keyPressEvent(QKeyEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;

private:
  void openCalendar();

  domain::Date m_today;
};

}
