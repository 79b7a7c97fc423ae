// SPDX-License-Identifier: EUPL-1.2
#pragma once

class QTreeView;

namespace ui {

/// Widths by content up to the widest, the given column takes the rest. In little room the others give way first, down to their
/// longest word; only then the table scrolls. Called again, it makes room for what is wider than before; what she dragged stays otherwise.
void fitColumns(QTreeView& table, int stretched, int widest = 220);

}
