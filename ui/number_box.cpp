// SPDX-License-Identifier: EUPL-1.2
#include "ui/number_box.h"

#include <QKeyEvent>
#include <QLineEdit>

namespace ui {

NumberBox::NumberBox(const QString& none, int most, QWidget* parent) : QSpinBox{parent}
{
  setRange(-1, most);
  setSpecialValueText(none);
  setValue(-1);
  setButtonSymbols(QAbstractSpinBox::NoButtons);
}

void NumberBox::fixup(QString& input) const
{
  if (input.trimmed().isEmpty())
    input = locale().toString(minimum()); // what shows as the word
}

void NumberBox::keyPressEvent(QKeyEvent* event)
{
  const auto isDigit = event->text().size() == 1 && event->text().front().isDigit();
  if (isDigit && text() == specialValueText())
    lineEdit()->selectAll();
  QSpinBox::keyPressEvent(event);
}

std::optional<int> optionalNumber(const QSpinBox& box) { return box.value() < 0 ? std::nullopt : std::optional{box.value()}; }

}
