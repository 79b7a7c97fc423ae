// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QSpinBox>

#include <optional>

namespace ui {

/// A number from 0 on, or none at all, shown in a word. Whoever types replaces that word wherever the cursor stands, and clearing the field brings it back.
class NumberBox : public QSpinBox {
  Q_OBJECT

public:
  NumberBox(const QString& none, int most, QWidget* parent = nullptr);
  void fixup(QString& input) const override;

protected:
  void keyPressEvent(QKeyEvent* event) override;
};

/// None when the box shows its word for that.
[[nodiscard]] std::optional<int> optionalNumber(const QSpinBox& box);

}
