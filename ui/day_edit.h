// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/date.h"

#include <QLineEdit>

namespace ui {

/// A day, typed as a person writes it, stepped through with the arrows, or picked from a calendar (Alt+Down).
class DayEdit : public QLineEdit {
  Q_OBJECT

public:
  /// May it be left empty?
  enum class Empty { MeansUnknown, NotAllowed };

  DayEdit(domain::Date today, std::optional<domain::Date> day, Empty empty = Empty::MeansUnknown, QWidget* parent = nullptr);
  [[nodiscard]] std::optional<domain::Date> day() const;
  /// For a field that isAcceptable() and may not be empty.
  [[nodiscard]] domain::Date knownDay() const;
  void setDay(std::optional<domain::Date> day);
  [[nodiscard]] QSize minimumSizeHint() const override;
  /// A day that exists, or empty where that means something.
  [[nodiscard]] bool isAcceptable() const;

Q_SIGNALS:
  void dayChanged();
  /// The day is typed out, stepped to or picked.
  void dayChosen();

protected:
  void keyPressEvent(QKeyEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;

private:
  void openCalendar();
  void choose(domain::Date day);

  domain::Date m_today;
  Empty m_empty;
};

}
