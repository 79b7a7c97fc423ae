// SPDX-License-Identifier: EUPL-1.2
#pragma once

class QLayout;

namespace ui {

/// Removes everything from a layout; the widgets go as soon as nobody is in them.
void clearLayout(QLayout& layout);

}
