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
  [[nodiscard]] QSize minimumSizeHint() const override;

protected:
  void changeEvent(QEvent* event) override;

private:
  void colour();

  Ink m_ink;
  presentation::Tone m_tone = presentation::Tone::Neutral;
  bool m_colouring = false;
};

/// A text that likes to stand on one line, and goes on below when there is no room for that.
class FlowingLabel : public TextLabel {
  Q_OBJECT

public:
  explicit FlowingLabel(TextStyle style, Weight weight = Weight::Regular, Ink ink = Ink::Text, QWidget* parent = nullptr);
  [[nodiscard]] QSize sizeHint() const override;
};

/// A label of one line that is shortened to the room there is; the whole of it is its tool tip.
class ElidedLabel : public TextLabel {
  Q_OBJECT

public:
  explicit ElidedLabel(TextStyle style, Weight weight = Weight::Regular, Ink ink = Ink::Text, QWidget* parent = nullptr);
  [[nodiscard]] QSize sizeHint() const override { return {0, TextLabel::sizeHint().height()}; }
  [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
  void paintEvent(QPaintEvent* event) override;
};

}
