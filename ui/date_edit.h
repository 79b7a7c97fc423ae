// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/date.h"

#include <QDateEdit>

#include <optional>

class QCheckBox;

namespace ui {

/// Typing begins at the day, not at the weekday before it.
class DateEdit : public QDateEdit {
  Q_OBJECT

public:
  using QDateEdit::QDateEdit;

protected:
  void focusInEvent(QFocusEvent* event) override;
};

/// A field for a day with a calendar: "do 22-04-2027".
[[nodiscard]] QDateEdit* dateEdit(domain::Date date, QWidget* parent = nullptr);

/// A day that may be unknown.
class OptionalDateEdit : public QWidget {
  Q_OBJECT

public:
  /// `proposed` stands ready for when the day becomes known.
  explicit OptionalDateEdit(domain::Date proposed, QWidget* parent = nullptr);
  void setDate(const std::optional<domain::Date>& date);
  [[nodiscard]] std::optional<domain::Date> date() const;

Q_SIGNALS:
  void changed();

private:
  QCheckBox* m_known;
  QDateEdit* m_edit;
};

}
