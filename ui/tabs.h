// SPDX-License-Identifier: EUPL-1.2
#pragma once

class QTabWidget;

namespace ui {

/// All tabs stay in sight: in little room their titles are shortened, with the whole of it as tool tip, instead of tabs hiding behind arrows.
void keepTabsInSight(QTabWidget& tabs);

}
