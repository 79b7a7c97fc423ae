// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStyleOptionViewItem>

class QPainter;

namespace ui {

/// Ground of a row: selection as a tint with a bar at the left (accent while the list has the keyboard), and the line below.
void paintRowGround(QPainter& painter, const QStyleOptionViewItem& option, bool firstColumn = true);

}
