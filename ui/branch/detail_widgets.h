// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "presentation/branch_details.h"

class QPushButton;
class QWidget;

namespace ui {

/// A callout with what presentation says.
[[nodiscard]] QWidget* calloutWidget(const presentation::DetailCallout& callout);
/// A paper as a link with its icon, label and number of pages.
[[nodiscard]] QPushButton* documentLink(const presentation::DetailDocument& document);

}
