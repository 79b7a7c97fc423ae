// SPDX-License-Identifier: EUPL-1.2
#pragma once

class QListView;

namespace ui {

/// How wide a row is, as if there were a scroll bar: it may come after the heights were measured.
[[nodiscard]] int rowWidth(const QListView& list);
/// Rows whose words wrap are measured again whenever the list gets another width. QListView::Adjust does so only when its height
/// changes: until then rows lie over each other.
void measureRowsByWidth(QListView& list);

}
