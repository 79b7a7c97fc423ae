// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <qpdf/QPDF.hh>

#include <vector>

namespace pdf {

/// Hangs the pages into a tree in which none has to be looked for long. Answers its root.
[[nodiscard]] QPDFObjectHandle pageTree(QPDF& document, const std::vector<QPDFObjectHandle>& pages);

}
