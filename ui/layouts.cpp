// SPDX-License-Identifier: EUPL-1.2
#include "ui/layouts.h"

#include <QLayout>
#include <QWidget>

#include <memory>

namespace ui {

void clearLayout(QLayout& layout)
{
  while (auto* item = layout.takeAt(0)) {
    const std::unique_ptr<QLayoutItem> owned{item};
    if (auto* widget = owned->widget()) {
      widget->hide();
      widget->deleteLater();
    } else if (auto* inner = owned->layout()) {
      clearLayout(*inner);
    }
  }
}

}
