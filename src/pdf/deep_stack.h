// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <functional>

namespace pdf {

/// Runs `work` to its end on a stack of its own that is large enough for objects nested as deep as a hostile file can nest them;
/// the PDF library follows such chains by recursion. What `work` throws is thrown here.
void onDeepStack(const std::function<void()>& work);

}
