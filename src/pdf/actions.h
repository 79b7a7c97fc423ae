// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <qpdf/QPDF.hh>

#include <string>

namespace pdf {

/// Web addresses, and addresses without any scheme; not "javascript:" or "file:".
[[nodiscard]] bool isHarmless(const std::string& address);

/// Whether something in the document acts when it is opened, read or clicked, other than going to a page or to a web address.
[[nodiscard]] bool hasActiveContent(QPDF& document);

}
