// SPDX-License-Identifier: EUPL-1.2
#include "ui/buttons.h"

namespace ui {

QPushButton* primaryButton(const QString& text, QWidget* parent)
{
  auto* button = new QPushButton{text, parent};
  button->setProperty("primary", true);
  return button;
}

QPushButton* linkButton(const QString& text, QWidget* parent)
{
  auto* button = new QPushButton{text, parent};
  button->setProperty("link", true);
  button->setFlat(true);
  button->setCursor(Qt::PointingHandCursor);
  return button;
}

}
