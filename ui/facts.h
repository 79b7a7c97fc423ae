// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "presentation/status_symbol.h"

#include <QWidget>

class QGridLayout;
class QPushButton;

namespace ui {

class TextLabel;

/// Facts of one thing as label and value below each other.
class Facts : public QWidget {
  Q_OBJECT

public:
  explicit Facts(QWidget* parent = nullptr);
  TextLabel* add(const QString& label, const QString& value, presentation::Tone tone = presentation::Tone::Neutral);
  QPushButton* addLink(const QString& label, const QString& value);
  void clear();

private:
  void addLabel(const QString& label, QWidget* value);

  QGridLayout* m_grid;
};

/// The small bold head of a part of a pane.
[[nodiscard]] TextLabel* sectionHead(const QString& text);
/// A line of one pixel between parts.
[[nodiscard]] QWidget* separatorLine(Qt::Orientation orientation = Qt::Horizontal);

}
