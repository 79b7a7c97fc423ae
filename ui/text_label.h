// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "presentation/status_symbol.h"
#include "ui/theme.h"

#include <QLabel>

namespace ui {

enum class Ink { Text, Secondary };

/// A label of the type scale whose colour follows light and dark.
class TextLabel : public QLabel {
  Q_OBJECT

public:
  explicit TextLabel(TextStyle style, Weight weight = Weight::Regular, Ink ink = Ink::Text, QWidget* parent = nullptr);
  void setTone(presentation::Tone tone);
  void setInk(Ink ink);

protected:
  void changeEvent(QEvent* event) override;

private:
  void colour();

  Ink m_ink;
  presentation::Tone m_tone = presentation::Tone::Neutral;
  bool m_colouring = false;
};

}
