// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "presentation/status_symbol.h"

#include <QFrame>

#include <optional>

class QHBoxLayout;
class QPushButton;

namespace ui {

class TextLabel;

/// A tinted box with a bar at its left, a symbol, a bold sentence and an explanation; buttons may stand at the right or below.
class Callout : public QFrame {
  Q_OBJECT

public:
  enum class Buttons { AtRight, Below };

  explicit Callout(Buttons buttons = Buttons::Below, QWidget* parent = nullptr);
  void setContent(presentation::Tone tone, presentation::StatusSymbol symbol, const QString& title, const QString& text = {});
  /// Filled when it is the one thing to do here.
  QPushButton* addButton(const QString& text, bool primary = false);
  void addWidget(QWidget* widget);

protected:
  void paintEvent(QPaintEvent* event) override;

private:
  TextLabel* m_title;
  TextLabel* m_text;
  QHBoxLayout* m_buttons;
  presentation::Tone m_tone = presentation::Tone::Neutral;
  presentation::StatusSymbol m_symbol = presentation::StatusSymbol::NotYet;
};

}
